#include "marrow/journal/plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"

#define MONTH_DAYS 30
#define ITEM_SIZE 32

/* Reads the next item of a list separated by commas or blanks. Returns false if none is left. */
static bool next_item(char item[ITEM_SIZE], const char **text)
{
    *text += strspn(*text, ", ");
    size_t length = strcspn(*text, ", ");
    size_t kept = length < ITEM_SIZE ? length : ITEM_SIZE - 1;
    memcpy(item, *text, kept);
    item[kept] = '\0';
    *text += length;
    return length > 0;
}

static int compare_minutes(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

enum status plan_parse_times(struct course_plan *plan, const char *text, struct error *error)
{
    char item[ITEM_SIZE];
    const char *rest = text;
    plan->minute_count = 0;
    if (text_is_blank(text) || text_equal_nocase(text, "any"))
        return STATUS_OK;
    while (next_item(item, &rest)) {
        if (plan->minute_count == COURSE_TIMES_MAX)
            return error_set(error, STATUS_INVALID, "a course has at most %d times a day",
                             COURSE_TIMES_MAX);
        char time[ITEM_SIZE + 3];
        bool is_hour = item[strspn(item, "0123456789")] == '\0' && strlen(item) <= 2;
        snprintf(time, sizeof time, "%s%s", item, is_hour ? ":00" : "");
        int *minute = &plan->minutes[plan->minute_count];
        enum status status = date_time_parse(minute, time, error);
        if (status)
            return status;
        for (size_t i = 0; i < plan->minute_count; i++)
            if (plan->minutes[i] == *minute)
                return error_set(error, STATUS_INVALID, "'%s' is given twice", item);
        plan->minute_count++;
    }
    qsort(plan->minutes, plan->minute_count, sizeof *plan->minutes, compare_minutes);
    return STATUS_OK;
}

void plan_settle_nights(struct course_plan *plan, int day_starts)
{
    for (size_t i = 0; i < plan->minute_count; i++)
        plan->minutes[i] += plan->minutes[i] < day_starts ? 1440 : 0;
    qsort(plan->minutes, plan->minute_count, sizeof *plan->minutes, compare_minutes);
}

/* Returns the weekday called "mon" or "Monday", or 0. */
static int find_weekday(const char *word, size_t length)
{
    static const char *const names[] = { "monday", "tuesday",  "wednesday", "thursday",
                                         "friday", "saturday", "sunday" };
    char copy[ITEM_SIZE];
    if (length < 2 || length >= sizeof copy)
        return 0;
    memcpy(copy, word, length);
    copy[length] = '\0';
    for (int i = 0; i < 7; i++)
        if (text_starts_nocase(names[i], copy))
            return i + 1;
    return 0;
}

/* Returns "mon" or "mon-fri" as bits, or 0. */
static unsigned read_weekdays(const char *item)
{
    size_t length = strcspn(item, "-");
    int first = find_weekday(item, length);
    int last = item[length] ? find_weekday(item + length + 1, strlen(item + length + 1)) : first;
    unsigned bits = 0;
    if (!first || !last)
        return 0;
    for (int day = first;; day = day % 7 + 1) {
        bits |= 1u << (day - 1);
        if (day == last)
            return bits;
    }
}

enum status plan_parse_weekdays(struct course_plan *plan, const char *text, struct error *error)
{
    char item[ITEM_SIZE];
    const char *rest = text;
    plan->weekdays = WEEKDAYS_ALL;
    if (text_is_blank(text) || text_equal_nocase(text, "daily"))
        return STATUS_OK;
    plan->weekdays = 0;
    while (next_item(item, &rest)) {
        unsigned bits = read_weekdays(item);
        if (!bits)
            return error_set(error, STATUS_INVALID,
                             "'%s' is not a day of the week; try mon,wed,fri", item);
        plan->weekdays |= bits;
    }
    return STATUS_OK;
}

/* Skips `word`, such as "every" or "on", at the beginning of the text. */
static const char *skip_word(const char *text, const char *word)
{
    size_t length = strlen(word);
    text += strspn(text, " ");
    if (text_starts_nocase(text, word) && (text[length] == ' ' || text[length] == '\0'))
        text += length;
    return text + strspn(text, " ");
}

/* Returns "2 weeks", "30" or "month" in days, or 0. *end gets where it ends. */
static int read_days(const char *text, const char **end)
{
    static const struct {
        const char *word;
        int days;
    } units[] = { { "days", 1 }, { "d", 1 }, { "weeks", 7 }, { "months", MONTH_DAYS } };
    char *after;
    long count = strtol(text, &after, 10);
    bool has_count = after != text;
    if (!has_count)
        count = 1;
    const char *word = after + strspn(after, " ");
    size_t length = strcspn(word, " ,");
    *end = word + length;
    if (count < 1 || count > 10000 || (!has_count && length == 0))
        return 0;
    if (length == 0)
        return (int)count;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t whole = strlen(units[i].word);
        char name[ITEM_SIZE] = "";
        if (length < sizeof name)
            memcpy(name, word, length);
        bool fits = (length == whole || length + 1 == whole) && name[0];
        if (fits && text_starts_nocase(units[i].word, name))
            return (int)count * units[i].days;
    }
    return 0;
}

