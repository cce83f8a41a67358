/* progress.h - a progress bar on stderr, if that is a terminal, and a clean stop on Ctrl-C. */
#ifndef MARROW_CLI_PROGRESS_H
#define MARROW_CLI_PROGRESS_H

#include <signal.h>

#include "marrow/exchange/import.h"

struct progress {
    bool is_shown; /* stderr is a terminal */
    double began; /* time in seconds */
    double phase_began;
    double told; /* time the line was last drawn, in seconds */
    char doing[96];
    struct sigaction interrupt; /* the handlers from before */
    struct sigaction terminate;
    struct sigaction hangup;
};

/* Begins to record SIGINT, SIGTERM and SIGHUP instead of ending the process. A second signal of the
 * same kind ends it. */
void progress_begin(struct progress *progress);

/* Redraws the line, ten times a second at most. Returns false once a signal has come. For
 * import_options: payload is the struct progress. */
bool progress_show(const struct import_progress *now, void *payload);

/* Removes the line and restores the signal handlers. */
void progress_end(struct progress *progress);

#endif
