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

bool date_from_parts(struct date *out, struct date_parts parts); /* false: there is no such day */
struct date_parts date_parts(struct date date);
struct date date_add(struct date date, int days);
int date_difference(struct date a, struct date b); /* a - b in days */
enum weekday date_weekday(struct date date);
int date_iso_week(struct date date, int *year); /* ISO 8601 week 1-53; year may be NULL */
int date_age_years(struct date birth,
                   struct date on); /* completed years; born 29 Feb: from 1 March */
int date_age_months(struct date birth, struct date on); /* completed months */

/* "2026-11-19" only: the form that files hold. false when it is not that or no such day. */
bool date_parse_iso(struct date *out, const char *text);
void date_format_iso(char out[DATE_TEXT], struct date date);
void date_format_short(char out[DATE_TEXT], struct date date); /* "18 Nov" */
const char *date_weekday_name(enum weekday weekday); /* "Mon" */
const char *date_month_name(int month); /* "Jan" */

/* What people type: 2026-11-19, today, yesterday, tomorrow, 3d or -3 (days ago), mon...sun (the
 * latest one, today included), 17 nov or nov 17 (17th november, 17-nov, nov17), 17.11., each with a
 * year after it or without: then it is the last such day, or the next where that is within 30 days.
 * Case ignored. 11/17 is refused: it is read in two ways. STATUS_INVALID names the word. */
MARROW_CHECKED enum status date_parse(struct date *out, const char *text, struct date today,
                                      struct error *error);

/* Returns the month that the first length letters of text name ("nov", "Sept", "november"), or the
 * weekday that a word names ("mon", "Monday"); 0: none. Case ignored. */
int date_find_month(const char *text, size_t length);
int date_find_weekday(const char *word);

/* Whether the text is a day and a month's name ("17 nov", "Nov 17 2026"), in the calendar or not
 * ("31 feb"). */
bool date_names_month(const char *text);

/* 7:40, 07:40, 7:40pm, 7pm, 12am, 24:30 up to 47:59. STATUS_INVALID names the word. */
MARROW_CHECKED enum status date_time_parse(int *minute, const char *text, struct error *error);
/* As a clock shows it: minute 1530 is "01:30". minute must not be MINUTE_NONE. */
void date_time_format(char out[TIME_TEXT], int minute);

#endif
