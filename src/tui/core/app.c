#include "app.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "action.h"
#include "binding.h"
#include "footer.h"
#include "line.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/journal/backup.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/setting.h"
#include "marrow/report/wording.h"
#include "marrow/store/history.h"
#include "marrow/store/store.h"
#include "paint.h"

#define STACK_MAX 8
#define PURPOSE_FIND (-1)
#define REPEAT_MOST 9999
#define HINT_TICKS 20 /* without a key, before one is told */

struct frame {
    int number;
    const struct screen_class *class;
    void *state;
    bool is_stale; /* the log has changed since it was loaded */
};

struct app {
    struct ui ui;
    struct frame stack[STACK_MAX];
    size_t count;
    int64_t asked_step; /* another program's step: undone when u comes next; 0: none */
    int idle_ticks; /* since the last key */
    bool has_hinted; /* a key was told while nothing was typed */
    int repeat; /* the count typed before a key; 0: none */
    struct buffer paste; /* what came of a paste so far */
    char find[80]; /* what was looked for last */
    char no_backup[512]; /* why none could be made, to be told after another message; "": told */
};

static struct frame *top_frame(struct app *app)
{
    return &app->stack[app->count - 1];
}

static void load_top(struct app *app)
{
    struct error error = ERROR_INIT;
    struct frame *frame = top_frame(app);
    frame->is_stale = false;
    if (frame->class->load && frame->class->load(frame->state, &app->ui, &error))
        screen_tell_error(&app->ui, &error);
}

static enum status push(struct app *app, const struct request *request, struct error *error)
{
    if (app->count == STACK_MAX)
        return error_set(error, STATUS_USAGE, "too many screens are open; close some with Esc");
    const struct screen_class *class = app->ui.screens->classes[request->screen];
    struct frame frame = { request->screen, class, xcalloc(1, class->state_size), false };
    enum status status = class->open(frame.state, &app->ui, request, error);
    if (!status && class->load)
        status = class->load(frame.state, &app->ui, error);
    if (status) {
        class->close(frame.state);
        free(frame.state);
        return status;
    }
    app->stack[app->count++] = frame;
    return STATUS_OK;
}

static void pop(struct app *app)
{
    struct frame *frame = top_frame(app);
    frame->class->close(frame->state);
    free(frame->state);
    app->count--;
}

static enum status read_settings(struct ui *ui, bool unicode, struct error *error)
{
    char value[SETTING_VALUE];
    enum status status = setting_load(value, ui->journal->log, SETTING_VITAMIN_D_UNIT, error);
    if (status)
        return status;
    ui->wording = (struct wording){ .unicode = unicode, .vitamin_d_iu = strcmp(value, "IU") == 0 };
    return STATUS_OK;
}

static void refresh_all(struct app *app)
{
    struct error error = ERROR_INIT;
    if (journal_refresh(app->ui.journal, 0, &error) ||
        read_settings(&app->ui, app->ui.wording.unicode, &error))
        screen_tell_error(&app->ui, &error);
    for (size_t i = 0; i < app->count; i++)
        app->stack[i].is_stale = true;
    if (app->count > 0)
        load_top(app);
}

enum status app_open(struct app **out, const struct screen_set *screens, struct journal *journal,
                     bool unicode, struct error *error)
{
    struct app *app = xcalloc(1, sizeof *app);
    bool is_unasked = false;
    buffer_init(&app->paste);
    buffer_init(&app->ui.answer);
    app->ui.screens = screens;
    app->ui.journal = journal;
    enum status status = read_settings(&app->ui, unicode, error);
    if (!status)
        status = history_watch(journal->log, error);
    if (!status)
        status =
            push(app, &(struct request){ .screen = screens->first, .day = journal->today }, error);
    if (!status)
        status = profile_is_unasked(&is_unasked, journal->log, error);
    if (!status && is_unasked && !journal->news.is_read_only && !journal->news.is_unsound)
        status = push(
            app,
            &(struct request){ .screen = screens->welcome, .day = journal->today, .is_new = true },
            error);
    if (status) {
        app_close(app);
        return status;
    }
    screen_tell_opening(&app->ui);
    *out = app;
    return STATUS_OK;
}

