/* call.h - one call of a command: its words and options, the open journal, and the answer that is
 * being written.
 *
 * The answer is gathered whole and printed at the end, so that nothing half is ever printed and a
 * failure to print is seen.
 */
#ifndef MARROW_CLI_CALL_H
#define MARROW_CLI_CALL_H

#include <stdio.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/journal/journal.h"
#include "marrow/report/wording.h"
#include "option.h"

struct call {
    const char *const *words; /* those after the command's name, ended by NULL */
    size_t word_count;
    const char *const *values; /* by enum option; NULL: not given */
    struct journal *journal; /* NULL before call_open */
    struct wording wording;
    struct buffer out;
    struct json json; /* writes to out */
    bool is_json;
    bool is_answered; /* the answer is to be printed though the status is a failure */
    bool committed; /* the log was changed: from here on a failure to print is told so */
};

/* Opens the journal as --log and the environment say, and reads how figures are shown. Notices go
 * to stderr. */
MARROW_CHECKED enum status call_open(struct call *call, struct error *error);

/* Whether the terminal's character set is UTF-8. */
bool call_is_unicode(void);

/* Prints UTF-8 text; without unicode, what is no ASCII becomes '?', and "µg" "mcg". */
void call_print(FILE *file, const struct buffer *text, bool unicode);

/* Tells a line to the person at the terminal: "marrow: <line>" on stderr, cleaned. */
void call_tell(const char *line, void *unused);

bool call_has(const struct call *call, enum option option);
const char *call_value(const struct call *call, enum option option); /* NULL: not given */

/* The day that a word says, or that --day says, or today: word NULL. */
MARROW_CHECKED enum status call_day(struct date *out, const struct call *call, const char *word,
                                    struct error *error);
/* The day that all words together say ("17 nov"), or --day, or today. */
MARROW_CHECKED enum status call_day_words(struct date *out, const struct call *call,
                                          struct error *error);
/* Tells of a time of 24:00 and later, as in 25:30, what it was taken for; a time that belongs to
 * the night by the setting day_starts is not told. */
void call_tell_night(const struct call *call, int minute);
/* --limit, within 1 to most. */
MARROW_CHECKED enum status call_limit(size_t *out, const struct call *call, size_t initial,
                                      size_t most, struct error *error);
/* STATUS_USAGE unless there are at least and at most so many words. */
MARROW_CHECKED enum status call_check_words(const struct call *call, size_t least, size_t most,
                                            struct error *error);

/* The meal of this name. STATUS_INVALID lists those that there are. */
MARROW_CHECKED enum status call_find_meal(int64_t *out, const struct call *call, const char *name,
                                          struct error *error);

/* All words from the first on, with a blank between them; the caller frees. */
char *call_join_words(const struct call *call, size_t first);

/* Adds to the answer: outside text cleaned; text padded or cut ("Potatoes, boi…") to so many
 * columns, above 0; a line's end. */
void call_add_clean(struct call *call, const char *text);
void call_add_left(struct call *call, const char *text, size_t columns);
void call_add_right(struct call *call, const char *text, size_t columns);

#define CALL_COLUMNS 78 /* of a wrapped line, at most */

/* Appends the text, cleaned of nothing, as lines of words; those after the first are indented. The
 * first stands where the answer has got to, `indent` columns from the left. */
void call_add_wrapped(struct call *call, size_t indent, const char *text);

#endif
