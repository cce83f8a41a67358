#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "marrow/base/json.h"

static void test_json__commas_stand_between_items_only(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    struct json json;
    json_init(&json, &out);
    json_begin_object(&json);
    json_key(&json, "a");
    json_begin_array(&json);
    json_end_array(&json);
    json_key(&json, "b");
    json_begin_array(&json);
    json_integer(&json, 1);
    json_begin_object(&json);
    json_end_object(&json);
    json_null(&json);
    json_end_array(&json);
    json_key(&json, "c");
    json_begin_object(&json);
    json_key(&json, "d");
    json_bool(&json, true);
    json_key(&json, "e");
    json_bool(&json, false);
    json_end_object(&json);
    json_key(&json, "f");
    json_text(&json, NULL);
    json_end_object(&json);
    assert_string_equal(out.text,
                        "{\"a\":[],\"b\":[1,{},null],\"c\":{\"d\":true,\"e\":false},\"f\":null}");
    buffer_release(&out);
}

static void assert_text(const char *text, const char *expected)
{
    struct buffer out = BUFFER_INIT;
    struct json json;
    json_init(&json, &out);
    json_text(&json, text);
    assert_string_equal(out.text, expected);
    buffer_release(&out);
}

static void test_json__texts_are_escaped(void **state)
{
    (void)state;
    assert_text("", "\"\"");
    assert_text("say \"cheese\" \\ /", "\"say \\\"cheese\\\" \\\\ /\"");
    assert_text("a\nb\tc\rd", "\"a\\nb\\tc\\u000dd\"");
    assert_text("\x01\x1f\x7f", "\"\\u0001\\u001f\\u007f\"");
    assert_text("\xC2\x9B", "\"\\u009b\"");
    assert_text("\xE2\x80\xA8\xE2\x80\xA9", "\"\\u2028\\u2029\"");
    assert_text("oats\xE2\x80\xAEklim\xE2\x81\xA6", "\"oats\\u202eklim\\u2066\""); /* bidi */
    assert_text("\xEF\xBB\xBF\xD8\x9C", "\"\\ufeff\\u061c\"");
    assert_text("\xF3\xA0\x81\x81", "\"\\udb40\\udc41\""); /* a tag */
    assert_text("Crème 豆腐 🥦", "\"Crème 豆腐 🥦\"");
    assert_text("\xFF(\xC3", "\"\xEF\xBF\xBD(\xEF\xBF\xBD\"");
    assert_text("\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

static void test_json__keys_are_escaped_too(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    struct json json;
    json_init(&json, &out);
    json_begin_object(&json);
    json_key(&json, "a\"b");
    json_text(&json, "c");
    json_end_object(&json);
    assert_string_equal(out.text, "{\"a\\\"b\":\"c\"}");
    buffer_release(&out);
}

static void test_json__an_unknown_number_is_null(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    struct json json;
    json_init(&json, &out);
    json_begin_array(&json);
    json_number(&json, (double)NAN);
    json_number(&json, (double)INFINITY);
    json_number(&json, -(double)INFINITY);
    json_number(&json, 437.2);
    json_number(&json, 0.1 + 0.2);
    json_number(&json, -0.0);
    json_integer(&json, INT64_MIN);
    json_integer(&json, INT64_C(9007199254740991));
    json_end_array(&json);
    assert_string_equal(out.text,
                        "[null,null,null,437.2,0.3,0,-9223372036854775808,9007199254740991]");
    buffer_release(&out);
}

static void test_json__nests_deep(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    struct json json;
    json_init(&json, &out);
    for (int i = 0; i < JSON_DEPTH - 1; i++)
        json_begin_array(&json);
    for (int i = 0; i < JSON_DEPTH - 1; i++)
        json_end_array(&json);
    assert_int_equal(out.length, 2 * (JSON_DEPTH - 1));
    assert_int_equal(strspn(out.text, "["), JSON_DEPTH - 1);
    buffer_release(&out);
}

static void test_json__an_exact_number_reads_back_as_it_was(void **state)
{
    (void)state;
    static const double numbers[] = { 0.1, 1 / 3.0, 60, 1e-300, 123456789.123456789 };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct buffer out = BUFFER_INIT;
        struct json json;
        json_init(&json, &out);
        json_exact(&json, numbers[i]);
        assert_true(strtod(out.text, NULL) == numbers[i]);
        assert_int_equal(strcmp(out.text, "0.1") == 0, i == 0);
        buffer_release(&out);
    }
}

static void test_json__an_answer_says_its_format_once(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    struct json json;
    json_init(&json, &out);
    json.format = 2;
    json_begin_object(&json);
    json_put_object(&json, "inner");
    json_end_object(&json);
    json_end_object(&json);
    assert_string_equal(out.text, "{\"format\":2,\"inner\":{}}");
    buffer_clear(&out);
    json_init(&json, &out);
    json.format = 2;
    json_begin_array(&json);
    json_begin_object(&json);
    json_end_object(&json);
    json_end_array(&json);
    assert_string_equal(out.text, "[{}]");
    buffer_release(&out);
}

static void test_json__a_list_has_the_parts_of_a_text(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    struct json json;
    json_init(&json, &out);
    json_begin_array(&json);
    json_begin_object(&json);
    json_put_list(&json, "none", NULL, ';');
    json_put_list(&json, "empty", "", ';');
    json_put_list(&json, "one", "spinat", ';');
    json_put_list(&json, "many", " a b ;; \"c\";", ';');
    json_end_object(&json);
    json_end_array(&json);
    assert_string_equal(out.text, "[{\"none\":[],\"empty\":[],\"one\":[\"spinat\"],"
                                  "\"many\":[\"a b\",\"\\\"c\\\"\"]}]");
    buffer_release(&out);
}

TESTS(test_json)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json__an_answer_says_its_format_once),
        cmocka_unit_test(test_json__a_list_has_the_parts_of_a_text),
        cmocka_unit_test(test_json__commas_stand_between_items_only),
        cmocka_unit_test(test_json__texts_are_escaped),
        cmocka_unit_test(test_json__keys_are_escaped_too),
        cmocka_unit_test(test_json__an_unknown_number_is_null),
        cmocka_unit_test(test_json__an_exact_number_reads_back_as_it_was),
        cmocka_unit_test(test_json__nests_deep),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
