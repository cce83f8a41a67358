#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/store/store.h"
#include "sample.h"
#include "shim.h"

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    return 0;
}

static int end(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

static uint64_t seed;

static unsigned dice(unsigned sides)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)(seed >> 33) % sides;
}

static void add_food_change(struct buffer *sql, unsigned kind, unsigned id, unsigned value)
{
    switch (kind) {
    case 8:
        buffer_addf(
            sql,
            "INSERT INTO food (id, origin, kind, modified_at) VALUES (%u, 'o%u', 'food', 't')"
            " ON CONFLICT DO NOTHING; INSERT INTO food_version (id, food_id, name, basis,"
            " fortified, source, made_at, modified_at) VALUES (%u, %u, 'f', 'g', 0, 's', 't',"
            " 't') ON CONFLICT DO NOTHING;",
            1000 + id, id, 2000 + id, 1000 + id);
        break;
    case 9:
        buffer_addf(
            sql,
            "DELETE FROM food_nutrient WHERE food_version_id = %u; DELETE FROM portion WHERE"
            " food_version_id = %u; DELETE FROM food_version WHERE id = %u;"
            " DELETE FROM food WHERE id = %u;",
            2000 + id, 2000 + id, 2000 + id, 1000 + id);
        break;
    case 10:
        buffer_addf(
            sql,
            "INSERT INTO food_nutrient (food_version_id, nutrient, amount) SELECT id, 'zinc', %u"
            " FROM food_version WHERE id >= 2000 ON CONFLICT DO UPDATE SET amount ="
            " excluded.amount + 0.1;",
            value);
        break;
    case 11:
        buffer_addf(sql,
                    "INSERT OR REPLACE INTO portion SELECT id, 'p|%u', %u, 1 FROM food_version;",
                    dice(4), value);
        break;
    default:
        buffer_addf(sql, "DELETE FROM portion WHERE name = 'p|%u';", dice(4));
        break;
    }
}

static void add_day(struct buffer *sql, unsigned id, unsigned value)
{
    buffer_addf(sql,
                "INSERT INTO day (day, mark, note, modified_at) VALUES ('2026-11-%02u', 'partial', "
                "'n%u', 't') ON CONFLICT (day)"
                " DO UPDATE SET note = excluded.note, modified_at = excluded.modified_at;",
                id, value);
}

/* Adds one random statement of many kinds. Some change nothing; none breaks a reference. */
static void add_random_change(struct buffer *sql)
{
    unsigned id = 1 + dice(12);
    unsigned value = 1 + dice(50);
    unsigned kind = dice(16);
    switch (kind) {
    case 0:
    case 1:
        buffer_addf(
            sql,
            "INSERT INTO entry (id, day, meal_id, food_version_id, amount, measure, modified_at)"
            " VALUES (%u, '2026-11-%02u', %u, 200, %u, 'm', 't%u') ON CONFLICT DO NOTHING;",
            id, 1 + dice(5), 1 + dice(5), value, dice(9));
        break;
    case 2:
        buffer_addf(sql, "UPDATE entry SET amount = %u, modified_at = 't%u' WHERE id = %u;", value,
                    dice(9), id);
        break;
    case 3:
        buffer_addf(sql, "UPDATE entry SET measure = 'x%u', minute = NULL WHERE id %% 3 = %u;",
                    value, dice(3));
        break;
    case 4:
        buffer_addf(sql, "DELETE FROM entry WHERE id = %u;", id);
        break;
    case 5:
        add_day(sql, id, value);
        break;
    case 6:
        buffer_addf(sql, "REPLACE INTO setting VALUES ('s%u', 'v%u', 't%u');", id, value, dice(9));
        break;
    case 7:
        buffer_addf(sql, "DELETE FROM day WHERE day = '2026-11-%02u';", id);
        break;
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
        add_food_change(sql, kind, id, value);
        break;
    case 13:
        buffer_addf(sql,
                    "UPDATE setting SET name = 's%u' WHERE name = 's%u' AND NOT EXISTS (SELECT 1"
                    " FROM setting WHERE name = 's%u');",
                    20 + id, id, 20 + id);
        break;
    case 14:
        buffer_addf(sql,
                    "UPDATE OR IGNORE day_meal SET note = 'z'; INSERT OR IGNORE INTO day_meal"
                    " VALUES ('2026-11-%02u', %u, 'n', 't');",
                    id, 1 + dice(5));
        break;
    default:
        buffer_addf(sql,
                    "DELETE FROM day_meal WHERE meal_id = %u; UPDATE meal SET position = %u"
                    " WHERE id = %u;",
                    1 + dice(5), value, 1 + dice(5));
        break;
    }
}

