#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "index/index.h"
#include "index/posting.h"
#include "index/row_set.h"
#include "marrow/catalogue/fold.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

static struct store *catalogue; /* with an index of `last` foods */
static int64_t last;

static enum status go_on(int64_t done, int64_t total, void *payload, struct error *error)
{
    (void)payload;
    (void)error;
    assert_true(done <= total);
    return STATUS_OK;
}

/* Writes the index of rows 1 to `rows`, each with the texts that add_texts adds, and opens it for
 * reading. */
static void make_index(int64_t rows, void (*add_texts)(struct index_writer *writer, int64_t row))
{
    struct error error = ERROR_INIT;
    const char *path = fixture_path("x.catalogue");
    struct store *store;
    assert_ok(store_create_catalogue(&store, path, path, &error));
    struct index_writer *writer = index_writer_new(store);
    for (int64_t row = 1; row <= rows; row++) {
        add_texts(writer, row);
        assert_ok(index_writer_end_food(writer, row, &error));
    }
    assert_ok(index_writer_finish(writer, go_on, NULL, &error));
    index_writer_free(writer);
    assert_ok(store_finish_catalogue(store, &error));
    assert_ok(store_open_catalogue(&catalogue, path, &error));
    last = rows;
}

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    return 0;
}

static int end(void **state)
{
    (void)state;
    store_close(catalogue);
    catalogue = NULL;
    fixture_end();
    return 0;
}

typedef enum status (*finder)(struct index_sets *, struct store *, const char *, struct error *);

/* Reads the rows between from and end that have the word, or one that begins so. The caller
 * releases them. */
static void read_rows(struct row_set *out, finder find, const char *word, int64_t from, int64_t end)
{
    struct error error = ERROR_INIT;
    struct index_sets sets = { 0 };
    row_set_init(out, last);
    assert_ok(find(&sets, catalogue, word, &error));
    assert_ok(index_add_rows(out, catalogue, &sets, from, end, &error));
    index_sets_release(&sets);
}

/* Fails unless the index gives exactly the rows of the word for which `has` returns true, in all
 * and stretch by stretch. */
static void assert_rows(finder find, const char *word, bool (*has)(int64_t row))
{
    struct row_set rows;
    read_rows(&rows, find, word, 0, INT64_MAX);
    for (int64_t row = 0; row <= last; row++) {
        if ((row > 0 && row_set_next(&rows, row) == row) != (row > 0 && has(row)))
            fail_msg("'%s': row %d is wrong", word, (int)row);
    }
    for (int64_t from = 0; from <= last; from = index_stretch_end(from)) {
        struct row_set stretch;
        int64_t stretch_end = index_stretch_end(from);
        read_rows(&stretch, find, word, from, stretch_end);
        int64_t first = row_set_next(&rows, from);
        assert_int_equal(row_set_next(&stretch, 1), first < stretch_end ? first : 0);
        row_set_limit(&rows, from, stretch_end);
        assert_int_equal(row_set_count(&stretch), row_set_count(&rows));
        row_set_release(&stretch);
    }
    row_set_release(&rows);
}

static int64_t count_words(void)
{
    struct error error = ERROR_INIT;
    char word[FOLD_WORD_SIZE];
    char after[FOLD_WORD_SIZE + 1] = "";
    int64_t foods;
    int64_t count = 0;
    while (index_next_word(word, &foods, catalogue, after, &error) == STATUS_OK) {
        assert_true(foods > 0);
        snprintf(after, sizeof after, "%s\x01", word);
        count++;
    }
    return count;
}

/* --- nothing, and one food --- */

static void add_nothing(struct index_writer *writer, int64_t row)
{
    index_writer_add_text(writer, row % 2 ? NULL : "");
    index_writer_add_text(writer, ", - %");
}

static void fail_on_word(const char *word, int64_t foods, void *payload)
{
    (void)foods;
    (void)payload;
    fail_msg("the word '%s' is nobody's", word);
}

