/* curl.h - the functions of libcurl that download files, loaded for the first download
 * (library.h). */
#ifndef MARROW_EXCHANGE_CURL_H
#define MARROW_EXCHANGE_CURL_H

#include <curl/curl.h>

#include "marrow/base/error.h"

/* The functions of libcurl, by their names without curl_. */
struct curl {
    CURL *(*easy_init)(void);
    CURLcode (*easy_setopt)(CURL *easy, CURLoption option, ...);
    CURLcode (*easy_perform)(CURL *easy);
    CURLcode (*easy_getinfo)(CURL *easy, CURLINFO info, ...);
    const char *(*easy_strerror)(CURLcode code);
    void (*easy_cleanup)(CURL *easy);
    struct curl_slist *(*slist_append)(struct curl_slist *list, const char *line);
    void (*slist_free_all)(struct curl_slist *list);
    CURLU *(*url_new)(void); /* curl_url */
    CURLUcode (*url_set)(CURLU *parts, CURLUPart what, const char *text, unsigned flags);
    CURLUcode (*url_get)(const CURLU *parts, CURLUPart what, char **text, unsigned flags);
    void (*url_cleanup)(CURLU *parts);
    void (*free_text)(void *text); /* curl_free */
};

/* Loads libcurl until the process ends. STATUS_UNUSABLE: it is not installed. */
MARROW_CHECKED enum status curl_load(const struct curl **out, struct error *error);

#endif
