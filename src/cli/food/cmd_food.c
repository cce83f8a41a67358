#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "food_json.h"
#include "food_text.h"
#include "food_verbs.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/counterpart.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/resolve.h"
#include "marrow/report/wording.h"

/* Shows what one food contains, and which values of a catalogue's food the person corrected. */
static enum status show(struct call *call, const struct food *food, struct error *error)
{
    bool corrected[NUTRIENT_COUNT];
    struct buffer names = BUFFER_INIT;
    enum status status =
        own_food_load_corrected(corrected, call->journal->log, food->version_id, error);
    if (status)
        return status;
    if (call->is_json) {
        food_json_shown(&call->json, food, corrected);
        return STATUS_OK;
    }
    food_print(call, food);
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        if (corrected[n])
            buffer_addf(&names, "%s%s", names.length ? ", " : "", nutrients[n].name);
    }
    if (names.length)
        buffer_addf(&call->out, "\ncorrected by you: %s\n", names.text);
    buffer_release(&names);
    return STATUS_OK;
}

/* Says where the tables differ from the food by more than a quarter. */
static void add_differences(struct call *call, const struct food *food, const struct food *other)
{
    char texts[2][WORDING_SIZE];
    for (enum nutrient n = 0; n < NUTRIENT_LEADING; n++) {
        if (!counterpart_differs(food, other, n))
            continue;
        wording_food_value(texts[0], &call->wording, n, &food->values[n]);
        wording_food_value(texts[1], &call->wording, n, &other->values[n]);
        buffer_addf(&call->out, "  %s differs by more than 25 %%: %s %s here, %s %s there\n",
                    nutrients[n].name, texts[0], wording_unit(&call->wording, n), texts[1],
                    wording_unit(&call->wording, n));
    }
}

static void add_counterparts(struct call *call, const struct food *food,
                             const struct counterparts *others)
{
    for (size_t i = 0; i < others->count; i++) {
        const struct food *other = &others->foods[i];
        buffer_add_text(&call->out, i ? "also: " : "\nalso: ");
        call_add_clean(call, other->name);
        buffer_add_text(&call->out, " (");
        call_add_clean(call, other->origin);
        buffer_add_text(&call->out, ")\n");
        add_differences(call, food, other);
    }
}

/* Shows a food, and the same food of other tables. */
static enum status show_with_others(struct call *call, const struct food *food, struct error *error)
{
    struct counterparts others = { .count = 0 };
    enum status status = show(call, food, error);
    if (!status && !call->is_json)
        status = counterparts_find(&others, call->journal->search, food, error);
    if (!status)
        add_counterparts(call, food, &others);
    counterparts_release(&others);
    return status;
}

static enum status show_named(struct call *call, const char *words, struct error *error)
{
    struct search_results candidates = { .count = 0 };
    const struct food *food;
    enum status status = resolve_food(&food, &candidates, call->journal, words, error);
    if (status == STATUS_OK)
        status = show_with_others(call, food, error);
    search_results_release(&candidates);
    return status;
}

