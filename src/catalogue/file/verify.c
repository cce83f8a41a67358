#include "marrow/catalogue/verify.h"

#include <stdio.h>
#include <string.h>

#include "catalogue_file.h"
#include "marrow/base/digest.h"
#include "marrow/base/error.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "row_digest.h"
#include "tables.h"

enum { VERIFY_ROWS, VERIFY_CONTENT, VERIFY_QUERY_COUNT };

/* The columns are in the order in which the writer adds them: texts, integers, values. */
static const struct query verify_queries[] = {
    [VERIFY_ROWS] = { "verify rows",
                      "SELECT origin, name, brand, aliases, unit_name, food_group, source, "
                      "measures, barcode, known, kind, basis, id, fortified, rank, "
                      "ndb" FILE_NUTRIENT_COLUMNS " FROM food ORDER BY id" },
    [VERIFY_CONTENT] = { "verify content", "SELECT value FROM provenance WHERE name = 'content'" },
};

const struct query_table verify_query_table = { "verify", verify_queries, VERIFY_QUERY_COUNT };

#define TEXTS 12
#define INTEGERS 4

static enum status sum_rows(char out[DIGEST_TEXT], int64_t *foods, struct store *store,
                            struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &verify_queries[VERIFY_ROWS], error);
    if (status)
        return status;
    struct digest *digest = digest_new();
    *foods = 0;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        for (int i = 0; i < TEXTS; i++)
            row_digest_add_text(digest, statement_text(st));
        for (int i = 0; i < INTEGERS; i++)
            row_digest_add_integer(digest, statement_integer(st));
        for (int i = 0; i < NUTRIENT_COUNT; i++)
            row_digest_add_real(digest, statement_real(st));
        (*foods)++;
    }
    unsigned char sum[DIGEST_SIZE];
    digest_finish(sum, digest);
    digest_format(out, sum);
    return statement_end(st, status);
}

/* Reads the digest that was stored when the file was made; "" where it has none. */
static enum status read_sum(char out[DIGEST_TEXT], struct store *store, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &verify_queries[VERIFY_CONTENT], error);
    if (status)
        return status;
    out[0] = '\0';
    while ((status = statement_step(st, error)) == STATUS_OK)
        snprintf(out, DIGEST_TEXT, "%s", statement_text(st));
    return statement_end(st, status);
}

enum status catalogue_verify(int *findings, struct catalogue *catalogue,
                             void (*notify)(const char *line, void *payload), void *payload,
                             struct error *error)
{
    char sum[DIGEST_TEXT];
    char wanted[DIGEST_TEXT];
    char line[160];
    int64_t foods = 0;
    int64_t counted = catalogue_get_info(catalogue).foods;
    struct store *store = catalogue_get_store(catalogue);
    enum status status = store_check(findings, store, true, notify, payload, error);
    if (!status && *findings == 0)
        status = store_check_shape(findings, store, notify, NULL, payload, error);
    if (status || *findings > 0)
        return status;
    status = read_sum(wanted, store, error);
    if (!status)
        status = sum_rows(sum, &foods, store, error);
    if (status)
        return status;
    if (foods != counted) {
        snprintf(line, sizeof line, "it has %lld foods but was built with %lld", (long long)foods,
                 (long long)counted);
        notify(line, payload);
        (*findings)++;
    }
    if (strcmp(sum, wanted) != 0) {
        notify("its foods have changed since it was built: the checksum differs", payload);
        (*findings)++;
    }
    return STATUS_OK;
}
