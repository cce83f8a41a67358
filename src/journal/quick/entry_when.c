#include "entry_when.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/text.h"

#define WORD_SIZE 24 /* longer words are no day and no time */
#define TAIL_WORDS 12

/* The end of the word at the offset: blanks, separators and line ends stop it. */
static size_t word_end(const struct entry_text *text, size_t at)
{
    return at + strcspn(text->plain + at, " ,;\n");
}

static size_t skip_between(const struct entry_text *text, size_t at)
{
    return at + strspn(text->plain + at, " ,;\n");
}

/* Copies the word, without a full stop at its end; false when it is too long to matter. */
static bool copy_word(char out[WORD_SIZE], const struct entry_text *text, size_t at)
{
    size_t length = word_end(text, at) - at;
    if (length > 1 && text->plain[at + length - 1] == '.')
        length--;
    if (length == 0 || length >= WORD_SIZE)
        return false;
    memcpy(out, text->plain + at, length);
    out[length] = '\0';
    return true;
}

static bool is_half_day(const char *word)
{
    return strcmp(word, "am") == 0 || strcmp(word, "pm") == 0 || strcmp(word, "a.m") == 0 ||
           strcmp(word, "p.m") == 0;
}

/* "7:40", "7:40pm", "7pm"; "80:20" and the like are mixtures. */
static bool looks_like_time(const char *word)
{
    size_t hours = strspn(word, "0123456789");
    const char *rest = word + hours;
    if (hours < 1 || hours > 2)
        return false;
    if (is_half_day(rest))
        return true;
    size_t minutes = *rest == ':' || *rest == '.' ? strspn(rest + 1, "0123456789") : 0;
    const char *after = rest + 1 + minutes;
    if (minutes == 0 || (*rest == '.' && !is_half_day(after)))
        return false;
    int first = 0;
    int second = 0;
    bool is_mixture =
        *after == '\0' && sscanf(word, "%2d:%3d", &first, &second) == 2 && first + second == 100;
    return !is_mixture && (*after == '\0' || is_half_day(after));
}

static enum status set_time(struct quick *out, const struct entry_text *text, size_t at,
                            const char *word, struct error *error)
{
    struct error ignored;
    char plain[WORD_SIZE + 4];
    snprintf(plain, sizeof plain, "%s", word);
    char *dot = strstr(plain, ".m");
    if (dot)
        memmove(dot, dot + 1, strlen(dot)); /* "a.m" */
    if (out->minute != MINUTE_NONE)
        return entry_text_refuse(text, at, "is a second time; give only one", error);
    if (date_time_parse(&out->minute, plain, &ignored))
        return entry_text_refuse(text, at, "is not a time; try 7:40 or 7:40pm", error);
    return STATUS_OK;
}

/* A time in one word or two ("7 pm"). */
static enum status read_time(struct quick *out, size_t *end, const struct entry_text *text,
                             size_t at, struct error *error)
{
    char word[WORD_SIZE];
    char next[WORD_SIZE];
    char both[WORD_SIZE * 2];
    if (!isdigit((unsigned char)text->plain[at]) || !copy_word(word, text, at))
        return STATUS_NOT_FOUND;
    *end = word_end(text, at);
    size_t second = *end + strspn(text->plain + *end, " ");
    if (copy_word(next, text, second) && is_half_day(next)) {
        snprintf(both, sizeof both, "%s%s", word, next);
        if (strlen(both) < WORD_SIZE && looks_like_time(both)) {
            *end = word_end(text, second);
            return set_time(out, text, at, both, error);
        }
    }
    return looks_like_time(word) ? set_time(out, text, at, word, error) : STATUS_NOT_FOUND;
}

static bool looks_like_iso(const char *word)
{
    static const char pattern[] = "0000-00-00";
    for (size_t i = 0; i < sizeof pattern; i++) {
        bool fits =
            pattern[i] == '0' ? isdigit((unsigned char)word[i]) != 0 : word[i] == pattern[i];
        if (!fits)
            return false;
    }
    return true;
}

static enum status set_day(struct quick *out, const struct entry_text *text, size_t at,
                           struct date day, struct error *error)
{
    if (out->has_day)
        return entry_text_refuse(text, at, "is a second date; give only one", error);
    out->has_day = true;
    out->day = day;
    return STATUS_OK;
}

#define DATE_WORDS 3 /* "17 nov 2026" */

/* A day and a month's name, the longest run of words that are that. */
static enum status read_month_day(struct quick *out, size_t *end, const struct entry_text *text,
                                  size_t at, struct date today, struct error *error)
{
    size_t ends[DATE_WORDS];
    size_t count = 0;
    struct error ignored;
    for (size_t to = word_end(text, at); count < DATE_WORDS; to = word_end(text, to)) {
        ends[count++] = to;
        to += strspn(text->plain + to, " ");
        if (strchr(",;\n", text->plain[to]))
            break;
    }
    while (count-- > 0) {
        char words[DATE_WORDS * WORD_SIZE];
        struct date day;
        size_t length = ends[count] - at;
        if (length >= sizeof words)
            continue;
        memcpy(words, text->plain + at, length);
        words[length] = '\0';
        if (!date_names_month(words))
            continue;
        *end = ends[count];
        if (date_parse(&day, words, today, &ignored))
            return entry_text_refuse(text, at, "is not in the calendar", error);
        return set_day(out, text, at, day, error);
    }
    return STATUS_NOT_FOUND;
}

