/* course_option.h - what the options of the command course say. */
#ifndef MARROW_CLI_COURSE_OPTION_H
#define MARROW_CLI_COURSE_OPTION_H

#include "core/call.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/course.h"

/* --dose into the plan, which then borrows measured's text; without it, what the food was last
 * taken in, or one. */
MARROW_CHECKED enum status course_read_dose(struct course_plan *plan, struct measured *measured,
                                            const struct call *call, const struct food *food,
                                            struct error *error);

/* --at, --on, --every, --until, --weeks, --why and --by over what the plan has. */
MARROW_CHECKED enum status course_read_plan(struct course_plan *plan, const struct call *call,
                                            struct error *error);

/* --from, else today. */
MARROW_CHECKED enum status course_read_from(struct date *out, const struct call *call,
                                            struct error *error);

#endif
