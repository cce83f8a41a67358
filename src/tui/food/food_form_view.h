/* food_form_view.h - the state of a food's form, shared by food_form_screen.c (actions) and
 * food_form_view.c (painting).
 */
#ifndef MARROW_TUI_FOOD_FORM_VIEW_H
#define MARROW_TUI_FOOD_FORM_VIEW_H

#include "core/form.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/food_draft.h"
#include "marrow/catalogue/plausibility.h"
#include "marrow/journal/revision.h"
#include "marrow/report/correction_effect.h"

enum food_form_stage { FOOD_FORM_FIELDS, FOOD_FORM_REACH };

struct food_form {
    struct form form;
    enum draft_field order[DRAFT_FIELDS]; /* the field on each line of the form */
    enum food_form_stage stage;
    bool is_edit;
    struct arena arena;
    struct food_draft as_filled; /* the texts the form started with */
    struct food base; /* the newest version */
    struct food entry_base; /* the version of the entry */
    int64_t entry_id; /* 0: none */
    struct date day; /* the entry's day */
    struct use use;

    struct arena reading; /* holds what the lines currently mean */
    struct food food;
    struct plausibility_warnings warnings;
    struct error problem;
    enum draft_field wrong;
    bool is_read;
    bool is_confirmed; /* doubts were shown once */
    char aside[256]; /* what a compound comes to, or how the line in focus is stored */

    struct reach choices[3];
    size_t choice_count;
    size_t choice;
    struct correction_effect effect; /* effect of the chosen reach */
    bool has_effect;
    struct food revised; /* in the arena `reading` */
};

void food_form_view_draw(const struct food_form *screen, const struct ui *ui, WINDOW *window);

#endif
