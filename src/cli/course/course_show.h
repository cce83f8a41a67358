/* course_show.h - courses and their doses as text and as JSON. */
#ifndef MARROW_CLI_COURSE_SHOW_H
#define MARROW_CLI_COURSE_SHOW_H

#include "core/call.h"
#include "marrow/base/date.h"
#include "marrow/report/reminder.h"

/* Writes the keys of a course, within an object. They describe its last part. `state` is that of
 * course_state, or "deleted". */
void course_json_keys(struct json *json, const struct course *course, const char *state);

/* Writes the keys "due", "taken", ... within an object. */
void course_json_counts(struct json *json, const struct dose_counts *counts);

/* Examples of both. */
#define COURSE_JSON_EXAMPLE                                                                        \
    "'number':1,'product':'Magnesium citrate, 150 mg',"                                            \
    "'origin':'starter:magnesium-citrate-150-mg-tablet','state':'running',"                        \
    "'from':'2026-11-19','dose':'2 tablets','amount':2,'unit':'tablet','at':['08:00'],"            \
    "'weekdays':['mon','tue','wed','thu','fri','sat','sun'],'interval_days':1,'until':null,'why':" \
    "'cramps','by':null,"                                                                          \
    "'parts':[{'from':'2026-11-19','dose':'2 tablets','amount':2,'unit':'tablet',"                 \
    "'at':['08:00'],'weekdays':['mon','tue','wed','thu','fri','sat','sun'],'interval_days':1,'"    \
    "until':null}]"
#define COURSE_JSON_EXAMPLE_COUNTS                                                                 \
    "'due':1,'taken':1,'skipped':0,'missed':0,'extra':0,'other_amount':0"

/* Returns "running", "ended" or "ahead". */
const char *course_state(const struct course *course, struct date today);

/* Writes one line of the list (line), or a part's plan in words: "2 tablets at 08:00,20:00,
 * mon,wed,fri". */
void course_text_line(struct call *call, const struct course *course);

/* Writes the doses of a day: as "doses": [...], or as text. */
void course_doses_json_list(struct json *json, const struct doses *doses);
void course_doses_text_list(struct call *call, const struct doses *doses);

/* Writes a day's keys about supplements: "supplements", "doses", "courses", "calcium_at_once". */
void course_reminders_json_keys(struct json *json, const struct reminders *reminders,
                                const struct day *day);
void course_reminders_text(struct call *call, const struct reminders *reminders,
                           const struct day *day);

#endif