enum status food_show(struct call *call, struct error *error)
{
    if (call->word_count == 1)
        return error_set(error, STATUS_USAGE, "which food?");
    enum status status = call_open(call, error);
    if (status)
        return status;
    char *words = call_join_words(call, 1);
    status = show_named(call, words, error);
    free(words);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "show WORDS... | ORIGIN",
      .run = food_show,
      .need = JOURNAL_BROWSES,
      .text =
          "Shows what a food contains, how each value is known, its measures, and which values "
          "of a catalogue's food you corrected; then the same food of other tables, and where its "
          "magnesium, calcium or vitamin D differs by more than 25 %." },
    { .usage =
          "new NAME... per=100g|100ml|serving|tablet [serving=\"2 slices = 60 g\"] [calcium=\"20% "
          "DV\"] [FIELD=VALUE...]",
      .writes = true,
      .run = food_new,
      .need = JOURNAL_BEGINS,
      .text = "Adds your own food from its label. Its key is own:1, own:2 and so on. YOUR FOODS in "
              "marrow-files(5) "
              "lists the fields." },
    { .usage = "edit FOOD FIELD=VALUE... [--reach now|all|#N] [--day D] [--look]",
      .writes = true,
      .run = food_edit,
      .need = JOURNAL_BEGINS,
      .text =
          "Corrects a food, your own or a catalogue's, as one step. If it was logged before, say "
          "which entries change: now (only future entries), all (every past entry too) or #N (only "
          "that entry of the day). Without `--reach` the correction is refused, and the numbers of "
          "entries and days are shown. The answer shows each value before and after, and how the "
          "sums of the latest seven affected days change. `--look` shows the same without saving. "
          "Amounts follow their measures: if a slice becomes heavier, so do \"2 slices\"." },
    { .usage = "water NAME... [hardness=VALUE] [calcium=VALUE] [magnesium=VALUE] "
               "[NUTRIENT=VALUE...]",
      .writes = true,
      .run = food_water,
      .need = JOURNAL_BEGINS,
      .text =
          "Adds the water of your home as its supplier reports it: `marrow food water Home water "
          "calcium=\"80 mg/l\" magnesium=\"10 mg/l\" sodium=\"12 mg/l\"`. Hardness is in °dH "
          "(10 mg/l of calcium oxide), °fH (10 mg/l of calcium carbonate), ppm (of calcium "
          "carbonate) or mmol/l. It is the sum of calcium and magnesium: alone it says only that "
          "each of the two lies between nothing and all of it." },
    { .usage = "copy FOOD [FIELD=VALUE...]",
      .writes = true,
      .run = food_copy,
      .need = JOURNAL_BEGINS,
      .text = "Adds your own food as a copy of another one, with changes." },
    { .usage = "list [own|favourites|hidden|all]",
      .run = food_list,
      .text = "Lists foods of the log: your own, favourites and hidden ones; all adds every other "
              "logged food. A star marks a favourite." },
    { .usage = "favourite | unfavourite | hide | unhide FOOD",
      .writes = true,
      .run = food_mark,
      .need = JOURNAL_BEGINS,
      .text = "A favourite stands first in lists and among equal matches. A hidden food is found "
              "only by its key; its entries stay." },
    { .usage = "favorite FOOD",
      .writes = true,
      .run = food_mark,
      .need = JOURNAL_BEGINS,
      .is_alias = true },
    { .usage = "merge FROM INTO",
      .writes = true,
      .run = food_merge,
      .text = "Merges two foods. FROM is your own; its entries and recipes keep their values but "
              "now belong to INTO, its courses continue with INTO, and its name finds INTO." },
    { .usage = "delete FOOD",
      .writes = true,
      .run = food_delete,
      .text = "Deletes your own food or recipe, if no entry, course or recipe refers to it." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "food show",
      .json = "{'origin':'starter:spinach-raw','food':'Spinach, raw','brand':null,"
              "'kind':'food','basis':'g','unit':null,'catalogue':'starter 0.1.0',"
              "'aliases':['spinat','palak'],'group':'vegetables','source':'fdc:168462',"
              "'fortified':false,'fortified_with':[],"
              "'last_measure':null,'how_known':{'magnesium':'exact'},'rounded':{},"
              "'amounts':{'magnesium':79},'measures':[{'name':'cup','amount':30}],"
              "'corrected':[]}" },
    { .to = "food new, copy",
      .json = "{'item':{'origin':'own:1','food':'Village bread','brand':null,'kind':'food',"
              "'basis':'g','unit':null,'catalogue':null,'aliases':[],'group':'bread',"
              "'source':'label','fortified':false,'fortified_with':[],"
              "'last_measure':null,"
              "'how_known':{'calcium':'exact'},'rounded':{},'amounts':{'calcium':40},"
              "'measures':[{'name':'slice','amount':30}]},'doubts':[]}" },
    { .to = "food edit",
      .json = "{'item':{'origin':'own:1','food':'Village bread','brand':null,'kind':'food',"
              "'basis':'g','unit':null,'catalogue':null,'aliases':[],'group':'bread',"
              "'source':'label','fortified':false,'fortified_with':[],"
              "'last_measure':'2 slices',"
              "'how_known':{'calcium':'exact'},'rounded':{},'amounts':{'calcium':120},"
              "'measures':[{'name':'slice','amount':30}]},'reach':'all','applied':true,"
              "'entry_count':1,'day_count':1,'changes':[{'code':'calcium','unit':'mg','before':40,"
              "'before_known':'exact','before_low':null,'before_high':null,"
              "'after':120,'after_known':'exact','after_low':null,'after_high':null}],"
              "'sums':[{'day':'2026-11-18','entry_count':1,'nutrients':[{'code':'calcium',"
              "'unit':'mg','before':24,'before_ceiling':24,'after':72,'after_ceiling':72,"
              "'before_verdict':'short','after_verdict':'short'}]}],'doubts':[]}" },
    { .to = "food list",
      .json = "[{'origin':'own:1','food':'Village bread','brand':null,'kind':'food',"
              "'own':true,'favourite':true,'hidden':false,'entry_count':1,"
              "'last_day':'2026-11-18'}]" },
    { .to = "food favourite, unfavourite, hide, unhide",
      .json = "{'origin':'own:1','food':'Village bread','favourite':true,'hidden':false}" },
    { .to = "food merge",
      .json = "{'done':'merged','origin':'own:2','into':'own:1','food':'Village "
              "bread','entry_count':3}" },
    { .to = "food delete", .json = "{'done':'deleted','origin':'own:2','food':'Rye loaf'}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_food = {
    .name = "food",
    .summary = "show foods; add, correct, mark, hide and merge your own",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(REACH) | TAKES(LOOK),
    .texts =
        (const struct option_text[]){
            { OPTION_DAY, "D", "the day of the entry that --reach #3 names; default: today" },
            { OPTION_LOOK, NULL, "show what the correction would change, without saving it" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){
            "food new Rye loaf per=100g serving=\"1 slice = 45 g\" magnesium=55mg",
            "food edit \"rye loaf\" calcium=40mg", "food list own", NULL },
};
