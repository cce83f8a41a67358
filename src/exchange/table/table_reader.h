/* table_reader.h - imports national tables of foods, and others that a profile describes. */
#ifndef MARROW_EXCHANGE_TABLE_READER_H
#define MARROW_EXCHANGE_TABLE_READER_H

#include "job/reader.h"
#include "marrow/exchange/table_profile.h"

extern const struct reader table_reader;

#endif