void app_close(struct app *app)
{
    if (!app)
        return;
    while (app->count > 0)
        pop(app);
    buffer_release(&app->paste);
    buffer_release(&app->ui.answer);
    free(app);
}

void app_set_program(struct app *app, const char *path)
{
    app->ui.program = path;
}

void app_tell_unknown_terminal(struct app *app, const char *term)
{
    if (!app->ui.message[0])
        screen_tell(&app->ui, STYLE_WARN, "Unknown terminal '%.40s'; using xterm-256color.", term);
}

void app_tell_notice(struct app *app, const char *line)
{
    screen_tell(&app->ui, STYLE_WARN, "%.500s", line);
}

/* Tells that no backup could be made, where no other message stands. Returns whether it did. */
static bool tell_no_backup(struct app *app)
{
    if (!app->no_backup[0] || app->ui.message[0])
        return false;
    screen_tell(&app->ui, STYLE_WARN, "%s", app->no_backup);
    app->no_backup[0] = '\0';
    return true;
}

bool app_back_up(struct app *app)
{
    struct error error = ERROR_INIT;
    if (!backup_daily(app->ui.journal, &error))
        return false;
    snprintf(app->no_backup, sizeof app->no_backup, "%.500s", error.text);
    app->no_backup[0] = (char)toupper((unsigned char)app->no_backup[0]);
    return tell_no_backup(app);
}

bool app_is_over(const struct app *app)
{
    return app->count == 0;
}

/* --- drawing --- */

/* Returns whether the screen is too small to show anything, so that keys would act unseen. */
static bool is_too_small(void)
{
    int rows;
    int columns;
    getmaxyx(stdscr, rows, columns);
    return rows < APP_ROWS_MIN || columns < APP_COLUMNS_MIN;
}

static void draw_too_small(int rows, int columns)
{
    erase();
    paint_textf(stdscr, 0, 0, columns, STYLE_PLAIN, "%dx%d needed", APP_COLUMNS_MIN, APP_ROWS_MIN);
    paint_textf(stdscr, 1, 0, columns, STYLE_PLAIN, "this is %dx%d", columns, rows);
    paint_text(stdscr, 2, 0, columns, STYLE_PLAIN, "^C quits");
    wnoutrefresh(stdscr);
    doupdate();
}

static void draw_frame(struct frame *frame, const struct ui *ui, WINDOW *window)
{
    if (frame->class->layout)
        frame->class->layout(frame->state, ui, getmaxy(window), getmaxx(window));
    frame->class->draw(frame->state, ui, window);
}

void app_draw(struct app *app)
{
    int rows;
    int columns;
    getmaxyx(stdscr, rows, columns);
    if (app->count == 0)
        return;
    if (top_frame(app)->is_stale)
        load_top(app);
    (void)tell_no_backup(app);
    if (is_too_small()) {
        draw_too_small(rows, columns);
        return;
    }
    int below = footer_rows(&app->ui, rows, columns);
    WINDOW *footer = newwin(below, columns, rows - below, 0);
    WINDOW *body = newwin(rows - below, columns, 0, 0);
    if (!footer || !body)
        die("out of memory");
    footer_draw(&app->ui, top_frame(app)->class, footer);
    size_t first = app->count - 1;
    while (first > 0 && app->stack[first].class->is_overlay)
        first--;
    for (size_t i = first; i < app->count; i++)
        draw_frame(&app->stack[i], &app->ui, body);
    wnoutrefresh(footer);
    wnoutrefresh(body);
    doupdate();
    delwin(footer);
    delwin(body);
}

/* --- acting --- */

/* Returns a step's label as it is named within a sentence: "deleted Butter". */
static const char *step_name(const struct history_step *step)
{
    static char name[400];
    snprintf(name, sizeof name, "%s", step->label);
    text_lower_first(name);
    return name;
}

