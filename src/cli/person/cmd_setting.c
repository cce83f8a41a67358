#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/setting.h"

#define VALUE_COLUMNS 10

static enum status add_setting(struct call *call, enum setting setting, struct error *error)
{
    char value[SETTING_VALUE];
    enum status status = setting_load(value, call->journal->log, setting, error);
    if (status)
        return status;
    const struct setting_info *info = &settings[setting];
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "name", info->name);
        json_put_text(&call->json, "chosen", value);
        json_put_text(&call->json, "initial", info->initial);
        json_put_list(&call->json, "choices", info->choices, '|');
        json_put_text(&call->json, "help", info->help);
        json_end_object(&call->json);
        return STATUS_OK;
    }
    call_add_left(call, info->name, 16);
    if (strlen(value) > VALUE_COLUMNS)
        call_add_clean(call, value);
    else
        call_add_left(call, value, VALUE_COLUMNS);
    buffer_addf(&call->out, " %s\n", info->help);
    return STATUS_OK;
}

static enum status list(struct call *call, struct error *error)
{
    enum status status = STATUS_OK;
    if (call->is_json)
        json_begin_array(&call->json);
    for (enum setting setting = 0; status == STATUS_OK && setting < SETTING_COUNT; setting++)
        status = add_setting(call, setting, error);
    if (call->is_json)
        json_end_array(&call->json);
    return status;
}

static enum status run(struct call *call, struct error *error)
{
    enum setting setting;
    const char *name = call->word_count ? call->words[0] : "list";
    bool is_list = strcmp(name, "list") == 0;
    enum status status = call_check_words(call, 0, is_list ? 1 : 2, error);
    if (status == STATUS_OK && !is_list && !setting_find(&setting, name))
        status = error_set(error, STATUS_USAGE,
                           "there is no setting '%.40s'; marrow setting lists them", name);
    if (status == STATUS_OK)
        status = call->word_count == 2 ? call_open_to_write(call, error) : call_open(call, error);
    if (status == STATUS_OK && call->word_count == 2) {
        status = setting_set(call->journal, setting, call->words[1], error);
        call->committed = status == STATUS_OK;
    }
    if (status == STATUS_OK)
        status = is_list ? list(call, error) : add_setting(call, setting, error);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[list]" },
    { .usage = "NAME" },
    { .usage = "NAME VALUE", .writes = true, .text = "Shows or changes settings. See SETTINGS." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "setting",
      .json = "[{'name':'week_starts','chosen':'monday','initial':'monday',"
              "'choices':['monday','sunday'],'help':'the first day of a week'}]" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_setting = {
    .name = "setting",
    .summary = "show or change settings",
    .ways = ways,
    .answers = answers,
    .need = JOURNAL_BROWSES,
    .run = run,
    .examples = (const char *const[]){ "setting", "setting week_starts sunday",
                                       "setting suggest_without vegan,nuts", NULL },
};
