#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/exchange/table_profile.h"
#include "marrow/store/script.h"
#include "table_file.h"

#define ENDING ".table"

char *table_profiles_folder(void)
{
    struct error ignored = ERROR_INIT;
    char *data;
    if (path_data_folder(&data, &ignored))
        return NULL;
    char *folder = path_join(data, "tables");
    free(data);
    return folder;
}

static struct table_profile *make_room(struct table_profiles *profiles)
{
    profiles->items = arena_make_room(&profiles->arena, profiles->items, profiles->count,
                                      &profiles->room, sizeof *profiles->items);
    return &profiles->items[profiles->count];
}

static int is_profile(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return entry->d_name[0] != '.' && length > strlen(ENDING) &&
           strcmp(entry->d_name + length - strlen(ENDING), ENDING) == 0;
}

/* Adds the person's own profiles, by name. */
static void load_own(struct table_profiles *out, void (*notify)(const char *line, void *payload),
                     void *payload)
{
    char *folder = table_profiles_folder();
    struct dirent **entries = NULL;
    int count = folder ? scandir(folder, &entries, is_profile, alphasort) : 0;
    for (int i = 0; i < count; i++) {
        struct error error = ERROR_INIT;
        char *path = path_join(folder, entries[i]->d_name);
        if (table_profile_load(make_room(out), &out->arena, path, &error) == STATUS_OK)
            out->count++;
        else if (notify)
            notify(error.text, payload);
        free(path);
        free(entries[i]);
    }
    free(entries);
    free(folder);
}

void table_profiles_load(struct table_profiles *out,
                         void (*notify)(const char *line, void *payload), void *payload)
{
    *out = (struct table_profiles){ .arena = ARENA_INIT };
    load_own(out, notify, payload);
    for (const struct script *file = table_scripts; file->name; file++) {
        struct error error = ERROR_INIT;
        if (table_profile_read(make_room(out), &out->arena, file->text, file->name, &error))
            die("schema/tables: %s", error.text);
        out->count++;
    }
}

void table_profiles_release(struct table_profiles *profiles)
{
    arena_release(&profiles->arena);
    *profiles = (struct table_profiles){ .arena = ARENA_INIT };
}

const struct table_profile *table_profiles_find(const struct table_profiles *profiles,
                                                const char *name)
{
    for (size_t i = 0; i < profiles->count; i++) {
        if (strcmp(profiles->items[i].name, name) == 0)
            return &profiles->items[i];
    }
    return NULL;
}

const char *table_profile_text(const struct table_profile *profile)
{
    for (const struct script *file = table_scripts; file->name; file++) {
        size_t length = strlen(profile->name);
        if (strncmp(file->name, profile->name, length) == 0 &&
            strcmp(file->name + length, ENDING) == 0)
            return file->text;
    }
    BUG("a profile that is not of the program");
}
