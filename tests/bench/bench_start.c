/* Measures start to first screen, key to screen and Esc to screen, through a pseudo-terminal:
 * marrow beside calcurse, a curses organiser in Debian. A time ends with the last byte that the
 * program draws. */
#define _XOPEN_SOURCE 700
#include <stdio.h>
#include <stdlib.h>

#include "fixture.h"
#include "sample.h"
#include "tty.h"

#define STARTS 30
#define KEYS 20 /* in each start */

/* A program, with its arguments and the keys that are typed. */
struct subject {
    const char *const *argv;
    const char *ready; /* on the first screen */
    const char *move; /* a key that moves the selection, and the one back */
    const char *back;
    const char *ask; /* a key that opens a prompt, which Esc leaves */
    const char *asked; /* on the screen after that */
};

struct result {
    struct sample start, move, open, escape;
};

static void play(struct result *result, const struct subject *subject)
{
    struct tty *tty = tty_start(subject->argv, 24, 80, "xterm-256color");
    tty_time_until(tty, subject->ready);
    sample_add(&result->start, tty_time_drawn(tty));
    for (int i = 0; i < KEYS; i++) {
        tty_type(tty, i % 2 ? subject->back : subject->move);
        sample_add(&result->move, tty_time_drawn(tty));
    }
    tty_type(tty, subject->ask);
    tty_time_until(tty, subject->asked);
    sample_add(&result->open, tty_time_drawn(tty));
    tty_type(tty, "<Esc>");
    tty_time_until_gone(tty, subject->asked);
    sample_add(&result->escape, tty_time_drawn(tty));
    tty_stop(tty);
}

/* Fills a log as after breakfast and lunch. */
static void fill_log(void)
{
    static const char *const commands[][8] = {
        { MARROW_PROGRAM, "profile", "set", "birth=1970-05-02", "sex=female", "authority=nasem",
          NULL },
        { MARROW_PROGRAM, "add", "60 g oats, 250 ml whole milk @breakfast", NULL },
        { MARROW_PROGRAM, "add", "180 g raw spinach @lunch", NULL },
        { MARROW_PROGRAM, "add", "1 banana @lunch", NULL },
    };
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        sample_run(commands[i]);
}

int main(void)
{
    static const char *const marrow_argv[] = { MARROW_PROGRAM, NULL };
    static const char *const calcurse_argv[] = { "calcurse", NULL };
    const struct subject marrow = { marrow_argv, "Vitamin D", "<Down>", "<Up>", "a", "Food:" };
    const struct subject calcurse = { calcurse_argv, "Calendar", "<Right>",
                                      "<Left>",      "g",        "Enter the day" };
    struct result ours = { 0 };
    struct result theirs = { 0 };
    fixture_begin();
    fill_log();
    bool has_rival = sample_has_program("calcurse");
    for (int i = 0; i < STARTS; i++) {
        play(&ours, &marrow);
        if (has_rival)
            play(&theirs, &calcurse);
    }
    if (!has_rival)
        fprintf(stderr, "calcurse is not installed, so there is no rival's column (apt-get install "
                        "calcurse)\n");
    sample_print_heading("marrow", has_rival ? "calcurse" : "");
    sample_print("start to first screen", &ours.start, &theirs.start);
    sample_print("a key that moves, to screen", &ours.move, &theirs.move);
    sample_print("a key that opens a prompt", &ours.open, &theirs.open);
    sample_print("Esc to the screen before", &ours.escape, &theirs.escape);
    struct sample *used[] = { &ours.start,   &ours.move,   &ours.open,   &ours.escape,
                              &theirs.start, &theirs.move, &theirs.open, &theirs.escape };
    for (size_t i = 0; i < sizeof used / sizeof *used; i++)
        sample_release(used[i]);
    fixture_end();
    return 0;
}
