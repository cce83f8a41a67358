/* fuzz.h - what the fuzz targets share. Each is one function over bytes; libFuzzer calls it, or the
 * runner does with every file of the corpus.
 */
#ifndef MARROW_TESTS_FUZZ_H
#define MARROW_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* What must hold whatever the bytes are. */
#define HOLDS(condition)                                                                           \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);         \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/* A folder of this process, on a disk that is memory where there is one; removed at exit. */
const char *fuzz_folder(void);

/* The path of a file in it, which now holds the bytes. Lives until the next call with this name. */
const char *fuzz_file(const char *name, const void *bytes, size_t length);

#endif
