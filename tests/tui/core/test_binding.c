#define _POSIX_C_SOURCE 200809L /* open_memstream */
#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/screen.h"
#include "marrow/base/buffer.h"
#include "screens.h"

typedef void check_key(const struct binding *, const char *, const void *);

/* Calls `check` for each single key of a binding. */
static void each_key(const struct binding *binding, check_key *check, const void *payload)
{
    char keys[128];
    snprintf(keys, sizeof keys, "%s", binding->keys);
    for (char *key = strtok(keys, " "); key; key = strtok(NULL, " "))
        check(binding, key, payload);
}

static void each_key_of_table(const struct binding *table, check_key *check, const void *payload)
{
    for (const struct binding *binding = table; binding->keys; binding++)
        each_key(binding, check, payload);
}

static void check_first(const struct binding *binding, const char *key, const void *table)
{
    if (binding_find(table, key) != binding)
        fail_msg("%s is bound twice", key);
}

static void check_first_of_screen(const struct binding *binding, const char *key,
                                  const void *number)
{
    int opened;
    if (screen_find_binding(&opened, &screens, *(const int *)number, key) != binding)
        fail_msg("%s is bound twice", key);
}

static void check_not_typed(const struct binding *binding, const char *key, const void *title)
{
    (void)binding;
    if (strlen(key) == 1)
        fail_msg("%s: %s would type, and is bound", (const char *)title, key);
}

static void test_binding__no_key_of_a_screen_is_bound_twice(void **state)
{
    const struct binding *binding;
    (void)state;
    for (int number = 0; number < screens.count; number++)
        for (size_t i = 0; (binding = screen_binding(&screens, number, i)) != NULL; i++)
            each_key(binding, check_first_of_screen, &number);
    each_key_of_table(binding_common, check_first, binding_common);
    each_key_of_table(binding_line, check_first, binding_line);
}

static void test_binding__what_types_is_bound_to_nothing_where_text_is_taken(void **state)
{
    (void)state;
    for (int number = 0; number < screens.count; number++) {
        const struct screen_class *class = screens.classes[number];
        if (class->takes_text)
            each_key_of_table(class->bindings, check_not_typed, class->title);
    }
    each_key_of_table(binding_line, check_not_typed, "a line");
}

static void test_binding__every_binding_says_what_it_does(void **state)
{
    const struct binding *binding;
    (void)state;
    for (int number = 0; number < screens.count; number++)
        for (size_t i = 0; (binding = screen_binding(&screens, number, i)) != NULL; i++)
            assert_true(binding->help && *binding->help);
}

static void test_binding__what_opens_a_screen_is_told_which(void **state)
{
    (void)state;
    int opened = -1;
    const struct binding *binding = screen_find_binding(&opened, &screens, screens.first, "C");
    assert_int_equal(binding->action, ACTION_OPEN);
    assert_int_equal(opened, SCREEN_COURSES);
    binding = screen_find_binding(&opened, &screens, SCREEN_REVIEW, "C");
    assert_int_equal(binding->action, ACTION_OPEN);
    assert_null(screen_find_binding(&opened, &screens, SCREEN_FOODS, "C"));
}

/* A part of a file that is made from the key tables. */
struct key_part {
    const char *folder; /* the environment variable that names it */
    const char *file; /* within the folder */
    const char *begin;
    const char *end;
    void (*print)(FILE *out);
};

static const struct key_part readme = { "MARROW_SOURCE", "/README.md", "<!-- keys -->\n",
                                        "<!-- end of keys -->", screens_print_markdown };
static const struct key_part manual = { "MARROW_MANUAL", "/marrow-keys.7",
                                        ".\\\" The keys, as the program has them.\n",
                                        ".\\\" End of the keys.", screens_print_man };

/* Splits the file's text at the part's marks, which stay outside. Fails if they are missing. */
static void find_part(const struct key_part *part, char *text, char **from, char **to)
{
    *from = strstr(text, part->begin);
    assert_non_null(*from);
    *from += strlen(part->begin);
    *to = strstr(*from, part->end);
    assert_non_null(*to);
}

static void put_part(const struct key_part *part, const char *path, const char *printed)
{
    struct buffer file = BUFFER_INIT;
    char *from;
    char *to;
    char *text = fixture_read(path, NULL);
    assert_non_null(text);
    find_part(part, text, &from, &to);
    buffer_add(&file, text, (size_t)(from - text));
    buffer_add_text(&file, printed);
    buffer_add_text(&file, to);
    fixture_write(path, file.text, file.length);
    buffer_release(&file);
    free(text);
}

/* Checks the part. GENERATE=1 writes it again. */
static void check_part(const struct key_part *part)
{
    char path[4096];
    char *printed = NULL;
    size_t size = 0;
    char *from;
    char *to;
    FILE *memory = open_memstream(&printed, &size);
    assert_non_null(memory);
    part->print(memory);
    fclose(memory);
    snprintf(path, sizeof path, "%s%s", getenv(part->folder), part->file);
    const char *generate = getenv("GENERATE");
    if (generate && strcmp(generate, "1") == 0)
        put_part(part, path, printed);
    char *text = fixture_read(path, NULL);
    assert_non_null(text);
    find_part(part, text, &from, &to);
    *to = '\0';
    bool is_same = strcmp(from, printed) == 0;
    if (!is_same)
        print_error("%s: the keys are now (GENERATE=1 puts them there):\n%s", path, printed);
    free(text);
    free(printed);
    assert_true(is_same);
}

static void test_binding__the_readme_has_the_keys_that_the_program_has(void **state)
{
    (void)state;
    check_part(&readme);
}

static void test_binding__the_man_page_has_the_keys_that_the_program_has(void **state)
{
    (void)state;
    check_part(&manual);
}

TESTS(test_binding)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_binding__no_key_of_a_screen_is_bound_twice),
        cmocka_unit_test(test_binding__what_types_is_bound_to_nothing_where_text_is_taken),
        cmocka_unit_test(test_binding__every_binding_says_what_it_does),
        cmocka_unit_test(test_binding__what_opens_a_screen_is_told_which),
        cmocka_unit_test(test_binding__the_readme_has_the_keys_that_the_program_has),
        cmocka_unit_test(test_binding__the_man_page_has_the_keys_that_the_program_has),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
