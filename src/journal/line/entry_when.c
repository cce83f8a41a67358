#include "entry_when.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"

#define WORD_SIZE 24 /* longer words are neither a day nor a time */
#define TAIL_WORDS 12
#define MINUTES_OF_DAY 1440

/* Returns whether the token separates words: a blank, a separator or a line's end. */
static bool is_between(const struct tokens *tokens, size_t at)
{
    return at < tokens->count && tokens->items[at].part_end == at;
}

static size_t skip_between(const struct tokens *tokens, size_t at)
{
    while (is_between(tokens, at))
        at++;
    return at;
}

/* Returns the first token from `at` on that is not a blank. */
static size_t skip_blanks(const struct tokens *tokens, size_t at)
{
    return tokens_skip_blanks(tokens, at, tokens->count);
}

/* Returns the end of the word at the token, without a full stop after it. Returns `at` if there is
 * no word, or one too long to matter. */
static size_t bare_end(const struct tokens *tokens, size_t at)
{
    size_t end = tokens->items[at].part_end;
    if (end > at + 1)
        end = tokens_drop_stop(tokens, at, end);
    return tokens_span(tokens, at, end).length < WORD_SIZE ? end : at;
}

/* Copies the bytes of a range, which must be short enough. */
static void copy_text(char *out, const struct tokens *tokens, size_t from, size_t to)
{
    struct span span = tokens_span(tokens, from, to);
    memcpy(out, tokens->plain + span.offset, span.length);
    out[span.length] = '\0';
}

struct entry_when entry_when_none(void)
{
    return (struct entry_when){ .place = { .minute = MINUTE_NONE } };
}

/* --- times --- */

/* Returns "am" or "pm" if the range is just that (also "a.m"), else NULL. */
static const char *find_half_day(const struct tokens *tokens, size_t from, size_t end)
{
    const struct token *token = &tokens->items[from];
    if (end == from + 1)
        return token->word == WORD_AM ? "am" : token->word == WORD_PM ? "pm" : NULL;
    if (end != from + 3 || token[1].code != '.' || token[2].word != WORD_M)
        return NULL;
    return token->word == WORD_A ? "am" : token->word == WORD_P ? "pm" : NULL;
}

/* A time as typed: "7:40" or "7", and "pm" or NULL. */
struct said_time {
    size_t digits_end;
    const char *half_day;
};

/* Returns whether the word is a ratio such as "80:20", not a time. */
static bool is_mixture(const struct tokens *tokens, size_t at, size_t end)
{
    char text[WORD_SIZE];
    int first = 0;
    int second = 0;
    copy_text(text, tokens, at, end);
    return sscanf(text, "%2d:%3d", &first, &second) == 2 && first + second == 100;
}

/* Finds a time in a word: "7:40", "7:40pm", "7pm"; or with "am" or "pm" in the next word: "7 pm".
 * Returns false if it is not one. */
static bool find_time(struct said_time *out, const struct tokens *tokens, size_t at, size_t end,
                      const char *next_half_day)
{
    const struct token *hours = &tokens->items[at];
    bool has_colon = tokens_begins_with(tokens, at + 1, end, ':');
    bool has_minutes = (has_colon || tokens_begins_with(tokens, at + 1, end, '.')) &&
                       tokens_is_digits(tokens, at + 2, end);
    if (!tokens_is_digits(tokens, at, end) || hours->span.length > 2)
        return false;
    out->digits_end = has_minutes ? at + 3 : at + 1;
    out->half_day = next_half_day;
    if (next_half_day)
        return out->digits_end == end;
    if (out->digits_end == end)
        return has_minutes && has_colon && !is_mixture(tokens, at, end);
    out->half_day = find_half_day(tokens, out->digits_end, end);
    return out->half_day != NULL;
}

static enum status set_time(struct entry_when *out, const struct tokens *tokens, size_t at,
                            const char *text, struct error *error)
{
    struct error ignored;
    if (out->place.minute != MINUTE_NONE)
        return tokens_refuse(tokens, at, "is a second time for the same foods; give only one",
                             error);
    if (date_time_parse(&out->place.minute, text, &ignored))
        return tokens_refuse(tokens, at, "is not a time; try 7:40 or 7:40pm", error);
    return STATUS_OK;
}

static enum status set_said_time(struct entry_when *out, const struct tokens *tokens, size_t at,
                                 const struct said_time *said, struct error *error)
{
    char digits[WORD_SIZE];
    char text[WORD_SIZE + 4];
    copy_text(digits, tokens, at, said->digits_end);
    snprintf(text, sizeof text, "%s%s", digits, said->half_day ? said->half_day : "");
    return set_time(out, tokens, at, text, error);
}

