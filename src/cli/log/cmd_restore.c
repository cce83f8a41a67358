#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/clock.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/path.h"
#include "marrow/base/text.h"
#include "marrow/journal/backup.h"
#include "marrow/journal/journal.h"
#include "marrow/store/backups.h"
#include "marrow/store/store.h"

/* Where the log and its backups lie. */
struct place {
    char *log;
    char *folder;
    bool is_open; /* the log could be opened */
};

static void release_place(struct place *place)
{
    free(place->log);
    free(place->folder);
}

/* Finds the log and its backups. A log that is damaged or not there cannot be opened; its backups
 * are then looked for in the default folder. */
static enum status find_place(struct place *out, struct call *call, struct error *error)
{
    struct error unopened = ERROR_INIT;
    struct journal_paths paths = { .log = call_value(call, OPTION_LOG) };
    *out = (struct place){ .log = NULL };
    enum status status = journal_log_path(&out->log, &paths, error);
    if (status)
        return status;
    out->is_open = call_open(call, &unopened) == STATUS_OK;
    status = backup_folder(&out->folder, out->is_open ? call->journal : NULL, error);
    if (status)
        release_place(out);
    else if (!out->is_open && journal_exists(&paths))
        call_tell(unopened.text, NULL);
    return status;
}

static void add_count(struct buffer *out, const char *before, int64_t count, const char *what)
{
    if (count > 0)
        buffer_addf(out, "%s%lld %s", out->length ? ", " : before, (long long)count, what);
}

/* Adds what restoring would change: "14 entries removed, 2 added, on 3 days". */
static void add_difference(struct call *call, const struct backup_difference *difference)
{
    struct buffer text = BUFFER_INIT;
    add_count(&text, "", difference->removed, "removed");
    add_count(&text, "", difference->added, "added");
    add_count(&text, "", difference->changed, "changed");
    if (text.length)
        buffer_addf(&call->out, "%s, on %lld %s", text.text, (long long)difference->days,
                    TEXT_PLURAL(difference->days, "day", "days"));
    else
        buffer_add_text(&call->out, "no entry would change");
    buffer_release(&text);
}

static void print_backup(struct call *call, size_t number, const struct backup *backup,
                         const struct backup_difference *difference, bool is_open)
{
    buffer_addf(&call->out, "%3zu  %.10s %.5s  ", number, backup->made_at, backup->made_at + 11);
    call_add_left(call, backup->kind, 17);
    if (!difference) {
        buffer_add_text(&call->out, "damaged\n");
        return;
    }
    buffer_addf(&call->out, "%6lld %s  ", (long long)difference->entries,
                TEXT_PLURAL(difference->entries, "entry  ", "entries"));
    if (is_open)
        add_difference(call, difference);
    buffer_add_char(&call->out, '\n');
}

static void write_backup(struct json *json, size_t number, const struct backup *backup,
                         const struct backup_difference *difference)
{
    char made_at[CLOCK_INSTANT];
    json_begin_object(json);
    json_put_integer(json, "number", (int64_t)number);
    clock_format_instant(made_at, backup->made_at);
    json_put_text(json, "made_at", made_at);
    json_put_text(json, "kind", backup->kind);
    json_put_text(json, "path", backup->path);
    json_put_flag(json, "usable", difference != NULL);
    json_put_integer(json, "entry_count", difference ? difference->entries : 0);
    json_put_integer(json, "removed", difference ? difference->removed : 0);
    json_put_integer(json, "added", difference ? difference->added : 0);
    json_put_integer(json, "changed", difference ? difference->changed : 0);
    json_put_integer(json, "day_count", difference ? difference->days : 0);
    json_end_object(json);
}

/* Says that the log has no backups, and names those of logs at other places, which have no number:
 * they may be another person's. */
static void show_others(struct call *call, const struct place *place)
{
    struct error ignored = ERROR_INIT;
    struct backups others;
    if (backups_load_others(&others, place->folder, place->log, &ignored))
        others = (struct backups){ .count = 0 };
    buffer_add_text(&call->out, "there are no backups of this log in ");
    call_add_clean(call, place->folder);
    buffer_add_text(&call->out, "; the first is made when you next log something\n");
    if (others.count > 0)
        buffer_add_text(&call->out, "\nBackups of logs that lie or lay elsewhere; marrow restore "
                                    "FILE puts one in the place of this log:\n");
    for (size_t i = 0; i < others.count; i++) {
        call_add_clean(call, others.items[i].path);
        buffer_add_char(&call->out, '\n');
    }
    backups_release(&others);
}

