/* Amounts of one's own targets: as they are typed, and whether they can be meant. */
#include <stdio.h>
#include <string.h>

#include "marrow/base/number.h"
#include "marrow/journal/own_target.h"

#define FAR 20.0 /* times the authority's figure, or that part of it: a slip of the unit? */

enum status own_target_parse(double *out, enum nutrient nutrient, const char *text,
                             struct error *error)
{
    const char *name = nutrients[nutrient].name;
    const char *own = unit_name(nutrients[nutrient].unit);
    double value = 0;
    text += strspn(text, " ");
    size_t used = number_read(&value, text, strlen(text));
    const char *word = text + used + strspn(text + used, " ");
    size_t length = strlen(word);
    while (length > 0 && word[length - 1] == ' ')
        length--;
    if (used == 0 || !(value > 0))
        return error_set(error, STATUS_INVALID, "'%.40s' is not an amount of %s; try 100 %s", text,
                         name, own);
    if (length == 0)
        return error_set(error, STATUS_INVALID, "'%.40s' has no unit; write %.40s %s", text, text,
                         own);
    enum unit unit = unit_find(word, length);
    if (unit == UNIT_NONE || !nutrient_convert(&value, nutrient, unit))
        return error_set(error, STATUS_INVALID, "%s is not measured in '%.20s'; use %s%s", name,
                         word, own, nutrient == NUTRIENT_VITAMIN_D ? " or IU" : "");
    *out = value;
    return STATUS_OK;
}

/* No day holds more than this, whatever the nutrient: by the unit it is stated in. */
static double most_of_a_day(enum unit unit)
{
    return unit == UNIT_G ? 10000 : unit == UNIT_KCAL ? 20000 : 50000;
}

static void ask(char out[OWN_TARGET_QUESTION], enum nutrient nutrient, double amount,
                double reference)
{
    char shown[NUMBER_TEXT];
    char beside[NUMBER_TEXT];
    const char *unit = unit_name(nutrients[nutrient].unit);
    bool is_far = reference > 0 && (amount > FAR * reference || amount < reference / FAR);
    number_format_short(shown, amount, 2);
    number_format_short(beside, reference, 2);
    if (is_far)
        snprintf(out, OWN_TARGET_QUESTION,
                 "%s %s of %s is unusual: the reference value is %s %s (1 mg is 1000 µg)", shown,
                 unit, nutrients[nutrient].code, beside, unit);
    else if (amount > most_of_a_day(nutrients[nutrient].unit))
        snprintf(out, OWN_TARGET_QUESTION, "%s %s of %s per day is unusual", shown, unit,
                 nutrients[nutrient].code);
}

static void ask_of_both(char out[OWN_TARGET_QUESTION], const struct own_target *target,
                        const struct target *reference)
{
    const char *unit = unit_name(nutrients[target->nutrient].unit);
    double figure = reference->has_goal    ? reference->at_least
                    : reference->has_limit ? reference->at_most
                                           : 0;
    bool has_limit = reference->has_limit && reference->counts == LIMIT_ALL;
    bool has_own_limit = target->at_most > 0 && target->counts == LIMIT_ALL;
    if (target->at_least > 0)
        ask(out, target->nutrient, target->at_least, figure);
    if (!out[0] && target->at_most > 0)
        ask(out, target->nutrient, target->at_most, figure);
    if (out[0])
        return;
    if (has_limit && target->at_least > reference->at_most)
        snprintf(out, OWN_TARGET_QUESTION,
                 "at least %g %s is above the limit of %g %s (%s %d); discuss it with a doctor",
                 target->at_least, unit, reference->at_most, unit, reference->limit_authority,
                 reference->limit_year);
    else if (has_own_limit && reference->has_goal && target->at_least <= 0 &&
             target->at_most < reference->at_least)
        snprintf(out, OWN_TARGET_QUESTION,
                 "at most %g %s is below the goal of %g %s (%s %s %d), which no longer applies",
                 target->at_most, unit, reference->at_least, unit, reference->goal_authority,
                 reference->goal_kind, reference->goal_year);
}

enum status own_target_question(char out[OWN_TARGET_QUESTION], const struct own_target *target,
                                struct store *log, struct error *error)
{
    struct targets targets;
    out[0] = '\0';
    enum status status = targets_load_reference(&targets, log, target->from, error);
    if (status)
        return status;
    ask_of_both(out, target, &targets.nutrients[target->nutrient]);
    targets_release(&targets);
    return STATUS_OK;
}
