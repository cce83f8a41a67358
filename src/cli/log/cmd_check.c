#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/journal/journal.h"
#include "marrow/store/backups.h"
#include "marrow/store/store.h"

/* A check and what it has told so far. */
struct checking {
    struct call *call;
    int findings;
    bool is_structural; /* pages, rows or references are damaged, not only what rows mean */
    struct buffer notices; /* each ends with a newline */
};

/* Adds a finding to the answer, as a line or an item of the list. */
static void take_finding(const char *line, void *payload)
{
    struct call *call = ((struct checking *)payload)->call;
    if (call->is_json) {
        json_text(&call->json, line);
        return;
    }
    call_add_clean(call, line);
    buffer_add_char(&call->out, '\n');
}

/* Keeps a notice for the end of the answer. */
static void take_notice(const char *line, void *payload)
{
    struct buffer *notices = &((struct checking *)payload)->notices;
    text_clean(notices, line, strlen(line));
    buffer_add_char(notices, '\n');
}

static void add_notices(struct call *call, const struct buffer *notices)
{
    if (call->is_json)
        json_put_array(&call->json, "notices");
    for (const char *at = notices->text; at && *at; at += strcspn(at, "\n") + 1) {
        struct buffer line = BUFFER_INIT;
        buffer_add(&line, at, strcspn(at, "\n"));
        if (call->is_json)
            json_text(&call->json, line.text);
        else
            buffer_addf(&call->out, "notice: %s\n", line.text);
        buffer_release(&line);
    }
    if (call->is_json)
        json_end_array(&call->json);
}

static enum status run_checks(struct checking *checking, struct error *error)
{
    struct call *call = checking->call;
    struct store *log = call->journal->log;
    int rebuilt = 0;
    enum status status = store_check_pages(
        &checking->findings, log, call_has(call, OPTION_THOROUGH), take_finding, checking, error);
    bool can_be_read = !status && checking->findings == 0;
    if (can_be_read)
        status = store_rebuild(&rebuilt, log, take_finding, checking, error);
    if (can_be_read && !status)
        status = store_check_references(&checking->findings, log, take_finding, checking, error);
    checking->is_structural = checking->findings > 0;
    if (!status && checking->findings == 0)
        status =
            store_check_shape(&checking->findings, log, take_finding, take_notice, checking, error);
    if (!status && checking->findings == 0) {
        status = store_check_content(&checking->findings, log, take_finding, checking, error);
        if (!status)
            status =
                journal_check(&checking->findings, call->journal, take_finding, checking, error);
    }
    checking->findings += rebuilt;
    return status;
}

/* Checks the log. Findings are printed as the answer; the exit code says that the log is
 * damaged. */
static enum status check(struct call *call, struct error *error)
{
    struct checking checking = { .call = call, .notices = BUFFER_INIT };
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "log", store_path(call->journal->log));
        json_put_array(&call->json, "findings");
    }
    enum status status = run_checks(&checking, error);
    int findings = checking.findings;
    if (status) {
        buffer_release(&checking.notices);
        return status;
    }
    if (call->is_json) {
        json_end_array(&call->json);
    } else if (findings == 0) {
        buffer_add_text(&call->out, "the log is sound: ");
        call_add_clean(call, store_path(call->journal->log));
        buffer_add_char(&call->out, '\n');
    }
    add_notices(call, &checking.notices);
    buffer_release(&checking.notices);
    if (call->is_json) {
        json_put_flag(&call->json, "sound", findings == 0);
        json_end_object(&call->json);
    }
    call->is_answered = true;
    return findings ? error_set(error, STATUS_UNUSABLE, "the log has %d %s%s", findings,
                                TEXT_PLURAL(findings, "fault", "faults"),
                                checking.is_structural
                                    ? "; put a backup back (marrow restore), or take what can be "
                                      "read into a new log (marrow check --salvage FILE)"
                                    : "")
                    : STATUS_OK;
}

/* --- salvaging --- */

static void print_salvaged(struct call *call, const struct salvaged *table)
{
    if (table->taken == 0 && table->lost == 0 && table->refused == 0 && !table->is_cut)
        return;
    call_add_left(call, table->table, 16);
    buffer_addf(&call->out, "%8lld taken", (long long)table->taken);
    if (table->nameless > 0)
        buffer_addf(&call->out, ", %lld of them of foods that cannot be read",
                    (long long)table->nameless);
    if (table->lost > 0)
        buffer_addf(&call->out, ", %lld unreadable", (long long)table->lost);
    if (table->refused > 0)
        buffer_addf(&call->out, ", %lld invalid", (long long)table->refused);
    if (table->is_cut)
        buffer_add_text(&call->out, ", perhaps more that nothing tells of");
    buffer_add_char(&call->out, '\n');
}

static void write_salvaged(struct json *json, const struct salvaged *table)
{
    json_begin_object(json);
    json_put_text(json, "table", table->table);
    json_put_integer(json, "taken", table->taken);
    json_put_integer(json, "unreadable", table->lost);
    json_put_integer(json, "invalid", table->refused);
    json_put_flag(json, "cut", table->is_cut);
    json_put_integer(json, "nameless", table->nameless);
    json_end_object(json);
}

