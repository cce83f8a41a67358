/* Creating and correcting foods: their fields as words of the command line. */
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/option.h"
#include "core/reach.h"
#include "food_verbs.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/food_draft.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/plausibility.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/revision.h"
#include "marrow/report/correction_effect.h"

/* The words given: those before the first field=value, and the fields. */
struct said {
    struct food_draft draft;
    char *name; /* the caller frees it */
    size_t fields;
};

static enum status refuse_field(const char *word, struct error *error)
{
    return error_set(error, STATUS_USAGE,
                     "'%.40s' is not field=value; fields are name, brand, aliases, kind, group, "
                     "fortified, per, serving, label, and nutrients: magnesium, calcium, "
                     "vitamin_d, energy, protein ...",
                     word);
}

static enum status refuse_twice(enum draft_field field, const char *first, const char *second,
                                struct error *error)
{
    return error_set(error, STATUS_USAGE, "%s is given twice: '%.40s' and '%.40s'",
                     food_draft_field_name(field), first, second);
}

/* Finds the field that a word such as "calcium=5 mg" sets. Returns false if it sets none. */
static bool read_field(enum draft_field *out, const char **value, const char *word)
{
    char name[32];
    const char *sign = strchr(word, '=');
    if (!sign || sign == word || (size_t)(sign - word) >= sizeof name)
        return false;
    memcpy(name, word, (size_t)(sign - word));
    name[sign - word] = '\0';
    *value = sign + 1;
    return food_draft_field_find(out, name);
}

static enum status read_words(struct said *out, const struct call *call, struct error *error)
{
    struct buffer name = BUFFER_INIT;
    enum status status = STATUS_OK;
    *out = (struct said){ .name = NULL };
    for (size_t i = 1; !status && i < call->word_count; i++) {
        enum draft_field field;
        const char *value;
        if (read_field(&field, &value, call->words[i])) {
            if (out->draft.texts[field])
                status = refuse_twice(field, out->draft.texts[field], value, error);
            out->draft.texts[field] = value;
            out->fields++;
        } else if (out->fields == 0 && !strchr(call->words[i], '=')) {
            buffer_addf(&name, "%s%s", name.length ? " " : "", call->words[i]);
        } else {
            status = refuse_field(call->words[i], error);
        }
    }
    out->name = buffer_detach(&name);
    return status;
}

static void tell_warnings(const struct plausibility_warnings *warnings)
{
    struct buffer line = BUFFER_INIT;
    for (size_t i = 0; i < warnings->count; i++) {
        buffer_clear(&line);
        buffer_addf(&line, "%s", warnings->lines[i]);
        call_tell(line.text, NULL);
    }
    if (warnings->count > 0)
        call_tell("if that is a mistake, marrow undo reverts it", NULL);
    buffer_release(&line);
}

/* --- new --- */

/* Says that another food of that name, with the key `same`, was there before; "": there was none.
 */
static void tell_same_name(const char *name, const char *same)
{
    struct buffer line = BUFFER_INIT;
    if (same[0]) {
        buffer_addf(&line, "there is already a food called %s (%s)", name, same);
        call_tell(line.text, NULL);
    }
    buffer_release(&line);
}

static enum status create(struct call *call, struct said *said, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food food;
    struct plausibility_warnings warnings;
    enum draft_field wrong;
    char same[OWN_KEY] = "";
    if (!said->draft.texts[DRAFT_NAME])
        said->draft.texts[DRAFT_NAME] = said->name;
    enum status status = food_draft_read(&food, &warnings, &wrong, &arena, &said->draft, NULL,
                                         call->journal->ceilings, error);
    if (!status)
        status = own_food_find_named(same, call->journal->log, food.name, error);
    if (!status)
        status = own_food_create(&food, &arena, call->journal, error);
    if (!status) {
        call->committed = true;
        tell_same_name(food.name, same);
        tell_warnings(&warnings);
        food_answer_new(call, &food, &warnings);
    }
    arena_release(&arena);
    return status;
}

