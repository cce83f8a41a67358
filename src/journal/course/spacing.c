#include "marrow/journal/spacing.h"

#include <stdlib.h>
#include <string.h>

#include "entry_row.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

enum {
    SPACING_ALL,
    SPACING_INSERT,
    SPACING_CLEAR,
    SPACING_DELETE_OF,
    SPACING_DOSES,
    SPACING_QUERY_COUNT
};

static const struct query spacing_queries[] = {
    [SPACING_ALL] = { "all spacings", "SELECT course_id, other_id, side, minutes FROM spacing "
                                      "ORDER BY id" },
    [SPACING_INSERT] = { "set spacing",
                         "INSERT INTO spacing (id, course_id, other_id, side, minutes, "
                         "modified_at) VALUES (:id, :course, :other, :side, :minutes, :now) "
                         "ON CONFLICT (id) DO NOTHING" },
    [SPACING_CLEAR] = { "remove spacing", "DELETE FROM spacing WHERE course_id = :course "
                                          "AND other_id = :other AND side = :side" },
    [SPACING_DELETE_OF] = { "spacings of course",
                            "DELETE FROM spacing WHERE course_id = :id OR other_id = :id" },
    [SPACING_DOSES] = { "times of doses taken",
                        "SELECT e.day, e.minute FROM dose AS d JOIN entry AS e ON e.dose_id = d.id "
                        "WHERE d.course_id = :course AND d.day BETWEEN :from AND :to "
                        "AND e.minute IS NOT NULL" },
};
const struct query_table spacing_query_table = { "spacing", spacing_queries, SPACING_QUERY_COUNT };

static const char *side_name(bool is_after)
{
    return is_after ? "after" : "before";
}

/* --- the rules --- */

enum status spacings_load(struct spacings *out, struct store *log, const struct courses *courses,
                          struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = (struct spacings){ ARENA_INIT, NULL, 0 };
    enum status status = statement_open(&st, log, &spacing_queries[SPACING_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct spacing spacing = { .course = courses_get(courses, statement_integer(st)) };
        spacing.other = courses_get(courses, statement_integer(st));
        spacing.is_after = strcmp(statement_text_needed(st), side_name(true)) == 0;
        spacing.minutes = (int)statement_integer(st);
        if (!spacing.course || !spacing.other || spacing.course == spacing.other)
            continue;
        out->items =
            arena_make_room(&out->arena, out->items, out->count, &room, sizeof *out->items);
        out->items[out->count++] = spacing;
    }
    status = statement_end(st, status);
    if (status)
        spacings_release(out);
    return status;
}

void spacings_release(struct spacings *spacings)
{
    arena_release(&spacings->arena);
    spacings->items = NULL;
    spacings->count = 0;
}

/* Reads one number and its unit from *text on. Returns minutes; -1: neither hours nor minutes. */
static long read_part(const char **text)
{
    static const struct {
        const char *name;
        long minutes;
    } units[] = { { "hours", 60 },  { "hour", 60 },  { "hrs", 60 }, { "hr", 60 }, { "h", 60 },
                  { "minutes", 1 }, { "minute", 1 }, { "min", 1 },  { "m", 1 } };
    size_t digits = strspn(*text, "0123456789");
    long count = digits > 0 && digits <= 4 ? strtol(*text, NULL, 10) : -1;
    const char *unit = *text + digits + strspn(*text + digits, " ");
    for (size_t i = 0; count >= 0 && i < sizeof units / sizeof *units; i++) {
        if (!text_starts_nocase(unit, units[i].name))
            continue;
        unit += strlen(units[i].name);
        *text = unit + strspn(unit, " ");
        return count * units[i].minutes;
    }
    return -1;
}

enum status spacing_parse_minutes(int *out, const char *text, struct error *error)
{
    long minutes = 0;
    const char *at = text + strspn(text, " ");
    *out = 0;
    if (text_equal_nocase(at, "none"))
        return STATUS_OK;
    for (size_t parts = 0; minutes >= 0 && (*at || parts == 0); parts++) {
        long part = parts < 2 ? read_part(&at) : -1;
        minutes = part < 0 ? -1 : minutes + part;
    }
    if (minutes < 1 || minutes > SPACING_MOST)
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a time between doses; write 4h, 30 min or 1 h 30 min, at "
                         "most 24 h",
                         text);
    *out = (int)minutes;
    return STATUS_OK;
}

