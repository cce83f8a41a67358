#include "marrow/journal/template.h"

#include <stdio.h>
#include <string.h>

#include "entry_row.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

enum {
    TEMPLATE_ALL,
    TEMPLATE_ITEMS,
    TEMPLATE_INSERT,
    TEMPLATE_INSERT_ITEM,
    TEMPLATE_RENAME,
    TEMPLATE_CHANGE,
    TEMPLATE_REMOVE,
    TEMPLATE_DELETE_ITEMS,
    TEMPLATE_DELETE,
    TEMPLATE_QUERY_COUNT
};

static const struct query template_queries[] = {
    [TEMPLATE_ALL] = { "templates", "SELECT id, name, meal_id FROM template "
                                    "ORDER BY name COLLATE NOCASE, id" },
    [TEMPLATE_ITEMS] = { "foods of template",
                         "SELECT id, food_version_id, amount, measure FROM template_item "
                         "WHERE template_id = :id ORDER BY position, id" },
    [TEMPLATE_INSERT] = { "new template",
                          "INSERT INTO template (id, name, meal_id, modified_at) "
                          "VALUES (:id, :name, :meal, :now) ON CONFLICT (id) DO NOTHING" },
    [TEMPLATE_INSERT_ITEM] = { "food of template",
                               "INSERT INTO template_item (id, template_id, position, "
                               "food_version_id, measure, amount, modified_at) "
                               "SELECT :id, :template, coalesce((SELECT max(position) FROM "
                               "template_item WHERE template_id = :template), 0) + 10, :version, "
                               ":measure, :amount, :now WHERE true ON CONFLICT (id) DO NOTHING" },
    [TEMPLATE_RENAME] = { "rename template", "UPDATE template SET name = :name, "
                                             "modified_at = :now WHERE id = :id" },
    [TEMPLATE_CHANGE] = { "change food of template",
                          "UPDATE template_item SET food_version_id = :version, "
                          "measure = :measure, amount = :amount, modified_at = :now "
                          "WHERE id = :id" },
    [TEMPLATE_REMOVE] = { "remove food of template", "DELETE FROM template_item WHERE id = :id" },
    [TEMPLATE_DELETE_ITEMS] = { "remove foods of template",
                                "DELETE FROM template_item WHERE template_id = :id" },
    [TEMPLATE_DELETE] = { "delete template", "DELETE FROM template WHERE id = :id" },
};
const struct query_table template_query_table = { "template", template_queries,
                                                  TEMPLATE_QUERY_COUNT };

/* --- loading --- */

