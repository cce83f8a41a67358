#define _XOPEN_SOURCE 700
#include "fixture.h"

#include "marrow/base/memory.h"
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[64];
static char paths[64][512];
static size_t path_count;

static int remove_one(const char *path, const struct stat *info, int type, struct FTW *at)
{
    (void)info;
    (void)type;
    (void)at;
    return remove(path);
}

const char *fixture_begin(void)
{
    snprintf(folder, sizeof folder, "/tmp/marrow-test-XXXXXX");
    path_count = 0;
    if (!mkdtemp(folder))
        fail_msg("no temporary folder");
    setenv("HOME", folder, 1);
    setenv("XDG_DATA_HOME", fixture_path("data"), 1);
    setenv("XDG_STATE_HOME", fixture_path("state"), 1);
    setenv("XDG_CACHE_HOME", fixture_path("cache"), 1);
    setenv("MARROW_NOW", "2026-11-19T12:30", 1);
    setenv("TZ", "UTC", 1);
    unsetenv("MARROW_LOG");
    unsetenv("MARROW_CATALOGUES");
    return folder;
}

void fixture_end(void)
{
    if (folder[0])
        nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    folder[0] = '\0';
}

void fixture_clock(const char *now)
{
    setenv("MARROW_NOW", now, 1);
}

const char *fixture_path(const char *name)
{
    if (path_count >= sizeof paths / sizeof *paths)
        fail_msg("too many fixture paths");
    char *path = paths[path_count];
    snprintf(path, sizeof paths[0], "%s/%s", folder, name);
    for (size_t i = 0; i < path_count; i++) {
        if (strcmp(paths[i], path) == 0)
            return paths[i];
    }
    path_count++;
    return path;
}

char *fixture_read(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    size_t size = 0;
    size_t room = 65536;
    char *bytes = xmalloc(room + 1);
    size_t got;
    while ((got = fread(bytes + size, 1, room - size, file)) > 0) {
        size += got;
        if (size == room) {
            room *= 2;
            bytes = xrealloc(bytes, room + 1);
        }
    }
    fclose(file);
    bytes[size] = '\0';
    if (length)
        *length = size;
    return bytes;
}

void fixture_write(const char *path, const char *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(bytes, 1, length, file) != length || fclose(file))
        fail_msg("cannot write %s", path);
}

const char *fixture_data(void)
{
    const char *data = getenv("MARROW_TEST_DATA");
    return data && access(data, R_OK) == 0 ? data : NULL;
}

long fixture_sample(void)
{
    const char *said = getenv("MARROW_SAMPLE");
    long sample = said ? strtol(said, NULL, 10) : 1;
    return sample > 0 ? sample : 1;
}
