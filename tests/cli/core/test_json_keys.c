#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "core/command.h"
#include "diary.h"
#include "diary/json_read.h"
#include "fixture.h"
#include "inside.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/json.h"

/* A key of an answer in JSON has one type in all answers of all commands: in those to the examples,
 * and in those that the manual shows. */

#define KEYS 600

struct key_type {
    const char *key, *type, *where;
};

struct key_types {
    struct arena arena;
    struct key_type keys[KEYS];
    size_t count;
    size_t answers;
};

/* Returns whether the keys of this object are codes of nutrients, or reasons. */
static bool has_free_keys(const char *key)
{
    static const char *const keys[] = { "amounts",        "how_known",    "most_amounts", "rounded",
                                        "unknown_values", "refused_rows", "dropped",      "noted" };
    for (size_t i = 0; key && i < sizeof keys / sizeof *keys; i++)
        if (strcmp(keys[i], key) == 0)
            return true;
    return false;
}

/* Returns the type of a value; NULL: it says nothing of the key's type. */
static const char *type_of(const struct json_value *value)
{
    static const char *const names[] = {
        [JSON_NULL] = NULL,          [JSON_FALSE] = "a flag",     [JSON_TRUE] = "a flag",
        [JSON_INTEGER] = "a number", [JSON_REAL] = "a number",    [JSON_TEXT] = "a text",
        [JSON_ARRAY] = "a list",     [JSON_OBJECT] = "an object",
    };
    if (value->kind != JSON_ARRAY || !value->first)
        return value->kind == JSON_ARRAY ? NULL : names[value->kind];
    return value->first->kind == JSON_OBJECT ? "a list of objects" : "a list of texts";
}

static void note_type(struct key_types *types, const char *key, const char *type, const char *where)
{
    for (size_t i = 0; i < types->count; i++) {
        const struct key_type *known = &types->keys[i];
        if (strcmp(known->key, key) != 0)
            continue;
        if (strcmp(known->type, type) != 0)
            fail_msg("'%s' is %s in the answer to %s, and %s in that to %s", key, known->type,
                     known->where, type, where);
        return;
    }
    assert_true(types->count < KEYS);
    types->keys[types->count++] = (struct key_type){ key, type, where };
}

static void note_all(struct key_types *types, const struct json_value *value, const char *where)
{
    for (const struct json_value *item = value->first; item; item = item->next) {
        const char *type = type_of(item);
        if (item->key && type && !has_free_keys(value->key))
            note_type(types, item->key, type, where);
        note_all(types, item, where);
    }
}

static void read_answer(struct key_types *types, const char *answer, const char *where)
{
    struct error error = ERROR_INIT;
    struct json_value *value;
    char *kept = arena_strdup(&types->arena, where);
    if (json_read(&value, &types->arena, answer, strlen(answer), where, 1, &error))
        fail_msg("%s: %s: %s", where, error.text, answer);
    if (value->kind == JSON_OBJECT) {
        const struct json_value *format = json_read_member(value, "format");
        if (!format || format->kind != JSON_INTEGER || format->integer != JSON_FORMAT)
            fail_msg("the answer to %s does not say its format: %.200s", where, answer);
    }
    note_all(types, value, kept);
    types->answers++;
}

/* Reads what an example answers with --json, or the error on stderr where it has no JSON. */
static void read_example(struct key_types *types, const char *example)
{
    char line[DIARY_LINE];
    char *told;
    snprintf(line, sizeof line, "%s --json", example);
    int code = diary_run(&told, line);
    char *answer = fixture_read(fixture_path("out"), NULL);
    if (code == 0)
        read_answer(types, answer, example);
    for (char *at = told; *at;) { /* an object a line */
        size_t length = strcspn(at, "\n");
        char *next = at + length + (at[length] == '\n');
        at[length] = '\0';
        read_answer(types, at, example);
        at = next;
    }
    free(answer);
    free(told);
}

static bool answers_in_json(const struct command *command)
{
    static const char *const others[] = { "help", "completion", "sql" };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(command->name, others[i]) == 0)
            return false;
    return true;
}

static void read_manual(struct key_types *types, const struct command *command)
{
    for (const struct command_answer *answer = command->answers; answer && answer->to; answer++) {
        struct buffer text = BUFFER_INIT;
        bool is_object = *answer->json == '{';
        buffer_addf(&text, "%s%s", is_object ? "{'format':2," : "", answer->json + is_object);
        for (size_t i = 0; i < text.length; i++)
            if (text.text[i] == '\'')
                text.text[i] = '"';
        read_answer(types, text.text, answer->to);
        buffer_release(&text);
    }
}

static void test_json_keys__a_key_has_one_type_in_all_answers(void **state)
{
    (void)state;
    static struct key_types types;
    types = (struct key_types){ .arena = ARENA_INIT };
    diary_begin();
    char *log = strdup(fixture_path("data/marrow/marrow.db"));
    size_t length;
    char *whole = fixture_read(log, &length);
    for (const struct command *const *command = commands; *command; command++) {
        if (!answers_in_json(*command))
            continue;
        fixture_write(log, whole, length);
        for (const char *const *example = (*command)->examples; *example; example++)
            read_example(&types, *example);
        read_manual(&types, *command);
    }
    assert_true(types.answers > 120);
    assert_true(types.count > 200);
    arena_release(&types.arena);
    free(whole);
    free(log);
    fixture_end();
}

TESTS(test_json_keys)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json_keys__a_key_has_one_type_in_all_answers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
