#define _POSIX_C_SOURCE 200809L
#include "catalogue_fetch.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
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
#include "marrow/exchange/table_profile.h"

/* What can be fetched by a name: an official file, or a table that a profile knows. */
struct offer {
    const char *name;
    const char *title;
    const char *version;
    const char *size;
    const char *licence;
    const char *url; /* "": it has to be downloaded by hand */
    const char *page; /* "": not said */
};

static struct offer offer_of_source(const struct fetch_source *source)
{
    return (struct offer){ source->name,    source->title, "", source->size,
                           source->licence, source->url,   "" };
}

static struct offer offer_of_profile(const struct table_profile *profile)
{
    return (struct offer){ profile->name,    profile->title, profile->version, profile->size,
                           profile->licence, profile->url,   profile->page };
}

static void write_text(struct call *call, const struct offer *offer)
{
    const char *where = offer->url[0] ? offer->url : offer->page;
    call_add_left(call, offer->name, 16);
    call_add_left(call, offer->url[0] ? offer->size : "-", 8);
    call_add_clean(call, offer->title);
    buffer_addf(&call->out, "%s", offer->version[0] ? " " : "");
    call_add_clean(call, offer->version);
    buffer_addf(&call->out, "\n%24s%s", "", offer->url[0] ? "" : "by hand from ");
    call_add_clean(call, where);
    buffer_addf(&call->out, "\n%24slicence: ", "");
    call_add_clean(call, offer->licence);
    buffer_add_char(&call->out, '\n');
}

static void write_offer(struct call *call, const struct offer *offer)
{
    if (!call->is_json) {
        write_text(call, offer);
        return;
    }
    json_begin_object(&call->json);
    json_put_text(&call->json, "name", offer->name);
    json_put_text(&call->json, "title", offer->title);
    json_put_text(&call->json, "size", offer->size);
    json_put_text(&call->json, "url", offer->url);
    json_put_text(&call->json, "page", offer->page);
    json_put_text(&call->json, "licence", offer->licence);
    json_end_object(&call->json);
}

/* Lists the files that can be fetched without --url, and the tables that are published elsewhere.
 */
static void list(struct call *call, const struct table_profiles *profiles)
{
    if (call->is_json)
        json_begin_array(&call->json);
    for (const struct fetch_source *source = fetch_sources; source->name; source++) {
        const struct offer offer = offer_of_source(source);
        write_offer(call, &offer);
    }
    for (size_t i = 0; i < profiles->count; i++) {
        const struct offer offer = offer_of_profile(&profiles->items[i]);
        if (offer.url[0] || offer.page[0])
            write_offer(call, &offer);
    }
    if (call->is_json)
        json_end_array(&call->json);
}

static bool show(int64_t done, int64_t total, void *payload)
{
    const struct import_progress now = { "downloading", done, total, NULL };
    return progress_show(&now, payload);
}

/* Finds the offer of a name. Returns false where there is none. */
static bool find_offer(struct offer *out, const char *name, const struct table_profiles *profiles)
{
    const struct fetch_source *source = fetch_find(name);
    const struct table_profile *profile = table_profiles_find(profiles, name);
    if (source)
        *out = offer_of_source(source);
    else if (profile)
        *out = offer_of_profile(profile);
    return source || profile;
}

/* Shows the licence before the download. */
static void tell_licence(const struct offer *offer)
{
    struct buffer line = BUFFER_INIT;
    buffer_addf(&line, "%s: licence %s", offer->title, offer->licence);
    call_tell(line.text, NULL);
    buffer_release(&line);
}

static enum status find_url(const char **out, const struct call *call,
                            const struct table_profiles *profiles, struct error *error)
{
    struct offer offer;
    const char *name = call->words[1];
    bool is_known = find_offer(&offer, name, profiles);
    *out = call_value(call, OPTION_URL);
    if (!*out && !is_known)
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a known file; marrow catalogue fetch lists them, --url "
                         "fetches any other",
                         name);
    if (!*out && !offer.url[0])
        return error_set(error, STATUS_INVALID,
                         "%s has no file that can be fetched directly; download it from %s and "
                         "run marrow catalogue import FILE",
                         offer.title, offer.page);
    if (is_known)
        tell_licence(&offer);
    *out = *out ? *out : offer.url;
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

/* Downloads the file of a name and imports it. */
static enum status fetch_named(struct call *call, const struct table_profiles *profiles,
                               struct error *error)
{
    const char *url;
    char *path = NULL;
    enum status status = call_check_words(call, 2, 2, error);
    if (!status && !catalogue_is_name(call->words[1]))
        status =
            error_set(error, STATUS_INVALID,
                      "'%.60s' is not a valid catalogue name; use a-z, 0-9 and -", call->words[1]);
    if (!status)
        status = find_url(&url, call, profiles, error);
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

enum status catalogue_fetch(struct call *call, struct error *error)
{
    struct table_profiles profiles;
    bool has_options =
        call_has(call, OPTION_URL) || call_has(call, OPTION_TO) || call_has(call, OPTION_REJECTS);
    enum status status = STATUS_OK;
    if (call->word_count < 2 && has_options)
        return error_set(error, STATUS_USAGE,
                         "name the catalogue that the file becomes, for example: marrow catalogue "
                         "fetch shop --url https://...");
    table_profiles_load(&profiles, call_tell, NULL);
    if (call->word_count < 2)
        list(call, &profiles);
    else
        status = fetch_named(call, &profiles, error);
    table_profiles_release(&profiles);
    return status;
}
