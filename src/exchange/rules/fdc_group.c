#include "fdc_group.h"

#include <limits.h>
#include <string.h>

#include "fdc_pattern.h"
#include "fdc_rules.h"

/* USDA's categories are too coarse: "Vegetables and Vegetable Products" contains seaweed, mushrooms
 * and creamed spinach, whose nutrients differ more than those of two groups do. So words of the
 * description decide first, and the category decides the rest.
 *
 * Powders and mixes get the group of what is made of them. How much water they contain tells later
 * (ceiling_group) that they are dry; their words do not, since "soup, from dry mix, prepared with
 * water" is no powder.
 */

struct fdc_group_rule {
    unsigned sets; /* a bit for each data set */
    int from;
    int to;
    const char *words;
    const char *group; /* NULL: the food gets none */
};

enum column { SETS, FROM, TO, WORDS, GROUP_NAME, COLUMN_COUNT };

static const char *const columns[COLUMN_COUNT] = { "data_sets", "from", "to", "words", "group" };

static struct fdc_group_rule read_rule(const struct fdc_rules *rows, size_t row)
{
    const char *group = fdc_rules_text(rows, row, GROUP_NAME);
    struct fdc_group_rule rule = { .sets = fdc_rules_sets(rows, row, SETS),
                                   .from = fdc_rules_integer(rows, row, FROM, 0),
                                   .to = fdc_rules_integer(rows, row, TO, INT_MAX),
                                   .words = fdc_rules_text(rows, row, WORDS),
                                   .group = group };
    if (!*group)
        fdc_rules_die(rows, row, GROUP_NAME);
    if (strcmp(group, "none") == 0)
        rule.group = NULL;
    return rule;
}

void fdc_groups_read(struct fdc_groups *out, struct arena *arena)
{
    struct fdc_rules rows;
    fdc_rules_read(&rows, arena, "groups.csv", columns, COLUMN_COUNT);
    out->count = rows.row_count;
    out->rules = arena_alloc(arena, rows.row_count * sizeof *out->rules);
    for (size_t i = 0; i < rows.row_count; i++)
        out->rules[i] = read_rule(&rows, i);
}

const char *fdc_group(const struct fdc_groups *groups, enum fdc_set set, int category,
                      const char *words)
{
    for (size_t i = 0; i < groups->count; i++) {
        const struct fdc_group_rule *rule = &groups->rules[i];
        if ((rule->sets >> set & 1) && category >= rule->from && category <= rule->to &&
            fdc_like(words, rule->words))
            return rule->group;
    }
    return NULL;
}
