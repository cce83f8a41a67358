/* Runs a target with every file of the given folders, so that the corpus is an ordinary test. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <string.h>

#include "fuzz.h"

static void run(const char *path)
{
    FILE *file = fopen(path, "rb");
    HOLDS(file);
    size_t room = 1 << 20;
    char *bytes = malloc(room);
    HOLDS(bytes);
    size_t length = fread(bytes, 1, room, file);
    fclose(file);
    uint8_t *exact = malloc(length + 1); /* shows reading past the end */
    HOLDS(exact);
    memcpy(exact, bytes, length);
    free(bytes);
    exact = realloc(exact, length ? length : 1);
    HOLDS(exact);
    LLVMFuzzerTestOneInput(exact, length);
    free(exact);
}

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; i++) {
        DIR *folder = opendir(argv[i]);
        HOLDS(folder);
        for (struct dirent *entry; (entry = readdir(folder));) {
            char path[4096];
            if (entry->d_name[0] == '.')
                continue;
            snprintf(path, sizeof path, "%s/%s", argv[i], entry->d_name);
            run(path);
            count++;
        }
        closedir(folder);
    }
    printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
