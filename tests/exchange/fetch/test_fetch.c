#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "http.h"
#include "marrow/base/buffer.h"
#include "marrow/base/path.h"
#include "marrow/exchange/fetch.h"

#define LENGTH 100000

static char body[LENGTH];
static struct http *http;
static struct fetch_limits limits; /* the usual ones, but where a test sets others */

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    static const char *const proxies[] = { "http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY",
                                           "ALL_PROXY" };
    for (size_t i = 0; i < sizeof proxies / sizeof *proxies; i++)
        unsetenv(proxies[i]);
    for (size_t i = 0; i < LENGTH; i++)
        body[i] = (char)('a' + (i * 7 + i / 1000) % 26);
    http = http_start(body, LENGTH);
    limits = fetch_limits_usual;
    return 0;
}

static int end(void **state)
{
    (void)state;
    http_stop(http);
    fixture_end();
    return 0;
}

static enum status fetch(const char *page, const struct fetch_watch *watch, struct error *error)
{
    char url[128];
    snprintf(url, sizeof url, "http://127.0.0.1:%d%s", http_port(http), page);
    return fetch_file(fixture_path("file"), url, &limits, watch, error);
}

static void assert_fetched(const char *expected)
{
    size_t length = 0;
    char *got = fixture_read(fixture_path("file"), &length);
    assert_non_null(got);
    assert_int_equal(length, LENGTH);
    assert_memory_equal(got, expected, LENGTH);
    free(got);
    assert_false(path_exists(fixture_path("file.part")));
    assert_false(path_exists(fixture_path("file.mark")));
}

static void assert_fetches(const char *page)
{
    struct error error = ERROR_INIT;
    assert_ok(fetch(page, NULL, &error));
    assert_fetched(body);
}

static void test_fetch__brings_the_whole_file(void **state)
{
    (void)state;
    assert_fetches("/whole");
    assert_fetches("/whole?again#here");
}

static void test_fetch__follows_to_where_it_has_moved_but_not_to_a_file(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    assert_fetches("/moved");
    remove(fixture_path("file"));
    assert_int_equal(fetch("/astray", NULL, &error), STATUS_IO);
    assert_false(path_exists(fixture_path("file")));
}

static void test_fetch__takes_a_file_of_untold_length(void **state)
{
    (void)state;
    assert_fetches("/unsized");
}

static void test_fetch__goes_on_where_a_transfer_broke_off(void **state)
{
    (void)state;
    assert_fetches("/steps");
}

static void test_fetch__begins_anew_where_ranges_are_not_served(void **state)
{
    (void)state;
    assert_fetches("/deaf");
}

static void test_fetch__begins_anew_when_the_file_has_changed(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char reversed[LENGTH];
    for (size_t i = 0; i < LENGTH; i++)
        reversed[i] = body[LENGTH - 1 - i];
    assert_ok(fetch("/changes", NULL, &error));
    assert_fetched(reversed);
}

static void test_fetch__throws_away_what_a_wrong_range_would_spoil(void **state)
{
    (void)state;
    assert_fetches("/misplaced");
}

static void test_fetch__gives_up_when_nothing_more_comes(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    assert_int_equal(fetch("/hopeless", NULL, &error), STATUS_IO);
    assert_non_null(strstr(error.text, "broke off after 10 of 100000 bytes"));
    assert_false(path_exists(fixture_path("file")));
    /* What was kept is the beginning of the same file. */
    assert_fetches("/whole");
}

/* Without a mark, a part may be of any file. */
static void test_fetch__does_not_build_on_an_unknown_part(void **state)
{
    (void)state;
    fixture_write(fixture_path("file.part"), "something else", 14);
    assert_fetches("/whole");
}

/* A part that is longer than the file can't be its beginning. */
static void test_fetch__does_not_trust_a_part_that_is_too_long(void **state)
{
    (void)state;
    char *large = calloc(1, LENGTH + 10);
    fixture_write(fixture_path("file.part"), large, LENGTH + 10);
    fixture_write(fixture_path("file.mark"), "\"one\"\n", 6);
    free(large);
    assert_fetches("/whole");
}

static void test_fetch__tells_a_missing_page_and_a_silent_host(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    assert_int_equal(fetch("/none", NULL, &error), STATUS_IO);
    assert_non_null(strstr(error.text, "answered 404"));
    assert_non_null(strstr(error.text, "--url"));
    assert_int_equal(
        fetch_file(fixture_path("file"), "http://127.0.0.1:1/whole", &limits, NULL, &error),
        STATUS_IO);
    assert_non_null(strstr(error.text, "cannot reach 127.0.0.1:1"));
    assert_non_null(strstr(error.text, "check the connection"));
    char url[64];
    snprintf(url, sizeof url, "https://127.0.0.1:%d/whole",
             http_port(http)); /* the server has no TLS */
    assert_int_equal(fetch_file(fixture_path("file"), url, &limits, NULL, &error), STATUS_IO);
    assert_non_null(strstr(error.text, "cannot reach"));
    assert_false(path_exists(fixture_path("file")));
}

