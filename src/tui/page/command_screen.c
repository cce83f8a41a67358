/* The command line: a line at the bottom that takes marrow's own commands. */
#include <stdio.h>
#include <string.h>

#include "command_history.h"
#include "command_words.h"
#include "core/action.h"
#include "core/binding.h"
#include "core/line.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/process.h"
#include "marrow/base/text.h"
#include "marrow/store/store.h"
#include "terminal/terminal.h"

#define LINES_TOLD 2 /* an answer of so many lines is a message */

struct command_screen {
    struct line line;
    struct buffer history;
    size_t back; /* the line of the history that is shown; 0: the one being typed */
    struct buffer typed; /* that one, while another is shown */
};

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_NOTHING, "run",
      "run the command; with --dry-run it says what it would do" },
    { "Tab", ACTION_COMPLETE, NEED_NOTHING, "complete",
      "complete a command, an option, a food, a meal or a day" },
    { "Up ^P", ACTION_UP, NEED_NOTHING, "earlier", "the line before, also of an earlier session" },
    { "Down ^N", ACTION_DOWN, NEED_NOTHING, NULL, "the line after" },
    BINDINGS_END,
};

static enum status command_screen_open(void *state, struct ui *ui, const struct request *request,
                                       struct error *error)
{
    struct command_screen *screen = state;
    if (!ui->program)
        return error_set(error, STATUS_USAGE,
                         "this system does not tell where the program is, so no command can be "
                         "run here");
    line_init(&screen->line);
    line_set(&screen->line, request->text);
    buffer_init(&screen->typed);
    buffer_init(&screen->history);
    command_history_load(&screen->history);
    return STATUS_OK;
}

static void command_screen_close(void *state)
{
    struct command_screen *screen = state;
    line_release(&screen->line);
    buffer_release(&screen->typed);
    buffer_release(&screen->history);
}

static void command_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct command_screen *screen = state;
    int y = getmaxy(window) - 1;
    int columns = getmaxx(window);
    (void)ui;
    for (int x = 0; x < columns; x++)
        mvwaddch(window, y, x, ' ');
    int x = paint_line(window, y, 0, columns, " :", screen->line.text.text, screen->line.cursor);
    if (screen->line.text.length == 0)
        paint_text(window, y, x + 1, columns - x - 2, STYLE_DIM, "day yesterday, help, ...");
    wmove(window, y, x);
}

static bool is_wanted(void)
{
    return terminal_wait("Running. Esc stops it.");
}

/* Runs words on the log that is shown, with what they answer in ui->answer. Returns the exit code.
 */
static int run_words(struct ui *ui, const char *const *words)
{
    const char *line[COMMAND_WORDS_MOST + 8] = { ui->program, "--log",
                                                 store_path(ui->journal->log) };
    int columns = getmaxx(stdscr) - 2;
    for (size_t i = 0; words[i]; i++)
        line[i + 3] = words[i];
    buffer_clear(&ui->answer);
    int code = process_run(&ui->answer, line, columns > 0 ? (size_t)columns : 0, is_wanted);
    while (ui->answer.length > 0 && ui->answer.text[ui->answer.length - 1] == '\n')
        buffer_remove(&ui->answer, ui->answer.length - 1, 1);
    return code;
}

/* --- completing --- */

/* What the candidates have in common. */
struct candidates {
    struct buffer common;
    struct buffer list;
    size_t count;
};

static void take_candidate(struct candidates *candidates, const char *text, size_t length)
{
    struct buffer *common = &candidates->common;
    if (candidates->count++ == 0)
        buffer_add(common, text, length);
    size_t same = 0;
    while (same < common->length && same < length && common->text[same] == text[same])
        same++;
    same = text_whole(common->text, same);
    buffer_remove(common, same, common->length - same);
    buffer_addf(&candidates->list, "%s%.*s", candidates->list.length ? "  " : "", (int)length,
                text);
}

/* Reads the candidates, one a line with what it means after a tab; ":" stands for files. */
static void read_candidates(struct candidates *out, const struct buffer *answer)
{
    const char *line = answer->length ? answer->text : "";
    while (*line) {
        size_t length = strcspn(line, "\n");
        size_t word = strcspn(line, "\t\n");
        if (word > 0 && !(word == 1 && *line == ':'))
            take_candidate(out, line, word);
        line += length + (line[length] != '\0');
    }
}

/* Puts the word in the place of the one being typed. */
static void put_word(struct command_screen *screen, size_t at, const char *word, bool is_whole)
{
    struct buffer text = BUFFER_INIT;
    buffer_add(&text, screen->line.text.text, at);
    if (is_whole)
        command_words_quote(&text, word);
    else
        buffer_addf(&text, "%s%s", strpbrk(word, " ") ? "\"" : "", word);
    if (is_whole && text.text[text.length - 1] != '=')
        buffer_add_char(&text, ' ');
    if (text.length < LINE_MAX_BYTES)
        line_set(&screen->line, text.text);
    buffer_release(&text);
}

