#define _POSIX_C_SOURCE 200809L
#define _DEFAULT_SOURCE /* getentropy, tm_gmtoff */
#include "marrow/base/clock.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "marrow/base/error.h"

#define ID_RANDOM_BITS 12
#define ID_EPOCH_MS 1577836800000LL /* 2020-01-01: 41 bits of milliseconds last until 2089 */

/* Reads "2026-11-19T12:30" or "2026-11-19T12:30:15". Returns false for any other text. */
static bool parse_fixed(struct clock_reading *out, const char *text)
{
    char date[DATE_TEXT];
    size_t length = strlen(text);
    if ((length != 16 && length != 19) || text[10] != 'T')
        return false;
    memcpy(date, text, 10);
    date[10] = '\0';
    if (!date_parse_iso(&out->date, date))
        return false;
    for (size_t i = 11; i < length; i++) {
        bool colon = i == 13 || i == 16;
        if (colon ? text[i] != ':' : !isdigit((unsigned char)text[i]))
            return false;
    }
    int hour = atoi(text + 11);
    int minute = atoi(text + 14);
    out->minute = hour * 60 + minute;
    out->second = length == 19 ? atoi(text + 17) : 0;
    return hour <= 23 && minute <= 59 && out->second <= 59;
}

/* Reads the local time of these seconds since 1970. Returns false if it has no date of ours; *year
 * then says which year it was. */
static bool read_seconds(struct clock_reading *out, int *year, time_t seconds)
{
    struct tm local;
    if (!localtime_r(&seconds, &local))
        return false;
    *year = local.tm_year + 1900;
    if (!date_from_parts(&out->date, (struct date_parts){ *year, local.tm_mon + 1, local.tm_mday }))
        return false;
    out->minute = local.tm_hour * 60 + local.tm_min;
    out->second = local.tm_sec > 59 ? 59 : local.tm_sec;
    return true;
}

enum status clock_read(struct clock_reading *out, struct error *error)
{
    const char *fixed = getenv("MARROW_NOW");
    if (fixed && *fixed) {
        if (parse_fixed(out, fixed))
            return STATUS_OK;
        return error_set(error, STATUS_INVALID,
                         "MARROW_NOW is '%s'; it must be a date and time like 2026-11-19T12:30",
                         fixed);
    }
    int year = 0;
    if (read_seconds(out, &year, time(NULL)))
        return STATUS_OK;
    if (!year)
        return error_set(error, STATUS_IO, "cannot read the system clock");
    return error_set(error, STATUS_IO, "the system clock is wrong: its year is %d", year);
}

bool clock_of_file(struct clock_reading *out, const char *path)
{
    struct stat info;
    int year;
    return stat(path, &info) == 0 && read_seconds(out, &year, info.st_mtime);
}

void clock_format(char out[CLOCK_STAMP], struct clock_reading reading)
{
    char date[DATE_TEXT];
    date_format_iso(date, reading.date);
    snprintf(out, CLOCK_STAMP, "%sT%02u:%02u:%02u", date, (unsigned)reading.minute / 60u % 24u,
             (unsigned)reading.minute % 60u, (unsigned)reading.second % 60u);
}

void clock_format_instant(char out[CLOCK_INSTANT], const char *local)
{
    struct clock_reading reading;
    char stamp[CLOCK_STAMP];
    if (!parse_fixed(&reading, local)) {
        snprintf(out, CLOCK_INSTANT, "%s", local);
        return;
    }
    struct date_parts parts = date_parts(reading.date);
    struct tm broken = { .tm_year = parts.year - 1900,
                         .tm_mon = parts.month - 1,
                         .tm_mday = parts.day,
                         .tm_hour = reading.minute / 60,
                         .tm_min = reading.minute % 60,
                         .tm_sec = reading.second,
                         .tm_isdst = -1 };
    (void)mktime(&broken);
    int minutes = (int)(broken.tm_gmtoff / 60) % 1440;
    unsigned far = (unsigned)abs(minutes);
    clock_format(stamp, reading);
    snprintf(out, CLOCK_INSTANT, "%s%c%02u:%02u", stamp, minutes < 0 ? '-' : '+', far / 60u % 24u,
             far % 60u);
}

void clock_label(struct date *day, int *minute, struct clock_reading reading, int start_minute)
{
    bool is_late = reading.minute < start_minute;
    *day = date_add(reading.date, is_late ? -1 : 0);
    *minute = reading.minute + (is_late ? 1440 : 0);
}

int64_t clock_real_milliseconds(void)
{
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now))
        die("cannot read the system clock");
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t clock_new_id(void)
{
    static int64_t last;
    uint16_t random = 0;
    if (getentropy(&random, sizeof random))
        die("the system provides no random numbers");
    int64_t since = clock_real_milliseconds() - ID_EPOCH_MS;
    if (since < 0)
        since = 0;
    int64_t id = since << ID_RANDOM_BITS | (random & ((1 << ID_RANDOM_BITS) - 1));
    if (id <= last)
        id = last + 1 + (random & 7);
    last = id;
    return id;
}