static void assert_given_up(const char *page, const char *wanted)
{
    struct error error = ERROR_INIT;
    assert_int_equal(fetch(page, NULL, &error), STATUS_IO);
    if (!strstr(error.text, wanted))
        fail_msg("told \"%s\", not \"%s\"", error.text, wanted);
    assert_false(path_exists(fixture_path("file")));
}

static void test_fetch__a_file_has_a_largest_size(void **state)
{
    (void)state;
    assert_given_up("/huge", "larger than 4 GB, the most that marrow downloads: it has 5 GB;");
    limits.bytes = LENGTH - 1;
    assert_given_up("/whole", "larger than 0.1 MB, the most that marrow downloads: it has 0.1 MB;");
    limits.bytes = 10 * LENGTH;
    assert_given_up("/endless", "larger than 1 MB, the most that marrow downloads;");
    assert_false(path_exists(fixture_path("file.part")));
    limits.bytes = LENGTH;
    assert_fetches("/whole");
}

/* What is slower than the limits is given up, but kept, to be continued another day. */
static void test_fetch__a_transfer_has_a_least_speed_and_a_longest_time(void **state)
{
    (void)state;
    limits.slow_seconds = 1;
    assert_given_up("/drip", "slower than 1000 bytes a second for 1 second");
    limits = fetch_limits_usual;
    limits.seconds = 1;
    assert_given_up("/drip", "took longer than 1 second");
    assert_true(path_exists(fixture_path("file.part")));
}

/* A file may only come over https, or from this computer. */
static void test_fetch__only_safe_addresses_are_asked(void **state)
{
    (void)state;
    static const char *const urls[] = {
        "http://foods.invalid/x",
        "http://127.0.0.1.foods.invalid/x",
        "http://127.0.0.1@foods.invalid/x",
        "http://localhost.foods.invalid/x",
        "http://128.0.0.1/x",
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "foods.csv",
        "/etc/passwd",
        "//foods.invalid/x",
        "",
    };
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        struct error error = ERROR_INIT;
        if (fetch_file(fixture_path("file"), urls[i], &limits, NULL, &error) != STATUS_INVALID)
            fail_msg("%s: %s", urls[i], error.text);
        assert_non_null(strstr(error.text, "is not an https:// address"));
    }
    assert_given_up("/elsewhere", "redirects to http://foods.invalid/x, which is not https");
    assert_given_up("/sideways", "redirects to //foods.invalid/x, which is not https");
    assert_given_up("/astray", "redirects to file:///etc/passwd, which is not https");
}

static void test_fetch__tells_a_folder_that_cannot_be_written(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char url[64];
    snprintf(url, sizeof url, "http://127.0.0.1:%d/whole", http_port(http));
    assert_int_equal(fetch_file(fixture_path("none/file"), url, &limits, NULL, &error), STATUS_IO);
    assert_non_null(strstr(error.text, "cannot write"));
}

static void test_fetch__tells_a_full_disk(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    assert_int_equal(symlink("/dev/full", fixture_path("file.part")), 0);
    assert_int_equal(fetch("/whole", NULL, &error), STATUS_IO);
    assert_non_null(strstr(error.text, "cannot write "));
    assert_non_null(strstr(error.text, ": No space left"));
    assert_false(path_exists(fixture_path("file")));
}

static bool stop_at_once(int64_t done, int64_t total, void *payload)
{
    (void)done;
    (void)total;
    (*(int *)payload)++;
    return false;
}

static void test_fetch__stops_when_told_to(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    int calls = 0;
    const struct fetch_watch watch = { stop_at_once, &calls };
    assert_int_equal(fetch("/whole", &watch, &error), STATUS_IO);
    assert_non_null(strstr(error.text, "stopped"));
    assert_int_equal(calls, 1);
    assert_false(path_exists(fixture_path("file")));
}

/* Uses a port on which nobody listens, so that only the proxy can have answered. */
static void test_fetch__uses_the_proxy_of_the_environment(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char proxy[64];
    snprintf(proxy, sizeof proxy, "http://127.0.0.1:%d", http_port(http));
    setenv("http_proxy", proxy, 1);
    enum status status =
        fetch_file(fixture_path("file"), "http://127.0.0.1:1/whole", &limits, NULL, &error);
    unsetenv("http_proxy");
    assert_ok(status);
    assert_fetched(body);
}

static void test_fetch__knows_the_official_files(void **state)
{
    (void)state;
    static const char *const names[] = { "sr-legacy", "foundation", "fndds", "branded",
                                         "openfoodfacts" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const struct fetch_source *source = fetch_find(names[i]);
        assert_non_null(source);
        assert_memory_equal(source->url, "https://", 8);
    }
    assert_null(fetch_find("none"));
    static const char *const urls[][2] = { { "https://a.b/c/foods.zip", "foods.zip" },
                                           { "https://a.b/foods.zip?x=/y", "foods.zip" },
                                           { "https://a.b/", "file" },
                                           { "https://a.b/..", "file" } };
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        char *name = fetch_file_name(urls[i][0]);
        assert_string_equal(name, urls[i][1]);
        free(name);
    }
}

