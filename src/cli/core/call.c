#define _DEFAULT_SOURCE /* TIOCGWINSZ */
#include "call.h"

#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/setting.h"
#include "marrow/journal/sync.h"
#include "marrow/store/store.h"

#define COLUMNS_LEAST 60 /* a narrower terminal folds the lines itself */
#define COLUMNS_MOST 1000

bool call_is_unicode(void)
{
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

size_t call_find_columns(void)
{
    struct winsize size;
    const char *said = getenv("COLUMNS");
    long columns = said ? strtol(said, NULL, 10) : 0;
    if (columns <= 0 && isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    if (columns <= 0 || columns > COLUMNS_MOST)
        return 0;
    return columns < COLUMNS_LEAST ? COLUMNS_LEAST : (size_t)columns;
}

/* Returns the column at which the lines after a broken one begin: below the text after the line's
 * last wide gap, if that is in its first half, else two after its own beginning. */
static size_t hanging_indent(const char *line, size_t length, size_t columns)
{
    size_t indent = 0;
    while (indent < length && line[indent] == ' ')
        indent++;
    size_t hanging = indent + 2;
    for (size_t at = indent; at + 2 < length && at < columns / 2; at++) {
        if (line[at] == ' ' && line[at + 1] == ' ' && line[at + 2] != ' ')
            hanging = text_width(line, at + 2);
    }
    return hanging < columns / 2 ? hanging : indent + 2;
}

/* Adds one line, broken where it is too wide. */
static void wrap_line(struct buffer *out, const char *line, size_t length, size_t columns)
{
    size_t hanging = hanging_indent(line, length, columns);
    size_t room = columns;
    while (text_width(line, length) > room) {
        size_t used;
        size_t fits = text_fit(line, length, room, &used);
        size_t end = fits;
        while (end > 0 && line[end] != ' ')
            end--;
        if (end == 0 || strspn(line, " ") >= end)
            break; /* one long word */
        size_t kept = end;
        while (kept > 0 && line[kept - 1] == ' ')
            kept--;
        buffer_add(out, line, kept);
        buffer_add_char(out, '\n');
        end += strspn(line + end, " ");
        line += end;
        length -= end;
        room = columns - hanging;
        for (size_t i = 0; i < hanging; i++)
            buffer_add_char(out, ' ');
    }
    buffer_add(out, line, length);
}

void call_wrap(struct buffer *text, size_t columns)
{
    struct buffer out = BUFFER_INIT;
    const char *at = text->length ? text->text : "";
    while (*at) {
        size_t length = strcspn(at, "\n");
        wrap_line(&out, at, length, columns);
        at += length;
        if (*at == '\n') {
            buffer_add_char(&out, '\n');
            at++;
        }
    }
    buffer_release(text);
    *text = out;
}

void call_print(FILE *file, const struct buffer *text, bool unicode)
{
    const char *at = text->text;
    size_t length = text->length;
    if (unicode) {
        fwrite(at, 1, length, file);
        return;
    }
    while (length > 0) {
        uint32_t code = text_decode(&at, &length);
        if (code == 0xB5 || code == 0x3BC)
            fputs("mc", file); /* mcg */
        else
            fputc(code < 0x80 ? (int)code : '?', file);
    }
}

static bool tells_json; /* what is told goes to programs */

void call_set_json(bool is_json)
{
    tells_json = is_json;
}

static void tell_json(const struct buffer *line)
{
    fwrite(line->text, 1, line->length, stderr);
    fputc('\n', stderr);
}

void call_tell(const char *line, void *unused)
{
    (void)unused;
    struct buffer clean = BUFFER_INIT;
    struct buffer object = BUFFER_INIT;
    struct json json;
    buffer_add_text(&clean, "");
    text_clean_lines(&clean, line);
    if (tells_json) {
        json_init(&json, &object);
        json.format = JSON_FORMAT;
        json_begin_object(&json);
        json_put_text(&json, "notice", clean.text);
        json_end_object(&json);
        tell_json(&object);
    } else {
        fputs("marrow: ", stderr);
        call_print(stderr, &clean, call_is_unicode());
        fputc('\n', stderr);
    }
    buffer_release(&object);
    buffer_release(&clean);
}

void call_tell_error(enum status status, const char *text, const char *hint)
{
    struct buffer line = BUFFER_INIT;
    struct buffer object = BUFFER_INIT;
    struct json json;
    bool has_hint = hint && *hint;
    if (!tells_json) {
        buffer_addf(&line, "%s%s%s", text, has_hint ? "\n" : "", has_hint ? hint : "");
        call_tell(line.text, NULL);
        buffer_release(&line);
        return;
    }
    buffer_add_text(&line, "");
    text_clean_lines(&line, text);
    json_init(&json, &object);
    json.format = JSON_FORMAT;
    json_begin_object(&json);
    json_put_object(&json, "error");
    json_put_integer(&json, "exit_code", error_exit_code(status));
    json_put_text(&json, "text", line.text);
    json_put_text(&json, "hint", has_hint ? hint : NULL);
    json_end_object(&json);
    json_end_object(&json);
    tell_json(&object);
    buffer_release(&object);
    buffer_release(&line);
}

/* Reports what else happened when the log was opened. */
static void tell_news(const struct call *call)
{
    const struct store_news *news = &call->journal->news;
    struct buffer line = BUFFER_INIT;
    if (news->migrated_from)
        buffer_addf(&line, "upgraded the log from version %d; the old one is kept at %s%s%s",
                    news->migrated_from, news->backup,
                    news->lost[0] ? "; left out, as the tables changed: your index " : "",
                    news->lost);
    else if (news->is_unsound)
        buffer_addf(&line,
                    "the tables of the log are damaged, so it can only be read; run marrow check");
    else if (news->is_read_only)
        buffer_addf(&line, "the log is read-only: %s", store_path(call->journal->log));
    if (line.length)
        call_tell(line.text, NULL);
    buffer_release(&line);
}

/* Tells what became of a journal that lay beside the log. */
static void tell_aside(const struct call *call)
{
    struct store_aside aside;
    struct buffer line = BUFFER_INIT;
    if (!store_take_aside(&aside, call->journal->log))
        return;
    buffer_addf(&line, "%s.\nThe log as it was before is kept at %s,\nits journal at %s.",
                aside.is_foreign
                    ? "a journal beside the log belongs to another state of it and was not used"
                    : "the last action did not finish and was taken back",
                aside.log, aside.journal);
    call_tell(line.text, NULL);
    buffer_release(&line);
}

/* Tells of a second version of the log beside it. */
static void tell_copy(const struct call *call)
{
    struct buffer line = BUFFER_INIT;
    char *copy = sync_find_copy(store_path(call->journal->log));
    if (copy) {
        buffer_addf(
            &line,
            "a file syncer left a second version of the log beside it.\nmarrow sync --merge "
            "'%s' merges it; then delete it.",
            copy);
        call_tell(line.text, NULL);
    }
    free(copy);
    buffer_release(&line);
}

enum status call_open(struct call *call, struct error *error)
{
    char unit[SETTING_VALUE];
    struct journal_paths paths = { .log = call_value(call, OPTION_LOG),
                                   .need =
                                       call_has(call, OPTION_CREATE) ? JOURNAL_CREATES : call->need,
                                   .is_trial = call->is_trial };
    if (paths.log && !*paths.log)
        return error_set(error, STATUS_USAGE, "--log needs a file name");
    enum status status = journal_open(&call->journal, &paths, call_tell, NULL, error);
    if (status)
        return status;
    tell_news(call);
    tell_aside(call);
    if (!call_has(call, OPTION_MERGE))
        tell_copy(call);
    status = setting_load(unit, call->journal->log, SETTING_VITAMIN_D_UNIT, error);
    call->wording.vitamin_d_iu = strcmp(unit, "IU") == 0;
    return status;
}

enum status call_open_to_write(struct call *call, struct error *error)
{
    call->need = JOURNAL_BEGINS;
    return call_open(call, error);
}

bool call_has(const struct call *call, enum option option)
{
    return call->values[option] != NULL;
}

const char *call_value(const struct call *call, enum option option)
{
    return call->values[option];
}

enum status call_nutrient(enum nutrient *out, bool *is_said, const struct call *call,
                          struct error *error)
{
    const char *said = call_value(call, OPTION_NUTRIENT);
    *is_said = said != NULL;
    return said ? nutrient_parse(out, said, error) : STATUS_OK;
}

enum status call_day(struct date *out, const struct call *call, const char *word,
                     struct error *error)
{
    const char *said = word ? word : call_value(call, OPTION_DAY);
    *out = call->journal->today;
    return said ? date_parse(out, said, call->journal->today, error) : STATUS_OK;
}

enum status call_day_words(struct date *out, const struct call *call, struct error *error)
{
    struct date ignored;
    struct error unsaid = ERROR_INIT;
    struct date today = call->journal->today;
    char *words = call_join_words(call, 0);
    enum status status = STATUS_OK;
    if (call->word_count > 1 && date_parse(&ignored, words, today, &unsaid) &&
        !date_parse(&ignored, call->words[0], today, &unsaid))
        status = call_check_words(call, 0, 1, error); /* a date, and a word too many */
    if (!status)
        status = call_day(out, call, *words ? words : NULL, error);
    free(words);
    return status;
}

enum status call_first_day(struct date *out, const struct call *call, enum option option,
                           struct error *error)
{
    const char *said = call_value(call, option);
    if (!said || date_parse_month(out, said, call->journal->today))
        return STATUS_OK;
    return date_parse(out, said, call->journal->today, error);
}

enum status call_last_day(struct date *out, const struct call *call, enum option option,
                          struct error *error)
{
    const char *said = call_value(call, option);
    if (!said)
        return STATUS_OK;
    if (!date_parse_month(out, said, call->journal->today))
        return date_parse(out, said, call->journal->today, error);
    *out = date_month_end(*out);
    return STATUS_OK;
}

enum status call_time(int *minute, const struct call *call, const char *text, struct error *error)
{
    if (text_equal_nocase(text, "now"))
        *minute = call->journal->minute % 1440;
    else if (text_equal_nocase(text, "noon"))
        *minute = 720;
    else
        return date_time_parse(minute, text, error);
    return STATUS_OK;
}

void call_tell_night(const struct call *call, int minute)
{
    char time[TIME_TEXT];
    char line[80];
    if (minute < 1440 + call->journal->day_starts)
        return;
    date_time_format(time, minute);
    snprintf(line, sizeof line, "read as %s in the night after that day", time);
    call_tell(line, NULL);
}

void call_tell_last_night(struct date day, int minute)
{
    char time[TIME_TEXT];
    char date[DATE_TEXT];
    char line[96];
    date_time_format(time, minute);
    date_format_short(date, day);
    snprintf(line, sizeof line, "read as %s last night, logged on %s %s", time,
             date_weekday_name(date_weekday(day)), date);
    call_tell(line, NULL);
}

enum status call_limit(size_t *out, const struct call *call, size_t initial, size_t most,
                       struct error *error)
{
    const char *said = call_value(call, OPTION_LIMIT);
    *out = initial;
    if (!said)
        return STATUS_OK;
    char *end;
    long number = strtol(said, &end, 10);
    if (*said == '\0' || *end != '\0' || number < 1 || (size_t)number > most)
        return error_set(error, STATUS_INVALID,
                         "--limit is '%.40s'; it must be a number from 1 to %zu", said, most);
    *out = (size_t)number;
    return STATUS_OK;
}

enum status call_check_words(const struct call *call, size_t least, size_t most,
                             struct error *error)
{
    if (call->word_count < least)
        return error_set(error, STATUS_USAGE, "arguments are missing");
    if (call->word_count > most)
        return error_set(error, STATUS_USAGE, "unexpected argument '%.40s'", call->words[most]);
    return STATUS_OK;
}

enum status call_find_meal(int64_t *out, const struct call *call, const char *name,
                           struct error *error)
{
    return meal_find_named(out, call->journal->log, name, strlen(name), error);
}

char *call_join_words(const struct call *call, size_t first)
{
    struct buffer joined = BUFFER_INIT;
    for (size_t i = first; i < call->word_count; i++) {
        if (i > first)
            buffer_add_char(&joined, ' ');
        buffer_add_text(&joined, call->words[i]);
    }
    return buffer_detach(&joined);
}

void call_add_clean(struct call *call, const char *text)
{
    text_clean(&call->out, text, strlen(text));
}

static void add_blanks(struct buffer *out, size_t count)
{
    while (count-- > 0)
        buffer_add_char(out, ' ');
}

void call_add_left(struct call *call, const char *text, size_t columns)
{
    struct buffer clean = BUFFER_INIT;
    size_t used;
    text_clean(&clean, text, strlen(text));
    size_t length = text_fit(clean.text, clean.length, columns, &used);
    bool is_cut = length < clean.length;
    if (is_cut)
        length = text_fit(clean.text, clean.length, columns - 1, &used);
    buffer_add(&call->out, clean.text, length);
    if (is_cut) {
        buffer_add_text(&call->out, call->wording.unicode ? "…" : "~");
        used++;
    }
    add_blanks(&call->out, columns - used);
    buffer_release(&clean);
}

void call_add_right(struct call *call, const char *text, size_t columns)
{
    size_t width = text_width(text, strlen(text));
    add_blanks(&call->out, width < columns ? columns - width : 0);
    buffer_add_text(&call->out, text);
}

void call_add_wrapped(struct call *call, size_t indent, const char *text)
{
    size_t x = indent;
    for (bool is_first = true; *text; is_first = false) {
        size_t length = strcspn(text, " ");
        bool is_new_line = !is_first && x + 1 + text_width(text, length) > CALL_COLUMNS;
        if (is_new_line) {
            buffer_add_char(&call->out, '\n');
            add_blanks(&call->out, indent);
            x = indent;
        } else if (!is_first) {
            buffer_add_char(&call->out, ' ');
            x++;
        }
        buffer_add(&call->out, text, length);
        x += text_width(text, length);
        text += length + strspn(text + length, " ");
    }
    buffer_add_char(&call->out, '\n');
}
