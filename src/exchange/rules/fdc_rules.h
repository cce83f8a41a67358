/* fdc_rules.h - reads the rules of schema/usda, which say what USDA's foods and portions are.
 *
 * They are CSV files, embedded at build time. A line that begins with '#' is a comment; the first
 * other line names the columns. A row may end early: its last fields are then empty. A mistake in
 * one of the files is a mistake in the program, so it dies.
 */
#ifndef MARROW_EXCHANGE_FDC_RULES_H
#define MARROW_EXCHANGE_FDC_RULES_H

#include "fdc_set.h"
#include "marrow/base/arena.h"
#include "marrow/store/script.h"

/* The files, in the order of their names; the last one has a NULL name. */
extern const struct script usda_scripts[];

/* The rows of one file. */
struct fdc_rules {
    const char *file;
    const char **fields;
    size_t row_count;
    size_t column_count;
};

/* Reads a file. `columns` are the names of its columns, in order. Texts lie in the arena. */
void fdc_rules_read(struct fdc_rules *out, struct arena *arena, const char *file,
                    const char *const *columns, size_t column_count);

/* Returns a field; "": it is empty. */
const char *fdc_rules_text(const struct fdc_rules *rules, size_t row, size_t column);

/* Returns a field that is a whole number, or `empty`. */
int fdc_rules_integer(const struct fdc_rules *rules, size_t row, size_t column, int empty);

/* Returns a field that is a number ("0.33", "1/3"). It must not be empty. */
double fdc_rules_number(const struct fdc_rules *rules, size_t row, size_t column);

/* Returns the data sets of a field, which joins them by '+', with a bit (1u << set) for each. An
 * empty field means all but branded foods. */
unsigned fdc_rules_sets(const struct fdc_rules *rules, size_t row, size_t column);

/* Splits a text at ';'. The list lies in the arena and ends with NULL. */
const char *const *fdc_rules_list(struct arena *arena, const char *text);

/* Dies with a message that says which field cannot be read. */
_Noreturn void fdc_rules_die(const struct fdc_rules *rules, size_t row, size_t column);

#endif
