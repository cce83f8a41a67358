/* branded_sample.h - the real rows that branded.h draws from. */
#ifndef MARROW_BENCH_BRANDED_SAMPLE_H
#define MARROW_BENCH_BRANDED_SAMPLE_H

#include "branded.h"
#include "marrow/base/arena.h"

struct texts {
    const char **items;
    size_t count;
};

struct branded {
    struct arena arena;
    const char *(*rows)[BRANDED_FIELDS];
    size_t row_count;
    struct texts descriptions;
    struct texts words; /* of all names, as often as they occur */
    struct texts dates;
    struct texts amounts[BRANDED_NUTRIENTS]; /* and their derivations, as often as they occur */
    struct texts derivations[BRANDED_NUTRIENTS];
    double amount_bytes; /* on average */
};

#endif
