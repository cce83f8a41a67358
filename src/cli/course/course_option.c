#include "course_option.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/option.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/journal/plan.h"

enum status course_read_dose(struct course_plan *plan, struct measured *measured,
                             const struct call *call, const struct food *food, struct error *error)
{
    struct quantity nothing = { .has_count = false };
    const char *said = call_value(call, OPTION_DOSE);
    enum status status = said ? measure_replace(measured, food, said, plan->measure, error)
                              : measure_settle(measured, food, &nothing, error);
    if (status)
        return status;
    plan->amount = measured->amount;
    plan->measure = measured->text;
    return STATUS_OK;
}

static enum status read_weeks(struct course_plan *plan, const char *said, struct error *error)
{
    char text[48];
    char *end;
    long weeks = strtol(said, &end, 10);
    if (*said == '\0' || *end != '\0' || weeks < 1 || weeks > 1000)
        return error_set(error, STATUS_INVALID, "--weeks is '%.40s'; it must be 1 or more", said);
    snprintf(text, sizeof text, "%ld weeks", weeks);
    return plan_parse_end(plan, text, plan->start, error);
}

static enum status check_text(const char *text, const char *name, struct error *error)
{
    if (text && !text_is_utf8(text, strlen(text)))
        return error_set(error, STATUS_INVALID, "--%s is not UTF-8 text", name);
    return STATUS_OK;
}

/* Returns the option's text, or `before` where it is not given. An empty text removes it. */
static const char *kept_text(const struct call *call, enum option option, const char *before)
{
    const char *said = call_value(call, option);
    if (!said)
        return before;
    return text_is_blank(said) ? NULL : said;
}

enum status course_read_plan(struct course_plan *plan, const struct call *call, struct error *error)
{
    const char *at = call_value(call, OPTION_AT);
    const char *on = call_value(call, OPTION_ON);
    const char *every = call_value(call, OPTION_EVERY);
    const char *until = call_value(call, OPTION_UNTIL);
    const char *weeks = call_value(call, OPTION_WEEKS);
    if (until && weeks)
        return error_set(error, STATUS_USAGE, "give --until or --weeks, not both");
    enum status status = at ? plan_parse_times(plan, at, error) : STATUS_OK;
    if (!status && at)
        plan_settle_nights(plan, call->journal->day_starts);
    if (!status && on)
        status = plan_parse_weekdays(plan, on, error);
    if (!status && every)
        status = plan_parse_interval(plan, every, error);
    if (!status && until)
        status = plan_parse_end(plan, until, call->journal->today, error);
    if (!status && weeks)
        status = read_weeks(plan, weeks, error);
    if (!status)
        status = check_text(call_value(call, OPTION_WHY), "why", error);
    if (!status)
        status = check_text(call_value(call, OPTION_BY), "by", error);
    plan->reason = kept_text(call, OPTION_WHY, plan->reason);
    plan->advised_by = kept_text(call, OPTION_BY, plan->advised_by);
    return status;
}

enum status course_read_from(struct date *out, const struct call *call, struct error *error)
{
    const char *said = call_value(call, OPTION_FROM);
    *out = call->journal->today;
    return said ? date_parse(out, said, call->journal->today, error) : STATUS_OK;
}
