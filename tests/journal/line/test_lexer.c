#include "fixture.h"
#include "hostile.h"

#include <string.h>

#include "line/lexer.h"
#include "line/tokens.h"
#include "marrow/base/buffer.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/fold.h"
#include "marrow/journal/quick.h"

static struct tokens tokens;

static void read_text(const char *text)
{
    struct error error = ERROR_INIT;
    assert_ok(lexer_read(&tokens, text, &error));
}

static int end(void **state)
{
    (void)state;
    lexer_release(&tokens);
    return 0;
}

/* Checks the tokens of a text, one letter a kind: b d f w s. */
static void assert_kinds(const char *text, const char *expected)
{
    static const char letters[] = "-bdfws";
    char got[64] = "";
    read_text(text);
    assert_true(tokens.count < sizeof got);
    for (size_t i = 0; i < tokens.count; i++)
        got[i] = letters[tokens.items[i].kind];
    assert_string_equal(got, expected);
    assert_int_equal(tokens.items[tokens.count].kind, TOKEN_END);
    lexer_release(&tokens);
}

static void test_lexer__a_text_falls_into_the_tokens_that_readers_need(void **state)
{
    (void)state;
    assert_kinds("", "");
    assert_kinds("180 g spinach", "dbwbw");
    assert_kinds("30g", "dw");
    assert_kinds("1 1/2", "dbdsd");
    assert_kinds("1½ cups", "dfbw");
    assert_kinds("2×3 − 1⁄2", "dsdbsbdsd");
    assert_kinds("7:40pm", "dsdw");
    assert_kinds("3 kőrözött, 卵", "dbwsbw");
    assert_kinds("a\nb", "wsw");
    assert_kinds("a \t\r\xC2\xA0\xE2\x80\x89z", "wbbbw"); /* one token for each kind */
}

static void test_lexer__tokens_know_their_place_and_their_first_character(void **state)
{
    (void)state;
    read_text("½ Éclair X\t2");
    assert_int_equal(tokens.items[0].code, 0xBD);
    assert_int_equal(tokens.items[2].span.offset, 3);
    assert_int_equal(tokens.items[2].span.length, 7);
    assert_int_equal(tokens.items[2].column, 3);
    assert_int_equal(tokens.items[4].code, 'x');
    assert_int_equal(tokens.items[5].code, BLANK_TAB);
    assert_int_equal(tokens.items[6].column, 12);
    assert_string_equal(tokens.plain, "½ Éclair x 2");
}

static void assert_number(const char *text, size_t at, double value, size_t number_end)
{
    double got = -1;
    read_text(text);
    assert_int_equal(tokens_read_number(&got, &tokens, at, tokens.count), number_end);
    assert_true(got == value);
    lexer_release(&tokens);
}

static void test_lexer__a_number_hangs_on_the_token_that_it_begins_with(void **state)
{
    (void)state;
    assert_number("180 g", 0, 180, 1);
    assert_number("1 1/2 cup", 0, 1.5, 5);
    assert_number("1 1/2 cup", 2, 0.5, 5);
    assert_number("1½ cup", 0, 1.5, 2);
    assert_number("½", 0, 0.5, 1);
    assert_number(".5", 0, 0.5, 2);
    assert_number("1,5", 0, 1.5, 3);
    assert_number("1.5.2", 0, -1, 0);
    assert_number("cup", 0, -1, 0);
}

static void test_lexer__a_number_ends_where_the_range_does(void **state)
{
    double value = -1;
    (void)state;
    read_text("1,7:40");
    assert_int_equal(tokens_read_number(&value, &tokens, 0, tokens.count), 3);
    assert_true(value == 1.7);
    assert_int_equal(tokens_read_number(&value, &tokens, 0, 2), 1);
    assert_true(value == 1);
    assert_int_equal(tokens_read_number(&value, &tokens, 0, 0), 0);
}

static void assert_unit(const char *text, size_t to, enum unit unit, size_t unit_end)
{
    size_t got = 0;
    read_text(text);
    assert_int_equal(tokens_find_unit(&got, &tokens, 0, to ? to : tokens.count), unit);
    if (unit)
        assert_int_equal(got, unit_end);
    lexer_release(&tokens);
}

