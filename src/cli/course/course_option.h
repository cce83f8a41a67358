/* course_option.h - reading the options of the command course. */
#ifndef MARROW_CLI_COURSE_OPTION_H
#define MARROW_CLI_COURSE_OPTION_H

#include "core/call.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/course.h"

/* Reads --dose into the plan, which then borrows the text of `measured`. Without it, takes the
 * amount last taken, or one. */
MARROW_CHECKED enum status course_read_dose(struct course_plan *plan, struct measured *measured,
                                            const struct call *call, const struct food *food,
                                            struct error *error);

/* Reads --at, --on, --every, --until, --weeks, --why and --by. Options not given leave the plan as
 * it is. */
MARROW_CHECKED enum status course_read_plan(struct course_plan *plan, const struct call *call,
                                            struct error *error);

/* Reads --from. Without it, *out is today. */
MARROW_CHECKED enum status course_read_from(struct date *out, const struct call *call,
                                            struct error *error);

#endif
