#define _XOPEN_SOURCE 700 /* wcwidth, wide curses */
#include "stage.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/profile.h"
#include "screens.h"

#define COLUMNS_MAX 300

static FILE *nowhere;
static FILE *nothing;
static SCREEN *screen;
static struct journal *journal;
static struct app *app;
static struct buffer shown = BUFFER_INIT;

static void set_number(const char *name, int value)
{
    char text[16];
    snprintf(text, sizeof text, "%d", value);
    setenv(name, text, 1);
}

static void open_curses(int rows, int columns)
{
    set_number("LINES", rows);
    set_number("COLUMNS", columns);
    nowhere = fopen("/dev/null", "w");
    nothing = fopen("/dev/null", "r");
    assert_non_null(nowhere);
    assert_non_null(nothing);
    screen = newterm("xterm-256color", nowhere, nothing);
    assert_non_null(screen);
    cbreak();
    noecho();
    paint_styles(true, THEME_UNKNOWN);
}

void stage_begin(int rows, int columns, bool is_asked)
{
    struct error error = ERROR_INIT;
    setlocale(LC_ALL, "C.UTF-8");
    fixture_begin();
    setenv("MARROW_CATALOGUES", getenv("MARROW_STARTER"), 1);
    assert_ok(journal_open(&journal, NULL, NULL, NULL, &error));
    if (is_asked)
        assert_ok(profile_decline(journal, &error));
    open_curses(rows, columns);
    assert_ok(app_open(&app, &screens, journal, true, &error));
    app_set_program(app, getenv("MARROW_PROGRAM"));
    app_draw(app);
}

void stage_end(void)
{
    app_close(app);
    journal_close(journal);
    app = NULL;
    journal = NULL;
    if (screen) {
        endwin();
        delscreen(screen);
        fclose(nowhere);
        fclose(nothing);
    }
    screen = NULL;
    buffer_release(&shown);
    fixture_end();
}

void stage_reopen(void)
{
    struct error error = ERROR_INIT;
    app_close(app);
    journal_close(journal);
    app = NULL;
    journal = NULL;
    assert_ok(journal_open(&journal, NULL, NULL, NULL, &error));
    assert_ok(app_open(&app, &screens, journal, true, &error));
    app_set_program(app, getenv("MARROW_PROGRAM"));
    app_draw(app);
}

struct journal *stage_journal(void)
{
    return journal;
}

static void press(const char *name, const char *text)
{
    struct key key = { .y = 0, .x = 0 };
    snprintf(key.name, sizeof key.name, "%s", name);
    snprintf(key.text, sizeof key.text, "%s", text);
    app_key(app, &key);
    if (!app_is_over(app))
        app_draw(app);
}

void stage_type(const char *keys)
{
    while (*keys && !app_is_over(app)) {
        char name[KEY_NAME] = "";
        const char *end = strchr(keys, '>');
        if (*keys == '<' && end && end - keys < KEY_NAME) {
            memcpy(name, keys + 1, (size_t)(end - keys) - 1);
            press(name, strcmp(name, "Space") == 0 ? " " : "");
            keys = end + 1;
            continue;
        }
        size_t size = text_next(keys, strlen(keys), 0);
        memcpy(name, keys, size);
        press(*keys == ' ' ? "Space" : name, name);
        keys += size;
    }
}

void stage_click(int y, int x, bool is_double)
{
    struct key key = { .y = y, .x = x };
    snprintf(key.name, sizeof key.name, is_double ? "DoubleClick" : "Click");
    app_key(app, &key);
    if (!app_is_over(app))
        app_draw(app);
}

void stage_paste(const char *text)
{
    while (*text) {
        struct key key = { .is_pasted = true };
        size_t size = text_next(text, strlen(text), 0);
        memcpy(key.name, text, size);
        memcpy(key.text, text, size);
        app_key(app, &key);
        text += size;
    }
    app_key(app, &(struct key){ .name = KEY_PASTED, .is_pasted = true });
    app_draw(app);
}

void stage_tick(void)
{
    if (app_tick(app))
        app_draw(app);
}

