#define _POSIX_C_SOURCE 200809L
#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define BAR 24
#define REDRAW 0.1 /* seconds */

static volatile sig_atomic_t is_stopped;

static void note_signal(int number)
{
    (void)number;
    is_stopped = 1;
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void progress_begin(struct progress *progress)
{
    struct sigaction action = { .sa_handler = note_signal };
    action.sa_flags = (int)SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    is_stopped = 0;
    *progress = (struct progress){ .is_shown = isatty(STDERR_FILENO) == 1, .began = seconds() };
    sigaction(SIGINT, &action, &progress->interrupt);
    sigaction(SIGTERM, &action, &progress->terminate);
    sigaction(SIGHUP, &action, &progress->hangup);
}

static void draw(const struct import_progress *now, double passed)
{
    char bar[BAR + 1];
    char left[32] = "";
    double share = now->total > 0 ? (double)now->done / (double)now->total : 0;
    share = share > 1 ? 1 : share;
    int full = (int)(share * BAR);
    memset(bar, '-', BAR);
    memset(bar, '#', (size_t)full);
    bar[BAR] = '\0';
    if (now->total <= 0) {
        fprintf(stderr, "\r%s\033[K", now->doing);
        return;
    }
    if (share > 0.005 && passed > 0.5) {
        int rest = (int)(passed / share * (1 - share));
        snprintf(left, sizeof left, "%d:%02d left", rest / 60, rest % 60);
    }
    double rate = passed > 0 ? (double)now->done / passed : 0;
    if (!now->of)
        fprintf(stderr, "\r[%s] %3.0f %%  %.0f MB/s  %s  %s\033[K", bar, share * 100, rate / 1e6,
                left, now->doing);
    else
        fprintf(stderr, "\r[%s] %3.0f %%  %.0f %s/s  %s  %s\033[K", bar, share * 100, rate, now->of,
                left, now->doing);
}

/* Begins a new phase if the work has changed. Reading is one phase for all files; every other kind
 * of work is its own phase. */
static void turn_phase(struct progress *progress, const struct import_progress *now, double time)
{
    bool was_reading = strncmp(progress->doing, "reading ", 8) == 0;
    bool is_same = strcmp(progress->doing, now->doing) == 0;
    if (progress->doing[0] && !is_same && !(was_reading && !now->of))
        progress->phase_began = time;
    if (!progress->doing[0])
        progress->phase_began = progress->began;
    snprintf(progress->doing, sizeof progress->doing, "%s", now->doing);
}

bool progress_show(const struct import_progress *now, void *payload)
{
    struct progress *progress = payload;
    if (is_stopped)
        return false;
    double time = progress->is_shown ? seconds() : 0;
    if (!progress->is_shown || (time - progress->told < REDRAW && now->total > 0))
        return true;
    turn_phase(progress, now, time);
    draw(now, time - progress->phase_began);
    fflush(stderr);
    progress->told = time;
    return true;
}

void progress_end(struct progress *progress)
{
    if (progress->is_shown && progress->told > 0) {
        fputs("\r\033[K", stderr);
        fflush(stderr);
    }
    sigaction(SIGINT, &progress->interrupt, NULL);
    sigaction(SIGTERM, &progress->terminate, NULL);
    sigaction(SIGHUP, &progress->hangup, NULL);
}
