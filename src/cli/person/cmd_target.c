#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "day/day_json.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/target.h"
#include "marrow/journal/target_set.h"
#include "marrow/report/wording.h"
#include "target_text.h"

/* Reads a nutrient's name of one or two words from *index on. Moves *index past it. */
static enum status take_nutrient(enum nutrient *out, struct call *call, size_t *index,
                                 struct error *error)
{
    const char *const *words = call->words + *index;
    struct buffer pair = BUFFER_INIT;
    bool is_pair = false;
    if (*index >= call->word_count)
        return error_set(error, STATUS_USAGE,
                         "which nutrient? for example: target set calcium at-least 800 mg");
    if (*index + 1 < call->word_count) {
        buffer_addf(&pair, "%s %s", words[0], words[1]);
        is_pair = nutrient_find(out, pair.text);
        buffer_release(&pair);
    }
    *index += is_pair ? 2 : 1;
    return is_pair ? STATUS_OK : nutrient_parse(out, words[0], error);
}

static bool is_keyword(const char *word)
{
    return strcmp(word, "at-least") == 0 || strcmp(word, "at-most") == 0 ||
           strncmp(word, "counts=", 7) == 0;
}

/* Reads the words up to the next keyword as one amount. */
static enum status take_amount(double *out, enum nutrient nutrient, struct call *call,
                               size_t *index, struct error *error)
{
    struct buffer text = BUFFER_INIT;
    buffer_add_text(&text, "");
    while (*index < call->word_count && !is_keyword(call->words[*index]))
        buffer_addf(&text, "%s%s", text.length ? " " : "", call->words[(*index)++]);
    enum status status = own_target_parse(out, nutrient, text.text, error);
    buffer_release(&text);
    return status;
}

/* Reads one keyword and its value. */
static enum status take_bound(struct own_target *target, struct call *call, size_t *index,
                              struct error *error)
{
    const char *word = call->words[(*index)++];
    if (strcmp(word, "at-least") == 0)
        return take_amount(&target->at_least, target->nutrient, call, index, error);
    if (strcmp(word, "at-most") == 0)
        return take_amount(&target->at_most, target->nutrient, call, index, error);
    bool is_counts = strncmp(word, "counts=", 7) == 0;
    if (is_counts && target_counts_find(&target->counts, word + 7))
        return STATUS_OK;
    return error_set(error, is_counts ? STATUS_INVALID : STATUS_USAGE,
                     "'%.40s' is not valid; write at-least 800 mg, at-most 1000 mg or counts=all, "
                     "counts=supplements, counts=added",
                     word);
}

/* Reads the typed target over the one that applies: bounds replace all bounds, and the note with
 * them. */
static enum status read_target(struct own_target *target, struct call *call, size_t index,
                               struct error *error)
{
    const char *note = call_value(call, OPTION_NOTE);
    bool has_bounds = index < call->word_count;
    enum status status = STATUS_OK;
    if (!has_bounds && !note)
        return error_set(error, STATUS_USAGE,
                         "give at-least AMOUNT, at-most AMOUNT or --note TEXT");
    if (has_bounds) {
        target->at_least = target->at_most = 0;
        target->counts = LIMIT_ALL;
        target->note = NULL;
    }
    if (note)
        target->note = note;
    bool says_counts = false;
    while (!status && index < call->word_count) {
        says_counts = says_counts || strncmp(call->words[index], "counts=", 7) == 0;
        status = take_bound(target, call, &index, error);
    }
    if (!status && says_counts && target->at_most <= 0)
        status = error_set(error, STATUS_USAGE, "counts= also needs at-most AMOUNT");
    return status;
}

static enum status from_day(struct date *out, const struct call *call, struct error *error)
{
    const char *said = call_value(call, OPTION_FROM);
    *out = call->journal->today;
    return said ? date_parse(out, said, call->journal->today, error) : STATUS_OK;
}

