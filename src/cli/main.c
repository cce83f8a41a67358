/* marrow: a food and intake log for the terminal. Without words it starts the terminal interface,
 * else it runs one command.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "commands.h"
#include "core/call.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/exchange/archive.h"
#include "marrow/journal/journal.h"
#include "marrow/store/store.h"
#include "marrow/tui/tui.h"

/* Opens /dev/null for each standard stream that the shell has closed, so that no file of ours takes
 * its number. Writing to such a stream then fails, as expected. */
static void guard_streams(void)
{
    for (int stream = 0; stream <= 2; stream++) {
        if (fcntl(stream, F_GETFD) < 0 && errno == EBADF && open("/dev/null", O_RDONLY) != stream)
            _exit(STATUS_IO);
    }
}

static int print(const struct buffer *text)
{
    fwrite(text->text, 1, text->length, stdout);
    if (fflush(stdout) == 0 && !ferror(stdout))
        return 0;
    fprintf(stderr, "marrow: the output could not be written: %s\n", strerror(errno));
    return STATUS_IO;
}

static int refuse_option(enum option option)
{
    struct error error = ERROR_INIT;
    enum status status = error_set(
        &error, STATUS_USAGE, "--%s needs a command; marrow help lists them", options[option].name);
    call_tell_error(status, error.text, NULL);
    return error_exit_code(status);
}

static int run_without_command(const struct arguments *arguments)
{
    struct buffer out = BUFFER_INIT;
    struct journal_paths paths = { .log = arguments->values[OPTION_LOG],
                                   .need = arguments->values[OPTION_CREATE] ? JOURNAL_CREATES
                                                                            : JOURNAL_BEGINS };
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        if (arguments->values[option] && !(OPTIONS_EVERYWHERE & OPTION_BIT(option))) {
            return refuse_option(option);
        }
    }
    if (arguments->values[OPTION_HELP])
        commands_describe(&out);
    else if (arguments->values[OPTION_JSON]) {
        return refuse_option(OPTION_JSON);
    } else
        return tui_run(&paths);
    int code = print(&out);
    buffer_release(&out);
    return code;
}

/* Prints the version of marrow, and of the libraries that a report of a fault asks about. */
static int print_version(void)
{
    struct buffer version = BUFFER_INIT;
    const char *archive = exchange_archive_version();
    buffer_addf(&version, "marrow %s\nSQLite %s, %s, %s\n", MARROW_VERSION, store_sqlite_version(),
                tui_curses_version(), archive ? archive : "libarchive not installed");
    int code = print(&version);
    buffer_release(&version);
    return code;
}

/* Says once that another program's lock is waited for. */
static bool tell_waiting(void *payload)
{
    bool *is_told = payload;
    if (!*is_told)
        call_tell("waiting for another program that writes to the log; Ctrl-C gives up", NULL);
    *is_told = true;
    return true;
}

int main(int argc, char **argv)
{
    bool is_told = false;
    struct error error = ERROR_INIT;
    struct arguments arguments;
    int code;
    guard_streams();
    (void)umask(077); /* whatever the caller's: what marrow makes is one's own */
    setlocale(LC_CTYPE, "");
    store_set_waiting(tell_waiting, &is_told);
    enum status status = option_arguments_read(&arguments, argc, argv, &error);
    call_set_json(arguments.values[OPTION_JSON] != NULL);
    if (status) {
        call_tell_error(status, error.text, NULL);
        code = error_exit_code(status);
    } else if (arguments.values[OPTION_VERSION]) {
        code = print_version();
    } else if (arguments.word_count == 0) {
        code = run_without_command(&arguments);
    } else {
        code = commands_run(&arguments);
    }
    option_arguments_release(&arguments);
    return code;
}