static enum status load_names(struct templates *out, struct store *log, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    enum status status = statement_open(&st, log, &template_queries[TEMPLATE_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct template template = { .id = statement_integer(st) };
        template.name = arena_strdup(&out->arena, statement_text_needed(st));
        template.meal_id = statement_integer(st);
        out->items =
            arena_make_room(&out->arena, out->items, out->count, &room, sizeof *out->items);
        out->items[out->count++] = template;
    }
    return statement_end(st, status);
}

/* Loads the rows of a template's foods, without the foods. */
static enum status load_items(struct template *out, struct arena *arena, struct store *log,
                              struct error *error)
{
    struct statement *st;
    size_t room = 0;
    enum status status = statement_open(&st, log, &template_queries[TEMPLATE_ITEMS], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", out->id);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct template_item item = { .id = statement_integer(st) };
        item.food.version_id = statement_integer(st);
        item.amount = statement_real(st);
        item.measure = arena_strdup(arena, statement_text_needed(st));
        out->items = arena_make_room(arena, out->items, out->count, &room, sizeof *out->items);
        out->items[out->count++] = item;
    }
    return statement_end(st, status);
}

enum status templates_load(struct templates *out, struct store *log, struct error *error)
{
    *out = (struct templates){ ARENA_INIT, NULL, 0 };
    enum status status = load_names(out, log, error);
    for (size_t i = 0; !status && i < out->count; i++) {
        struct template *template = &out->items[i];
        status = load_items(template, &out->arena, log, error);
        for (size_t j = 0; !status && j < template->count; j++) {
            struct food *food = &template->items[j].food;
            status = food_load_version(food, &out->arena, log, food->version_id, error);
        }
    }
    if (status)
        templates_release(out);
    return status;
}

void templates_release(struct templates *templates)
{
    arena_release(&templates->arena);
    templates->items = NULL;
    templates->count = 0;
}

const struct template *templates_get(const struct templates *templates, int64_t id)
{
    for (size_t i = 0; i < templates->count; i++)
        if (templates->items[i].id == id)
            return &templates->items[i];
    return NULL;
}

static const struct template *find_name(const struct templates *templates, const char *name)
{
    for (size_t i = 0; i < templates->count; i++)
        if (text_equal_nocase(templates->items[i].name, name))
            return &templates->items[i];
    return NULL;
}

/* Says that no template, or more than one, is called so, and which there are. */
static enum status refuse_name(const struct templates *templates, const char *name, size_t found,
                               struct error *error)
{
    struct buffer told = BUFFER_INIT;
    enum status status = found > 1 ? STATUS_AMBIGUOUS : STATUS_NOT_FOUND;
    if (templates->count == 0)
        buffer_addf(&told,
                    "there are no templates yet; marrow template make \"%.60s\" breakfast "
                    "makes one of today's breakfast",
                    name);
    else
        buffer_addf(&told,
                    found > 1 ? "'%.60s' can be several templates: "
                              : "there is no template '%.60s'; try ",
                    name);
    for (size_t i = 0, listed = 0; i < templates->count && listed < 8; i++) {
        if (found > 1 && !text_starts_nocase(templates->items[i].name, name))
            continue;
        buffer_addf(&told, "%s%.60s", listed++ ? ", " : "", templates->items[i].name);
    }
    status = error_set(error, status, "%s", told.text);
    buffer_release(&told);
    return status;
}

enum status templates_find(const struct template **out, const struct templates *templates,
                           const char *name, struct error *error)
{
    size_t found = 0;
    *out = find_name(templates, name);
    if (*out)
        return STATUS_OK;
    for (size_t i = 0; !text_is_blank(name) && i < templates->count; i++) {
        if (!text_starts_nocase(templates->items[i].name, name))
            continue;
        *out = &templates->items[i];
        found++;
    }
    return found == 1 ? STATUS_OK : refuse_name(templates, name, found, error);
}

/* --- writing --- */

/* Cleans the name and checks it, within an action. `self` is the template that may have it; 0: none
 * may. */
static enum status check_name(struct buffer *out, struct store *log, const char *name, int64_t self,
                              struct error *error)
{
    struct templates templates;
    name += strspn(name, " ");
    text_clean(out, name, strlen(name));
    while (out->length > 0 && out->text[out->length - 1] == ' ')
        buffer_remove(out, out->length - 1, 1);
    if (out->length == 0)
        return error_set(error, STATUS_INVALID,
                         "a template needs a name, for example: usual breakfast");
    if (out->length > TEMPLATE_NAME_MAX)
        return error_set(error, STATUS_INVALID, "a template's name has at most %d bytes",
                         TEMPLATE_NAME_MAX);
    enum status status = templates_load(&templates, log, error);
    if (status)
        return status;
    const struct template *other = find_name(&templates, out->text);
    if (other && other->id != self)
        status = error_set(error, STATUS_CONFLICT,
                           "there is a template '%s' already; choose another name, or delete it",
                           other->name);
    templates_release(&templates);
    return status;
}

static enum status insert(int64_t *id, struct store *log, const char *name, int64_t meal_id,
                          struct error *error)
{
    struct statement *st;
    do {
        enum status status = statement_open(&st, log, &template_queries[TEMPLATE_INSERT], error);
        if (status)
            return status;
        *id = store_new_id(log);
        statement_bind_integer(st, ":id", *id);
        statement_bind_text(st, ":name", name);
        statement_bind_integer(st, ":meal", meal_id);
        statement_bind_now(st);
        status = statement_run(st, error);
        if (status)
            return status;
    } while (statement_changes(log) == 0);
    return STATUS_OK;
}

static enum status insert_item(struct store *log, int64_t template_id, int64_t version_id,
                               double amount, const char *measure, struct error *error)
{
    struct statement *st;
    do {
        enum status status =
            statement_open(&st, log, &template_queries[TEMPLATE_INSERT_ITEM], error);
        if (status)
            return status;
        statement_bind_integer(st, ":id", store_new_id(log));
        statement_bind_integer(st, ":template", template_id);
        statement_bind_integer(st, ":version", version_id);
        statement_bind_text(st, ":measure", measure);
        statement_bind_real(st, ":amount", amount);
        statement_bind_now(st);
        status = statement_run(st, error);
        if (status)
            return status;
    } while (statement_changes(log) == 0);
    return STATUS_OK;
}

static enum status insert_entries(struct store *log, int64_t template_id, const int64_t *entries,
                                  size_t count, struct error *error)
{
    struct arena arena = ARENA_INIT;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < count; i++) {
        struct entry_row row;
        status = entry_row_load(&row, &arena, log, entries[i], error);
        if (!status)
            status = insert_item(log, template_id, row.entry.version_id, row.entry.amount,
                                 row.entry.measure, error);
    }
    arena_release(&arena);
    return status;
}

