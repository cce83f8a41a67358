/* diary_changed.h - of the rows that the log has already, those of which the file says other values
 * now: a corrected food, exported again. They are told, never written.
 */
#ifndef MARROW_EXCHANGE_DIARY_CHANGED_H
#define MARROW_EXCHANGE_DIARY_CHANGED_H

#include <stdbool.h>
#include <stdint.h>

#include "diary_food.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/store/store.h"

/* The versions of foods that entries of the log were logged with, loaded when they are asked for.
 */
struct diary_changed {
    struct store *log;
    bool known_only; /* nutrients that the file does not know make no difference */
    struct arena arena;
    const struct food **table; /* by version */
    size_t size, count;
    enum status status; /* of loading */
    struct error *error;
};

/* Begins. Release in every case. */
void diary_changed_init(struct diary_changed *changed, struct store *log, bool known_only,
                        struct error *error);
void diary_changed_release(struct diary_changed *changed);

/* Returns whether the log's version is as the file says; also where it cannot be loaded, which sets
 * changed->status. */
bool diary_changed_fits(struct diary_changed *changed, const struct diary_food *version,
                        int64_t version_id);

/* Appends what differs: "Oats: magnesium 138 mg, 150 mg in the file". */
void diary_changed_tell(struct buffer *out, struct diary_changed *changed,
                        const struct diary_food *version, int64_t version_id);

#endif
