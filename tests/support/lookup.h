/* lookup.h - a search over a folder of catalogues and an empty log, and how many words of the lists
 * in tests/catalogue it finds: everyday words, and single typos in them. For tests and measurements
 * of search. */
#ifndef MARROW_TESTS_LOOKUP_H
#define MARROW_TESTS_LOOKUP_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/search.h"
#include "marrow/store/store.h"

#define LOOKUP_PLACES 5
#define LOOKUP_LINE 256
#define LOOKUP_SLIP (2 * LOOKUP_LINE)

struct lookup {
    struct store *log;
    struct catalogues catalogues;
    struct search *search;
};

/* How many words found their food at each place, from 1. places[0]: not among the first five. */
struct lookup_tally {
    size_t count;
    size_t places[LOOKUP_PLACES + 1];
    size_t step; /* typos are made at every step-th letter; 0 means 1 */
    bool tells; /* whether to print the words that do not find their food first or second */
};

static inline void lookup_tell(const char *line, void *payload)
{
    (void)payload;
    fprintf(stderr, "%s\n", line);
}

/* Opens the search. The log is in the fixture's folder. */
static inline void lookup_open(struct lookup *out, const char *folder)
{
    struct error error = ERROR_INIT;
    if (store_open_log(&out->log, NULL, fixture_path("marrow.db"), STORE_MAKES_FOLDER, &error) ||
        catalogues_open(&out->catalogues, &folder, 1, lookup_tell, NULL, &error) ||
        search_open(&out->search, out->log, &out->catalogues, &error) ||
        search_refresh(out->search, NULL, 0, (struct date){ 20776 }, &error))
        die("%s", error.text);
}

static inline void lookup_close(struct lookup *lookup)
{
    search_close(lookup->search);
    catalogues_close(&lookup->catalogues);
    store_close(lookup->log);
}

/* Returns the place of the food with this key among the first five, from 1; 0: it is not there. */
static inline size_t lookup_place(const struct lookup *lookup, const char *text, const char *key)
{
    struct error error = ERROR_INIT;
    struct search_results results;
    size_t place = 0;
    if (search_find(&results, lookup->search, text, LOOKUP_PLACES, NULL, &error))
        die("%s", error.text);
    for (size_t i = 0; i < results.count && place == 0; i++)
        place = strcmp(results.hits[i].food.origin, key) == 0 ? i + 1 : 0;
    search_results_release(&results);
    return place;
}

/* Opens a file of the source. */
static inline FILE *lookup_list(const char *name)
{
    char path[4096];
    const char *source = getenv("MARROW_SOURCE");
    snprintf(path, sizeof path, "%s/%s", source ? source : ".", name);
    FILE *file = fopen(path, "r");
    if (!file)
        die("%s cannot be read (set MARROW_SOURCE)", path);
    return file;
}

/* Reads the next "words<TAB>key" of a list. Returns false at its end. */
static inline bool lookup_next(char words[LOOKUP_LINE], const char **key, FILE *file)
{
    while (fgets(words, LOOKUP_LINE, file)) {
        char *tab = strchr(words, '\t');
        words[strcspn(words, "\n")] = '\0';
        if (words[0] == '#' || !tab)
            continue;
        *tab = '\0';
        *key = tab + 1;
        return true;
    }
    return false;
}

static inline void lookup_words(struct lookup_tally *tally, const struct lookup *lookup)
{
    char words[LOOKUP_LINE];
    const char *key;
    FILE *file = lookup_list("tests/catalogue/search/search_words.txt");
    while (lookup_next(words, &key, file)) {
        size_t place = lookup_place(lookup, words, key);
        tally->places[place]++;
        tally->count++;
        if (tally->tells && place != 1 && place != 2)
            fprintf(stderr, "\"%s\" finds %s at place %zu (0: none of the first five)\n", words,
                    key, place);
    }
    fclose(file);
}

static inline void lookup_slip(struct lookup_tally *tally, const struct lookup *lookup,
                               const char *slip, const char *word, const char *key)
{
    if (strcmp(slip, word) == 0)
        return;
    tally->count++;
    tally->places[lookup_place(lookup, slip, key)]++;
}

/* Searches with every letter wrong, missing, doubled, and swapped with the next. */
static inline void lookup_slips_of(struct lookup_tally *tally, const struct lookup *lookup,
                                   const char *word, const char *key)
{
    char slip[LOOKUP_SLIP];
    int step = tally->step ? (int)tally->step : 1;
    for (size_t i = 0; i < strlen(word); i++) {
        for (int letter = 'a'; letter <= 'z'; letter += step) {
            snprintf(slip, sizeof slip, "%s", word);
            slip[i] = (char)letter;
            lookup_slip(tally, lookup, slip, word, key);
        }
        snprintf(slip, sizeof slip, "%.*s%s", (int)i, word, word + i + 1);
        lookup_slip(tally, lookup, slip, word, key);
        snprintf(slip, sizeof slip, "%.*s%s", (int)i + 1, word, word + i);
        lookup_slip(tally, lookup, slip, word, key);
        snprintf(slip, sizeof slip, "%s", word);
        if (word[i + 1]) {
            slip[i] = word[i + 1];
            slip[i + 1] = word[i];
        }
        lookup_slip(tally, lookup, slip, word, key);
    }
}

static inline void lookup_slips(struct lookup_tally *tally, const struct lookup *lookup)
{
    char words[LOOKUP_LINE];
    const char *key;
    FILE *file = lookup_list("tests/catalogue/search/slip_words.txt");
    while (lookup_next(words, &key, file))
        lookup_slips_of(tally, lookup, words, key);
    fclose(file);
}

static inline double lookup_percent_found(const struct lookup_tally *tally)
{
    return 100 - 100 * (double)tally->places[0] / (double)tally->count;
}

static inline void lookup_print(const struct lookup_tally *words, const struct lookup_tally *slips)
{
    printf("%zu everyday words: %zu first, %zu second, %zu third to fifth, %zu not\n", words->count,
           words->places[1], words->places[2],
           words->places[3] + words->places[4] + words->places[5], words->places[0]);
    printf("%zu slips of the finger: %.2f %% still find their food among the first five\n",
           slips->count, lookup_percent_found(slips));
}

#endif
