/* search.h - finding foods as people type.
 *
 * Words in any order, each a prefix; case, accents and plurals folded; one slip of the finger
 * forgiven in words of four letters and more. First what the person logs, then plain foods before
 * products. Three lists of candidates are merged: the log's foods (in memory, scored whole), a pool
 * of each catalogue's index in row order, and what one slip away finds. "and", "of" and the like
 * need not be there; "raw", "plain", "cooked" and the like may be missing when few foods have them;
 * when nothing at all has every word, foods with half of them are given, as if by a slip. A key
 * ("fdc:168462") finds its food alone. A chosen food (the starter's) goes before what USDA's tables
 * have by the same words, and is shown in the place of the table's food that it was made of. Of a
 * word that no plain food has, and fifty times as many products spell otherwise, a slip is supposed
 * in the products too: what was meant comes first, and of those products two stay in sight.
 */
#ifndef MARROW_CATALOGUE_SEARCH_H
#define MARROW_CATALOGUE_SEARCH_H

#include "marrow/base/date.h"
#include "marrow/catalogue/catalogues.h"

/* How the person uses a food of the log, for ranking: handed in by the journal. */
struct usage {
    int64_t food_id;
    int count; /* entries of the last 90 days, say */
    int meal_count; /* of them, in the meal that is being logged */
    struct date last_day;
};

struct search; /* the log's foods in memory, and the catalogues */

/* The catalogues must outlive the search. usage may be NULL with count 0. */
MARROW_CHECKED enum status search_open(struct search **out, struct store *log,
                                       struct catalogues *catalogues, struct error *error);
void search_close(struct search *search);

/* Reads the log's foods anew and takes the usages (copied): after every change of the log. */
MARROW_CHECKED enum status search_refresh(struct search *search, const struct usage *usages,
                                          size_t count, struct date today, struct error *error);

struct search_hit {
    struct food food;
    int score; /* higher is better; only for tests and ties */
    bool own; /* the person has it in the log */
    bool by_slip; /* found by forgiving a slip */
    bool by_key; /* named by its origin key or its barcode: the only hit */
};

struct search_results {
    struct arena arena;
    struct search_hit
        *hits; /* best first; each food once: what is in the log hides its catalogue twin */
    size_t count;
};

/* The best limit foods for the text; an origin key or a barcode gives the food that it names alone;
 * an empty text gives the person's own by use at this meal, most used and latest first.
 * catalogue_name narrows to one catalogue (NULL: all, and the log). Names come out cleaned of
 * control characters. No hit is STATUS_OK with count 0. */
MARROW_CHECKED enum status search_find(struct search_results *out, struct search *search,
                                       const char *text, size_t limit, const char *catalogue_name,
                                       struct error *error);
void search_results_release(struct search_results *results);

#endif
