#include "option.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/spell.h"

const struct option_info options[OPTION_COUNT] = {
    [OPTION_LOG] = { "log", "FILE", "use this log instead of MARROW_LOG or your own" },
    [OPTION_CREATE] = { "create", NULL, "begin a new log where --log or MARROW_LOG names none" },
    [OPTION_JSON] = { "json", NULL, "print JSON, for programs" },
    [OPTION_QUIET] = { "quiet", NULL,
                       "print nothing of what was written; warnings and errors stay" },
    [OPTION_HELP] = { "help", NULL, "show this help" },
    [OPTION_VERSION] = { "version", NULL, "show the program's version" },
    [OPTION_DAY] = { "day", "D",
                     "the date: 2026-11-19, 17 nov, today, yesterday, 3d or -3 (days ago), mon to "
                     "sun" },
    [OPTION_TIME] = { "time", "T", "the time: 7:40, 7:40pm, noon, now; none removes it" },
    [OPTION_MEAL] = { "meal", "M", "the meal, by name or its first letters" },
    [OPTION_ALL] = { "all", NULL, "all of them" },
    [OPTION_TO] = { "to", "D", "the last day" },
    [OPTION_TO_MEAL] = { "to-meal", "M", "the meal to move or copy to" },
    [OPTION_FROM] = { "from", "D", "the first day" },
    [OPTION_MARK] = { "mark", "MARK",
                      "mark the day complete, partial, untracked or open; none clears the mark" },
    [OPTION_LIMIT] = { "limit", "N", "at most this many lines" },
    [OPTION_CATALOGUE] = { "catalogue", "NAME", "only foods of this catalogue" },
    [OPTION_NAME] = { "name", "NAME", "the name" },
    [OPTION_TITLE] = { "title", "TITLE", "the catalogue's title" },
    [OPTION_DATA_VERSION] = { "version", "V",
                              "the catalogue's version (after the word catalogue)" },
    [OPTION_LICENCE] = { "licence", "TEXT", "the catalogue's licence" },
    [OPTION_CITATION] = { "citation", "TEXT", "the catalogue's citation" },
    [OPTION_THOROUGH] = { "thorough", NULL, "check every page, not only the structure" },
    [OPTION_SALVAGE] = { "salvage", "FILE", "take what can be read of the log into a new one" },
    [OPTION_MERGE] = { "merge", "FILE", "merge this second version of the log" },
    [OPTION_DRY_RUN] = { "dry-run", NULL, "say what would change, without writing" },
    [OPTION_REJECTS] = { "rejects", "FILE",
                         "write refused rows to this file, with line and reason" },
    [OPTION_FORCE] = { "force", NULL,
                       "replace a file that exists, but never a log or a catalogue" },
    [OPTION_NOTE] = { "note", "TEXT", "a note, shown with it" },
    [OPTION_CLEAR] = { "clear", NULL, "remove the note" },
    [OPTION_URL] = { "url", "URL", "download this file instead of the known one" },
    [OPTION_REACH] = { "reach", "REACH",
                       "which entries change: now (from now on), all (past entries too), #3 (that "
                       "entry)" },
    [OPTION_LOOK] = { "look", NULL, "show what would change, without saving" },
    [OPTION_FROM_MEAL] = { "from-meal", "M", "make it from this meal of the day" },
    [OPTION_WEEK] = { "week", NULL, "use the average of the week's complete days" },
    [OPTION_NUTRIENT] = { "nutrient", "N", "only this nutrient: calcium, Mg, D, ..." },
    [OPTION_WITHOUT] = { "without", "LIST",
                         "also leave these out: vegan, dairy, nuts, low sodium, a word; none" },
    [OPTION_DOSE] = { "dose", "AMOUNT",
                      "one dose, such as 2 tablets; default: the last amount, or one" },
    [OPTION_AT] = { "at", "T", "the times: 8:00,20:00; any for no time" },
    [OPTION_ON] = { "on", "DAYS", "the days: mon,wed,fri; daily" },
    [OPTION_EVERY] = { "every", "N days",
                       "how long one dose lasts: day, week, month (30 days), 30 days" },
    [OPTION_UNTIL] = { "until", "D", "the last day, or how long: 8 weeks; none removes the end" },
    [OPTION_WEEKS] = { "weeks", "N", "how many weeks it lasts" },
    [OPTION_WHY] = { "why", "TEXT", "what it is for" },
    [OPTION_BY] = { "by", "TEXT", "who advised it" },
    [OPTION_SKIP] = { "skip", NULL, "skip the dose instead of taking it" },
    [OPTION_LIST] = { "list", NULL, "only list the doses of the day" },
    [OPTION_SUPPLEMENTS] = { "supplements", "none",
                             "mark that no supplements were taken on the day; open clears that" },
    [OPTION_FILE] = { "file", "FILE", "read lines from this file; - is standard input" },
    [OPTION_PARTIAL] = { "partial", NULL, "take what can be taken, and list the rest" },
    [OPTION_RANGE] = { "range", "RANGE",
                       "the laboratory's own range: 50-125, '<5.2', '>50'; none removes it" },
    [OPTION_PANEL] = { "panel", "NAME", "also show a panel: bones, stones (kidney), all; none" },
    [OPTION_OWN] = { "own", NULL, "make it a kind of your own, with any unit" },
    [OPTION_DAY_TOTALS] = { "day-totals", NULL, "take sums of days, each as one entry" },
    [OPTION_FORMAT] = { "format", "FORMAT", "how to write it" },
    [OPTION_CSV] = { "csv", NULL, "print CSV" },
    [OPTION_OUTPUT] = { "output", "FILE", "the file to write, instead of standard output" },
};