enum status food_new(struct call *call, struct error *error)
{
    struct said said;
    enum status status = read_words(&said, call, error);
    if (!status && !*said.name && !said.draft.texts[DRAFT_NAME])
        status =
            error_set(error, STATUS_USAGE,
                      "what is its name? for example: food new Village bread per=100g calcium=\"40 "
                      "mg\"");
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = create(call, &said, error);
    free(said.name);
    return status;
}

/* --- copy --- */

static enum status make_copy(struct call *call, const struct food *from, const struct said *said,
                             struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food food = *from;
    struct food base = *from;
    struct plausibility_warnings warnings;
    enum draft_field wrong;
    base.kind = from->kind == FOOD_RECIPE ? FOOD_FOOD : from->kind;
    enum status status = food_draft_read(&food, &warnings, &wrong, &arena, &said->draft, &base,
                                         call->journal->ceilings, error);
    food.food_id = food.version_id = 0;
    food.favourite = food.hidden = false;
    food.bounds = NULL;
    food.source = arena_printf(&arena, "copy of %s", from->origin);
    food.catalogue = NULL;
    if (!status)
        status = own_food_create(&food, &arena, call->journal, error);
    if (!status) {
        call->committed = true;
        tell_warnings(&warnings);
        food_answer_new(call, &food, &warnings);
    }
    arena_release(&arena);
    return status;
}

enum status food_copy(struct call *call, struct error *error)
{
    struct said said;
    struct search_results candidates = { .count = 0 };
    const struct food *food;
    enum status status = read_words(&said, call, error);
    if (!status && !*said.name)
        status = error_set(error, STATUS_USAGE,
                           "which food? for example: food copy own:12 name=\"My bread\"");
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = resolve_food(&food, &candidates, call->journal, said.name, error);
    said.draft.adds_measures = true;
    if (!status)
        status = make_copy(call, food, &said, error);
    search_results_release(&candidates);
    free(said.name);
    return status;
}

/* --- edit --- */

struct editing {
    struct arena arena;
    struct food before; /* the version being corrected */
    struct revision revision;
    struct plausibility_warnings warnings;
    struct use use;
    bool is_reach_said;
};

/* Loads the version being corrected: that of the one entry, else the newest. */
static enum status load_before(struct editing *editing, struct call *call, const struct food *food,
                               struct error *error)
{
    struct store *log = call->journal->log;
    struct reach reach = editing->revision.reach;
    editing->before = *food;
    if (reach.kind != REACH_ONE)
        return STATUS_OK;
    struct revised_entries entries;
    enum status status = revision_entries_load(&entries, log, food->food_id, reach, error);
    if (!status)
        status = food_load_version(&editing->before, &editing->arena, log,
                                   entries.entries[0].version_id, error);
    else
        error_context(error, "%s", food->name);
    revision_entries_release(&entries);
    return status;
}

static bool is_same_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

static bool has_same_measures(const struct food *a, const struct food *b)
{
    if (a->measure_count != b->measure_count)
        return false;
    for (size_t i = 0; i < a->measure_count; i++) {
        if (strcmp(a->measures[i].name, b->measures[i].name) != 0 ||
            a->measures[i].amount != b->measures[i].amount)
            return false;
    }
    return true;
}

/* Returns whether a correction leaves the whole food as it was. */
static bool is_same_food(const struct food *a, const struct food *b)
{
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        if (correction_effect_changes_value(a, b, n))
            return false;
    }
    return a->kind == b->kind && a->basis == b->basis && a->fortified == b->fortified &&
           is_same_text(a->name, b->name) && is_same_text(a->brand, b->brand) &&
           is_same_text(a->aliases, b->aliases) && is_same_text(a->group, b->group) &&
           is_same_text(a->unit_name, b->unit_name) && has_same_measures(a, b);
}

