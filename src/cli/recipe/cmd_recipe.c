#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/notes_print.h"
#include "core/option.h"
#include "core/reach.h"
#include "food/food_json.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/revision.h"
#include "marrow/journal/target.h"
#include "recipe_answer.h"

/* Returns the value of a word such as "servings=4", or NULL if the word has another name. */
static const char *value_of(const char *word, const char *name)
{
    size_t length = strlen(name);
    return strncmp(word, name, length) == 0 && word[length] == '=' ? word + length + 1 : NULL;
}

static bool is_pair(const char *word)
{
    return value_of(word, "servings") || value_of(word, "weight") || value_of(word, "name");
}

static enum status set_pair(struct recipe *recipe, const char *word, struct error *error)
{
    const char *value = value_of(word, "servings");
    if (value)
        return recipe_set_servings(recipe, value, error);
    value = value_of(word, "weight");
    if (value)
        return recipe_set_weight(recipe, value, error);
    return recipe_set_name(recipe, value_of(word, "name"), error);
}

/* Warns of unusual amounts, which are saved all the same. */
static void warn_of_amounts(const struct recipe *recipe)
{
    for (size_t i = 0; i < recipe->count; i++) {
        struct buffer line = BUFFER_INIT;
        buffer_addf(&line, "%s of %s is a lot; if that is a mistake, marrow undo reverts it",
                    recipe->parts[i].measure, recipe->parts[i].food.name);
        if (recipe->parts[i].is_questionable)
            call_tell(line.text, NULL);
        buffer_release(&line);
    }
}

static enum status answer(struct call *call, const struct recipe *recipe,
                          const struct recipe_news *news, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct targets targets;
    struct food food;
    enum status status = targets_load(&targets, call->journal->log, call->journal->today, error);
    if (status)
        return status;
    recipe_food(&food, &arena, recipe, call->journal->ceilings);
    if (call->is_json)
        recipe_answer_json(call, recipe, &food, news);
    else if (news)
        recipe_answer_news(call, recipe, &food, news, &targets);
    else
        recipe_answer_text(call, recipe, &food, &targets);
    arena_release(&arena);
    targets_release(&targets);
    return STATUS_OK;
}

/* Says how many past entries keep the old recipe, if any. */
static enum status tell_past(struct call *call, const struct recipe *recipe, bool is_reach_said,
                             struct error *error)
{
    struct use use;
    struct buffer line = BUFFER_INIT;
    if (is_reach_said)
        return STATUS_OK;
    enum status status = revision_use_load(&use, call->journal->log, recipe->food_id, error);
    if (!status && use.entries > 0) {
        buffer_addf(&line, "%zu past %s the old recipe (--reach all changes them too)", use.entries,
                    TEXT_PLURAL(use.entries, "entry keeps", "entries keep"));
        call_tell(line.text, NULL);
    }
    buffer_release(&line);
    return status;
}

static enum status save(struct call *call, struct recipe *recipe, struct error *error)
{
    struct reach reach;
    bool is_said;
    bool is_new = recipe->food_id == 0;
    enum status status = reach_read(&reach, &is_said, call, error);
    if (!status)
        status = recipe_save(recipe, call->journal, reach, error);
    if (status)
        return status;
    call->committed = true;
    warn_of_amounts(recipe);
    notes_print(recipe->notes, recipe->note_count);
    return is_new ? STATUS_OK : tell_past(call, recipe, is_said, error);
}

/* --- new --- */

static enum status add_text(struct call *call, struct recipe *recipe, struct error *error)
{
    struct buffer text = BUFFER_INIT;
    enum status status = STATUS_OK;
    for (size_t i = 2; !status && i < call->word_count; i++) {
        if (is_pair(call->words[i]))
            status = set_pair(recipe, call->words[i], error);
        else
            buffer_addf(&text, "%s%s", text.length ? " " : "", call->words[i]);
    }
    if (!status && text.length > 0)
        status = recipe_add(recipe, call->journal, text.text, error);
    buffer_release(&text);
    return status;
}

static enum status add_meal(struct call *call, struct recipe *recipe, const char *meal,
                            struct error *error)
{
    int64_t meal_id;
    struct date day;
    size_t left_out;
    enum status status = call_find_meal(&meal_id, call, meal, error);
    if (!status)
        status = call_day(&day, call, NULL, error);
    if (!status)
        status = recipe_add_meal(recipe, &left_out, call->journal, day, meal_id, error);
    if (!status && left_out > 0)
        call_tell("left out supplements and medicines; log them separately", NULL);
    return status;
}

