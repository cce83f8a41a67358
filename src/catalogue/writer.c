#define _POSIX_C_SOURCE 200809L
#include "marrow/catalogue/writer.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "file.h"
#include "marrow/base/path.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"
#include "marrow/store/statement.h"
#include "packed.h"
#include "tables.h"
#include "tally.h"

enum {
    WRITER_FOOD,
    WRITER_NOTE,
    WRITER_NAMES,
    WRITER_INDEX,
    WRITER_OPTIMIZE,
    WRITER_WORD,
    WRITER_QUERY_COUNT
};

#define NUTRIENT_PARAMETER(NAME, code, column, unit, fdc, nbr, name) ", :" column

static const struct query writer_queries[] = {
    [WRITER_FOOD] = { "catalogue new food",
                      "INSERT INTO food (id, origin, name, brand, aliases, kind, basis, unit_name, "
                      "food_group, fortified, source, rank, measures, barcode, "
                      "known" FILE_NUTRIENT_COLUMNS
                      ") VALUES (:id, :origin, :name, :brand, :aliases, :kind, :basis, :unit_name, "
                      ":group, :fortified, :source, :rank, :measures, :barcode, "
                      ":known" NUTRIENT_LIST(NUTRIENT_PARAMETER) ")" },
    [WRITER_NOTE] = { "catalogue new provenance",
                      "INSERT INTO provenance (name, value) VALUES (:name, :value) "
                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value" },
    [WRITER_NAMES] = { "catalogue all names",
                       "SELECT id, name, brand, aliases FROM food ORDER BY id" },
    [WRITER_INDEX] = { "catalogue index",
                       "INSERT INTO food_words (rowid, words) VALUES (:id, :words)" },
    [WRITER_OPTIMIZE] = { "catalogue optimize",
                          "INSERT INTO food_words (food_words) VALUES ('optimize')" },
    [WRITER_WORD] = { "catalogue new word",
                      "INSERT INTO word (word, foods) VALUES (:word, :foods)" },
};

const struct query_table writer_query_table = { "writer", writer_queries, WRITER_QUERY_COUNT };

#define RANKS 10
#define ROWS_A_RANK 100000000

struct writer {
    struct store *store;
    char *folder;
    char *path; /* what it will be */
    char *temporary; /* what it is until then */
    struct tally *tally;
    int64_t foods;
    int64_t foods_of_rank[RANKS];
};

/* Removes what dead writers of this name have left: "NAME.catalogue.new-PID". */
static void remove_stale(const char *folder, const char *file)
{
    DIR *directory = opendir(folder);
    if (!directory)
        return;
    struct buffer prefix = BUFFER_INIT;
    buffer_addf(&prefix, "%s.new-", file);
    for (struct dirent *entry; (entry = readdir(directory));) {
        if (strncmp(entry->d_name, prefix.text, prefix.length) != 0)
            continue;
        long process = strtol(entry->d_name + prefix.length, NULL, 10);
        if (process > 0 && process != getpid() && kill((pid_t)process, 0) == 0)
            continue;
        char *path = path_join(folder, entry->d_name);
        unlink(path);
        free(path);
    }
    buffer_release(&prefix);
    closedir(directory);
}

static void free_writer(struct writer *writer)
{
    free(writer->folder);
    free(writer->path);
    free(writer->temporary);
    tally_free(writer->tally);
    free(writer);
}

void writer_abandon(struct writer *writer)
{
    if (!writer)
        return;
    store_close(writer->store);
    unlink(writer->temporary);
    free_writer(writer);
}

/* A name becomes a file and the first part of keys. */
static enum status check_name(const char *name, struct error *error)
{
    bool good = name[0] != '\0' && strlen(name) <= 64;
    for (const char *p = name; *p; p++)
        good = good && (islower((unsigned char)*p) || isdigit((unsigned char)*p) || *p == '-');
    if (!good)
        return error_set(error, STATUS_INVALID,
                         "\"%.64s\" cannot name a catalogue: use a-z, 0-9 and '-'", name);
    return STATUS_OK;
}

static enum status write_info(struct writer *writer, const struct catalogue_info *info,
                              struct error *error)
{
    const char *const pairs[][2] = {
        { "name", info->name },       { "title", info->title },       { "version", info->version },
        { "licence", info->licence }, { "citation", info->citation }, { "sha256", info->sha256 },
    };
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < sizeof pairs / sizeof *pairs; i++)
        status = writer_note(writer, pairs[i][0], pairs[i][1] ? pairs[i][1] : "", error);
    return status;
}

enum status writer_open(struct writer **out, const char *folder, const struct catalogue_info *info,
                        struct error *error)
{
    *out = NULL;
    enum status status = check_name(info->name, error);
    if (!status)
        status = path_make_folder(folder, error);
    if (status)
        return status;
    struct buffer file = BUFFER_INIT;
    buffer_addf(&file, "%s" FILE_SUFFIX, info->name);
    remove_stale(folder, file.text);
    struct writer *writer = xcalloc(1, sizeof *writer);
    writer->folder = xstrdup(folder);
    writer->path = path_join(folder, file.text);
    buffer_addf(&file, ".new-%ld", (long)getpid());
    writer->temporary = path_join(folder, file.text);
    buffer_release(&file);
    writer->tally = tally_new();
    status = store_create_catalogue(&writer->store, writer->temporary, error);
    if (!status)
        status = write_info(writer, info, error);
    if (status) {
        writer_abandon(writer);
        return status;
    }
    *out = writer;
    return STATUS_OK;
}

