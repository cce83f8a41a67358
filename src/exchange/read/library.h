/* library.h - shared libraries that few commands need, loaded when one of them first does: linked,
 * they and the thirty libraries behind them would slow down every start of the program. */
#ifndef MARROW_EXCHANGE_LIBRARY_H
#define MARROW_EXCHANGE_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

/* A function of the library and the pointer that is to point to it. */
struct library_function {
    void *pointer; /* the address of the function pointer */
    const char *name;
};

/* Loads the first of the libraries (NULL-ended; file names as "libcurl.so.4") that is there and has
 * all the functions (ended by a NULL name), for as long as the process lives. false: none. */
bool library_load(const char *const *libraries, const struct library_function *functions);

#endif
