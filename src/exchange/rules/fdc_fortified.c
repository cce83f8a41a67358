#include "fdc_fortified.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "fdc_pattern.h"
#include "fdc_rules.h"
#include "marrow/catalogue/nutrient.h"

/* USDA's tables do not say which foods are fortified, and a fortified food must not bound plain
 * ones. Three things show it. Most descriptions say it ("with added vitamin D"). Some kinds are
 * usually fortified: the survey counts most milk, yogurt and plant drinks so, and brands of cereal
 * are. And some values show it: no plant makes vitamin B12, and few foods contain vitamin D by
 * nature. Each row of the rules combines such signs; one row that fits is enough. */

struct fdc_fortified_rule {
    const char *const *words; /* one of them is enough; none: any description */
    const char *const *unless;
    const char *and_words; /* "": any description */
    unsigned sets; /* a bit for each data set */
    const char *const *groups; /* none: any food, also one without a group */
    bool is_other_group; /* it is a group, but none of these */
    int from;
    int to;
    bool has_nutrient; /* the food contains more than `amount` of it */
    bool is_amount_enough; /* or exactly as much */
    enum nutrient nutrient;
    double amount; /* in 100 g */
    bool is_branded;
};

enum column { WORDS, UNLESS, AND, SETS, GROUPS, FROM, TO, HOLDS, BRAND, COLUMN_COUNT };

static const char *const columns[COLUMN_COUNT] = { "words",     "unless", "and",
                                                   "data_sets", "groups", "from",
                                                   "to",        "holds",  "brand" };

/* Reads "vitamin_d>0.5" or "vitamin_b12>=0.2". */
static void read_nutrient(struct fdc_fortified_rule *rule, struct arena *arena,
                          const struct fdc_rules *rows, size_t row)
{
    const char *text = fdc_rules_text(rows, row, HOLDS);
    size_t length = strcspn(text, ">");
    char *end;
    if (!*text)
        return;
    rule->has_nutrient = true;
    rule->is_amount_enough = text[length] && text[length + 1] == '=';
    const char *amount = text + length + (text[length] ? 1 : 0) + (rule->is_amount_enough ? 1 : 0);
    rule->amount = strtod(amount, &end);
    if (end == amount || *end ||
        !nutrient_find_code(&rule->nutrient, arena_strndup(arena, text, length)))
        fdc_rules_die(rows, row, HOLDS);
}

static void read_rule(struct fdc_fortified_rule *out, struct arena *arena,
                      const struct fdc_rules *rows, size_t row)
{
    static const char other[] = "not ";
    const char *groups = fdc_rules_text(rows, row, GROUPS);
    bool is_other = strncmp(groups, other, strlen(other)) == 0;
    *out = (struct fdc_fortified_rule){
        .words = fdc_rules_list(arena, fdc_rules_text(rows, row, WORDS)),
        .unless = fdc_rules_list(arena, fdc_rules_text(rows, row, UNLESS)),
        .and_words = fdc_rules_text(rows, row, AND),
        .sets = fdc_rules_sets(rows, row, SETS),
        .groups = fdc_rules_list(arena, groups + (is_other ? strlen(other) : 0)),
        .is_other_group = is_other,
        .from = fdc_rules_integer(rows, row, FROM, 0),
        .to = fdc_rules_integer(rows, row, TO, INT_MAX),
        .is_branded = *fdc_rules_text(rows, row, BRAND) != '\0',
    };
    read_nutrient(out, arena, rows, row);
}

void fdc_fortified_read(struct fdc_fortified *out, struct arena *arena)
{
    struct fdc_rules rows;
    fdc_rules_read(&rows, arena, "fortified.csv", columns, COLUMN_COUNT);
    out->count = rows.row_count;
    out->rules = arena_alloc(arena, rows.row_count * sizeof *out->rules);
    for (size_t i = 0; i < rows.row_count; i++)
        read_rule(&out->rules[i], arena, &rows, i);
}

static bool is_in_group(const struct fdc_fortified_rule *rule, const char *group)
{
    if (!rule->groups[0])
        return true;
    if (!group)
        return false;
    size_t i = 0;
    while (rule->groups[i] && strcmp(rule->groups[i], group) != 0)
        i++;
    return (rule->groups[i] == NULL) == rule->is_other_group;
}

static bool holds_enough(const struct fdc_fortified_rule *rule, const struct food *food)
{
    if (!rule->has_nutrient)
        return true;
    const struct value *value = &food->values[rule->nutrient];
    double amount = value->known == KNOWN_NOT ? 0 : value->amount;
    return amount > rule->amount || (rule->is_amount_enough && amount == rule->amount);
}

/* Returns whether the name has four capitals in a row, as SR writes brands. */
static bool names_brand(const char *name)
{
    int capitals = 0;
    for (; *name && capitals < 4; name++)
        capitals = *name >= 'A' && *name <= 'Z' ? capitals + 1 : 0;
    return capitals == 4;
}

bool fdc_is_fortified(const struct fdc_fortified *fortified, enum fdc_set set, int category,
                      const char *words, const struct food *food)
{
    for (size_t i = 0; i < fortified->count; i++) {
        const struct fdc_fortified_rule *rule = &fortified->rules[i];
        if ((rule->sets >> set & 1) && category >= rule->from && category <= rule->to &&
            is_in_group(rule, food->group) && holds_enough(rule, food) &&
            (!rule->is_branded || names_brand(food->name)) &&
            (!rule->words[0] || fdc_like_one_of(words, rule->words)) &&
            (!*rule->and_words || fdc_like(words, rule->and_words)) &&
            !fdc_like_one_of(words, rule->unless))
            return true;
    }
    return false;
}
