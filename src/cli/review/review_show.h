/* review_show.h - a review as text and as JSON. */
#ifndef MARROW_CLI_REVIEW_SHOW_H
#define MARROW_CLI_REVIEW_SHOW_H

#include "core/call.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/panel.h"
#include "marrow/report/protein.h"
#include "marrow/report/review.h"

/* What is shown beside the review itself. */
struct review_beside {
    struct protein_per_kg protein;
    enum panel panel;
    struct panel_protein parts; /* of the mean's protein; zero without a panel */
    int days_at_once; /* days with much calcium at once; -1: not counted */
};

/* Prints a row for each day (or week, or month, depending on their number), then the figures of
 * each nutrient with at most `most` sources and unknown values. */
MARROW_CHECKED enum status review_show_text(struct call *call, const struct review *review,
                                            const struct review_beside *beside, size_t most,
                                            struct error *error);

/* Writes the days and the figures of each nutrient; `only` is the one nutrient of its lists, NULL:
 * all. */
void review_show_json(struct json *json, const struct review *review,
                      const struct review_beside *beside, const enum nutrient *only);

#endif
