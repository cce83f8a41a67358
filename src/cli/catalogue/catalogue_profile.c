#include "catalogue_profile.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/table_profile.h"

#define PROFILE_BYTES_MAX (256u << 10)

static void write_json(struct json *json, const struct table_profile *profile)
{
    json_begin_object(json);
    json_put_text(json, "name", profile->name);
    json_put_text(json, "title", profile->title);
    json_put_text(json, "version", profile->version);
    json_put_text(json, "country", profile->country);
    json_put_text(json, "licence", profile->licence);
    json_put_text(json, "citation", profile->citation);
    json_put_text(json, "page", profile->page);
    json_put_text(json, "tried", profile->tried);
    json_put_text(json, "path", profile->path ? profile->path : "");
    json_end_object(json);
}

static void write_text(struct call *call, const struct table_profile *profile)
{
    const char *const lines[] = { profile->licence, profile->page, profile->tried,
                                  profile->path ? profile->path : "" };
    static const char *const before[] = { "licence: ", "", "tried on ", "your own: " };
    call_add_left(call, profile->name, 16);
    call_add_clean(call, profile->title);
    buffer_add_char(&call->out, ' ');
    call_add_clean(call, profile->version);
    buffer_add_char(&call->out, '\n');
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        if (!lines[i][0])
            continue;
        buffer_addf(&call->out, "%16s%s", "", before[i]);
        call_add_clean(call, lines[i]);
        buffer_add_char(&call->out, '\n');
    }
}

static void list(struct call *call)
{
    struct table_profiles profiles;
    table_profiles_load(&profiles, call_tell, NULL);
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < profiles.count; i++) {
        if (call->is_json)
            write_json(&call->json, &profiles.items[i]);
        else
            write_text(call, &profiles.items[i]);
    }
    if (call->is_json)
        json_end_array(&call->json);
    table_profiles_release(&profiles);
}

static size_t count_values(const struct table_profile *profile)
{
    bool has[NUTRIENT_COUNT] = { false };
    size_t count = 0;
    for (size_t i = 0; i < profile->file_count; i++) {
        for (size_t k = 0; k < profile->files[i].value_count; k++) {
            enum nutrient nutrient = profile->files[i].values[k].nutrient;
            count += has[nutrient] ? 0 : 1;
            has[nutrient] = true;
        }
    }
    return count;
}

/* Checks a file and says what it describes. */
static enum status check(struct call *call, const char *path, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct table_profile profile;
    enum status status = table_profile_load(&profile, &arena, path, error);
    if (!status && call->is_json) {
        write_json(&call->json, &profile);
    } else if (!status) {
        size_t values = count_values(&profile);
        buffer_addf(&call->out, "%s: %zu %s, %zu %s, %zu %s of groups. No mistakes found.\n",
                    profile.name, profile.file_count,
                    TEXT_PLURAL(profile.file_count, "file", "files"), values,
                    TEXT_PLURAL(values, "nutrient", "nutrients"), profile.group.count,
                    TEXT_PLURAL(profile.group.count, "line", "lines"));
    }
    arena_release(&arena);
    return status;
}

/* Prints a profile, to start one's own from. */
static enum status show(struct call *call, const char *name, struct error *error)
{
    struct buffer text = BUFFER_INIT;
    struct table_profiles profiles;
    table_profiles_load(&profiles, call_tell, NULL);
    const struct table_profile *profile = table_profiles_find(&profiles, name);
    enum status status = STATUS_OK;
    if (!profile)
        status =
            error_set(error, STATUS_NOT_FOUND,
                      "there is no profile '%.40s'; marrow catalogue profile lists them", name);
    else if (profile->path)
        status = file_read(&text, profile->path, profile->path, PROFILE_BYTES_MAX, error);
    else
        buffer_add_text(&text, table_profile_text(profile));
    if (!status && call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "profile", text.text);
        json_end_object(&call->json);
    } else if (!status) {
        buffer_add_text(&call->out, text.text);
    }
    buffer_release(&text);
    table_profiles_release(&profiles);
    return status;
}

enum status catalogue_profile(struct call *call, struct error *error)
{
    if (call->word_count == 1) {
        list(call);
        return STATUS_OK;
    }
    const char *word = call->words[1];
    bool is_check = strcmp(word, "check") == 0;
    if (!is_check && strcmp(word, "show") != 0)
        return error_set(error, STATUS_USAGE,
                         "'%.40s' is not a word of catalogue profile; use check FILE or show NAME",
                         word);
    enum status status = call_check_words(call, 3, 3, error);
    if (status)
        return status;
    return is_check ? check(call, call->words[2], error) : show(call, call->words[2], error);
}
