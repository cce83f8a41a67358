#define _GNU_SOURCE /* renameat2 */
#include "marrow/base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"

#define TEMPORARY_MARK ".new-" /* marrow.db.new-<process> */

enum status file_create(const char *path, const char *told_as, unsigned mode, struct error *error)
{
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, (mode_t)mode);
    if (file < 0)
        return error_set(error, STATUS_IO, "cannot create %s: %s", told_as, strerror(errno));
    close(file);
    return STATUS_OK;
}

/* Returns whether an open file begins as SQLite's files do. */
static bool is_database(int file)
{
    static const char magic[] = "SQLite format 3";
    char start[sizeof magic];
    return pread(file, start, sizeof start, 0) == (ssize_t)sizeof start &&
           memcmp(start, magic, sizeof magic) == 0;
}

/* Opens and empties a file that may be replaced. Returns -1 with the reason in *why if it may not.
 */
static int open_to_replace(const char **why, const char *path)
{
    struct stat info;
    int file = open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        *why = errno == ELOOP ? "it is a link" : strerror(errno);
        return -1;
    }
    *why = NULL;
    if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode))
        *why = "it is not a file";
    else if (is_database(file))
        *why = "it is a log, a catalogue or another database";
    else if (ftruncate(file, 0) != 0)
        *why = strerror(errno);
    if (!*why)
        return file;
    close(file);
    return -1;
}

enum status file_open_named(FILE **out, const char *path, bool replaces, struct error *error)
{
    const char *why = NULL;
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    *out = NULL;
    if (file < 0 && errno == EEXIST && !replaces)
        return error_set(error, STATUS_IO,
                         "%s already exists; choose another name, or replace it with --force",
                         path);
    if (file < 0 && errno == EEXIST)
        file = open_to_replace(&why, path);
    else if (file < 0)
        why = strerror(errno);
    if (file >= 0)
        *out = fdopen(file, "w");
    if (*out)
        return STATUS_OK;
    if (file >= 0)
        close(file);
    return error_set(error, STATUS_IO, "cannot write %s: %s", path, why ? why : strerror(errno));
}

static enum status sync_path(const char *path, const char *told_as, int flags, struct error *error)
{
    int file = open(path, flags | O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return error_set(error, STATUS_IO, "cannot open %s: %s", told_as, strerror(errno));
    int failed = fsync(file);
    int reason = errno;
    close(file);
    /* Some file systems can't sync a folder, and answer EINVAL. */
    if (failed && reason != EINVAL)
        return error_set(error, STATUS_IO, "cannot write %s: %s", told_as, strerror(reason));
    return STATUS_OK;
}

enum status file_sync(const char *path, const char *told_as, struct error *error)
{
    return sync_path(path, told_as, 0, error);
}

enum status file_sync_folder_of(const char *path, struct error *error)
{
    char *folder = path_parent(path);
    enum status status = sync_path(folder, folder, O_DIRECTORY, error);
    free(folder);
    return status;
}

/* Links the file instead, for file systems that have no rename that never replaces. */
static int link_into_place(const char *from, const char *to)
{
    if (link(from, to) == 0)
        return unlink(from);
    if (errno == EEXIST || path_exists(to)) {
        errno = EEXIST;
        return -1;
    }
    return rename(from, to);
}

/* Renames the file unless `to` is there. errno is ENOSYS where the system cannot. */
static int rename_without_replacing(const char *from, const char *to)
{
#ifdef MARROW_HAVE_RENAMEAT2
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
#else
    (void)from;
    (void)to;
    errno = ENOSYS;
    return -1;
#endif
}

enum status file_place(const char *from, const char *to, struct error *error)
{
    int failed = rename_without_replacing(from, to);
    if (failed && (errno == EINVAL || errno == ENOSYS))
        failed = link_into_place(from, to);
    if (failed && errno == EEXIST)
        return STATUS_CONFLICT;
    if (failed)
        return error_set(error, STATUS_IO, "cannot create %s: %s", to, strerror(errno));
    return file_sync_folder_of(to, error);
}

static bool is_process_gone(long process)
{
    return process > 0 && kill((pid_t)process, 0) != 0 && errno == ESRCH;
}

void file_remove_stale(const char *folder, const char *beginning)
{
    DIR *directory = opendir(folder);
    const struct dirent *item;
    while (directory && (item = readdir(directory))) {
        const char *mark = strstr(item->d_name, TEMPORARY_MARK);
        if (strncmp(item->d_name, beginning, strlen(beginning)) != 0 || !mark ||
            !is_process_gone(strtol(mark + strlen(TEMPORARY_MARK), NULL, 10)))
            continue;
        char *stale = path_join(folder, item->d_name);
        (void)unlink(stale);
        free(stale);
    }
    if (directory)
        closedir(directory);
}

char *file_temporary(const char *path)
{
    struct buffer temporary = BUFFER_INIT;
    char *folder = path_parent(path);
    const char *slash = strrchr(path, '/');
    buffer_addf(&temporary, "%s" TEMPORARY_MARK, slash ? slash + 1 : path);
    file_remove_stale(folder, temporary.text);
    buffer_clear(&temporary);
    free(folder);
    buffer_addf(&temporary, "%s" TEMPORARY_MARK "%ld", path, (long)getpid());
    (void)unlink(temporary.text);
    return buffer_detach(&temporary);
}

bool file_write(int file, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t count = write(file, bytes, length);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes += count;
        length -= (size_t)count;
    }
    return true;
}

