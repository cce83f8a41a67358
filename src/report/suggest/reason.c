#include "marrow/report/reason.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/diet.h"
#include "marrow/report/gap.h"
#include "marrow/report/interval.h"

#define OFTEN 10 /* times a year from which a food counts as eaten often */
#define SHARE_LEAST 0.05 /* part of a gap that is worth mentioning */
#define ROOM_LEAST 0.05 /* part of the room below a limit that is worth mentioning */

/* Adds the nutrient's name as written within a sentence: "magnesium", "vitamin D". */
static void add_name(struct buffer *out, enum nutrient nutrient)
{
    size_t start = out->length;
    buffer_add_text(out, nutrients[nutrient].name);
    text_lower_first(out->text + start);
}

static void add_amount(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                       double amount)
{
    char text[WORDING_SIZE];
    wording_amount(text, wording, nutrient, amount);
    buffer_add_text(out, text);
}

void reason_gap(struct buffer *out, const struct wording *wording, const struct gap *gap)
{
    for (size_t i = 0; i < gap->open_count; i++) {
        const struct gap_nutrient *open = &gap->open[i];
        buffer_add_text(out, i ? ", " : "");
        add_name(out, open->nutrient);
        buffer_add_text(out, open->is_at_most ? " at most " : " ");
        add_amount(out, wording, open->nutrient, open->to_go);
        buffer_add_text(out, " of ");
        add_amount(out, wording, open->nutrient, open->goal);
        buffer_addf(out, " %s", wording_unit(wording, open->nutrient));
    }
}

/* Adds a list: "magnesium, calcium and vitamin D". */
static void add_list(struct buffer *out, const enum nutrient *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        buffer_add_joint(out, i, count, "and");
        add_name(out, list[i]);
    }
}

static void add_quiet(struct buffer *out, const struct gap *gap)
{
    add_list(out, gap->quiet, gap->quiet_count);
    buffer_addf(out, " %s not suggested, as you set", TEXT_PLURAL(gap->quiet_count, "is", "are"));
}

static void capitalise(struct buffer *out, size_t at)
{
    if (at < out->length)
        out->text[at] = (char)toupper((unsigned char)out->text[at]);
}

void reason_none(struct buffer *out, const struct wording *wording, const struct suggest *suggest)
{
    const struct gap *gap = &suggest->gap;
    size_t start = out->length;
    (void)wording;
    if (suggest->count > 0)
        return;
    if (gap->basis == GAP_WEEK && gap->mean_days == 0) {
        buffer_add_text(out, "No complete day this week, so there is no mean.");
        return;
    }
    if (gap->open_count > 0) {
        buffer_add_text(out, "No food found that closes enough of the gap");
        buffer_add_text(out, suggest->over_limit ? " and stays under the limits." : ".");
        return;
    }
    if (gap->met_count > 0) {
        add_list(out, gap->met, gap->met_count);
        buffer_add_text(out, TEXT_PLURAL(gap->met_count, " is met", " are met"));
    }
    if (gap->quiet_count > 0) {
        buffer_add_text(out, gap->met_count > 0 ? "; " : "");
        add_quiet(out, gap);
    }
    if (gap->met_count + gap->quiet_count == 0)
        buffer_add_text(out, "no goal set");
    buffer_add_text(out, ". Nothing left to go.");
    capitalise(out, start);
}

static void add_habit(struct buffer *out, const struct suggestion *suggestion)
{
    if (!suggestion->is_own)
        return;
    if (suggestion->times >= OFTEN)
        buffer_addf(out, "eaten %d times in the past year; ", suggestion->times);
    else
        buffer_addf(out, "eaten %s in the past year; ",
                    suggestion->times == 1   ? "once"
                    : suggestion->times == 2 ? "twice"
                                             : "a few times");
}

/* Adds what is covered: "covers all 213 mg magnesium and 40 of 300 mg calcium". */
static void add_parts(struct buffer *out, const struct wording *wording,
                      const struct suggest *suggest, const struct suggestion *suggestion)
{
    size_t count = 0;
    size_t told = 0;
    for (size_t i = 0; i < suggest->gap.open_count; i++)
        count += suggestion->parts[i].share >= SHARE_LEAST;
    buffer_add_text(out, "covers ");
    for (size_t i = 0; i < suggest->gap.open_count; i++) {
        const struct gap_nutrient *open = &suggest->gap.open[i];
        const struct suggest_part *part = &suggestion->parts[i];
        if (part->share < SHARE_LEAST)
            continue;
        buffer_add_joint(out, told++, count, "and");
        if (part->brings >= open->to_go * (1 - 1e-9)) {
            buffer_add_text(out, "all ");
        } else {
            add_amount(out, wording, open->nutrient, part->brings);
            buffer_add_text(out, " of ");
        }
        add_amount(out, wording, open->nutrient, open->to_go);
        buffer_addf(out, " %s ", wording_unit(wording, open->nutrient));
        add_name(out, open->nutrient);
    }
}

