/* food_verbs.h - the verbs of `marrow food`. Each opens the journal itself; words[0] is the verb.
 */
#ifndef MARROW_CLI_FOOD_VERBS_H
#define MARROW_CLI_FOOD_VERBS_H

#include "core/call.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/plausibility.h"
#include "marrow/journal/revision.h"
#include "marrow/report/correction_effect.h"

enum status food_show(struct call *call, struct error *error);
enum status food_new(struct call *call, struct error *error);
enum status food_water(struct call *call, struct error *error);
enum status food_copy(struct call *call, struct error *error);
enum status food_edit(struct call *call, struct error *error);
enum status food_list(struct call *call, struct error *error);
enum status food_mark(struct call *call, struct error *error);
enum status food_merge(struct call *call, struct error *error);
enum status food_delete(struct call *call, struct error *error);

/* Answers with a new food and the doubts about it. */
void food_answer_new(struct call *call, const struct food *food,
                     const struct plausibility_warnings *warnings);

/* The changes of a correction, and its effect on the days that it reaches. */
struct food_change {
    const struct food *before, *after;
    const struct correction_effect *effect;
    const struct plausibility_warnings *warnings;
    struct reach reach;
    bool is_look; /* a preview: nothing was changed */
};
void food_answer_change(struct call *call, const struct food_change *change);

/* Lists the values that differ: "calcium 40 -> 120 mg, vitamin d unknown -> 0.5 µg". */
void food_list_changes(struct buffer *out, const struct wording *wording, const struct food *before,
                       const struct food *after);

#endif
