/* measurement.h - what a laboratory, a bone scan or a scale found, on the time line beside what was
 * eaten.
 *
 * A measurement stays as it was reported: its value, its unit and the laboratory's own range are
 * never converted, and nothing here judges them.
 */
#ifndef MARROW_JOURNAL_MEASUREMENT_H
#define MARROW_JOURNAL_MEASUREMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

/* How the value was reported: "52", "< 10", "> 90". */
enum measurement_bound { MEASURED_EXACT, MEASURED_BELOW, MEASURED_ABOVE };

struct measurement {
    int64_t id;
    int number; /* the number people use: 1, 2, ..., by day and time */
    struct date day;
    int minute; /* MINUTE_NONE: not said */
    const char *kind; /* measurement_kind.h */
    double value; /* in the unit */
    enum measurement_bound bound;
    const char *unit; /* "nmol/l"; "" where the kind has none */
    bool has_low, has_high;
    double low, high; /* the laboratory's own range, in the unit */
    const char *note; /* NULL: none */
};

struct measurements {
    struct arena arena;
    struct measurement *items; /* ordered by number */
    size_t count;
};

/* Loads all measurements. Release with measurements_release. */
MARROW_CHECKED enum status measurements_load(struct measurements *out, struct store *log,
                                             struct error *error);
void measurements_release(struct measurements *measurements);

/* Finds a measurement by its number ("3", "#3") or its id ("id:890343752938030"). STATUS_INVALID:
 * the word is neither. STATUS_NOT_FOUND: there is none. */
MARROW_CHECKED enum status measurements_find(const struct measurement **out,
                                             const struct measurements *measurements,
                                             const char *word, struct error *error);

/* Finds the kind that a word names, the program's or one of one's own that has measurements; *out
 * is NULL if there is none. It borrows from `measurements`. */
void measurements_find_kind(const char **out, const struct measurements *measurements,
                            const char *word);

/* Returns the latest measurement of the kind on the day or before it, or NULL. */
const struct measurement *measurements_latest(const struct measurements *measurements,
                                              const char *kind, struct date day);

/* Reads "52 nmol/l", "< 10 nmol/l" or "-2.1" into value, bound and unit; the kind is set.
 * STATUS_INVALID: no number, one below 0 that cannot be, or no unit of the kind. The unit lies in
 * the arena or lives forever. */
MARROW_CHECKED enum status measurement_parse_value(struct measurement *out, struct arena *arena,
                                                   const char *text, struct error *error);

/* Reads the laboratory's range, in the same unit: "50-125", "< 5.2", "> 50"; "none" removes it.
 * STATUS_INVALID: anything else, or ends the wrong way round. */
MARROW_CHECKED enum status measurement_parse_range(struct measurement *out, const char *text,
                                                   struct error *error);

/* Appends the value as it was reported: "52 nmol/l", "< 10 nmol/l". */
void measurement_format_value(struct buffer *out, const struct measurement *measurement);

/* Appends the laboratory's range: "50 to 125", "at most 5.2", "at least 50"; nothing without
 * one. */
void measurement_format_range(struct buffer *out, const struct measurement *measurement);

#define MEASUREMENT_QUESTION 256

/* Writes a sentence about what looks like a slip, "" if nothing does: a value far from what is
 * commonly reported, or another unit than the kind's latest one. It is saved all the same. */
void measurement_question(char out[MEASUREMENT_QUESTION], const struct measurement *measurement,
                          const struct measurements *others);

/* Add, change (all fields) or delete a measurement, each as one undo step. *id gets the id of the
 * new one. STATUS_INVALID: its day is in the future, or a text is not UTF-8. */
MARROW_CHECKED enum status measurement_add(int64_t *id, struct journal *journal,
                                           const struct measurement *measurement,
                                           struct error *error);
MARROW_CHECKED enum status measurement_change(struct journal *journal,
                                              const struct measurement *measurement,
                                              struct error *error);
MARROW_CHECKED enum status measurement_delete(struct journal *journal,
                                              const struct measurement *measurement,
                                              struct error *error);

#endif
