#include "library.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/path.h"

/* Sets a function pointer. POSIX lets us copy the bytes of dlsym's object pointer into it. */
static bool find(const struct library_function *function, void *library)
{
    void *symbol = dlsym(library, function->name);
    memcpy(function->pointer, &symbol, sizeof symbol);
    return symbol != NULL;
}

static bool load(const char *path, const struct library_function *functions)
{
    void *library = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    bool has_all = library != NULL;
    for (; has_all && functions->name; functions++)
        has_all = find(functions, library);
    return has_all;
}

bool library_load(const char *name, const char *folder, const struct library_function *functions)
{
    char *path = path_join(folder, name);
    bool is_loaded = load(name, functions) || load(path, functions);
    free(path);
    return is_loaded;
}
