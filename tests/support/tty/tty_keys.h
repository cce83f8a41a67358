/* tty_keys.h - keys by name, as a terminal sends them. */
#ifndef MARROW_TESTS_TTY_KEYS_H
#define MARROW_TESTS_TTY_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <vterm.h>

/* Sends the first key of `keys` (a letter, or a name in <>) to the terminal. Returns how many bytes
 * of `keys` it took; 0 where <...> names no key. *is_escape says whether it was the Esc key. */
size_t tty_keys_send(VTerm *vterm, const char *keys, bool *is_escape);

#endif
