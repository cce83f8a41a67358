/* Reviewing weeks, months, years and any range of days. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "day/panel_show.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/panel.h"
#include "marrow/report/period.h"
#include "marrow/report/protein.h"
#include "marrow/report/reminder.h"
#include "marrow/report/review.h"
#include "review_show.h"

#define SOURCES_SHOWN 5

/* Loads what is shown beside the review. */
static enum status load_beside(struct review_beside *out, struct call *call,
                               const struct period *period, struct error *error)
{
    *out = (struct review_beside){ .days_at_once = -1 };
    enum status status = protein_load_per_kg(
        &out->protein, call->journal, period->nutrients[NUTRIENT_PROTEIN].mean, period->to, error);
    if (!status)
        status = panel_read(&out->panel, call, error);
    if (!status && out->panel != PANEL_NONE)
        status = panel_load_protein(&out->parts, call->journal, period, error);
    if (!status)
        status = reminder_count_at_once(&out->days_at_once, call->journal, period, error);
    return status;
}

static enum status show(struct call *call, struct review *review, struct error *error)
{
    struct review_beside beside;
    enum nutrient only;
    bool is_narrow;
    struct targets narrow = *review->period.targets;
    enum status status = call_nutrient(&only, &is_narrow, call, error);
    if (!status && is_narrow) {
        targets_narrow(&narrow, only);
        review->period.targets = &narrow;
    }
    if (!status)
        status = load_beside(&beside, call, &review->period, error);
    if (!status && call->is_json)
        review_show_json(&call->json, review, &beside, is_narrow ? &only : NULL);
    else if (!status)
        status = review_show_text(call, review, &beside, SOURCES_SHOWN, error);
    review_release(review);
    return status;
}

/* Reads the first day of a month, "2026-10", or of a year, "2026", where the span is one. Returns
 * false where the word names neither. */
static bool read_period(struct date *out, enum review_span span, const char *word,
                        struct date today)
{
    bool is_year = word && strlen(word) == 4 && strspn(word, "0123456789") == 4;
    if (span == REVIEW_YEAR && is_year)
        return date_from_parts(out, (struct date_parts){ atoi(word), 1, 1 });
    return span == REVIEW_MONTH && word && date_parse_month(out, word, today);
}

static enum status show_span(struct call *call, enum review_span span, const char *word,
                             struct error *error)
{
    struct date day;
    struct review review;
    enum status status = call_open(call, error);
    if (status == STATUS_OK && !read_period(&day, span, word, call->journal->today))
        status = call_day(&day, call, word, error);
    if (status == STATUS_OK)
        status = review_load(&review, call->journal, span, day, error);
    return status ? status : show(call, &review, error);
}

/* Shows the span around the day, or the month, that all words from `first` on name: "17 nov". */
static enum status show_span_of_words(struct call *call, enum review_span span, size_t first,
                                      struct error *error)
{
    char *words = call_join_words(call, first);
    enum status status = show_span(call, span, *words ? words : NULL, error);
    free(words);
    return status;
}

static enum status run_week(struct call *call, struct error *error)
{
    return show_span_of_words(call, REVIEW_WEEK, 0, error);
}

static enum status run_month(struct call *call, struct error *error)
{
    return show_span_of_words(call, REVIEW_MONTH, 0, error);
}

/* Shows the days of --from to --to. Today stands in for the one not given. */
static enum status show_days(struct call *call, struct error *error)
{
    struct date from;
    struct date to;
    struct review review;
    enum status status = call_check_words(call, 0, 0, error);
    if (status == STATUS_OK)
        status = call_open(call, error);
    if (status == STATUS_OK)
        from = to = call->journal->today;
    if (status == STATUS_OK)
        status = call_first_day(&from, call, OPTION_FROM, error);
    if (status == STATUS_OK)
        status = call_last_day(&to, call, OPTION_TO, error);
    if (status == STATUS_OK && date_difference(to, from) < 0)
        status = error_set(error, STATUS_INVALID, "%s",
                           call_has(call, OPTION_FROM) ? "--to is before --from"
                                                       : "--to is before today; add --from");
    if (status == STATUS_OK)
        status = review_load_days(&review, call->journal, from, to, error);
    return status ? status : show(call, &review, error);
}

/* Returns whether the word is a date, or an invalid one that date_parse explains. */
static bool is_date(const char *word)
{
    struct error ignored = ERROR_INIT;
    struct date day = { 0 };
    return isdigit((unsigned char)word[0]) || !date_parse(&day, word, day, &ignored);
}

/* Finds the span that the first word names, or the month or year that all words name. *first gets
 * the index of the words that say when. STATUS_INVALID: neither, nor a date. */
