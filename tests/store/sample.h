/* sample.h - rows for the store's tests, written through real actions. */
#ifndef MARROW_TESTS_STORE_SAMPLE_H
#define MARROW_TESTS_STORE_SAMPLE_H

#include "fixture.h"
#include "handle.h"
#include "marrow/base/buffer.h"
#include "marrow/store/history.h"

#define SAMPLE_FOOD                                                                                \
    "INSERT INTO food (id, origin, kind, modified_at) VALUES (100, 'own:1', 'food', 't');"         \
    "INSERT INTO food_version (id, food_id, name, basis, fortified, source, made_at, modified_at)" \
    " VALUES (200, 100, 'Spinach, raw', 'g', 0, 'fdc:168462', 't', 't');"                          \
    "INSERT INTO food_nutrient (food_version_id, nutrient, amount) VALUES (200, 'magnesium', 79);" \
    "INSERT INTO portion (food_version_id, name, amount, position) VALUES (200, 'cup', 30, 1);"

/* One entry of 180 g by its id. */
#define SAMPLE_ENTRY(id)                                                                           \
    "INSERT INTO entry (id, day, minute, meal_id, food_version_id, amount, measure, modified_at)"  \
    " VALUES (" #id ", '2026-11-19', 750, 2, 200, 180, '180 g', 't');"

/* Runs SQL as one action. */
static inline enum status sample_act(struct store *store, const char *label, const char *sql,
                                     struct error *error)
{
    enum status status = action_begin(store, error);
    if (status)
        return status;
    status = handle_run(store, sql, error);
    if (status) {
        action_abort(store);
        return status;
    }
    return action_commit(store, label, error);
}

static inline int64_t sample_integer(struct store *store, const char *sql)
{
    struct error error = ERROR_INIT;
    int64_t value;
    assert_ok(handle_integer(&value, store, sql, &error));
    return value;
}

/* A new log at path (a fixture path) with one food. */
static inline struct store *sample_log(const char *path)
{
    struct error error = ERROR_INIT;
    struct store *store;
    assert_ok(store_open_log(&store, NULL, path, &error));
    assert_ok(sample_act(store, "Add Spinach, raw", SAMPLE_FOOD, &error));
    return store;
}

static inline struct store *sample_open(const char *path)
{
    struct error error = ERROR_INIT;
    struct store *store;
    assert_ok(store_open_log(&store, NULL, path, &error));
    return store;
}

/* Undoes or redoes one step. */
static inline enum status sample_undo(struct store *store, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct history_step step;
    enum status status = history_undo(&step, &arena, store, error);
    arena_release(&arena);
    return status;
}

static inline enum status sample_redo(struct store *store, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct history_step step;
    enum status status = history_redo(&step, &arena, store, error);
    arena_release(&arena);
    return status;
}

/* Asserts that the file is sound, references included. */
static inline void sample_assert_sound(struct store *store)
{
    struct error error = ERROR_INIT;
    int findings;
    assert_ok(store_check(&findings, store, true, NULL, NULL, &error));
    assert_int_equal(findings, 0);
}

#endif
