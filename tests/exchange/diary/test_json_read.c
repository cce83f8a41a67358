#include "fixture.h"

#include <string.h>

#include "diary/json_read.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"

static struct arena arena;
static struct error error;

static struct json_value *read_it(const char *text)
{
    struct json_value *value = NULL;
    error = (struct error)ERROR_INIT;
    if (json_read(&value, &arena, text, strlen(text), "a.json", 1, &error))
        fail_msg("%s: %s", text, error.text);
    return value;
}

static void test_json_read__reads_all_kinds_of_values(void **state)
{
    (void)state;
    const struct json_value *root = read_it(
        " {\"a\":[1,-2.5e1,true,false,null],\n \"b\":\"\\u00b5g \\ud83c\\udf5e\\n\",\"c\":{}}\n");
    const struct json_value *list = json_read_member(root, "a");
    assert_int_equal(list->kind, JSON_ARRAY);
    assert_int_equal(list->first->kind, JSON_INTEGER);
    assert_int_equal(list->first->integer, 1);
    assert_true(list->first->next->real == -25);
    assert_int_equal(list->first->next->next->kind, JSON_TRUE);
    assert_int_equal(list->first->next->next->next->kind, JSON_FALSE);
    assert_int_equal(list->first->next->next->next->next->kind, JSON_NULL);
    const struct json_value *text = json_read_member(root, "b");
    assert_string_equal(text->text, "\xC2\xB5g \xF0\x9F\x8D\x9E\n");
    assert_int_equal(text->line, 2);
    assert_int_equal(json_read_member(root, "c")->kind, JSON_OBJECT);
    assert_null(json_read_member(root, "d"));
    assert_int_equal(read_it("99999999999999999999")->kind, JSON_REAL);
    arena_release(&arena);
}

static void test_json_read__refuses_what_is_not_json_with_its_place(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",      "{",           "[1,]",        "{\"a\" 1}",  "{a:1}", "\"a",         "\"\\x\"",
        "[1] 2", "\"\\ud800\"", "\"\\u0000\"", "01x",        "+1",    ".5",          "1e999",
        "nul",   "\"a\nb\"",    "\"caf\xE9\"", "{\"a\":1,}", "[1 2]", "\"\\udc00\"",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct json_value *value;
        error = (struct error)ERROR_INIT;
        assert_int_equal(json_read(&value, &arena, bad[i], strlen(bad[i]), "a.json", 7, &error),
                         STATUS_INVALID);
        assert_non_null(strstr(error.text, "a.json, line "));
    }
    struct buffer deep = BUFFER_INIT;
    for (int i = 0; i < 100000; i++)
        buffer_add_char(&deep, '[');
    struct json_value *value;
    assert_int_equal(json_read(&value, &arena, deep.text, deep.length, "a.json", 1, &error),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "nested too deeply"));
    buffer_release(&deep);
    arena_release(&arena);
}

TESTS(test_json_read)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json_read__reads_all_kinds_of_values),
        cmocka_unit_test(test_json_read__refuses_what_is_not_json_with_its_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
