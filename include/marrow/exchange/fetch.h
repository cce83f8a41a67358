/* fetch.h - downloads the official files of food tables.
 *
 * A transfer that breaks off leaves what it got in FILE.part, and what identifies the server's
 * version of the file in FILE.mark. The next transfer continues there if the server still has that
 * version; otherwise it starts again.
 */
#ifndef MARROW_EXCHANGE_FETCH_H
#define MARROW_EXCHANGE_FETCH_H

#include <stdbool.h>
#include <stdint.h>

#include "marrow/base/error.h"

/* An official file. */
struct fetch_source {
    const char *name; /* of the catalogue that it becomes */
    const char *title;
    const char *url;
    const char *size; /* the approximate size, in words */
    const char *licence;
};

extern const struct fetch_source fetch_sources[]; /* ended by a NULL name */

/* Returns the official file of this name, or NULL. */
const struct fetch_source *fetch_find(const char *name);

/* Called with the bytes so far and in total (0: not known). Returning false stops the transfer. */
struct fetch_watch {
    bool (*at)(int64_t done, int64_t total, void *payload);
    void *payload;
};

/* What a download may take. */
struct fetch_limits {
    int64_t bytes; /* of the file */
    int64_t seconds; /* in one call of fetch_file, with all its tries */
    int64_t bytes_per_second; /* slower than this for `slow_seconds`, a try counts as broken */
    int64_t slow_seconds;
};

/* 4 GB, four times the largest official file (Open Food Facts, 1 GB). 6 hours, in which that file
 * needs 50 kB a second. 1000 bytes a second over a minute, at which the smallest (4 MB) would take
 * more than an hour. */
extern const struct fetch_limits fetch_limits_usual;

/* Downloads the file to path; its folder must exist. Continues an earlier try, and retries as long
 * as each try makes progress. Checks the size against what the server states. Uses the proxies of
 * the environment (https_proxy, no_proxy). `watch` may be NULL. STATUS_IO: no network, no such
 * file, a transfer that keeps breaking off, a limit that is exceeded, a redirection to what may not
 * be downloaded from, a full disk, stopped. STATUS_INVALID: the URL is neither https nor http from
 * this computer. STATUS_UNUSABLE: libcurl is not installed. */
MARROW_CHECKED enum status fetch_file(const char *path, const char *url,
                                      const struct fetch_limits *limits,
                                      const struct fetch_watch *watch, struct error *error);

/* Returns the name under which a URL's file is kept: the part after its last slash. The caller
 * frees. */
char *fetch_file_name(const char *url);

#endif