static enum status find_span(enum review_span *span, size_t *first, const struct call *call,
                             const char *words, struct error *error)
{
    struct date day = { 0 };
    *first = call->word_count > 0 && review_span_find(span, call->words[0]);
    if (*first || call->word_count == 0)
        return STATUS_OK;
    bool is_month = read_period(&day, REVIEW_MONTH, words, day);
    if (is_month || read_period(&day, REVIEW_YEAR, words, day)) {
        *span = is_month ? REVIEW_MONTH : REVIEW_YEAR;
        return STATUS_OK;
    }
    if (call->word_count == 1 ? is_date(words) : !date_parse(&day, words, day, error))
        return STATUS_OK;
    if (call->word_count > 1)
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a period; use week, 4weeks, month or year",
                         call->words[0]);
    return error_set(error, STATUS_INVALID,
                     "'%.40s' is not a period or date; try week, 4weeks, month, year, october or "
                     "2026-11-19",
                     call->words[0]);
}

static enum status run(struct call *call, struct error *error)
{
    enum review_span span = REVIEW_WEEK;
    size_t first;
    if (call_has(call, OPTION_FROM) || call_has(call, OPTION_TO))
        return show_days(call, error);
    char *words = call_join_words(call, 0);
    enum status status = find_span(&span, &first, call, words, error);
    free(words);
    return status ? status : show_span_of_words(call, span, first, error);
}

static const struct command_way week_way[] = {
    { .usage = "[D] [--panel NAME] [--nutrient N]",
      .text = "Shows the week of a day: its days, the means with the number of days in them, and "
              "the foods that contributed most. It says on how many days more than 500 mg of "
              "calcium was taken from supplements at one time. `--panel` also shows the nutrients "
              "of a panel, as `marrow day` does; `--nutrient` shows that one instead of the main "
              "ones." },
    COMMAND_WAYS_END,
};

const struct command cmd_week = {
    .name = "week",
    .summary = "show the week of a day",
    .ways = week_way,
    .options = TAKES(DAY) | TAKES(PANEL) | TAKES(NUTRIENT),
    .run = run_week,
    .texts =
        (const struct option_text[]){ { OPTION_DAY, "D", "any day of the week; default: today" },
                                      OPTION_TEXTS_END },
    .examples = (const char *const[]){ "week", "week 2026-11-12", "week --panel stones", NULL },
};

static const struct command_way month_way[] = {
    { .usage = "[D] [--panel NAME] [--nutrient N]",
      .text = "Shows the same for the month of a day, or a month: `october`, `2026-10`." },
    COMMAND_WAYS_END,
};

const struct command cmd_month = {
    .name = "month",
    .summary = "show the month of a day",
    .ways = month_way,
    .options = TAKES(DAY) | TAKES(PANEL) | TAKES(NUTRIENT),
    .run = run_month,
    .texts =
        (const struct option_text[]){ { OPTION_DAY, "D", "any day of the month; default: today" },
                                      OPTION_TEXTS_END },
    .examples = (const char *const[]){ "month", "month october", "month --json", NULL },
};