/* Answers with the nutrient's own target from that day on. */
static enum status answer(struct call *call, enum nutrient nutrient, struct date day,
                          struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct own_target target;
    call->committed = true;
    enum status status = own_target_find(&target, &arena, call->journal->log, nutrient, day, error);
    if (status == STATUS_OK || status == STATUS_NOT_FOUND) {
        if (call->is_json)
            target_write(call, &target);
        else
            target_print(call, &target);
        status = STATUS_OK;
    }
    arena_release(&arena);
    return status;
}

static void add_lost(struct buffer *out, const struct call *call, const char *bound,
                     enum nutrient nutrient, double before, double after)
{
    char amount[WORDING_SIZE];
    if (before <= 0 || after > 0)
        return;
    wording_amount(amount, &call->wording, nutrient, before);
    buffer_addf(out, "%s %s %s %s", out->text[out->length - 1] == ':' ? "" : ",", bound, amount,
                wording_unit(&call->wording, nutrient));
}

/* Reports bounds and notes that a new target drops: a doctor's limit must not disappear
 * silently. */
static void tell_lost(const struct call *call, const struct own_target *before,
                      const struct own_target *after)
{
    struct buffer line = BUFFER_INIT;
    enum nutrient nutrient = after->nutrient;
    buffer_add_text(&line, "removed from that day on:");
    size_t start = line.length;
    add_lost(&line, call, "at least", nutrient, before->at_least, after->at_least);
    add_lost(&line, call, "at most", nutrient, before->at_most, after->at_most);
    if (before->note && !after->note)
        buffer_addf(&line, "%s the note \"%s\"", line.length > start ? "," : "", before->note);
    if (line.length > start)
        call_tell(line.text, NULL);
    buffer_release(&line);
}

static enum status set(struct call *call, enum nutrient nutrient, size_t index, struct date from,
                       struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct own_target target;
    char question[OWN_TARGET_QUESTION] = "";
    enum status status =
        own_target_find(&target, &arena, call->journal->log, nutrient, from, error);
    if (status == STATUS_NOT_FOUND)
        status = STATUS_OK;
    struct own_target before = target;
    target.from = from;
    if (!status)
        status = read_target(&target, call, index, error);
    if (!status)
        status = own_target_question(question, &target, call->journal->log, error);
    if (!status)
        status = own_target_set(call->journal, &target, error);
    if (!status && question[0])
        call_tell(question, NULL);
    if (!status)
        tell_lost(call, &before, &target);
    arena_release(&arena);
    return status;
}

static enum status read_switch(bool *on, const struct call *call, size_t index, bool is_needed,
                               struct error *error)
{
    const char *word = index < call->word_count ? call->words[index] : is_needed ? "" : "on";
    *on = strcmp(word, "on") == 0;
    if (index + 1 < call->word_count || !*word)
        return error_set(error, STATUS_USAGE, "write on or off after the nutrient");
    if (!*on && strcmp(word, "off") != 0)
        return error_set(error, STATUS_INVALID, "'%.40s' is not valid; use on or off", word);
    return STATUS_OK;
}

/* --- sets --- */

/* Says what the new targets of a set replace, and answers with them. */
static enum status answer_set(struct call *call, const struct own_target *before, size_t first,
                              size_t count, struct date from, struct error *error)
{
    struct arena arena = ARENA_INIT;
    enum status status = STATUS_OK;
    call->committed = true;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; !status && i < count; i++) {
        struct own_target target;
        status = own_target_find(&target, &arena, call->journal->log,
                                 target_set_get(first + i).nutrient, from, error);
        if (status)
            break;
        tell_lost(call, &before[i], &target);
        if (call->is_json)
            target_write(call, &target);
        else
            target_print(call, &target);
    }
    if (call->is_json)
        json_end_array(&call->json);
    arena_release(&arena);
    return status;
}

/* Fills the targets from a day on with the set that --from names. */
static enum status fill(struct call *call, struct error *error)
{
    const char *name = call_value(call, OPTION_FROM);
    struct own_target before[TARGET_SET_MOST];
    struct arena arena = ARENA_INIT;
    struct date from;
    size_t first;
    size_t count = target_set_find(&first, name);
    if (call_has(call, OPTION_NOTE))
        return error_set(error, STATUS_USAGE, "--note is not used with a set; it has its own");
    enum status status = call_day(&from, call, NULL, error);
    for (size_t i = 0; !status && i < count; i++) {
        status = own_target_find(&before[i], &arena, call->journal->log,
                                 target_set_get(first + i).nutrient, from, error);
        if (status == STATUS_NOT_FOUND)
            status = STATUS_OK;
    }
    if (!status)
        status = target_set_fill(call->journal, name, from, error);
    if (!status)
        status = answer_set(call, before, first, count, from, error);
    arena_release(&arena);
    return status;
}

