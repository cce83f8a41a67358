#define _POSIX_C_SOURCE 200809L
#include "rejects.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "marrow/base/buffer.h"
#include "marrow/base/file.h"
#include "marrow/base/text.h"

enum status rejects_open(FILE **out, const char *path, bool replaces, struct error *error)
{
    *out = NULL;
    if (!path)
        return STATUS_OK;
    enum status status = file_open_named(out, path, replaces, error);
    if (status)
        return status;
    /* A file that is replaced has its own mode; the rows may be the person's own foods. */
    if (fchmod(fileno(*out), 0600) != 0) {
        fclose(*out);
        *out = NULL;
        return error_set(error, STATUS_IO, "cannot write %s: %s", path, strerror(errno));
    }
    fputs("file,line,reason\n", *out);
    return STATUS_OK;
}

/* Writes a field in quotes, cleaned for a terminal. */
static void write_field(FILE *file, const char *text)
{
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, strlen(text));
    fputc('"', file);
    for (const char *p = clean.text; *p; p++) {
        if (*p == '"')
            fputc('"', file);
        fputc(*p, file);
    }
    fputc('"', file);
    buffer_release(&clean);
}

void rejects_add(FILE *rejects, const char *file, int line, const char *reason, const char *detail)
{
    if (!rejects)
        return;
    char text[256];
    snprintf(text, sizeof text, "%s%s%s", reason, detail ? ": " : "", detail ? detail : "");
    write_field(rejects, file);
    char number[24];
    snprintf(number, sizeof number, ",%d,", line);
    fputs(number, rejects);
    write_field(rejects, text);
    fputc('\n', rejects);
}

enum status rejects_flush(FILE *rejects, const char *path, struct error *error)
{
    if (rejects && (fflush(rejects) || ferror(rejects)))
        return error_set(error, STATUS_IO, "cannot write %s: %s", path, strerror(errno));
    return STATUS_OK;
}

bool rejects_close(FILE *rejects)
{
    bool is_good = !rejects || !ferror(rejects);
    return (!rejects || fclose(rejects) == 0) && is_good;
}