static enum status ask_reach(const struct call *call, const struct editing *editing,
                             struct error *error)
{
    struct buffer changes = BUFFER_INIT;
    char first[DATE_TEXT];
    char last[DATE_TEXT];
    const struct use *use = &editing->use;
    if (is_same_food(&editing->before, &editing->revision.food))
        return error_set(error, STATUS_INVALID, "nothing changes: %.100s is already so",
                         editing->before.name);
    date_format_iso(first, use->first_day);
    date_format_iso(last, use->last_day);
    food_list_changes(&changes, &call->wording, &editing->before, &editing->revision.food);
    if (changes.length)
        buffer_insert(&changes, 0, "it changes: ", strlen("it changes: "));
    else
        buffer_add_text(&changes, "no value changes, only how the food is described");
    enum status status =
        error_set(error, STATUS_USAGE,
                  "%.100s was logged %zu %s on %zu %s (%s to %s); which entries get the "
                  "correction?\n  --reach now         entries from now on; past entries (%zu) "
                  "stay as they are\n  --reach all         past entries (%zu) too\n  --reach "
                  "#N --day D  only that entry\n%.400s\n--look shows how days "
                  "would change, without saving",
                  editing->before.name, use->entries, TEXT_PLURAL(use->entries, "time", "times"),
                  use->days, TEXT_PLURAL(use->days, "day", "days"), first, last, use->entries,
                  use->entries, changes.text);
    buffer_release(&changes);
    return status;
}

static enum status correct(struct call *call, struct editing *editing, struct error *error)
{
    struct correction_effect effect;
    struct buffer label = BUFFER_INIT;
    bool is_look = call_has(call, OPTION_LOOK);
    correction_effect_begin(&effect, call->journal, EFFECT_DAYS);
    struct revision_watch watch = correction_effect_watch(&effect);
    buffer_addf(&label, "Corrected %.120s", editing->before.name);
    enum status status =
        is_look ? revision_look(call->journal, &editing->revision, &watch, error)
                : revision_make(call->journal, &editing->revision, label.text, &watch, error);
    if (!status) {
        call->committed = !is_look;
        if (!is_look)
            tell_warnings(&editing->warnings);
        food_answer_change(call, &(struct food_change){ &editing->before, &editing->revision.food,
                                                        &effect, &editing->warnings,
                                                        editing->revision.reach, is_look });
    }
    buffer_release(&label);
    correction_effect_release(&effect);
    return status;
}

static enum status edit_food(struct call *call, struct editing *editing, const struct food *food,
                             const struct said *said, struct error *error)
{
    enum draft_field wrong;
    if (food->kind == FOOD_RECIPE)
        return error_set(error, STATUS_INVALID,
                         "%s is a recipe; marrow recipe edit changes its ingredients", food->name);
    enum status status = reach_read(&editing->revision.reach, &editing->is_reach_said, call, error);
    if (!status)
        status = load_before(editing, call, food, error);
    struct reach reach = editing->revision.reach;
    if (!status)
        status =
            food_draft_read(&editing->revision.food, &editing->warnings, &wrong, &editing->arena,
                            &said->draft, &editing->before, call->journal->ceilings, error);
    editing->revision.reach = reach;
    editing->revision.base = editing->before.food_id ? NULL : &editing->before;
    if (!status)
        status = revision_use_load(&editing->use, call->journal->log, food->food_id, error);
    if (status)
        return status;
    if (editing->use.entries > 0 && !editing->is_reach_said)
        return ask_reach(call, editing, error);
    return correct(call, editing, error);
}

enum status food_edit(struct call *call, struct error *error)
{
    struct said said;
    struct search_results candidates = { .count = 0 };
    struct editing editing = { .arena = ARENA_INIT };
    const struct food *food;
    enum status status = read_words(&said, call, error);
    if (!status && (!*said.name || said.fields == 0))
        status = error_set(
            error, STATUS_USAGE,
            "which food and which value? for example: food edit own:12 calcium=\"120 mg\"");
    if (call_has(call, OPTION_LOOK))
        call->need = JOURNAL_READS;
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = resolve_food(&food, &candidates, call->journal, said.name, error);
    said.draft.adds_measures = true;
    if (!status)
        status = edit_food(call, &editing, food, &said, error);
    arena_release(&editing.arena);
    search_results_release(&candidates);
    free(said.name);
    return status;
}