static enum status sets(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 1, 1, error);
    if (status)
        return status;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < target_set_count(); i++) {
        const struct target_set_row row = target_set_get(i);
        if (call->is_json)
            target_write_set_row(call, &row);
        else
            target_print_set_row(call, &row,
                                 i == 0 || strcmp(row.set, target_set_get(i - 1).set) != 0);
    }
    if (call->is_json)
        json_end_array(&call->json);
    else
        buffer_add_text(&call->out, "\nNone applies until it is chosen, on a clinician's advice, "
                                    "with marrow target set --from NAME.\n");
    return STATUS_OK;
}

static enum status change(struct call *call, struct error *error)
{
    const char *verb = call->words[0];
    enum nutrient nutrient;
    struct date from;
    size_t index = 1;
    bool on = true;
    bool is_lead = strcmp(verb, "lead") == 0;
    bool is_quiet = strcmp(verb, "quiet") == 0;
    if (strcmp(verb, "set") == 0 && call->word_count == 1 && call_has(call, OPTION_FROM))
        return fill(call, error);
    if (call_has(call, OPTION_DAY))
        return error_set(error, STATUS_USAGE, "--day is only used with a set; give --from D");
    enum status status = take_nutrient(&nutrient, call, &index, error);
    if (!status)
        status = from_day(&from, call, error);
    if (!status && (is_lead || is_quiet))
        status = read_switch(&on, call, index, is_lead, error);
    if (!status && strcmp(verb, "remove") == 0)
        status = call_check_words(call, index, index, error);
    if (status)
        return status;
    if (is_lead)
        status = own_target_set_lead(call->journal, nutrient, from, on, error);
    else if (is_quiet)
        status = own_target_set_quiet(call->journal, nutrient, from, on, error);
    else if (strcmp(verb, "remove") == 0)
        status = own_target_remove(call->journal, nutrient, from, error);
    else
        status = set(call, nutrient, index, from, error);
    return status ? status : answer(call, nutrient, from, error);
}

static enum status list(struct call *call, struct error *error)
{
    struct own_targets all;
    enum status status = call_check_words(call, 1, 1, error);
    if (!status)
        status = own_targets_load(&all, call->journal->log, error);
    if (status)
        return status;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < all.count; i++) {
        if (call->is_json)
            target_write(call, &all.targets[i]);
        else
            target_print(call, &all.targets[i]);
    }
    if (call->is_json) {
        json_end_array(&call->json);
    } else if (all.count == 0) {
        buffer_add_text(&call->out, "no targets of your own; see marrow target --help\n");
    }
    own_targets_release(&all);
    return STATUS_OK;
}