/* Undoes or redoes the next step. Asks first where undoing would undo what another program did. */
static void undo_or_redo(struct app *app, bool is_undo, int64_t asked)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct history_step step;
    bool is_others = false;
    struct store *log = app->ui.journal->log;
    enum status status = history_next(&step, &is_others, &arena, log, is_undo, &error);
    bool is_question = !status && is_undo && is_others && step.id != asked;
    if (is_question) {
        app->asked_step = step.id;
        screen_tell(&app->ui, STYLE_WARN, "Another program did this last: %s. u again undoes it.",
                    step_name(&step));
    } else if (!status) {
        status = history_turn(&step, &arena, log, is_undo, step.id, &error);
    }
    if (status == STATUS_NOT_FOUND) {
        screen_tell(&app->ui, STYLE_PLAIN, is_undo ? "Nothing to undo." : "Nothing to redo.");
    } else if (status) {
        screen_tell_error(&app->ui, &error);
    } else if (!is_question) {
        screen_tell(&app->ui, STYLE_PLAIN, "%s: %s", is_undo ? "Undone" : "Redone",
                    step_name(&step));
        refresh_all(app);
    }
    arena_release(&arena);
}

/* Goes to the next row of the screen on top that has what was looked for. */
static void find_again(struct app *app, bool is_back)
{
    struct frame *frame = top_frame(app);
    if (!app->find[0])
        screen_tell(&app->ui, STYLE_PLAIN, "Nothing to find yet: / asks for it.");
    else if (!frame->class->find(frame->state, app->find, is_back))
        screen_tell(&app->ui, STYLE_WARN, "'%s' is not found here.", app->find);
}

/* Loads again what a command may have changed. What it did is one's own, so that u undoes it. */
static void follow_command(struct app *app)
{
    struct error error = ERROR_INIT;
    struct store *log = app->ui.journal->log;
    (void)store_has_changed(log);
    if (history_watch(log, &error))
        screen_tell_error(&app->ui, &error);
    refresh_all(app);
}

/* Shows what a command answered, where that is more than a message. */
static void show_answer(struct app *app, const char *line)
{
    struct error error = ERROR_INIT;
    struct request request = { .screen = app->ui.screens->answer };
    snprintf(request.text, sizeof request.text, "%s", line);
    if (app->ui.answer.length > 0 && push(app, &request, &error))
        screen_tell_error(&app->ui, &error);
}

static void close_top(struct app *app, const struct result *result)
{
    pop(app);
    if (app->count == 0)
        return;
    if (result->screen == app->ui.screens->command) {
        if (result->is_accepted) {
            follow_command(app);
            show_answer(app, result->text);
        }
        return;
    }
    if (result->purpose == PURPOSE_FIND) {
        if (result->text[0])
            snprintf(app->find, sizeof app->find, "%.79s", result->text);
        if (result->is_accepted)
            find_again(app, false);
        return;
    }
    struct frame *below = top_frame(app);
    enum outcome outcome = OUTCOME_HANDLED;
    if (below->is_stale)
        load_top(app);
    if (below->class->resume)
        outcome = below->class->resume(below->state, &app->ui, result);
    if (outcome == OUTCOME_RELOAD)
        load_top(app);
    else if (outcome == OUTCOME_CHANGED)
        refresh_all(app);
    else if (outcome == OUTCOME_CLOSE)
        close_top(app, &(struct result){ .screen = below->number, .is_accepted = true });
}

/* Loads all screens again where an action failed and is in the log all the same, and says so. */
static void follow_commit(struct app *app, int64_t commits)
{
    char told[sizeof app->ui.message];
    bool is_told = app->ui.message[0] && app->ui.message_style == STYLE_BAD;
    if (store_commits(app->ui.journal->log) == commits || !is_told)
        return;
    snprintf(told, sizeof told, "%s", app->ui.message);
    refresh_all(app);
    screen_tell(&app->ui, STYLE_BAD, "Logged, but %.490s", told);
}

