/* fetch.h - downloading the official files of the world's food tables.
 *
 * A transfer that breaks off leaves what it got in FILE.part, and what tells the server's version
 * of the file in FILE.mark; the next one goes on from there when the server still has that version,
 * else it begins anew.
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
    const char *size; /* about, in words */
};

extern const struct fetch_source fetch_sources[]; /* ended by a NULL name */

const struct fetch_source *fetch_find(const char *name); /* NULL: none */

/* Told how far it is (total 0: not known); false stops it. */
struct fetch_watch {
    bool (*at)(int64_t done, int64_t total, void *payload);
    void *payload;
};

/* Downloads the file to path, in a folder that is there. Goes on from an earlier try, and by itself
 * where a transfer breaks off having brought something. The size is checked against what the server
 * says. Proxies are those of the environment (https_proxy, no_proxy). watch may be NULL. STATUS_IO:
 * no network, no such file, a transfer that keeps breaking off, a full disk, stopped;
 * STATUS_UNUSABLE: libcurl is not installed. */
MARROW_CHECKED enum status fetch_file(const char *path, const char *url,
                                      const struct fetch_watch *watch, struct error *error);

/* The name under which a URL's file is kept: what follows its last slash. The caller frees. */
char *fetch_file_name(const char *url);

#endif
