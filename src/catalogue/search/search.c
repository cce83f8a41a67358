#include "marrow/catalogue/search.h"

#include <stdlib.h>
#include <string.h>

#include "candidates.h"
#include "file/catalogue_file.h"
#include "find_by_key.h"
#include "food/food_clean.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/barcode.h"
#include "usda_pair.h"

struct search {
    struct store *log;
    struct logged_foods own;
    struct candidate_source **pools;
    size_t pool_count;
    size_t reading; /* catalogues that are held for reading */
    struct candidates candidates;
    const char **twins; /* of the hits, while they are taken */
    const struct catalogues *catalogues;
    const char *only; /* the catalogue searched; NULL: all, and the log */
};

enum status search_open(struct search **out, struct store *log, struct catalogues *catalogues,
                        struct error *error)
{
    (void)error;
    struct search *search = xcalloc(1, sizeof *search);
    search->log = log;
    search->pool_count = catalogues->count;
    search->catalogues = catalogues;
    search->pools = xcalloc(catalogues->count, sizeof(struct candidate_source *));
    for (size_t i = 0; i < catalogues->count; i++)
        search->pools[i] = candidate_source_new(catalogues->items[i]);
    search->candidates.own = &search->own;
    search->candidates.pools = search->pools;
    search->candidates.pool_count = search->pool_count;
    *out = search;
    return STATUS_OK;
}

void search_close(struct search *search)
{
    if (!search)
        return;
    for (size_t i = 0; i < search->pool_count; i++)
        candidate_source_free(search->pools[i]);
    free(search->pools);
    logged_foods_release(&search->own);
    candidates_release(&search->candidates);
    free(search);
}

enum status search_refresh(struct search *search, const struct usage *usages, size_t count,
                           struct date today, struct error *error)
{
    return logged_foods_load(&search->own, search->log, usages, count, today, error);
}

static enum status load_candidate(struct food *out, const char **twin, struct arena *arena,
                                  const struct search *search, const struct candidate *candidate,
                                  struct error *error)
{
    *twin = NULL;
    if (candidate->own)
        return food_load_version(out, arena, search->log, candidate->own->food->version_id, error);
    struct catalogue *catalogue = candidate_source_get_catalogue(candidate->pool);
    enum status status = catalogue_load_food(out, arena, catalogue, candidate->card->row, error);
    if (!status && !search->only)
        status = usda_pair_merge(out, twin, arena, search->catalogues,
                                 catalogue_get_info(catalogue).name, error);
    return status;
}

/* The candidate that was made of a food of a table: it has that food's figures under a plain name.
 * NULL: none. */
static const struct candidate *find_chosen(const struct search *search, const struct food *food,
                                           const char *twin)
{
    for (size_t i = 0; i < search->candidates.count; i++) {
        const struct candidate *candidate = &search->candidates.items[i];
        const struct search_entry *card = candidate->card;
        if (candidate->own || card->is_of_table || card->is_product)
            continue;
        if (strcmp(card->source, food->origin) == 0 || strcmp(card->source, food->source) == 0 ||
            (twin && strcmp(card->source, twin) == 0))
            return candidate;
    }
    return NULL;
}

static enum status add_hit(struct search_results *out, struct search *search,
                           const struct candidate *candidate, struct error *error)
{
    struct search_hit *hit = &out->hits[out->count];
    *hit = (struct search_hit){ .score = candidate->score,
                                .own = candidate->own != NULL,
                                .by_slip = candidate->by_slip };
    const char *twin;
    enum status status = load_candidate(&hit->food, &twin, &out->arena, search, candidate, error);
    if (candidate->own && status == STATUS_NOT_FOUND)
        return STATUS_OK; /* undone since the last refresh */
    const struct candidate *chosen = NULL;
    if (!status && !search->only && !candidate->own && candidate->card->is_of_table)
        chosen = find_chosen(search, &hit->food, twin);
    if (chosen)
        status = load_candidate(&hit->food, &twin, &out->arena, search, chosen, error);
    if (status)
        return status;
    for (size_t i = 0; !search->only && i < out->count; i++) {
        if (usda_pair_is_same(&out->hits[i].food, search->twins[i], &hit->food, twin))
            return STATUS_OK;
    }
    food_clean(&hit->food, &out->arena);
    search->twins[out->count++] = twin;
    return STATUS_OK;
}

