#include "target_text.h"

#include <string.h>

#include "day/day_text.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/json.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/wording.h"

static void add_amount(struct call *call, const char *before, enum nutrient nutrient, double amount)
{
    char shown[WORDING_SIZE];
    wording_amount(shown, &call->wording, nutrient, amount);
    buffer_addf(&call->out, "%s%s %s", before, shown, wording_unit(&call->wording, nutrient));
}

/* Adds the source: "(NASEM RDA 1997)", "(own)". */
static void add_whose(struct call *call, const char *authority, const char *kind, int year)
{
    if (year)
        buffer_addf(&call->out, " (%s%s%s %d)", authority, kind ? " " : "", kind ? kind : "", year);
    else
        buffer_addf(&call->out, " (%s)", authority);
}

static void add_note(struct call *call, const char *note)
{
    if (!note)
        return;
    buffer_add_text(&call->out, "  note: ");
    call_add_clean(call, note);
}

static void add_target(struct call *call, enum nutrient nutrient, const struct targets *targets)
{
    const struct target *target = &targets->nutrients[nutrient];
    char source[WORDING_SIZE];
    if (!target->has_goal && !target->has_limit && !target->lacks_goal && !target->note &&
        !target->quiet)
        return;
    call_add_left(call, nutrients[nutrient].name, 14);
    if (target->has_goal) {
        add_amount(call, "at least ", nutrient, target->at_least);
        add_whose(call, target->goal_authority, target->goal_year ? target->goal_kind : NULL,
                  target->goal_year);
    } else if (target->lacks_goal) {
        buffer_addf(&call->out, "no value from %s", targets->authority);
    }
    if (target->has_limit) {
        add_amount(call, target->has_goal || target->lacks_goal ? "  at most " : "at most ",
                   nutrient, target->at_most);
        buffer_addf(&call->out, " %s", wording_counts(target->counts));
        wording_limit_source(source, target);
        buffer_addf(&call->out, " (%s)", source);
    } else if (nutrient < NUTRIENT_LEADING) {
        buffer_addf(&call->out, "  no limit from %s", targets->authority);
    }
    if (target->quiet)
        buffer_add_text(&call->out, "  not suggested");
    add_note(call, target->note);
    buffer_add_char(&call->out, '\n');
}

/* Returns whether the nutrient is shown without --all: the three, the leading ones, and those the
 * person has something to say about. */
static bool is_chief(enum nutrient nutrient, const struct targets *targets)
{
    const struct target *target = &targets->nutrients[nutrient];
    bool is_own = target->is_own_limit || target->note || (target->has_goal && !target->goal_year);
    bool is_quiet = target->quiet && nutrient != NUTRIENT_SODIUM;
    return nutrient < NUTRIENT_LEADING || targets_lead(targets, nutrient) || is_own || is_quiet;
}

static void add_source(struct call *call, const char *what, const char *source)
{
    if (source)
        buffer_addf(&call->out, "%15s%s: %s\n", "", what, source);
}

/* Adds the average requirement, and the reports that the figures are from. */
static void add_sources(struct call *call, enum nutrient nutrient, const struct target *target)
{
    if (target->has_ear) {
        buffer_addf(&call->out, "%15s", "");
        add_amount(call, "average requirement ", nutrient, target->ear);
        buffer_add_char(&call->out, '\n');
    }
    bool is_same = target->has_goal && target->goal_source && target->limit_source &&
                   strcmp(target->goal_source, target->limit_source) == 0;
    if (target->has_goal)
        add_source(call, is_same ? "both" : "goal", target->goal_source);
    if (target->has_limit && !is_same)
        add_source(call, "limit", target->limit_source);
}

void target_print_day(struct call *call, const struct targets *targets, bool has_all)
{
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        if (!has_all && !is_chief(nutrient, targets))
            continue;
        add_target(call, nutrient, targets);
        if (has_all)
            add_sources(call, nutrient, &targets->nutrients[nutrient]);
    }
    buffer_add_text(&call->out, "main columns:");
    for (size_t i = 0; i < targets->leading_count; i++)
        buffer_addf(&call->out, "%s %s", i ? "," : "", nutrients[targets->leading[i]].name);
    buffer_add_char(&call->out, '\n');
    day_text_for_whom(call, targets);
    buffer_add_text(&call->out, "discuss doses and duration of supplements with a doctor\n");
}

