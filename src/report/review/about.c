#include "marrow/report/about.h"

#include "marrow/report/period.h"

const struct about_statement about_statements[ABOUT_COUNT] = {
    { "Vitamin D helps the gut take up calcium, and keeps enough calcium and phosphate in the "
      "blood for bone to be built.",
      "NIH Office of Dietary Supplements, fact sheet on vitamin D", false },
    { "The enzymes of liver and kidney that turn vitamin D into its active form, and those that "
      "break it down, seem to need magnesium.",
      "Uwitonze and Razzaque 2018, J Am Osteopath Assoc 118:181", false },
    { "Of 23 patients short of both magnesium and calcium, 16 had little active vitamin D in the "
      "blood. Magnesium brought their calcium back to normal.",
      "Rude et al. 1985, J Clin Endocrinol Metab 61:933", false },
    { "Where magnesium runs low, calcium in the blood often falls too, probably because bone then "
      "answers less to parathyroid hormone.",
      "FAO/WHO 2004, Vitamin and mineral requirements, chapter on magnesium", false },
    { "Over half of the body's magnesium, and about 99 % of its calcium, lie in the skeleton.",
      "IOM 1997, Dietary Reference Intakes; NRC 1989, Recommended Dietary Allowances", false },
    { "In five men, 800 mg of magnesium a day instead of 250 did not change how much calcium the "
      "gut took up.",
      "Spencer et al. 1994, J Am Coll Nutr 13:485", false },
    { "For the ratio of calcium to magnesium, 1.7 to 2.6 by weight has been proposed, from studies "
      "that observed people. It is shown here, and is no goal: more research is called for.",
      "Costello et al. 2021, Adv Nutr 12:291", true },
    { "What is eaten is not what is taken up: of calcium about a quarter is, more with vitamin D, "
      "less beside oxalic and phytic acid.",
      "IOM 2011, Dietary Reference Intakes for Calcium and Vitamin D", true },
    { "Goals for vitamin D suppose that the skin makes next to none. Where it does, less is needed "
      "from food, or none at all: sun is not counted here.",
      "EFSA 2016, Dietary reference values for vitamin D", true },
    { "A blood test of magnesium says little of what the whole body holds, and neither does a sum "
      "of intakes.",
      "NIH Office of Dietary Supplements, fact sheet on magnesium", true },
    { "That the upper limit for calcium is lower from 51 years on rests on kidney stones. From "
      "food "
      "alone it is hard to reach; supplements are what takes people above it.",
      "IOM 2011, Dietary Reference Intakes for Calcium and Vitamin D", true },
};

enum status about_load(struct about *out, struct journal *journal, struct date day,
                       struct error *error)
{
    struct day one;
    struct period week;
    *out = (struct about){ .day = day };
    enum status status = period_week(&out->from, &out->to, journal, day, error);
    if (!status)
        status = day_load(&one, journal, day, error);
    if (status)
        return status;
    out->of_day = one.calcium_to_magnesium;
    day_release(&one);
    status = period_load(&week, journal, out->from, out->to, error);
    if (status)
        return status;
    out->of_week = week.calcium_to_magnesium;
    out->week_days = week.nutrients[NUTRIENT_CALCIUM].mean_days;
    period_release(&week);
    return STATUS_OK;
}
