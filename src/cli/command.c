#include "command.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#define BIT(option) OPTION_BIT(OPTION_##option)

const struct command commands[] = {
    { "add", cmd_add, "TEXT... [--day D] [--time T] [--meal M]",
      "log what was eaten: 2 eggs, 30g almonds @breakfast 7:40", BIT(DAY) | BIT(TIME) | BIT(MEAL) },
    { "entry", cmd_entry,
      "[list] [--day D]\n"
      "edit #N [AMOUNT | TEXT] [--time T] [--meal M] [--day D]\n"
      "delete #N... | --meal M | --all [--day D]\n"
      "move #N... | --meal M | --all [--day D] [--to D] [--to-meal M]\n"
      "copy #N... | --meal M | --all [--day D] [--to D] [--to-meal M]",
      "list, change, delete, move or copy entries of a day",
      BIT(DAY) | BIT(TIME) | BIT(MEAL) | BIT(ALL) | BIT(TO) | BIT(TO_MEAL) },
    { "day", cmd_day, "[D] [--mark MARK]", "show a day: meals, totals, verdicts; or mark it",
      BIT(DAY) | BIT(MARK) },
    { "week", cmd_week, "[D]", "show the week that a day lies in", BIT(DAY) },
    { "month", cmd_month, "[D]", "show the month that a day lies in", BIT(DAY) },
    { "suggest", cmd_suggest, "[D] [--week] [--nutrient N] [--limit N] [--without LIST]",
      "foods that would close what is still to go, your own first",
      BIT(DAY) | BIT(WEEK) | BIT(NUTRIENT) | BIT(LIMIT) | BIT(WITHOUT) },
    { "review", cmd_review, "[week | 4weeks | month | year] [D]\n--from D [--to D]",
      "read days back: means, best and worst, shares, sources, change, usual intake",
      BIT(DAY) | BIT(FROM) | BIT(TO) },
    { "note", cmd_note, "D TEXT... [--meal M]",
      "write a note on a day or a meal of it; no text takes it away", BIT(MEAL) },
    { "find", cmd_find, "WORDS... [--limit N] [--catalogue NAME]", "find foods, best first",
      BIT(LIMIT) | BIT(CATALOGUE) },
    { "food", cmd_food,
      "show WORDS... | ORIGIN\n"
      "new NAME... per=100g|100ml|serving|tablet [serving=\"2 slices = 60 g\"] [calcium=\"20% "
      "DV\"] "
      "[FIELD=VALUE...]\n"
      "edit FOOD FIELD=VALUE... [--reach now|all|#N] [--day D] [--look]\n"
      "copy FOOD [FIELD=VALUE...]\n"
      "list [own|favourites|hidden|all]\n"
      "favourite | unfavourite | hide | unhide FOOD\n"
      "merge FROM INTO",
      "show foods, make and correct your own, mark, hide and merge them",
      BIT(DAY) | BIT(REACH) | BIT(LOOK) },
    { "compound", cmd_compound, "AMOUNT COMPOUND",
      "how much magnesium or calcium a compound holds: 1350 mg magnesium glycinate", 0 },
    { "recipe", cmd_recipe,
      "[list]\n"
      "new NAME TEXT... [--from-meal M [--day D]] [servings=N] [weight=850g]\n"
      "show NAME | ORIGIN\n"
      "edit NAME [add TEXT] [remove #N] [set #N AMOUNT] [servings=N] [weight=850g] [name=NAME] "
      "[--reach now|all|#N]\n"
      "refresh NAME [--reach now|all|#N]",
      "make, show and change recipes; take newer values of their ingredients",
      BIT(DAY) | BIT(REACH) | BIT(FROM_MEAL) },
    { "profile", cmd_profile,
      "[show] [--day D]\n"
      "set [birth=YYYY-MM-DD] [sex=female|male] [authority=NAME] [stage=none|pregnant|lactating] "
      "[--from D]\n"
      "history\n"
      "remove --from D",
      "who you are, which decides what is aimed for", BIT(DAY) | BIT(FROM) },
    { "target", cmd_target,
      "[show] [--day D]\n"
      "set NUTRIENT [at-least AMOUNT] [at-most AMOUNT] [counts=all|supplements|added] [--note "
      "TEXT] [--from D]\n"
      "quiet NUTRIENT [on|off] [--from D]\n"
      "lead NUTRIENT on|off [--from D]\n"
      "remove NUTRIENT [--from D]\n"
      "list",
      "show what is aimed for on a day, or set targets of your own",
      BIT(DAY) | BIT(FROM) | BIT(NOTE) },
    { "about", cmd_about, "[D]",
      "what magnesium, calcium and vitamin D do for one another, with sources", BIT(DAY) },
    { "setting", cmd_setting, "[list]\nNAME\nNAME VALUE", "show or change how the program behaves",
      0 },
    { "catalogue", cmd_catalogue,
      "[list]\n"
      "import FILE... [--name NAME] [--title TITLE] [--version V] [--licence TEXT] [--citation "
      "TEXT] [--to FOLDER] [--rejects FILE]\n"
      "fetch [NAME] [--url URL] [--to FOLDER] [--rejects FILE]\n"
      "verify [NAME]\n"
      "remove NAME\n"
      "template",
      "list the catalogues of foods, make them of files (CSV, gz, zip, folders), download the "
      "official ones, verify and remove them",
      BIT(NAME) | BIT(TITLE) | BIT(DATA_VERSION) | BIT(LICENCE) | BIT(CITATION) | BIT(TO) |
          BIT(REJECTS) | BIT(URL) },
    { "course", cmd_course,
      "add PRODUCT [--dose AMOUNT] [--at T] [--on DAYS] [--every N days] [--from D] "
      "[--until D | --weeks N] [--why TEXT] [--by TEXT]\n"
      "[list] [--all]\n"
      "show N [--from D] [--to D]\n"
      "change N [--dose AMOUNT] [--at T] [--on DAYS] [--every N days] [--until D | --weeks N] "
      "[--why TEXT] [--by TEXT] [--from D]\n"
      "end N [D]\n"
      "delete N",
      "courses of supplements and medicines: what is taken when, how long and why",
      BIT(DOSE) | BIT(AT) | BIT(ON) | BIT(EVERY) | BIT(FROM) | BIT(TO) | BIT(UNTIL) | BIT(WEEKS) |
          BIT(WHY) | BIT(BY) | BIT(ALL) },
    { "take", cmd_take,
      "[--day D]\n"
      "N | NAME [AMOUNT] [--at T] [--day D]\n"
      "--skip [N | NAME] [--day D]\n"
      "--list [--day D]",
      "take what is due of the courses, or one of them; skip it, list it",
      BIT(AT) | BIT(DAY) | BIT(SKIP) | BIT(LIST) },
    { "sheet", cmd_sheet, "[--from D] [--to D]",
      "one page for the doctor: courses, means from food and supplements, targets, limits",
      BIT(FROM) | BIT(TO) },
    { "undo", cmd_undo, "", "undo the last action, also after quitting", 0 },
    { "redo", cmd_redo, "", "redo what was undone", 0 },
    { "history", cmd_history, "[--limit N]", "list the actions that can be undone", BIT(LIMIT) },
    { "check", cmd_check, "[--thorough]", "check that the log is sound", BIT(THOROUGH) },
    { "backup", cmd_backup, "FILE", "copy the log, whole and consistent", 0 },
    { "help", cmd_help, "[COMMAND]", "tell how the program or a command is used", 0 },
    { NULL, NULL, NULL, NULL, 0 },
};

