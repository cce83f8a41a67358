/* suggest_json.h - suggestions as JSON. */
#ifndef MARROW_CLI_SUGGEST_JSON_H
#define MARROW_CLI_SUGGEST_JSON_H

#include "marrow/base/json.h"
#include "marrow/report/suggest.h"

void suggest_json(struct json *json, const struct suggest *suggest);

#endif
