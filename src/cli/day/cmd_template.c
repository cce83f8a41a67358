#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "log_answer.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/template.h"
#include "marrow/report/day.h"

/* --- answers --- */

static void write_template(struct json *json, const struct template *template, const char *meal)
{
    json_begin_object(json);
    json_put_text(json, "template", template->name);
    json_put_text(json, "meal", meal);
    json_put_array(json, "foods");
    for (size_t i = 0; i < template->count; i++) {
        const struct template_item *item = &template->items[i];
        json_begin_object(json);
        json_put_integer(json, "number", (int64_t)i + 1);
        json_put_text(json, "food", item->food.name);
        json_put_text(json, "origin", item->food.origin);
        json_put_text(json, "measure", item->measure);
        json_put_number(json, "amount", item->amount);
        json_put_text(json, "unit", food_unit(&item->food));
        json_end_object(json);
    }
    json_end_array(json);
    json_end_object(json);
}

static void add_template(struct call *call, const struct template *template, const char *meal)
{
    call_add_clean(call, template->name);
    buffer_add_text(&call->out, " (");
    call_add_clean(call, meal);
    buffer_add_text(&call->out, ")\n");
    for (size_t i = 0; i < template->count; i++) {
        char number[32];
        snprintf(number, sizeof number, "#%zu", i + 1);
        call_add_right(call, number, 5);
        buffer_add_char(&call->out, ' ');
        call_add_left(call, template->items[i].food.name, 40);
        buffer_add_char(&call->out, ' ');
        call_add_clean(call, template->items[i].measure);
        buffer_add_char(&call->out, '\n');
    }
}

/* Shows one template, or all of them where `only` is 0. */
static enum status show(struct call *call, int64_t only, struct error *error)
{
    struct templates templates;
    struct meals meals;
    enum status status = meals_load(&meals, call->journal->log, error);
    if (status)
        return status;
    status = templates_load(&templates, call->journal->log, error);
    if (!status && call->is_json && !only)
        json_begin_array(&call->json);
    for (size_t i = 0; !status && i < templates.count; i++) {
        const struct template *template = &templates.items[i];
        const struct meal *meal = meals_get(&meals, template->meal_id);
        if (only && template->id != only)
            continue;
        if (call->is_json)
            write_template(&call->json, template, meal ? meal->name : NULL);
        else
            add_template(call, template, meal ? meal->name : "");
    }
    if (!status && call->is_json && !only)
        json_end_array(&call->json);
    else if (!status && templates.count == 0)
        buffer_add_text(&call->out, "No templates yet. marrow template make \"usual breakfast\" "
                                    "breakfast makes one of today's breakfast.\n");
    if (!status)
        templates_release(&templates);
    meals_release(&meals);
    return status;
}

/* Answers with the template as it is in the log now. */
static enum status answer(struct call *call, int64_t id, struct error *error)
{
    call->committed = true;
    if (show(call, id, error)) {
        error_context(error, "saved, but could not be shown");
        return STATUS_IO;
    }
    return STATUS_OK;
}

/* --- verbs --- */

/* Loads the templates and finds the one that words[1] names. Release `all` unless this fails. */
static enum status find(const struct template **out, struct templates *all, const struct call *call,
                        struct error *error)
{
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE,
                         "which template? give its name, for example \"usual breakfast\"");
    enum status status = templates_load(all, call->journal->log, error);
    if (status)
        return status;
    status = templates_find(out, all, call->words[1], error);
    if (status)
        templates_release(all);
    return status;
}

/* Finds the food that words[2] names by its number: "#2". */
static enum status find_item(const struct template_item **out, const struct template *template,
                             const struct call *call, struct error *error)
{
    size_t number;
    if (call->word_count < 3 || !number_parse_row(&number, call->words[2]))
        return error_set(error, STATUS_USAGE, "which food? give its number, for example #2");
    if (number < 1 || number > template->count)
        return error_set(error, STATUS_NOT_FOUND, "%s has no food %.20s; it has %zu",
                         template->name, call->words[2], template->count);
    *out = &template->items[number - 1];
    return STATUS_OK;
}

static enum status list(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 0, 1, error);
    return status ? status : show(call, 0, error);
}

static enum status show_one(struct call *call, struct error *error)
{
    struct templates all;
    const struct template *template;
    enum status status = call_check_words(call, 0, 2, error);
    if (!status)
        status = find(&template, &all, call, error);
    if (status)
        return status;
    status = show(call, template->id, error);
    templates_release(&all);
    return status;
}