/* All rows after each step that is still in the history; `at` is the current step. */
struct model {
    char *states[400];
    size_t count;
    size_t at;
};

static void check_model(const struct model *model, struct store *store, unsigned round)
{
    char *now = sample_dump(store);
    if (strcmp(now, model->states[model->at]) != 0)
        fail_msg("round %u: is\n%s\nand was\n%s", round, now, model->states[model->at]);
    free(now);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM tombstone JOIN entry ON row_key ="
                                           " CAST(id AS TEXT) AND table_name = 'entry'"),
                     0);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

static void act_at_random(struct model *model, struct store *store)
{
    struct error error = ERROR_INIT;
    struct buffer sql = BUFFER_INIT;
    int64_t newest = sample_integer(store, "SELECT max(id) FROM history");
    for (unsigned i = 1 + dice(4); i > 0; i--)
        add_random_change(&sql);
    assert_ok(sample_act(store, "Random", sql.text, &error));
    buffer_release(&sql);
    char *after = sample_dump(store);
    if (sample_integer(store, "SELECT max(id) FROM history") == newest) {
        assert_string_equal(after, model->states[model->at]);
        free(after);
        return;
    }
    while (model->count > model->at + 1)
        free(model->states[--model->count]);
    model->states[model->count++] = after;
    model->at++;
}

static void test_changeset__long_random_sequences_come_back_row_by_row(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    for (uint64_t run = 1; run <= 3; run++) {
        seed = run * 0x9E3779B97F4A7C15u;
        (void)remove(path);
        struct store *store = sample_log(path);
        struct model model = { { sample_dump(store) }, 1, 0 };
        for (unsigned round = 0; round < 300; round++) {
            unsigned what = dice(10);
            if (what < 5) {
                act_at_random(&model, store);
            } else if (what < 8 && model.at > 0) {
                assert_ok(sample_undo(store, &error));
                model.at--;
            } else if (what == 8 && model.at + 1 < model.count) {
                assert_ok(sample_redo(store, &error));
                model.at++;
            } else if (what == 9) {
                store_close(store);
                store = sample_open(path);
            }
            check_model(&model, store, round);
        }
        for (; model.at > 0; model.at--)
            assert_ok(sample_undo(store, &error));
        check_model(&model, store, 1000);
        for (; model.at + 1 < model.count; model.at++)
            assert_ok(sample_redo(store, &error));
        check_model(&model, store, 1001);
        sample_assert_sound(store);
        for (size_t i = 0; i < model.count; i++)
            free(model.states[i]);
        store_close(store);
    }
}

/* Writes rows of the table setting as SQLite does, but without their key, as a damaged page of the
 * history could hold them. */
static void test_changeset__a_row_without_its_key_is_refused(void **state)
{
    (void)state;
    static const unsigned char operations[] = { SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE };
    struct store *store = sample_log(fixture_path("marrow.db"));
    for (size_t i = 0; i < sizeof operations; i++) {
        struct error error = ERROR_INIT;
        struct buffer bytes = BUFFER_INIT;
        const unsigned char head[] = { 'T', 3, 1, 0, 0 };
        const unsigned char row[] = { operations[i], 0, 0, 3, 1, 'v', 3, 1, 't' };
        buffer_add(&bytes, (const char *)head, sizeof head);
        buffer_add(&bytes, "setting", sizeof "setting");
        buffer_add(&bytes, (const char *)row, sizeof row);
        if (operations[i] == SQLITE_UPDATE)
            buffer_add(&bytes, (const char *)row + 2, sizeof row - 2);
        const struct changeset damaged = { bytes.text, (int)bytes.length };
        assert_ok(action_begin(store, &error));
        assert_int_equal(operations[i] == SQLITE_DELETE
                             ? changeset_bury(&damaged, store, false, &error)
                             : changeset_touch(&damaged, store, &error),
                         STATUS_UNUSABLE);
        assert_non_null(strstr(error.text, "is damaged"));
        action_abort(store);
        buffer_release(&bytes);
    }
    store_close(store);
}

TESTS(test_changeset)
{
    shim_install(); /* for its syncs, which take no time */
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_changeset__long_random_sequences_come_back_row_by_row,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_changeset__a_row_without_its_key_is_refused, begin,
                                        end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
