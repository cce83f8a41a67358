#include "candidate_source.h"

#include <stdlib.h>
#include <string.h>

#include "file/catalogue_file.h"
#include "index/index.h"
#include "index/row_set.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/twin.h"
#include "marrow/store/statement.h"
#include "match.h"
#include "tables.h"
#include "typo.h"
#include "vocabulary.h"

enum { SOURCE_FOOD, SOURCE_QUERY_COUNT };

static const struct query candidate_source_queries[] = {
    [SOURCE_FOOD] = { "search food", "SELECT name, brand, aliases, origin, source, rank FROM food "
                                     "WHERE id = :row" },
};

const struct query_table candidate_source_query_table = { "candidate source",
                                                          candidate_source_queries,
                                                          SOURCE_QUERY_COUNT };

#define ENTRIES_MOST 8192 /* in memory: some 5 MB */
#define PRODUCT_RANK 7 /* from this rank on, a food that is_sold is a product */
#define DOUBTED_TIMES 50 /* how many times commoner the word that was meant must be */
#define DOUBTED_WORDS 8 /* how many words that may have been meant are counted */
#define LARGE 20000 /* foods; a larger catalogue is not kept in memory */

/* How many foods with every word whole are taken, then how many whose last word goes on, then how
 * many of all. For a large catalogue it is a third of these. */
#define MOST_WHOLE 150
#define MOST_TYPED 100
#define MOST_FOUND 150

struct candidate_source {
    struct catalogue *catalogue;
    struct vocabulary *vocabulary; /* NULL: not read yet */
    struct arena arena; /* of the entries */
    struct search_entry **slots; /* by row, open addressing */
    size_t room; /* a power of two */
    size_t count;
    uint64_t number; /* of the match */
    struct match match;
};

struct candidate_source *candidate_source_new(struct catalogue *catalogue)
{
    struct candidate_source *source = xcalloc(1, sizeof *source);
    source->catalogue = catalogue;
    source->match.catalogue = catalogue;
    source->room = (size_t)ENTRIES_MOST * 4;
    source->slots = xcalloc(source->room, sizeof(struct search_entry *));
    return source;
}

void candidate_source_free(struct candidate_source *source)
{
    if (!source)
        return;
    vocabulary_free(source->vocabulary);
    arena_release(&source->arena);
    match_release(&source->match);
    free(source->slots);
    free(source);
}

struct catalogue *candidate_source_get_catalogue(const struct candidate_source *source)
{
    return source->catalogue;
}

void candidate_source_trim(struct candidate_source *source)
{
    if (source->count < ENTRIES_MOST)
        return;
    arena_release(&source->arena);
    for (size_t i = 0; i < source->room; i++)
        source->slots[i] = NULL;
    source->count = 0;
}

bool candidate_source_is_of_products(const struct candidate_source *source)
{
    return catalogue_get_info(source->catalogue).foods > LARGE;
}

static struct search_entry **find_slot(struct candidate_source *source, int64_t row)
{
    size_t at = (size_t)((uint64_t)row * UINT64_C(0x9E3779B97F4A7C15) >> 40) & (source->room - 1);
    while (source->slots[at] && source->slots[at]->row != row)
        at = (at + 1) & (source->room - 1);
    return &source->slots[at];
}

static bool is_of(const struct search_entry *entry, const char *set)
{
    return strncmp(entry->origin, set, strlen(set)) == 0;
}

/* Returns whether the food has a brand or is from a data set that has products. */
static bool is_sold(const struct search_entry *entry, const char *brand)
{
    return (brand && *brand) || is_of(entry, "fdc:") || is_of(entry, "fndds:") ||
           is_of(entry, "off:");
}

static enum status load_entry(struct search_entry **out, struct candidate_source *source,
                              int64_t row, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, catalogue_get_store(source->catalogue),
                                        &candidate_source_queries[SOURCE_FOOD], error);
    if (status)
        return status;
    statement_bind_integer(st, ":row", row);
    status = statement_step(st, error);
    *out = NULL;
    if (status == STATUS_OK) {
        struct search_entry *entry = arena_alloc(&source->arena, sizeof *entry);
        const char *name = statement_text_needed(st);
        const char *brand = statement_text(st);
        const char *aliases = statement_text(st);
        search_entry_fill(entry, &source->arena, name, brand, aliases);
        entry->row = row;
        entry->origin = arena_strdup(&source->arena, statement_text_needed(st));
        entry->twin = twin_find_other(entry->origin);
        const char *made_from = statement_text(st);
        entry->source = made_from ? arena_strdup(&source->arena, made_from) : entry->origin;
        entry->rank = (int)statement_integer(st);
        entry->is_product = candidate_source_is_of_products(source) ||
                            (entry->rank >= PRODUCT_RANK && is_sold(entry, brand));
        entry->is_of_table = !entry->is_product && !is_of(entry, "starter:");
        *out = entry;
    }
    return statement_end(st, status);
}

