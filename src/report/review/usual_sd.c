#include "usual_sd.h"

#include <math.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/report/usual_cv_list.h"
#include "marrow/report/usual_rank_list.h"
#include "marrow/report/usual_sd_list.h"

#define AGES 6 /* groups of a sex */
#define GUESS_YEARS 31

/* A nutrient's figures: of women and girls by age, then of men and boys. */
struct survey_row {
    const char *nutrient;
    const char *cells[2 * AGES];
};

#define ROW(nutrient, ...) { nutrient, { __VA_ARGS__ } },
static const struct survey_row sd_rows[] = { USUAL_SD_LIST(ROW) };
static const struct survey_row cv_rows[] = { USUAL_CV_LIST(ROW) };
static const struct survey_row rank_rows[] = { USUAL_RANK_LIST(ROW) };
#undef ROW

static const int ages[AGES] = { 9, 14, 19, 31, 51, 71 };

/* Returns the index of the age group, or -1 below the first. */
static int age_group(const struct profile *profile, struct date on)
{
    int years = profile->has_birth ? date_age_years(profile->birth, on) : GUESS_YEARS;
    int group = -1;
    for (int i = 0; i < AGES; i++)
        if (years >= ages[i])
            group = i;
    return group;
}

/* Returns the figure of a sex and age; 0: none. */
static double figure_of(const struct survey_row *rows, size_t count, enum nutrient nutrient,
                        enum sex sex, int group)
{
    size_t cell = (size_t)group + (sex == SEX_MALE ? AGES : 0);
    for (size_t i = 0; i < count; i++)
        if (strcmp(rows[i].nutrient, nutrients[nutrient].code) == 0)
            return strtod(rows[i].cells[cell], NULL);
    return 0;
}

/* Returns the Institute of Medicine's figure; 0: none. */
static double printed_by_iom(enum nutrient nutrient, enum sex sex, int group)
{
    bool is_meant = sex == SEX_FEMALE && (ages[group] == 19 || ages[group] == 31);
    if (is_meant && nutrient == NUTRIENT_MAGNESIUM)
        return 85.9;
    return is_meant && nutrient == NUTRIENT_CALCIUM ? 325 : 0;
}

static double sd_of(enum nutrient nutrient, enum sex sex, int group)
{
    double computed = figure_of(sd_rows, sizeof sd_rows / sizeof *sd_rows, nutrient, sex, group);
    return fmax(computed, printed_by_iom(nutrient, sex, group));
}

bool usual_sd_find(double *out, enum nutrient nutrient, const struct profile *profile,
                   struct date on)
{
    int group = age_group(profile, on);
    *out = 0;
    if (group < 0)
        return false;
    if (profile->sex != SEX_MALE)
        *out = sd_of(nutrient, SEX_FEMALE, group);
    if (profile->sex != SEX_FEMALE)
        *out = fmax(*out, sd_of(nutrient, SEX_MALE, group));
    return *out > 0;
}

/* Returns a figure of a person's group; of women where the sex is unknown. 0: none. */
static double figure_for(const struct survey_row *rows, size_t count, enum nutrient nutrient,
                         const struct profile *profile, struct date on)
{
    int group = age_group(profile, on);
    enum sex sex = profile->sex == SEX_MALE ? SEX_MALE : SEX_FEMALE;
    return group < 0 ? 0 : figure_of(rows, count, nutrient, sex, group);
}

double usual_sd_cv(enum nutrient nutrient, const struct profile *profile, struct date on)
{
    return figure_for(cv_rows, sizeof cv_rows / sizeof *cv_rows, nutrient, profile, on) / 100;
}

int usual_sd_days_to_rank(enum nutrient nutrient, const struct profile *profile, struct date on)
{
    size_t count = sizeof rank_rows / sizeof *rank_rows;
    return (int)figure_for(rank_rows, count, nutrient, profile, on);
}

const char *usual_sd_group(const struct profile *profile, struct date on)
{
    static const char *const names[][AGES] = {
        [SEX_UNKNOWN] = { "people aged 9 to 13", "people aged 14 to 18", "people aged 19 to 30",
                          "people aged 31 to 50", "people aged 51 to 70", "people over 70" },
        [SEX_FEMALE] = { "girls aged 9 to 13", "girls aged 14 to 18", "women aged 19 to 30",
                         "women aged 31 to 50", "women aged 51 to 70", "women over 70" },
        [SEX_MALE] = { "boys aged 9 to 13", "boys aged 14 to 18", "men aged 19 to 30",
                       "men aged 31 to 50", "men aged 51 to 70", "men over 70" },
    };
    int group = age_group(profile, on);
    return group < 0 ? "children" : names[profile->sex][group];
}