const struct command *command_find(const char *name)
{
    for (const struct command *command = commands; command->name; command++) {
        if (strcmp(command->name, name) == 0)
            return command;
    }
    return NULL;
}

void command_describe(struct buffer *out, const struct command *command)
{
    const char *usage = command->usage;
    const char *lead = "usage:";
    do {
        size_t length = strcspn(usage, "\n");
        buffer_addf(out, "%-6s marrow %s%s%.*s\n", lead, command->name, length ? " " : "",
                    (int)length, usage);
        usage += length + (usage[length] == '\n');
        lead = "";
    } while (*usage);
    buffer_addf(out, "\n%s\n\n", command->summary);
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        const struct option_info *info = &options[option];
        if ((command->options | OPTIONS_EVERYWHERE) & OPTION_BIT(option))
            buffer_addf(out, "  --%s%s%-*s %s\n", info->name, info->argument ? " " : "",
                        (int)(20 - strlen(info->name)), info->argument ? info->argument : "",
                        info->help);
    }
}

void command_describe_all(struct buffer *out)
{
    buffer_add_text(out, "usage: marrow                 the terminal interface\n"
                         "       marrow COMMAND ...     one of these:\n\n");
    for (const struct command *command = commands; command->name; command++)
        buffer_addf(out, "  %-10s %s\n", command->name, command->summary);
    buffer_add_text(out, "\nmarrow COMMAND --help tells more of each; man marrow tells all.\n"
                         "--log FILE and --json stand everywhere.\n");
}

