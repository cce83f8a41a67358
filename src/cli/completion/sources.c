#include "sources.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "core/call.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/course.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/measurement_kind.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/setting.h"
#include "marrow/journal/target_set.h"

#define DAYS 31 /* the last days, by date */
#define FOODS 40 /* the most foods that a list shows */
#define VALUE 256

void completion_put(struct completion *completion, const char *value, const char *meaning)
{
    struct buffer *out = &completion->call->out;
    size_t length = strlen(completion->typed);
    if (strncasecmp(value, completion->typed, length) != 0)
        return;
    buffer_add_text(out, completion->typed);
    call_add_clean(completion->call, value + length);
    if (meaning) {
        buffer_add_char(out, '\t');
        call_add_clean(completion->call, meaning);
    }
    buffer_add_char(out, '\n');
}

/* Opens the log, once, for browsing. Returns false where it cannot be opened. */
static bool open_log(struct completion *completion)
{
    struct error ignored = ERROR_INIT;
    struct call *call = completion->call;
    call->need = JOURNAL_BROWSES;
    return call->journal || !call_open(call, &ignored);
}

static void put_days(struct completion *completion)
{
    static const char *const names[] = { "today",   "yesterday", "monday",
                                         "tuesday", "wednesday", "thursday",
                                         "friday",  "saturday",  "sunday" };
    char date[DATE_TEXT];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        completion_put(completion, names[i], NULL);
    if (completion->typed[0] < '0' || completion->typed[0] > '9' || !open_log(completion))
        return;
    for (int back = 0; back < DAYS; back++) {
        struct date day = date_add(completion->call->journal->today, -back);
        date_format_iso(date, day);
        completion_put(completion, date, date_weekday_name(date_weekday(day)));
    }
}

/* Puts the meals, each after `mark`. */
static void put_marked_meals(struct completion *completion, const char *mark)
{
    struct error ignored = ERROR_INIT;
    struct meals meals;
    char value[VALUE];
    if (!open_log(completion) || meals_load(&meals, completion->call->journal->log, &ignored))
        return;
    for (size_t i = 0; i < meals.count; i++) {
        snprintf(value, sizeof value, "%s%s", mark, meals.meals[i].name);
        completion_put(completion, value, NULL);
    }
    meals_release(&meals);
}

static void put_meals(struct completion *completion)
{
    put_marked_meals(completion, "");
}

static void put_foods(struct completion *completion)
{
    struct error ignored = ERROR_INIT;
    struct search_results found;
    if (!open_log(completion) ||
        journal_find(&found, completion->call->journal, completion->typed, FOODS, NULL, &ignored))
        return;
    for (size_t i = 0; i < found.count; i++)
        completion_put(completion, found.hits[i].food.name, found.hits[i].food.origin);
    search_results_release(&found);
}

/* What marrow add reads: foods, and a meal after @. */
static void put_text(struct completion *completion)
{
    if (completion->typed[0] == '@')
        put_marked_meals(completion, "@");
    else
        put_foods(completion);
}

static void put_recipes(struct completion *completion)
{
    struct error ignored = ERROR_INIT;
    struct recipes recipes;
    if (!open_log(completion) || recipes_load(&recipes, completion->call->journal, &ignored))
        return;
    for (size_t i = 0; i < recipes.count; i++)
        completion_put(completion, recipes.foods[i].name, recipes.foods[i].origin);
    recipes_release(&recipes);
}

static void put_courses(struct completion *completion)
{
    struct error ignored = ERROR_INIT;
    struct courses courses;
    char number[VALUE];
    if (!open_log(completion) || courses_load(&courses, completion->call->journal->log, &ignored))
        return;
    for (size_t i = 0; i < courses.count; i++) {
        snprintf(number, sizeof number, "%d", courses.courses[i].number);
        completion_put(completion, number, courses.courses[i].food);
    }
    courses_release(&courses);
}

static void put_catalogues(struct completion *completion)
{
    if (!open_log(completion))
        return;
    const struct catalogues *catalogues = &completion->call->journal->catalogues;
    for (size_t i = 0; i < catalogues->count; i++) {
        struct catalogue_info info = catalogue_get_info(catalogues->items[i]);
        completion_put(completion, info.name, info.title);
    }
}

static void put_nutrients(struct completion *completion)
{
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        completion_put(completion, nutrients[nutrient].code, nutrients[nutrient].name);
}

