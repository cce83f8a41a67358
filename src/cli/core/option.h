/* option.h - the options of the command line: one table for all commands, and the reader of
 * arguments.
 *
 * GNU style: --name VALUE or --name=VALUE, unambiguous beginnings, anywhere among the words; some
 * have a letter: -d VALUE, -dVALUE, -jq; "--" ends the options. "-3" is a word (three days ago),
 * never an option. A number of days, weeks or
 * months needs no quotes: --every 2 days.
 */
#ifndef MARROW_CLI_OPTION_H
#define MARROW_CLI_OPTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"

enum option {
    OPTION_LOG,
    OPTION_CREATE,
    OPTION_JSON,
    OPTION_QUIET,
    OPTION_HELP,
    OPTION_VERSION,
    OPTION_DAY,
    OPTION_TIME,
    OPTION_MEAL,
    OPTION_ALL,
    OPTION_TO,
    OPTION_TO_MEAL,
    OPTION_FROM,
    OPTION_MARK,
    OPTION_LIMIT,
    OPTION_CATALOGUE,
    OPTION_NAME,
    OPTION_TITLE,
    OPTION_DATA_VERSION, /* --version of the catalogue to import */
    OPTION_LICENCE,
    OPTION_CITATION,
    OPTION_THOROUGH,
    OPTION_SALVAGE,
    OPTION_MERGE,
    OPTION_DRY_RUN,
    OPTION_REJECTS,
    OPTION_FORCE,
    OPTION_URL,
    OPTION_NOTE,
    OPTION_CLEAR,
    OPTION_REACH,
    OPTION_LOOK,
    OPTION_FROM_MEAL,
    OPTION_WEEK,
    OPTION_NUTRIENT,
    OPTION_WITHOUT,
    OPTION_DOSE,
    OPTION_AT,
    OPTION_ON,
    OPTION_EVERY,
    OPTION_UNTIL,
    OPTION_WEEKS,
    OPTION_WHY,
    OPTION_BY,
    OPTION_SKIP,
    OPTION_LIST,
    OPTION_SUPPLEMENTS,
    OPTION_FILE,
    OPTION_PARTIAL,
    OPTION_RANGE,
    OPTION_OWN,
    OPTION_FORMAT,
    OPTION_PANEL,
    OPTION_DAY_TOTALS,
    OPTION_OUTPUT,
    OPTION_CSV,
    OPTION_COUNT
};

struct option_info {
    const char *name; /* without the dashes */
    const char *argument; /* "DAY"; NULL: a flag */
    const char *help;
};

extern const struct option_info options[OPTION_COUNT];

/* Returns the option's letter, as in -d, or '\0'. */
char option_letter(enum option option);

#define OPTION_BIT(option) (UINT64_C(1) << (option))
#define OPTIONS_EVERYWHERE                                                                         \
    (OPTION_BIT(OPTION_LOG) | OPTION_BIT(OPTION_CREATE) | OPTION_BIT(OPTION_JSON) |                \
     OPTION_BIT(OPTION_QUIET) | OPTION_BIT(OPTION_HELP) | OPTION_BIT(OPTION_VERSION))

/* Parsed arguments: the words in order, and a value for each option (NULL: not given; "": a flag
 * that is given). */
struct arguments {
    const char **words; /* ends with NULL */
    size_t word_count;
    const char *values[OPTION_COUNT];
    char *joined[OPTION_COUNT]; /* a value of two words: "--every 2 days"; else NULL */
};

/* Reads argv[1..argc). The strings stay argv's. STATUS_USAGE: an option is unknown, or lacks its
 * value, or has a second one; the error names it. Release `out` in every case. */
MARROW_CHECKED enum status option_arguments_read(struct arguments *out, int argc, char **argv,
                                                 struct error *error);
void option_arguments_release(struct arguments *arguments);

#endif
