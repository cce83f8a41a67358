#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/setting.h"
#include "marrow/journal/sync.h"
#include "marrow/store/merge.h"
#include "marrow/store/store.h"

static const char *const event_kinds[] = {
    [MERGE_TWO_CHANGES] = "two_changes",
    [MERGE_STILL_NEEDED] = "still_needed",
    [MERGE_RENUMBERED] = "renumbered",
    [MERGE_DOSE_TWICE] = "dose_twice",
};

/* Returns what a source is called: its device, or its file. */
static const char *name_of(const struct sync_source *source)
{
    const char *slash = strrchr(source->path, '/');
    return *source->name ? source->name : slash ? slash + 1 : source->path;
}

static void tell_refused(const struct sync_source *source)
{
    struct buffer line = BUFFER_INIT;
    buffer_addf(&line, "%s was not merged: %s", source->path, source->why);
    call_tell(line.text, NULL);
    buffer_release(&line);
}

static void print_source(struct call *call, const struct sync_source *source)
{
    struct buffer line = BUFFER_INIT;
    call_add_clean(call, name_of(source));
    buffer_add_text(&call->out, ": ");
    sync_describe_counts(&call->out, &source->result);
    buffer_add_char(&call->out, '\n');
    for (size_t i = 0; i < source->result.event_count; i++) {
        buffer_clear(&line);
        sync_describe(&line, &source->result.events[i], source);
        buffer_add_text(&call->out, "  ");
        call_add_clean(call, line.text);
        buffer_add_char(&call->out, '\n');
    }
    buffer_release(&line);
}

static void print_report(struct call *call, const struct sync_report *report, bool is_trial)
{
    size_t merged = 0;
    if (report->is_outgrown)
        buffer_add_text(&call->out, "this device's snapshot in the folder was written by a newer "
                                    "marrow and is kept; this log is a device of its own from now "
                                    "on\n");
    else if (report->is_new_device)
        buffer_add_text(&call->out, "this log is a copy of another device's; it is a device of its "
                                    "own from now on\n");
    for (size_t i = 0; i < report->count; i++) {
        if (report->sources[i].why)
            continue;
        print_source(call, &report->sources[i]);
        merged++;
    }
    if (merged == 0)
        buffer_add_text(&call->out, "no other device has synced here yet; run marrow sync with the "
                                    "same folder there too\n");
    if (report->is_too_large)
        buffer_add_text(&call->out, "this was too large for one undo step; marrow restore has the "
                                    "backups of earlier days\n");
    if (is_trial)
        buffer_add_text(&call->out, "nothing was written; run it without --dry-run to sync\n");
}

static void write_event(struct json *json, const struct merge_event *event,
                        const struct sync_source *source)
{
    struct buffer text = BUFFER_INIT;
    sync_describe(&text, event, source);
    json_begin_object(json);
    json_put_text(json, "kind", event_kinds[event->kind]);
    json_put_text(json, "kept", event->kept);
    json_put_text(json, "other", event->other);
    json_put_text(json, "text", text.text);
    json_end_object(json);
    buffer_release(&text);
}

static void write_counts(struct json *json, const struct merge_result *result)
{
    json_put_array(json, "merged_rows");
    for (enum merge_group group = 0; group < MERGE_GROUP_COUNT; group++) {
        json_begin_object(json);
        json_put_text(json, "what", sync_group_name(group));
        json_put_integer(json, "added", result->counts[group].added);
        json_put_integer(json, "changed", result->counts[group].changed);
        json_put_integer(json, "deleted", result->counts[group].deleted);
        json_end_object(json);
    }
    json_end_array(json);
}

static void write_source(struct json *json, const struct sync_source *source)
{
    json_begin_object(json);
    json_put_text(json, "device", *source->name ? source->name : NULL);
    json_put_text(json, "path", source->path);
    json_put_flag(json, "merged", !source->why);
    json_put_text(json, "why_not", source->why);
    write_counts(json, &source->result);
    json_put_array(json, "events");
    for (size_t i = 0; i < source->result.event_count; i++)
        write_event(json, &source->result.events[i], source);
    json_end_array(json);
    json_end_object(json);
}

static void write_report(struct json *json, const struct sync_report *report, bool is_trial)
{
    json_begin_object(json);
    json_put_text(json, "device", *report->name ? report->name : NULL);
    json_put_flag(json, "dry_run", is_trial);
    json_put_text(json, "snapshot", report->snapshot);
    json_put_flag(json, "can_undo", !report->is_too_large);
    json_put_array(json, "sources");
    for (size_t i = 0; i < report->count; i++)
        write_source(json, &report->sources[i]);
    json_end_array(json);
    json_end_object(json);
}

