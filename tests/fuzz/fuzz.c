#define _XOPEN_SOURCE 700
#include "fuzz.h"

#include <ftw.h>
#include <string.h>
#include <unistd.h>

static char folder[64];

static int remove_entry(const char *path, const struct stat *info, int kind, struct FTW *walk)
{
    (void)info;
    (void)kind;
    (void)walk;
    return remove(path);
}

static void clean_up(void)
{
    nftw(folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

const char *fuzz_folder(void)
{
    if (!folder[0]) {
        strcpy(folder, access("/dev/shm", W_OK) == 0 ? "/dev/shm/marrow-fuzz-XXXXXX"
                                                     : "/tmp/marrow-fuzz-XXXXXX");
        HOLDS(mkdtemp(folder));
        atexit(clean_up);
    }
    return folder;
}

const char *fuzz_file(const char *name, const void *bytes, size_t length)
{
    static char path[128];
    snprintf(path, sizeof path, "%s/%s", fuzz_folder(), name);
    FILE *file = fopen(path, "wb");
    HOLDS(file);
    HOLDS(fwrite(bytes, 1, length, file) == length);
    HOLDS(fclose(file) == 0);
    return path;
}
