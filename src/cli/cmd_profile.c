#include <string.h>

#include "command.h"
#include "marrow/journal/profile.h"
#include "report_json.h"

static void write(struct call *call, const struct profile *profile, struct date day)
{
    struct json *json = &call->json;
    char date[DATE_TEXT];
    char birth[DATE_TEXT];
    date_format_iso(date, day);
    if (profile->has_birth)
        date_format_iso(birth, profile->birth);
    json_begin_object(json);
    report_json_key_text(json, "day", date);
    report_json_key_text(json, "birth", profile->has_birth ? birth : NULL);
    report_json_key_text(json, "sex", sex_name(profile->sex));
    report_json_key_text(json, "stage", life_stage_name(profile->stage));
    report_json_key_text(json, "authority", profile->authority);
    json_end_object(json);
    call_end_json(call);
}

static void print(struct call *call, const struct profile *profile, struct date day)
{
    char birth[DATE_TEXT] = "not said";
    const char *sex = sex_name(profile->sex);
    if (profile->has_birth)
        date_format_iso(birth, profile->birth);
    buffer_addf(&call->out, "birth      %s", birth);
    if (profile->has_birth)
        buffer_addf(&call->out, " (%d years)", date_age_years(profile->birth, day));
    buffer_addf(&call->out, "\nsex        %s\nstage      %s\nauthority  %s\n",
                sex ? sex : "not said", life_stage_name(profile->stage), profile->authority);
}

static enum status show(struct call *call, struct date day, struct error *error)
{
    struct profile profile;
    enum status status = profile_load(&profile, call->journal->log, day, error);
    if (status)
        return status;
    if (call->is_json)
        write(call, &profile, day);
    else
        print(call, &profile, day);
    return STATUS_OK;
}

/* Takes one "name=value". */
static enum status read_pair(struct profile *profile, const char *pair, struct error *error)
{
    const char *equals = strchr(pair, '=');
    const char *value = equals ? equals + 1 : "";
    size_t length = equals ? (size_t)(equals - pair) : 0;
    bool valid = true;
    if (length == 5 && strncmp(pair, "birth", 5) == 0) {
        profile->has_birth = true;
        valid = date_parse_iso(&profile->birth, value);
    } else if (length == 3 && strncmp(pair, "sex", 3) == 0) {
        valid = sex_find(&profile->sex, value);
    } else if (length == 5 && strncmp(pair, "stage", 5) == 0) {
        valid = life_stage_find(&profile->stage, value);
    } else if (length == 9 && strncmp(pair, "authority", 9) == 0) {
        valid = *value != '\0' && strlen(value) < sizeof profile->authority;
        if (valid)
            memcpy(profile->authority, value, strlen(value) + 1);
    } else {
        return error_set(
            error, STATUS_USAGE,
            "'%.40s': write birth=1970-05-02, sex=female, authority=nasem or stage=none", pair);
    }
    if (!valid)
        return error_set(error, STATUS_INVALID,
                         "'%.60s' cannot be: birth is a day like 1970-05-02, sex is female or "
                         "male, stage is none, pregnant or lactating",
                         pair);
    return STATUS_OK;
}

static enum status set(struct call *call, struct error *error)
{
    struct profile profile;
    struct date from = call->journal->today;
    const char *said = call_value(call, OPTION_FROM);
    enum status status = call_check_words(call, 2, 5, error);
    if (status == STATUS_OK && said)
        status = date_parse(&from, said, call->journal->today, error);
    if (status == STATUS_OK)
        status = profile_load(&profile, call->journal->log, from, error);
    for (size_t i = 1; status == STATUS_OK && i < call->word_count; i++)
        status = read_pair(&profile, call->words[i], error);
    if (status == STATUS_OK)
        status = profile_set(call->journal, &profile, from, error);
    if (status)
        return status;
    call->committed = true;
    return show(call, from, error);
}

enum status cmd_profile(struct call *call, struct error *error)
{
    struct date day;
    const char *verb = call->word_count ? call->words[0] : "show";
    bool is_set = strcmp(verb, "set") == 0;
    if (!is_set && strcmp(verb, "show") != 0)
        return error_set(error, STATUS_USAGE, "'%.40s': it is show or set", verb);
    enum status status = call_open(call, error);
    if (status == STATUS_OK)
        status = call_day(&day, call, NULL, error);
    if (status)
        return status;
    return is_set ? set(call, error) : show(call, day, error);
}
