#include "library.h"

#include <dlfcn.h>
#include <string.h>

/* What dlsym gives is an object pointer; POSIX has it that its bytes are those of the function's.
 */
static bool find(const struct library_function *function, void *library)
{
    void *symbol = dlsym(library, function->name);
    memcpy(function->pointer, &symbol, sizeof symbol);
    return symbol != NULL;
}

bool library_load(const char *const *libraries, const struct library_function *functions)
{
    for (; *libraries; libraries++) {
        void *library = dlopen(*libraries, RTLD_NOW | RTLD_LOCAL);
        bool has_all = library != NULL;
        for (size_t i = 0; has_all && functions[i].name; i++)
            has_all = find(&functions[i], library);
        if (has_all)
            return true;
    }
    return false;
}
