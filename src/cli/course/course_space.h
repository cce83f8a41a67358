/* course_space.h - the verb of course that sets the time between the doses of two courses, and how
 * these times are shown. */
#ifndef MARROW_CLI_COURSE_SPACE_H
#define MARROW_CLI_COURSE_SPACE_H

#include "core/call.h"
#include "marrow/base/error.h"
#include "marrow/journal/course.h"
#include "marrow/journal/spacing.h"

/* Runs "space N TIME after|before M". */
MARROW_CHECKED enum status course_space(struct call *call, struct error *error);

/* Adds what a course keeps: the key "spacing", or a line for each. */
void course_space_show(struct call *call, const struct spacings *spacings,
                       const struct course *course);

/* An example of the key. */
#define COURSE_JSON_EXAMPLE_SPACING                                                                \
    "'spacing':[{'course':2,'product':'Levothyroxine','side':'after','minutes':240}]"

#endif