/* Returns whether help was asked for: by its key, or by a ? that a line did not take. */
static bool is_call_for_help(const struct input *input)
{
    return input->action == ACTION_HELP ||
           (input->action == ACTION_TEXT && strcmp(input->text, "?") == 0);
}

static bool is_find(const struct input *input)
{
    return input->action == ACTION_FIND || input->action == ACTION_FIND_NEXT ||
           input->action == ACTION_FIND_PREVIOUS;
}

/* Fills the request of an action that opens the same screen from every other one: help, messages,
 * the command line, and what the first screen's keys open. Returns false for any other action. */
static bool find_request(struct request *out, struct app *app, const struct input *input)
{
    const struct frame *frame = top_frame(app);
    const struct screen_set *screens = app->ui.screens;
    if (is_call_for_help(input))
        *out = (struct request){ .screen = screens->help, .help = frame->number };
    else if (input->action == ACTION_MESSAGES)
        *out = (struct request){ .screen = screens->messages };
    else if (input->action == ACTION_COMMAND)
        *out = (struct request){ .screen = screens->command };
    else if (input->action == ACTION_FIND && frame->class->find)
        *out = (struct request){ .screen = screens->prompt,
                                 .title = "Find",
                                 .hint = app->find[0] ? "Enter: the same again" : "a few letters",
                                 .purpose = PURPOSE_FIND };
    else if (input->action == ACTION_OPEN && frame->class->day)
        *out = (struct request){ .screen = input->screen, .day = frame->class->day(frame->state) };
    else
        return false;
    return true;
}

static void act(struct app *app, const struct input *input)
{
    struct error error = ERROR_INIT;
    int64_t asked = app->asked_step;
    app->asked_step = 0;
    struct frame *frame = top_frame(app);
    struct request request = { .screen = frame->number };
    struct result result = { .screen = frame->number };
    switch (frame->class->act(frame->state, &app->ui, input, &request, &result)) {
    case OUTCOME_IGNORED:
        if (input->action == ACTION_UNDO || input->action == ACTION_REDO) {
            undo_or_redo(app, input->action == ACTION_UNDO, asked);
        } else if (find_request(&request, app, input)) {
            if (push(app, &request, &error))
                screen_tell_error(&app->ui, &error);
        } else if (is_find(input) && frame->class->find) {
            find_again(app, input->action == ACTION_FIND_PREVIOUS);
        } else if (is_find(input)) {
            screen_tell(&app->ui, STYLE_PLAIN, "Nothing to find here.");
        } else if (input->action == ACTION_CLOSE || input->action == ACTION_QUIT) {
            close_top(app, &result);
        }
        break;
    case OUTCOME_HANDLED:
        break;
    case OUTCOME_RELOAD:
        frame->is_stale =
            true; /* loaded when it is drawn or acted on, not once for each key typed ahead */
        break;
    case OUTCOME_CHANGED:
        refresh_all(app);
        break;
    case OUTCOME_OPEN:
        if (push(app, &request, &error))
            screen_tell_error(&app->ui, &error);
        break;
    case OUTCOME_CLOSE:
        close_top(app, &result);
        break;
    }
}

/* Returns whether everything the binding needs is there. Shows a message where it is not. */
static bool is_allowed(struct app *app, const struct binding *binding)
{
    struct frame *frame = top_frame(app);
    unsigned has = frame->class->has ? frame->class->has(frame->state) : 0;
    if ((binding->needs & NEED_WRITABLE) && store_is_read_only(app->ui.journal->log)) {
        screen_tell(&app->ui, STYLE_WARN,
                    "This log is read-only: its file or folder is not writable.");
        return false;
    }
    unsigned missing = binding->needs & ~(has | NEED_WRITABLE);
    if (missing & NEED_ENTRY)
        screen_tell(&app->ui, STYLE_PLAIN, "Select an entry first; a adds one.");
    else if (missing)
        screen_tell(&app->ui, STYLE_PLAIN, "Nothing here yet.");
    return missing == 0;
}