static enum status read_day(struct quick *out, size_t *end, const struct entry_text *text,
                            size_t at, bool is_last, struct date today, struct error *error)
{
    char word[WORD_SIZE];
    struct error ignored;
    struct date day;
    enum status status =
        is_last ? read_month_day(out, end, text, at, today, error) : STATUS_NOT_FOUND;
    if (status != STATUS_NOT_FOUND || !copy_word(word, text, at))
        return status;
    *end = word_end(text, at);
    bool is_iso = looks_like_iso(word);
    bool is_plain = is_iso || strcmp(word, "today") == 0 || strcmp(word, "yesterday") == 0 ||
                    strcmp(word, "tomorrow") == 0;
    if (!is_plain && !is_last)
        return STATUS_NOT_FOUND;
    if (date_parse(&day, word, today, &ignored))
        return is_iso ? entry_text_refuse(text, at, "is not in the calendar", error)
                      : STATUS_NOT_FOUND;
    return set_day(out, text, at, day, error);
}

static enum status set_meal(struct quick *out, const struct entry_text *text, size_t at,
                            size_t start, size_t end, struct error *error)
{
    if (out->meal.length > 0)
        return entry_text_refuse(text, at, "is a second meal; log it separately", error);
    out->meal = (struct span){ start, end - start };
    return STATUS_OK;
}

/* "@breakfast"; "@7:40" and "@ 7:40" say a time, "@yesterday" and "@17 nov" a day. */
static enum status read_at_sign(struct quick *out, size_t *end, const struct entry_text *text,
                                size_t at, struct date today, struct error *error)
{
    if (text->plain[at] != '@')
        return STATUS_NOT_FOUND;
    size_t start = at + 1 + strspn(text->plain + at + 1, " ");
    enum status status = read_time(out, end, text, start, error);
    if (status == STATUS_NOT_FOUND)
        status = read_month_day(out, end, text, start, today, error);
    if (status == STATUS_NOT_FOUND)
        status = read_day(out, end, text, start, false, today, error);
    if (status != STATUS_NOT_FOUND)
        return status;
    *end = word_end(text, start);
    if (*end == start)
        return entry_text_refuse(text, at, "needs a meal, as in @breakfast", error);
    return set_meal(out, text, at, start, *end, error);
}

/* "for lunch": the meals that English has words for. */
static enum status read_for(struct quick *out, size_t *end, const struct entry_text *text,
                            size_t at, struct error *error)
{
    static const char *const meals[] = { "breakfast", "lunch",  "dinner",
                                         "snack",     "snacks", "supplements" };
    char word[WORD_SIZE];
    size_t start = at + 4;
    if (strncmp(text->plain + at, "for ", 4) != 0 || !copy_word(word, text, start))
        return STATUS_NOT_FOUND;
    for (size_t i = 0; i < sizeof meals / sizeof *meals; i++) {
        if (strcmp(word, meals[i]) == 0) {
            *end = word_end(text, start);
            return set_meal(out, text, at, start, start + strlen(word), error);
        }
    }
    return STATUS_NOT_FOUND;
}

enum status entry_when_read(struct quick *out, size_t *end, const struct entry_text *text,
                            size_t at, bool is_last, struct date today, struct error *error)
{
    enum status status = read_at_sign(out, end, text, at, today, error);
    if (status == STATUS_NOT_FOUND)
        status = read_for(out, end, text, at, error);
    if (status == STATUS_NOT_FOUND && strncmp(text->plain + at, "at ", 3) == 0)
        return read_time(out, end, text, at + 3 + strspn(text->plain + at + 3, " "), error);
    if (status == STATUS_NOT_FOUND && strncmp(text->plain + at, "on ", 3) == 0)
        return read_day(out, end, text, at + 3 + strspn(text->plain + at + 3, " "), is_last, today,
                        error);
    if (status == STATUS_NOT_FOUND)
        status = read_time(out, end, text, at, error);
    if (status == STATUS_NOT_FOUND)
        status = read_day(out, end, text, at, is_last, today, error);
    return status;
}

/* Whether everything from the offset on says when. */
static bool is_tail(const struct entry_text *text, size_t at, struct date today)
{
    struct error ignored;
    while ((at = skip_between(text, at)) < text->length) {
        struct quick said = { .minute = MINUTE_NONE };
        if (entry_when_read(&said, &at, text, at, true, today, &ignored))
            return false;
    }
    return true;
}

size_t entry_when_tail(const struct entry_text *text, struct date today)
{
    size_t starts[TAIL_WORDS];
    size_t count = 0;
    for (size_t at = text->length; at > 0 && count < TAIL_WORDS; at--) {
        bool begins = at < text->length && !strchr(" ,;\n", text->plain[at]) &&
                      strchr(" ,;\n", text->plain[at - 1]);
        if (begins)
            starts[count++] = at;
    }
    if (count < TAIL_WORDS)
        starts[count++] = skip_between(text, 0);
    while (count > 0) {
        if (is_tail(text, starts[--count], today))
            return starts[count];
    }
    return text->length;
}