static void bind_values(struct statement *st, const struct food *food)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        char name[40];
        snprintf(name, sizeof name, ":%s", nutrients[i].column);
        if (food->values[i].known == KNOWN_NOT)
            statement_bind_null(st, name);
        else
            statement_bind_real(st, name, food->values[i].amount);
    }
}

static void bind_text_or_null(struct statement *st, const char *name, const char *text)
{
    statement_bind_text(st, name, text && text[0] ? text : NULL);
}

static void bind_food(struct statement *st, const struct food *food, int64_t id, int rank)
{
    struct buffer measures = BUFFER_INIT;
    struct buffer known = BUFFER_INIT;
    packed_add_measures(&measures, food);
    packed_add_known(&known, food);
    const char *unit = food->unit_name ? food->unit_name : "unit";
    statement_bind_integer(st, ":id", id);
    statement_bind_text(st, ":origin", food->origin);
    statement_bind_text(st, ":name", food->name);
    bind_text_or_null(st, ":brand", food->brand);
    bind_text_or_null(st, ":aliases", food->aliases);
    statement_bind_text(st, ":kind", food_kind_name(food->kind));
    statement_bind_text(st, ":basis", basis_name(food->basis));
    statement_bind_text(st, ":unit_name", food->basis == BASIS_UNIT ? unit : NULL);
    bind_text_or_null(st, ":group", food->group);
    statement_bind_integer(st, ":fortified", food->fortified);
    statement_bind_text(st, ":source", food->source ? food->source : food->origin);
    statement_bind_integer(st, ":rank", rank);
    bind_text_or_null(st, ":measures", measures.text);
    bind_text_or_null(st, ":barcode", food->barcode);
    bind_text_or_null(st, ":known", known.text);
    bind_values(st, food);
    buffer_release(&measures);
    buffer_release(&known);
}

enum status writer_add(struct writer *writer, const struct food *food, struct error *error)
{
    if (!food->name || text_is_blank(food->name))
        return error_set(error, STATUS_INVALID, "a food without a name");
    int rank = food->rank >= 1 && food->rank <= 9 ? food->rank : 5;
    int64_t id = (int64_t)rank * ROWS_A_RANK + writer->foods_of_rank[rank];
    struct statement *st;
    enum status status = statement_open(&st, writer->store, &writer_queries[WRITER_FOOD], error);
    if (status)
        return status;
    bind_food(st, food, id, rank);
    status = statement_run(st, error);
    if (status == STATUS_INVALID)
        return error_set(error, status, "the key %s is given twice", food->origin);
    if (status)
        return status;
    writer->foods_of_rank[rank]++;
    writer->foods++;
    return STATUS_OK;
}

enum status writer_note(struct writer *writer, const char *name, const char *value,
                        struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, writer->store, &writer_queries[WRITER_NOTE], error);
    if (status)
        return status;
    statement_bind_text(st, ":name", name);
    statement_bind_text(st, ":value", value);
    return statement_run(st, error);
}

static enum status index_food(struct writer *writer, int64_t id, const char *words,
                              struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, writer->store, &writer_queries[WRITER_INDEX], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    statement_bind_text(st, ":words", words);
    return statement_run(st, error);
}

/* The search index is written in the order of the rows, which FTS5 does in one pass. */
static enum status write_index(struct writer *writer, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, writer->store, &writer_queries[WRITER_NAMES], error);
    if (status)
        return status;
    struct buffer words = BUFFER_INIT;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        int64_t id = statement_integer(st);
        buffer_clear(&words);
        for (int i = 0; i < 3; i++) {
            const char *text = statement_text(st);
            if (text)
                fold_index(&words, text);
        }
        tally_add(writer->tally, id, words.text);
        status = index_food(writer, id, words.text, error);
        if (status)
            break;
    }
    buffer_release(&words);
    status = statement_end(st, status);
    if (status)
        return status;
    status = statement_open(&st, writer->store, &writer_queries[WRITER_OPTIMIZE], error);
    return status ? status : statement_run(st, error);
}

static enum status write_words(struct writer *writer, struct error *error)
{
    const struct tally_word *words = tally_sorted(writer->tally);
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < tally_count(writer->tally); i++) {
        struct statement *st;
        status = statement_open(&st, writer->store, &writer_queries[WRITER_WORD], error);
        if (status)
            return status;
        statement_bind_text(st, ":word", words[i].word);
        statement_bind_integer(st, ":foods", words[i].foods);
        status = statement_run(st, error);
    }
    return status;
}

static enum status put_in_place(struct writer *writer, struct error *error)
{
    if (rename(writer->temporary, writer->path))
        return error_set(error, STATUS_IO, "%s cannot be written: %s", writer->path,
                         strerror(errno));
    int folder = open(writer->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        close(folder);
    }
    return STATUS_OK;
}

enum status writer_finish(struct writer *writer, struct error *error)
{
    char foods[24];
    snprintf(foods, sizeof foods, "%lld", (long long)writer->foods);
    enum status status = writer_note(writer, "foods", foods, error);
    if (!status)
        status = write_index(writer, error);
    if (!status)
        status = write_words(writer, error);
    if (status) {
        writer_abandon(writer);
        return status;
    }
    status = store_finish_catalogue(writer->store, error);
    writer->store = NULL;
    if (!status)
        status = put_in_place(writer, error);
    if (status)
        unlink(writer->temporary);
    free_writer(writer);
    return status;
}