/* Finds the entry of a row, in memory or in the file; NULL where there is no such food. */
static enum status find_entry(struct search_entry **out, struct candidate_source *source,
                              int64_t row, struct error *error)
{
    struct search_entry **slot = find_slot(source, row);
    *out = *slot;
    if (*out)
        return STATUS_OK;
    enum status status = load_entry(out, source, row, error);
    if (!status && *out) {
        *slot = *out;
        source->count++;
    }
    return status;
}

/* Adds the entries of the first rows of a set: those before `before`, at most `most`, and none
 * twice. */
static enum status take_rows(struct search_entry **entries, size_t *count,
                             struct candidate_source *source, const struct row_set *rows,
                             int64_t before, size_t most, struct error *error)
{
    size_t end = *count + most < SOURCE_ROWS ? *count + most : SOURCE_ROWS;
    for (int64_t row = row_set_next(rows, 1); row && row < before && *count < end;
         row = row_set_next(rows, row + 1)) {
        struct search_entry *entry;
        enum status status = find_entry(&entry, source, row, error);
        if (status)
            return status;
        if (!entry || entry->matched == source->number)
            continue;
        entry->matched = source->number;
        entries[(*count)++] = entry;
    }
    return STATUS_OK;
}

enum status candidate_source_match(struct search_entry **entries, size_t *count,
                                   struct candidate_source *source, const struct query_terms *terms,
                                   struct error *error)
{
    struct match *match = &source->match;
    size_t share = candidate_source_is_of_products(source) ? 3 : 1;
    size_t whole = terms->forgives_any ? 0 : MOST_WHOLE / share;
    size_t typed = terms->forgives_any || terms->count == 1 ? 0 : MOST_TYPED / share;
    size_t found = MOST_FOUND / share;
    const struct match_need need = { whole, typed ? whole + typed : 0, whole + typed + found };
    *count = 0;
    source->number++;
    enum status status = match_find(match, terms, &need, error);
    if (!status && whole > 0)
        status = take_rows(entries, count, source, &match->whole, match->whole_end, whole, error);
    if (!status && typed > 0)
        status = take_rows(entries, count, source, &match->typed, match->found_end, typed, error);
    if (!status)
        status = take_rows(entries, count, source, &match->found, match->found_end, found, error);
    return status;
}

enum status candidate_source_find_typos(struct typos *out, struct candidate_source *source,
                                        const char *typed, size_t least, struct error *error)
{
    if (candidate_source_is_of_products(source))
        return typos_probe(out, source->catalogue, typed, least, error);
    if (!source->vocabulary) {
        enum status status = vocabulary_load(&source->vocabulary, source->catalogue, error);
        if (status)
            return status;
    }
    vocabulary_find_typos(out, source->vocabulary, typed, least);
    return STATUS_OK;
}

/* Finds out whether the catalogue has only products. Foods are sorted by rank, so the first shows
 * it. */
static enum status has_no_plain_food(bool *out, struct candidate_source *source,
                                     struct error *error)
{
    *out = candidate_source_is_of_products(source);
    if (*out)
        return STATUS_OK;
    struct search_entry *entry;
    enum status status = find_entry(&entry, source, 1, error);
    *out = !status && entry && entry->is_product;
    return status;
}

enum status candidate_source_doubts(bool *out, struct candidate_source *source,
                                    const struct query_term *term, struct error *error)
{
    struct store *store = catalogue_get_store(source->catalogue);
    int64_t foods = 0;
    int64_t most = 0;
    bool is_of_products;
    enum status status = has_no_plain_food(&is_of_products, source, error);
    if (!status)
        status = is_of_products ? index_count_word(&foods, store, term->text, error)
                                : index_count_beginning(&foods, store, term->text, error);
    *out = foods == 0;
    if (status || foods == 0 || !is_of_products)
        return status;
    for (size_t i = 0; !status && i < term->typos.count && i < DOUBTED_WORDS; i++) {
        int64_t meant;
        status = index_count_word(&meant, store, term->typos.items[i].text, error);
        most = meant > most ? meant : most;
    }
    *out = most >= foods * DOUBTED_TIMES;
    return status;
}