static void test_lexer__units_are_told_with_their_full_stops_and_second_words(void **state)
{
    (void)state;
    assert_unit("g spinach", 0, UNIT_G, 1);
    assert_unit("Cups", 0, UNIT_CUP, 1);
    assert_unit("µg", 0, UNIT_UG, 1);
    assert_unit("oz. salmon", 0, UNIT_OZ, 2);
    assert_unit("fl oz milk", 0, UNIT_FL_OZ, 3);
    assert_unit("fl. oz. milk", 0, UNIT_FL_OZ, 5);
    assert_unit("fl oz", 2, UNIT_NONE, 0);
    assert_unit("g, raw", 0, UNIT_NONE, 0);
    assert_unit("g, raw", 1, UNIT_G, 1);
    assert_unit("grain", 0, UNIT_NONE, 0);
    assert_unit("pound cake", 0, UNIT_NONE, 0);
    assert_unit("pound cakes", 0, UNIT_LB, 1);
    assert_unit("l-theanine", 0, UNIT_NONE, 0);
}

static void test_lexer__each_word_of_the_grammar_is_told_from_the_others(void **state)
{
    static const struct {
        const char *text;
        enum entry_word word;
    } words[] = {
        { "a", WORD_A },
        { "AND", WORD_AND },
        { "half", WORD_HALF },
        { "Dozen", WORD_DOZEN },
        { "x", WORD_X },
        { "supplements", WORD_SUPPLEMENTS },
        { "nov", WORD_MONTH },
        { "Sept", WORD_MONTH },
        { "yesterday", WORD_YESTERDAY },
        { "may", WORD_MONTH },
        { "sun", WORD_WEEKDAY },
        { "Wednesday", WORD_WEEKDAY },
        { "halves", WORD_OTHER },
        { "spinach", WORD_OTHER },
        { "é", WORD_OTHER },
        { "theanine", WORD_THEANINE },
        { "infinity", WORD_INFINITY },
        { "an", WORD_AN },
    };
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        read_text(words[i].text);
        assert_int_equal(tokens.items[0].word, words[i].word);
        lexer_release(&tokens);
    }
    read_text("a half-moon");
    assert_true(tokens_is_word(&tokens, 0, tokens.count, WORD_A));
    assert_false(tokens_is_word(&tokens, 2, tokens.count, WORD_HALF));
    assert_true(tokens_is_word(&tokens, 2, 3, WORD_HALF));
}

static void test_lexer__words_parts_and_brackets_know_their_ends(void **state)
{
    (void)state;
    read_text("a,b c (d; (e) f\ng");
    assert_int_equal(tokens.items[0].word_end, 3);
    assert_int_equal(tokens.items[0].part_end, 1);
    assert_int_equal(tokens.items[1].part_end, 1);
    assert_int_equal(tokens.items[3].word_end, 3);
    assert_int_equal(tokens.items[6].code, '(');
    assert_int_equal(tokens.items[6].bracket_end, 12);
    assert_int_equal(tokens.items[10].code, '(');
    assert_int_equal(tokens.items[10].bracket_end, 12);
    lexer_release(&tokens);
    read_text("(a\nb)");
    assert_int_equal(tokens.items[0].bracket_end, 0);
}