/* Copies what is left of one file to another. Returns whether it could; errno says why not. */
static bool copy_bytes(int from, int to)
{
    char bytes[1 << 16];
    for (;;) {
        ssize_t count = read(from, bytes, sizeof bytes);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0;
        if (!file_write(to, bytes, (size_t)count))
            return false;
    }
}

enum status file_copy(const char *from, const char *to, struct error *error)
{
    int source = open(from, O_RDONLY | O_CLOEXEC);
    if (source < 0)
        return error_set(error, STATUS_IO, "cannot read %s: %s", from, strerror(errno));
    int copy = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    bool is_done = copy >= 0 && copy_bytes(source, copy) && fsync(copy) == 0;
    int reason = errno;
    close(source);
    if (copy >= 0)
        close(copy);
    if (is_done)
        return STATUS_OK;
    if (copy >= 0)
        unlink(to);
    return error_set(error, STATUS_IO, "cannot write %s: %s", to, strerror(reason));
}

enum status file_read(struct buffer *out, const char *path, const char *told_as, size_t most,
                      struct error *error)
{
    char bytes[16384];
    size_t before = out->length;
    size_t count;
    bool is_input = strcmp(path, "-") == 0;
    FILE *file = is_input ? stdin : fopen(path, "re");
    if (!file)
        return error_set(error, STATUS_IO, "cannot read %s: %s", told_as, strerror(errno));
    errno = 0;
    while (out->length - before <= most && (count = fread(bytes, 1, sizeof bytes, file)) > 0)
        buffer_add(out, bytes, count);
    enum status status = STATUS_OK;
    if (ferror(file))
        status = error_set(error, STATUS_IO, "cannot read %s: %s", told_as, strerror(errno));
    else if (out->length - before > most)
        status = error_set(error, STATUS_INVALID, "%s is too large; at most %zu MB are read",
                           told_as, most >> 20);
    if (!is_input)
        (void)fclose(file);
    return status;
}

/* Checks that a file of that name may be replaced. */
static enum status check_replaced(const char *path, struct error *error)
{
    const char *why = NULL;
    struct stat info;
    int file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0 && errno == ENOENT)
        return STATUS_OK;
    if (file < 0)
        why = errno == ELOOP ? "it is a link" : strerror(errno);
    else if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode))
        why = "it is not a file";
    else if (is_database(file))
        why = "it is a log, a catalogue or another database";
    if (file >= 0)
        close(file);
    return why ? error_set(error, STATUS_IO, "cannot write %s: %s", path, why) : STATUS_OK;
}

/* Writes the temporary file that is to become `path`, and syncs it. */
static enum status write_temporary(const char *temporary, const char *path, const char *bytes,
                                   size_t length, struct error *error)
{
    enum status status = file_create(temporary, path, 0600, error);
    if (status)
        return status;
    int file = open(temporary, O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    bool is_written = file >= 0 && file_write(file, bytes, length);
    int reason = errno;
    if (file >= 0 && close(file) && is_written) {
        is_written = false;
        reason = errno;
    }
    if (!is_written)
        return error_set(error, STATUS_IO, "cannot write %s: %s", path, strerror(reason));
    return file_sync(temporary, path, error);
}

enum status file_write_whole(const char *path, const char *bytes, size_t length, bool replaces,
                             struct error *error)
{
    enum status status = replaces ? check_replaced(path, error) : STATUS_OK;
    if (!status && !replaces && path_exists(path))
        status =
            error_set(error, STATUS_IO,
                      "%s already exists; choose another name, or replace it with --force", path);
    if (status)
        return status;
    char *temporary = file_temporary(path);
    status = write_temporary(temporary, path, bytes, length, error);
    if (!status && replaces && rename(temporary, path))
        status = error_set(error, STATUS_IO, "cannot replace %s: %s", path, strerror(errno));
    if (!status && !replaces)
        status = file_place(temporary, path, error);
    if (status == STATUS_CONFLICT)
        status = error_set(error, STATUS_IO, "%s has just been made by another program", path);
    if (status)
        (void)unlink(temporary);
    else if (replaces)
        status = file_sync_folder_of(path, error);
    free(temporary);
    return status;
}
