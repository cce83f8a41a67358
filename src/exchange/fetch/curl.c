#include "curl.h"

#include "read/library.h"

enum status curl_load(const struct curl **out, struct error *error)
{
    static struct curl loaded;
    static bool is_loaded;
    CURLcode (*global_init)(long) = NULL;
    const struct library_function functions[] = {
        { &loaded.easy_init, "curl_easy_init" },
        { &loaded.easy_setopt, "curl_easy_setopt" },
        { &loaded.easy_perform, "curl_easy_perform" },
        { &loaded.easy_getinfo, "curl_easy_getinfo" },
        { &loaded.easy_strerror, "curl_easy_strerror" },
        { &loaded.easy_cleanup, "curl_easy_cleanup" },
        { &loaded.slist_append, "curl_slist_append" },
        { &loaded.slist_free_all, "curl_slist_free_all" },
        { &loaded.url_new, "curl_url" },
        { &loaded.url_set, "curl_url_set" },
        { &loaded.url_get, "curl_url_get" },
        { &loaded.url_cleanup, "curl_url_cleanup" },
        { &loaded.free_text, "curl_free" },
        { &global_init, "curl_global_init" },
        { NULL, NULL },
    };
    if (!is_loaded)
        is_loaded = library_load(MARROW_CURL_NAME, MARROW_CURL_FOLDER, functions) &&
                    global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    *out = &loaded;
    if (is_loaded)
        return STATUS_OK;
    return error_set(error, STATUS_UNUSABLE,
                     "downloading needs the library " MARROW_CURL_NAME
                     ", which is not installed; install it, or download the file another way "
                     "and import it");
}