static enum status refuse_interval(const char *text, struct error *error)
{
    return error_set(error, STATUS_INVALID,
                     "'%.40s' is not an interval; try day, week, month or 30 days (1 to %d days)",
                     text, COURSE_INTERVAL_MAX);
}

enum status plan_parse_interval(struct course_plan *plan, const char *text, struct error *error)
{
    const char *end = text;
    const char *start = skip_word(text, "every");
    int days = read_days(start, &end);
    if (days < 1 || days > COURSE_INTERVAL_MAX || !text_is_blank(end))
        return refuse_interval(text, error);
    plan->interval_days = days;
    return STATUS_OK;
}

enum status plan_parse_days(struct course_plan *plan, const char *text, struct error *error)
{
    const char *start = skip_word(text, "every");
    bool is_interval = start != text + strspn(text, " ");
    const char *end = start;
    plan->interval_days = 1;
    if (!is_interval)
        return plan_parse_weekdays(plan, skip_word(text, "on"), error);
    int days = read_days(start, &end);
    if (days < 1 || days > COURSE_INTERVAL_MAX)
        return refuse_interval(text, error);
    plan->interval_days = days;
    return plan_parse_weekdays(plan, skip_word(end, "on"), error);
}

enum status plan_parse_end(struct course_plan *plan, const char *text, struct date today,
                           struct error *error)
{
    const char *end = text;
    plan->has_end = false;
    if (text_is_blank(text) || text_equal_nocase(text, "none"))
        return STATUS_OK;
    const char *start = skip_word(text, "for");
    bool has_unit = strpbrk(start, "wWmMdD") && strchr(start, '-') == NULL;
    int days = has_unit ? read_days(start, &end) : 0;
    if (days > 0 && text_is_blank(end)) {
        plan->end = date_add(plan->start, days - 1);
    } else {
        enum status status = date_parse(&plan->end, text, today, error);
        if (status)
            return status;
    }
    plan->has_end = true;
    return STATUS_OK;
}

void plan_format_time(char out[TIME_TEXT], int minute)
{
    unsigned hours = (unsigned)minute / 60 % 100;
    unsigned minutes = (unsigned)minute % 60;
    snprintf(out, TIME_TEXT, "%02u:%02u", hours, minutes);
}

void plan_format_times(struct buffer *out, const struct course_plan *plan)
{
    char time[TIME_TEXT];
    if (plan->minute_count == 0)
        buffer_add_text(out, "any");
    for (size_t i = 0; i < plan->minute_count; i++) {
        plan_format_time(time, plan->minutes[i]);
        buffer_addf(out, "%s%s", i ? "," : "", time);
    }
}

