/* tty_state.h - what a played terminal is made of: for tty.c and tty_look.c alone. */
#ifndef MARROW_TESTS_TTY_STATE_H
#define MARROW_TESTS_TTY_STATE_H

#include <vterm.h>

#include "marrow/base/buffer.h"
#include "tty.h"
#include "tty_session.h"

struct tty {
    struct tty_session session;
    VTerm *vterm;
    VTermScreen *screen;
    int rows, columns;
    bool has_stopped, has_ended;
    int wait_status;
    bool on_alternate_screen, is_cursor_visible, listens_to_mouse;
    double since; /* of the last start, typing or resize */
    double last_output;
    struct buffer raw, whole, row;
};

/* Ends the test, with everything there is to see on stderr. */
void tty_give_up(struct tty *tty, const char *what, const char *text);

#endif
