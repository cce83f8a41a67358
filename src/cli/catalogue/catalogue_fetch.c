#define _POSIX_C_SOURCE 200809L
#include "catalogue_fetch.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "catalogue_import.h"
#include "core/option.h"
#include "core/progress.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/path.h"
#include "marrow/exchange/fetch.h"
#include "marrow/exchange/import.h"

/* Lists the files that can be fetched without --url. */
static void list(struct call *call)
{
    if (call->is_json)
        json_begin_array(&call->json);
    for (const struct fetch_source *source = fetch_sources; source->name; source++) {
        if (!call->is_json) {
            call_add_left(call, source->name, 16);
            call_add_left(call, source->size, 8);
            buffer_addf(&call->out, "%s\n%24s%s\n", source->title, "", source->url);
            continue;
        }
        json_begin_object(&call->json);
        json_put_text(&call->json, "name", source->name);
        json_put_text(&call->json, "title", source->title);
        json_put_text(&call->json, "size", source->size);
        json_put_text(&call->json, "url", source->url);
        json_end_object(&call->json);
    }
    if (call->is_json)
        json_end_array(&call->json);
}

static bool show(int64_t done, int64_t total, void *payload)
{
    const struct import_progress now = { "downloading", done, total, NULL };
    return progress_show(&now, payload);
}

static enum status find_url(const char **out, const struct call *call, struct error *error)
{
    const struct fetch_source *source = fetch_find(call->words[1]);
    *out = call_value(call, OPTION_URL);
    if (*out)
        return STATUS_OK;
    if (!source)
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a known file; marrow catalogue fetch lists them, --url "
                         "fetches any other",
                         call->words[1]);
    *out = source->url;
    return STATUS_OK;
}

/* Downloads to the cache folder. */
static enum status download(char **path, const char *url, struct error *error)
{
    struct progress progress;
    const struct fetch_watch watch = { show, &progress };
    char *folder;
    enum status status = path_cache_folder(&folder, error);
    if (status)
        return status;
    char *name = fetch_file_name(url);
    *path = path_join(folder, name);
    status = path_make_folder(folder, error);
    if (!status) {
        progress_begin(&progress);
        status = fetch_file(*path, url, &fetch_limits_usual, &watch, error);
        progress_end(&progress);
    }
    free(name);
    free(folder);
    return status;
}

enum status catalogue_fetch(struct call *call, struct error *error)
{
    const char *url;
    char *path = NULL;
    bool has_options =
        call_has(call, OPTION_URL) || call_has(call, OPTION_TO) || call_has(call, OPTION_REJECTS);
    if (call->word_count < 2 && !has_options) {
        list(call);
        return STATUS_OK;
    }
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE,
                         "name the catalogue that the file becomes, for example: marrow catalogue "
                         "fetch shop --url https://...");
    enum status status = call_check_words(call, 2, 2, error);
    if (!status && !catalogue_is_name(call->words[1]))
        status =
            error_set(error, STATUS_INVALID,
                      "'%.60s' is not a valid catalogue name; use a-z, 0-9 and -", call->words[1]);
    if (!status)
        status = find_url(&url, call, error);
    if (!status)
        status = download(&path, url, error);
    if (!status) {
        const char *files[] = { path };
        status = catalogue_import_files(call, files, 1, call->words[1], error);
        if (status == STATUS_IO) {
            struct buffer told = BUFFER_INIT;
            buffer_addf(&told, "the file is kept; import it with marrow catalogue import %s", path);
            call_tell(told.text, NULL);
            buffer_release(&told);
        } else {
            unlink(path);
        }
    }
    free(path);
    return status;
}
