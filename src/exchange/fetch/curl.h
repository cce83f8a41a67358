/* curl.h - what is used of libcurl, which is loaded when something is first downloaded (library.h).
 */
#ifndef MARROW_EXCHANGE_CURL_H
#define MARROW_EXCHANGE_CURL_H

#include <curl/curl.h>

#include "marrow/base/error.h"

struct curl {
    CURL *(*easy_init)(void);
    CURLcode (*easy_setopt)(CURL *easy, CURLoption option, ...);
    CURLcode (*easy_perform)(CURL *easy);
    CURLcode (*easy_getinfo)(CURL *easy, CURLINFO info, ...);
    const char *(*easy_strerror)(CURLcode code);
    void (*easy_cleanup)(CURL *easy);
    struct curl_slist *(*slist_append)(struct curl_slist *list, const char *line);
    void (*slist_free_all)(struct curl_slist *list);
};

/* Lives as long as the process. STATUS_UNUSABLE: there is no libcurl here. */
MARROW_CHECKED enum status curl_load(const struct curl **out, struct error *error);

#endif
