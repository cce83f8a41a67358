/* diary_export.h - writes the entries of a log as plain files.
 *
 * CSV has a row for each entry: Day, Time, Meal, Food, Brand, Origin, Kind, Group, Fortified,
 * Amount, Unit, Measure, and for each nutrient what the amount holds: "Magnesium (mg)", and what it
 * is at least and at most: "Magnesium low (mg)", "Magnesium high (mg)". How a value is known shows
 * in the three:
 *
 *     known        value  low    high
 *     exact          12    12     12      also an assumed zero
 *     rounded        12    11.5   12.5
 *     at least       12    12     -
 *     less than       -     0      5
 *     unknown         -     -      -
 *
 * A text that a spreadsheet would take for a formula has an apostrophe before it.
 *
 * JSON Lines are the whole log: a head, and a line for each row of each table that people change,
 * as the log has it. A range bounds what is of a day. The settings of the device, the undo history
 * and what is known of other devices are not among them.
 *
 * Days (as CSV, or as rows of JSON Lines) say what the days came to: a row for each day with
 * entries and each nutrient, with what is known, the most that it can be, goal, limit and verdicts.
 *
 * The plain text diary (diary_text.h) has a line for each entry. It cannot say what foods hold, nor
 * marks and notes of days, which are remarks there.
 */
#ifndef MARROW_EXCHANGE_DIARY_EXPORT_H
#define MARROW_EXCHANGE_DIARY_EXPORT_H

#include <stddef.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

enum diary_format_name { DIARY_CSV, DIARY_ROWS, DIARY_TEXT, DIARY_DAYS, DIARY_DAYS_ROWS };

/* Appends the entries of the days from `from` to `to`, as they are at one moment. *count gets how
 * many they are. */
MARROW_CHECKED enum status diary_export(struct buffer *out, size_t *count, struct journal *journal,
                                        enum diary_format_name format, struct date from,
                                        struct date to, struct error *error);

#endif
