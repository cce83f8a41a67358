#include "marrow/exchange/diary_text.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"
#include "marrow/store/action.h"

/* What a key of the file stands for in this log. */
struct own_key {
    const char *key; /* "own:5" */
    const char *name; /* in the log that wrote the file */
    const char *mine; /* the key of the food here; NULL: there is none */
};

/* A diary while it is read. */
struct diary {
    struct arena arena;
    struct own_key *keys;
    size_t key_count, key_room;
    struct food *names; /* of the log's foods, once they are needed */
    size_t name_count;
    const struct diary_text_options *options;
    struct diary_text_result *result;
    struct journal *journal;
    struct meals meals;
    struct resolve_defaults heading; /* what the last date and meal lines say */
    struct resolution *resolution; /* of the current line */
    int *days; /* with entries, each once */
    size_t day_room;
    enum status first_status; /* of the first refused line */
    int line;
    int bad_date; /* the line of a date that cannot be read, until the next good one; 0: none */
    int bad_meal; /* the same of a meal */
};

static void add_day(struct diary *diary, struct date day)
{
    for (size_t i = diary->result->days; i-- > 0;) {
        if (diary->days[i] == day.number)
            return;
    }
    if (diary->result->days == diary->day_room) {
        diary->day_room = diary->day_room ? 2 * diary->day_room : 32;
        diary->days = xrealloc(diary->days, diary->day_room * sizeof *diary->days);
    }
    diary->days[diary->result->days++] = day.number;
}

/* Returns whether the line begins as dates of files do: three numbers with dashes, slashes or
 * points between them, "2026-11-31" or "18/11/2026". */
static bool is_like_date(const char *line)
{
    for (int i = 0; i < 3; i++) {
        size_t digits = strspn(line, "0123456789");
        if (digits == 0 || digits > 4 || (i < 2 && !strchr("-/.", line[digits])) ||
            (i < 2 && !line[digits]))
            return false;
        line += digits + (i < 2);
    }
    return *line == '\0' || *line == ':' || *line == ' ';
}

/* Takes a line that is only a date. *is_taken gets whether it was one. STATUS_INVALID: it has the
 * form of one, and cannot be read. */
static enum status take_date(bool *is_taken, struct diary *diary, const char *line,
                             struct error *error)
{
    struct date day;
    struct error why = ERROR_INIT;
    enum status status = date_parse(&day, line, diary->journal->today, &why);
    *is_taken = status == STATUS_OK;
    if (status && is_like_date(line)) {
        diary->bad_date = diary->line;
        *error = why;
        return status;
    }
    if (status)
        return STATUS_OK;
    diary->heading = diary->options->defaults;
    diary->heading.day = day;
    diary->heading.is_day_said = true;
    diary->bad_date = diary->bad_meal = 0;
    return STATUS_OK;
}

/* Finds the meal of "lunch" or "lunch 12:30"; NULL: the log has none of the name. */
static const struct meal *find_meal(int *minute, const struct diary *diary, const char *name)
{
    const char *blank = strrchr(name, ' ');
    struct error ignored = ERROR_INIT;
    const struct meal *meal = meals_find(&diary->meals, name, strlen(name));
    *minute = MINUTE_NONE;
    if (!meal && blank && !date_time_parse(minute, blank + 1, &ignored))
        meal = meals_find(&diary->meals, name, (size_t)(blank - name));
    return meal;
}

/* Takes a line that is only a meal, "@lunch", or a meal and a time, "@lunch 12:30". Returns whether
 * it was one. */
static bool take_meal(struct diary *diary, const char *line)
{
    if (line[0] != '@')
        return false;
    int minute;
    const struct meal *meal = find_meal(&minute, diary, line + 1);
    if (!meal)
        return false;
    diary->heading.meal_id = meal->id;
    diary->heading.minute = minute;
    diary->bad_meal = 0;
    return true;
}

/* Returns whether a line that cannot be logged was meant for a meal: "@brunch", "@brunch 11:00",
 * "Lunch", "Lunch 12:30", "Brunch:". */
static bool is_like_meal(const struct diary *diary, const char *line)
{
    int minute;
    size_t length = strlen(line);
    if (length > 0 && line[length - 1] == ':')
        return true;
    if (line[0] != '@')
        return find_meal(&minute, diary, line) != NULL;
    const char *blank = strchr(line, ' ');
    struct error ignored = ERROR_INIT;
    return !blank || !date_time_parse(&minute, blank + 1, &ignored);
}

/* --- keys of own foods --- */

/* Returns the length of "own:5" at the beginning of the text, or 0. */
static size_t key_length(const char *text)
{
    size_t digits = strncmp(text, "own:", 4) == 0 ? strspn(text + 4, "0123456789") : 0;
    return digits ? 4 + digits : 0;
}

