/* off_reader.h - imports the products of Open Food Facts: the full dump, the search export, the
 * export of values with units. */
#ifndef MARROW_EXCHANGE_OFF_READER_H
#define MARROW_EXCHANGE_OFF_READER_H

#include "job/reader.h"

struct reader;

extern const struct reader off_reader;

#endif