static enum status new_recipe(struct call *call, struct error *error)
{
    struct recipe recipe;
    const char *meal = call_value(call, OPTION_FROM_MEAL);
    if (call->word_count < 2 || is_pair(call->words[1]))
        return error_set(error, STATUS_USAGE,
                         "what is its name? for example: recipe new \"Lentil stew\" \"200 g dry "
                         "lentils, 2 carrots\" servings=4");
    enum status status = recipe_init(&recipe, call->words[1], error);
    if (!status && meal)
        status = add_meal(call, &recipe, meal, error);
    if (!status)
        status = add_text(call, &recipe, error);
    if (!status && recipe.count == 0)
        status = error_set(error, STATUS_USAGE,
                           "what is in %s? give its ingredients or --from-meal M", recipe.name);
    if (!status)
        status = save(call, &recipe, error);
    if (!status)
        status = answer(call, &recipe, NULL, error);
    recipe_release(&recipe);
    return status;
}

/* --- edit --- */

static bool is_verb(const char *word)
{
    return strcmp(word, "add") == 0 || strcmp(word, "remove") == 0 || strcmp(word, "set") == 0;
}

/* Joins the words from `first` up to the next verb or pair, whose index goes to *next. The caller
 * frees the result. */
static char *join(size_t *next, const struct call *call, size_t first)
{
    struct buffer text = BUFFER_INIT;
    for (*next = first; *next < call->word_count; ++*next) {
        const char *word = call->words[*next];
        if (is_verb(word) || is_pair(word))
            break;
        buffer_addf(&text, "%s%s", text.length ? " " : "", word);
    }
    return buffer_detach(&text);
}

/* Returns where the amount begins in "#1 150 g" or "red lentils 150 g", or NULL if there is
 * none. */
static char *find_amount(char *text)
{
    char *at = strchr(text, ' ');
    while (at && !isdigit((unsigned char)at[1]) && strncmp(at + 1, "½", 2) != 0)
        at = strchr(at + 1, ' ');
    if (!at && text[0] == '#')
        at = strchr(text, ' ');
    return at;
}

static enum status set_part(struct recipe *recipe, char *text, struct error *error)
{
    size_t index;
    char *amount = find_amount(text);
    if (!amount)
        return error_set(error, STATUS_USAGE,
                         "which ingredient and amount? for example: set #1 150 g");
    *amount++ = '\0';
    enum status status = recipe_find_part(&index, recipe, text, error);
    return status ? status : recipe_set_amount(recipe, index, amount, error);
}

static enum status remove_part(struct recipe *recipe, const char *words, struct error *error)
{
    size_t index;
    enum status status = recipe_find_part(&index, recipe, words, error);
    if (!status)
        recipe_remove(recipe, index);
    return status;
}

static enum status run_verb(struct call *call, struct recipe *recipe, size_t *at,
                            struct error *error)
{
    const char *verb = call->words[*at];
    char *text = join(at, call, *at + 1);
    enum status status;
    if (!*text)
        status = error_set(error, STATUS_USAGE, "%s what?", verb);
    else if (strcmp(verb, "add") == 0)
        status = recipe_add(recipe, call->journal, text, error);
    else if (strcmp(verb, "remove") == 0)
        status = remove_part(recipe, text, error);
    else
        status = set_part(recipe, text, error);
    free(text);
    return status;
}

/* Carries out the words from index `at` on, in their order. */
static enum status change(struct call *call, struct recipe *recipe, size_t at, struct error *error)
{
    enum status status = STATUS_OK;
    if (at >= call->word_count)
        return error_set(error, STATUS_USAGE,
                         "nothing to change; give add TEXT, remove #1, set #1 150 g, servings=4, "
                         "weight=850g or name=NAME");
    while (!status && at < call->word_count) {
        const char *word = call->words[at];
        if (is_pair(word)) {
            status = set_pair(recipe, word, error);
            at++;
        } else if (is_verb(word)) {
            status = run_verb(call, recipe, &at, error);
        } else {
            status = error_set(
                error, STATUS_USAGE,
                "'%.40s' is not valid; use add, remove, set, servings=, weight= or name=", word);
        }
    }
    return status;
}

/* Finds the recipe that the words after the verb name. *next gets the index of the first word after
 * them. */
