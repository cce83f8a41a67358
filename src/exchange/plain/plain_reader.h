/* plain_reader.h - imports the plain CSV format (marrow/exchange/plain.h). */
#ifndef MARROW_EXCHANGE_PLAIN_READER_H
#define MARROW_EXCHANGE_PLAIN_READER_H

#include "job/reader.h"

struct reader;

extern const struct reader plain_reader;

#endif
