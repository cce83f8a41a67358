#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "marrow/base/path.h"
#include "marrow/exchange/plain.h"

static void write_info(struct json *json, const struct catalogue_info *info)
{
    json_begin_object(json);
    json_key(json, "name");
    json_text(json, info->name);
    json_key(json, "title");
    json_text(json, info->title);
    json_key(json, "version");
    json_text(json, info->version);
    json_key(json, "licence");
    json_text(json, info->licence);
    json_key(json, "citation");
    json_text(json, info->citation);
    json_key(json, "sha256");
    json_text(json, info->sha256);
    json_key(json, "path");
    json_text(json, info->path);
    json_key(json, "foods");
    json_integer(json, info->foods);
    json_end_object(json);
}

static enum status list(struct call *call, struct error *error)
{
    enum status status = call_open(call, error);
    if (status)
        return status;
    const struct shelf *shelf = &call->journal->shelf;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < shelf->count; i++) {
        struct catalogue_info info = catalogue_get_info(shelf->catalogues[i]);
        if (call->is_json) {
            write_info(&call->json, &info);
            continue;
        }
        call_add_left(call, info.name, 16);
        buffer_addf(&call->out, "%8lld foods  ", (long long)info.foods);
        call_add_clean(call, info.title);
        buffer_add_char(&call->out, ' ');
        call_add_clean(call, info.version);
        buffer_add_text(&call->out, "  ");
        call_add_clean(call, info.path);
        buffer_add_char(&call->out, '\n');
    }
    if (call->is_json) {
        json_end_array(&call->json);
        call_end_json(call);
    } else if (shelf->count == 0) {
        call_tell("there is no catalogue", NULL);
    }
    return STATUS_OK;
}

/* The name of a catalogue made from a file: "My foods.csv" is my-foods. */
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

static bool is_name(const char *name)
{
    return *name && name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

/* The folder to import to: --to, MARROW_CATALOGUES, or that of the person's own catalogues. */
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

static void tell_summary(struct call *call, const struct plain_summary *summary, const char *name,
                         const char *folder)
{
    static const char *const without[NUTRIENT_LEADING] = { "without_magnesium", "without_calcium",
                                                           "without_vitamin_d" };
    if (!call->is_json) {
        buffer_addf(&call->out, "%s: %ld foods, %ld values, %ld measures, in ", name,
                    summary->foods, summary->values, summary->measures);
        call_add_clean(call, folder);
        buffer_addf(&call->out,
                    "\nwithout magnesium %ld, without calcium %ld, without vitamin D %ld\n",
                    summary->without[0], summary->without[1], summary->without[2]);
        return;
    }
    json_begin_object(&call->json);
    json_key(&call->json, "name");
    json_text(&call->json, name);
    json_key(&call->json, "folder");
    json_text(&call->json, folder);
    json_key(&call->json, "foods");
    json_integer(&call->json, summary->foods);
    json_key(&call->json, "values");
    json_integer(&call->json, summary->values);
    json_key(&call->json, "measures");
    json_integer(&call->json, summary->measures);
    for (int i = 0; i < NUTRIENT_LEADING; i++) {
        json_key(&call->json, without[i]);
        json_integer(&call->json, summary->without[i]);
    }
    json_end_object(&call->json);
    call_end_json(call);
}

static const char *value_or(const struct call *call, enum option option, const char *otherwise)
{
    const char *value = call_value(call, option);
    return value ? value : otherwise;
}

static enum status import(struct call *call, struct error *error)
{
    struct plain_summary summary;
    char *folder = NULL;
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE, "import needs a file");
    char *made = name_from_file(call->words[1]);
    const char *name = value_or(call, OPTION_NAME, made);
    struct catalogue_info info = { .name = name,
                                   .title = value_or(call, OPTION_TITLE, name),
                                   .version = value_or(call, OPTION_DATA_VERSION, ""),
                                   .licence = value_or(call, OPTION_LICENCE, ""),
                                   .citation = value_or(call, OPTION_CITATION, ""),
                                   .sha256 = "" };
    enum status status = STATUS_OK;
    if (!is_name(name))
        status = error_set(error, STATUS_USAGE,
                           "'%.60s' is no name for a catalogue: use a-z, 0-9 and -", name);
    if (status == STATUS_OK)
        status = import_folder(&folder, call, error);
    if (status == STATUS_OK)
        status = plain_import(&summary, call->words + 1, call->word_count - 1, &info, folder,
                              call_tell, NULL, error);
    if (status == STATUS_OK) {
        call->committed = true;
        tell_summary(call, &summary, name, folder);
    }
    free(folder);
    free(made);
    return status;
}

enum status cmd_catalogue(struct call *call, struct error *error)
{
    const char *verb = call->word_count ? call->words[0] : "list";
    if (strcmp(verb, "import") == 0)
        return import(call, error);
    if (strcmp(verb, "list") == 0)
        return list(call, error);
    return error_set(error, STATUS_USAGE, "'%.40s': it is list or import", verb);
}