static void put_fields(struct completion *completion)
{
    static const char *const fields[] = { "per=",  "serving=",   "label=", "group=",  "kind=",
                                          "name=", "fortified=", "brand=", "aliases=" };
    char field[VALUE];
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        completion_put(completion, fields[i], NULL);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        snprintf(field, sizeof field, "%s=", nutrients[nutrient].code);
        completion_put(completion, field, nutrients[nutrient].name);
    }
}

static void put_settings(struct completion *completion)
{
    for (enum setting setting = 0; setting < SETTING_COUNT; setting++)
        completion_put(completion, settings[setting].name, settings[setting].help);
}

/* Puts the kinds of measurement: each line of their list begins with the code. */
static void put_kinds(struct completion *completion)
{
    struct buffer list = BUFFER_INIT;
    char code[VALUE];
    measurement_kind_list(&list);
    for (const char *line = list.text; line && *line;) {
        size_t length = strcspn(line, "\n");
        size_t word = strcspn(line, " :\n");
        snprintf(code, sizeof code, "%.*s", (int)word, line);
        completion_put(completion, code, measurement_kind_name(code));
        line += length + (line[length] == '\n');
    }
    buffer_release(&list);
}

static void put_target_sets(struct completion *completion)
{
    const char *before = "";
    for (size_t i = 0; i < target_set_count(); i++) {
        const char *name = target_set_get(i).set;
        if (strcmp(name, before) != 0)
            completion_put(completion, name, "set of targets");
        before = name;
    }
}

static void put_files(struct completion *completion)
{
    buffer_add_text(&completion->call->out, ":\n");
}

/* The words of usages. A word that means different things has the command beside it. */
static const struct {
    const char *word;
    const char *command; /* NULL: every other */
    void (*put)(struct completion *completion);
} sources[] = {
    { "D", NULL, put_days },
    { "DIR", NULL, put_files },
    { "FIELD=", NULL, put_fields },
    { "FILE", NULL, put_files },
    { "FILE...", NULL, put_files },
    { "FOLDER", NULL, put_files },
    { "FOOD", NULL, put_foods },
    { "FROM", "food", put_foods },
    { "INTO", "food", put_foods },
    { "KIND", "measure", put_kinds },
    { "M", NULL, put_meals },
    { "N", "course", put_courses },
    { "N", "take", put_courses },
    { "NAME", "catalogue", put_catalogues },
    { "NAME", "recipe", put_recipes },
    { "NAME", "setting", put_settings },
    { "NUTRIENT", NULL, put_nutrients },
    { "PRODUCT", NULL, put_foods },
    { "TEXT...", "add", put_text },
    { "WORDS...", "find", put_foods },
    { "WORDS...", "food", put_foods },
};

void source_put(struct completion *completion, const char *word)
{
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        const char *command = sources[i].command;
        if (strcmp(sources[i].word, word) != 0 ||
            (command && (!completion->command || strcmp(completion->command->name, command) != 0)))
            continue;
        sources[i].put(completion);
        return;
    }
}

/* The options whose values are words of a list, with blanks between them. */
static const struct {
    enum option option;
    const char *values;
} choices[] = {
    { OPTION_MARK, "complete partial untracked open none" },
    { OPTION_SUPPLEMENTS, "none open" },
    { OPTION_PANEL, "bones stones all none" },
    { OPTION_REACH, "now all" },
    { OPTION_FORMAT, "csv jsonl diary days days-jsonl ics" },
    { OPTION_EVERY, "day week month" },
    { OPTION_ON, "daily mon tue wed thu fri sat sun" },
    { OPTION_WITHOUT, "vegan vegetarian dairy eggs meat fish nuts soy none" },
};

static void put_choices(struct completion *completion, const char *values)
{
    char value[VALUE];
    while (*values) {
        size_t length = strcspn(values, " ");
        snprintf(value, sizeof value, "%.*s", (int)length, values);
        completion_put(completion, value, NULL);
        values += length + strspn(values + length, " ");
    }
}

void source_put_option(struct completion *completion, enum option option, const char *argument)
{
    bool is_target = completion->command && strcmp(completion->command->name, "target") == 0;
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++)
        if (choices[i].option == option)
            put_choices(completion, choices[i].values);
    if (option == OPTION_NUTRIENT)
        put_nutrients(completion);
    else if (option == OPTION_CATALOGUE)
        put_catalogues(completion);
    else if (argument && strcmp(argument, "N") != 0 && strcmp(argument, "NAME") != 0)
        source_put(completion, argument);
    if (option == OPTION_FROM && is_target)
        put_target_sets(completion);
}
