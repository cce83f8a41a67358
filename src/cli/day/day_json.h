/* day_json.h - days as JSON, for scripts. */
#ifndef MARROW_CLI_DAY_JSON_H
#define MARROW_CLI_DAY_JSON_H

#include "marrow/base/date.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/pral.h"
#include "marrow/report/protein.h"

/* Writes the keys of a day, within an object. `only` is the one nutrient of its lists; NULL: all.
 */
void day_json_day_keys(struct json *json, const struct day *day, const enum nutrient *only);

/* Writes one entry. `meal` names its meal; NULL within a meal. */
void day_json_entry(struct json *json, const char *meal, const struct day_entry *entry);

/* An example of an entry's keys from "time" on. */
#define DAY_JSON_EXAMPLE                                                                           \
    "'time':'12:30','next_day':false,'food':'Spinach, raw','brand':null,"                          \
    "'origin':'starter:spinach-raw','source':'fdc:168462','measure':'180 g','amount':180,"         \
    "'unit':'g','kind':'food','spread_days':1,'note':null,'amounts':{'magnesium':142.2},"          \
    "'rounded':{},'assumed':['vitamin_d'],'below':[],'known_at_least':[]"

/* Writes the goal and limit of each nutrient. */
void day_json_targets(struct json *json, struct date day, const struct targets *targets);

/* Writes "authority": the code of the authority with this name; another text, such as "own", as it
 * is. */
void day_json_authority(struct json *json, const char *name);

/* Writes "goal" and "limit" of a target, without the amount counted. */
void day_json_keys_aim(struct json *json, const struct target *target);

void day_json_put_ratio(struct json *json, const char *key,
                        struct ratio ratio); /* null: no ratio */

/* Writes parts of a day or period: all nutrients of a day or one, "calcium_to_magnesium",
 * "leading". */
void day_json_nutrients(struct json *json, const struct day_nutrient *figures,
                        const enum nutrient *only);
void day_json_ratio(struct json *json, struct ratio ratio);
void day_json_leading(struct json *json, const struct targets *targets);
void day_json_pral(struct json *json, struct pral pral);
void day_json_protein(struct json *json, const struct protein_per_kg *protein);

#endif
