/* diary_text.h - logs a diary that is kept as plain text.
 *
 *     # a line that begins with # is a remark
 *     2026-11-19
 *     @breakfast 7:40 60 g oats, 250 ml milk
 *     @lunch 12:30
 *     180 g spinach
 *     1 can sardines
 *
 * A remark such as "# own:5 is Village bread" says what a key of one's own foods stands for in the
 * log that wrote the file. Where the key has another name in this log, its own food of the name is
 * taken; without one, lines with the key cannot be logged.
 *
 * A line that is only a date holds for the lines after it; so does one that is only a meal, with or
 * without a time, until the next date or meal. Every other line is a quick entry (quick.h), which
 * may have a meal, a time and a day of its own. Under a date that cannot be read, no line is logged
 * until the next good date; under such a meal, none until the next good meal or date, but for the
 * lines with a meal of their own.
 */
#ifndef MARROW_EXCHANGE_DIARY_TEXT_H
#define MARROW_EXCHANGE_DIARY_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/resolve.h"

#define DIARY_TEXT_MOST (16u << 20) /* bytes of a diary */
#define DIARY_LINE_MOST (16u << 10) /* bytes of one of its lines */

struct diary_text_options {
    const char *name; /* what messages call the file */
    struct resolve_defaults defaults; /* of the lines before the first date or meal */
    bool is_partial; /* lines that cannot be logged do not keep the others from being logged */
    bool is_trial; /* nothing is logged */
    /* Gets each line that cannot be logged, "meals.txt, line 3: ...". */
    void (*refused)(int line, const char *text, void *payload);
    /* Gets each line that can be logged; may be NULL. */
    void (*taken)(int line, const struct resolution *resolution, void *payload);
    void *payload;
};

struct diary_text_result {
    size_t entries;
    size_t days; /* with entries of the diary */
    size_t lines; /* that were logged */
    size_t refused; /* lines that were not */
};

/* Logs all lines as one undo step, or nothing if one of them cannot be logged (but see is_partial).
 * `text` ends with NUL. Returns the status of the first refused line; STATUS_INVALID also where the
 * text is not UTF-8 or too long; STATUS_NOT_FOUND also where there is nothing to log. `out` is set
 * in every case. */
MARROW_CHECKED enum status diary_text_log(struct diary_text_result *out, struct journal *journal,
                                          const char *text, size_t length,
                                          const struct diary_text_options *options,
                                          struct error *error);

#endif