/* Appends the clock's time for each time of the night after: " (01:30 the night after)". */
static void explain_nights(struct buffer *out, const struct course_plan *plan)
{
    char time[TIME_TEXT];
    const char *before = " (";
    for (size_t i = 0; i < plan->minute_count; i++) {
        if (plan->minutes[i] < 1440)
            continue;
        date_time_format(time, plan->minutes[i]);
        buffer_addf(out, "%s%s", before, time);
        before = ", ";
    }
    if (before[0] == ',')
        buffer_add_text(out, " the night after)");
}

static void format_weekdays(struct buffer *out, unsigned weekdays)
{
    static const char *const names[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };
    const char *separator = "";
    for (int i = 0; i < 7; i++) {
        if (!(weekdays & (1u << i)))
            continue;
        buffer_addf(out, "%s%s", separator, names[i]);
        separator = ",";
    }
}

void plan_format_days(struct buffer *out, const struct course_plan *plan)
{
    bool is_all = plan->weekdays == WEEKDAYS_ALL;
    if (plan->interval_days == 1) {
        if (is_all)
            buffer_add_text(out, "daily");
        else
            format_weekdays(out, plan->weekdays);
        return;
    }
    if (plan->interval_days == 7)
        buffer_add_text(out, "every week");
    else
        buffer_addf(out, "every %d days", plan->interval_days);
    if (!is_all) {
        buffer_add_text(out, " on ");
        format_weekdays(out, plan->weekdays);
    }
}

void plan_format(struct buffer *out, const struct course_plan *plan)
{
    buffer_add_text(out, plan->measure);
    if (plan->minute_count > 0) {
        buffer_add_text(out, " at ");
        plan_format_times(out, plan);
        explain_nights(out, plan);
    }
    buffer_add_text(out, ", ");
    plan_format_days(out, plan);
}

bool plan_is_same_dosing(const struct course_plan *a, const struct course_plan *b)
{
    double larger = a->amount > b->amount ? a->amount : b->amount;
    double gap = a->amount - b->amount;
    return gap <= 1e-9 * larger && -gap <= 1e-9 * larger && a->weekdays == b->weekdays &&
           a->interval_days == b->interval_days && a->minute_count == b->minute_count &&
           memcmp(a->minutes, b->minutes, a->minute_count * sizeof *a->minutes) == 0;
}

enum status plan_check(const struct course_plan *plan, struct error *error)
{
    bool is_all = plan->weekdays == WEEKDAYS_ALL;
    bool is_one = (plan->weekdays & (plan->weekdays - 1)) == 0;
    if (!(plan->amount > 0))
        return error_set(error, STATUS_INVALID, "a dose must be above 0");
    if (plan->weekdays == 0 || plan->interval_days < 1 || plan->interval_days > COURSE_INTERVAL_MAX)
        return error_set(error, STATUS_INVALID, "a course needs at least one day");
    if (plan->interval_days > 1 && plan->minute_count > 1)
        return error_set(error, STATUS_INVALID,
                         "a dose meant for several days can have only one time");
    if (plan->interval_days > 1 && !is_all && (!is_one || plan->interval_days % 7 != 0))
        return error_set(error, STATUS_INVALID,
                         "days of the week need whole weeks; try every 2 weeks on mon");
    if (plan->has_end && date_difference(plan->end, plan->start) < 0) {
        char start[DATE_TEXT];
        char end[DATE_TEXT];
        date_format_iso(start, plan->start);
        date_format_iso(end, plan->end);
        return error_set(error, STATUS_INVALID,
                         "the course would end on %s, before it starts on %s", end, start);
    }
    return STATUS_OK;
}

struct date plan_next_weekday(const struct course_plan *plan, struct date day)
{
    while (!(plan->weekdays & (1u << ((unsigned)date_weekday(day) - 1))))
        day = date_add(day, 1);
    return day;
}