static void test_lexer__bytes_that_nobody_types_are_refused_at_their_column(void **state)
{
    static const struct {
        const char *text;
        const char *said;
    } texts[] = {
        { "2 eggs\x1b[2J", "column 7:" }, { "½ \x7f", "column 3:" },
        { "2 eggs \xff", "column 8:" },   { "é\xc3", "column 2:" },
        { "\xC2\x85", "column 1:" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct error error = ERROR_INIT;
        assert_int_equal(lexer_read(&tokens, texts[i].text, &error), STATUS_INVALID);
        assert_int_equal(strncmp(error.text, texts[i].said, strlen(texts[i].said)), 0);
        lexer_release(&tokens);
    }
}

static void test_lexer__a_refused_word_is_shown_as_it_was_typed(void **state)
{
    struct error error = ERROR_INIT;
    (void)state;
    read_text("½ kg 1.5.2,; EGGS");
    assert_int_equal(tokens_refuse(&tokens, 4, "is wrong", &error), STATUS_INVALID);
    assert_string_equal(error.text, "column 6: '1.5.2' is wrong");
    assert_int_equal(tokens_refuse(&tokens, 12, "is wrong", &error), STATUS_INVALID);
    assert_string_equal(error.text, "column 14: 'EGGS' is wrong");
}

/* Returns the next xorshift number, so that every run tests the same texts. */
static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static void random_text(struct buffer *out, uint32_t *seed)
{
    static const char *const parts[] = {
        "2",       "1/2",
        "½",       "1,5",
        "30g",     "eggs",
        "Crème",   "M&M's",
        "mcg",     "7up",
        "b12",     "…",
        ", ",      " ",
        ";",       "\n",
        "\t",      "(",
        ")",       ".",
        "fl",      "oz.",
        "'",       "\xC2\xA0",
        "é",       "–",
        "x",       "half",
        "nov",     "7:40",
        "@",       "−1",
        "berries", HOSTILE_NO_WIDTH,
    };
    uint32_t count = 1 + next_random(seed) % 12;
    for (uint32_t i = 0; i < count; i++)
        buffer_add_text(out, parts[next_random(seed) % (sizeof parts / sizeof *parts)]);
}

/* Folds a part of the text by itself, as search would. */
static void fold_by_itself(struct fold_words *out, struct span span)
{
    struct buffer part = BUFFER_INIT;
    struct fold_words raw;
    buffer_add(&part, tokens.text + span.offset, span.length);
    fold_split(&raw, part.text);
    out->count = raw.count;
    for (size_t i = 0; i < raw.count; i++)
        fold_singular(out->words[i], raw.words[i]);
    buffer_release(&part);
}

static void check_range(size_t from, size_t to)
{
    struct span span = tokens_span(&tokens, from, to);
    struct fold_words folded;
    struct fold_words expected;
    double value = -1;
    double expected_value = -1;
    size_t taken = number_read(&expected_value, tokens.plain + span.offset, span.length);
    size_t number_end = tokens_read_number(&value, &tokens, from, to);
    const struct token *first = &tokens.items[from];
    bool hangs_on_more = first->is_parted || first->code == ',' || first[1].code == BLANK_WIDE;
    assert_true(hangs_on_more || tokens_span(&tokens, from, number_end).length == taken);
    assert_true(hangs_on_more || value == expected_value);
    tokens_fold(&folded, &tokens, span);
    fold_by_itself(&expected, span);
    assert_int_equal(folded.count, expected.count);
    for (size_t i = 0; i < folded.count; i++)
        assert_string_equal(folded.words[i], expected.words[i]);
}

static void test_lexer__any_part_of_a_text_reads_as_it_would_by_itself(void **state)
{
    uint32_t seed = 20261119;
    (void)state;
    for (int round = 0; round < 2000; round++) {
        struct buffer text = BUFFER_INIT;
        random_text(&text, &seed);
        read_text(text.text);
        size_t offset = 0;
        for (size_t i = 0; i <= tokens.count; i++) {
            assert_int_equal(tokens.items[i].span.offset, offset); /* no byte is skipped */
            assert_int_equal(tokens_index(&tokens, offset), i);
            offset += tokens.items[i].span.length;
        }
        assert_int_equal(offset, text.length);
        for (size_t from = 0; from < tokens.count; from++) {
            for (size_t to = from; to <= tokens.count; to++)
                check_range(from, to);
        }
        lexer_release(&tokens);
        buffer_release(&text);
    }
}

TESTS(test_lexer)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lexer__a_text_falls_into_the_tokens_that_readers_need),
        cmocka_unit_test_teardown(test_lexer__tokens_know_their_place_and_their_first_character,
                                  end),
        cmocka_unit_test(test_lexer__a_number_hangs_on_the_token_that_it_begins_with),
        cmocka_unit_test_teardown(test_lexer__a_number_ends_where_the_range_does, end),
        cmocka_unit_test(test_lexer__units_are_told_with_their_full_stops_and_second_words),
        cmocka_unit_test_teardown(test_lexer__each_word_of_the_grammar_is_told_from_the_others,
                                  end),
        cmocka_unit_test_teardown(test_lexer__words_parts_and_brackets_know_their_ends, end),
        cmocka_unit_test(test_lexer__bytes_that_nobody_types_are_refused_at_their_column),
        cmocka_unit_test_teardown(test_lexer__a_refused_word_is_shown_as_it_was_typed, end),
        cmocka_unit_test(test_lexer__any_part_of_a_text_reads_as_it_would_by_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
