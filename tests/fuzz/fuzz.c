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

char *fuzz_text(const uint8_t *bytes, size_t length)
{
    char *text = malloc(length + 1);
    size_t count = 0;
    HOLDS(text);
    for (size_t i = 0; i < length; i++)
        if (bytes[i])
            text[count++] = (char)bytes[i];
    text[count] = '\0';
    return text;
}

char *fuzz_cut(char **rest, char mark)
{
    char *part = *rest;
    char *end = strchr(part, mark);
    *rest = end ? end + 1 : part + strlen(part);
    if (end)
        *end = '\0';
    return part;
}
