/* food_form_view.h - the form that a food is written down in, shared by what acts on it
 * (food_form.c) and what paints it (food_form_view.c). */
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
    enum draft_field order[DRAFT_FIELDS]; /* what each line of the form is */
    enum food_form_stage stage;
    bool is_edit;
    struct arena arena;
    struct food_draft as_filled; /* the texts that the form began with */
    struct food base; /* the newest version */
    struct food entry_base; /* that of the entry */
    int64_t entry_id; /* 0: none */
    struct date day; /* of the entry */
    struct use use;

    struct arena reading; /* what the lines read as now */
    struct food food;
    struct plausibility_warnings warnings;
    struct error problem;
    enum draft_field wrong;
    bool is_read;
    bool is_confirmed; /* warnings were shown once */
    char aside[256]; /* what a compound's name comes to, or what the line in focus is kept as */

    struct reach choices[3];
    size_t choice_count;
    size_t choice;
    struct correction_effect effect; /* of the choice */
    bool has_effect;
    struct food revised; /* in the arena `reading` */
};

void food_form_view_draw(const struct food_form *screen, const struct ui *ui, WINDOW *window);

#endif
