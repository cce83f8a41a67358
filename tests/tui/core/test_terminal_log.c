/* The program on logs that others write to, that cannot be written or read, and killed while
 * logging.
 */
#define _XOPEN_SOURCE 700
#include "live.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int setup(void **state)
{
    (void)state;
    live_begin();
    live_marrow("add '2 eggs @lunch 12:30'");
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    live_end();
    return 0;
}

static int count_entries(void)
{
    return atoi(live_sql("SELECT count(*) FROM entry;"));
}

static void test_log__another_program_is_noticed_without_a_key(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_wait_for(tty, "Egg");
    live_marrow("add '30 g almonds @dinner'");
    tty_wait_for(tty, "Almonds");
    live_sql("DELETE FROM entry WHERE measure = '30 g';");
    tty_wait_gone(tty, "Almonds");
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
}

/* Starts the sqlite3 shell holding a lock on the log. */
static FILE *lock_log(void)
{
    const char *held = fixture_path("held");
    char command[512];
    unlink(held); /* of an earlier lock */
    snprintf(command, sizeof command, "exec sqlite3 -bail -cmd '.timeout 5000' '%s'", live_log());
    FILE *shell = popen(command, "w");
    assert_non_null(shell);
    fprintf(shell, "BEGIN EXCLUSIVE;\n.shell touch '%s'\n", held);
    fflush(shell);
    live_shell("for i in $(seq 500); do test -e '%s' && exit; sleep 0.01; done; exit 1", held);
    assert_int_equal(live_shell_code(), 0);
    return shell;
}

static void unlock_log(FILE *shell)
{
    fputs("COMMIT;\n.quit\n", shell); /* a program started in between holds the pipe open too */
    pclose(shell);
}

static void test_log__a_lock_of_another_program_is_waited_for(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    FILE *shell = lock_log();
    tty_type(tty, "A30 g almonds @dinner<Enter>");
    tty_settle(tty);
    assert_false(tty_shows(tty, "Logged"));
    unlock_log(shell);
    tty_wait_for(tty, "Logged 1 food");
    assert_int_equal(count_entries(), 2);
}

static void test_log__waiting_for_a_lock_is_shown_and_esc_gives_up(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_type(tty, "A30 g almonds @dinner");
    tty_wait_for(tty, "g almonds @dinner");
    FILE *shell = lock_log();
    tty_type(tty, "<Enter>");
    tty_wait_for(tty, "Waiting for another program that writes to the log. Esc gives up.");
    tty_type(tty, "gd<Esc>"); /* typed for what did not come: they must not delete a meal */
    tty_wait_for(tty, "is in use by an"); /* cut at 80 columns */
    unlock_log(shell);
    assert_int_equal(count_entries(), 1);
    tty_type(tty, "<Enter>"); /* the line is still there */
    tty_wait_for(tty, "Logged 1 food");
    assert_int_equal(count_entries(), 2);
}

/* The sign comes 200 ms after the lock was met; the rest is drawing it, beside other tests. */
static void test_log__nobody_waits_long_without_a_word(void **state)
{
    (void)state;
    double best = 1e9;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_type(tty, "A30 g almonds @dinner");
    tty_wait_for(tty, "g almonds @dinner");
    for (int i = 0; i < 4; i++) {
        FILE *shell = lock_log();
        tty_type(tty, "<Enter>");
        double took = tty_time_until(tty, "Waiting for another program");
        best = took < best ? took : best;
        tty_type(tty, "<Esc>");
        tty_wait_gone(tty, "Waiting for another program");
        tty_wait_for(tty, "is in use by an");
        unlock_log(shell);
    }
    if (best > 700)
        fail_msg("the sign came after %.0f ms at best", best);
    assert_int_equal(count_entries(), 1);
}

static void test_log__keys_typed_while_waiting_are_kept_in_order(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_type(tty, "A30 g almonds @dinner");
    tty_wait_for(tty, "g almonds @dinner");
    FILE *shell = lock_log();
    tty_type(tty, "<Enter>");
    tty_wait_for(tty, "Waiting for another program");
    tty_type(tty, "A2 eggs @lunch");
    tty_settle(tty);
    unlock_log(shell);
    tty_type(tty, "<Enter>");
    tty_wait_gone(tty, "Waiting for another program");
    tty_wait_for(tty, "Almonds");
    tty_wait_for(tty, "2 large");
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
    assert_int_equal(count_entries(), 3);
}

