#include "panel_show.h"

#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/interval.h"

#define LABEL 14 /* columns */

enum status panel_read(enum panel *out, const struct call *call, struct error *error)
{
    const char *said = call_value(call, OPTION_PANEL);
    if (!said && call_has(call, OPTION_NUTRIENT)) {
        *out = PANEL_NONE;
        return STATUS_OK;
    }
    if (!said)
        return panel_load_setting(out, call->journal, error);
    if (!panel_find(out, said))
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a panel; use bones, stones, all or none", said);
    return STATUS_OK;
}

void panel_add_line(const char *label, const char *text, void *payload)
{
    struct call *call = payload;
    call_add_left(call, label, LABEL);
    call_add_wrapped(call, LABEL, text);
}

static void put_interval(struct json *json, const char *key, struct interval interval)
{
    json_put_object(json, key);
    json_put_number(json, "known", interval.known);
    json_put_number(json, "ceiling", interval.ceiling);
    json_end_object(json);
}

static void write_panel(struct json *json, enum panel panel, const struct panel_protein *protein,
                        struct interval fluid, struct interval vitamin_c)
{
    if (panel == PANEL_NONE) {
        json_put_null(json, "panel");
        return;
    }
    json_put_object(json, "panel");
    json_put_text(json, "name", panel_name(panel));
    json_put_array(json, "codes");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        if (panel_has(panel, nutrient))
            json_text(json, nutrients[nutrient].code);
    json_end_array(json);
    put_interval(json, "protein_from_animals", protein->animal);
    put_interval(json, "protein_from_plants", protein->plant);
    put_interval(json, "protein_not_told_apart", protein->untold);
    put_interval(json, "fluid", fluid);
    put_interval(json, "vitamin_c_from_supplements", vitamin_c);
    json_end_object(json);
}

void panel_json_day(struct json *json, enum panel panel, const struct day *day)
{
    struct panel_protein protein = panel_protein_of_day(day);
    write_panel(json, panel, &protein, day->nutrients[NUTRIENT_WATER].food,
                day->nutrients[NUTRIENT_VITAMIN_C].supplements);
}

void panel_json_period(struct json *json, enum panel panel, const struct period *period,
                       const struct panel_protein *protein)
{
    write_panel(json, panel, protein, period->nutrients[NUTRIENT_WATER].mean_food,
                period->nutrients[NUTRIENT_VITAMIN_C].mean_supplements);
}
