/* call.h - one call of a command: its words and options, the open journal, and the answer being
 * written.
 *
 * The whole answer is collected and printed at the end. So no half answer is ever printed, and a
 * failure to print is noticed.
 */
#ifndef MARROW_CLI_CALL_H
#define MARROW_CLI_CALL_H

#include <stdio.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/journal.h"
#include "marrow/report/wording.h"
#include "option.h"

#define CALL_VERB 16 /* bytes of a verb such as "delete" */

struct command;

struct call {
    const char **words; /* the words after the command's name; ends with NULL */
    size_t word_count;
    char verb[CALL_VERB]; /* what words[0] means where it is a synonym or cut short; else "" */
    const char *const *values; /* by enum option; NULL: not given */
    const struct command *const *commands; /* every command; ends with NULL */
    struct journal *journal; /* NULL before call_open */
    enum journal_need need; /* what call_open does where there is no log */
    struct wording wording;
    size_t columns; /* of the terminal; 0: not known, so nothing is made to fit */
    struct buffer out;
    struct json json; /* writes to out */
    bool is_json;
    bool is_trial; /* --dry-run: what is written stays in memory */
    bool is_answered; /* print the answer although the status is a failure */
    bool committed; /* the log was changed: a later failure to print says so */
};

/* Opens the journal as --log, --create and the environment say, and reads how figures are shown.
 * Notices go to stderr. */
MARROW_CHECKED enum status call_open(struct call *call, struct error *error);

/* As call_open, for what writes: begins a log where there is none. */
MARROW_CHECKED enum status call_open_to_write(struct call *call, struct error *error);

/* Returns whether the terminal's character set is UTF-8. */
bool call_is_unicode(void);

/* Returns the columns that the answer may take: those of COLUMNS, else of the terminal that stdout
 * is, 60 at least; 0 if it is none. */
size_t call_find_columns(void);

/* Breaks lines wider than `columns` at blanks. What follows stands below the line's last column of
 * text, as in a list of options. */
void call_wrap(struct buffer *text, size_t columns);

/* Prints UTF-8 text. Without unicode, "µg" becomes "mcg" and other non-ASCII characters become
 * '?'. */
void call_print(FILE *file, const struct buffer *text, bool unicode);

/* Prints a line to the person at the terminal: "marrow: <line>" on stderr, cleaned. With --json it
 * is {"format":2,"notice":"<line>"}. */
void call_tell(const char *line, void *unused);

/* Prints what went wrong, as call_tell does, and the hint on a line of its own (NULL or "": none).
 * With --json it is {"format":2,"error":{"exit_code":2,"text":"...","hint":"..."}}, with the exit
 * code.
 */
void call_tell_error(enum status status, const char *text, const char *hint);

/* Says once, before anything is told, whether it is told as JSON. */
void call_set_json(bool is_json);

bool call_has(const struct call *call, enum option option);
const char *call_value(const struct call *call, enum option option); /* NULL: not given */

/* Reads --nutrient, the one nutrient that is asked for. *is_said gets whether it is given.
 * STATUS_INVALID: it is not a nutrient; the error may ask whether another is meant. */
MARROW_CHECKED enum status call_nutrient(enum nutrient *out, bool *is_said, const struct call *call,
                                         struct error *error);

/* Reads the day from `word`; where that is NULL, from --day; else today. */
MARROW_CHECKED enum status call_day(struct date *out, const struct call *call, const char *word,
                                    struct error *error);
/* Reads the day from all words together ("17 nov", "2 days ago"); without words, from --day; else
 * today. */
MARROW_CHECKED enum status call_day_words(struct date *out, const struct call *call,
                                          struct error *error);
/* Reads the first and the last day of a range, from an option such as --from and --to: a date, or a
 * month, of which it is the first or the last day. Without the option *out stays as it is. */
MARROW_CHECKED enum status call_first_day(struct date *out, const struct call *call,
                                          enum option option, struct error *error);
MARROW_CHECKED enum status call_last_day(struct date *out, const struct call *call,
                                         enum option option, struct error *error);
/* Reads a time: 7:40, 7:40pm, noon, or now. */
MARROW_CHECKED enum status call_time(int *minute, const struct call *call, const char *text,
                                     struct error *error);
/* Says how a time of 24:00 or later, such as 25:30, was read. Stays silent where the setting
 * day_starts makes it part of the night. */
void call_tell_night(const struct call *call, int minute);
/* Says that a time, or a dose, was read as last night's. */
void call_tell_last_night(struct date day, int minute);
/* Reads --limit, from 1 to `most`. Without it, *out is `initial`. */
MARROW_CHECKED enum status call_limit(size_t *out, const struct call *call, size_t initial,
                                      size_t most, struct error *error);
/* Checks the number of words. STATUS_USAGE: fewer than `least` or more than `most`. */
MARROW_CHECKED enum status call_check_words(const struct call *call, size_t least, size_t most,
                                            struct error *error);

/* Finds the meal called `name`. STATUS_INVALID: there is none; the error lists the meals. */
MARROW_CHECKED enum status call_find_meal(int64_t *out, const struct call *call, const char *name,
                                          struct error *error);

/* Joins the words from index `first` on with blanks. The caller frees the result. */
char *call_join_words(const struct call *call, size_t first);

/* Adds to the answer: outside text, cleaned; text padded or cut ("Potatoes, boi…") to a number of
 * columns above 0; the end of a line. */
void call_add_clean(struct call *call, const char *text);
void call_add_left(struct call *call, const char *text, size_t columns);
void call_add_right(struct call *call, const char *text, size_t columns);

#define CALL_COLUMNS 78 /* of a wrapped line, at most */

/* Appends the text, cleaned of nothing, as lines of words; those after the first are indented. The
 * first stands where the answer has got to, `indent` columns from the left. */
void call_add_wrapped(struct call *call, size_t indent, const char *text);

#endif