void target_print(struct call *call, const struct own_target *target)
{
    char date[DATE_TEXT];
    bool is_empty = !target->quiet && target->lead == LEAD_AS_IS && !target->note;
    date_format_iso(date, target->from);
    buffer_addf(&call->out, "from %s  ", date);
    call_add_left(call, nutrients[target->nutrient].name, 14);
    if (target->at_least > 0)
        add_amount(call, "at least ", target->nutrient, target->at_least);
    if (target->at_most > 0) {
        add_amount(call, target->at_least > 0 ? "  at most " : "at most ", target->nutrient,
                   target->at_most);
        buffer_addf(&call->out, " %s", wording_counts(target->counts));
    }
    if (target->at_least <= 0 && target->at_most <= 0)
        buffer_add_text(&call->out, is_empty                              ? "no target of your own"
                                    : target->nutrient < NUTRIENT_LEADING ? "reference values"
                                                                          : "no target");
    if (target->quiet)
        buffer_add_text(&call->out, "  not suggested");
    if (target->lead != LEAD_AS_IS)
        buffer_add_text(&call->out,
                        target->lead == LEAD_ON ? "  main column" : "  not a main column");
    add_note(call, target->note);
    buffer_add_char(&call->out, '\n');
}

static void key_amount(struct json *json, const char *key, double amount)
{
    json_put_optional(json, key, amount > 0, amount);
}

void target_write(struct call *call, const struct own_target *target)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_text(json, "code", nutrients[target->nutrient].code);
    json_put_text(json, "unit", unit_name(nutrients[target->nutrient].unit));
    json_put_date(json, "from", target->from);
    key_amount(json, "at_least", target->at_least);
    key_amount(json, "at_most", target->at_most);
    json_put_text(json, "counts", target->at_most > 0 ? target_counts_name(target->counts) : NULL);
    json_put_flag(json, "quiet", target->quiet);
    json_key(json, "leads");
    if (target->lead == LEAD_AS_IS)
        json_null(json);
    else
        json_bool(json, target->lead == LEAD_ON);
    json_put_text(json, "note", target->note);
    json_end_object(json);
}

void target_print_set_row(struct call *call, const struct target_set_row *row, bool is_first)
{
    struct buffer text = BUFFER_INIT;
    if (is_first)
        buffer_addf(&call->out, "%s\n", row->set);
    buffer_add_text(&call->out, "  ");
    call_add_left(call, nutrients[row->nutrient].name, 12);
    if (row->at_least > 0)
        add_amount(call, "at least ", row->nutrient, row->at_least);
    if (row->at_most > 0) {
        add_amount(call, row->at_least > 0 ? ", at most " : "at most ", row->nutrient,
                   row->at_most);
        buffer_addf(&call->out, " %s", wording_counts(row->counts));
    }
    buffer_add_text(&call->out, "\n      ");
    buffer_addf(&text, "%s; %s, read at %s", row->whom, row->source, row->read_at);
    call_add_wrapped(call, 6, text.text);
    buffer_release(&text);
}

void target_write_set_row(struct call *call, const struct target_set_row *row)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_text(json, "set", row->set);
    json_put_text(json, "for", row->whom);
    json_put_text(json, "code", nutrients[row->nutrient].code);
    json_put_text(json, "unit", unit_name(nutrients[row->nutrient].unit));
    json_put_optional(json, "at_least", row->at_least > 0, row->at_least);
    json_put_optional(json, "at_most", row->at_most > 0, row->at_most);
    json_put_text(json, "counts", target_counts_name(row->counts));
    json_put_text(json, "source", row->source);
    json_put_text(json, "read_at", row->read_at);
    json_end_object(json);
}