static void quit(struct app *app)
{
    while (app->count > 0)
        pop(app);
}

/* Says that the key does nothing on the screen on top. */
static void tell_unbound(struct app *app, const struct key *key)
{
    bool takes_text = top_frame(app)->class->takes_text;
    if (key->name[0])
        screen_tell(&app->ui, STYLE_PLAIN, "%s does nothing here; %s lists the keys.", key->name,
                    takes_text ? "F1" : "?");
}

/* Returns whether the key is a mouse's: what it does depends on the place. */
static bool is_mouse(const struct key *key)
{
    return strncmp(key->name, "Wheel", 5) == 0 || strcmp(key->name, "Click") == 0 ||
           strcmp(key->name, "DoubleClick") == 0;
}

/* Puts the key that a click means in its place: the one shown at that place of the footer; Enter
 * for a double click where the screen has it. Returns false for a click on nothing. */
static bool read_click(struct key *key, struct app *app)
{
    int rows;
    int columns;
    int opened;
    getmaxyx(stdscr, rows, columns);
    const struct frame *frame = top_frame(app);
    bool is_double = strcmp(key->name, "DoubleClick") == 0;
    if (!is_double && strcmp(key->name, "Click") != 0)
        return true;
    if (key->y >= rows - 1)
        return footer_find(key->name, &app->ui, frame->class, columns, key->x);
    if (!is_double)
        return true;
    snprintf(key->name, sizeof key->name, "Enter");
    return screen_find_binding(&opened, app->ui.screens, frame->number, "Click") &&
           screen_find_binding(&opened, app->ui.screens, frame->number, "Enter");
}

/* Takes a digit of a count where it has no other meaning. Returns whether it did. */
static bool take_digit(struct app *app, const struct key *key)
{
    int opened;
    const struct frame *frame = top_frame(app);
    const struct binding *binding =
        screen_find_binding(&opened, app->ui.screens, frame->number, key->name);
    bool is_zero = strcmp(key->name, "0") == 0 && !binding && app->repeat > 0;
    if (!is_zero && !(binding && binding->action == ACTION_COUNT))
        return false;
    app->repeat = app->repeat * 10 + (key->name[0] - '0');
    if (app->repeat > REPEAT_MOST)
        app->repeat = REPEAT_MOST;
    screen_tell(&app->ui, STYLE_DIM, "%d", app->repeat);
    return true;
}

/* Reads the key by the bindings of the screen on top. Returns false if it means nothing there or
 * something it needs is missing. */
static bool read_key(struct input *input, struct app *app, const struct key *key)
{
    const struct screen_class *class = top_frame(app)->class;
    const struct binding *binding =
        screen_find_binding(&input->screen, app->ui.screens, top_frame(app)->number, key->name);
    if (binding) {
        bool edits = binding->action >= ACTION_LINE_FIRST && binding->action <= ACTION_LINE_LAST;
        if (!edits && top_frame(app)->is_stale)
            load_top(app);
        input->action = binding->action;
        return is_allowed(app, binding);
    }
    if (class->takes_text && key->text[0]) {
        input->action = ACTION_TEXT;
        memcpy(input->text, key->text, sizeof input->text);
        return true;
    }
    if (!is_mouse(key))
        tell_unbound(app, key);
    return false;
}

static void carry_out(struct app *app, struct input *input)
{
    bool is_refused = false;
    int64_t commits = store_commits(app->ui.journal->log);
    input->is_refused = &is_refused;
    act(app, input);
    follow_commit(app, commits);
    if (is_refused)
        screen_tell(&app->ui, STYLE_BAD, "%s is too long: a line takes at most %d bytes.",
                    input->pasted ? "The pasted text" : "This", LINE_MAX_BYTES);
}

/* Returns whether a count before the action repeats it. */
static bool is_repeated(enum action action)
{
    return (action >= ACTION_DOWN && action <= ACTION_PREVIOUS_WEEK) ||
           action == ACTION_FIND_NEXT || action == ACTION_FIND_PREVIOUS;
}