static enum status show(struct call *call, struct error *error)
{
    struct date day;
    struct targets targets;
    enum status status = call_check_words(call, 0, 1, error);
    if (status == STATUS_OK)
        status = call_day(&day, call, NULL, error);
    if (status == STATUS_OK)
        status = targets_load(&targets, call->journal->log, day, error);
    if (status)
        return status;
    if (call->is_json) {
        day_json_targets(&call->json, day, &targets);
    } else {
        target_print_day(call, &targets, call_has(call, OPTION_ALL));
    }
    targets_release(&targets);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "[show] [--day D] [--all]",
      .run = show,
      .text = "Shows the targets of a day and their sources: the authority, the year, the kind "
              "(RDA, AI, PRI, RNI, RI), and what a limit counts. `--all` adds all other nutrients "
              "for which there is a figure, average requirements, and the report that each figure "
              "is from. Where your authority has no limit, another's is shown by its name "
              "(setting other_limits)." },
    { .usage =
          "set NUTRIENT [at-least AMOUNT] [at-most AMOUNT] [counts=all|supplements|added] [--note "
          "TEXT] [--from D] | --from NAME [--day D]",
      .writes = true,
      .run = change,
      .need = JOURNAL_BEGINS,
      .text =
          "Sets your own target from a date on: at least, at most, or both. It overrides the "
          "authority's. What you leave open stays the authority's, except that a goal above your "
          "limit is dropped. An amount has its unit: 800 mg, 20 µg, 800 IU. Unusual amounts are "
          "saved, with a warning. `counts=` says what the limit counts: all intake, supplements "
          "and medicines, or what is added to foods or taken. Any nutrient can have a target.\n\n"
          "`set --from NAME` fills your targets from a date on, by default today, with a set of "
          "figures from clinical guidelines, as one step. Each gets a note with its source. A "
          "clinician chooses a set; none applies by itself." },
    { .usage = "sets",
      .run = sets,
      .text = "Lists the sets: whom each figure is for, its source, and where it was read." },
    { .usage = "quiet NUTRIENT [on|off] [--from D]",
      .writes = true,
      .run = change,
      .need = JOURNAL_BEGINS,
      .text = "Stops suggesting more of a nutrient: its gap is no longer shown." },
    { .usage = "lead NUTRIENT on|off [--from D]",
      .writes = true,
      .run = change,
      .need = JOURNAL_BEGINS,
      .text = "Adds a nutrient to the main columns, at most eight, or removes it." },
    { .usage = "remove NUTRIENT [--from D]",
      .writes = true,
      .run = change,
      .text = "Ends your own target on that date." },
    { .usage = "list",
      .run = list,
      .text = "Lists your own targets and the dates from which they apply." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "target",
      .json =
          "{'day':'2026-11-19','authority':'nasem','judged_for':'women 51-70',"
          "'profile_is_guess':false,'leading':['magnesium','calcium','vitamin_d'],"
          "'nutrients':[{'code':'magnesium','unit':'mg','goal':{'at_least':320,"
          "'authority':'nasem','year':1997,'kind':'RDA'},'limit':{'at_most':350,"
          "'counts':'supplements','authority':'nasem','year':1997,'absent_from':null},'ear':265,"
          "'goal_source':'IOM 1997, Dietary Reference Intakes ...',"
          "'limit_source':'IOM 1997, Dietary Reference Intakes ...',"
          "'quiet':false,'note':null}]}" },
    { .to = "target list",
      .json = "[{'code':'calcium','unit':'mg','from':'2026-11-19','at_least':null,"
              "'at_most':1000,'counts':'all','quiet':false,'leads':null,"
              "'note':'Dr says at most 1000 mg'}]" },
    { .to = "target sets",
      .json = "[{'set':'ckd','for':'adults with CKD 3-5','code':'sodium','unit':'mg',"
              "'at_least':null,'at_most':2300,'counts':'all','source':'KDOQI and Academy of "
              "Nutrition and Dietetics 2020','read_at':'andeal.org (CKD: Sodium Intake)'}]",
      .after = "`target set --from NAME` answers with the list of the targets it set, as "
               "`target list`." },
    { .to = "target set, quiet, lead, remove",
      .json = "{'code':'calcium','unit':'mg','from':'2026-11-19','at_least':null,"
              "'at_most':1000,'counts':'all','quiet':false,'leads':null,"
              "'note':'Dr says at most 1000 mg'}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_target = {
    .name = "target",
    .summary = "show the targets of a day, or set your own",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(FROM) | TAKES(NOTE) | TAKES(ALL),
    .opens_log = true,
    .texts =
        (const struct option_text[]){
            { OPTION_DAY, "D",
              "the day whose targets to show; with --from NAME, the first day of the set" },
            { OPTION_FROM, "D",
              "the day from which it applies, default: today; or the name of a set of targets" },
            { OPTION_NOTE, "TEXT", "a note, shown with the target" },
            { OPTION_ALL, NULL, "all nutrients, not only those with a target" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){
            "target", "target set calcium at-most 1200 mg --note \"as discussed with my doctor\"",
            "target lead potassium on", NULL },
};