static void add_time(struct buffer *out, int minutes)
{
    if (minutes >= 60 || minutes == 0)
        buffer_addf(out, "%d h%s", minutes / 60, minutes % 60 ? " " : "");
    if (minutes % 60)
        buffer_addf(out, "%d min", minutes % 60);
}

void spacing_format(struct buffer *out, const struct spacing *spacing)
{
    add_time(out, spacing->minutes);
    buffer_addf(out, " %s %s", side_name(spacing->is_after), spacing->other->food);
}

/* --- writing --- */

static void bind_pair(struct statement *st, const struct spacing *spacing)
{
    statement_bind_integer(st, ":course", spacing->course->parts[0].id);
    statement_bind_integer(st, ":other", spacing->other->parts[0].id);
    statement_bind_text(st, ":side", side_name(spacing->is_after));
}

static enum status insert(struct store *log, const struct spacing *spacing, struct error *error)
{
    struct statement *st;
    do {
        enum status status = statement_open(&st, log, &spacing_queries[SPACING_INSERT], error);
        if (status)
            return status;
        statement_bind_integer(st, ":id", store_new_id(log));
        bind_pair(st, spacing);
        statement_bind_integer(st, ":minutes", spacing->minutes);
        statement_bind_now(st);
        status = statement_run(st, error);
        if (status)
            return status;
    } while (statement_changes(log) == 0);
    return STATUS_OK;
}

enum status spacing_set(struct journal *journal, const struct spacing *spacing, struct error *error)
{
    struct statement *st;
    char label[ENTRY_LABEL];
    if (spacing->course == spacing->other)
        return error_set(error, STATUS_INVALID, "%.120s is one course; name two",
                         spacing->course->food);
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = statement_open(&st, journal->log, &spacing_queries[SPACING_CLEAR], error);
    if (!status) {
        bind_pair(st, spacing);
        status = statement_run(st, error);
    }
    if (!status && spacing->minutes > 0)
        status = insert(journal->log, spacing, error);
    entry_row_label(label, "Set the time between doses of", spacing->course->food, 1,
                    " and another");
    return action_end(journal->log, status, label, error);
}

enum status spacing_delete_of(struct store *log, int64_t course_id, struct error *error)
{
    return statement_run_on(log, &spacing_queries[SPACING_DELETE_OF], course_id, error);
}

/* --- doses that break a rule --- */

#define NONE_NEAR (SPACING_MOST + 1)

/* A dose about to be taken, or one that was. */
struct moment {
    const struct course *course; /* NULL: none that is known */
    bool has_time;
    long at; /* minutes since 1970 */
};

/* Doses being checked against the rules. */
struct check {
    struct store *log;
    const struct moment *doses; /* all that are about to be taken */
    size_t index; /* of the one that is looked at */
};

static long moment_of(struct date day, int minute)
{
    return (long)day.number * 1440 + minute;
}

/* Returns how far the checked dose is from one of the rule's other course, in minutes, where that
 * breaks the rule; else NONE_NEAR. */
static long gap_to(const struct check *check, const struct spacing *rule, long other)
{
    const struct moment *dose = &check->doses[check->index];
    bool is_keeper = rule->course == dose->course;
    /* What comes later by the rule minus what comes first. */
    long gap = is_keeper == rule->is_after ? dose->at - other : other - dose->at;
    return gap >= 0 && gap < rule->minutes ? gap : NONE_NEAR;
}

/* The nearest dose that breaks a rule. */
struct nearest {
    long gap; /* NONE_NEAR: there is none */
    long at;
    size_t index; /* of a dose about to be taken; SIZE_MAX: it is in the log */
};

static void keep_nearest(struct nearest *nearest, const struct check *check,
                         const struct spacing *rule, long other, size_t index)
{
    long gap = gap_to(check, rule, other);
    if (gap < nearest->gap)
        *nearest = (struct nearest){ gap, other, index };
}

/* Looks through the doses in the log of one row of a course. */
static enum status look_at_row(struct nearest *nearest, const struct check *check,
                               const struct spacing *rule, int64_t course_id, struct error *error)
{
    struct statement *st;
    struct date day = { (int)(check->doses[check->index].at / 1440) };
    enum status status = statement_open(&st, check->log, &spacing_queries[SPACING_DOSES], error);
    if (status)
        return status;
    statement_bind_integer(st, ":course", course_id);
    statement_bind_date(st, ":from", date_add(day, -3));
    statement_bind_date(st, ":to", date_add(day, 2));
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct date taken = statement_date(st, "an entry with an invalid date");
        keep_nearest(nearest, check, rule, moment_of(taken, (int)statement_integer(st)), SIZE_MAX);
    }
    return statement_end(st, status);
}

