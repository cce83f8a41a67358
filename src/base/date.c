#include "marrow/base/date.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/text.h"

static const char *const weekday_names[8] = { "", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_length(int year, int month)
{
    static const int lengths[13] = { 0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return month == 2 && is_leap(year) ? 29 : lengths[month];
}

/* Days before 1 January of the year, counted from 1 January of the year 1. */
static int days_before_year(int year)
{
    int y = year - 1;
    return y * 365 + y / 4 - y / 100 + y / 400;
}

#define EPOCH_DAYS 719162 /* days_before_year(1970) */

bool date_from_parts(struct date *out, struct date_parts parts)
{
    if (parts.year < 1900 || parts.year > 9999 || parts.month < 1 || parts.month > 12)
        return false;
    if (parts.day < 1 || parts.day > month_length(parts.year, parts.month))
        return false;
    int number = days_before_year(parts.year) - EPOCH_DAYS + parts.day - 1;
    for (int month = 1; month < parts.month; month++)
        number += month_length(parts.year, month);
    out->number = number;
    return true;
}

struct date_parts date_parts(struct date date)
{
    struct date_parts parts = { 1970 + date.number / 366, 1, 1 };
    if (parts.year < 1900)
        parts.year = 1900;
    while (days_before_year(parts.year + 1) - EPOCH_DAYS <= date.number)
        parts.year++;
    while (days_before_year(parts.year) - EPOCH_DAYS > date.number)
        parts.year--;
    int left = date.number - (days_before_year(parts.year) - EPOCH_DAYS);
    while (left >= month_length(parts.year, parts.month))
        left -= month_length(parts.year, parts.month++);
    parts.day = left + 1;
    return parts;
}

struct date date_add(struct date date, int days)
{
    return (struct date){ date.number + days };
}

int date_difference(struct date a, struct date b)
{
    return a.number - b.number;
}

enum weekday date_weekday(struct date date)
{
    int index = (date.number + 3) % 7; /* 1970-01-01 was a Thursday */
    return (enum weekday)(index < 0 ? index + 8 : index + 1);
}

int date_iso_week(struct date date, int *year)
{
    struct date thursday = date_add(date, THURSDAY - (int)date_weekday(date));
    int week_year = date_parts(thursday).year;
    if (year)
        *year = week_year;
    return (thursday.number - (days_before_year(week_year) - EPOCH_DAYS)) / 7 + 1;
}

int date_age_months(struct date birth, struct date on)
{
    struct date_parts from = date_parts(birth);
    struct date_parts to = date_parts(on);
    return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

int date_age_years(struct date birth, struct date on)
{
    int months = date_age_months(birth, on);
    return months >= 0 ? months / 12 : -((-months + 11) / 12);
}

/* Exactly count digits at text; -1 when not. */
static int read_digits(const char *text, int count)
{
    int value = 0;
    for (int i = 0; i < count; i++) {
        if (!isdigit((unsigned char)text[i]))
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool date_parse_iso(struct date *out, const char *text)
{
    if (strlen(text) != 10 || text[4] != '-' || text[7] != '-')
        return false;
    struct date_parts parts = { read_digits(text, 4), read_digits(text + 5, 2),
                                read_digits(text + 8, 2) };
    return date_from_parts(out, parts);
}

void date_format_iso(char out[DATE_TEXT], struct date date)
{
    struct date_parts parts = date_parts(date);
    snprintf(out, DATE_TEXT, "%04u-%02u-%02u", (unsigned)parts.year % 10000u,
             (unsigned)parts.month % 100u, (unsigned)parts.day % 100u);
}

const char *date_weekday_name(enum weekday weekday)
{
    return weekday_names[weekday];
}

const char *date_month_name(int month)
{
    static const char *const names[13] = { "",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    return names[month];
}

/* "3d" or "-3": that many days ago, 0 to 99999; -1 when it is neither. */
static int parse_days_ago(const char *text)
{
    const char *digits = text[0] == '-' ? text + 1 : text;
    size_t count = strspn(digits, "0123456789");
    if (count == 0 || count > 5)
        return -1;
    bool is_minus = text[0] == '-' && digits[count] == '\0';
    bool is_d = text[0] != '-' && text_equal_nocase(digits + count, "d");
    return is_minus || is_d ? read_digits(digits, (int)count) : -1;
}

static bool parse_weekday(struct date *out, const char *text, struct date today)
{
    static const char *const full[8] = { "",         "monday", "tuesday",  "wednesday",
                                         "thursday", "friday", "saturday", "sunday" };
    for (int day = MONDAY; day <= SUNDAY; day++) {
        if (text_equal_nocase(text, weekday_names[day]) || text_equal_nocase(text, full[day])) {
            *out = date_add(today, -(((int)date_weekday(today) - day + 7) % 7));
            return true;
        }
    }
    return false;
}

enum status date_parse(struct date *out, const char *text, struct date today, struct error *error)
{
    if (date_parse_iso(out, text) || parse_weekday(out, text, today))
        return STATUS_OK;
    int ago = text_equal_nocase(text, "today")       ? 0
              : text_equal_nocase(text, "yesterday") ? 1
                                                     : parse_days_ago(text);
    if (ago >= 0) {
        *out = date_add(today, -ago);
        if (date_parts(*out).year >= 1900)
            return STATUS_OK;
    }
    if (text_equal_nocase(text, "tomorrow")) {
        *out = date_add(today, 1);
        return STATUS_OK;
    }
    if (strlen(text) == 10 && text[4] == '-' && text[7] == '-' && read_digits(text, 4) >= 0 &&
        read_digits(text + 5, 2) >= 0 && read_digits(text + 8, 2) >= 0)
        return error_set(error, STATUS_INVALID, "there is no day %s", text);
    return error_set(error, STATUS_INVALID,
                     "'%s' is no day: write 2026-11-19, today, yesterday, 3d (days ago) or mon",
                     text);
}

/* Reads "7", "7:40" and steps over it; false when it is no time. */
static bool read_hour_minute(const char **text, int *hour, int *minute, bool *has_minute)
{
    size_t digits = strspn(*text, "0123456789");
    if (digits < 1 || digits > 2)
        return false;
    *hour = read_digits(*text, (int)digits);
    *text += digits;
    *minute = 0;
    *has_minute = **text == ':' || **text == '.';
    if (!*has_minute)
        return true;
    if (strspn(*text + 1, "0123456789") != 2)
        return false;
    *minute = read_digits(*text + 1, 2);
    *text += 3;
    return true;
}

enum status time_parse(int *minute, const char *text, struct error *error)
{
    const char *at = text;
    int hour = 0;
    int minutes = 0;
    bool has_minute = false;
    bool valid = read_hour_minute(&at, &hour, &minutes, &has_minute) && minutes <= 59;
    bool is_am = text_equal_nocase(at, "am");
    bool is_pm = text_equal_nocase(at, "pm");
    if (is_am || is_pm) {
        valid = valid && hour >= 1 && hour <= 12;
        hour = hour % 12 + (is_pm ? 12 : 0);
    } else {
        valid = valid && has_minute && *at == '\0' && hour <= 47;
    }
    if (!valid)
        return error_set(error, STATUS_INVALID, "'%s' is no time of day: write 7:40 or 7:40pm",
                         text);
    *minute = hour * 60 + minutes;
    return STATUS_OK;
}

void time_format(char out[TIME_TEXT], int minute)
{
    snprintf(out, TIME_TEXT, "%02u:%02u", (unsigned)minute / 60u % 24u, (unsigned)minute % 60u);
}