void stage_resize(int rows, int columns)
{
    resizeterm(rows, columns);
    clearok(curscr, TRUE);
    app_draw(app);
}

bool stage_is_over(void)
{
    return app_is_over(app);
}

void stage_cursor(int *row, int *column)
{
    getyx(curscr, *row, *column);
}

/* Appends one row of cells, without the second halves of wide letters. */
static void add_row_text(struct buffer *out, const cchar_t *cells, int columns)
{
    size_t blank_from = out->length;
    for (int x = 0; x < columns; x++) {
        wchar_t text[CCHARW_MAX + 1] = { 0 };
        attr_t attributes;
        short pair;
        getcchar(&cells[x], text, &attributes, &pair, NULL);
        int width = 1;
        for (const wchar_t *at = text; *at; at++) {
            char bytes[4];
            buffer_add(out, bytes, text_encode(bytes, (uint32_t)*at));
            width = at == text && wcwidth(*at) == 2 ? 2 : width;
        }
        x += width - 1;
        if (text[0] != L' ')
            blank_from = out->length;
    }
    buffer_remove(out, blank_from, out->length - blank_from);
    buffer_add_char(out, '\n');
}

/* Appends one letter per cell: . plain, b bold, d dim, r reverse, u underlined. The colour pair
 * follows as a digit after the row. */
static void add_row_style(struct buffer *out, const cchar_t *cells, int columns)
{
    size_t plain_from = out->length;
    for (int x = 0; x < columns; x++) {
        wchar_t text[CCHARW_MAX + 1];
        attr_t attributes;
        short pair;
        getcchar(&cells[x], text, &attributes, &pair, NULL);
        char letter = '.';
        if (attributes & A_REVERSE)
            letter = 'r';
        else if (attributes & A_UNDERLINE)
            letter = 'u';
        else if (pair > 0)
            letter = (char)('0' + pair);
        else if (attributes & A_BOLD)
            letter = 'b';
        else if (attributes & A_DIM)
            letter = 'd';
        buffer_add_char(out, letter);
        if (letter != '.')
            plain_from = out->length;
    }
    buffer_remove(out, plain_from, out->length - plain_from);
    buffer_add_char(out, '\n');
}

static void put_screen(struct buffer *out, void (*add_row)(struct buffer *, const cchar_t *, int))
{
    int rows;
    int columns;
    cchar_t cells[COLUMNS_MAX + 1];
    getmaxyx(curscr, rows, columns);
    assert_true(columns <= COLUMNS_MAX);
    for (int y = 0; y < rows; y++) {
        int cursor_y;
        int cursor_x;
        getyx(curscr, cursor_y, cursor_x);
        mvwin_wchnstr(curscr, y, 0, cells, columns);
        wmove(curscr, cursor_y, cursor_x);
        add_row(out, cells, columns);
    }
}

const char *stage_screen(void)
{
    buffer_clear(&shown);
    put_screen(&shown, add_row_text);
    return shown.text;
}

bool stage_shows(const char *text)
{
    return strstr(stage_screen(), text) != NULL;
}

void stage_assert_golden(const char *name)
{
    char path[4096];
    struct buffer now = BUFFER_INIT;
    put_screen(&now, add_row_text);
    buffer_add_text(
        &now, "--- styles: b bold, d dim, r reverse, u underlined, a digit its colour pair\n");
    put_screen(&now, add_row_style);
    snprintf(path, sizeof path, "%s/tests/tui/golden/%s.screen", getenv("MARROW_SOURCE"), name);
    const char *generate = getenv("GENERATE");
    if (generate && strcmp(generate, "1") == 0)
        fixture_write(path, now.text, now.length);
    char *golden = fixture_read(path, NULL);
    bool is_same = golden && strcmp(golden, now.text) == 0;
    if (!is_same)
        print_error("%s is not as it was; it is now:\n%s\nit was:\n%s\n", name, now.text,
                    golden ? golden : "(missing)");
    free(golden);
    buffer_release(&now);
    assert_true(is_same);
}
