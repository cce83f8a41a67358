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

/* Returns the days from 1 January of the year 1 to 1 January of `year`. */
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

/* Reads exactly `count` digits. Returns -1 where there are fewer. */
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

void date_format_short(char out[DATE_TEXT], struct date date)
{
    struct date_parts parts = date_parts(date);
    snprintf(out, DATE_TEXT, "%u %s", (unsigned)parts.day % 100u, date_month_name(parts.month));
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

/* Reads "3d", "2w" or "-3" and returns how many days ago that is, 0 to 99999; -1: none of them. */
static int parse_days_ago(const char *text)
{
    const char *digits = text[0] == '-' ? text + 1 : text;
    size_t count = strspn(digits, "0123456789");
    if (count == 0 || count > 5)
        return -1;
    bool is_minus = text[0] == '-' && digits[count] == '\0';
    bool is_d = text[0] != '-' && text_equal_nocase(digits + count, "d");
    bool is_w = text[0] != '-' && count <= 4 && text_equal_nocase(digits + count, "w");
    int number = read_digits(digits, (int)count);
    return is_minus || is_d ? number : is_w ? 7 * number : -1;
}

int date_find_weekday(const char *word)
{
    static const char *const full[8] = { "",         "monday", "tuesday",  "wednesday",
                                         "thursday", "friday", "saturday", "sunday" };
    for (int day = MONDAY; day <= SUNDAY; day++) {
        if (text_equal_nocase(word, weekday_names[day]) || text_equal_nocase(word, full[day]))
            return day;
    }
    return 0;
}

static bool parse_weekday(struct date *out, const char *text, struct date today)
{
    int day = date_find_weekday(text);
    if (day)
        *out = date_add(today, -(((int)date_weekday(today) - day + 7) % 7));
    return day != 0;
}

#define DAYS_AHEAD 30 /* how far ahead a day without a year may lie */

/* A day and a month as typed, perhaps with a year. */
struct said_day {
    struct date_parts parts; /* year 0: none was typed */
    bool is_named; /* the month was typed as a name */
};

/* Tells whether text begins with the first `length` letters of a word; case is ignored. */
static bool has_letters(const char *text, const char *word, size_t length)
{
    size_t i = 0;
    while (i < length && tolower((unsigned char)text[i]) == word[i])
        i++;
    return i == length;
}

int date_find_month(const char *text, size_t length)
{
    static const char *const full[] = { "january",   "february", "march",    "april",
                                        "may",       "june",     "july",     "august",
                                        "september", "october",  "november", "december" };
    if (length == 4 && has_letters(text, "sept", 4))
        return 9;
    for (int i = 0; i < 12; i++) {
        bool is_whole = strlen(full[i]) == length;
        if ((length == 3 || is_whole) && has_letters(text, full[i], length))
            return i + 1;
    }
    return 0;
}

static const char *skip_between(const char *text)
{
    return text + strspn(text, " -.,");
}

/* Reads "17" or "17th" and steps over it. Returns 0 where there is no day. */
static int take_day(const char **text)
{
    static const char *const endings[] = { "st", "nd", "rd", "th" };
    size_t digits = strspn(*text, "0123456789");
    if (digits < 1 || digits > 2)
        return 0;
    int day = read_digits(*text, (int)digits);
    *text += digits;
    for (size_t i = 0; i < 4; i++) {
        if (has_letters(*text, endings[i], 2) && !isalpha((unsigned char)(*text)[2]))
            *text += 2;
    }
    *text = skip_between(*text);
    return day;
}

static int take_month(const char **text)
{
    size_t letters = 0;
    while (isalpha((unsigned char)(*text)[letters]))
        letters++;
    int month = date_find_month(*text, letters);
    if (month > 0)
        *text = skip_between(*text + letters);
    return month;
}

/* Reads "17.11." or "17.11.2026". */
static bool read_dotted(struct said_day *out, const char *text)
{
    int day = 0;
    int month = 0;
    int end = 0;
    if (sscanf(text, "%2d.%2d.%n", &day, &month, &end) != 2 || end == 0 ||
        !isdigit((unsigned char)text[0]))
        return false;
    int year = text[end] ? read_digits(text + end, 4) : 0;
    *out = (struct said_day){ { year, month, day }, false };
    return text[end] == '\0' || (year > 0 && text[end + 4] == '\0');
}

static bool read_said_day(struct said_day *out, const char *text)
{
    *out = (struct said_day){ .is_named = true };
    if (read_dotted(out, text))
        return true;
    out->is_named = true;
    out->parts.month = take_month(&text);
    out->parts.day = take_day(&text);
    if (out->parts.month == 0)
        out->parts.month = take_month(&text);
    if (out->parts.month == 0 || out->parts.day == 0)
        return false;
    out->parts.year = *text ? read_digits(text, 4) : 0;
    return *text == '\0' || (out->parts.year > 0 && text[4] == '\0');
}

/* Finds the date that was meant: without a year the last such day, unless the next one is near.
 * Returns false where no year has that day. */
static bool place_said_day(struct date *out, struct said_day said, struct date today)
{
    if (said.parts.year > 0)
        return date_from_parts(out, said.parts);
    for (int back = -1; back <= 8; back++) {
        said.parts.year = date_parts(today).year - back;
        if (date_from_parts(out, said.parts) && date_difference(*out, today) <= DAYS_AHEAD)
            return true;
    }
    return false;
}

bool date_names_month(const char *text)
{
    struct said_day said;
    return read_said_day(&said, text) && said.is_named;
}

/* Sets the error that says why the text is not a date. */
static enum status refuse_day(const char *text, struct error *error)
{
    struct said_day said;
    bool is_iso = strlen(text) == 10 && text[4] == '-' && text[7] == '-' &&
                  read_digits(text, 4) >= 0 && read_digits(text + 5, 2) >= 0 &&
                  read_digits(text + 8, 2) >= 0;
    if (is_iso || read_said_day(&said, text))
        return error_set(error, STATUS_INVALID, "%s is not in the calendar", text);
    if (isdigit((unsigned char)text[0]) && strchr(text, '/'))
        return error_set(error, STATUS_INVALID,
                         "'%s' can be read two ways; write 17 nov or 2026-11-17", text);
    return error_set(error, STATUS_INVALID,
                     "'%s' is not a date; try yesterday, 3d (days ago), mon, 17 nov or 2026-11-19",
                     text);
}

/* Reads "next mon", "last mon", "next week" and "last week": the day or the day of the week after
 * or before today. */
static bool parse_turn(struct date *out, const char *text, struct date today)
{
    bool is_next = text_starts_nocase(text, "next ");
    if (!is_next && !text_starts_nocase(text, "last "))
        return false;
    const char *word = text + 5 + strspn(text + 5, " ");
    int day = date_find_weekday(word);
    if (!day && !text_equal_nocase(word, "week"))
        return false;
    int ahead = day ? (day - (int)date_weekday(today) + 7) % 7 : 0; /* 0: today's weekday */
    *out = date_add(today, is_next ? (ahead ? ahead : 7) : ahead - 7);
    return true;
}

/* Reads "+3", "in 3 days", "3 days ago" and "2 weeks ago" as days from today. Returns false for any
 * other text. */
static bool parse_counted(int *days, const char *text)
{
    bool is_in = text_starts_nocase(text, "in ");
    const char *digits = is_in ? text + 3 : text[0] == '+' ? text + 1 : text;
    size_t count = strspn(digits, "0123456789");
    if (count == 0 || count > 5)
        return false;
    int number = read_digits(digits, (int)count);
    const char *rest = digits + count;
    *days = number;
    if (text[0] == '+' && !*rest)
        return true;
    static const struct {
        const char *word;
        int days;
    } units[] = { { " days", 1 }, { " day", 1 }, { " weeks", 7 }, { " week", 7 } };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (!text_starts_nocase(rest, units[i].word))
            continue;
        const char *end = rest + strlen(units[i].word);
        *days = number * units[i].days * (is_in ? 1 : -1);
        return is_in ? !*end : text_equal_nocase(end, " ago");
    }
    return false;
}