/* Finds the own food of this log that has the key and the name, else one of the name. */
static const char *find_mine(const struct diary *diary, const char *key, const char *name)
{
    const char *found = NULL;
    for (size_t i = 0; i < diary->name_count; i++) {
        const struct food *food = &diary->names[i];
        if (!own_food_is(food) || !text_equal_nocase(food->name, name))
            continue;
        if (strcmp(food->origin, key) == 0)
            return food->origin;
        found = found ? found : food->origin;
    }
    return found;
}

/* Takes a remark such as "# own:5 is Village bread". Other remarks say nothing. */
static enum status take_remark(struct diary *diary, const char *line, struct error *error)
{
    size_t length = strncmp(line, "# ", 2) == 0 ? key_length(line + 2) : 0;
    enum status status = STATUS_OK;
    if (length == 0 || strncmp(line + 2 + length, " is ", 4) != 0)
        return STATUS_OK;
    if (!diary->names)
        status = food_load_names(&diary->names, &diary->name_count, &diary->arena,
                                 diary->journal->log, error);
    if (status)
        return status;
    diary->keys = arena_make_room(&diary->arena, diary->keys, diary->key_count, &diary->key_room,
                                  sizeof *diary->keys);
    struct own_key *key = &diary->keys[diary->key_count++];
    key->key = arena_strndup(&diary->arena, line + 2, length);
    key->name = arena_strdup(&diary->arena, line + 2 + length + 4);
    key->mine = find_mine(diary, key->key, key->name);
    return STATUS_OK;
}

static const struct own_key *find_key(const struct diary *diary, const char *text, size_t length)
{
    for (size_t i = diary->key_count; i-- > 0;)
        if (strlen(diary->keys[i].key) == length && strncmp(diary->keys[i].key, text, length) == 0)
            return &diary->keys[i];
    return NULL;
}

/* Appends the line with the keys of this log. STATUS_NOT_FOUND: it has no food of the name. */
static enum status add_own_keys(struct buffer *out, const struct diary *diary, const char *line,
                                struct error *error)
{
    for (const char *at = line; *at;) {
        bool is_word = at == line || strchr(" ,(", at[-1]);
        size_t length = is_word ? key_length(at) : 0;
        const struct own_key *key = length ? find_key(diary, at, length) : NULL;
        if (key && !key->mine)
            return error_set(error, STATUS_NOT_FOUND,
                             "%s is '%.60s' in the log that wrote the file, and this log has no "
                             "food of that name; add it with marrow food new, or take the whole "
                             "log over with marrow export --format jsonl",
                             key->key, key->name);
        if (key)
            buffer_add_text(out, key->mine);
        else
            buffer_add(out, at, length ? length : 1);
        at += length ? length : 1;
    }
    return STATUS_OK;
}

/* Logs a line of foods, with the keys of this log, within the action. */
static enum status log_keyed(struct diary *diary, const char *line, struct error *error)
{
    struct resolve_defaults defaults = diary->heading;
    struct resolution *resolution = diary->resolution;
    if (strchr(line, '@')) { /* the line says its own meal */
        defaults.meal_id = 0;
        defaults.minute = MINUTE_NONE;
    }
    enum status status = resolve_text(resolution, diary->journal, line, &defaults, error);
    if (!status)
        status = entries_log_within(NULL, diary->journal, resolution, error);
    if (!status) {
        diary->result->entries += resolution->count;
        diary->result->lines++;
        add_day(diary, resolution->day);
        if (diary->options->taken)
            diary->options->taken(diary->line, resolution, diary->options->payload);
    }
    resolve_release(resolution);
    return status;
}

/* Logs a line of foods, within the action. */
static enum status log_foods(struct diary *diary, const char *line, struct error *error)
{
    struct buffer mine = BUFFER_INIT;
    enum status status = add_own_keys(&mine, diary, line, error);
    if (!status)
        status = log_keyed(diary, mine.text, error);
    buffer_release(&mine);
    return status;
}

/* Refuses a line of foods whose day or meal could not be read, and one that ends as headings do. */
static enum status check_heading(const struct diary *diary, const char *line, struct error *error)
{
    if (diary->bad_date)
        return error_set(error, STATUS_INVALID,
                         "its day is not known, because the date in line %d cannot be read",
                         diary->bad_date);
    if (line[strlen(line) - 1] == ':')
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a meal; write it as @lunch or @lunch 12:30", line);
    if (diary->bad_meal && !strchr(line, '@') && !is_like_meal(diary, line))
        return error_set(error, STATUS_INVALID,
                         "its meal is not known, because the meal in line %d cannot be read",
                         diary->bad_meal);
    return STATUS_OK;
}

static enum status read_line(struct diary *diary, const char *line, struct error *error)
{
    bool is_date = false;
    if (*line == '\0')
        return STATUS_OK;
    if (*line == '#')
        return take_remark(diary, line, error);
    enum status status = take_date(&is_date, diary, line, error);
    if (status || is_date || take_meal(diary, line))
        return status;
    status = check_heading(diary, line, error);
    if (!status)
        status = log_foods(diary, line, error);
    if (status && is_like_meal(diary, line))
        diary->bad_meal = diary->line;
    return status;
}

