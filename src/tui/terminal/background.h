/* background.h - asking the terminal for its background, so that colours are readable on it.
 *
 * The question (OSC 11) is sent once, and the program goes on: nothing waits for the answer, which
 * many terminals never give. It comes among the keys, and is taken out of them; what only looked
 * like one stays a key.
 */
#ifndef MARROW_TUI_BACKGROUND_H
#define MARROW_TUI_BACKGROUND_H

#include <stdbool.h>

#include "core/paint.h"

/* Asks, where TERM names a terminal that may answer. Others would show the question. */
void background_ask(void);

/* Reads a key from the window as wget_wch does, for at most `patience` ms (-1: any time). An answer
 * that comes instead reads as ERR. */
int background_read(WINDOW *keys, wint_t *code, int patience);

/* Returns whether an answer has come since the last call, and its theme. */
bool background_take_theme(enum theme *out);

/* Takes an answer that is about to come, so that the shell does not get it. Waits very shortly, and
 * only if the question was sent just now. */
void background_settle(WINDOW *keys);

#endif