static void add_alone(struct buffer *out, const struct suggest *suggest,
                      const struct suggestion *suggestion)
{
    bool is_any = false;
    for (size_t i = 0; i < suggest->gap.open_count; i++) {
        const struct suggest_part *part = &suggestion->parts[i];
        if (!part->has_alone)
            continue;
        buffer_add_text(out, "; enough for ");
        add_name(out, suggest->gap.open[i].nutrient);
        buffer_addf(out, ": %s", part->alone.text);
        is_any = true;
    }
    if (!is_any)
        buffer_add_text(out, suggest->gap.open_count == 1 ? "; not enough alone"
                                                          : "; not enough alone for any of them");
}

static void add_room(struct buffer *out, const struct suggest *suggest,
                     const struct suggestion *suggestion)
{
    if (suggestion->is_unsure) {
        buffer_add_text(out, "; may exceed the limit for ");
        add_name(out, suggest->gap.limits[suggestion->unsure_limit].nutrient);
        buffer_add_text(out, ", as some values are unknown");
    } else if (suggestion->has_limit && suggestion->limit_share >= ROOM_LEAST) {
        buffer_addf(out, "; uses %.0f %% of what is left below the ",
                    100 * suggestion->limit_share);
        add_name(out, suggest->gap.limits[suggestion->limit].nutrient);
        buffer_add_text(out, " limit");
    }
}

void reason_food(struct buffer *out, const struct wording *wording, const struct suggest *suggest,
                 const struct suggestion *suggestion)
{
    add_habit(out, suggestion);
    add_parts(out, wording, suggest, suggestion);
    add_alone(out, suggest, suggestion);
    add_room(out, suggest, suggestion);
}

static void add_energy(struct buffer *out, const struct suggest_together *together)
{
    double energy = 0;
    bool is_rounded = false;
    for (size_t i = 0; i < together->count; i++) {
        const struct food *food = together->foods[i]->food;
        enum known known = food->values[NUTRIENT_ENERGY].known;
        if (known != KNOWN_EXACT && known != KNOWN_ROUNDED)
            return;
        is_rounded = is_rounded || known == KNOWN_ROUNDED;
        energy += food_scale(food, food->values[NUTRIENT_ENERGY].amount,
                             together->foods[i]->portion.amount);
    }
    buffer_addf(out, ", %s%.0f kcal", is_rounded ? "about " : "", energy);
}

void reason_together(struct buffer *out, const struct wording *wording,
                     const struct suggest *suggest, const struct suggest_together *together)
{
    const char *before = "leaves ";
    if (together->closes_all)
        buffer_add_text(out, "closes all gaps");
    for (size_t i = 0; !together->closes_all && i < suggest->gap.open_count; i++) {
        const struct gap_nutrient *open = &suggest->gap.open[i];
        double left = open->to_go - together->brings[i];
        if (left <= 1e-9 * open->to_go)
            continue;
        buffer_add_text(out, before);
        add_amount(out, wording, open->nutrient, left);
        buffer_addf(out, " %s ", wording_unit(wording, open->nutrient));
        add_name(out, open->nutrient);
        before = ", ";
    }
    if (!together->closes_all)
        buffer_add_text(out, " to go");
    add_energy(out, together);
}

void reason_notes(struct buffer *out, const struct suggest *suggest)
{
    char diet[DIET_TEXT];
    diet_format(diet, &suggest->diet);
    if (diet[0])
        buffer_addf(out, "Left out: %s.\n", diet);
    if (suggest->over_limit > 0 && suggest->count > 0)
        buffer_addf(out, "Left out: %zu %s that would exceed a limit.\n", suggest->over_limit,
                    TEXT_PLURAL(suggest->over_limit, "food", "foods"));
    if (suggest->gap.quiet_count > 0 && suggest->gap.open_count > 0) {
        size_t start = out->length;
        add_quiet(out, &suggest->gap);
        buffer_add_text(out, ".\n");
        capitalise(out, start);
    }
    for (size_t i = 0; i < suggest->gap.limit_count; i++) {
        const struct gap_limit *limit = &suggest->gap.limits[i];
        enum limit_verdict verdict = interval_judge_limit(limit->counted, limit->at_most);
        if (verdict != LIMIT_VERDICT_OVER && verdict != LIMIT_VERDICT_CANNOT_TELL)
            continue;
        size_t start = out->length;
        add_name(out, limit->nutrient);
        capitalise(out, start);
        buffer_add_text(out, verdict == LIMIT_VERDICT_OVER
                                 ? " is already over its limit.\n"
                                 : " may already be over its limit: some values are unknown.\n");
    }
}
