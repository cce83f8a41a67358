/* tty_keys.h - keys by name, as a terminal sends them. */
#ifndef MARROW_TESTS_TTY_KEYS_H
#define MARROW_TESTS_TTY_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <vterm.h>

/* Puts the first key of keys (a letter, or a name in <>) into the terminal's output. Returns the
 * bytes of keys taken; 0 where <...> names no key. *is_escape tells whether it was the Esc key. */
size_t tty_keys_send(VTerm *vterm, const char *keys, bool *is_escape);

#endif
