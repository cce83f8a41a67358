#include "screen.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "action.h"
#include "binding.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/setting.h"
#include "marrow/journal/sync.h"
#include "marrow/store/store.h"
#include "paint.h"

/* Returns the index-th opening key, counted over the whole set. *opened gets its screen. */
static const struct binding *find_opener(int *opened, const struct screen_set *set, size_t index)
{
    for (int number = 0; number < set->count; number++) {
        const struct binding *opener = &set->classes[number]->opener;
        if (opener->keys && index-- == 0) {
            *opened = number;
            return opener;
        }
    }
    return NULL;
}

static bool has_openers(const struct screen_set *set, int screen)
{
    return screen == set->first || set->classes[screen]->day;
}

const struct binding *screen_binding(const struct screen_set *set, int screen, size_t index)
{
    int opened;
    const struct binding *table = set->classes[screen]->bindings;
    size_t count = 0;
    while (count < index && table[count].keys)
        count++;
    if (table[count].keys)
        return &table[count];
    return has_openers(set, screen) ? find_opener(&opened, set, index - count) : NULL;
}

const struct binding *screen_shared_bindings(const struct screen_class *class)
{
    return class->takes_text ? binding_line : binding_common;
}

const struct binding *screen_find_binding(int *opened, const struct screen_set *set, int screen,
                                          const char *key)
{
    const struct screen_class *class = set->classes[screen];
    const struct binding *binding = binding_find(class->bindings, key);
    if (binding)
        return binding;
    for (size_t i = 0; has_openers(set, screen); i++) {
        binding = find_opener(opened, set, i);
        if (!binding)
            break;
        if (binding_has_key(binding, key))
            return binding;
    }
    return binding_find(screen_shared_bindings(class), key);
}

void screen_spell(const struct ui *ui, char *text)
{
    static const char sign[] = "\xC2\xB5g";
    for (char *at = text; !ui->wording.unicode && (at = strstr(at, sign)) != NULL;)
        memcpy(at, "mcg", 3);
}

void screen_tell(struct ui *ui, enum style style, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(ui->message, sizeof ui->message, format, arguments);
    va_end(arguments);
    screen_spell(ui, ui->message);
    ui->message_style = style;
}

void screen_tell_error(struct ui *ui, const struct error *error)
{
    screen_tell(ui, STYLE_BAD, "%.500s", error->text);
}

#define UNDO_HINT " u undoes."

void screen_tell_done(struct ui *ui, const char *format, ...)
{
    static const char end[] = "." UNDO_HINT;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(ui->message, sizeof ui->message - sizeof end, format, arguments);
    va_end(arguments);
    size_t length = strlen(ui->message);
    if (length > 0 && ui->message[length - 1] == '.')
        length--;
    memcpy(ui->message + length, end, sizeof end);
    screen_spell(ui, ui->message);
    ui->message_style = STYLE_PLAIN;
}

void screen_untell_undo(struct ui *ui)
{
    char *hint = strstr(ui->message, UNDO_HINT);
    if (hint)
        memmove(hint, hint + strlen(UNDO_HINT), strlen(hint + strlen(UNDO_HINT)) + 1);
}

void screen_warn(struct ui *ui, const char *text)
{
    snprintf(ui->warning, sizeof ui->warning, "%s", text);
    screen_spell(ui, ui->warning);
}

static void keep_told(struct ui *ui, const char *text, enum style style)
{
    if (!text[0] || style == STYLE_DIM)
        return;
    struct screen_told *told = &ui->told[ui->told_count++ % SCREEN_TOLD];
    snprintf(told->text, sizeof told->text, "%s", text);
    told->style = style;
}

void screen_clear_message(struct ui *ui)
{
    keep_told(ui, ui->warning, STYLE_BAD);
    keep_told(ui, ui->message, ui->message_style);
    ui->message[0] = '\0';
    ui->warning[0] = '\0';
}

static void tell_news(struct ui *ui)
{
    const struct store_news *news = &ui->journal->news;
    if (news->is_unsound)
        screen_tell(ui, STYLE_BAD,
                    "The tables of this log are damaged: it can only be read. Run marrow check.");
    else if (news->is_read_only)
        screen_tell(ui, STYLE_WARN, "This log is read-only: its file or folder is not writable.");
    else if (news->migrated_from)
        screen_tell(
            ui, STYLE_PLAIN, "Upgraded the log from version %d; the old one is kept at %s%s%s",
            news->migrated_from, news->backup,
            news->lost[0] ? "; left out, as the tables changed: your index " : "", news->lost);
    else if (ui->journal->catalogues.count == 0)
        screen_tell(ui, STYLE_WARN,
                    "No catalogue found: only foods already in this log can be logged.");
}

void screen_tell_aside(struct ui *ui)
{
    struct store_aside aside;
    if (store_take_aside(&aside, ui->journal->log))
        screen_tell(ui, STYLE_WARN, "%s; the log as it was is kept at %s",
                    aside.is_foreign ? "A journal of another state of the log was not used"
                                     : "The last action did not finish and was taken back",
                    aside.log);
}

/* Tells of a second version of the log beside it. */
static void tell_copy(struct ui *ui)
{
    char *copy = ui->message[0] ? NULL : sync_find_copy(store_path(ui->journal->log));
    if (copy)
        screen_tell(ui, STYLE_WARN,
                    "A file syncer left a second version of the log; marrow sync --merge '%.300s' "
                    "merges it.",
                    copy);
    free(copy);
}

void screen_tell_opening(struct ui *ui)
{
    tell_news(ui);
    screen_tell_aside(ui);
    tell_copy(ui);
}

/* Finds the index-th key of the first screen that its footer does not show. Returns NULL past the
 * last one. */
static const struct binding *find_quiet_key(const struct screen_set *set, size_t index)
{
    const struct binding *binding;
    for (size_t i = 0; (binding = screen_binding(set, set->first, i)) != NULL; i++) {
        if (!binding->label && binding->action != ACTION_CLICK && index-- == 0)
            return binding;
    }
    return NULL;
}

bool screen_tell_hint(struct ui *ui)
{
    char key[KEY_NAME];
    char value[SETTING_VALUE];
    struct error error = ERROR_INIT;
    size_t count = 0;
    if (setting_load(value, ui->journal->log, SETTING_HINTS, &error) || strcmp(value, "on") != 0)
        return false;
    while (find_quiet_key(ui->screens, count))
        count++;
    if (count == 0)
        return false;
    const struct binding *binding =
        find_quiet_key(ui->screens, (size_t)ui->journal->today.number % count);
    binding_first_key(key, binding);
    screen_tell(ui, STYLE_DIM, "%s: %s. (The setting hints, under the key ',', ends these.)", key,
                binding->help);
    return true;
}
