/* report_json.h - days, periods and foods as JSON, the form that scripts rely on. */
#ifndef MARROW_CLI_REPORT_JSON_H
#define MARROW_CLI_REPORT_JSON_H

#include "marrow/base/json.h"
#include "marrow/report/period.h"

/* The keys of a day, within an object. */
void report_json_day_keys(struct json *json, const struct day *day);
void report_json_period(struct json *json, const struct period *period);

/* One entry; with its meal where it stands by itself, NULL within one. */
void report_json_entry(struct json *json, const char *meal, const struct day_entry *entry);

/* What is aimed for, per nutrient. */
void report_json_targets(struct json *json, struct date day, const struct targets *targets);

/* A food as find lists it; detailed: how values are known, group, source, aliases too. */
void report_json_food(struct json *json, const struct food *food, bool detailed);

/* Small ones: "key": value. */
void report_json_key_text(struct json *json, const char *key, const char *text);
void report_json_key_number(struct json *json, const char *key, double number);
void report_json_key_integer(struct json *json, const char *key, int64_t number);

#endif
