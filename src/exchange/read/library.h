/* library.h - shared libraries that few commands need, loaded when one of them first does.
 *
 * If the program were linked to them as usual, they and the thirty libraries behind them would make
 * every start four times as long. Their names (SONAMEs) are not written here: CMake reads them from
 * the libraries it finds and passes each as a macro, with the folder where it found it.
 */
#ifndef MARROW_EXCHANGE_LIBRARY_H
#define MARROW_EXCHANGE_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

/* A function of the library, and the pointer that is set to it. */
struct library_function {
    void *pointer; /* the address of the function pointer */
    const char *name;
};

/* Loads the library with this file name until the process ends: the one that the system finds, else
 * the one in `folder`. Sets all pointers of `functions`, which end with a NULL name. Returns false
 * if there is no such library or it lacks one of the functions. */
bool library_load(const char *name, const char *folder, const struct library_function *functions);

#endif