/* Collects the ids of a day's entries in a meal. The caller frees. */
static int64_t *collect(size_t *count, const struct day *day, int64_t meal_id)
{
    int64_t *ids = xcalloc(day->entry_count + 1, sizeof *ids);
    *count = 0;
    for (size_t m = 0; m < day->meal_count; m++)
        for (size_t e = 0; day->meals[m].id == meal_id && e < day->meals[m].count; e++)
            ids[(*count)++] = day->meals[m].entries[e].id;
    return ids;
}

static enum status make(struct call *call, struct error *error)
{
    struct date date;
    struct day day;
    int64_t meal_id = 0;
    int64_t id = 0;
    size_t count;
    if (call->word_count != 3)
        return error_set(error, STATUS_USAGE,
                         "give a name and a meal: template make \"usual breakfast\" breakfast");
    enum status status = call_day(&date, call, NULL, error);
    if (!status)
        status = call_find_meal(&meal_id, call, call->words[2], error);
    if (!status)
        status = day_load(&day, call->journal, date, error);
    if (status)
        return status;
    int64_t *ids = collect(&count, &day, meal_id);
    day_release(&day);
    status = template_make(&id, call->journal, call->words[1], meal_id, ids, count, error);
    free(ids);
    return status ? status : answer(call, id, error);
}

/* Reads --day, --meal and --time, and logs the template there. */
static enum status log_template(struct call *call, const struct template *template,
                                struct error *error)
{
    const char *meal = call_value(call, OPTION_MEAL);
    const char *time = call_value(call, OPTION_TIME);
    struct date day;
    int64_t meal_id = 0;
    int minute = MINUTE_NONE;
    enum status status = call_day(&day, call, NULL, error);
    if (!status && meal)
        status = call_find_meal(&meal_id, call, meal, error);
    if (!status && time)
        status = date_time_parse(&minute, time, error);
    if (status)
        return status;
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    status = template_resolve(resolution, call->journal, template, day, meal_id, error);
    resolution->places[0].minute = journal_minute_of(call->journal, minute);
    if (!status)
        status = log_answer(call, resolution, error);
    resolve_release(resolution);
    free(resolution);
    return status;
}

static enum status log_one(struct call *call, struct error *error)
{
    struct templates all;
    const struct template *template;
    enum status status = call_check_words(call, 0, 2, error);
    if (!status)
        status = find(&template, &all, call, error);
    if (status)
        return status;
    status = log_template(call, template, error);
    templates_release(&all);
    return status;
}

static enum status rename_one(struct call *call, struct error *error)
{
    struct templates all;
    const struct template *template;
    if (call->word_count != 3)
        return error_set(error, STATUS_USAGE, "give the template and its new name, each in quotes");
    enum status status = find(&template, &all, call, error);
    if (status)
        return status;
    int64_t id = template->id;
    status = template_rename(call->journal, template, call->words[2], error);
    templates_release(&all);
    return status ? status : answer(call, id, error);
}

static enum status delete_one(struct call *call, struct error *error)
{
    struct templates all;
    const struct template *template;
    enum status status = call_check_words(call, 0, 2, error);
    if (!status)
        status = find(&template, &all, call, error);
    if (status)
        return status;
    status = template_delete(call->journal, template, error);
    if (!status) {
        call->committed = true;
        if (call->is_json)
            write_template(&call->json, template, NULL);
        else
            buffer_addf(&call->out, "deleted %s; marrow undo brings it back\n", template->name);
    }
    templates_release(&all);
    return status;
}

static enum status add_foods(struct call *call, const struct template *template,
                             struct error *error)
{
    const struct resolve_defaults defaults = { .day = call->journal->today, .minute = MINUTE_NONE };
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    char *text = call_join_words(call, 2);
    enum status status = resolve_text(resolution, call->journal, text, &defaults, error);
    if (!status)
        status = template_add(call->journal, template, resolution, error);
    resolve_release(resolution);
    free(resolution);
    free(text);
    return status;
}