static const struct {
    char letter;
    enum option option;
} letters[] = {
    { 'd', OPTION_DAY },  { 't', OPTION_TIME },  { 'm', OPTION_MEAL }, { 'n', OPTION_LIMIT },
    { 'j', OPTION_JSON }, { 'q', OPTION_QUIET }, { 'h', OPTION_HELP },
};

char option_letter(enum option option)
{
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (letters[i].option == option)
            return letters[i].letter;
    return '\0';
}

/* Returns the option with this letter, else OPTION_COUNT. */
static enum option find_letter(char letter)
{
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (letters[i].letter == letter)
            return letters[i].option;
    return OPTION_COUNT;
}

/* Returns the option with this name or unambiguous beginning, else OPTION_COUNT. The command before
 * --version decides which of the two options of that name is meant. */
static enum option find_option(const char *name, size_t length, const struct arguments *arguments)
{
    bool is_catalogue = arguments->word_count > 0 && strcmp(arguments->words[0], "catalogue") == 0;
    enum option other = is_catalogue ? OPTION_VERSION : OPTION_DATA_VERSION;
    enum option found = OPTION_COUNT;
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        if (option == other || strncmp(options[option].name, name, length) != 0)
            continue;
        if (options[option].name[length] == '\0')
            return option;
        if (found != OPTION_COUNT)
            return OPTION_COUNT;
        found = option;
    }
    return found;
}

/* Returns whether the word is a number of at most four digits. */
static bool is_count(const char *word)
{
    size_t length = strspn(word, "0123456789");
    return length > 0 && length <= 4 && word[length] == '\0';
}

static bool is_span_of_days(const char *word)
{
    static const char *const spans[] = { "day", "days", "week", "weeks", "month", "months" };
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++)
        if (strcmp(word, spans[i]) == 0)
            return true;
    return false;
}

/* Joins the value of --every or --until with the word after it, if together they are a number of
 * days: "2 days". Returns whether it did. */
static bool join_days(struct arguments *out, enum option option, const char *value,
                      const char *next)
{
    bool takes_days = option == OPTION_EVERY || option == OPTION_UNTIL;
    if (!takes_days || !next || !is_count(value) || !is_span_of_days(next))
        return false;
    struct buffer joined = BUFFER_INIT;
    buffer_addf(&joined, "%s %s", value, next);
    out->joined[option] = buffer_detach(&joined);
    out->values[option] = out->joined[option];
    return true;
}

/* Returns whether the option's value may hold several, with commas between them. */
static bool is_list(enum option option)
{
    return option == OPTION_AT || option == OPTION_ON || option == OPTION_WITHOUT;
}

static enum status refuse_second(enum option option, struct error *error)
{
    return error_set(error, STATUS_USAGE, "--%s is given twice; give it once%s",
                     options[option].name,
                     is_list(option) ? ", with commas between the values" : "");
}

