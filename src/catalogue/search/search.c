#include "marrow/catalogue/search.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "candidate_source.h"
#include "candidates.h"
#include "file/catalogue_file.h"
#include "file/usda_pair.h"
#include "find_by_key.h"
#include "food/food_clean.h"
#include "logged_foods.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/food.h"
#include "marrow/store/store.h"

struct search {
    struct store *log;
    struct logged_foods logged;
    struct candidate_source **sources;
    size_t source_count;
    size_t reading; /* catalogues that are open for reading */
    struct candidates candidates;
    const char **pairs; /* of the hits, while they are added */
    const struct catalogues *catalogues;
    const char *only; /* the only catalogue to search; NULL: all */
};

enum status search_open(struct search **out, struct store *log, struct catalogues *catalogues,
                        struct error *error)
{
    (void)error;
    struct search *search = xcalloc(1, sizeof *search);
    search->log = log;
    search->source_count = catalogues->count;
    search->catalogues = catalogues;
    search->sources = xcalloc(catalogues->count, sizeof(struct candidate_source *));
    for (size_t i = 0; i < catalogues->count; i++)
        search->sources[i] = candidate_source_new(catalogues->items[i]);
    search->candidates.logged = &search->logged;
    search->candidates.sources = search->sources;
    search->candidates.source_count = search->source_count;
    *out = search;
    return STATUS_OK;
}

void search_close(struct search *search)
{
    if (!search)
        return;
    for (size_t i = 0; i < search->source_count; i++)
        candidate_source_free(search->sources[i]);
    free(search->sources);
    logged_foods_release(&search->logged);
    candidates_release(&search->candidates);
    free(search);
}

enum status search_refresh(struct search *search, const struct usage *usages, size_t count,
                           struct date today, struct error *error)
{
    return logged_foods_load(&search->logged, search->log, usages, count, today, error);
}

void search_set_country(struct search *search, const char *country)
{
    snprintf(search->candidates.country, sizeof search->candidates.country, "%s", country);
}

static enum status load_candidate(struct food *out, const char **pair, struct arena *arena,
                                  const struct search *search, const struct candidate *candidate,
                                  struct error *error)
{
    *pair = NULL;
    if (candidate->logged)
        return food_load_version(out, arena, search->log, candidate->logged->food->version_id,
                                 error);
    struct catalogue *catalogue = candidate_source_get_catalogue(candidate->source);
    enum status status = catalogue_load_food(out, arena, catalogue, candidate->entry->row, error);
    if (!status && !search->only)
        status = usda_pair_merge(out, pair, arena, search->catalogues,
                                 catalogue_get_info(catalogue).name, error);
    return status;
}

/* Returns the candidate that was made from this food of a table and so shows its figures under a
 * plain name; NULL where there is none. */
static const struct candidate *find_chosen(const struct search *search, const struct food *food,
                                           const char *pair)
{
    for (size_t i = 0; i < search->candidates.count; i++) {
        const struct candidate *candidate = &search->candidates.items[i];
        const struct search_entry *entry = candidate->entry;
        if (candidate->logged || entry->is_of_table || entry->is_product)
            continue;
        if (strcmp(entry->source, food->origin) == 0 || strcmp(entry->source, food->source) == 0 ||
            (pair && strcmp(entry->source, pair) == 0))
            return candidate;
    }
    return NULL;
}

static enum search_tier find_tier(const struct candidate *candidate)
{
    const struct search_entry *entry = candidate->entry;
    if (candidate->logged || (!entry->is_product && (!entry->is_of_table || candidate->is_home)))
        return SEARCH_CHOSEN;
    return entry->is_product ? SEARCH_PRODUCT : SEARCH_TABLE;
}

static enum status add_hit(struct search_results *out, struct search *search,
                           const struct candidate *candidate, struct error *error)
{
    struct search_hit *hit = &out->hits[out->count];
    *hit = (struct search_hit){ .score = candidate->score,
                                .tier = find_tier(candidate),
                                .own = candidate->logged != NULL,
                                .by_typo = candidate->by_typo };
    const char *pair;
    enum status status = load_candidate(&hit->food, &pair, &out->arena, search, candidate, error);
    if (candidate->logged && status == STATUS_NOT_FOUND) {
        out->is_stale = true; /* undone since the last refresh */
        return STATUS_OK;
    }
    const struct candidate *chosen = NULL;
    if (!status && !search->only && !candidate->logged && candidate->entry->is_of_table)
        chosen = find_chosen(search, &hit->food, pair);
    if (chosen)
        hit->tier = SEARCH_CHOSEN;
    if (chosen)
        status = load_candidate(&hit->food, &pair, &out->arena, search, chosen, error);
    if (status)
        return status;
    for (size_t i = 0; !search->only && i < out->count; i++) {
        if (usda_pair_is_same(&out->hits[i].food, search->pairs[i], &hit->food, pair))
            return STATUS_OK;
    }
    food_clean(&hit->food, &out->arena);
    search->pairs[out->count++] = pair;
    return STATUS_OK;
}

