/* search.h - finding foods as people type.
 *
 * Words in any order, each of which may be the beginning of a word; case, accents and plurals make
 * no difference, and a typo is forgiven in words of four letters and more. The foods that a person
 * logs come first, then plain foods, then products.
 *
 * "and", "of" and the like may be missing; so may "raw", "plain", "cooked" and the like, where few
 * foods have them; and where no food has every word, those with half of them are found. A key
 * ("fdc:168462") or a barcode finds its food alone. A food of the starter comes before a food of
 * USDA's tables that fits the same words, and stands in for the one that it was made from. A word
 * that no plain food has, while fifty times as many products have one that is a typo away, is taken
 * for a typo even where a product has it; two such products stay in sight.
 */
#ifndef MARROW_CATALOGUE_SEARCH_H
#define MARROW_CATALOGUE_SEARCH_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"

/* How the person uses a food of the log, for ranking. The journal hands it in. */
struct usage {
    int64_t food_id;
    int count; /* entries of the last 90 days, say */
    int meal_count; /* of them, in the meal that is being logged */
    struct date last_day;
};

struct search; /* the log's foods in memory, and the catalogues */

/* Opens a search. The log and the catalogues must outlive it. The caller closes. */
MARROW_CHECKED enum status search_open(struct search **out, struct store *log,
                                       struct catalogues *catalogues, struct error *error);
void search_close(struct search *search);

/* Reads the log's foods anew, and copies the usages (NULL with count 0: none). To be called after
 * every change of the log. */
MARROW_CHECKED enum status search_refresh(struct search *search, const struct usage *usages,
                                          size_t count, struct date today, struct error *error);

/* What a hit is, the most trusted first. */
enum search_tier { SEARCH_CHOSEN, SEARCH_TABLE, SEARCH_PRODUCT };

struct search_hit {
    struct food food;
    int score; /* higher is better; only for tests and ties */
    enum search_tier tier; /* chosen: of the log or of the starter */
    bool own; /* the person has it in the log */
    bool by_typo; /* found by forgiving a typo or a missing word */
    bool by_key; /* named by its origin or its barcode: the only hit */
};

struct search_results {
    struct arena arena;
    struct search_hit *hits; /* best first, each food once */
    size_t count;
};

/* Finds the best `limit` foods for the text. An origin or a barcode gives the food that it names
 * alone; an empty text gives the foods of the log, the most used at this meal first. Where
 * catalogue_name is not NULL, only that catalogue is searched. Names come without control
 * characters. A count of 0 is STATUS_OK. The caller releases the results. */
MARROW_CHECKED enum status search_find(struct search_results *out, struct search *search,
                                       const char *text, size_t limit, const char *catalogue_name,
                                       struct error *error);
void search_results_release(struct search_results *results);

#endif
