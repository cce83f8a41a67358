#define _POSIX_C_SOURCE 200809L
#include "marrow/base/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "marrow/base/error.h"

#define ASK_MS 100 /* between two questions whether to go on */
#define ANSWER_MOST (16 << 20) /* bytes; the rest is read and dropped */

/* Becomes the program, which writes to the pipe. */
static _Noreturn void become(const char *const *words, int pipe_end, size_t columns)
{
    char width[24];
    int nothing = open("/dev/null", O_RDONLY);
    snprintf(width, sizeof width, "%zu", columns);
    if (columns > 0)
        setenv("COLUMNS", width, 1);
    if (nothing >= 0)
        (void)dup2(nothing, STDIN_FILENO);
    (void)dup2(pipe_end, STDOUT_FILENO);
    (void)dup2(pipe_end, STDERR_FILENO);
    (void)execv(words[0], (char *const *)(uintptr_t)words);
    _exit(STATUS_IO);
}

/* Reads what the program writes until it ends. Stops it once it is not wanted. */
static void read_answer(struct buffer *out, int end, pid_t child, bool (*is_wanted)(void))
{
    char bytes[4096];
    bool is_stopped = false;
    struct pollfd input = { .fd = end, .events = POLLIN };
    for (;;) {
        int ready = poll(&input, 1, ASK_MS);
        if (ready == 0 && !is_stopped && is_wanted && !is_wanted()) {
            is_stopped = true;
            (void)kill(child, SIGINT);
        }
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        ssize_t length = read(end, bytes, sizeof bytes);
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            return;
        if (out->length < ANSWER_MOST)
            buffer_add(out, bytes, (size_t)length);
    }
}

static int wait_for(pid_t child)
{
    int how = 0;
    while (waitpid(child, &how, 0) < 0) {
        if (errno != EINTR)
            return STATUS_IO;
    }
    return WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
}

int process_run(struct buffer *out, const char *const *words, size_t columns,
                bool (*is_wanted)(void))
{
    int ends[2];
    if (pipe(ends) < 0) {
        buffer_addf(out, "%s could not be started: %s", words[0], strerror(errno));
        return STATUS_IO;
    }
    (void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    pid_t child = fork();
    if (child == 0)
        become(words, ends[1], columns);
    int why = errno;
    close(ends[1]);
    int code = STATUS_IO;
    if (child > 0) {
        read_answer(out, ends[0], child, is_wanted);
        code = wait_for(child);
    } else {
        buffer_addf(out, "%s could not be started: %s", words[0], strerror(why));
    }
    close(ends[0]);
    return code;
}
