/* progress.h - a bar on stderr, where that is a terminal, while something long is done; and Ctrl-C,
 * which ends it well.
 */
#ifndef MARROW_CLI_PROGRESS_H
#define MARROW_CLI_PROGRESS_H

#include <signal.h>

#include "marrow/exchange/import.h"

struct progress {
    bool is_shown; /* stderr is a terminal */
    double began; /* seconds */
    double phase_began;
    double told; /* when the line was last drawn */
    char doing[96];
    struct sigaction interrupt; /* what stood before */
    struct sigaction terminate;
    struct sigaction hangup;
};

/* From here on SIGINT, SIGTERM and SIGHUP are only noted; a second SIGINT ends the process. */
void progress_begin(struct progress *progress);

/* Draws the line anew, ten times a second at most; false: a signal has come. For import_options:
 * payload is the struct progress. */
bool progress_show(const struct import_progress *now, void *payload);

/* Takes the line away and puts the signals back. */
void progress_end(struct progress *progress);

#endif
