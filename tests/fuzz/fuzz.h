/* fuzz.h - what the fuzz targets share. Each target is one function of bytes. libFuzzer calls it,
 * or the runner does, with every file of the corpus. */
#ifndef MARROW_TESTS_FUZZ_H
#define MARROW_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Fails unless the condition holds, which it must for any bytes. */
#define HOLDS(condition)                                                                           \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);         \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/* Returns a folder of this process, in memory where possible. It is removed at exit. */
const char *fuzz_folder(void);

/* Writes the bytes to a file in it and returns its path, which lives until the next call with this
 * name. */
const char *fuzz_file(const char *name, const void *bytes, size_t length);

/* Returns the bytes as a text that ends with NUL, without those that are NUL. The caller frees. */
char *fuzz_text(const uint8_t *bytes, size_t length);

/* Cuts the text at its next `mark`. Returns the part before it; *rest gets what follows, or an
 * empty text. */
char *fuzz_cut(char **rest, char mark);

#endif