static enum status refuse_unknown(const char *word, size_t length, struct error *error)
{
    char name[SPELL_HINT];
    struct spell spell;
    snprintf(name, sizeof name, "%.*s", (int)length, word + 2);
    spell_begin(&spell, name);
    for (enum option option = 0; option < OPTION_COUNT; option++)
        spell_try(&spell, options[option].name);
    if (spell.nearest)
        return error_set(error, STATUS_USAGE, "unknown option %.40s; did you mean --%s?", word,
                         spell.nearest);
    return error_set(error, STATUS_USAGE, "unknown option %.40s", word);
}

/* The words of the command line, and how far they are read. */
struct reading {
    struct arguments *out;
    char **argv;
    int argc;
    int index; /* of the word being read */
};

/* Keeps an option and its value; without one, takes the next word if the option needs it. */
static enum status keep_option(struct reading *reading, enum option option, const char *value,
                               struct error *error)
{
    struct arguments *out = reading->out;
    const struct option_info *info = &options[option];
    if (!info->argument && value)
        return error_set(error, STATUS_USAGE, "--%s takes no value", info->name);
    if (info->argument && out->values[option])
        return refuse_second(option, error);
    if (info->argument && !value) {
        if (reading->index + 1 >= reading->argc)
            return error_set(error, STATUS_USAGE, "--%s needs a value: --%s %s", info->name,
                             info->name, info->argument);
        value = reading->argv[++reading->index];
    }
    out->values[option] = value ? value : "";
    const char *next =
        reading->index + 1 < reading->argc ? reading->argv[reading->index + 1] : NULL;
    if (value && next && join_days(out, option, value, next))
        reading->index++;
    return STATUS_OK;
}

/* Reads a word that begins with two dashes, and its value. */
static enum status read_option(struct reading *reading, struct error *error)
{
    const char *word = reading->argv[reading->index];
    size_t length = strcspn(word + 2, "=");
    const char *value = word[2 + length] == '=' ? word + 2 + length + 1 : NULL;
    enum option option = find_option(word + 2, length, reading->out);
    if (option == OPTION_COUNT)
        return refuse_unknown(word, length, error);
    if (option == OPTION_VERSION && value)
        option = OPTION_DATA_VERSION;
    return keep_option(reading, option, value, error);
}

/* Reads a word that begins with one dash: letters of flags, and at the end one with a value. */
static enum status read_letters(struct reading *reading, struct error *error)
{
    const char *word = reading->argv[reading->index];
    enum status status = STATUS_OK;
    for (const char *at = word + 1; !status && *at; at++) {
        enum option option = find_letter(*at);
        if (option == OPTION_COUNT)
            return error_set(error, STATUS_USAGE, "unknown option %.40s", word);
        if (options[option].argument)
            return keep_option(reading, option, at[1] ? at + 1 : NULL, error);
        status = keep_option(reading, option, NULL, error);
    }
    return status;
}

enum status option_arguments_read(struct arguments *out, int argc, char **argv, struct error *error)
{
    struct reading reading = { .out = out, .argv = argv, .argc = argc };
    enum status status = STATUS_OK;
    bool ended = false;
    *out = (struct arguments){ .words = xcalloc((size_t)argc + 1, sizeof *out->words) };
    for (reading.index = 1; !status && reading.index < argc; reading.index++) {
        const char *word = argv[reading.index];
        bool is_option = !ended && word[0] == '-' && word[1] != '\0' &&
                         !isdigit((unsigned char)word[1]) && word[1] != '.';
        if (!is_option)
            out->words[out->word_count++] = word;
        else if (strcmp(word, "--") == 0)
            ended = true;
        else if (word[1] == '-')
            status = read_option(&reading, error);
        else
            status = read_letters(&reading, error);
    }
    /* An error is told as JSON too where --json comes after what is wrong. */
    for (; status && !ended && reading.index < argc; reading.index++) {
        const char *word = argv[reading.index];
        ended = strcmp(word, "--") == 0;
        if (strcmp(word, "--json") == 0 || strcmp(word, "-j") == 0)
            out->values[OPTION_JSON] = "";
    }
    return status;
}

void option_arguments_release(struct arguments *arguments)
{
    for (enum option option = 0; option < OPTION_COUNT; option++)
        free(arguments->joined[option]);
    free(arguments->words);
    *arguments = (struct arguments){ .word_count = 0 };
}