/* Reads a time in one word or two ("7 pm"). */
static enum status read_time(struct entry_when *out, size_t *end, const struct tokens *tokens,
                             size_t at, struct error *error)
{
    struct said_time said;
    size_t word = bare_end(tokens, at);
    *end = tokens->items[at].part_end;
    size_t next = skip_blanks(tokens, *end);
    size_t next_end = bare_end(tokens, next);
    const char *half_day = find_half_day(tokens, next, next_end);
    bool fits = tokens_span(tokens, at, word).length + tokens_span(tokens, next, next_end).length <
                WORD_SIZE;
    if (half_day && fits && find_time(&said, tokens, at, word, half_day)) {
        *end = tokens->items[next].part_end;
        return set_said_time(out, tokens, at, &said, error);
    }
    return find_time(&said, tokens, at, word, NULL) ? set_said_time(out, tokens, at, &said, error)
                                                    : STATUS_NOT_FOUND;
}

/* --- days --- */

static bool is_iso(const struct tokens *tokens, size_t at, size_t end)
{
    const struct token *year = &tokens->items[at];
    return end == at + 5 && year->kind == TOKEN_DIGITS && year->span.length == 4 &&
           year[1].code == '-' && year[2].kind == TOKEN_DIGITS && year[2].span.length == 2 &&
           year[3].code == '-' && year[4].kind == TOKEN_DIGITS && year[4].span.length == 2;
}

static enum status set_day(struct entry_when *out, const struct tokens *tokens, size_t at,
                           struct date day, struct error *error)
{
    if (out->has_day)
        return tokens_refuse(tokens, at, "is a second date; give only one", error);
    out->has_day = true;
    out->day = day;
    return STATUS_OK;
}

/* Returns whether a day with a month's name may begin here: "nov", "17th nov", "17-nov". */
static bool may_name_month(const struct tokens *tokens, size_t at)
{
    const struct token *token = &tokens->items[at];
    if (token->kind != TOKEN_DIGITS)
        return token->word == WORD_MONTH;
    token++;
    if (token->word == WORD_ST || token->word == WORD_ND || token->word == WORD_RD ||
        token->word == WORD_TH)
        token++;
    while (token->kind == TOKEN_BLANK || token->code == '-' || token->code == '.')
        token++;
    return token->word == WORD_MONTH;
}

#define DATE_WORDS 3 /* "17 nov 2026" */

/* Reads a day with a month's name, from the longest run of words that is one. */
static enum status read_month_day(struct entry_when *out, size_t *end, const struct tokens *tokens,
                                  size_t at, struct date today, struct error *error)
{
    size_t ends[DATE_WORDS];
    size_t count = 0;
    struct error ignored;
    if (!may_name_month(tokens, at))
        return STATUS_NOT_FOUND;
    for (size_t to = at; count < DATE_WORDS; to = skip_blanks(tokens, to)) {
        if (count > 0 && (to == tokens->count || is_between(tokens, to)))
            break;
        to = ends[count++] = tokens->items[to].part_end;
    }
    while (count-- > 0) {
        char words[DATE_WORDS * WORD_SIZE];
        struct date day;
        if (tokens_span(tokens, at, ends[count]).length >= sizeof words)
            continue;
        copy_text(words, tokens, at, ends[count]);
        if (!date_names_month(words))
            continue;
        *end = ends[count];
        if (date_parse(&day, words, today, &ignored))
            return tokens_refuse(tokens, at, "is not in the calendar", error);
        return set_day(out, tokens, at, day, error);
    }
    return STATUS_NOT_FOUND;
}

static bool is_plain_day(const struct token *token)
{
    return token->word == WORD_TODAY || token->word == WORD_YESTERDAY ||
           token->word == WORD_TOMORROW;
}

/* Returns whether a word may be a day: "sun", "yesterday", "-3", "3d", "17.11.", "2026-11-19". */
static bool may_be_day(const struct tokens *tokens, size_t at, size_t end)
{
    const struct token *token = &tokens->items[at];
    if (token->word == WORD_WEEKDAY || is_plain_day(token))
        return end == at + 1;
    if (token->code == '-')
        return tokens_is_digits(tokens, at + 1, end) && end == at + 2;
    if (may_name_month(tokens, at))
        return true;
    return token->kind == TOKEN_DIGITS &&
           (token[1].code == '.' || token[1].code == '-' || token[1].word == WORD_D);
}

