#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "screen.h"

/* Calls check for each single key of a table. */
static void each_key(const struct binding *table,
                     void (*check)(const struct binding *, const char *, const void *),
                     const void *payload)
{
    for (const struct binding *binding = table; binding->keys; binding++) {
        char keys[128];
        snprintf(keys, sizeof keys, "%s", binding->keys);
        for (char *key = strtok(keys, " "); key; key = strtok(NULL, " "))
            check(binding, key, payload);
    }
}

static void check_first(const struct binding *binding, const char *key, const void *table)
{
    if (binding_find(table, key) != binding)
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
    (void)state;
    for (size_t i = 0; i < SCREEN_COUNT; i++)
        each_key(screen_classes[i]->bindings, check_first, screen_classes[i]->bindings);
    each_key(binding_common, check_first, binding_common);
    each_key(binding_line, check_first, binding_line);
}

static void test_binding__what_types_is_bound_to_nothing_where_text_is_taken(void **state)
{
    (void)state;
    for (size_t i = 0; i < SCREEN_COUNT; i++) {
        if (screen_classes[i]->takes_text)
            each_key(screen_classes[i]->bindings, check_not_typed, screen_classes[i]->title);
    }
    each_key(binding_line, check_not_typed, "a line");
}

static void test_binding__every_binding_says_what_it_does(void **state)
{
    (void)state;
    for (size_t i = 0; i < SCREEN_COUNT; i++) {
        for (const struct binding *binding = screen_classes[i]->bindings; binding->keys; binding++)
            assert_true(binding->help && *binding->help);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_binding__no_key_of_a_screen_is_bound_twice),
        cmocka_unit_test(test_binding__what_types_is_bound_to_nothing_where_text_is_taken),
        cmocka_unit_test(test_binding__every_binding_says_what_it_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
