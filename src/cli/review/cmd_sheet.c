#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "course/course_show.h"
#include "day/day_json.h"
#include "day/measure_show.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/target.h"
#include "marrow/report/sheet.h"

static void write_person(struct json *json, const struct sheet *sheet)
{
    const struct targets *targets = sheet->period.targets;
    json_put_optional(json, "age", targets->profile.has_birth,
                      date_age_years(targets->profile.birth, sheet->period.to));
    json_put_text(json, "sex", profile_sex_name(targets->profile.sex));
    day_json_authority(json, targets->authority);
    json_put_text(json, "judged_for", targets->group);
}

static void write_nutrient(struct json *json, const struct sheet *sheet, enum nutrient nutrient)
{
    const struct period_nutrient *figures = &sheet->period.nutrients[nutrient];
    bool has_mean = figures->has_mean;
    json_begin_object(json);
    json_put_text(json, "code", nutrients[nutrient].code);
    json_put_text(json, "unit", unit_name(nutrients[nutrient].unit));
    json_put_optional(json, "mean", has_mean, figures->mean.known);
    json_put_optional(json, "mean_stated", has_mean, figures->mean.stated);
    json_put_optional(json, "mean_ceiling", has_mean, figures->mean.ceiling);
    json_put_optional(json, "mean_from_food", has_mean, figures->mean_food.known);
    json_put_optional(json, "mean_from_supplements", has_mean, figures->mean_supplements.known);
    json_put_integer(json, "mean_days", figures->mean_days);
    json_put_integer(json, "days_met", figures->days_met);
    json_put_integer(json, "days_short", figures->days_short);
    json_put_integer(json, "days_cannot_tell", figures->days_cannot_tell);
    json_put_integer(json, "days_over", figures->days_over);
    day_json_keys_aim(json, &sheet->period.targets->nutrients[nutrient]);
    json_end_object(json);
}

static void write(struct call *call, const struct sheet *sheet)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_date(json, "from", sheet->period.from);
    json_put_date(json, "to", sheet->period.to);
    json_put_integer(json, "day_count", (int64_t)sheet->period.day_count);
    write_person(json, sheet);
    json_put_array(json, "nutrients");
    for (size_t i = 0; i < sheet->period.targets->leading_count; i++)
        write_nutrient(json, sheet, sheet->period.targets->leading[i]);
    json_end_array(json);
    json_put_array(json, "courses");
    for (size_t i = 0; i < sheet->count; i++) {
        json_begin_object(json);
        course_json_keys(json, sheet->running[i].course,
                         course_state(sheet->running[i].course, sheet->today));
        course_json_counts(json, &sheet->running[i].counts);
        json_end_object(json);
    }
    json_end_array(json);
    json_put_array(json, "measurements");
    for (size_t i = 0; i < sheet->latest_count; i++) {
        json_begin_object(json);
        measure_json_keys(json, sheet->latest[i]);
        json_end_object(json);
    }
    json_end_array(json);
    json_end_object(json);
}

/* Reads --from and --to. Without them, the range is the last weeks up to today. */
static enum status read_range(struct date *from, struct date *to, const struct call *call,
                              struct error *error)
{
    *to = call->journal->today;
    enum status status = call_last_day(to, call, OPTION_TO, error);
    *from = date_add(*to, 1 - SHEET_DAYS);
    return status ? status : call_first_day(from, call, OPTION_FROM, error);
}

static enum status run(struct call *call, struct error *error)
{
    struct sheet sheet;
    struct date from;
    struct date to;
    enum nutrient only;
    bool is_narrow;
    struct targets narrow;
    enum status status = call_check_words(call, 0, 0, error);
    if (!status)
        status = call_nutrient(&only, &is_narrow, call, error);
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = read_range(&from, &to, call, error);
    if (!status)
        status = sheet_load(&sheet, call->journal, from, to, error);
    if (status)
        return status;
    if (is_narrow) {
        narrow = *sheet.period.targets;
        targets_narrow(&narrow, only);
        sheet.period.targets = &narrow;
    }
    if (call->is_json)
        write(call, &sheet);
    else
        sheet_format(&call->out, &sheet, &call->wording);
    sheet_release(&sheet);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "[--from D] [--to D] [--nutrient N]",
      .text = "Prints one page (66 lines of 80 columns) for the doctor: age and sex, the mean "
              "intake from food and supplements with targets and limits, and the courses with "
              "dose, duration, reason, who advised them, and what was taken and missed, and the "
              "latest measurement of each kind. It covers "
              "the last 28 days by default. `marrow sheet | lpr` prints it on paper." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "sheet",
      .json =
          "{'from':'2026-10-23','to':'2026-11-19','day_count':28,'age':56,'sex':'female',"
          "'authority':'nasem','judged_for':'women 51-70',"
          "'nutrients':[{'code':'magnesium','unit':'mg','mean':442.2,'mean_stated':442.2,"
          "'mean_ceiling':442.2,'mean_from_food':142.2,'mean_from_supplements':300,"
          "'mean_days':20,'days_met':18,'days_short':2,'days_cannot_tell':0,"
          "'days_over':0,'goal':{'at_least':320,'authority':'nasem','year':1997,"
          "'kind':'RDA'},'limit':{'at_most':350,'counts':'supplements',"
          "'authority':'nasem','year':1997,'absent_from':null}}],'courses':[{" COURSE_JSON_EXAMPLE
          "," COURSE_JSON_EXAMPLE_COUNTS "}],'measurements':[{" MEASURE_JSON_EXAMPLE "}]}",
      .after = "days_over counts every day; days_met, days_short and days_cannot_tell count the "
               "mean_days days of the mean. measurements are the latest of each kind." },
    COMMAND_ANSWERS_END,
};

const struct command cmd_sheet = {
    .name = "sheet",
    .summary = "one page for the doctor: courses, means from food and supplements, targets, limits",
    .ways = ways,
    .answers = answers,
    .options = TAKES(FROM) | TAKES(TO) | TAKES(NUTRIENT),
    .run = run,
    .texts = (const struct option_text[]){ { OPTION_FROM, "D", "the first day of the sheet" },
                                           { OPTION_TO, "D",
                                             "the last day of the sheet; default: today" },
                                           OPTION_TEXTS_END },
    .examples = (const char *const[]){ "sheet", "sheet --from 2026-10-01",
                                       "sheet --from 2026-11-01 --to yesterday", NULL },
};
