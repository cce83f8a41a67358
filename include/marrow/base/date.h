/* date.h - civil days and times of day, as integers; no time zones, no timestamps.
 *
 * A day is the label a person writes on a page. A time of day is counted in
 * minutes after that label's midnight, 0 to 2879: 01:30 after a late dinner is
 * minute 1530 of the day before and sorts last.
 */
#ifndef MARROW_BASE_DATE_H
#define MARROW_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/error.h"

/* Days since 1970-01-01 in the proleptic Gregorian calendar; years 1900 to 9999 can be written. */
struct date {
    int number;
};

#define DATE_TEXT 11 /* "2026-11-19" and NUL */
#define TIME_TEXT 6 /* "07:40" and NUL */
#define MINUTE_NONE (-1)
#define MINUTE_MAX 2879

enum weekday { MONDAY = 1, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY };

struct date_parts {
    int year, month, day; /* month 1-12, day 1-31 */
};

/* Converts year, month and day. Returns false where the calendar has no such day. */
bool date_from_parts(struct date *out, struct date_parts parts);
struct date_parts date_parts(struct date date);
struct date date_add(struct date date, int days);
/* Returns a - b in days. */
int date_difference(struct date a, struct date b);
enum weekday date_weekday(struct date date);
/* Returns the ISO 8601 week, 1 to 53. `year`, which may be NULL, gets the week's year. */
int date_iso_week(struct date date, int *year);
/* Returns the age in completed years. Who was born on 29 February turns a year older on 1 March. */
int date_age_years(struct date birth, struct date on);
/* Returns the age in completed months. */
int date_age_months(struct date birth, struct date on);

/* Reads "2026-11-19", the form that files hold. Returns false for any other form, or where the
 * calendar has no such day. */
bool date_parse_iso(struct date *out, const char *text);
void date_format_iso(char out[DATE_TEXT], struct date date);
void date_format_short(char out[DATE_TEXT], struct date date); /* "18 Nov" */
const char *date_weekday_name(enum weekday weekday); /* "Mon" */
const char *date_month_name(int month); /* "Jan" */

/* Reads a date as people type it: 2026-11-19; today, yesterday or yest, tomorrow; 3d, -3 or 3
 * days ago; +3 or in 3 days; 1w or 2 weeks ago; mon to sun (the latest one, today included), last
 * mon (before today), next mon (after it), last week, next week; 17 nov or nov 17 (17th november,
 * 17-nov, nov17); 17.11. A day and month may have a year after them. Without one they mean the last
 * such day, or the next one where it is at most 30 days away. Case is ignored. 11/17 is refused
 * because it can be read in two ways. STATUS_INVALID names the word. */
MARROW_CHECKED enum status date_parse(struct date *out, const char *text, struct date today,
                                      struct error *error);

/* Reads a month as people type it: 2026-10; october or oct (the latest one that has begun), oct
 * 2025; this month, last month. *out gets its first day. Returns false where it is none. */
bool date_parse_month(struct date *out, const char *text, struct date today);
/* Returns the last day of the month that the date lies in. */
struct date date_month_end(struct date date);

/* Returns the month that the first `length` letters of text name ("nov", "Sept", "november"); 0:
 * none. date_find_weekday does the same for weekdays ("mon", "Monday"). Case is ignored. */
int date_find_month(const char *text, size_t length);
int date_find_weekday(const char *word);

/* Tells whether the text is a day and a month's name ("17 nov", "Nov 17 2026"), even where the
 * calendar has no such day ("31 feb"). */
bool date_names_month(const char *text);

/* Reads 7:40, 07:40, 7:40pm, 7pm, 12am, or 24:30 to 47:59. STATUS_INVALID names the word. */
MARROW_CHECKED enum status date_time_parse(int *minute, const char *text, struct error *error);
/* Writes a time as a clock shows it: minute 1530 is "01:30". `minute` must not be MINUTE_NONE. */
void date_time_format(char out[TIME_TEXT], int minute);

#endif