static enum status read_day(struct entry_when *out, size_t *end, const struct tokens *tokens,
                            size_t at, bool is_last, struct date today, struct error *error)
{
    char text[WORD_SIZE];
    struct error ignored;
    struct date day;
    enum status status =
        is_last ? read_month_day(out, end, tokens, at, today, error) : STATUS_NOT_FOUND;
    size_t word = bare_end(tokens, at);
    if (status != STATUS_NOT_FOUND || word == at)
        return status;
    bool is_dated = is_iso(tokens, at, word);
    bool is_plain = is_dated || (is_plain_day(&tokens->items[at]) && word == at + 1);
    if (is_last ? !may_be_day(tokens, at, word) : !is_plain)
        return STATUS_NOT_FOUND;
    *end = tokens->items[at].part_end;
    copy_text(text, tokens, at, word);
    if (date_parse(&day, text, today, &ignored))
        return is_dated ? tokens_refuse(tokens, at, "is not in the calendar", error)
                        : STATUS_NOT_FOUND;
    return set_day(out, tokens, at, day, error);
}

/* --- meals --- */

static enum status set_meal(struct entry_when *out, const struct tokens *tokens, size_t at,
                            struct span meal, struct error *error)
{
    if (out->place.meal.length > 0)
        return tokens_refuse(tokens, at, "is a second meal for the same foods; give only one",
                             error);
    out->place.meal = meal;
    return STATUS_OK;
}

/* Returns whether the number before the token cannot count what begins there: the end, a separator,
 * another number, or a word that says when. */
static bool ends_place(const struct tokens *tokens, size_t at, bool is_last, struct date today)
{
    size_t end;
    struct error ignored;
    struct entry_when next = entry_when_none();
    return at == tokens->count || is_between(tokens, at) || tokens->items[at].code == '@' ||
           tokens_begins_number(tokens, at, tokens->count) ||
           entry_when_read(&next, &end, tokens, at, is_last, today, &ignored) == STATUS_OK;
}

/* Reads the hour after a meal, where it cannot be an amount: "@breakfast 8, coffee". */
static enum status read_hour(struct entry_when *out, size_t *end, const struct tokens *tokens,
                             bool is_last, struct date today, struct error *error)
{
    char text[WORD_SIZE];
    size_t at = skip_blanks(tokens, *end);
    const struct token *token = &tokens->items[at];
    bool is_hour = token->kind == TOKEN_DIGITS && token->span.length <= 2 &&
                   token->number_end == at + 1 && !token->is_parted && token->number < 24 &&
                   token->part_end == at + 1;
    bool is_day = is_last && may_name_month(tokens, at);
    if (!is_hour || is_day || !ends_place(tokens, skip_blanks(tokens, at + 1), is_last, today))
        return STATUS_OK;
    snprintf(text, sizeof text, "%d:00", (int)token->number);
    *end = at + 1;
    out->place.hour = token->span;
    return set_time(out, tokens, at, text, error);
}

/* Reads "@breakfast"; "@7:40" and "@ 7:40" are times, "@yesterday" and "@17 nov" days. */
static enum status read_at_sign(struct entry_when *out, size_t *end, const struct tokens *tokens,
                                size_t at, bool is_last, struct date today, struct error *error)
{
    if (tokens->items[at].code != '@')
        return STATUS_NOT_FOUND;
    size_t start = skip_blanks(tokens, at + 1);
    enum status status = read_time(out, end, tokens, start, error);
    if (status == STATUS_NOT_FOUND)
        status = read_month_day(out, end, tokens, start, today, error);
    if (status == STATUS_NOT_FOUND)
        status = read_day(out, end, tokens, start, false, today, error);
    if (status != STATUS_NOT_FOUND)
        return status;
    *end = tokens->items[start].part_end;
    if (*end == start)
        return tokens_refuse(tokens, at, "needs a meal, as in @breakfast", error);
    status = set_meal(out, tokens, at, tokens_span(tokens, start, *end), error);
    return status ? status : read_hour(out, end, tokens, is_last, today, error);
}

/* Reads "for lunch", for the meals that have an English word. */
static enum status read_for(struct entry_when *out, size_t *end, const struct tokens *tokens,
                            size_t at, struct error *error)
{
    static const enum entry_word meals[] = { WORD_BREAKFAST, WORD_LUNCH,  WORD_DINNER,
                                             WORD_SNACK,     WORD_SNACKS, WORD_SUPPLEMENTS };
    const struct token *token = &tokens->items[at];
    if (token->word != WORD_FOR || token[1].kind != TOKEN_BLANK || token[1].span.length != 1)
        return STATUS_NOT_FOUND;
    size_t start = at + 2;
    size_t word = bare_end(tokens, start);
    for (size_t i = 0; i < sizeof meals / sizeof *meals; i++) {
        if (word == start + 1 && tokens->items[start].word == meals[i]) {
            *end = tokens->items[start].part_end;
            return set_meal(out, tokens, at, tokens_span(tokens, start, word), error);
        }
    }
    return STATUS_NOT_FOUND;
}