static void answer(struct call *call, const struct sync_report *report)
{
    bool is_trial = call_has(call, OPTION_DRY_RUN);
    for (size_t i = 0; i < report->count; i++)
        if (report->sources[i].why)
            tell_refused(&report->sources[i]);
    if (call->is_json)
        write_report(&call->json, report, is_trial);
    else
        print_report(call, report, is_trial);
}

/* Finds the folder: the word, else the setting. */
static enum status find_folder(const char **out, char value[SETTING_VALUE], struct call *call,
                               struct error *error)
{
    *out = call->word_count > 0 ? call->words[0] : value;
    if (call->word_count > 0)
        return STATUS_OK;
    enum status status = setting_load(value, call->journal->log, SETTING_SYNC_FOLDER, error);
    if (!status && *value != '/')
        return error_set(error, STATUS_USAGE,
                         "which folder? name one that your devices share, for example: marrow sync "
                         "~/Sync/marrow");
    return status;
}

static enum status run(struct call *call, struct error *error)
{
    char value[SETTING_VALUE];
    const char *folder = NULL;
    struct sync_report report;
    const char *file = call_value(call, OPTION_MERGE);
    bool is_trial = call_has(call, OPTION_DRY_RUN);
    enum status status = call_check_words(call, 0, file ? 0 : 1, error);
    if (!status)
        status = is_trial ? call_open(call, error) : call_open_to_write(call, error);
    if (!status && !file)
        status = find_folder(&folder, value, call, error);
    if (status)
        return status;
    if (file)
        status = sync_with_file(&report, call->journal, file, is_trial, error);
    else
        status = sync_with_folder(&report, call->journal, folder, call_value(call, OPTION_NAME),
                                  is_trial, error);
    if (!status)
        answer(call, &report);
    sync_report_release(&report);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[DIR] [--name NAME] [--dry-run]",
      .text =
          "Keeps the logs of your devices equal, through a folder that any file syncer or a "
          "stick carries between them. Each device writes one file there, its own snapshot, "
          "and merges those of the others: what was logged on any device is on all of them, the "
          "last change of a row wins, and deletions are remembered. What you changed on two "
          "devices is listed, with both versions. The merge is one undo step; the next "
          "sync brings back what undo took away. The folder is remembered (setting "
          "`sync_folder`), so that `marrow sync` alone syncs again. `--name` says what this device "
          "is called, at first as the computer. `--dry-run` says what would change.\n"
          "A snapshot that is not whole, damaged or of a newer marrow is left alone and reported. "
          "Each "
          "person needs a folder of their own." },
    { .usage = "--merge FILE [--dry-run]",
      .text = "Merges a second version of the log, such as `marrow.sync-conflict-....db`, which a "
              "file syncer makes where two devices wrote the log itself. The file stays as it "
              "is." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "sync",
      .json = "{'device':'laptop','dry_run':false,"
              "'snapshot':'/home/me/Sync/marrow/marrow-0123456789abcd.snapshot',"
              "'can_undo':true,'sources':["
              "{'device':'phone','path':'/home/me/Sync/marrow/marrow-0fedcba9876543.snapshot',"
              "'merged':true,'why_not':null,'merged_rows':[{'what':'entries','added':3,'changed':0,"
              "'deleted':0},"
              "{'what':'foods','added':1,'changed':0,'deleted':0},"
              "{'what':'courses','added':0,'changed':0,'deleted':0},"
              "{'what':'doses','added':0,'changed':0,'deleted':0},"
              "{'what':'notes','added':0,'changed':0,'deleted':0},"
              "{'what':'measurements','added':0,'changed':0,'deleted':0},"
              "{'what':'targets','added':0,'changed':0,'deleted':0},"
              "{'what':'settings','added':0,'changed':0,'deleted':0}],'events':[]}]}",
      .after =
          "`snapshot` is null where there was nothing new to write. An event is "
          "{\"kind\":KIND,\"kept\":TEXT,\"other\":TEXT,\"text\":TEXT}; its kind is two_changes, "
          "still_needed, renumbered or dose_twice." },
    COMMAND_ANSWERS_END,
};

const struct command cmd_sync = {
    .name = "sync",
    .summary = "keep the logs of several devices equal",
    .ways = ways,
    .answers = answers,
    .options = TAKES(NAME) | TAKES(DRY_RUN) | TAKES(MERGE),
    .run = run,
    .texts = (const struct option_text[]){ { OPTION_NAME, "NAME", "what this device is called" },
                                           { OPTION_DRY_RUN, NULL,
                                             "say what would be merged, without writing" },
                                           OPTION_TEXTS_END },
    .examples = (const char *const[]){ "sync Sync --name laptop", "sync Sync --dry-run",
                                       "sync Sync", NULL },
};
