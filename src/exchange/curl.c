#include "curl.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static const char *const libraries[] = { "libcurl.so.4", "libcurl-gnutls.so.4" };

/* What dlsym gives is an object pointer; POSIX has it that its bytes are those of the function's.
 */
static bool find(void *function, void *library, const char *name)
{
    void *symbol = dlsym(library, name);
    memcpy(function, &symbol, sizeof symbol);
    return symbol != NULL;
}

static bool find_all(struct curl *curl, void *library)
{
    CURLcode (*global_init)(long);
    return find(&curl->easy_init, library, "curl_easy_init") &&
           find(&curl->easy_setopt, library, "curl_easy_setopt") &&
           find(&curl->easy_perform, library, "curl_easy_perform") &&
           find(&curl->easy_getinfo, library, "curl_easy_getinfo") &&
           find(&curl->easy_strerror, library, "curl_easy_strerror") &&
           find(&curl->easy_cleanup, library, "curl_easy_cleanup") &&
           find(&curl->slist_append, library, "curl_slist_append") &&
           find(&curl->slist_free_all, library, "curl_slist_free_all") &&
           find(&global_init, library, "curl_global_init") &&
           global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

enum status curl_load(const struct curl **out, struct error *error)
{
    static struct curl loaded;
    static bool is_loaded;
    for (size_t i = 0; !is_loaded && i < sizeof libraries / sizeof *libraries; i++) {
        void *library = dlopen(libraries[i], RTLD_NOW | RTLD_LOCAL);
        is_loaded = library && find_all(&loaded, library);
    }
    *out = &loaded;
    if (is_loaded)
        return STATUS_OK;
    return error_set(error, STATUS_UNUSABLE,
                     "downloading needs libcurl (Debian: libcurl4), which is not installed");
}
