#include "fdc_older.h"

#include <stdlib.h>
#include <string.h>

#include "fdc_record.h"
#include "job/job.h"

#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/sorter.h"

/* Memory for the barcodes while they are sorted. */
#define MEMORY (8u << 20)

struct product {
    uint64_t barcode;
    uint32_t date;
    uint32_t id;
};

static bool is_newer(const struct product *one, const struct product *two)
{
    return one->date != two->date ? one->date > two->date : one->id > two->id;
}

#define SHOWN_EVERY 16384 /* foods */

/* Adds each branded food with a barcode to the sorter, by barcode. */
static enum status list_barcodes(struct sorter *barcodes, struct fdc *fdc, struct error *error)
{
    struct sorter_record record;
    uint64_t food = 0;
    uint32_t date = 0;
    int64_t count = 0;
    enum status status = sorter_rewind(fdc->sorter, error);
    while (!status && (status = sorter_next(&record, fdc->sorter, error)) == STATUS_OK) {
        uint64_t kind = record.key % FDC_KINDS;
        const char *at = record.bytes;
        if (kind == FDC_KIND_FOOD && count++ % SHOWN_EVERY == 0)
            status = job_show(fdc->job, "comparing barcodes", count, fdc->foods, error);
        if (status)
            return status;
        if (kind == FDC_KIND_FOOD) {
            for (int i = 0; i < 4; i++)
                (void)fdc_unpack_number(&at);
            food = record.key / FDC_KINDS;
            date = (uint32_t)fdc_unpack_number(&at);
        } else if (kind == FDC_KIND_BRANDED && record.key / FDC_KINDS == food) {
            for (int i = 0; i < 4; i++)
                (void)fdc_unpack_number(&at);
            struct product product = { strtoull(fdc_unpack_text(&at), NULL, 10), date,
                                       (uint32_t)food };
            if (product.barcode > 0)
                status = sorter_add(barcodes, product.barcode, &product, sizeof product, error);
        }
    }
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

static void add_older(struct fdc *fdc, size_t *room, uint32_t id)
{
    fdc->older = memory_make_room(fdc->older, fdc->older_count, room, sizeof *fdc->older);
    fdc->older[fdc->older_count++] = id;
}

static int compare_ids(const void *a, const void *b)
{
    uint32_t one = *(const uint32_t *)a;
    uint32_t two = *(const uint32_t *)b;
    return (one > two) - (one < two);
}

static enum status find_older(struct fdc *fdc, struct sorter *barcodes, struct error *error)
{
    struct sorter_record record;
    struct product best = { 0 };
    size_t room = 0;
    enum status status = sorter_rewind(barcodes, error);
    while (!status && (status = sorter_next(&record, barcodes, error)) == STATUS_OK) {
        struct product product;
        memcpy(&product, record.bytes, sizeof product);
        if (product.barcode != best.barcode || product.id == best.id) {
            best = product;
        } else if (is_newer(&product, &best)) {
            add_older(fdc, &room, best.id);
            best = product;
        } else {
            add_older(fdc, &room, product.id);
        }
    }
    if (fdc->older_count > 0)
        qsort(fdc->older, fdc->older_count, sizeof *fdc->older, compare_ids);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

enum status fdc_find_older(struct fdc *fdc, struct error *error)
{
    struct sorter *barcodes = sorter_new(fdc->job->options->folder, MEMORY);
    enum status status = list_barcodes(barcodes, fdc, error);
    if (!status)
        status = find_older(fdc, barcodes, error);
    sorter_free(barcodes);
    return status;
}

bool fdc_is_older(const struct fdc *fdc, uint32_t id)
{
    size_t low = 0;
    size_t high = fdc->older_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (fdc->older[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < fdc->older_count && fdc->older[low] == id;
}