static enum status take_best(struct search_results *out, struct search *search, size_t limit,
                             struct error *error)
{
    for (size_t i = 0; i < search->candidates.count && out->count < limit; i++) {
        const struct candidate *candidate = &search->candidates.items[i];
        if (!candidate->own && !search->only &&
            logged_foods_has_twin(&search->own, candidate->card))
            continue;
        enum status status = add_hit(out, search, candidate, error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

/* The person's own foods as they use them. */
static enum status list_own(struct search_results *out, struct search *search, size_t limit,
                            struct error *error)
{
    for (size_t i = 0; i < search->own.count && out->count < limit; i++) {
        const struct own_food *own = &search->own.foods[i];
        if (own->food->hidden)
            continue;
        enum status status =
            add_hit(out, search, &(struct candidate){ .own = own, .score = own->bonus }, error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

/* A food by its origin key or its barcode, the log's first. */
static enum status find_exact(struct search_results *out, struct search *search, const char *text,
                              struct error *error)
{
    struct catalogues searched = { xcalloc(search->pool_count, sizeof(struct catalogue *)), 0 };
    for (size_t i = 0; i < search->pool_count; i++) {
        if (candidates_search(&search->candidates, search->pools[i]))
            searched.items[searched.count++] = candidate_source_get_catalogue(search->pools[i]);
    }
    struct search_hit *hit = &out->hits[0];
    *hit = (struct search_hit){ .score = 1, .by_key = true };
    enum status status =
        find_by_key(&hit->food, &out->arena, search->log, &search->own, &searched, text, error);
    free(searched.items);
    if (status == STATUS_NOT_FOUND)
        return STATUS_OK;
    if (status)
        return status;
    hit->own = hit->food.food_id != 0;
    food_clean(&hit->food, &out->arena);
    out->count = 1;
    return STATUS_OK;
}

/* One lock on each catalogue for a whole search, instead of one for each row. */
static enum status begin_reading(struct search *search, struct error *error)
{
    for (size_t i = 0; i < search->pool_count; i++) {
        struct catalogue *catalogue = candidate_source_get_catalogue(search->pools[i]);
        search->reading = i + 1;
        if (catalogue_is_left_out(catalogue))
            continue;
        enum status status = store_begin_reading(catalogue_get_store(catalogue), error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

static void end_reading(struct search *search)
{
    for (size_t i = 0; i < search->reading; i++)
        store_end_reading(catalogue_get_store(candidate_source_get_catalogue(search->pools[i])));
    search->reading = 0;
}

static enum status find_words(struct search_results *out, struct search *search, const char *text,
                              size_t limit, struct error *error)
{
    enum status status = begin_reading(search, error);
    if (!status)
        status = candidates_find(&search->candidates, text, error);
    if (!status)
        status = take_best(out, search, limit, error);
    end_reading(search);
    return status;
}

static enum status find(struct search_results *out, struct search *search, const char *text,
                        size_t limit, struct error *error)
{
    *out = (struct search_results){ 0 };
    out->hits = arena_alloc(&out->arena, (limit + 1) * sizeof *out->hits);
    search->twins = arena_alloc(&out->arena, (limit + 1) * sizeof *search->twins);
    enum status status = STATUS_OK;
    char code[BARCODE_SIZE];
    bool is_done = limit == 0 || barcode_read(code, text); /* no name is near a barcode */
    if (limit > 0 && find_by_key_applies(text))
        status = find_exact(out, search, text, error);
    is_done = is_done || status || out->count > 0;
    if (!is_done && text_is_blank(text))
        status = search->only ? STATUS_OK : list_own(out, search, limit, error);
    else if (!is_done)
        status = find_words(out, search, text, limit, error);
    if (status)
        search_results_release(out);
    return status;
}

/* Where a catalogue turns out to be damaged, the others are searched anew without it. */
enum status search_find(struct search_results *out, struct search *search, const char *text,
                        size_t limit, const char *catalogue_name, struct error *error)
{
    search->only = catalogue_name;
    search->candidates.only = catalogue_name;
    for (;;) {
        size_t left_out = catalogues_count_left_out(search->catalogues);
        enum status status = find(out, search, text, limit, error);
        if (status != STATUS_UNUSABLE || catalogues_count_left_out(search->catalogues) == left_out)
            return status;
    }
}

void search_results_release(struct search_results *results)
{
    arena_release(&results->arena);
    *results = (struct search_results){ 0 };
}