static void answer_salvaged(struct call *call, const char *file, const struct salvaged *tables,
                            size_t count)
{
    if (!call->is_json) {
        for (size_t i = 0; i < count; i++)
            print_salvaged(call, &tables[i]);
        buffer_add_text(&call->out, "\nthe new log is ");
        call_add_clean(call, file);
        buffer_add_text(&call->out, "; marrow restore FILE puts it in the place of the damaged "
                                    "one\n");
        return;
    }
    json_begin_object(&call->json);
    json_put_text(&call->json, "salvaged", file);
    json_put_array(&call->json, "tables");
    for (size_t i = 0; i < count; i++)
        write_salvaged(&call->json, &tables[i]);
    json_end_array(&call->json);
    json_end_object(&call->json);
}

/* Adds up what was lost. STATUS_UNUSABLE with the counts where something was, or may have been. */
static enum status judge_salvaged(const struct salvaged *tables, size_t count, struct error *error)
{
    int64_t lost = 0;
    int64_t nameless = 0;
    bool is_cut = false;
    for (size_t i = 0; i < count; i++) {
        lost += tables[i].lost + tables[i].refused;
        nameless += tables[i].nameless;
        is_cut = is_cut || tables[i].is_cut;
    }
    if (lost == 0 && nameless == 0 && !is_cut)
        return STATUS_OK;
    struct buffer line = BUFFER_INIT;
    if (lost > 0)
        buffer_addf(&line, "%lld %s not be read%s", (long long)lost,
                    TEXT_PLURAL(lost, "row could", "rows could"),
                    is_cut ? ", and there may be more" : "");
    else
        buffer_add_text(&line,
                        is_cut ? "there may be rows that could not be read" : "all was read");
    if (nameless > 0)
        buffer_addf(&line, "; %lld %s under a food called \"food N, unreadable\"",
                    (long long)nameless, TEXT_PLURAL(nameless, "entry is", "entries are"));
    buffer_add_text(&line,
                    "; compare with the backups (marrow restore) before you use the new log");
    enum status status = error_set(error, STATUS_UNUSABLE, "%s", line.text);
    buffer_release(&line);
    return status;
}

static enum status salvage(struct call *call, const char *file, struct error *error)
{
    struct salvaged tables[BACKUPS_SALVAGED_MAX];
    struct journal_paths paths = { .log = call_value(call, OPTION_LOG) };
    size_t count;
    char *log;
    enum status status = journal_log_path(&log, &paths, error);
    if (status)
        return status;
    if (!journal_exists(&paths))
        status = error_set(error, STATUS_UNUSABLE, "there is no log at %s", log);
    if (!status)
        status = backups_salvage(tables, &count, log, file, error);
    free(log);
    if (status)
        return status;
    call->committed = true;
    answer_salvaged(call, file, tables, count);
    call->is_answered = true;
    return judge_salvaged(tables, count, error);
}

static enum status run_check(struct call *call, struct error *error)
{
    const char *file = call_value(call, OPTION_SALVAGE);
    enum status status = call_check_words(call, 0, 0, error);
    if (status == STATUS_OK && file)
        return salvage(call, file, error);
    if (status == STATUS_OK)
        status = call_open(call, error);
    return status ? status : check(call, error);
}

static enum status run_backup(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 1, 1, error);
    if (status == STATUS_OK)
        status = call_open(call, error);
    if (status == STATUS_OK)
        status = store_backup(call->journal->log, call->words[0], error);
    if (status)
        return status;
    call->committed = true;
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "backup", call->words[0]);
        json_end_object(&call->json);
    } else {
        buffer_add_text(&call->out, "backed up to ");
        call_add_clean(call, call->words[0]);
        buffer_add_char(&call->out, '\n');
    }
    return STATUS_OK;
}

static const struct command_way check_way[] = {
    { .usage = "[--thorough | --salvage FILE]",
      .text =
          "Checks the log for damage: its pages, rows and references, and whether its tables, "
          "columns, indexes, triggers and views are those that marrow makes; also recipes that "
          "contain themselves, invalid settings, the history, and texts that are not text. What "
          "can "
          "be made again is: indexes, the nutrients and figures that come with marrow, and the "
          "record of a deletion where the row is there. Each problem is one line of the answer, "
          "and the exit status is 4. Views and indexes of your own are "
          "only noticed. `--thorough` also compares the "
          "indexes with the rows. `--salvage` takes what can be read of a damaged log into a "
          "new one and counts what could not be read, with exit status 4 if anything could not; "
          "entries "
          "of a food that is lost are kept under a food called `food 1, unreadable`. The damaged "
          "log stays as it is." },
    COMMAND_WAYS_END,
};

static const struct command_answer check_answers[] = {
    { .to = "check",
      .json = "{'log':'/home/me/.local/share/marrow/marrow.db','findings':[],"
              "'notices':[],'sound':true}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_check = {
    .name = "check",
    .summary = "check the log for damage",
    .ways = check_way,
    .answers = check_answers,
    .options = TAKES(THOROUGH) | TAKES(SALVAGE),
    .run = run_check,
    .texts =
        (const struct option_text[]){
            { OPTION_SALVAGE, "FILE", "write what can be read of a damaged log to this new file" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){ "check", "check --thorough", "check --salvage saved.db", NULL },
};

static const struct command_way backup_way[] = {
    { .usage = "FILE", .text = "Writes a complete copy of the log to a new file." },
    COMMAND_WAYS_END,
};

static const struct command_answer backup_answers[] = {
    { .to = "backup", .json = "{'backup':'marrow-2026-11-19.db'}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_backup = {
    .name = "backup",
    .summary = "back up the log to a file",
    .ways = backup_way,
    .answers = backup_answers,
    .run = run_backup,
    .examples = (const char *const[]){ "backup diary-copy.db", "backup \"before the journey.db\"",
                                       "backup travel.db --quiet", NULL },
};
