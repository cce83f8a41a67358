/* error.h - what can go wrong, and how it is reported.
 *
 * A function that can fail returns an enum status and takes a struct error last. The text is set
 * once, where the failure happens, in the user's words; callers only add context ("foods.csv, line
 * 7: ..."). Nothing below the clients prints or exits. Out of memory and broken invariants die().
 * Where SQLite itself runs out of memory, that is reported like a failing disk.
 */
#ifndef MARROW_BASE_ERROR_H
#define MARROW_BASE_ERROR_H

#define MARROW_CHECKED __attribute__((warn_unused_result))
#define MARROW_PRINTF(text, first) __attribute__((format(printf, text, first)))

/* Expected outcomes. The first six are the command line's exit codes too: 2 where its words are
 * wrong (a command, an option or a field that is unknown; a word that is missing or one too many;
 * options that exclude one another), 3 where a word in the right place has an invalid value. */
enum status {
    STATUS_OK = 0,
    STATUS_NOT_FOUND = 1, /* nothing found; also: no more rows */
    STATUS_USAGE = 2, /* the command line is wrong */
    STATUS_INVALID = 3, /* a value or other data are invalid; the text names the place */
    STATUS_UNUSABLE = 4, /* the file is not marrow's, too new, damaged, locked or read-only */
    STATUS_IO = 5, /* reading or writing failed: disk full, unreadable, ... */
    STATUS_AMBIGUOUS = 6, /* several foods match; exits as 1, with candidates */
    STATUS_CONFLICT = 7, /* a row was changed since the action to undo; exits as 3 */
};

/* Holds a sentence or a list of candidates; longer texts are cut with "...". */
struct error {
    enum status status;
    char text[1024];
};

#define ERROR_INIT                                                                                 \
    {                                                                                              \
        STATUS_OK, ""                                                                              \
    }

/* Sets the text and returns `status`, so that callers can write `return error_set(error,
 * STATUS_INVALID, "...")`. `error` must not be NULL. */
enum status error_set(struct error *error, enum status status, const char *format, ...)
    MARROW_PRINTF(3, 4);

/* Puts "<context>: " before the present text. Returns error->status. */
enum status error_context(struct error *error, const char *format, ...) MARROW_PRINTF(2, 3);

/* Returns the process's exit code for a status: 0 to 5. */
int error_exit_code(enum status status);

/* Prints "marrow: <text>" to stderr and aborts, after it has run the hook that a client sets to
 * restore its terminal. It is for out of memory and broken invariants, never for what a user or a
 * disk can cause. */
_Noreturn void die(const char *format, ...) MARROW_PRINTF(1, 2);
void die_set_hook(void (*hook)(void));

#define BUG(text) die("%s:%d: broken invariant: %s", __FILE__, __LINE__, (text))

#endif