static enum status take_best(struct search_results *out, struct search *search, size_t limit,
                             struct error *error)
{
    for (size_t i = 0; i < search->candidates.count && out->count < limit; i++) {
        const struct candidate *candidate = &search->candidates.items[i];
        if (!candidate->logged && !search->candidates.is_unlogged &&
            logged_foods_has(&search->logged, candidate->entry))
            continue;
        enum status status = add_hit(out, search, candidate, error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

/* Lists the foods of the log, the most used first. */
static enum status list_logged(struct search_results *out, struct search *search, size_t limit,
                               struct error *error)
{
    for (size_t i = 0; i < search->logged.count && out->count < limit; i++) {
        const struct logged_food *food = &search->logged.foods[i];
        if (food->food->hidden)
            continue;
        enum status status = add_hit(
            out, search, &(struct candidate){ .logged = food, .score = food->bonus }, error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

/* Finds a food by its origin or its barcode, in the log first. */
static enum status find_exact(struct search_results *out, struct search *search, const char *text,
                              struct error *error)
{
    struct catalogues searched = { xcalloc(search->source_count, sizeof(struct catalogue *)), 0 };
    for (size_t i = 0; i < search->source_count; i++) {
        if (candidates_search(&search->candidates, search->sources[i]))
            searched.items[searched.count++] = candidate_source_get_catalogue(search->sources[i]);
    }
    struct search_hit *hit = &out->hits[0];
    *hit = (struct search_hit){ .score = 1, .by_key = true };
    enum status status =
        find_by_key(&hit->food, &out->arena, search->log, &search->logged, &searched, text, error);
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

/* Starts reading each catalogue: one lock per search, not one per row. */
static enum status begin_reading(struct search *search, struct error *error)
{
    for (size_t i = 0; i < search->source_count; i++) {
        struct catalogue *catalogue = candidate_source_get_catalogue(search->sources[i]);
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
        store_end_reading(catalogue_get_store(candidate_source_get_catalogue(search->sources[i])));
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
    search->pairs = arena_alloc(&out->arena, (limit + 1) * sizeof *search->pairs);
    enum status status = STATUS_OK;
    char code[BARCODE_SIZE];
    bool is_done = limit == 0 || barcode_read(code, text); /* a barcode is not searched as a name */
    if (limit > 0 && find_by_key_applies(text))
        status = find_exact(out, search, text, error);
    is_done = is_done || status || out->count > 0;
    if (!is_done && text_is_blank(text))
        status = search->only ? STATUS_OK : list_logged(out, search, limit, error);
    else if (!is_done)
        status = find_words(out, search, text, limit, error);
    if (status)
        search_results_release(out);
    return status;
}

/* Searches again without a catalogue that turns out to be damaged. */
static enum status find_undamaged(struct search_results *out, struct search *search,
                                  const char *text, size_t limit, struct error *error)
{
    for (;;) {
        size_t left_out = catalogues_count_left_out(search->catalogues);
        enum status status = find(out, search, text, limit, error);
        if (status != STATUS_UNUSABLE || catalogues_count_left_out(search->catalogues) == left_out)
            return status;
    }
}

enum status search_find(struct search_results *out, struct search *search, const char *text,
                        size_t limit, const char *catalogue_name, struct error *error)
{
    search->only = catalogue_name;
    search->candidates.only = catalogue_name;
    search->candidates.is_unlogged = catalogue_name != NULL;
    return find_undamaged(out, search, text, limit, error);
}

enum status search_find_unlogged(struct search_results *out, struct search *search,
                                 const char *text, size_t limit, struct error *error)
{
    search->only = NULL;
    search->candidates.only = NULL;
    search->candidates.is_unlogged = true;
    return find_undamaged(out, search, text, limit, error);
}

void search_results_release(struct search_results *results)
{
    arena_release(&results->arena);
    *results = (struct search_results){ 0 };
}
