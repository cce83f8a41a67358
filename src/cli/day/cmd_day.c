#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "course/course_show.h"
#include "day_json.h"
#include "day_text.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/panel.h"
#include "marrow/report/protein.h"
#include "marrow/report/reminder.h"
#include "panel_show.h"

/* Reads --mark and --supplements, before either is written. */
static enum status read_marks(enum day_mark *mark, bool *is_none, const struct call *call,
                              struct error *error)
{
    const char *word = call_value(call, OPTION_MARK);
    const char *supplements = call_value(call, OPTION_SUPPLEMENTS);
    *mark = DAY_MARK_NONE;
    if (word && strcmp(word, "none") != 0 &&
        (!day_note_mark_find(mark, word) || *mark == DAY_MARK_NONE))
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a mark; use complete, partial, untracked, open or none",
                         word);
    *is_none = supplements && strcmp(supplements, "none") == 0;
    if (supplements && !*is_none && strcmp(supplements, "open") != 0)
        return error_set(error, STATUS_INVALID,
                         "--supplements is '%.40s'; use none (none were taken) or open",
                         supplements);
    return STATUS_OK;
}

static enum status set_marks(struct call *call, struct date date, struct error *error)
{
    enum day_mark mark;
    bool is_none;
    enum status status = read_marks(&mark, &is_none, call, error);
    if (!status && call_has(call, OPTION_MARK))
        status = day_note_set_mark(call->journal, date, mark, error);
    if (!status && call_has(call, OPTION_SUPPLEMENTS))
        status = day_note_set_no_supplements(call->journal, date, is_none, error);
    return status;
}

/* Shows the day and its reminders about supplements. */
static enum status show_day(struct call *call, const struct day *day, const enum nutrient *only,
                            struct error *error)
{
    struct reminders reminders;
    struct protein_per_kg protein;
    enum panel panel;
    enum status status = protein_load_per_kg(
        &protein, call->journal, day->nutrients[NUTRIENT_PROTEIN].total, day->date, error);
    if (!status)
        status = panel_read(&panel, call, error);
    if (!status)
        status = reminders_load(&reminders, call->journal, day->date, error);
    if (status)
        return status;
    if (call->is_json) {
        json_begin_object(&call->json);
        day_json_day_keys(&call->json, day, only);
        day_json_protein(&call->json, &protein);
        panel_json_day(&call->json, panel, day);
        course_reminders_json_keys(&call->json, &reminders, day);
        json_end_object(&call->json);
    } else {
        day_text_print(call, day, &protein, panel);
        course_reminders_text(call, &reminders, day);
    }
    reminders_release(&reminders);
    return STATUS_OK;
}

static enum status run(struct call *call, struct error *error)
{
    struct date date;
    struct day day;
    enum nutrient only;
    bool is_narrow;
    bool writes = call_has(call, OPTION_MARK) || call_has(call, OPTION_SUPPLEMENTS);
    enum status status = call_nutrient(&only, &is_narrow, call, error);
    if (status == STATUS_OK)
        status = writes ? call_open_to_write(call, error) : call_open(call, error);
    if (status == STATUS_OK)
        status = call_day_words(&date, call, error);
    if (status == STATUS_OK)
        status = set_marks(call, date, error);
    if (status == STATUS_OK)
        status = day_load(&day, call->journal, date, error);
    if (status)
        return status;
    if (is_narrow)
        targets_narrow(&day.targets, only);
    status = show_day(call, &day, is_narrow ? &only : NULL, error);
    day_release(&day);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[D] [--mark MARK] [--supplements none|open] [--panel NAME] "
               "[--nutrient N]",
      .writes = true,
      .text =
          "Shows a day: its meals, their sum, and how it compares with the targets. MARK says how "
          "the day counts in means: complete, partial, untracked or open; none clears the mark. "
          "`--supplements none` says that no supplements were taken on the day, which is not the "
          "same as none being logged; open clears that. `--panel` also shows the nutrients of a "
          "panel: bones, stones (calcium by meal, sodium, potassium, protein from animals and "
          "plants, fluid, vitamin C from supplements) or all; the setting panel does so always. "
          "`--nutrient` shows that one nutrient "
          "instead of the main ones." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "day",
      .json =
          "{'day':'2026-11-19','status':'open','note':null,'judged_for':'women 51-70',"
          "'profile_is_guess':false,'leading':['magnesium','calcium','vitamin_d'],"
          "'nutrients':[{'code':'magnesium','unit':'mg','known':142.2,'ceiling':142.2,"
          "'stated':142.2,"
          "'swallowed':142.2,'food_count':1,'unknown_foods':0,'from_food':142.2,"
          "'from_supplements':0,'goal':{'at_least':320,'authority':'nasem','year':1997,"
          "'kind':'RDA'},'verdict':'so_far','limit':{'at_most':350,"
          "'counts':'supplements','counted':0,'authority':'nasem','year':1997,'absent_from':null},"
          "'limit_verdict':'within','quiet':false,'target_note':null}],"
          "'calcium_to_magnesium':{'value':1.25,'bound':'exact'},"
          "'pral':{'unit':'mEq','at_least':-12.4,'at_most':-12.4},"
          "'protein_per_kg':{'unit':'g/kg','known':0.07,'ceiling':0.07,'weight':70,"
          "'weight_unit':'kg','weighed':'2026-11-03'},'panel':null,"
          "'meals':[{'meal':'Lunch','note':null,"
          "'sums':[{'code':'magnesium','known':142.2,'ceiling':142.2}],'entries':[{'id':"
          "890343752938030,"
          "'number':1," DAY_JSON_EXAMPLE "}]}],'carried':[],'supplements':'not "
          "logged','doses':[],'courses':[],'calcium_at_once':null}",
      .after =
          "A dose that lasts several days (spread_days of its entry) is spread evenly over "
          "these days, beginning with the day it was taken. known, ceiling, from_supplements, "
          "counted and both verdicts are what counts on the day; absent_from names the "
          "profile's authority where it has no limit and another's applies; swallowed and the "
          "values of "
          "an entry are what was taken on the day itself. carried lists the parts of doses of "
          "earlier days: food, origin, measure, taken_on, spread_days, amounts. supplements is "
          "logged, not logged or none taken. doses are "
          "those of the courses, as `marrow take` prints them. courses are those that end "
          "within a week, ended in the past week, or were taken after their end: course, "
          "product, kind (ends, ended, overrun), end, day_count. calcium_at_once reports more than "
          "500 mg of calcium from supplements at one time: amount, time, more_than, source. pral "
          "is the "
          "potential renal acid load of food (Remer and Manz 1995), null without food; "
          "protein_per_kg is null without a weight (`marrow measure`); panel is null without one, "
          "else its name, the codes of its nutrients, and, each with known and ceiling, "
          "protein_from_animals, protein_from_plants, protein_not_told_apart (g), fluid (g of "
          "water in foods and drinks) and vitamin_c_from_supplements; sums are "
          "those of the meal." },
    COMMAND_ANSWERS_END,
};

const struct command cmd_day = {
    .name = "day",
    .summary = "show a day: meals, totals, verdicts; or mark it",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(MARK) | TAKES(SUPPLEMENTS) | TAKES(PANEL) | TAKES(NUTRIENT),
    .run = run,
    .texts = (const struct option_text[]){ { OPTION_DAY, "D", "the day to show; default: today" },
                                           OPTION_TEXTS_END },
    .examples =
        (const char *const[]){ "day", "day yesterday --mark complete", "day --panel bones", NULL },
};