/* Reads a date that is counted from today: "yesterday", "3d", "+3", "next mon". */
static bool parse_relative(struct date *out, const char *text, struct date today)
{
    static const struct {
        const char *word;
        int days;
    } named[] = { { "today", 0 }, { "yesterday", -1 }, { "yest", -1 }, { "tomorrow", 1 } };
    if (parse_turn(out, text, today))
        return true;
    int ago = parse_days_ago(text);
    int days = -ago;
    bool is_said = ago >= 0 || parse_counted(&days, text);
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (text_equal_nocase(text, named[i].word)) {
            days = named[i].days;
            is_said = true;
        }
    }
    if (!is_said || days < -99999 || days > 99999)
        return false;
    *out = date_add(today, days);
    return date_parts(*out).year >= 1900 && date_parts(*out).year <= 9999;
}

enum status date_parse(struct date *out, const char *text, struct date today, struct error *error)
{
    struct said_day said;
    if (date_parse_iso(out, text) || parse_weekday(out, text, today))
        return STATUS_OK;
    if (read_said_day(&said, text) && place_said_day(out, said, today))
        return STATUS_OK;
    return parse_relative(out, text, today) ? STATUS_OK : refuse_day(text, error);
}

/* Returns the first day of the month that lies `months` after that of the date. */
static struct date shift_month(struct date date, int months)
{
    struct date_parts parts = date_parts(date);
    int month = parts.year * 12 + parts.month - 1 + months;
    struct date first = date;
    (void)date_from_parts(&first, (struct date_parts){ month / 12, month % 12 + 1, 1 });
    return first;
}

struct date date_month_end(struct date date)
{
    return date_add(shift_month(date, 1), -1);
}

bool date_parse_month(struct date *out, const char *text, struct date today)
{
    struct date_parts now = date_parts(today);
    bool is_iso = strlen(text) == 7 && text[4] == '-';
    if (text_equal_nocase(text, "this month") || text_equal_nocase(text, "last month")) {
        *out = shift_month(today, text_equal_nocase(text, "last month") ? -1 : 0);
        return true;
    }
    if (is_iso)
        return date_from_parts(
            out, (struct date_parts){ read_digits(text, 4), read_digits(text + 5, 2), 1 });
    int month = take_month(&text);
    int year = *text ? read_digits(text, 4) : now.year - (month > now.month);
    bool is_whole = *text == '\0' || (year > 0 && text[4] == '\0');
    return month > 0 && is_whole && date_from_parts(out, (struct date_parts){ year, month, 1 });
}

/* Reads "7" or "7:40" and steps over it. Returns false where there is no time. */
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

enum status date_time_parse(int *minute, const char *text, struct error *error)
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
        return error_set(error, STATUS_INVALID, "'%s' is not a time; try 7:40 or 7:40pm", text);
    *minute = hour * 60 + minutes;
    return STATUS_OK;
}

void date_time_format(char out[TIME_TEXT], int minute)
{
    snprintf(out, TIME_TEXT, "%02u:%02u", (unsigned)minute / 60u % 24u, (unsigned)minute % 60u);
}
