/* The changes to a food, as text and as JSON. */
#include <math.h>
#include <stdio.h>

#include "core/call.h"
#include "core/table.h"
#include "food_json.h"
#include "food_text.h"
#include "food_verbs.h"
#include "marrow/base/buffer.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/revision.h"
#include "marrow/report/correction_effect.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"

#define COLUMN 17 /* columns of a nutrient's sums before and after */

static const char *arrow(const struct call *call)
{
    return call->wording.unicode ? "→" : "->";
}

static const char *const reach_names[] = { "now", "all", "one" };

/* Writes a value: "120 mg", "unknown". */
static void value_words(char out[WORDING_SIZE + 16], const struct wording *wording,
                        const struct food *food, enum nutrient nutrient)
{
    char text[WORDING_SIZE];
    const struct value *value = &food->values[nutrient];
    if (value->known == KNOWN_NOT) {
        snprintf(out, WORDING_SIZE + 16, "unknown");
        return;
    }
    wording_food_value(text, wording, nutrient, value);
    snprintf(out, WORDING_SIZE + 16, "%s %s", text, wording_unit(wording, nutrient));
}

void food_list_changes(struct buffer *out, const struct wording *wording, const struct food *before,
                       const struct food *after)
{
    char old[WORDING_SIZE + 16];
    char new[WORDING_SIZE + 16];
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        if (!correction_effect_changes_value(before, after, n))
            continue;
        value_words(old, wording, before, n);
        value_words(new, wording, after, n);
        buffer_addf(out, "%s%s %s %s %s", out->length ? ", " : "", nutrients[n].name, old,
                    wording->unicode ? "→" : "->", new);
    }
}

/* --- text --- */

static void print_per(struct call *call, const struct food *food)
{
    buffer_add_text(&call->out, food->basis == BASIS_UNIT ? "one " : "100 ");
    call_add_clean(call, food_unit(food));
}

static bool has_changed_value(const struct food_change *change)
{
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        if (correction_effect_changes_value(change->before, change->after, n))
            return true;
    }
    return false;
}

static void print_values(struct call *call, const struct food_change *change)
{
    char old[WORDING_SIZE + 16];
    char new[WORDING_SIZE + 16];
    if (!has_changed_value(change)) {
        buffer_add_text(&call->out, "no value changes\n");
        return;
    }
    buffer_add_text(&call->out, "per ");
    print_per(call, change->before);
    if (change->before->basis != change->after->basis) {
        buffer_addf(&call->out, " %s ", arrow(call));
        print_per(call, change->after);
    }
    buffer_add_text(&call->out, ":\n");
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        if (!correction_effect_changes_value(change->before, change->after, n))
            continue;
        value_words(old, &call->wording, change->before, n);
        value_words(new, &call->wording, change->after, n);
        call_add_left(call, "", 2);
        call_add_left(call, nutrients[n].name, 15);
        call_add_right(call, old, 12);
        buffer_addf(&call->out, " %s ", arrow(call));
        call_add_right(call, new, 12);
        buffer_add_char(&call->out, '\n');
    }
}

/* Lists up to three nutrients whose sums change, the leading ones first. Returns their number. */
static size_t list_moving(enum nutrient out[3], const struct correction_effect *effect)
{
    size_t count = 0;
    for (enum nutrient n = 0; n < NUTRIENT_COUNT && count < 3; n++) {
        if (correction_effect_moves(effect, n))
            out[count++] = n;
    }
    return count;
}

static void print_sums(struct call *call, const struct correction_effect *effect)
{
    enum nutrient moving[3];
    char before[WORDING_SIZE];
    char after[WORDING_SIZE];
    char both[2 * WORDING_SIZE + 8];
    size_t count = list_moving(moving, effect);
    if (count == 0)
        return;
    call_add_left(call, effect->shown < effect->day_count ? "latest days:" : "days:", 19);
    for (size_t i = 0; i < count; i++) {
        snprintf(both, sizeof both, "%s %s", nutrients[moving[i]].name,
                 wording_unit(&call->wording, moving[i]));
        call_add_right(call, both, COLUMN);
    }
    buffer_add_char(&call->out, '\n');
    for (size_t d = 0; d < effect->shown; d++) {
        struct buffer day = BUFFER_INIT;
        table_date(&day, effect->days[d].date);
        call_add_left(call, day.text, 19);
        buffer_release(&day);
        for (size_t i = 0; i < count; i++) {
            wording_total(before, &call->wording, moving[i],
                          effect->days[d].before.totals[moving[i]]);
            wording_total(after, &call->wording, moving[i],
                          effect->days[d].after.totals[moving[i]]);
            snprintf(both, sizeof both, "%s %s %s", before, arrow(call), after);
            call_add_right(call, both, COLUMN);
        }
        buffer_add_char(&call->out, '\n');
    }
}