static void show_backups(struct call *call, const struct backups *backups,
                         const struct place *place)
{
    struct store *log = place->is_open ? call->journal->log : NULL;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < backups->count; i++) {
        struct error ignored = ERROR_INIT;
        struct backup_difference difference;
        bool is_usable = !backups_compare(&difference, log, backups->items[i].path, &ignored);
        const struct backup_difference *known = is_usable ? &difference : NULL;
        if (call->is_json)
            write_backup(&call->json, i + 1, &backups->items[i], known);
        else
            print_backup(call, i + 1, &backups->items[i], known, place->is_open);
    }
    if (call->is_json) {
        json_end_array(&call->json);
    } else if (backups->count == 0) {
        show_others(call, place);
    } else {
        buffer_add_text(&call->out, "\nmarrow restore N puts one back; the log as it is now is "
                                    "kept as a backup first\n");
    }
}

/* Returns the path of the backup that the word names: its number in the list, or a file. */
static enum status choose(const char **out, const struct backups *backups, const char *word,
                          struct error *error)
{
    *out = word;
    if (word[strspn(word, "0123456789")] != '\0')
        return STATUS_OK;
    unsigned long number = strtoul(word, NULL, 10);
    if (number < 1 || number > backups->count)
        return error_set(error, STATUS_NOT_FOUND,
                         "there is no backup %.20s; marrow restore lists them", word);
    *out = backups->items[number - 1].path;
    return STATUS_OK;
}

/* Makes the folder of the log at its default place. None is made for a path that a person gave: a
 * stick may not be mounted. */
static enum status make_place(const struct call *call, const struct place *place,
                              struct error *error)
{
    if (call_value(call, OPTION_LOG) || getenv("MARROW_LOG"))
        return STATUS_OK;
    char *folder = path_parent(place->log);
    enum status status = path_make_folder(folder, error);
    free(folder);
    return status;
}

static enum status restore(struct call *call, const struct place *place, const char *path,
                           struct error *error)
{
    char kept[512];
    journal_close(call->journal);
    call->journal = NULL;
    enum status status = make_place(call, place, error);
    if (!status)
        status = backups_restore(kept, place->log, path, place->folder, error);
    if (status)
        return status;
    call->committed = true;
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "restored", path);
        json_put_text(&call->json, "kept", *kept ? kept : NULL);
        json_end_object(&call->json);
        return STATUS_OK;
    }
    buffer_add_text(&call->out, "restored ");
    call_add_clean(call, path);
    if (*kept) {
        buffer_add_text(&call->out, "\nthe log as it was is kept at ");
        call_add_clean(call, kept);
        if (backups_is_sound(kept)) {
            buffer_add_text(&call->out, "\nmarrow restore 1 brings it back");
        } else {
            buffer_add_text(&call->out, "\nit is damaged; what can be read of it: marrow --log ");
            call_add_clean(call, kept);
            buffer_add_text(&call->out, " check --salvage FILE");
        }
    }
    buffer_add_char(&call->out, '\n');
    return STATUS_OK;
}

static enum status run(struct call *call, struct error *error)
{
    struct place place;
    struct backups backups;
    const char *path = NULL;
    enum status status = call_check_words(call, 0, 1, error);
    if (!status)
        status = find_place(&place, call, error);
    if (status)
        return status;
    status = backups_load(&backups, place.folder, place.log, error);
    if (!status && call->word_count == 0)
        show_backups(call, &backups, &place);
    else if (!status)
        status = choose(&path, &backups, call->words[0], error);
    if (!status && path)
        status = restore(call, &place, path, error);
    backups_release(&backups);
    release_place(&place);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[N | FILE]",
      .text =
          "Without a word it lists the backups of the log, newest first, and what restoring each "
          "would change. With a number or a file it puts that backup in the place of the log. The "
          "log as it was is kept as a backup first, so restoring can itself be undone: `marrow "
          "restore 1`. A journal that a crash left beside the log is taken away. marrow makes a "
          "backup on the first day of use and on every further one (settings `backups` and "
          "`backup_folder`), before a restore, and before the log is upgraded." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "restore",
      .json = "[{'number':1,'made_at':'2026-11-19T08:12:00+01:00','kind':'daily',"
              "'path':'/home/me/.local/state/marrow/backups/"
              "marrow-5f3a9c21-2026-11-19T08-12-00-daily.db','usable':true,'entry_count':412,"
              "'removed':3,'added':0,'changed':1,'day_count':1}]",
      .after = "After restoring: {\"restored\":PATH,\"kept\":PATH}." },
    COMMAND_ANSWERS_END,
};

const struct command cmd_restore = {
    .name = "restore",
    .summary = "list the backups that marrow made, or put one back",
    .ways = ways,
    .answers = answers,
    .run = run,
    .examples = (const char *const[]){ "restore", "restore 1", "restore --json", NULL },
};
