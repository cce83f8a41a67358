#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/journal/authority.h"
#include "marrow/journal/country.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/profile_history.h"

static void write(struct call *call, const struct profile *profile, struct date day)
{
    struct json *json = &call->json;
    char date[DATE_TEXT];
    char birth[DATE_TEXT];
    date_format_iso(date, day);
    if (profile->has_birth)
        date_format_iso(birth, profile->birth);
    json_begin_object(json);
    json_put_text(json, "day", date);
    json_put_text(json, "birth", profile->has_birth ? birth : NULL);
    json_put_text(json, "sex", profile_sex_name(profile->sex));
    json_put_text(json, "stage", profile_stage_name(profile->stage));
    json_put_text(json, "authority", profile->authority);
    json_put_text(json, "country", profile->country[0] ? profile->country : NULL);
    json_end_object(json);
}

/* Adds the stage: "none", "pregnant since 2026-03-01". */
static void add_stage(struct call *call, const struct profile *profile,
                      const struct profile_history *history, struct date day)
{
    char since[DATE_TEXT];
    const struct profile_row *row = profile_history_get_stage(history, day);
    buffer_addf(&call->out, "\nstage      %s", profile_stage_name(profile->stage));
    if (row && profile->stage != STAGE_NONE) {
        date_format_iso(since, row->from);
        buffer_addf(&call->out, " since %s", since);
    }
}

static void add_age(struct call *call, int years)
{
    buffer_addf(&call->out, " (%d %s)", years, TEXT_PLURAL(years, "year", "years"));
}

static void print(struct call *call, const struct profile *profile,
                  const struct profile_history *history, struct date day)
{
    char birth[DATE_TEXT] = "not set";
    const char *sex = profile_sex_name(profile->sex);
    if (profile->has_birth)
        date_format_iso(birth, profile->birth);
    buffer_addf(&call->out, "birth      %s", birth);
    if (profile->has_birth)
        add_age(call, date_age_years(profile->birth, day));
    buffer_addf(&call->out, "\nsex        %s", sex ? sex : "not set");
    add_stage(call, profile, history, day);
    const struct authority *authority = authority_find(profile->authority);
    buffer_addf(&call->out, "\nauthority  %s", profile->authority);
    if (authority)
        buffer_addf(&call->out, " (%s: %s)", authority->name, authority->title);
    if (profile->country[0])
        buffer_addf(&call->out, "\ncountry    %s (%s)\n", profile->country,
                    country_name(profile->country));
    else
        buffer_add_text(&call->out, "\ncountry    not set\n");
}

static enum status show(struct call *call, struct date day, struct error *error)
{
    struct profile profile;
    struct profile_history history;
    enum status status = profile_load(&profile, call->journal->log, day, error);
    if (!status)
        status = profile_history_load(&history, call->journal->log, error);
    if (status)
        return status;
    if (call->is_json)
        write(call, &profile, day);
    else
        print(call, &profile, &history, day);
    profile_history_release(&history);
    return STATUS_OK;
}

static enum status show_day(struct call *call, struct error *error)
{
    struct date day;
    enum status status = call_day(&day, call, NULL, error);
    return status ? status : show(call, day, error);
}

static void write_row(struct json *json, const struct profile_row *row)
{
    char from[DATE_TEXT];
    char birth[DATE_TEXT];
    const struct profile *profile = &row->profile;
    date_format_iso(from, row->from);
    if (profile->has_birth)
        date_format_iso(birth, profile->birth);
    json_begin_object(json);
    json_put_text(json, "from", from);
    json_put_text(json, "birth", profile->has_birth ? birth : NULL);
    json_put_text(json, "sex", profile_sex_name(profile->sex));
    json_put_text(json, "authority", row->is_stage ? NULL : profile->authority);
    json_put_text(json, "country", profile->country[0] ? profile->country : NULL);
    json_put_text(json, "stage", row->is_stage ? profile_stage_name(profile->stage) : NULL);
    json_end_object(json);
}

static void print_row(struct call *call, const struct profile_row *row)
{
    char from[DATE_TEXT];
    char birth[DATE_TEXT] = "not set";
    const struct profile *profile = &row->profile;
    const char *sex = profile_sex_name(profile->sex);
    date_format_iso(from, row->from);
    if (profile->has_birth)
        date_format_iso(birth, profile->birth);
    if (row->is_stage)
        buffer_addf(&call->out, "from %s  stage %s\n", from, profile_stage_name(profile->stage));
    else
        buffer_addf(&call->out, "from %s  birth %s, sex %s, authority %s, country %s\n", from,
                    birth, sex ? sex : "not set", profile->authority,
                    profile->country[0] ? profile->country : "not set");
}

static enum status show_history(struct call *call, struct error *error)
{
    struct profile_history history;
    enum status status = call_check_words(call, 1, 1, error);
    if (!status)
        status = profile_history_load(&history, call->journal->log, error);
    if (status)
        return status;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < history.count; i++) {
        if (call->is_json)
            write_row(&call->json, &history.rows[i]);
        else
            print_row(call, &history.rows[i]);
    }
    if (call->is_json) {
        json_end_array(&call->json);
    } else if (history.count == 0) {
        buffer_add_text(&call->out, "no profile yet; see marrow profile --help\n");
    }
    profile_history_release(&history);
    return STATUS_OK;
}