static const struct command_way ways[] = {
    { .usage = "[week | 4weeks | month | year] [D] [--panel NAME] [--nutrient N]" },
    { .usage = "--from D [--to D] [--panel NAME] [--nutrient N]",
      .text =
          "Reviews a period: the week of a day, that week and the three before it, its month, its "
          "year, or any days. D can also be a month (`2026-10`, `october`) or a year. For each "
          "nutrient it shows the mean of complete days and their "
          "number; the days met, short, over the limit or undecided; the best and the worst day; "
          "the shares of food and supplements; the change from the period before; the foods that "
          "contributed most; and the unknown values that matter most, first those without an upper "
          "bound, then those that may have contributed most. Weeks begin as the setting "
          "week_starts says; only a week that begins on Monday has an ISO number.\n\n"
          "Days over a limit are counted among all days of the period, since a limit that was "
          "exceeded stays exceeded whatever else was eaten. Days met, short and undecided are "
          "counted among the complete days of the mean alone.\n\n"
          "The usual intake is an estimate from a sample of days, by the method of the Institute "
          "of Medicine (Dietary Reference Intakes: Applications in Dietary Assessment, 2000, "
          "chapter 3). It gives the confidence that the usual intake is adequate by the average "
          "requirement or above the AI (an intake below the AI allows no conclusion), and not "
          "above the limit. A result is settled from z = 2 on, the report's 97.5 %; until then "
          "the review says where the mean lies and how sure that is. The day-to-day variation "
          "comes from a survey of your sex and age (NHANES 2007-2012, food only; for women aged 19 "
          "to 50 the report's own figure where it is larger), and more and more from your own "
          "complete days of the last twelve weeks. With fewer than 14 days, weekdays and weekends "
          "are weighed 5:2. Twenty dots show how many of twenty likely usual intakes reach the "
          "goal. If the days vary too much, as those of vitamin D do, the review says only how "
          "many days it would take. Days "
          "with unknown values give a lower bound of the confidence, never \"not adequate\"." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "review, week, month",
      .json =
          "{'from':'2026-11-16','to':'2026-11-22','span':'week','iso_year':2026,"
          "'iso_week':47,'before_from':'2026-11-09','before_to':'2026-11-15',"
          "'leading':['magnesium','calcium','vitamin_d'],'days':[{'day':'2026-11-18',"
          "'status':'complete','in_mean':true,'entry_count':1,"
          "'nutrients':[{'code':'magnesium','unit':'mg','known':320,'ceiling':320,"
          "'stated':320,'swallowed':320,'food_count':1,'unknown_foods':0,'from_food':320,"
          "'from_supplements':0,'goal':{'at_least':320,'authority':'nasem','year':1997,"
          "'kind':'RDA'},'verdict':'met','limit':{'at_most':350,'counts':'supplements',"
          "'counted':0,'authority':'nasem','year':1997,'absent_from':null},'limit_verdict':'"
          "within',"
          "'quiet':false,'target_note':null}],'calcium_to_magnesium':{'value':1.25,"
          "'bound':'exact'}}],'nutrients':[{'code':'magnesium','unit':'mg','mean':320,"
          "'mean_stated':320,'mean_ceiling':320,'mean_days':3,'mean_from_food':320,"
          "'mean_from_supplements':0,'days_met':2,'days_short':1,'days_cannot_tell':0,"
          "'days_over':0,'sources':[{'food':'Spinach, raw',"
          "'origin':'starter:spinach-raw','amount':960,'share':1,'times':3}],"
          "'best_day':{'day':'2026-11-17','known':340,'ceiling':340,'sure':true},"
          "'worst_day':{'day':'2026-11-16','known':300,'ceiling':300,'sure':true},"
          "'food_share':{'at_least':1,'at_most':1},'supplement_share':{'at_least':0,"
          "'at_most':0},'change':{'trend':'up','at_least':20,'at_most':20,"
          "'mean_before':300,'mean_before_ceiling':300,'days_before':6},"
          "'unknowns':[{'food':'Village bread','origin':'mine:village-bread',"
          "'times':14,'at_most':12.5,'partly_known':false}],'usual':{'day_count':3,"
          "'days_left_out':0,'mean':320,'mean_ceiling':320,'weekdays_weighed':false,'method':'EAR',"
          "'goal_finding':{'claim':'not_settled','toward':'adequate','why_not':null,'against':265,"
          "'z':0.978118,'confidence':0.835994,'bound':'exact','sd_from':'pooled','sd':85.9,"
          "'sd_days':1,'settled':false,'more_days':138},'limit_finding':{'claim':'nothing',"
          "'toward':null,'why_not':'few_days','against':350,'z':null,'confidence':null,'bound':"
          "null,"
          "'sd_from':null,'sd':null,'sd_days':10,'settled':false,'more_days':null},"
          "'of_twenty':17,'days_to_rank':null,'days_to_know':null,'practical_rule':'at_rda'}}],'"
          "calcium_to_magnesium':{'value':1.25,"
          "'bound':'exact'},'pral':{'unit':'mEq','at_least':-12.4,'at_most':-12.4},"
          "'protein_per_kg':{'unit':'g/kg','known':0.9,'ceiling':0.9,'weight':70,'weight_unit':"
          "'kg','weighed':'2026-11-03'},'panel':null,'calcium_at_once_days':0}",
      .after =
          "days_over counts every day of the period; days_met, days_short and "
          "days_cannot_tell count the days of the mean. usual is about the days of the mean; "
          "claim is what is settled, or not_settled, and toward what it leans to; pral is that "
          "of the mean of food, and protein_per_kg is of the mean and the latest weight, and panel "
          "is as that of a day, of the "
          "mean. calcium_at_once_days is null for more than 31 days." },
    COMMAND_ANSWERS_END,
};

const struct command cmd_review = {
    .name = "review",
    .summary = "review a period: means, best and worst, shares, sources, change, usual "
               "intake",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(FROM) | TAKES(TO) | TAKES(PANEL) | TAKES(NUTRIENT),
    .run = run,
    .texts =
        (const struct option_text[]){
            { OPTION_DAY, "D", "any day of the period; default: today" },
            { OPTION_FROM, "D", "the first day of the period, or a month: 2026-10, october" },
            { OPTION_TO, "D", "the last day of the period; default: today" },
            OPTION_TEXTS_END },
    .examples = (const char *const[]){ "review 4weeks", "review october",
                                       "review --from 2026-11-01 --to yesterday", NULL },
};
