#define _POSIX_C_SOURCE 200809L
#include "source.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "file_kind.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "zip.h"

#define BLOCK (64u << 10)
#define FOLDER_DEPTH 3

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : path;
}

static enum status add_member(struct source *source, const struct member *member,
                              struct error *error)
{
    if (source->count == SOURCE_MEMBERS_MAX)
        return error_set(error, STATUS_INVALID, "%s has more than %d files; that is not a data set",
                         member->path, SOURCE_MEMBERS_MAX);
    source->members = arena_make_room(&source->arena, source->members, source->count, &source->room,
                                      sizeof *source->members);
    source->members[source->count++] = *member;
    return STATUS_OK;
}

static void add_file(struct source *source, const char *path)
{
    source->files = arena_make_room(&source->arena, source->files, source->file_count,
                                    &source->file_room, sizeof *source->files);
    source->files[source->file_count++] = path;
}

/* Returns whether a file with this name is one that other systems add to zips and folders. */
static bool is_litter(const char *name)
{
    return base_name(name)[0] == '.' || strncmp(name, "__MACOSX/", 9) == 0;
}

/* Lists the files of a zip. *kind: the document that the zip is, such as an Excel workbook. */
static enum status list_zip(const struct file_kind **kind, struct source *source,
                            struct archive *archive, const char *path, struct error *error)
{
    struct archive_entry *entry;
    if (zip.read_open_filename(archive, path, BLOCK) != ARCHIVE_OK)
        return error_set(error, STATUS_INVALID, "%s is a damaged zip: %s", path,
                         zip.error_string(archive));
    for (size_t place = 0;; place++) {
        int code = zip.read_next_header(archive, &entry);
        if (code == ARCHIVE_EOF)
            return STATUS_OK;
        if (code < ARCHIVE_WARN)
            return error_set(error, STATUS_INVALID, "%s is a damaged zip: %s", path,
                             zip.error_string(archive));
        const char *inside = zip.entry_pathname_utf8(entry);
        if (!inside)
            inside = "a file inside";
        if (!*kind)
            *kind = file_kind_of_zip(inside);
        if (zip.entry_filetype(entry) != AE_IFREG || is_litter(inside))
            continue;
        struct member member = { .path = path,
                                 .name = arena_printf(&source->arena, "%s: %s", base_name(path),
                                                      base_name(inside)),
                                 .packing = PACKING_ZIP,
                                 .entry = place,
                                 .size = zip.entry_size(entry) };
        enum status status = add_member(source, &member, error);
        if (status)
            return status;
    }
}

/* Returns whether the member is a sheet of a workbook ("xl/worksheets/sheet3.xml"). */
static bool is_sheet(const struct member *member)
{
    const char *name = strrchr(member->name, ' ');
    return name && strncmp(name + 1, "sheet", 5) == 0 && strstr(name, ".xml") && name[6] >= '0' &&
           name[6] <= '9';
}

/* Returns the part of a workbook with this name, of the members from `before` on, or NULL. */
static const struct member *find_part(const struct source *source, size_t before, const char *part)
{
    for (size_t i = before; i < source->count; i++) {
        const char *name = strrchr(source->members[i].name, ' ');
        if (name && strcmp(name + 1, part) == 0)
            return &source->members[i];
    }
    return NULL;
}

/* Keeps the sheets of a workbook, of the members from `before` on. */
static void keep_sheets(struct source *source, size_t before)
{
    size_t kept = before;
    const struct member *strings = find_part(source, before, "sharedStrings.xml");
    const struct member *names = find_part(source, before, "workbook.xml");
    bool has_strings = strings != NULL;
    size_t strings_at = has_strings ? strings->entry : 0;
    size_t names_at = names ? names->entry : 0;
    for (size_t i = before; i < source->count; i++) {
        struct member member = source->members[i];
        member.packing = PACKING_SHEET;
        member.strings = strings_at;
        member.names = names_at;
        member.has_strings = has_strings;
        if (is_sheet(&member))
            source->members[kept++] = member;
    }
    source->count = kept;
}

/* Adds the files of a zip, the sheets of a workbook, or another document that is packed as a zip as
 * the one file that it is. */