static void assert_nothing_is_found(void)
{
    struct error error = ERROR_INIT;
    struct index_sets sets = { 0 };
    char word[FOLD_WORD_SIZE];
    int64_t foods = 7;
    assert_ok(index_find_word(&sets, catalogue, "kale", &error));
    assert_ok(index_find_beginning(&sets, catalogue, "k", &error));
    assert_int_equal(sets.count, 0);
    assert_int_equal(sets.foods, 0);
    assert_ok(index_count_word(&foods, catalogue, "kale", &error));
    assert_int_equal(foods, 0);
    assert_ok(index_count_beginning(&foods, catalogue, "k", &error));
    assert_int_equal(foods, 0);
    assert_int_equal(index_next_word(word, &foods, catalogue, "", &error), STATUS_NOT_FOUND);
    assert_ok(index_each_word(catalogue, fail_on_word, NULL, &error));
}

static void test_index__of_no_foods_finds_nothing(void **state)
{
    (void)state;
    make_index(0, add_nothing);
    assert_nothing_is_found();
}

static void test_index__of_foods_without_words_finds_nothing(void **state)
{
    (void)state;
    make_index(3, add_nothing);
    assert_nothing_is_found();
}

static void add_kale(struct index_writer *writer, int64_t row)
{
    (void)row;
    index_writer_add_text(writer, "Kale leaves");
    index_writer_add_text(writer, "K\xC3\xA2le"); /* with an accent */
}

static bool is_one(int64_t row)
{
    return row == 1;
}

/* Checks that words are folded, that each counts once, and that the singular of a plural is a word
 * too. */
static void test_index__of_one_food_has_its_words(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    int64_t foods;
    make_index(1, add_kale);
    assert_rows(index_find_word, "kale", is_one);
    assert_rows(index_find_word, "leaves", is_one);
    assert_rows(index_find_word, "leaf", is_one);
    assert_rows(index_find_beginning, "ka", is_one);
    assert_ok(index_count_word(&foods, catalogue, "kale", &error));
    assert_int_equal(foods, 1);
    assert_int_equal(count_words(), 3);
}

/* --- many foods --- */

#define MANY 70000 /* reaches into the third stretch, and needs more than 16 bits */

static bool is_food(int64_t row)
{
    return row <= MANY;
}

static bool is_edge(int64_t row)
{
    return row == 1 || row == 16383 || row == 16384 || row == 65535 || row == 65536 ||
           row == 65537 || row == MANY;
}

static bool is_even(int64_t row)
{
    return row % 2 == 0;
}

static bool is_far(int64_t row)
{
    return row > 65536;
}

/* Adds "all" to each food, "edge" and "far" to some, to the even ones one of three words that begin
 * alike, and one of the forty words w0 to w39. */
static void add_many(struct index_writer *writer, int64_t row)
{
    static const char *const evens[] = { "even", "evening", "event" };
    char word[32];
    snprintf(word, sizeof word, "w%d", (int)(row % 40));
    index_writer_add_text(writer, "all");
    index_writer_add_text(writer, is_edge(row) ? "edge" : NULL);
    index_writer_add_text(writer, is_far(row) ? "far" : NULL);
    index_writer_add_text(writer, is_even(row) ? evens[row / 2 % 3] : NULL);
    index_writer_add_text(writer, word);
}

static const struct query pieces = { "pieces of a set",
                                     "SELECT p.id & 134217727, p.ids FROM word AS w JOIN posting "
                                     "AS p ON p.id >> 27 = w.number WHERE w.word = :word" };

/* Fails unless each piece is small, begins with the row of its key and ends within its stretch. */
static void assert_pieces(const char *word, int64_t least, int64_t most)
{
    struct error error = ERROR_INIT;
    struct statement *st;
    enum status status;
    int64_t found = 0;
    assert_ok(statement_open(&st, catalogue, &pieces, &error));
    statement_bind_text(st, ":word", word);
    while ((status = statement_step(st, &error)) == STATUS_OK) {
        struct posting_walk walk = { .at = 0 };
        int64_t first = statement_integer(st);
        walk.bytes = statement_blob(&walk.length, st);
        assert_true(walk.length <= POSTING_PIECE_MOST);
        assert_true(posting_walk(&walk));
        assert_int_equal(walk.row, first);
        while (posting_walk(&walk))
            assert_true(walk.row < index_stretch_end(first));
        found++;
    }
    assert_ok(statement_end(st, status));
    assert_between(found, least, most);
}

