#define _POSIX_C_SOURCE 200809L
#include "fetch_url.h"

#include <arpa/inet.h>
#include <string.h>

#include "marrow/base/text.h"

static bool is_this_computer(const char *host)
{
    struct in_addr address;
    if (text_equal_nocase(host, "localhost") || strcmp(host, "[::1]") == 0)
        return true;
    return inet_pton(AF_INET, host, &address) == 1 && ntohl(address.s_addr) >> 24 == 127;
}

bool fetch_url_is_safe(const struct curl *curl, const char *url, const char *base)
{
    CURLU *parts = curl->url_new();
    char *scheme = NULL;
    char *host = NULL;
    bool is_read = parts && (!base || curl->url_set(parts, CURLUPART_URL, base, 0) == CURLUE_OK) &&
                   curl->url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK &&
                   curl->url_get(parts, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK &&
                   curl->url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK;
    bool is_safe = is_read && (strcmp(scheme, "https") == 0 ||
                               (strcmp(scheme, "http") == 0 && is_this_computer(host)));
    curl->free_text(scheme);
    curl->free_text(host);
    curl->url_cleanup(parts);
    return is_safe;
}
