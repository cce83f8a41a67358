#include "marrow/report/about.h"

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/report/period.h"
#include "marrow/report/wording.h"

const struct about_statement about_statements[ABOUT_COUNT] = {
    { "Vitamin D helps the gut absorb calcium and keeps enough calcium and "
      "phosphate in the blood to build bone.",
      "NIH Office of Dietary Supplements, fact sheet on vitamin D", false },
    { "The liver and kidney enzymes that turn vitamin D into its active form, and "
      "those that break it down, seem to need magnesium.",
      "Uwitonze and Razzaque 2018, J Am Osteopath Assoc 118:181", false },
    { "Of 23 patients low in both magnesium and calcium, 16 had little active "
      "vitamin D in the blood. Magnesium given by drip or injection, for 5 to 13 days, brought "
      "their calcium back to normal.",
      "Rude et al. 1985, J Clin Endocrinol Metab 61:933", false },
    { "When magnesium is low, calcium in the blood often falls too, probably "
      "because bone then responds less to parathyroid hormone.",
      "FAO/WHO 2004, Vitamin and mineral requirements, chapter on magnesium", false },
    { "Over half of the body's magnesium and about 99 % of its calcium are in the "
      "skeleton.",
      "IOM 1997, Dietary Reference Intakes; NRC 1989, Recommended Dietary Allowances", false },
    { "In five men, 800 mg of magnesium per day instead of 250 did not change how "
      "much calcium the gut absorbed.",
      "Spencer et al. 1994, J Am Coll Nutr 13:485", false },
    { "A calcium to magnesium ratio of 1.7 to 2.6 by weight has been proposed from "
      "observational studies. It is shown here but is not a goal: more research is "
      "needed.",
      "Costello et al. 2021, Adv Nutr 12:291", true },
    { "Only part of what you eat is absorbed: about a quarter of calcium, more "
      "with vitamin D, less with oxalic and phytic acid.",
      "IOM 2011, Dietary Reference Intakes for Calcium and Vitamin D", true },
    { "Goals for vitamin D assume that the skin makes almost none. With sun, less "
      "or none is needed from food; sun is not counted here.",
      "EFSA 2016, Dietary reference values for vitamin D", true },
    { "A blood test says little about magnesium in the whole body, and neither "
      "does a sum of intakes.",
      "NIH Office of Dietary Supplements, fact sheet on magnesium", true },
    { "The upper limit for calcium is lower from age 51 because of kidney stones. "
      "It is hard to reach from food alone; supplements take people above it.",
      "IOM 2011, Dietary Reference Intakes for Calcium and Vitamin D", true },
    { "A value that no source gives is taken to be at most what other foods of its "
      "group contain. Of known values that were hidden, 3 in 1,000 were higher.",
      "computed from USDA SR Legacy 2018 and Foundation Foods 2024", true },
    { "Phosphorus of packaged foods is at least what the sums say: additives add to it, and "
      "only 1.45 % of US products state it.",
      "Leon et al. 2013, J Ren Nutr 23:265; Picard et al. 2023, J Ren Nutr", true },
    { "Oxalate and citrate are not in the food tables, so they are not in the log either.",
      "USDA FoodData Central 2024, its list of nutrients", true },
    { "The potential renal acid load (PRAL) estimates from food what acid the kidneys "
      "excrete. It is shown without a verdict.",
      "Remer and Manz 1995, J Am Diet Assoc 95:791", true },
};

const char about_refusals[] =
    "It gives no sums of oxalate, no absorbed calcium, no predicted blood levels, no "
    "fracture risk (FRAX), no ranking of magnesium salts, no check of interactions and no doses: "
    "a log of intakes does not carry them.";

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

void about_ratio_format(struct buffer *out, const struct about *about)
{
    char ratio[WORDING_SIZE];
    wording_ratio(ratio, about->of_day);
    buffer_addf(out, "%s on the day", ratio[0] ? ratio : "Ca:Mg: no data");
    wording_ratio_value(ratio, about->of_week);
    if (ratio[0])
        buffer_addf(out, "; %s on average over %d complete %s of the week", ratio, about->week_days,
                    TEXT_PLURAL(about->week_days, "day", "days"));
}
