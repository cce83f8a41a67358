/* country.h - the countries that a profile may name, by ISO 3166-1's codes of two letters. */
#ifndef MARROW_JOURNAL_COUNTRY_H
#define MARROW_JOURNAL_COUNTRY_H

#include "marrow/base/error.h"

#define COUNTRY_CODE 3

/* Finds a country by its code, its name or another usual name ("us", "USA", "united kingdom", "UK",
 * "Deutschland"), ignoring case, accents and punctuation. Nothing, or "none", gives "": not said.
 * STATUS_INVALID names the word. */
MARROW_CHECKED enum status country_find(char code[COUNTRY_CODE], const char *word,
                                        struct error *error);

/* Returns the name of a country, "United States"; for an unknown code, the code. */
const char *country_name(const char *code);

#endif
