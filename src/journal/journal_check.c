#include <stdbool.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/setting.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { CHECK_CIRCLES, CHECK_QUERY_COUNT };

static const struct query check_queries[] = {
    [CHECK_CIRCLES] = { "recipes that contain themselves",
                        "WITH RECURSIVE part (recipe, id) AS ("
                        " SELECT food_version_id, ingredient_version_id FROM ingredient"
                        " UNION SELECT part.recipe, i.ingredient_version_id FROM part"
                        " JOIN ingredient AS i ON i.food_version_id = part.id)"
                        " SELECT DISTINCT v.name FROM part CROSS JOIN food_version AS v"
                        " ON v.id = part.recipe WHERE part.recipe = part.id" },
};
const struct query_table journal_check_query_table = { "journal check", check_queries,
                                                       CHECK_QUERY_COUNT };

static enum status check_recipes(int *findings, struct store *log,
                                 void (*notify)(const char *line, void *payload), void *payload,
                                 struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &check_queries[CHECK_CIRCLES], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct buffer line = BUFFER_INIT;
        buffer_addf(&line,
                    "the recipe %s contains itself; remove the ingredient with marrow recipe edit",
                    statement_text_needed(st));
        notify(line.text, payload);
        buffer_release(&line);
        (*findings)++;
    }
    return statement_end(st, status);
}

enum status journal_check(int *findings, struct journal *journal,
                          void (*notify)(const char *line, void *payload), void *payload,
                          struct error *error)
{
    enum status status = check_recipes(findings, journal->log, notify, payload, error);
    return status ? status : setting_check(findings, journal->log, notify, payload, error);
}
