#include <string.h>

#include "catalogue_fetch.h"
#include "catalogue_import.h"
#include "catalogue_keep.h"
#include "catalogue_profile.h"
#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/exchange/plain.h"
#include "marrow/journal/journal.h"

static void write_info(struct json *json, const struct catalogue_info *info)
{
    json_begin_object(json);
    json_put_text(json, "name", info->name);
    json_put_text(json, "title", info->title);
    json_put_text(json, "version", info->version);
    json_put_text(json, "licence", info->licence);
    json_put_text(json, "citation", info->citation);
    json_put_text(json, "sha256", info->sha256);
    json_put_text(json, "path", info->path);
    json_put_integer(json, "food_count", info->foods);
    json_end_object(json);
}

static enum status list(struct call *call, struct error *error)
{
    enum status status = call_open(call, error);
    if (status)
        return status;
    const struct catalogues *catalogues = &call->journal->catalogues;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < catalogues->count; i++) {
        struct catalogue_info info = catalogue_get_info(catalogues->items[i]);
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
    } else if (catalogues->count == 0) {
        call_tell("there are no catalogues", NULL);
    }
    return STATUS_OK;
}

/* Prints the plain format as a template to fill in. */
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
    json_put_text(&call->json, "template", plain_template);
    json_end_object(&call->json);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "[list]",
      .run = list,
      .need = JOURNAL_BROWSES,
      .text =
          "Lists the food catalogues, with their licences and the SHA-256 sums of their sources." },
    { .usage =
          "import FILE... [--name NAME] [--title TITLE] [--version V] [--licence TEXT] [--citation "
          "TEXT] [--to FOLDER] [--rejects FILE [--force]]",
      .run = catalogue_import,
      .need = JOURNAL_BROWSES,
      .text = "Makes a catalogue from files: CSV, gzipped CSV, Excel workbooks (.xlsx), zips, or "
              "folders of these. Files "
              "are read in place, and nothing is unpacked to disk. Their first line decides what "
              "they are, never their name. Of plain CSV (see below) either all rows are imported "
              "or none. An older catalogue of the same name is replaced at the end: an import that "
              "fails, is stopped with Ctrl-C or is killed leaves the old one. `--rejects` writes "
              "refused rows, dropped values and what was noted to a new CSV file: file, line, "
              "reason. With `--force` "
              "it replaces an older one, but never a link, a log or a catalogue." },
    { .usage = "fetch [NAME] [--url URL] [--to FOLDER] [--rejects FILE [--force]]",
      .run = catalogue_fetch,
      .need = JOURNAL_BROWSES,
      .text =
          "Downloads an official file and imports it, after showing its licence; without a name it "
          "lists the known files, and where tables are published that have to be downloaded by "
          "hand. "
          "`--url` fetches a newer release or any other file that import reads. An interrupted "
          "transfer is continued, even by the same command on another day, if the server still "
          "has the same file; else it starts again. Only https is used, or http from this "
          "computer, also "
          "where a server redirects. A file of more than 4 GB is refused; a transfer of more "
          "than 6 hours, or of less than 1000 bytes a second over a minute, is given up. The "
          "size is checked. The file stays in "
          "$XDG_CACHE_HOME/marrow until it is imported. https_proxy and no_proxy name the "
          "proxies." },
    { .usage = "verify [NAME]",
      .run = catalogue_verify_all,
      .need = JOURNAL_BROWSES,
      .text = "Reads a catalogue, or all of them, from end to end: the structure, the number of "
              "foods, and the SHA-256 sum of the foods that was stored when it was made. Exits "
              "with 3 if it finds a problem. A catalogue that turns out to be damaged during a "
              "search is named on stderr and left out; everything else still works." },
    { .usage = "remove NAME",
      .run = catalogue_remove,
      .need = JOURNAL_BROWSES,
      .text = "Removes a catalogue. What you logged from it stays in the log." },
    { .usage = "template",
      .run = show_template,
      .text = "Prints a plain CSV file with three foods, to start your own." },
    { .usage = "profile [check FILE | show NAME]",
      .run = catalogue_profile,
      .text =
          "Lists the tables of foods that marrow knows: national tables, with their licences, "
          "where they are published, and whether the profile was tried on the real files. A "
          "profile is a text file that says what a table looks like. `check` reads one of your "
          "own and names the first mistake with its line; `show` prints one to start from. Your "
          "own lie in the folder `tables` of marrow's data folder and come first." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "catalogue",
      .json = "[{'name':'starter','title':'marrow starter foods','version':'0.1.0',"
              "'licence':'','citation':'','sha256':'',"
              "'path':'/usr/share/marrow/starter.catalogue','food_count':2141}]" },
    { .to = "catalogue import",
      .json = "{'name':'mine','folder':'/home/me/.local/share/marrow/catalogues','food_count':1,"
              "'value_count':3,'measure_count':1,'without_magnesium':0,'without_calcium':0,"
              "'without_vitamin_d':0,'refused_rows':{},'dropped':{},'noted':{}}" },
    { .to = "catalogue fetch",
      .json = "[{'name':'sr-legacy','title':'USDA SR Legacy, April 2018','size':'7 MB',"
              "'url':'https://fdc.nal.usda.gov/...','page':'','licence':'public domain (CC0)'}]" },
    { .to = "catalogue verify", .json = "[{'name':'starter','findings':[],'sound':true}]" },
    { .to = "catalogue remove",
      .json =
          "{'done':'removed','path':'/home/me/.local/share/marrow/catalogues/mine.catalogue'}" },
    { .to = "catalogue profile",
      .json = "[{'name':'fineli','title':'Fineli','version':'20','country':'fi',"
              "'licence':'CC BY 4.0','citation':'...','page':'https://...','tried':'...',"
              "'path':''}]" },
    { .to = "catalogue template", .json = "{'template':'name,key,...'}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_catalogue = {
    .name = "catalogue",
    .summary = "list food catalogues, import them from files (CSV, gz, zip, folders), "
               "download official ones, verify and remove them",
    .ways = ways,
    .answers = answers,
    .options = TAKES(NAME) | TAKES(TITLE) | TAKES(DATA_VERSION) | TAKES(LICENCE) | TAKES(CITATION) |
               TAKES(TO) | TAKES(REJECTS) | TAKES(FORCE) | TAKES(URL),
    .texts =
        (const struct option_text[]){
            { OPTION_NAME, "NAME", "the name of the catalogue: a-z, 0-9 and -" },
            { OPTION_TO, "FOLDER", "the folder to write it to; default: your catalogues" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){ "catalogue list",
                               "catalogue import foods.csv --name mine --title \"My foods\"",
                               "catalogue verify mine", NULL },
};