static void complete(struct command_screen *screen, struct ui *ui)
{
    struct arena arena = ARENA_INIT;
    struct command_words typed;
    struct candidates found = { .count = 0 };
    const char *words[COMMAND_WORDS_MOST + 5] = { "completion", "words", "--" };
    size_t count = 3;
    buffer_init(&found.common);
    buffer_init(&found.list);
    command_words_split(&typed, &arena, screen->line.text.text);
    for (size_t i = 0; i < typed.count; i++)
        words[count++] = typed.words[i];
    if (!typed.has_rest)
        words[count++] = "";
    size_t typed_length = strlen(words[count - 1]);
    if (run_words(ui, words) == 0)
        read_candidates(&found, &ui->answer);
    if (found.count == 0)
        screen_tell(ui, STYLE_PLAIN, "Nothing is known that goes on like this.");
    else if (found.count == 1 || found.common.length > typed_length)
        put_word(screen, typed.last, found.common.text, found.count == 1);
    else
        screen_tell(ui, STYLE_PLAIN, "%.500s", found.list.text);
    buffer_release(&found.common);
    buffer_release(&found.list);
    arena_release(&arena);
}

/* --- the lines before --- */

static void go_back(struct command_screen *screen, bool is_later)
{
    size_t length;
    if (is_later ? screen->back == 0
                 : !command_history_find(&length, &screen->history, screen->back + 1))
        return;
    if (screen->back == 0) {
        buffer_clear(&screen->typed);
        buffer_add_text(&screen->typed, screen->line.text.text);
    }
    screen->back = is_later ? screen->back - 1 : screen->back + 1;
    const char *line = command_history_find(&length, &screen->history, screen->back);
    struct buffer text = BUFFER_INIT;
    if (line)
        buffer_add(&text, line, length);
    else
        buffer_add_text(&text, screen->typed.text);
    line_set(&screen->line, text.text);
    buffer_release(&text);
}

/* --- running --- */

static size_t count_lines(const char *text)
{
    size_t count = 1;
    for (; *text; text++)
        count += *text == '\n';
    return count;
}

/* Takes "marrow: " from the beginning of each line, and joins the lines with blanks. The first
 * letter is a capital, as in all messages. */
static void word_message(struct buffer *out, const char *answer)
{
    static const char prefix[] = "marrow: ";
    buffer_add_text(out, "");
    while (*answer) {
        size_t length = strcspn(answer, "\n");
        if (strncmp(answer, prefix, sizeof prefix - 1) == 0) {
            answer += sizeof prefix - 1;
            length -= sizeof prefix - 1;
        }
        size_t at = out->length;
        buffer_addf(out, "%s%.*s", at > 0 ? "  " : "", (int)length, answer);
        if (out->text[at] >= 'a' && out->text[at] <= 'z')
            out->text[at] = (char)(out->text[at] - 'a' + 'A');
        answer += length + (answer[length] != '\0');
    }
}

/* Runs the line. A short answer is told; one that is an error leaves the line to be mended. */
static enum outcome run_line(struct command_screen *screen, struct ui *ui, struct result *result)
{
    struct arena arena = ARENA_INIT;
    struct command_words words;
    const char *line = screen->line.text.text;
    command_words_split(&words, &arena, line);
    size_t first = words.count > 0 && strcmp(words.words[0], "marrow") == 0 ? 1 : 0;
    if (words.count == first) {
        arena_release(&arena);
        return OUTCOME_CLOSE;
    }
    if (words.is_open) {
        screen_tell(ui, STYLE_BAD, "A quotation mark is not closed.");
        arena_release(&arena);
        return OUTCOME_HANDLED;
    }
    command_history_add(&screen->history, line);
    screen->back = 0;
    int code = run_words(ui, words.words + first);
    arena_release(&arena);
    snprintf(result->text, sizeof result->text, "%.500s", line);
    result->is_accepted = true;
    if (ui->answer.length > 0 && count_lines(ui->answer.text) > LINES_TOLD)
        return OUTCOME_CLOSE;
    struct buffer message = BUFFER_INIT;
    word_message(&message, ui->answer.length ? ui->answer.text : "Done.");
    screen_tell(ui, code ? STYLE_BAD : STYLE_PLAIN, "%.500s", message.text);
    buffer_release(&message);
    buffer_clear(&ui->answer);
    return code ? OUTCOME_CHANGED : OUTCOME_CLOSE;
}

static enum outcome command_screen_act(void *state, struct ui *ui, const struct input *input,
                                       struct request *request, struct result *result)
{
    struct command_screen *screen = state;
    (void)request;
    if (input->action == ACTION_ACCEPT)
        return run_line(screen, ui, result);
    if (input->action == ACTION_COMPLETE)
        complete(screen, ui);
    else if (input->action == ACTION_UP || input->action == ACTION_DOWN)
        go_back(screen, input->action == ACTION_DOWN);
    else if (!line_act(&screen->line, input))
        return OUTCOME_IGNORED;
    return OUTCOME_HANDLED;
}

const struct screen_class command_screen = {
    .title = "Command line",
    .takes_text = true,
    .is_overlay = true,
    .state_size = sizeof(struct command_screen),
    .bindings = bindings,
    .open = command_screen_open,
    .draw = command_screen_draw,
    .act = command_screen_act,
    .close = command_screen_close,
};