static enum status find(struct recipe *out, size_t *next, struct call *call, struct error *error)
{
    *out = (struct recipe){ .count = 0 };
    char *name = join(next, call, 1);
    enum status status = *name ? recipe_find(out, call->journal, name, error)
                               : error_set(error, STATUS_USAGE, "which recipe?");
    if (!status && *next < call->word_count && strcmp(call->words[0], "edit") != 0)
        status = error_set(error, STATUS_USAGE, "unexpected argument '%.40s'", call->words[*next]);
    free(name);
    return status;
}

static enum status edit(struct call *call, struct error *error)
{
    struct recipe recipe;
    size_t next;
    enum status status = find(&recipe, &next, call, error);
    if (!status)
        status = change(call, &recipe, next, error);
    if (!status)
        status = save(call, &recipe, error);
    if (!status)
        status = answer(call, &recipe, NULL, error);
    recipe_release(&recipe);
    return status;
}

/* --- refresh, show, list --- */

static enum status take_news(struct call *call, struct recipe *recipe, struct recipe_news *news,
                             struct error *error)
{
    struct reach reach;
    bool is_said;
    enum status status = reach_read(&reach, &is_said, call, error);
    news->is_taken = is_said && news->changed > 0;
    if (!status && news->is_taken) {
        status = recipe_save(recipe, call->journal, reach, error);
        call->committed = !status;
    }
    return status;
}

/* Shows what newer versions of the ingredients would change. With --reach, adopts them. */
static enum status refresh(struct call *call, struct error *error)
{
    struct recipe recipe;
    struct recipe_news news = { .changed = 0 };
    struct arena arena = ARENA_INIT;
    size_t next;
    enum status status = find(&recipe, &next, call, error);
    if (!status) {
        struct food *before = arena_alloc(&arena, (recipe.count + 1) * sizeof *before);
        recipe_food(&news.food_before, &arena, &recipe, call->journal->ceilings);
        news.before = before;
        status = recipe_refresh(&recipe, &news.changed, before, call->journal, error);
    }
    if (!status)
        status = take_news(call, &recipe, &news, error);
    if (!status)
        status = answer(call, &recipe, &news, error);
    if (!status && news.changed > 0 && !news.is_taken)
        call_tell("nothing changed yet; --reach now uses the newer values from now on, --reach "
                  "all in past entries too",
                  NULL);
    arena_release(&arena);
    recipe_release(&recipe);
    return status;
}

static enum status show(struct call *call, struct error *error)
{
    struct recipe recipe;
    size_t next;
    enum status status = find(&recipe, &next, call, error);
    if (!status)
        status = answer(call, &recipe, NULL, error);
    recipe_release(&recipe);
    return status;
}