/* Carries out an action as often as the count before it says; before "the end" it is the row to go
 * to. */
static void repeat(struct app *app, struct input *input, int times)
{
    size_t depth = app->count;
    if (times == 0) {
        carry_out(app, input);
        return;
    }
    if (!is_repeated(input->action)) {
        screen_tell(&app->ui, STYLE_WARN, "A count repeats moves only; nothing was done.");
        return;
    }
    if (input->action == ACTION_FIRST || input->action == ACTION_LAST) {
        input->action = ACTION_FIRST;
        carry_out(app, input);
        input->action = ACTION_DOWN;
        times--;
    }
    for (int i = 0; i < times && app->count == depth; i++) {
        if (top_frame(app)->is_stale)
            load_top(app);
        carry_out(app, input);
    }
}

/* Hands a paste, once it is whole, to the screen on top. */
static void take_paste(struct app *app, const struct key *key)
{
    bool is_whole = strcmp(key->name, KEY_PASTED) == 0;
    if (!is_whole && app->paste.length <= LINE_MAX_BYTES)
        buffer_add_text(&app->paste, key->text);
    if (!is_whole)
        return;
    struct input input = { .action = ACTION_TEXT, .pasted = app->paste.text };
    screen_clear_message(&app->ui);
    if (top_frame(app)->class->takes_text && !is_too_small())
        carry_out(app, &input);
    else
        screen_tell(&app->ui, STYLE_PLAIN, "Pasted text goes into a line: a or A opens one.");
    buffer_clear(&app->paste);
}

void app_key(struct app *app, const struct key *pressed)
{
    struct input input = { .y = pressed->y, .x = pressed->x };
    struct key meant = *pressed;
    const struct key *key = &meant;
    bool is_quit = strcmp(key->name, "^C") == 0;
    int times = app->repeat;
    app->idle_ticks = 0;
    if (key->is_pasted) {
        take_paste(app, key);
        return;
    }
    if (is_too_small()) {
        if (is_quit || (strcmp(key->name, "q") == 0 && app->count == 1))
            quit(app);
        return;
    }
    if (!read_click(&meant, app))
        return;
    screen_clear_message(&app->ui);
    if (take_digit(app, key))
        return;
    app->repeat = 0;
    if (times > 0 && strcmp(key->name, "Esc") == 0)
        return;
    if (is_quit &&
        !screen_find_binding(&input.screen, app->ui.screens, top_frame(app)->number, key->name))
        quit(app);
    else if (read_key(&input, app, key))
        repeat(app, &input, times);
}

/* Tells a key where nothing was typed for a while and nothing else is told, once a day. Returns
 * whether it did. */
static bool tell_hint(struct app *app)
{
    if (app->has_hinted || app->count != 1 || app->ui.message[0] || ++app->idle_ticks < HINT_TICKS)
        return false;
    app->has_hinted = true;
    return screen_tell_hint(&app->ui);
}

bool app_tick(struct app *app)
{
    struct error error = ERROR_INIT;
    bool day_changed = false;
    struct store *log = app->ui.journal->log;
    store_set_patient(log, false);
    enum status status = journal_tick(&day_changed, app->ui.journal, &error);
    store_set_patient(log, true);
    if (status && store_gave_up(log))
        return false; /* the next tick comes soon */
    if (status) {
        screen_tell_error(&app->ui, &error);
        return true;
    }
    bool is_changed = store_has_changed(log);
    if (!is_changed && !day_changed)
        return tell_hint(app);
    app->has_hinted = app->has_hinted && !day_changed;
    if (is_changed)
        screen_untell_undo(&app->ui);
    refresh_all(app);
    screen_tell_aside(&app->ui);
    if (store_has_moved(log))
        screen_tell(&app->ui, STYLE_BAD,
                    "The log was moved, removed or replaced. Quit and start marrow again to go "
                    "on.");
    if (day_changed)
        (void)app_back_up(app);
    return true;
}
