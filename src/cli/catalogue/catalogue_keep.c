#define _POSIX_C_SOURCE 200809L
#include "catalogue_keep.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/path.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/verify.h"

/* The findings about one catalogue while it is being verified. */
struct hearing {
    struct call *call;
    const char *name;
};

static void hear(const char *line, void *payload)
{
    struct hearing *hearing = payload;
    struct call *call = hearing->call;
    if (call->is_json) {
        json_text(&call->json, line);
        return;
    }
    buffer_addf(&call->out, "%s: ", hearing->name);
    call_add_clean(call, line);
    buffer_add_char(&call->out, '\n');
}

static enum status verify_one(struct call *call, struct catalogue *catalogue, int *all,
                              struct error *error)
{
    struct catalogue_info info = catalogue_get_info(catalogue);
    struct hearing hearing = { call, info.name };
    int findings = 0;
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "name", info.name);
        json_put_array(&call->json, "findings");
    }
    enum status status = catalogue_verify(&findings, catalogue, hear, &hearing, error);
    if (call->is_json) {
        json_end_array(&call->json);
        json_put_flag(&call->json, "sound", findings == 0);
        json_end_object(&call->json);
    } else if (!status && findings == 0) {
        buffer_addf(&call->out, "%s: sound, %lld %s\n", info.name, (long long)info.foods,
                    TEXT_PLURAL(info.foods, "food", "foods"));
    }
    *all += findings;
    return status;
}

static enum status find_named(struct catalogue **out, const struct call *call, const char *name,
                              struct error *error)
{
    *out = catalogues_find(&call->journal->catalogues, name);
    if (*out)
        return STATUS_OK;
    return error_set(error, STATUS_NOT_FOUND, "there is no usable catalogue '%.60s'", name);
}

enum status catalogue_verify_all(struct call *call, struct error *error)
{
    struct catalogue *named = NULL;
    int findings = 0;
    enum status status = call_check_words(call, 1, 2, error);
    if (!status)
        status = call_open(call, error);
    if (!status && call->word_count == 2)
        status = find_named(&named, call, call->words[1], error);
    if (status)
        return status;
    const struct catalogues *catalogues = &call->journal->catalogues;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; !status && i < catalogues->count; i++) {
        if (!named || catalogues->items[i] == named)
            status = verify_one(call, catalogues->items[i], &findings, error);
    }
    if (call->is_json)
        json_end_array(&call->json);
    if (status || findings == 0)
        return status;
    call->is_answered = true;
    return error_set(error, STATUS_INVALID, "%d %s found; import the data set again", findings,
                     TEXT_PLURAL(findings, "problem", "problems"));
}

enum status catalogue_remove(struct call *call, struct error *error)
{
    struct catalogue *catalogue;
    enum status status = call_check_words(call, 2, 2, error);
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = find_named(&catalogue, call, call->words[1], error);
    if (status)
        return status;
    struct catalogue_info info = catalogue_get_info(catalogue);
    char *starter = path_starter_folder();
    char *folder = path_parent(info.path);
    bool is_ours = starter && strcmp(starter, folder) == 0;
    free(starter);
    free(folder);
    if (is_ours)
        return error_set(error, STATUS_INVALID, "%s came with the program and cannot be removed",
                         info.name);
    if (unlink(info.path))
        return error_set(error, STATUS_IO, "cannot remove %s: %s", info.path, strerror(errno));
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "done", "removed");
        json_put_text(&call->json, "path", info.path);
        json_end_object(&call->json);
    } else {
        buffer_add_text(&call->out, "removed ");
        call_add_clean(call, info.path);
        buffer_add_text(&call->out, "; what you logged from it stays in the log\n");
    }
    return STATUS_OK;
}
