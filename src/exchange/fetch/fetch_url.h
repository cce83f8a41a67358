/* fetch_url.h - from where files may be downloaded. */
#ifndef MARROW_EXCHANGE_FETCH_URL_H
#define MARROW_EXCHANGE_FETCH_URL_H

#include <stdbool.h>

#include "curl.h"

/* Returns whether a URL is safe: https, or http from this computer (127.0.0.0/8, ::1, localhost).
 * Anyone on the way could change what comes by http from elsewhere, and no other scheme brings a
 * file from a server. A relative URL is resolved against `base`, which may be NULL. The URL is read
 * by libcurl itself, so that it goes where this looked. */
bool fetch_url_is_safe(const struct curl *curl, const char *url, const char *base);

#endif
