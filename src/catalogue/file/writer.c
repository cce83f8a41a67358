#define _POSIX_C_SOURCE 200809L
#include "marrow/catalogue/writer.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "catalogue_file.h"
#include "food_queue.h"
#include "index/index.h"
#include "key_set.h"
#include "marrow/base/buffer.h"
#include "marrow/base/digest.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "row_digest.h"
#include "tables.h"

/* A catalogue is replaced as a whole or not at all. Everything is written to a temporary file
 * beside it; only a rename, after the file is synced, makes it the catalogue. So a crash, a full
 * disk or a stopped import leaves the old one. Rows are in the order in which people should meet
 * the foods, which is known only when all have come; so foods wait in a food_queue, and the rows
 * and the index are then written in one pass. Origins must be unique, but remembering every one
 * would take memory without bound. So up to keys_most are remembered as hashes, to report a
 * duplicate as it comes; the index of the finished file finds any other. */

enum { WRITER_FOOD, WRITER_NOTE, WRITER_QUERY_COUNT };

#define FIRST_NUTRIENT ":magnesium_mg"
#define NUTRIENT_PARAMETER(ID, code, column, ...) ", :" column

static const struct query writer_queries[] = {
    [WRITER_FOOD] = { "catalogue new food",
                      "INSERT INTO food (id, origin, name, brand, aliases, kind, basis, unit_name, "
                      "food_group, fortified, source, rank, measures, barcode, ndb, "
                      "known" FILE_NUTRIENT_COLUMNS
                      ") VALUES (:id, :origin, :name, :brand, :aliases, :kind, :basis, :unit_name, "
                      ":group, :fortified, :source, :rank, :measures, :barcode, :ndb, "
                      ":known" NUTRIENT_LIST(NUTRIENT_PARAMETER) ")" },
    [WRITER_NOTE] = { "catalogue new provenance",
                      "INSERT INTO provenance (name, value) VALUES (:name, :value) "
                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value" },
};

const struct query_table writer_query_table = { "writer", writer_queries, WRITER_QUERY_COUNT };

struct writer {
    struct digest *content; /* the digest of the rows */
    struct store *store;
    struct food_queue *queue;
    struct key_set *keys;
    size_t keys_most;
    bool knows_key; /* the last food's key was compared */
    char *folder;
    char *path; /* the finished file */
    char *temporary; /* the file until then */
    struct writer_watch watch;
    bool is_prepared;
};

#define TEMPORARY_MARK FILE_SUFFIX ".new-" /* NAME.catalogue.new-PID */
#define KEYS_MOST 1000000
#define SHOWN_EVERY 4096 /* foods */

/* Removes the temporary files of dead writers, and one of this process that is for the same
 * catalogue. */
static void remove_stale(const char *folder, const char *file)
{
    DIR *directory = opendir(folder);
    if (!directory)
        return;
    for (struct dirent *entry; (entry = readdir(directory));) {
        const char *mark = strstr(entry->d_name, TEMPORARY_MARK);
        if (!mark)
            continue;
        long process = strtol(mark + strlen(TEMPORARY_MARK), NULL, 10);
        bool is_alive = process == getpid() ? strncmp(entry->d_name, file, strlen(file)) != 0
                                            : process > 0 && kill((pid_t)process, 0) == 0;
        if (is_alive)
            continue;
        char *path = path_join(folder, entry->d_name);
        unlink(path);
        free(path);
    }
    closedir(directory);
}

static void free_writer(struct writer *writer)
{
    digest_free(writer->content);
    free(writer->folder);
    free(writer->path);
    free(writer->temporary);
    food_queue_free(writer->queue);
    key_set_free(writer->keys);
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

/* Refuses a name that cannot be a file's name and the beginning of origins. */
static enum status check_name(const char *name, struct error *error)
{
    bool good = name[0] != '\0' && strlen(name) <= 64;
    for (const char *p = name; *p; p++)
        good = good && (islower((unsigned char)*p) || isdigit((unsigned char)*p) || *p == '-');
    if (!good)
        return error_set(error, STATUS_INVALID,
                         "\"%.64s\" is not a valid catalogue name; use a-z, 0-9 and '-'", name);
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
    writer->queue = food_queue_new(folder);
    writer->keys = key_set_new();
    writer->keys_most = KEYS_MOST;
    writer->content = digest_new();
    status = store_create_catalogue(&writer->store, writer->temporary, writer->path, error);
    if (!status)
        status = write_info(writer, info, error);
    if (status) {
        writer_abandon(writer);
        return status;
    }
    *out = writer;
    return STATUS_OK;
}

enum status writer_add(struct writer *writer, const struct food *food, struct error *error)
{
    if (!food->name || text_is_blank(food->name))
        return error_set(error, STATUS_INVALID, "a food without a name");
    enum key key = writer->keys_most ? key_set_add(writer->keys, food->origin, writer->keys_most)
                                     : KEY_UNKNOWN;
    if (key == KEY_TWICE)
        return error_set(error, STATUS_INVALID, "the key %s appears twice", food->origin);
    writer->knows_key = key == KEY_NEW;
    return food_queue_add(writer->queue, food, error);
}

void writer_set_keys(struct writer *writer, size_t most)
{
    writer->keys_most = most;
}

bool writer_knows_key(const struct writer *writer)
{
    return writer->knows_key;
}

void writer_drop(struct writer *writer, int64_t place)
{
    food_queue_drop(writer->queue, place);
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

static void bind_food(struct statement *st, const struct queued_food *food, int64_t row)
{
    statement_bind_integer(st, ":id", row);
    statement_bind_text(st, ":origin", food->texts[QUEUED_ORIGIN]);
    statement_bind_text(st, ":name", food->texts[QUEUED_NAME]);
    statement_bind_text(st, ":brand", food->texts[QUEUED_BRAND]);
    statement_bind_text(st, ":aliases", food->texts[QUEUED_ALIASES]);
    statement_bind_text(st, ":kind", food_kind_name(food->kind));
    statement_bind_text(st, ":basis", food_basis_name(food->basis));
    statement_bind_text(st, ":unit_name", food->texts[QUEUED_UNIT_NAME]);
    statement_bind_text(st, ":group", food->texts[QUEUED_GROUP]);
    statement_bind_integer(st, ":fortified", food->fortified);
    statement_bind_text(st, ":source", food->texts[QUEUED_SOURCE]);
    statement_bind_integer(st, ":rank", food->rank);
    statement_bind_text(st, ":measures", food->texts[QUEUED_MEASURES]);
    statement_bind_text(st, ":barcode", food->texts[QUEUED_BARCODE]);
    statement_bind_integer_or_null(st, ":ndb", food->ndb, food->ndb);
    statement_bind_text(st, ":known", food->texts[QUEUED_KNOWN]);
    statement_bind_reals(st, FIRST_NUTRIENT, food->amounts, NUTRIENT_COUNT);
}

/* Adds a row to the digest, in the order in which verify.c reads the columns. */
static void sum_food(struct digest *digest, const struct queued_food *food, int64_t row)
{
    for (int i = 0; i < QUEUED_TEXT_COUNT; i++)
        row_digest_add_text(digest, food->texts[i]);
    row_digest_add_text(digest, food_kind_name(food->kind));
    row_digest_add_text(digest, food_basis_name(food->basis));
    row_digest_add_integer(digest, row);
    row_digest_add_integer(digest, food->fortified);
    row_digest_add_integer(digest, food->rank);
    row_digest_add_integer(digest, food->ndb);
    for (int i = 0; i < NUTRIENT_COUNT; i++)
        row_digest_add_real(digest, food->amounts[i]);
}

static enum status note_sum(struct writer *writer, struct error *error)
{
    unsigned char sum[DIGEST_SIZE];
    char text[DIGEST_TEXT];
    digest_finish(sum, writer->content);
    writer->content = NULL;
    digest_format(text, sum);
    return writer_note(writer, "content", text, error);
}

static enum status write_food(struct writer *writer, struct index_writer *index,
                              const struct queued_food *food, int64_t row, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, writer->store, &writer_queries[WRITER_FOOD], error);
    if (status)
        return status;
    bind_food(st, food, row);
    sum_food(writer->content, food, row);
    status = statement_run(st, error);
    if (status)
        return status;
    index_writer_add_text(index, food->texts[QUEUED_NAME]);
    index_writer_add_text(index, food->texts[QUEUED_BRAND]);
    index_writer_add_text(index, food->texts[QUEUED_ALIASES]);
    return index_writer_end_food(index, row, error);
}

static enum status show(const struct writer *writer, const char *doing, const char *of,
                        int64_t done, int64_t total, struct error *error)
{
    const struct writer_watch *watch = &writer->watch;
    if (!watch->at || watch->at(doing, of, done, total, watch->payload))
        return STATUS_OK;
    return error_set(error, STATUS_IO, "interrupted; nothing was changed");
}

static enum status show_words(int64_t done, int64_t total, void *payload, struct error *error)
{
    return show(payload, "building the search index", "words", done, total, error);
}

static enum status write_in_order(struct writer *writer, struct index_writer *index,
                                  struct error *error)
{
    struct queued_food food;
    int64_t count = food_queue_count(writer->queue);
    enum status status = food_queue_sort(writer->queue, error);
    for (int64_t row = 1; !status; row++) {
        if (row % SHOWN_EVERY == 0)
            status = show(writer, "writing the catalogue", "foods", row, count, error);
        if (!status)
            status = food_queue_next(&food, writer->queue, error);
        if (!status)
            status = write_food(writer, index, &food, row, error);
    }
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

/* Writes the foods in order, and the search index after them. */
static enum status write_foods(struct writer *writer, struct error *error)
{
    struct index_writer *index = index_writer_new(writer->store);
    enum status status = write_in_order(writer, index, error);
    if (!status)
        status = index_writer_finish(index, show_words, writer, error);
    if (!status)
        status = note_sum(writer, error);
    index_writer_free(index);
    return status;
}

static enum status put_in_place(struct writer *writer, struct error *error)
{
    if (rename(writer->temporary, writer->path))
        return error_set(error, STATUS_IO, "cannot write %s: %s", writer->path, strerror(errno));
    int folder = open(writer->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        close(folder);
    }
    return STATUS_OK;
}

void writer_set_watch(struct writer *writer, struct writer_watch watch)
{
    writer->watch = watch;
}

enum status writer_prepare(struct writer *writer, struct error *error)
{
    char foods[24];
    snprintf(foods, sizeof foods, "%lld", (long long)food_queue_count(writer->queue));
    key_set_free(writer->keys); /* the index needs the room */
    writer->keys = NULL;
    enum status status = writer_note(writer, "foods", foods, error);
    if (!status)
        status = write_foods(writer, error);
    if (!status)
        status = show(writer, "saving the catalogue to disk", "foods", 0, 0, error);
    if (status)
        return status;
    food_queue_free(writer->queue);
    writer->queue = NULL;
    status = store_finish_catalogue(writer->store, error);
    writer->store = NULL;
    if (status == STATUS_INVALID)
        error_set(error, status, "two foods of %s have the same key", writer->path);
    writer->is_prepared = status == STATUS_OK;
    return status;
}

enum status writer_finish(struct writer *writer, struct error *error)
{
    enum status status = writer->is_prepared ? STATUS_OK : writer_prepare(writer, error);
    if (!status)
        status = put_in_place(writer, error);
    if (status)
        writer_abandon(writer);
    else
        free_writer(writer);
    return status;
}