/* Checks that the error is on stderr and that the terminal's screen was not touched. */
static void assert_cannot_be_used(const char *words)
{
    struct tty *tty = live_launch(24, 80, "xterm-256color");
    int code = live_wait_exit(tty);
    const char *said = tty_raw(tty, NULL); /* the screen would break lines */
    if (code != 4 || !strstr(said, words) || !strstr(said, "marrow: "))
        fail_msg("exit code %d, wanted '%s':\n%s", code, words, tty_screen(tty));
    if (strchr(tty_raw(tty, NULL), '\033'))
        fail_msg("the terminal was touched: %s", tty_raw(tty, NULL));
}

static void test_log__one_that_cannot_be_used_leaves_the_terminal_alone(void **state)
{
    (void)state;
    static const char *const faults[][2] = {
        { "sqlite3 \"$log\" 'PRAGMA user_version = 999;'", "newer" },
        { "echo 'dear diary, today I ate' > \"$log\"", "marrow.db" },
        { "head -c 6000 \"$log\" > \"$log.half\" && mv \"$log.half\" \"$log\"", "marrow.db" },
        { "dd if=/dev/urandom of=\"$log\" bs=64 seek=2 count=200 conv=notrunc 2>/dev/null",
          "marrow.db" },
        { "rm -f \"$log\" && sqlite3 \"$log\" 'CREATE TABLE theirs (x);'", "marrow.db" },
        { "rm -f \"$log\" && mkdir \"$log\"", "marrow.db" },
    };
    setenv("log", live_log(), 1);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        live_shell("%s", faults[i][0]);
        if (live_shell_code())
            fail_msg("no such fault can be made: %s", faults[i][0]);
        live_shell("rm -rf '%s'", fixture_path("before"));
        live_shell("cp -r \"$log\" '%s'", fixture_path("before"));
        assert_cannot_be_used(faults[i][1]);
        live_shell("diff -r \"$log\" '%s'", fixture_path("before"));
        assert_int_equal(live_shell_code(), 0);
    }
    unsetenv("log");
}

static void test_log__one_that_stays_locked_is_told_so(void **state)
{
    (void)state;
    FILE *shell = lock_log();
    assert_cannot_be_used("is in use by another program");
    unlock_log(shell);
}

/* Starts the program without write access: root may write everywhere, so it then runs as nobody. */
static struct tty *start_as_reader(void)
{
    const char *const as_nobody[] = { "setpriv",        "--reuid=65534",          "--regid=65534",
                                      "--clear-groups", getenv("MARROW_PROGRAM"), NULL };
    const char *const as_self[] = { getenv("MARROW_PROGRAM"), NULL };
    live_shell("chmod 555 \"$HOME\" \"$XDG_DATA_HOME\" \"$XDG_DATA_HOME/marrow\" && chmod 444 '%s'",
               live_log());
    if (geteuid() != 0)
        return live_launch_as(as_self, 24, 80, "xterm-256color");
    live_shell("setpriv --reuid=65534 --regid=65534 --clear-groups test -x \"$MARROW_PROGRAM\"");
    if (live_shell_code())
        return NULL;
    return live_launch_as(as_nobody, 24, 80, "xterm-256color");
}

static void test_log__one_that_can_only_be_read_is_read(void **state)
{
    (void)state;
    struct tty *tty = start_as_reader();
    if (!tty) {
        live_shell("chmod 755 \"$HOME\" \"$XDG_DATA_HOME\" \"$XDG_DATA_HOME/marrow\"");
        print_message("skipped: nobody else can run the program here\n");
        skip();
        return;
    }
    tty_wait_for(tty, "read-only");
    assert_true(tty_shows(tty, "Egg"));
    static const char *const writing[] = { "a", "A", "gjje", "d", "m", "u", "P", "c" };
    for (size_t i = 0; i < sizeof writing / sizeof *writing; i++) {
        tty_type(tty, "j");
        tty_wait_gone(tty, "read-only");
        tty_type(tty, writing[i]);
        tty_wait_for(tty, "read-only");
    }
    tty_type(tty, "w");
    tty_wait_for(tty, "Week 47");
    tty_type(tty, "qq");
    assert_int_equal(live_wait_exit(tty), 0);
    live_shell("chmod 755 \"$HOME\" \"$XDG_DATA_HOME\" \"$XDG_DATA_HOME/marrow\"");
    assert_int_equal(count_entries(), 1);
}