static enum status remove_row(struct call *call, struct error *error)
{
    struct date from;
    const char *said = call_value(call, OPTION_FROM);
    enum status status = call_check_words(call, 1, 1, error);
    if (!status && !said)
        return error_set(error, STATUS_USAGE,
                         "which one? give --from D; marrow profile history lists them");
    if (!status)
        status = date_parse(&from, said, call->journal->today, error);
    if (!status)
        status = profile_history_remove(call->journal, from, error);
    if (status)
        return status;
    call->committed = true;
    return show(call, from, error);
}

/* Reads one "name=value" into the profile. */
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
        valid = profile_sex_find(&profile->sex, value);
    } else if (length == 5 && strncmp(pair, "stage", 5) == 0) {
        valid = profile_stage_find(&profile->stage, value);
    } else if (length == 9 && strncmp(pair, "authority", 9) == 0) {
        valid = *value != '\0' && strlen(value) < sizeof profile->authority;
        if (valid)
            memcpy(profile->authority, value, strlen(value) + 1);
    } else if (length == 7 && strncmp(pair, "country", 7) == 0) {
        return country_find(profile->country, value, error);
    } else {
        return error_set(
            error, STATUS_USAGE,
            "'%.40s' is not valid; write birth=1970-05-02, sex=female, authority=nasem, "
            "stage=none or country=us",
            pair);
    }
    if (!valid)
        return error_set(error, STATUS_INVALID,
                         "'%.60s' is not valid; birth is a date like 1970-05-02, sex is female or "
                         "male, stage is none, pregnant or lactating",
                         pair);
    return STATUS_OK;
}

static enum status set(struct call *call, struct error *error)
{
    struct profile profile;
    struct date from = call->journal->today;
    const char *said = call_value(call, OPTION_FROM);
    enum status status = call_check_words(call, 2, 6, error);
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

static enum status show_authorities(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 1, 1, error);
    if (status)
        return status;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < authority_count; i++) {
        const struct authority *authority = &authorities[i];
        if (!call->is_json) {
            buffer_addf(&call->out, "%-8s %-8s %s\n", authority->code, authority->name,
                        authority->title);
            continue;
        }
        json_begin_object(&call->json);
        json_put_text(&call->json, "authority", authority->code);
        json_put_text(&call->json, "name", authority->name);
        json_put_text(&call->json, "title", authority->title);
        json_end_object(&call->json);
    }
    if (call->is_json)
        json_end_array(&call->json);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "[show] [--day D]", .run = show_day, .text = "Shows your profile on a day." },
    { .usage = "set [birth=YYYY-MM-DD] [sex=female|male] [authority=NAME] "
               "[stage=none|pregnant|lactating] [country=NAME] "
               "[--from D]",
      .writes = true,
      .run = set,
      .need = JOURNAL_BEGINS,
      .text =
          "Sets your profile from a date on, by default today. Earlier days keep their "
          "profile. 'marrow profile authorities' lists the authorities, such as nasem (US, "
          "Canada) and efsa (EU). marrow only uses figures that were read at a source. If an "
          "authority has none for one of the three nutrients and your "
          "profile, marrow says so; no other authority's figure replaces it. The country, by name "
          "or two letters (us, Germany, none), tells what is added to foods where you buy them: "
          "vitamin D to milk, calcium to flour." },
    { .usage = "authorities",
      .run = show_authorities,
      .need = JOURNAL_BROWSES,
      .text = "Lists the authorities whose reference intakes marrow knows." },
    { .usage = "history",
      .run = show_history,
      .text = "Lists the profile and the date from which each part applies, including the "
              "beginning and end of a pregnancy or of breastfeeding." },
    { .usage = "remove --from D",
      .writes = true,
      .run = remove_row,
      .text = "Removes what was set from that date on; the profile before it applies again." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "profile",
      .json = "{'day':'2026-11-19','birth':'1970-05-02','sex':'female','stage':'none',"
              "'authority':'nasem','country':'us'}" },
    { .to = "profile history",
      .json = "[{'from':'2026-11-19','birth':'1970-05-02','sex':'female',"
              "'authority':'nasem','country':null,'stage':null},{'from':'2026-03-01',"
              "'birth':null,'sex':null,'authority':null,'country':null,'stage':'pregnant'}]" },
    { .to = "profile authorities",
      .json =
          "[{'authority':'nasem','name':'NASEM','title':'National Academies, US and Canada'}]" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_profile = {
    .name = "profile",
    .summary = "your profile: age, sex, life stage and authority, which set the targets; country",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(FROM),
    .opens_log = true,
    .texts = (const struct option_text[]){ { OPTION_DAY, "D", "the day to show; default: today" },
                                           { OPTION_FROM, "D",
                                             "the day from which it applies; default: today. With "
                                             "remove, the day of what to remove" },
                                           OPTION_TEXTS_END },
    .examples = (const char *const[]){ "profile set birth=1970-05-02 sex=female country=us",
                                       "profile set stage=none --from 2026-11-01",
                                       "profile authorities", NULL },
};