/* Returns whether the word is at the token with a blank after it. */
static bool is_followed(const struct token *token, enum entry_word word)
{
    return token->word == word && token[1].kind == TOKEN_BLANK;
}

enum status entry_when_read(struct entry_when *out, size_t *end, const struct tokens *tokens,
                            size_t at, bool is_last, struct date today, struct error *error)
{
    const struct token *token = &tokens->items[at];
    enum status status = read_at_sign(out, end, tokens, at, is_last, today, error);
    if (status == STATUS_NOT_FOUND)
        status = read_for(out, end, tokens, at, error);
    if (status == STATUS_NOT_FOUND && is_followed(token, WORD_AT))
        return read_time(out, end, tokens, skip_blanks(tokens, at + 1), error);
    if (status == STATUS_NOT_FOUND && is_followed(token, WORD_ON))
        return read_day(out, end, tokens, skip_blanks(tokens, at + 1), is_last, today, error);
    if (status == STATUS_NOT_FOUND)
        status = read_time(out, end, tokens, at, error);
    if (status == STATUS_NOT_FOUND)
        status = read_day(out, end, tokens, at, is_last, today, error);
    return status;
}

/* Returns whether all words from the token on say when. */
static bool is_tail(const struct tokens *tokens, size_t at, struct date today)
{
    struct error ignored;
    while ((at = skip_between(tokens, at)) < tokens->count) {
        struct entry_when said = entry_when_none();
        if (entry_when_read(&said, &at, tokens, at, true, today, &ignored))
            return false;
    }
    return true;
}

size_t entry_when_tail(const struct tokens *tokens, struct date today)
{
    size_t starts[TAIL_WORDS];
    size_t count = 0;
    for (size_t at = tokens->count; at > 0 && count < TAIL_WORDS; at--) {
        bool begins = at < tokens->count && !is_between(tokens, at) && is_between(tokens, at - 1);
        if (begins)
            starts[count++] = at;
    }
    if (count < TAIL_WORDS)
        starts[count++] = skip_between(tokens, 0);
    while (count > 0) {
        if (is_tail(tokens, starts[--count], today))
            return starts[count];
    }
    return tokens->count;
}

/* --- where entries go --- */

static int distance(int minute, int other)
{
    int apart = abs(minute - other) % MINUTES_OF_DAY;
    return apart > MINUTES_OF_DAY / 2 ? MINUTES_OF_DAY - apart : apart;
}

/* Refuses a bare hour that is nearer to the meal's usual time after noon than before it: "@dinner
 * 7". An hour from noon on is always clear. */
static enum status check_hour(const struct tokens *tokens, const struct quick_place *said,
                              const struct meal *meal, struct error *error)
{
    int usual = meal->usual_minute;
    int later = said->minute + MINUTES_OF_DAY / 2;
    char times[2][TIME_TEXT];
    if (said->hour.length == 0 || said->minute >= MINUTES_OF_DAY / 2 ||
        (usual != MINUTE_NONE && distance(said->minute, usual) < distance(later, usual)))
        return STATUS_OK;
    date_time_format(times[0], said->minute);
    date_time_format(times[1], later);
    struct buffer what = BUFFER_INIT;
    buffer_addf(&what, "may be %s or %s; type one of them", times[0], times[1]);
    enum status status =
        tokens_refuse(tokens, tokens_index(tokens, said->hour.offset), what.text, error);
    buffer_release(&what);
    return status;
}

enum status entry_when_settle(struct entry_place *out, const struct journal *journal,
                              const struct tokens *tokens, const struct quick_place *said,
                              const struct resolve_defaults *defaults, struct error *error)
{
    struct store *log = journal->log;
    struct meals meals;
    out->minute = said->minute != MINUTE_NONE ? said->minute : defaults->minute;
    out->meal_id = defaults->meal_id;
    if (said->meal.length == 0)
        return STATUS_OK;
    enum status status = meal_find_named(&out->meal_id, log, tokens->text + said->meal.offset,
                                         said->meal.length, error);
    if (status || said->hour.length == 0)
        return status;
    status = meals_load(&meals, log, error);
    if (status)
        return status;
    status = check_hour(tokens, said, meals_get(&meals, out->meal_id), error);
    meals_release(&meals);
    return status;
}