static enum status list(struct call *call, struct error *error)
{
    struct recipes recipes;
    struct targets targets;
    enum status status = call_check_words(call, 0, 1, error);
    if (!status)
        status = targets_load(&targets, call->journal->log, call->journal->today, error);
    if (status)
        return status;
    status = recipes_load(&recipes, call->journal, error);
    if (!status && call->is_json) {
        json_begin_array(&call->json);
        for (size_t i = 0; i < recipes.count; i++)
            food_json_put(&call->json, &recipes.foods[i], true);
        json_end_array(&call->json);
    } else if (!status) {
        recipe_answer_list(call, &recipes, &targets);
    }
    recipes_release(&recipes);
    targets_release(&targets);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[list]",
      .run = list,
      .text = "Lists your recipes, with what a serving of each contains." },
    { .usage = "new NAME TEXT... [--from-meal M [--day D]] [servings=N] [weight=850g]",
      .writes = true,
      .run = new_recipe,
      .need = JOURNAL_BEGINS,
      .text = "Makes a recipe from ingredients, written as in quick entry, or with `--from-meal` "
              "from what you ate in a meal, without supplements:\n\n"
              "    marrow recipe new \"Lentil stew\" \"200 g dry lentils, 2 carrots\" servings=4 "
              "weight=1.2kg\n\n"
              "`weight=` is its cooked weight; a recipe with a weight can be logged in grams as "
              "well as in servings. With only `servings=` it is counted in servings; with neither "
              "it is one serving. In the log it is one line: 1 serving lentil stew; 300 g lentil "
              "stew; half recipe lentil stew.\n\n"
              "A recipe contains what its ingredients contain. A value that an ingredient lacks "
              "makes the recipe's value a lower bound, and the largest possible amount of the "
              "unknown part counts in the day too. Losses in cooking are not considered: use "
              "cooked ingredients (Lentils, cooked) where that matters. A recipe may contain other "
              "recipes, but not itself, and no supplements or medicines." },
    { .usage = "show NAME | ORIGIN",
      .run = show,
      .text = "Shows the ingredients, a serving, 100 g if there is a weight, and what is unknown "
              "and why." },
    { .usage =
          "edit NAME [add TEXT] [remove #N] [set #N AMOUNT] [servings=N] [weight=850g] [name=NAME] "
          "[--reach now|all|#N] [--day D]",
      .writes = true,
      .run = edit,
      .text = "Changes a recipe, as one step. An ingredient is named by its number or by words of "
              "its name. Past entries keep the old recipe (`--reach now`), unless `--reach all` "
              "changes them all or `--reach #3` changes that entry of `--day`." },
    { .usage = "refresh NAME [--reach now|all|#N] [--day D]",
      .writes = true,
      .run = refresh,
      .text = "When you correct a food, recipes keep the values they were made with. This shows "
              "what the newer values of the ingredients would change; `--reach` uses them." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "recipe show, new, edit",
      .json = "{'origin':'own:1','recipe':'Toast plate','basis':'g','unit':null,"
              "'servings':2,'weight_g':210,'ingredients':[{'number':1,"
              "'origin':'loaves:dark-loaf','food':'Dark loaf','measure':'100 g',"
              "'amount':100,'basis':'g','amounts':{'calcium':50},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':50}}],"
              "'whole':{'amount':210,'amounts':{'calcium':80},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':80}},"
              "'serving':{'amount':105,'amounts':{'calcium':40},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':40}},"
              "'per_100g':{'amount':100,'amounts':{'calcium':38.1},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':38.1}},"
              "'unknown':[{'code':'vitamin_d','names':['Dark loaf']}]}",
      .after = "Values are for the amount beside them. most_amounts are the largest possible "
               "value, null "
               "without a bound. whole is the whole recipe; serving and per_100g are null if their "
               "amount is unknown." },
    { .to = "recipe refresh",
      .json = "{'origin':'own:1','recipe':'Toast plate','basis':'g','unit':null,"
              "'servings':2,'weight_g':210,'ingredients':[{'number':1,"
              "'origin':'loaves:dark-loaf','food':'Dark loaf','measure':'100 g',"
              "'amount':100,'basis':'g','amounts':{'calcium':55},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':55}}],"
              "'whole':{'amount':210,'amounts':{'calcium':85},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':85}},"
              "'serving':{'amount':105,'amounts':{'calcium':42.5},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':42.5}},"
              "'per_100g':{'amount':100,'amounts':{'calcium':40.5},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':40.5}},"
              "'unknown':[{'code':'vitamin_d','names':['Dark loaf']}],"
              "'refreshed':false,'changed_ingredients':[{'number':1,'food':'Dark loaf',"
              "'was':{'amount':100,'amounts':{'calcium':50},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':50}}}],"
              "'serving_before':{'amount':105,'amounts':{'calcium':40},"
              "'how_known':{'calcium':'exact'},'rounded':{},'most_amounts':{'calcium':40}}}",
      .after = "refreshed says whether the newer values were used; changed_ingredients lists each "
               "changed ingredient as "
               "it was, per 100 g, 100 ml or unit; serving_before is a serving as it was." },
    { .to = "recipe list",
      .json = "[{'origin':'own:1','food':'Toast plate','brand':null,'kind':'recipe',"
              "'basis':'g','unit':null,'catalogue':null,'aliases':[],'group':null,"
              "'source':'recipe','fortified':false,'fortified_with':[],"
              "'last_measure':null,"
              "'how_known':{'calcium':'exact'},'rounded':{},'amounts':{'calcium':38.1},"
              "'measures':[{'name':'serving','amount':105},{'name':'recipe',"
              "'amount':210}]}]" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_recipe = {
    .name = "recipe",
    .summary = "make, show and change recipes; use newer values of their ingredients",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(REACH) | TAKES(FROM_MEAL),
    .opens_log = true,
    .texts =
        (const struct option_text[]){
            { OPTION_DAY, "D", "the day of --from-meal or of --reach #3; default: today" },
            { OPTION_FROM_MEAL, "M", "make the recipe of what was eaten at this meal" },
            { OPTION_REACH, "REACH",
              "which entries use the new recipe: now (from now on), all (past entries too), #3 "
              "(that entry)" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){
            "recipe new \"Spinach eggs\" \"2 eggs, 100 g starter:spinach-raw\" servings=2",
            "recipe edit \"spinach eggs\" add \"10 g olive oil\"", "recipe show \"spinach eggs\"",
            NULL },
};