/* Finds the nearest dose of the other course that breaks the rule. Of two doses about to be taken
 * together only the later one in the list is told of. */
static enum status find_nearest(struct nearest *nearest, const struct check *check,
                                const struct spacing *rule, struct error *error)
{
    const struct moment *dose = &check->doses[check->index];
    const struct course *partner = rule->course == dose->course ? rule->other : rule->course;
    enum status status = STATUS_OK;
    *nearest = (struct nearest){ .gap = NONE_NEAR };
    for (size_t i = 0; !status && i < partner->part_count; i++)
        status = look_at_row(nearest, check, rule, partner->parts[i].id, error);
    for (size_t i = 0; i < check->index; i++)
        if (check->doses[i].course == partner && check->doses[i].has_time)
            keep_nearest(nearest, check, rule, check->doses[i].at, i);
    return status;
}

#define NAME_COLUMNS 60

/* Appends a name; a long one is cut, and says so. */
static void add_name(struct buffer *out, const char *name)
{
    size_t length = strlen(name);
    size_t fit = text_fit(name, length, NAME_COLUMNS, NULL);
    buffer_add(out, name, fit);
    if (fit < length)
        buffer_add_text(out, "…");
}

/* Writes the sentence: "Calcium 1 h 30 min after Levothyroxine (07:00); you keep 4 h after it", or
 * "...; you keep Calcium 4 h after Levothyroxine" where the other course keeps the time. */
static void describe(struct buffer *out, const struct moment *dose, const struct spacing *rule,
                     const struct nearest *nearest)
{
    bool is_keeper = rule->course == dose->course;
    const struct course *partner = is_keeper ? rule->other : rule->course;
    char time[TIME_TEXT];
    date_time_format(time, (int)(nearest->at % 1440));
    add_name(out, dose->course->food);
    buffer_add_char(out, ' ');
    if (nearest->gap == 0) {
        buffer_add_text(out, "together with ");
    } else {
        add_time(out, (int)nearest->gap);
        buffer_addf(out, " %s ", side_name(dose->at > nearest->at));
    }
    add_name(out, partner->food);
    buffer_addf(out, " (%s); you keep ", time);
    if (!is_keeper) {
        add_name(out, partner->food);
        buffer_add_char(out, ' ');
    }
    add_time(out, rule->minutes);
    buffer_addf(out, " %s ", side_name(rule->is_after));
    if (is_keeper)
        buffer_add_text(out, "it");
    else
        add_name(out, dose->course->food);
}

/* Tells of a rule that the checked dose breaks. */
static void tell(const struct check *check, const struct spacing *rule,
                 const struct nearest *nearest,
                 void (*found)(const struct spacing_break *broken, void *payload), void *payload)
{
    struct buffer sentence = BUFFER_INIT;
    const struct moment *dose = &check->doses[check->index];
    bool is_later = (rule->course == dose->course) == rule->is_after;
    bool is_logged = nearest->index == SIZE_MAX;
    long from = (is_later ? nearest->at : dose->at) + rule->minutes;
    describe(&sentence, dose, rule, nearest);
    const struct spacing_break broken = { .sentence = sentence.text,
                                          .index = check->index,
                                          .later =
                                              is_later || is_logged ? check->index : nearest->index,
                                          .has_time = is_later || !is_logged,
                                          .day = { (int)(from / 1440) },
                                          .minute = (int)(from % 1440) };
    found(&broken, payload);
    buffer_release(&sentence);
}

static enum status check_dose(const struct check *check, const struct spacings *rules,
                              void (*found)(const struct spacing_break *broken, void *payload),
                              void *payload, struct error *error)
{
    const struct moment *dose = &check->doses[check->index];
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < rules->count; i++) {
        const struct spacing *rule = &rules->items[i];
        struct nearest nearest = { .gap = NONE_NEAR };
        if (rule->course == dose->course || rule->other == dose->course)
            status = find_nearest(&nearest, check, rule, error);
        if (!status && nearest.gap != NONE_NEAR)
            tell(check, rule, &nearest, found, payload);
    }
    return status;
}