/* Changes the amount of a food, to what the words after its number say. */
static enum status change_food(struct call *call, const struct template *template,
                               struct error *error)
{
    const struct template_item *item = NULL;
    struct measured measured;
    enum status status = find_item(&item, template, call, error);
    if (status)
        return status;
    char *text = call_join_words(call, 3);
    if (text_is_blank(text))
        status = error_set(error, STATUS_USAGE, "how much? for example: 200 g");
    if (!status)
        status = measure_replace(&measured, &item->food, text, item->measure, error);
    if (!status)
        status = template_change(call->journal, template, item, &measured, error);
    free(text);
    return status;
}

static enum status remove_food(struct call *call, const struct template *template,
                               struct error *error)
{
    const struct template_item *item = NULL;
    enum status status = find_item(&item, template, call, error);
    return status ? status : template_remove(call->journal, template, item, error);
}

/* Does one of these three to the template that words[1] names, and shows it. */
static enum status work_on(struct call *call,
                           enum status (*work)(struct call *call, const struct template *template,
                                               struct error *error),
                           struct error *error)
{
    struct templates all;
    const struct template *template;
    if (call->word_count < 3)
        return error_set(error, STATUS_USAGE,
                         "give the template, in quotes, and what to change; marrow template "
                         "--help has examples");
    enum status status = find(&template, &all, call, error);
    if (status)
        return status;
    int64_t id = template->id;
    status = work(call, template, error);
    templates_release(&all);
    return status ? status : answer(call, id, error);
}

static enum status add(struct call *call, struct error *error)
{
    return work_on(call, add_foods, error);
}

static enum status edit(struct call *call, struct error *error)
{
    return work_on(call, change_food, error);
}

static enum status remove_one(struct call *call, struct error *error)
{
    return work_on(call, remove_food, error);
}

static const struct command_way ways[] = {
    { .usage = "[list]",
      .run = list,
      .text = "Lists the templates with their foods. A template is a meal that is logged by one "
              "name. A name with blanks is quoted; its first letters will do: `template log "
              "usual`." },
    { .usage = "show NAME", .run = show_one, .text = "Shows one template." },
    { .usage = "make NAME MEAL [--day D]",
      .writes = true,
      .run = make,
      .text = "Makes a template of what is logged in a meal of a day, today without `--day`: "
              "`template make \"usual breakfast\" breakfast`" },
    { .usage = "log NAME [--day D] [--meal M] [--time T]",
      .writes = true,
      .run = log_one,
      .text = "Logs all foods of a template as one undo step, into the meal it was made of unless "
              "`--meal` names another. Where a food was corrected since, its newest values are "
              "logged." },
    { .usage = "add NAME TEXT...",
      .writes = true,
      .run = add,
      .text = "Adds foods to a template, as in quick entry: `template add usual 150 g yogurt`" },
    { .usage = "edit NAME #N AMOUNT",
      .writes = true,
      .run = edit,
      .text = "Changes the amount of a food in a template, which `#N` names by its number." },
    { .usage = "remove NAME #N",
      .writes = true,
      .run = remove_one,
      .text = "Removes a food from a template." },
    { .usage = "rename NAME NEW",
      .writes = true,
      .run = rename_one,
      .text = "Renames a template." },
    { .usage = "delete NAME",
      .writes = true,
      .run = delete_one,
      .text = "Deletes a template. What was logged by it stays." },
    COMMAND_WAYS_END,
};

#define TEMPLATE_EXAMPLE                                                                           \
    "{'template':'usual breakfast','meal':'Breakfast','foods':[{'number':1,"                       \
    "'food':'Oats, rolled','origin':'starter:oats-rolled','measure':'60 g','amount':60,"           \
    "'unit':'g'}]}"

static const struct command_answer answers[] = {
    { .to = "template list", .json = "[" TEMPLATE_EXAMPLE "]" },
    { .to = "template show, make, add, edit, remove, rename, delete", .json = TEMPLATE_EXAMPLE },
    COMMAND_ANSWERS_END,
};

const struct command cmd_template = {
    .name = "template",
    .summary = "log a usual meal by its name",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(MEAL) | TAKES(TIME),
    .texts =
        (const struct option_text[]){
            { OPTION_DAY, "D", "the day of the meal, or the day to log on; default: today" },
            { OPTION_MEAL, "M", "the meal to log into; default: the one it was made of" },
            { OPTION_TIME, "T", "the time it was eaten at: 7:40, 7:40pm, noon, now" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){ "template make \"usual breakfast\" breakfast --day yesterday",
                               "template log usual --time 7:40", "template list", NULL },
    .opens_log = true,
};