static void print_change(struct call *call, const struct food_change *change)
{
    const struct correction_effect *effect = change->effect;
    call_add_clean(call, change->after->name);
    buffer_addf(&call->out, " (%s), ", change->after->origin);
    if (change->reach.kind == REACH_NOW)
        buffer_addf(&call->out, "from now on: no past entry %s\n",
                    change->is_look ? "would change" : "changes");
    else if (change->reach.kind == REACH_ONE)
        buffer_add_text(&call->out, "only that entry\n");
    else
        buffer_addf(&call->out, "all: %zu past %s on %zu %s\n", effect->entry_count,
                    TEXT_PLURAL(effect->entry_count, "entry", "entries"), effect->day_count,
                    TEXT_PLURAL(effect->day_count, "day", "days"));
    print_values(call, change);
    print_sums(call, effect);
}

/* --- JSON --- */

static void write_warnings(struct json *json, const struct plausibility_warnings *warnings)
{
    json_put_array(json, "doubts");
    for (size_t i = 0; i < warnings->count; i++)
        json_text(json, warnings->lines[i]);
    json_end_array(json);
}

/* The names under which a value is written. */
struct value_keys {
    const char *amount, *known, *low, *high;
};

/* Writes a value, with both ends if it is rounded. */
static void write_value(struct json *json, const struct value_keys *keys, const struct value *value)
{
    bool is_rounded = value->known == KNOWN_ROUNDED;
    json_put_number(json, keys->amount, value->known == KNOWN_NOT ? NAN : value->amount);
    json_put_text(json, keys->known, food_known_name(value->known));
    json_put_optional(json, keys->low, is_rounded, value->low);
    json_put_optional(json, keys->high, is_rounded, value->high);
}

static void write_values(struct json *json, const struct food_change *change)
{
    static const struct value_keys before = { "before", "before_known", "before_low",
                                              "before_high" };
    static const struct value_keys after = { "after", "after_known", "after_low", "after_high" };
    json_put_array(json, "changes");
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        if (!correction_effect_changes_value(change->before, change->after, n))
            continue;
        json_begin_object(json);
        json_put_text(json, "code", nutrients[n].code);
        json_put_text(json, "unit", unit_name(nutrients[n].unit));
        write_value(json, &before, &change->before->values[n]);
        write_value(json, &after, &change->after->values[n]);
        json_end_object(json);
    }
    json_end_array(json);
}

static void write_sum(struct json *json, const struct correction_effect_day *day, enum nutrient n)
{
    json_begin_object(json);
    json_put_text(json, "code", nutrients[n].code);
    json_put_text(json, "unit", unit_name(nutrients[n].unit));
    json_put_number(json, "before", day->before.totals[n].known);
    json_put_number(json, "before_ceiling", day->before.totals[n].ceiling);
    json_put_number(json, "after", day->after.totals[n].known);
    json_put_number(json, "after_ceiling", day->after.totals[n].ceiling);
    json_put_text(json, "before_verdict", interval_verdict_name(day->before.verdicts[n]));
    json_put_text(json, "after_verdict", interval_verdict_name(day->after.verdicts[n]));
    json_end_object(json);
}

static void write_sums(struct json *json, const struct correction_effect *effect)
{
    json_put_array(json, "sums");
    for (size_t d = 0; d < effect->shown; d++) {
        json_begin_object(json);
        json_put_date(json, "day", effect->days[d].date);
        json_put_integer(json, "entry_count", (int64_t)effect->days[d].entries);
        json_put_array(json, "nutrients");
        for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
            if (correction_effect_moves(effect, n))
                write_sum(json, &effect->days[d], n);
        }
        json_end_array(json);
        json_end_object(json);
    }
    json_end_array(json);
}

void food_answer_change(struct call *call, const struct food_change *change)
{
    struct json *json = &call->json;
    if (!call->is_json) {
        print_change(call, change);
        return;
    }
    json_begin_object(json);
    json_key(json, "item");
    food_json_put(json, change->after, true);
    json_put_text(json, "reach", reach_names[change->reach.kind]);
    json_put_flag(json, "applied", !change->is_look);
    json_put_integer(json, "entry_count", (int64_t)change->effect->entry_count);
    json_put_integer(json, "day_count", (int64_t)change->effect->day_count);
    write_values(json, change);
    write_sums(json, change->effect);
    write_warnings(json, change->warnings);
    json_end_object(json);
}

void food_answer_new(struct call *call, const struct food *food,
                     const struct plausibility_warnings *warnings)
{
    struct json *json = &call->json;
    if (!call->is_json) {
        food_print(call, food);
        return;
    }
    json_begin_object(json);
    json_key(json, "item");
    food_json_put(json, food, true);
    write_warnings(json, warnings);
    json_end_object(json);
}