/* Runs the program; returns its exit code. */
static int run(const char *arguments)
{
    struct buffer command = BUFFER_INIT;
    buffer_addf(&command, "%s %s >%s 2>%s", getenv("MARROW_PROGRAM"), arguments,
                fixture_path("out"), fixture_path("err"));
    int code = system(command.text);
    buffer_release(&command);
    return WEXITSTATUS(code);
}

/* Downloads, imports and finds a food as a person does. Nothing is left behind, and a broken
 * transfer changes nothing. */
static void test_fetch__the_command_downloads_and_imports(void **state)
{
    (void)state;
    static const char foods[] = "name,calcium mg,barcode\nFetched cheese,700,3017620422003\n";
    char arguments[160];
    if (!getenv("MARROW_PROGRAM"))
        skip();
    struct http *shop = http_start(foods, sizeof foods - 1);
    snprintf(arguments, sizeof arguments,
             "catalogue fetch shop --url http://127.0.0.1:%d/foods.csv", http_port(shop));
    assert_int_equal(run(arguments), 0);
    assert_true(path_exists(fixture_path("data/marrow/catalogues/shop.catalogue")));
    assert_false(path_exists(fixture_path("cache/marrow/foods.csv")));
    assert_int_equal(run("find 3017620422003"), 0);
    snprintf(arguments, sizeof arguments, "catalogue fetch shop --url http://127.0.0.1:%d/hopeless",
             http_port(shop));
    assert_int_equal(run(arguments), 5);
    assert_int_equal(run("find 3017620422003"), 0);
    assert_int_equal(run("catalogue fetch unheard-of"), 3);
    snprintf(arguments, sizeof arguments, "catalogue fetch --url http://127.0.0.1:%d/foods.csv",
             http_port(shop));
    assert_int_equal(run(arguments), 2); /* the catalogue needs a name */
    assert_int_equal(run("catalogue fetch --to somewhere"), 2);
    assert_int_equal(run("catalogue fetch shop --url http://foods.invalid/foods.csv"), 3);
    assert_int_equal(run("catalogue fetch ../shop --url http://127.0.0.1:1/x"), 3);
    http_stop(shop);
}

/* Ctrl-C ends a download at once, and what came is kept. */
static void test_fetch__the_command_can_be_stopped(void **state)
{
    (void)state;
    char url[64];
    int status = 0;
    if (!getenv("MARROW_PROGRAM"))
        skip();
    snprintf(url, sizeof url, "http://127.0.0.1:%d/drip", http_port(http));
    const char *part = fixture_path("cache/marrow/drip.part");
    pid_t child = fork();
    if (child == 0) {
        if (!freopen(fixture_path("err"), "w", stderr))
            _exit(99);
        execl(getenv("MARROW_PROGRAM"), "marrow", "catalogue", "fetch", "shop", "--url", url, NULL);
        _exit(99);
    }
    while (!path_exists(part) && waitpid(child, &status, WNOHANG) == 0)
        sched_yield();
    kill(child, SIGINT);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 5);
    char *told = fixture_read(fixture_path("err"), NULL);
    assert_non_null(strstr(told, "stopped; run the same command again to resume"));
    free(told);
    assert_true(path_exists(part));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

TESTS(test_fetch)
{
    const struct CMUnitTest tests[] = {
        TEST(test_fetch__brings_the_whole_file),
        TEST(test_fetch__follows_to_where_it_has_moved_but_not_to_a_file),
        TEST(test_fetch__takes_a_file_of_untold_length),
        TEST(test_fetch__goes_on_where_a_transfer_broke_off),
        TEST(test_fetch__begins_anew_where_ranges_are_not_served),
        TEST(test_fetch__begins_anew_when_the_file_has_changed),
        TEST(test_fetch__throws_away_what_a_wrong_range_would_spoil),
        TEST(test_fetch__gives_up_when_nothing_more_comes),
        TEST(test_fetch__does_not_build_on_an_unknown_part),
        TEST(test_fetch__does_not_trust_a_part_that_is_too_long),
        TEST(test_fetch__tells_a_missing_page_and_a_silent_host),
        TEST(test_fetch__a_file_has_a_largest_size),
        TEST(test_fetch__a_transfer_has_a_least_speed_and_a_longest_time),
        TEST(test_fetch__only_safe_addresses_are_asked),
        TEST(test_fetch__tells_a_folder_that_cannot_be_written),
        TEST(test_fetch__tells_a_full_disk),
        TEST(test_fetch__stops_when_told_to),
        TEST(test_fetch__uses_the_proxy_of_the_environment),
        TEST(test_fetch__knows_the_official_files),
        TEST(test_fetch__the_command_downloads_and_imports),
        TEST(test_fetch__the_command_can_be_stopped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