static enum status add_zip(struct source *source, const struct member *whole, struct error *error)
{
    const struct file_kind *kind = NULL;
    size_t before = source->count;
    enum status status = zip_load(error);
    if (status)
        return status;
    struct archive *archive = zip.read_new();
    if (!archive)
        die("out of memory");
    zip.read_support_format_zip_seekable(archive);
    status = list_zip(&kind, source, archive, whole->path, error);
    zip.read_free(archive);
    if (status || !kind)
        return status;
    struct member document = *whole;
    document.kind = kind;
    if (!file_kind_is_workbook(kind)) {
        source->count = before;
        return add_member(source, &document, error);
    }
    document.is_given = false; /* its sheets may be tables */
    keep_sheets(source, before);
    status = add_member(source, &document, error);
    if (!status) {
        struct member *members = source->members + before;
        memmove(members + 1, members, (source->count - before - 1) * sizeof *members);
        *members = document; /* told where no reader knows a sheet */
    }
    return status;
}

static enum status add_plain(struct source *source, const char *path, const struct stat *stat_of,
                             bool is_given, struct error *error)
{
    unsigned char head[4] = { 0 };
    FILE *file = fopen(path, "rb");
    if (!file)
        return error_set(error, STATUS_IO, "cannot read %s: %s", path, strerror(errno));
    size_t length = fread(head, 1, sizeof head, file);
    bool failed = ferror(file) != 0;
    fclose(file);
    if (failed)
        return error_set(error, STATUS_IO, "cannot read %s", path);
    add_file(source, path);
    bool is_gz = length >= 2 && head[0] == 0x1F && head[1] == 0x8B;
    struct member member = { .path = path,
                             .name = is_given ? path : base_name(path),
                             .packing = is_gz ? PACKING_GZ : PACKING_NONE,
                             .size = stat_of->st_size,
                             .is_given = is_given };
    if (length >= 4 && (memcmp(head, "PK\3\4", 4) == 0 || memcmp(head, "PK\5\6", 4) == 0))
        return add_zip(source, &member, error);
    return add_member(source, &member, error);
}

static enum status add_path(struct source *source, const char *path, int depth,
                            struct error *error);

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static enum status add_folder(struct source *source, const char *path, int depth,
                              struct error *error)
{
    DIR *folder = opendir(path);
    if (!folder)
        return error_set(error, STATUS_IO, "cannot read %s: %s", path, strerror(errno));
    char **names = NULL;
    size_t count = 0;
    size_t room = 0;
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (is_litter(entry->d_name) || count == SOURCE_MEMBERS_MAX)
            continue;
        names = memory_make_room(names, count, &room, sizeof *names);
        names[count++] = xstrdup(entry->d_name);
    }
    closedir(folder);
    if (count > 0)
        qsort(names, count, sizeof *names, compare_names);
    enum status status = STATUS_OK;
    for (size_t i = 0; i < count; i++) {
        char *inside = path_join(path, names[i]);
        if (!status)
            status = add_path(source, inside, depth + 1, error);
        free(inside);
        free(names[i]);
    }
    free(names);
    return status;
}

/* Refuses what is read only once or never ends. */
static enum status refuse_special(const char *path, mode_t mode, struct error *error)
{
    const char *what = S_ISFIFO(mode) ? "a pipe" : S_ISSOCK(mode) ? "a socket" : "a device";
    return error_set(error, STATUS_INVALID,
                     "%s is %s, not a regular file; save what it holds as a file and import that",
                     path, what);
}

static enum status add_path(struct source *source, const char *path, int depth, struct error *error)
{
    struct stat stat_of;
    if (stat(path, &stat_of))
        return error_set(error, STATUS_IO, "cannot read %s: %s", path, strerror(errno));
    path = arena_strdup(&source->arena, path);
    if (S_ISDIR(stat_of.st_mode))
        return depth > FOLDER_DEPTH ? STATUS_OK : add_folder(source, path, depth, error);
    if (!S_ISREG(stat_of.st_mode))
        return refuse_special(path, stat_of.st_mode, error);
    return add_plain(source, path, &stat_of, depth == 0, error);
}

enum status source_open(struct source *out, const char *const *paths, size_t count,
                        struct error *error)
{
    *out = (struct source){ .arena = ARENA_INIT };
    for (size_t i = 0; i < count; i++) {
        enum status status = add_path(out, paths[i], 0, error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

void source_release(struct source *source)
{
    arena_release(&source->arena);
    *source = (struct source){ .arena = ARENA_INIT };
}
