/* protein.h - protein per kg of body weight, where a dated weight is among the measurements. It is
 * shown, not judged, and says which weight it is of.
 */
#ifndef MARROW_REPORT_PROTEIN_H
#define MARROW_REPORT_PROTEIN_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"

struct protein_per_kg {
    bool has; /* a weight was measured on the day or before it, and protein is known of */
    struct interval grams; /* per kg */
    double kilograms; /* 1 lb is 0.45359237 kg, by definition */
    double weight; /* as it was measured */
    const char *unit; /* "kg" or "lb" */
    struct date weighed;
};

/* Works it out for the protein of a day, or a mean, with the latest weight on the day or before
 * it. A weight reported as below or above a figure is passed over. */
MARROW_CHECKED enum status protein_load_per_kg(struct protein_per_kg *out, struct journal *journal,
                                               struct interval protein, struct date day,
                                               struct error *error);

/* Formats it: "protein ≥ 0.74 g per kg (weight 70 kg of 3 Nov 2026)"; "" without one. */
void protein_format_per_kg(char out[WORDING_SIZE], const struct wording *wording,
                           const struct protein_per_kg *protein);

#endif
