/* search.h - finds foods as people type.
 *
 * Words may be in any order, and each may be only the beginning of a word. Case, accents and
 * plurals make no difference. A typo is forgiven in words of four letters or more. The foods that a
 * person logs come first, then plain foods, then products.
 *
 * Words such as "and" and "of" may be missing. So may "raw", "plain" or "cooked", where few foods
 * have them; and where no food has every word, foods with half of them are found. A key
 * ("fdc:168462") or a barcode finds its food alone. A starter food comes before a USDA food that
 * fits the same words, and replaces the USDA food that it was made from. A word that no plain food
 * has is taken for a typo where fifty times as many products have a word one typo away; two
 * products with the word as typed stay in the list. Of two foods that differ by what is added to
 * them in some countries, the ordinary one of the person's country comes first.
 */
#ifndef MARROW_CATALOGUE_SEARCH_H
#define MARROW_CATALOGUE_SEARCH_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"

/* How often the person eats a food of the log, for ranking. The journal passes it in. */
struct usage {
    int64_t food_id;
    int count; /* entries in a recent period, such as 90 days */
    int meal_count; /* of these, in the meal being logged */
    struct date last_day;
};

struct search; /* the log's foods in memory, and the catalogues */

/* Opens a search. The log and the catalogues must outlive it. The caller closes. */
MARROW_CHECKED enum status search_open(struct search **out, struct store *log,
                                       struct catalogues *catalogues, struct error *error);
void search_close(struct search *search);

/* Reads the log's foods again and copies the usages (NULL with count 0: none). It is called after
 * every change of the log. */
MARROW_CHECKED enum status search_refresh(struct search *search, const struct usage *usages,
                                          size_t count, struct date today, struct error *error);

/* Sets the person's country, "us", which decides between twins (twin.h) and whose national table
 * comes first, as trusted as the starter; "": not said. */
void search_set_country(struct search *search, const char *country);

/* What a hit is, the most trusted first. */
enum search_tier { SEARCH_CHOSEN, SEARCH_TABLE, SEARCH_PRODUCT };

struct search_hit {
    struct food food;
    int score; /* higher is better; for tests and ties only */
    enum search_tier tier; /* chosen: of the log or of the starter */
    bool own; /* the person has it in the log */
    bool by_typo; /* found by forgiving a typo or a missing word */
    bool by_key; /* named by its origin or its barcode: the only hit */
};

struct search_results {
    struct arena arena;
    struct search_hit *hits; /* best first, each food once */
    size_t count;
    bool is_stale; /* a food of the log is gone since search_refresh: what follows it may be missing
                    */
};

/* Finds the best `limit` foods for the text. An origin or a barcode finds its food alone. An empty
 * text lists the foods of the log, the most used at this meal first. Where catalogue_name is not
 * NULL, only that catalogue is searched. Names are free of control characters. No hits is
 * STATUS_OK. The caller releases the results. */
MARROW_CHECKED enum status search_find(struct search_results *out, struct search *search,
                                       const char *text, size_t limit, const char *catalogue_name,
                                       struct error *error);

/* Finds as search_find does what a person with an empty log would find: the log's foods and their
 * use count for nothing. */
MARROW_CHECKED enum status search_find_unlogged(struct search_results *out, struct search *search,
                                                const char *text, size_t limit,
                                                struct error *error);
void search_results_release(struct search_results *results);

#endif
