#define _POSIX_C_SOURCE 200809L
#include "catalogue_import.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "core/option.h"
#include "core/progress.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/import.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/setting.h"

/* Returns the name of a catalogue made from a file: "My foods.csv" becomes my-foods. The caller
 * frees it. */
static char *name_from_file(const char *file)
{
    const char *slash = strrchr(file, '/');
    const char *base = slash ? slash + 1 : file;
    size_t length = strcspn(base, ".");
    struct buffer name = BUFFER_INIT;
    for (size_t i = 0; i < length; i++) {
        if (isalnum((unsigned char)base[i]) && (unsigned char)base[i] < 0x80)
            buffer_add_char(&name, (char)tolower((unsigned char)base[i]));
        else if (name.length > 0 && name.text[name.length - 1] != '-')
            buffer_add_char(&name, '-');
    }
    while (name.length > 0 && name.text[name.length - 1] == '-')
        buffer_remove(&name, name.length - 1, 1);
    return buffer_detach(&name);
}

bool catalogue_is_name(const char *name)
{
    return *name && name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

/* Finds the folder to import to: --to, MARROW_CATALOGUES, or the folder of the person's own
 * catalogues. The caller frees *out. */
static enum status import_folder(char **out, const struct call *call, struct error *error)
{
    char *data;
    const char *said = call_value(call, OPTION_TO);
    if (!said)
        said = getenv("MARROW_CATALOGUES");
    if (said && *said) {
        *out = xstrdup(said);
        return STATUS_OK;
    }
    enum status status = path_data_folder(&data, error);
    if (status)
        return status;
    *out = path_join(data, "catalogues");
    free(data);
    return STATUS_OK;
}

static void write_reasons(struct json *json, const char *key, const struct import_reason *reasons,
                          size_t count)
{
    json_put_object(json, key);
    for (size_t i = 0; i < count; i++) {
        json_put_integer(json, reasons[i].reason, reasons[i].count);
    }
    json_end_object(json);
}

static void write_notes(struct json *json, const struct import_result *result, size_t at)
{
    json_put_object(json, "noted");
    for (size_t i = 0; at == 0 && i < result->noted_count; i++)
        json_put_integer(json, result->noted[i].what, result->noted[i].count);
    json_end_object(json);
}

/* Writes the object of one catalogue. The notes are of the whole import, and stand in the first. */
static void write_json(struct call *call, const struct import_result *result, size_t at,
                       const char *folder)
{
    const struct import_catalogue *made = &result->catalogues[at];
    static const char *const without[NUTRIENT_LEADING] = { "without_magnesium", "without_calcium",
                                                           "without_vitamin_d" };
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_text(json, "name", made->name);
    json_put_text(json, "folder", folder);
    json_put_integer(json, "food_count", made->foods);
    json_put_integer(json, "value_count", made->values);
    json_put_integer(json, "measure_count", made->measures);
    for (int i = 0; i < NUTRIENT_LEADING; i++) {
        json_put_integer(json, without[i], made->without[i]);
    }
    write_reasons(json, "refused_rows", made->refused, made->refused_count);
    write_reasons(json, "dropped", made->dropped, made->dropped_count);
    write_notes(json, result, at);
    json_end_object(json);
}

static void write_text(struct call *call, const struct import_catalogue *made, const char *folder)
{
    buffer_addf(&call->out, "%s: %ld %s, %ld %s, %ld %s, in ", made->name, made->foods,
                TEXT_PLURAL(made->foods, "food", "foods"), made->values,
                TEXT_PLURAL(made->values, "value", "values"), made->measures,
                TEXT_PLURAL(made->measures, "measure", "measures"));
    call_add_clean(call, folder);
    buffer_addf(&call->out, "\nwithout magnesium %ld, without calcium %ld, without vitamin D %ld\n",
                made->without[0], made->without[1], made->without[2]);
    if (made->by_rule > 0)
        buffer_addf(&call->out, "%ld of those without vitamin D %s (assumed zero)\n", made->by_rule,
                    TEXT_PLURAL(made->by_rule, "is a plain plant food", "are plain plant foods"));
    for (size_t i = 0; i < made->refused_count; i++)
        buffer_addf(&call->out, "refused, %s: %ld %s\n", made->refused[i].reason,
                    made->refused[i].count, TEXT_PLURAL(made->refused[i].count, "row", "rows"));
    for (size_t i = 0; i < made->dropped_count; i++)
        buffer_addf(&call->out, "dropped, %s: %ld %s\n", made->dropped[i].reason,
                    made->dropped[i].count, TEXT_PLURAL(made->dropped[i].count, "value", "values"));
}

static void write_notes_text(struct call *call, const struct import_result *result)
{
    for (size_t i = 0; i < result->noted_count; i++) {
        const struct import_note *noted = &result->noted[i];
        buffer_addf(&call->out, "noted, %s: %ld %s, the first in ", noted->what, noted->count,
                    TEXT_PLURAL(noted->count, noted->one, noted->many));
        call_add_clean(call, noted->first);
        buffer_add_char(&call->out, '\n');
    }
}

/* Writes the answer. JSON: an object, or a list of objects where the files hold several data
 * sets. */
static void answer(struct call *call, const struct import_result *result, const char *folder)
{
    bool is_list = call->is_json && result->count > 1;
    if (is_list)
        json_begin_array(&call->json);
    for (size_t i = 0; i < result->count; i++) {
        if (call->is_json)
            write_json(call, result, i, folder);
        else
            write_text(call, &result->catalogues[i], folder);
    }
    if (!call->is_json)
        write_notes_text(call, result);
    if (is_list)
        json_end_array(&call->json);
}

/* Opens the person's log, where there is one, whose settings decide what "1,000" is and in which
 * language foods are named. */
static void follow_settings(struct call *call)
{
    struct error ignored = ERROR_INIT;
    struct journal_paths paths = { .log = call_value(call, OPTION_LOG) };
    if (!call->journal && journal_exists(&paths) && call_open(call, &ignored))
        call->journal = NULL;
}

/* Finds the language of the environment, "de" of LANG=de_CH.UTF-8. Returns false where it says
 * none.
 */
static bool find_environment(char out[SETTING_VALUE])
{
    static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
    const char *value = NULL;
    for (size_t i = 0; i < sizeof variables / sizeof *variables && (!value || !*value); i++)
        value = getenv(variables[i]);
    if (!value || !islower((unsigned char)value[0]) || !islower((unsigned char)value[1]) ||
        islower((unsigned char)value[2]))
        return false;
    memcpy(out, value, 2);
    out[2] = '\0';
    return true;
}

/* Returns the language of foods' names: that of the setting, where there is a log, else that of the
 * environment; NULL: none is said. */
static const char *find_language(char out[SETTING_VALUE], const struct call *call)
{
    struct error ignored = ERROR_INIT;
    bool is_set = call->journal &&
                  setting_load(out, call->journal->log, SETTING_LANGUAGE, &ignored) == STATUS_OK &&
                  strcmp(out, "auto") != 0;
    return is_set || find_environment(out) ? out : NULL;
}

enum status catalogue_import_files(struct call *call, const char *const *files, size_t count,
                                   const char *own_name, struct error *error)
{
    struct import_result result;
    struct progress progress;
    char language[SETTING_VALUE];
    char *folder = NULL;
    char *made = own_name ? xstrdup(own_name) : name_from_file(files[0]);
    const char *name = call_value(call, OPTION_NAME);
    struct import_options wanted = { .info = { .name = name,
                                               .title = call_value(call, OPTION_TITLE),
                                               .version = call_value(call, OPTION_DATA_VERSION),
                                               .licence = call_value(call, OPTION_LICENCE),
                                               .citation = call_value(call, OPTION_CITATION) },
                                     .own_name = made,
                                     .rejects = call_value(call, OPTION_REJECTS),
                                     .replaces_rejects = call_has(call, OPTION_FORCE),
                                     .notify = call_tell,
                                     .progress = progress_show,
                                     .payload = &progress };
    enum status status = STATUS_OK;
    follow_settings(call);
    wanted.language = find_language(language, call);
    if (name && !catalogue_is_name(name))
        status = error_set(error, STATUS_INVALID,
                           "'%.60s' is not a valid catalogue name; use a-z, 0-9 and -", name);
    if (!status)
        status = import_folder(&folder, call, error);
    if (!status) {
        wanted.folder = folder;
        progress_begin(&progress);
        status = import_files(&result, files, count, &wanted, error);
        progress_end(&progress);
    }
    if (!status) {
        call->committed = true;
        answer(call, &result, folder);
    }
    free(folder);
    free(made);
    return status;
}

enum status catalogue_import(struct call *call, struct error *error)
{
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE,
                         "which file? for example: catalogue import foods.csv");
    return catalogue_import_files(call, call->words + 1, call->word_count - 1, NULL, error);
}
