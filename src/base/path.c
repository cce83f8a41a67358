#define _POSIX_C_SOURCE 200809L
#include "marrow/base/path.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "marrow/base/buffer.h"
#include "marrow/base/memory.h"

char *path_join(const char *folder, const char *name)
{
    struct buffer path = BUFFER_INIT;
    buffer_addf(&path, "%s/%s", folder, name);
    return buffer_detach(&path);
}

char *path_parent(const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return xstrdup(".");
    size_t length = slash == path ? 1 : (size_t)(slash - path);
    struct buffer parent = BUFFER_INIT;
    buffer_add(&parent, path, length);
    return buffer_detach(&parent);
}

bool path_exists(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0;
}

static enum status xdg_folder(char **out, const char *variable, const char *below_home,
                              struct error *error)
{
    const char *base = getenv(variable);
    if (base && base[0] == '/') {
        *out = path_join(base, "marrow");
        return STATUS_OK;
    }
    const char *home = getenv("HOME");
    if (!home || home[0] != '/')
        return error_set(error, STATUS_IO, "there is no home folder; set HOME or give --log FILE");
    struct buffer path = BUFFER_INIT;
    buffer_addf(&path, "%s/%s/marrow", home, below_home);
    *out = buffer_detach(&path);
    return STATUS_OK;
}

enum status path_data_folder(char **out, struct error *error)
{
    return xdg_folder(out, "XDG_DATA_HOME", ".local/share", error);
}

enum status path_state_folder(char **out, struct error *error)
{
    return xdg_folder(out, "XDG_STATE_HOME", ".local/state", error);
}

enum status path_cache_folder(char **out, struct error *error)
{
    return xdg_folder(out, "XDG_CACHE_HOME", ".cache", error);
}

static bool has_starter(const char *folder)
{
    char *file = path_join(folder, "starter.catalogue");
    bool found = path_exists(file);
    free(file);
    return found;
}

char *path_program(void)
{
    static const char *const links[] = {
        "/proc/self/exe", /* Linux */
        "/proc/curproc/file", /* FreeBSD, DragonFly */
        "/proc/curproc/exe", /* NetBSD */
    };
    char program[PATH_MAX];
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        ssize_t length = readlink(links[i], program, sizeof program - 1);
        if (length > 0) {
            program[length] = '\0';
            return xstrdup(program);
        }
    }
    return NULL;
}

/* Returns the folder of the running program, or NULL where the system does not tell. The caller
 * frees it. */
static char *program_folder(void)
{
    char *program = path_program();
    char *folder = program ? path_parent(program) : NULL;
    free(program);
    return folder;
}

char *path_starter_folder(void)
{
    char *beside = program_folder();
    if (beside && has_starter(beside))
        return beside;
    char *installed = beside ? path_join(beside, MARROW_STARTER_BESIDE) : NULL;
    free(beside);
    if (installed && has_starter(installed))
        return installed;
    free(installed);
    return has_starter(MARROW_STARTER_FOLDER) ? xstrdup(MARROW_STARTER_FOLDER) : NULL;
}

static bool is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

enum status path_make_folder(const char *folder, struct error *error)
{
    if (is_folder(folder))
        return STATUS_OK;
    char *parent = path_parent(folder);
    enum status status = strcmp(parent, folder) == 0 ? STATUS_OK : path_make_folder(parent, error);
    free(parent);
    if (status)
        return status;
    if (mkdir(folder, 0700) == 0 || (errno == EEXIST && is_folder(folder)))
        return STATUS_OK;
    return error_set(error, STATUS_IO, "cannot create the folder '%s': %s", folder,
                     strerror(errno));
}
