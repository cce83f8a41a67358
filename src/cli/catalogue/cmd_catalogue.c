#include <string.h>

#include "catalogue_fetch.h"
#include "catalogue_import.h"
#include "catalogue_keep.h"
#include "core/command.h"
#include "marrow/catalogue/catalogues.h"
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
    const struct catalogues *shelf = &call->journal->shelf;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < shelf->count; i++) {
        struct catalogue_info info = catalogue_get_info(shelf->items[i]);
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
        if (info.licence[0] || info.sha256[0]) {
            call_add_left(call, "", 16);
            call_add_clean(call, info.licence);
            buffer_addf(&call->out, "%s%s%s\n", info.licence[0] && info.sha256[0] ? "; " : "",
                        info.sha256[0] ? "source SHA-256 " : "", info.sha256);
        }
    }
    if (call->is_json) {
        json_end_array(&call->json);
        call_end_json(call);
    } else if (shelf->count == 0) {
        call_tell("there is no catalogue", NULL);
    }
    return STATUS_OK;
}

/* The plain format, as a file to write on in. */
static enum status show_template(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 1, 1, error);
    if (status)
        return status;
    if (!call->is_json) {
        buffer_add_text(&call->out, plain_template);
        return STATUS_OK;
    }
    json_begin_object(&call->json);
    json_key(&call->json, "template");
    json_text(&call->json, plain_template);
    json_end_object(&call->json);
    call_end_json(call);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "[list]", .run = list },
    { .usage =
          "import FILE... [--name NAME] [--title TITLE] [--version V] [--licence TEXT] [--citation "
          "TEXT] [--to FOLDER] [--rejects FILE]",
      .run = catalogue_import },
    { .usage = "fetch [NAME] [--url URL] [--to FOLDER] [--rejects FILE]", .run = catalogue_fetch },
    { .usage = "verify [NAME]", .run = catalogue_verify_all },
    { .usage = "remove NAME", .run = catalogue_remove },
    { .usage = "template", .run = show_template },
    COMMAND_WAYS_END,
};

const struct command cmd_catalogue = {
    .name = "catalogue",
    .summary = "list the catalogues of foods, make them of files (CSV, gz, zip, folders), download "
               "the official ones, verify and remove them",
    .ways = ways,
    .options = TAKES(NAME) | TAKES(TITLE) | TAKES(DATA_VERSION) | TAKES(LICENCE) | TAKES(CITATION) |
               TAKES(TO) | TAKES(REJECTS) | TAKES(URL),
};
