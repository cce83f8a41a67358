#define _XOPEN_SOURCE 700
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fixture.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"

static void test_error__set_returns_the_status_and_keeps_both(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    assert_int_equal(error_set(&error, STATUS_INVALID, "line %d: %s", 7, "no"), STATUS_INVALID);
    assert_int_equal(error.status, STATUS_INVALID);
    assert_string_equal(error.text, "line 7: no");
}

static void test_error__context_goes_before_the_text_that_is_there(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    (void)error_set(&error, STATUS_IO, "100%% full");
    assert_int_equal(error_context(&error, "reading %s", "a.csv"), STATUS_IO);
    assert_int_equal(error_context(&error, "import"), STATUS_IO);
    assert_string_equal(error.text, "import: reading a.csv: 100% full");
}

/* Cuts at every place; the text must end in dots and stay valid UTF-8. */
static void test_error__a_long_text_is_cut_between_letters(void **state)
{
    (void)state;
    char text[3000];
    for (size_t shift = 0; shift < 4; shift++) {
        memset(text, 'x', shift);
        for (size_t i = 0; i < 700; i++)
            memcpy(text + shift + i * 4, "\xF0\x9F\xA5\xA6", 5);
        struct error error = ERROR_INIT;
        (void)error_set(&error, STATUS_IO, "%s", text);
        size_t length = strlen(error.text);
        assert_true(length < sizeof error.text && length > sizeof error.text - 8);
        assert_string_equal(error.text + length - 3, "...");
        assert_true(text_is_utf8(error.text, length));
        (void)error_context(&error, "%s", text);
        assert_true(text_is_utf8(error.text, strlen(error.text)));
    }
}

static void test_error__a_text_that_just_fits_is_not_cut(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char text[sizeof error.text + 1];
    memset(text, 'a', sizeof text);
    text[sizeof error.text - 1] = '\0';
    (void)error_set(&error, STATUS_IO, "%s", text);
    assert_string_equal(error.text, text);
    text[sizeof error.text - 1] = 'a';
    text[sizeof error.text] = '\0';
    (void)error_set(&error, STATUS_IO, "%s", text);
    assert_int_equal(strlen(error.text), sizeof error.text - 1);
    assert_string_equal(error.text + sizeof error.text - 4, "...");
}

static void test_error__each_status_has_its_exit_code(void **state)
{
    (void)state;
    static const int codes[] = { 0, 1, 2, 3, 4, 5, 1, 3 };
    for (int status = 0; status < 8; status++)
        assert_int_equal(error_exit_code((enum status)status), codes[status]);
}

static int hook_pipe[2];

static void leave_word(void)
{
    if (write(hook_pipe[1], "hook", 4) != 4)
        _exit(1);
}

static void test_error__die_runs_the_hook_says_why_and_aborts(void **state)
{
    (void)state;
    assert_int_equal(pipe(hook_pipe), 0);
    pid_t child = fork();
    if (child == 0) {
        signal(SIGABRT, SIG_DFL);
        dup2(hook_pipe[1], STDERR_FILENO);
        die_set_hook(leave_word);
        die("no %s", "more");
    }
    close(hook_pipe[1]);
    int status;
    waitpid(child, &status, 0);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    char said[64] = "";
    size_t length = 0;
    ssize_t got;
    while ((got = read(hook_pipe[0], said + length, sizeof said - 1 - length)) > 0)
        length += (size_t)got;
    close(hook_pipe[0]);
    assert_string_equal(said, "hookmarrow: no more\n");
}

static void test_error__memory_of_no_bytes_is_memory(void **state)
{
    (void)state;
    char *a = xmalloc(0);
    char *b = xcalloc(0, 8);
    char *c = xstrdup("");
    assert_non_null(a);
    assert_non_null(b);
    assert_string_equal(c, "");
    a = xrealloc(a, 100);
    memset(a, 1, 100);
    free(a);
    free(b);
    free(c);
}

TESTS(test_error)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_error__set_returns_the_status_and_keeps_both),
        cmocka_unit_test(test_error__context_goes_before_the_text_that_is_there),
        cmocka_unit_test(test_error__a_long_text_is_cut_between_letters),
        cmocka_unit_test(test_error__a_text_that_just_fits_is_not_cut),
        cmocka_unit_test(test_error__each_status_has_its_exit_code),
        cmocka_unit_test(test_error__die_runs_the_hook_says_why_and_aborts),
        cmocka_unit_test(test_error__memory_of_no_bytes_is_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