/* Tells of a line that cannot be logged. Returns STATUS_OK where the next one can be tried. */
static enum status refuse_line(struct diary *diary, enum status status, struct error *error)
{
    bool is_fatal = status == STATUS_UNUSABLE || status == STATUS_IO;
    error_context(error, "%.120s, line %d", diary->options->name, diary->line);
    if (is_fatal)
        return status;
    diary->options->refused(diary->line, error->text, diary->options->payload);
    if (diary->result->refused++ == 0)
        diary->first_status = status;
    *error = (struct error)ERROR_INIT;
    return STATUS_OK;
}

static enum status check_bytes(const struct diary *diary, const char *bytes, size_t length,
                               struct error *error)
{
    if (length > DIARY_LINE_MOST)
        return error_set(error, STATUS_INVALID,
                         "%.120s, line %d: a line of %zu bytes is too long; at most %u are read",
                         diary->options->name, diary->line, length, DIARY_LINE_MOST);
    if (memchr(bytes, '\0', length) || !text_is_utf8(bytes, length))
        return error_set(error, STATUS_INVALID,
                         "%.120s, line %d: this is not UTF-8 text; save the file as UTF-8",
                         diary->options->name, diary->line);
    return STATUS_OK;
}

/* Copies a line without the blanks around it, tabs as blanks. */
static void clean_line(struct buffer *out, const char *bytes, size_t length)
{
    buffer_clear(out);
    while (length > 0 && strchr(" \t\r", bytes[length - 1]))
        length--;
    while (length > 0 && strchr(" \t", *bytes)) {
        bytes++;
        length--;
    }
    buffer_add(out, bytes, length);
    for (size_t i = 0; i < out->length; i++)
        out->text[i] = out->text[i] == '\t' ? ' ' : out->text[i];
}

/* Reads all lines, within the action. */
static enum status read_lines(struct diary *diary, const char *text, size_t length,
                              struct error *error)
{
    struct buffer line = BUFFER_INIT;
    enum status status = STATUS_OK;
    size_t at = length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    while (!status && at < length) {
        const char *end = memchr(text + at, '\n', length - at);
        size_t size = end ? (size_t)(end - text) - at : length - at;
        diary->line++;
        status = check_bytes(diary, text + at, size, error);
        if (status)
            break;
        clean_line(&line, text + at, size);
        status = read_line(diary, line.text, error);
        if (status)
            status = refuse_line(diary, status, error);
        at += size + 1;
    }
    buffer_release(&line);
    return status;
}

/* Says why nothing is logged, if that is so. */
static enum status judge(const struct diary *diary, struct error *error)
{
    const struct diary_text_result *result = diary->result;
    const char *name = diary->options->name;
    if (result->refused > 0 && result->lines == 0)
        return error_set(error, diary->first_status, "nothing was logged: no line of %.120s can be",
                         name);
    if (result->refused > 0 && !diary->options->is_partial)
        return error_set(error, diary->first_status,
                         "nothing was logged: %zu of %zu lines of %.120s cannot be; correct %s, or "
                         "add --partial to log the others",
                         result->refused, result->refused + result->lines, name,
                         TEXT_PLURAL(result->refused, "it", "them"));
    if (result->lines == 0)
        return error_set(error, STATUS_NOT_FOUND, "there is nothing to log in %.120s", name);
    return STATUS_OK;
}

static enum status log_all(struct diary *diary, const char *text, size_t length,
                           struct error *error)
{
    char label[200];
    enum status status = action_begin(diary->journal->log, error);
    if (status)
        return status;
    status = meals_load(&diary->meals, diary->journal->log, error);
    if (!status) {
        status = read_lines(diary, text, length, error);
        meals_release(&diary->meals);
    }
    if (!status)
        status = judge(diary, error);
    if (!status && diary->options->is_trial) {
        action_abort(diary->journal->log);
        return STATUS_OK;
    }
    snprintf(label, sizeof label, "Logged %zu %s of %.120s", diary->result->entries,
             TEXT_PLURAL(diary->result->entries, "food", "foods"), diary->options->name);
    return action_end(diary->journal->log, status, label, error);
}

enum status diary_text_log(struct diary_text_result *out, struct journal *journal, const char *text,
                           size_t length, const struct diary_text_options *options,
                           struct error *error)
{
    struct diary diary = {
        .options = options, .result = out, .journal = journal, .heading = options->defaults
    };
    bool has_day_changed;
    *out = (struct diary_text_result){ 0 };
    if (length > DIARY_TEXT_MOST)
        return error_set(error, STATUS_INVALID,
                         "%.120s is longer than 16 MB; split it into several files", options->name);
    enum status status = journal_tick(&has_day_changed, journal, error);
    if (status)
        return status;
    diary.resolution = xcalloc(1, sizeof *diary.resolution);
    status = log_all(&diary, text, length, error);
    journal->is_search_stale = true;
    free(diary.resolution);
    free(diary.days);
    arena_release(&diary.arena);
    return status;
}