enum status spacings_check(struct journal *journal, const struct spacing_dose *doses, size_t count,
                           void (*found)(const struct spacing_break *broken, void *payload),
                           void *payload, struct error *error)
{
    struct courses courses;
    struct spacings rules = { .count = 0 };
    enum status status = courses_load(&courses, journal->log, error);
    if (status)
        return status;
    struct moment *moments = arena_alloc(&courses.arena, (count + 1) * sizeof *moments);
    for (size_t i = 0; i < count; i++)
        moments[i] = (struct moment){ courses_get(&courses, doses[i].course_id),
                                      doses[i].minute != MINUTE_NONE,
                                      moment_of(doses[i].day, doses[i].minute) };
    status = spacings_load(&rules, journal->log, &courses, error);
    for (size_t i = 0; !status && i < count; i++) {
        const struct check check = { journal->log, moments, i };
        if (moments[i].course && moments[i].has_time)
            status = check_dose(&check, &rules, found, payload, error);
    }
    spacings_release(&rules);
    courses_release(&courses);
    return status;
}

/* --- doubts about a rule --- */

/* Tells whether the other course is ever due `days` days after the keeper. Doses of several days
 * can be due on any day. */
static bool are_ever_due(const struct course_plan *keeper, const struct course_plan *other,
                         int days)
{
    for (int weekday = 0; weekday < 7; weekday++)
        if (keeper->weekdays >> weekday & 1U && other->weekdays >> ((weekday + days + 7) % 7) & 1U)
            return true;
    return false;
}

/* Two planned times that break a rule. */
struct clash {
    int keeper; /* minutes */
    int other;
    int days; /* the other course's day after the keeper's: -1, 0 or 1 */
};

/* Finds the first of them, on one day or on two that follow each other. */
static bool find_clash(struct clash *out, const struct spacing *spacing)
{
    static const int days[] = { 0, -1, 1 };
    const struct course_plan *keeper = &course_last(spacing->course)->plan;
    const struct course_plan *other = &course_last(spacing->other)->plan;
    for (size_t d = 0; d < sizeof days / sizeof *days; d++) {
        if (!are_ever_due(keeper, other, days[d]))
            continue;
        for (size_t i = 0; i < keeper->minute_count * other->minute_count; i++) {
            int own = keeper->minutes[i / other->minute_count];
            int there = other->minutes[i % other->minute_count];
            int gap = own - there - 1440 * days[d];
            gap = spacing->is_after ? gap : -gap;
            *out = (struct clash){ own, there, days[d] };
            if (gap >= 0 && gap < spacing->minutes)
                return true;
        }
    }
    return false;
}

/* Appends the first planned times of the two courses that break the rule. */
static void add_planned(struct buffer *out, const struct spacing *spacing)
{
    struct clash clash;
    char times[2][TIME_TEXT];
    if (!find_clash(&clash, spacing))
        return;
    date_time_format(times[0], clash.keeper % 1440);
    date_time_format(times[1], clash.other % 1440);
    buffer_add_text(out, "the plan breaks this rule: ");
    add_name(out, spacing->course->food);
    buffer_addf(out, " is due at %s and ", times[0]);
    add_name(out, spacing->other->food);
    buffer_addf(out, " at %s%s; change one with marrow course change %d --at TIME\n", times[1],
                clash.days < 0   ? " the day before"
                : clash.days > 0 ? " the day after"
                                 : "",
                spacing->course->number);
}

void spacing_add_doubts(struct buffer *out, const struct spacing *spacing,
                        const struct spacings *all)
{
    for (size_t i = 0; spacing->minutes > 0 && i < all->count; i++) {
        const struct spacing *rule = &all->items[i];
        if (rule->course->parts[0].id != spacing->other->parts[0].id ||
            rule->other->parts[0].id != spacing->course->parts[0].id ||
            rule->is_after != spacing->is_after)
            continue;
        add_name(out, rule->course->food);
        buffer_add_text(out, " is kept ");
        add_time(out, rule->minutes);
        buffer_addf(out, " %s ", side_name(rule->is_after));
        add_name(out, rule->other->food);
        buffer_add_text(out, " too: whichever is taken first, the other waits\n");
    }
    if (spacing->minutes > 0)
        add_planned(out, spacing);
}