static void test_index__of_many_foods_reads_back_what_was_written(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    int64_t foods;
    make_index(MANY, add_many);
    assert_rows(index_find_word, "all", is_food);
    assert_rows(index_find_beginning, "a", is_food);
    assert_rows(index_find_word, "edge", is_edge);
    assert_rows(index_find_word, "far", is_far);
    assert_rows(index_find_beginning, "eve", is_even); /* three words, read one by one */
    assert_rows(index_find_beginning, "w", is_food); /* forty words, of a set of their own */
    assert_ok(index_count_beginning(&foods, catalogue, "w", &error));
    assert_int_equal(foods, MANY);
    assert_ok(index_count_word(&foods, catalogue, "edge", &error));
    assert_int_equal(foods, 7);
    assert_int_equal(count_words(), 46);
    assert_pieces("edge", 3, 3); /* one per stretch */
    assert_pieces("all", MANY / POSTING_PIECE_MOST, MANY / 970 + 3); /* about a byte per row */
}

/* --- more words than fit into memory --- */

#define CROWD 2100
#define OWN_WORDS 100 /* per food: 210,000 in all */

static bool is_third(int64_t row)
{
    return row % 3 == 0;
}

static bool is_last(int64_t row)
{
    return row == CROWD;
}

static void add_crowd(struct index_writer *writer, int64_t row)
{
    for (int i = 0; i < OWN_WORDS; i++) {
        char word[32];
        snprintf(word, sizeof word, "q%dx%d", (int)row, i);
        index_writer_add_text(writer, word);
    }
    index_writer_add_text(writer, is_third(row) ? "all third" : "all");
}

static bool is_in_crowd(int64_t row)
{
    return row <= CROWD;
}

static void count_word(const char *word, int64_t foods, void *payload)
{
    assert_true(word[0] != '\0' && foods > 0);
    (*(int64_t *)payload)++;
}

/* Checks that words that are written in several rounds have the foods of all rounds. */
static void test_index__joins_what_was_written_in_several_rounds(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    int64_t words = 0;
    int64_t foods;
    make_index(CROWD, add_crowd);
    assert_ok(index_each_word(catalogue, count_word, &words, &error));
    assert_int_equal(words, CROWD * OWN_WORDS + 2);
    assert_rows(index_find_word, "all", is_in_crowd);
    assert_rows(index_find_word, "third", is_third);
    assert_rows(index_find_beginning, "q", is_in_crowd);
    assert_rows(index_find_beginning, "q2100x", is_last);
    assert_ok(index_count_word(&foods, catalogue, "third", &error));
    assert_int_equal(foods, CROWD / 3);
    assert_pieces("third", 2, 2); /* a piece per round */
}

static enum status stop(int64_t done, int64_t total, void *payload, struct error *error)
{
    (void)done;
    (void)total;
    (void)payload;
    return error_set(error, STATUS_IO, "stopped");
}

static void test_index__is_stopped_while_it_is_written(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    assert_ok(store_create_catalogue(&store, fixture_path("x.catalogue"),
                                     fixture_path("x.catalogue"), &error));
    struct index_writer *writer = index_writer_new(store);
    for (int64_t row = 1; row <= 30; row++) {
        add_crowd(writer, row);
        assert_ok(index_writer_end_food(writer, row, &error));
    }
    assert_int_equal(index_writer_finish(writer, stop, NULL, &error), STATUS_IO);
    assert_string_equal(error.text, "stopped");
    index_writer_free(writer);
    store_close(store);
}

TESTS(test_index)
{
#define EACH(test) cmocka_unit_test_setup_teardown(test, begin, end)
    const struct CMUnitTest tests[] = {
        EACH(test_index__of_no_foods_finds_nothing),
        EACH(test_index__of_foods_without_words_finds_nothing),
        EACH(test_index__of_one_food_has_its_words),
        EACH(test_index__of_many_foods_reads_back_what_was_written),
        EACH(test_index__joins_what_was_written_in_several_rounds),
        EACH(test_index__is_stopped_while_it_is_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