static enum status refuse_count(size_t count, struct error *error)
{
    if (count == 0)
        return error_set(error, STATUS_INVALID,
                         "a template needs at least one food; log the meal first");
    return error_set(error, STATUS_INVALID, "a template has at most %d foods", TEMPLATE_ITEMS_MAX);
}

enum status template_make(int64_t *id, struct journal *journal, const char *name, int64_t meal_id,
                          const int64_t *entries, size_t count, struct error *error)
{
    struct buffer clean = BUFFER_INIT;
    char label[ENTRY_LABEL];
    if (count == 0 || count > TEMPLATE_ITEMS_MAX)
        return refuse_count(count, error);
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = check_name(&clean, journal->log, name, 0, error);
    if (!status)
        status = insert(id, journal->log, clean.text, meal_id, error);
    if (!status)
        status = insert_entries(journal->log, *id, entries, count, error);
    snprintf(label, sizeof label, "Made the template %.150s", status ? "" : clean.text);
    buffer_release(&clean);
    return action_end(journal->log, status, label, error);
}

enum status template_rename(struct journal *journal, const struct template *template,
                            const char *name, struct error *error)
{
    struct statement *st;
    struct buffer clean = BUFFER_INIT;
    char label[ENTRY_LABEL];
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = check_name(&clean, journal->log, name, template->id, error);
    if (!status)
        status = statement_open(&st, journal->log, &template_queries[TEMPLATE_RENAME], error);
    if (!status) {
        statement_bind_integer(st, ":id", template->id);
        statement_bind_text(st, ":name", clean.text);
        statement_bind_now(st);
        status = statement_run(st, error);
    }
    buffer_release(&clean);
    snprintf(label, sizeof label, "Renamed the template %.150s", template->name);
    return action_end(journal->log, status, label, error);
}

enum status template_delete(struct journal *journal, const struct template *template,
                            struct error *error)
{
    char label[ENTRY_LABEL];
    struct store *log = journal->log;
    enum status status = action_begin(log, error);
    if (status)
        return status;
    status = statement_run_on(log, &template_queries[TEMPLATE_DELETE_ITEMS], template->id, error);
    if (!status)
        status = statement_run_on(log, &template_queries[TEMPLATE_DELETE], template->id, error);
    snprintf(label, sizeof label, "Deleted the template %.150s", template->name);
    return action_end(log, status, label, error);
}

enum status template_add(struct journal *journal, const struct template *template,
                         const struct resolution *resolution, struct error *error)
{
    char label[ENTRY_LABEL];
    char rest[120];
    if (template->count + resolution->count > TEMPLATE_ITEMS_MAX || resolution->count == 0)
        return refuse_count(resolution->count, error);
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < resolution->count; i++) {
        const struct resolved_item *item = &resolution->items[i];
        struct food food = item->food;
        status = food_record(&food, journal->log, error);
        if (!status)
            status = insert_item(journal->log, template->id, food.version_id, item->measured.amount,
                                 item->measured.text, error);
    }
    snprintf(rest, sizeof rest, " to %.100s", template->name);
    entry_row_label(label, "Added", resolution->items[0].food.name, resolution->count, rest);
    return action_end(journal->log, status, label, error);
}

