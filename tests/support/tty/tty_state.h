/* tty_state.h - the parts of a simulated terminal, for tty.c and tty_look.c alone. */
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
    double since; /* time of the last start, typing or resize */
    double last_output;
    struct buffer raw, whole, row;
};

/* Fails the test, with everything that the terminal shows on stderr. */
void tty_give_up(struct tty *tty, const char *what, const char *text);

#endif
