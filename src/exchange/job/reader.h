/* reader.h - what the readers of all formats have in common.
 *
 * A reader recognises its tables by their headers. To import them, it opens each with job_open_csv,
 * reads its rows with job_next, starts a catalogue with output_begin, passes on foods and refused
 * rows, and finishes the catalogue.
 */
#ifndef MARROW_EXCHANGE_READER_H
#define MARROW_EXCHANGE_READER_H

#include "job.h"
#include "marrow/base/error.h"

struct reader {
    const char *format; /* "USDA FoodData Central" */
    bool (*recognises)(const struct csv_row *header);
    enum status (*import)(struct job *job, struct error *error);
};

#endif