/* Everything reported as logged survives a kill; anything else is there whole or not at all. */
static void test_log__a_kill_loses_nothing_that_was_told_as_logged(void **state)
{
    (void)state;
    int told = count_entries();
    for (int i = 0; i < 8; i++) {
        struct tty *tty = live_start(24, 80, "xterm-256color");
        tty_type(tty, "A30 g almonds, 1 cup milk, 100 g spinach @dinner<Enter>");
        if (i % 2 == 0) {
            tty_time_until(tty, "Logged 3 foods");
            told += 3;
        } else {
            struct timespec moment = { 0, 3000000 * i }; /* at some moment while it logs */
            nanosleep(&moment, NULL);
        }
        tty_signal(tty, SIGKILL);
        assert_int_equal(tty_wait_exit(tty), 128 + SIGKILL);
        int count = count_entries();
        if (count != told && (i % 2 == 0 || count != told + 3))
            fail_msg("round %d: %d entries, told of %d", i, count, told);
        told = count;
        assert_string_equal(live_sql("PRAGMA integrity_check; PRAGMA foreign_key_check;"), "ok\n");
    }
    live_marrow("check");
}

/* Starts the program on a log that is not there. */
static struct tty *start_without_log(const char *log)
{
    const char *const argv[] = { getenv("MARROW_PROGRAM"), "--log", log, NULL };
    struct tty *tty = live_launch_as(argv, 24, 80, "xterm-256color");
    tty_wait_for(tty, "Begin a new one there?");
    assert_int_not_equal(access(log, F_OK), 0);
    return tty;
}

static void test_log__one_that_is_not_there_is_asked_about(void **state)
{
    (void)state;
    const char *log = fixture_path("stick.db");
    struct tty *tty = start_without_log(log);
    tty_type(tty, "<Enter>");
    assert_int_equal(tty_wait_exit(tty), 4);
    tty_wait_for(tty, "there is no log at");
    assert_int_not_equal(access(log, F_OK), 0);
    tty = start_without_log(log);
    tty_type(tty, "y<Enter>");
    tty_wait_for(tty, "Welcome to marrow");
    assert_int_equal(access(log, F_OK), 0);
}

static void test_log__a_backup_is_made_after_the_first_frame(void **state)
{
    (void)state;
    live_shell("rm -rf \"$XDG_STATE_HOME\"");
    struct tty *tty = live_start(24, 80, "xterm-256color");
    live_shell(
        "for i in $(seq 500); do test -e \"$XDG_STATE_HOME\"/marrow/backups/*daily.db && exit; "
        "sleep 0.01; done; exit 1");
    assert_int_equal(live_shell_code(), 0);
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
}

static void test_log__a_backup_that_fails_is_told_and_stops_nothing(void **state)
{
    (void)state;
    live_shell("rm -rf \"$XDG_STATE_HOME\"");
    live_marrow("setting backup_folder /nowhere/at/all");
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_wait_for(tty, "No backup could be made: the folder /nowhere/at/all is not there");
    tty_type(tty, "aalmonds<Enter>");
    tty_wait_for(tty, "Amount:");
    tty_type(tty, "<Enter>");
    tty_wait_for(tty, "Almonds");
}

/* The message of an upgrade comes first; the backup's waits for its turn. */
static void test_log__a_backup_that_fails_beside_other_news_is_told_after_them(void **state)
{
    (void)state;
    live_shell("rm -f '%s' && sqlite3 '%s' <\"$MARROW_SOURCE/tests/store/released/v0004.sql\"",
               live_log(), live_log());
    live_sql(
        "INSERT INTO setting VALUES ('backup_folder', '/nowhere/at/all', '2026-11-18T12:00:00');");
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_wait_for(tty, "Upgraded the log from version 4");
    assert_false(tty_shows(tty, "No backup could be made"));
    tty_type(tty, "<Down>");
    tty_wait_for(tty, "No backup could be made: the folder /nowhere/at/all is not there");
    tty_type(tty, "<Down>");
    tty_wait_gone(tty, "No backup could be made");
}

TESTS(test_terminal_log)
{
#define LOG(name) cmocka_unit_test_setup_teardown(test_log__##name, setup, teardown)
    const struct CMUnitTest tests[] = {
        LOG(another_program_is_noticed_without_a_key),
        LOG(one_that_is_not_there_is_asked_about),
        LOG(a_backup_is_made_after_the_first_frame),
        LOG(a_backup_that_fails_is_told_and_stops_nothing),
        LOG(a_backup_that_fails_beside_other_news_is_told_after_them),
        LOG(a_lock_of_another_program_is_waited_for),
        LOG(waiting_for_a_lock_is_shown_and_esc_gives_up),
        LOG(nobody_waits_long_without_a_word),
        LOG(keys_typed_while_waiting_are_kept_in_order),
        LOG(one_that_cannot_be_used_leaves_the_terminal_alone),
        LOG(one_that_stays_locked_is_told_so),
        LOG(one_that_can_only_be_read_is_read),
        LOG(a_kill_loses_nothing_that_was_told_as_logged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
