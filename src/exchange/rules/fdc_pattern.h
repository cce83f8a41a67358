/* fdc_pattern.h - patterns for descriptions, in which % stands for any text, even none. */
#ifndef MARROW_EXCHANGE_FDC_PATTERN_H
#define MARROW_EXCHANGE_FDC_PATTERN_H

#include <stdbool.h>

/* Returns whether text fits the pattern. */
bool fdc_like(const char *text, const char *pattern);

/* Returns whether text fits one of the patterns. The list ends with NULL. */
bool fdc_like_one_of(const char *text, const char *const *patterns);

#endif