/* Takes the blanks off the ends of lines, which tables leave there. */
static void trim_lines(struct buffer *out)
{
    size_t to = 0;
    for (size_t from = 0; from < out->length; from++) {
        while (out->text[from] == '\n' && to > 0 && out->text[to - 1] == ' ')
            to--;
        out->text[to++] = out->text[from];
    }
    buffer_remove(out, to, out->length - to);
}

static enum status print_answer(struct call *call, struct error *error)
{
    errno = 0;
    if (!call->is_json)
        trim_lines(&call->out);
    call_print(stdout, &call->out, call->wording.unicode || call->is_json);
    if (fflush(stdout) == 0 && !ferror(stdout))
        return STATUS_OK;
    if (errno == EPIPE)
        return error_set(error, STATUS_IO, "%s", ""); /* who reads has gone: no noise */
    return error_set(error, STATUS_IO, "%s: %s",
                     call->committed ? "logged, but could not be shown"
                                     : "the answer could not be written",
                     strerror(errno));
}

static enum status check_options(const struct command *command, const struct arguments *arguments,
                                 struct error *error)
{
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        bool allowed = (command->options | OPTIONS_EVERYWHERE) & OPTION_BIT(option);
        if (arguments->values[option] && !allowed)
            return error_set(error, STATUS_USAGE, "--%s is no option of this command",
                             options[option].name);
    }
    return STATUS_OK;
}

/* Tells what went wrong; a wrong use with a hint at the help. */
static int fail(const struct command *command, enum status status, const struct error *error)
{
    struct buffer told = BUFFER_INIT;
    if (status == STATUS_USAGE)
        buffer_addf(&told, "%s: %s\nmarrow %s --help tells how it is used", command->name,
                    error->text, command->name);
    else
        buffer_add_text(&told, error->text);
    if (told.length)
        call_tell(told.text, NULL);
    buffer_release(&told);
    return status_exit_code(status);
}

int command_run(const struct arguments *arguments)
{
    struct error error = ERROR_INIT;
    const struct command *command = command_find(arguments->words[0]);
    if (!command) {
        error_set(&error, STATUS_USAGE, "there is no command '%.40s'; marrow help lists them",
                  arguments->words[0]);
        call_tell(error.text, NULL);
        return status_exit_code(STATUS_USAGE);
    }
    struct call call = { .words = arguments->words + 1,
                         .word_count = arguments->word_count - 1,
                         .values = arguments->values,
                         .out = BUFFER_INIT,
                         .is_json = arguments->values[OPTION_JSON] != NULL };
    signal(SIGPIPE, SIG_IGN);
    call.wording.unicode = call_is_unicode();
    json_init(&call.json, &call.out);
    enum status status = check_options(command, arguments, &error);
    if (status == STATUS_OK && call_has(&call, OPTION_HELP))
        command_describe(&call.out, command);
    else if (status == STATUS_OK)
        status = command->run(&call, &error);
    journal_close(call.journal);
    struct error unprinted = ERROR_INIT;
    if ((status == STATUS_OK || call.is_answered) && print_answer(&call, &unprinted)) {
        error = unprinted;
        status = error.status;
    }
    buffer_release(&call.out);
    return status ? fail(command, status, &error) : 0;
}