enum status template_change(struct journal *journal, const struct template *template,
                            const struct template_item *item, const struct measured *measured,
                            struct error *error)
{
    struct statement *st;
    char label[ENTRY_LABEL];
    char rest[120];
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = statement_open(&st, journal->log, &template_queries[TEMPLATE_CHANGE], error);
    if (!status) {
        statement_bind_integer(st, ":id", item->id);
        statement_bind_integer(st, ":version", item->food.version_id);
        statement_bind_text(st, ":measure", measured->text);
        statement_bind_real(st, ":amount", measured->amount);
        statement_bind_now(st);
        status = statement_run(st, error);
    }
    snprintf(rest, sizeof rest, " in %.100s", template->name);
    entry_row_label(label, "Changed", item->food.name, 1, rest);
    return action_end(journal->log, status, label, error);
}

enum status template_remove(struct journal *journal, const struct template *template,
                            const struct template_item *item, struct error *error)
{
    char label[ENTRY_LABEL];
    char rest[120];
    if (template->count == 1)
        return error_set(error, STATUS_INVALID,
                         "%s is the only food of %s; delete the template instead", item->food.name,
                         template->name);
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = statement_run_on(journal->log, &template_queries[TEMPLATE_REMOVE], item->id, error);
    snprintf(rest, sizeof rest, " from %.100s", template->name);
    entry_row_label(label, "Removed", item->food.name, 1, rest);
    return action_end(journal->log, status, label, error);
}

/* --- logging --- */

/* Measures a food's newest version by what was said for an older one. */
static enum status measure_again(struct measured *out, const struct food *newest,
                                 const struct template *template, const struct template_item *item,
                                 struct error *error)
{
    struct quantity quantity;
    struct error ignored = ERROR_INIT;
    if (!measure_parse_stored(&quantity, item->measure, &ignored) &&
        !measure_settle(out, newest, &quantity, &ignored))
        return STATUS_OK;
    if (newest->basis != item->food.basis)
        return error_set(error, STATUS_INVALID,
                         "%s has no measure '%s' any more; change its amount in the template %s",
                         newest->name, item->measure, template->name);
    out->amount = item->amount;
    return STATUS_OK;
}

static enum status resolve_item(struct resolved_item *out, struct arena *arena, struct store *log,
                                const struct template *template, const struct template_item *item,
                                struct error *error)
{
    enum status status = food_find_origin(&out->food, arena, log, item->food.origin, error);
    snprintf(out->measured.text, sizeof out->measured.text, "%s", item->measure);
    out->measured.amount = item->amount;
    if (!status && out->food.version_id != item->food.version_id)
        status = measure_again(&out->measured, &out->food, template, item, error);
    out->measured.is_questionable = false;
    return status;
}

enum status template_resolve(struct resolution *out, struct journal *journal,
                             const struct template *template, struct date day, int64_t meal_id,
                             struct error *error)
{
    enum status status = STATUS_OK;
    memset(out, 0, sizeof *out);
    out->day = day;
    out->place_count = 1;
    out->places[0].minute = MINUTE_NONE;
    out->places[0].meal_id = meal_id ? meal_id : template->meal_id;
    out->label = arena_printf(&out->arena, "Logged %.150s", template->name);
    if (template->count == 0 || template->count > TEMPLATE_ITEMS_MAX)
        return error_set(error, STATUS_INVALID, "the template %s has %s foods", template->name,
                         template->count ? "too many" : "no");
    for (size_t i = 0; !status && i < template->count; i++) {
        status = resolve_item(&out->items[i], &out->arena, journal->log, template,
                              &template->items[i], error);
        out->count += !status;
    }
    return status;
}
