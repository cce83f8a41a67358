/* measure_show.h - measurements as text and JSON. */
#ifndef MARROW_CLI_MEASURE_SHOW_H
#define MARROW_CLI_MEASURE_SHOW_H

#include "core/call.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/journal/measurement.h"

/* An example of a measurement's keys. */
#define MEASURE_JSON_EXAMPLE                                                                       \
    "'id':890343752938030,'number':1,'day':'2026-11-18','time':null,'kind':'vitamin_d_25oh',"      \
    "'name':'25-OH vitamin D','value':52,'bound':'exact','unit':'nmol/l','range':{'low':50,"       \
    "'high':125},'note':null"

/* Writes the keys of a measurement, within an object. */
void measure_json_keys(struct json *json, const struct measurement *measurement);

/* Adds a measurement: a line of text, or an object of JSON. */
void measure_show(struct call *call, const struct measurement *measurement);

/* Adds all of a kind from `from` to `to`, a chart for each unit, each with the intake before it. */
MARROW_CHECKED enum status measure_show_kind(struct call *call, const struct measurements *all,
                                             const char *kind, struct date from, struct date to,
                                             struct error *error);

#endif
