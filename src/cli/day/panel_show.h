/* panel_show.h - the panel of a day, week or review: which one, and its lines as text and JSON. */
#ifndef MARROW_CLI_PANEL_SHOW_H
#define MARROW_CLI_PANEL_SHOW_H

#include "core/call.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/report/day.h"
#include "marrow/report/panel.h"
#include "marrow/report/period.h"

/* Reads --panel; without it, the setting. STATUS_INVALID: there is no such panel. */
MARROW_CHECKED enum status panel_read(enum panel *out, const struct call *call,
                                      struct error *error);

/* Adds a line "Fluid         1850 g of water in foods and drinks"; the payload is the call. */
void panel_add_line(const char *label, const char *text, void *payload);

/* Write the key "panel": null without one. */
void panel_json_day(struct json *json, enum panel panel, const struct day *day);
void panel_json_period(struct json *json, enum panel panel, const struct period *period,
                       const struct panel_protein *protein);

#endif
