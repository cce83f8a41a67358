#include "command_history.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/path.h"

#define BYTES_MOST (1 << 20)

/* Finds the file. *folder gets the folder it lies in. The caller frees both. Returns false where
 * there is no home folder. */
static bool find_file(char **file, char **folder)
{
    struct error ignored = ERROR_INIT;
    if (path_state_folder(folder, &ignored))
        return false;
    *file = path_join(*folder, "commands");
    return true;
}

void command_history_load(struct buffer *lines)
{
    struct error ignored = ERROR_INIT;
    char *file;
    char *folder;
    if (!find_file(&file, &folder))
        return;
    size_t before = lines->length;
    if (!path_exists(file) || file_read(lines, file, file, BYTES_MOST, &ignored))
        buffer_remove(lines, before, lines->length - before);
    if (lines->length > before && lines->text[lines->length - 1] != '\n')
        buffer_add_char(lines, '\n');
    free(folder);
    free(file);
}

static size_t count_lines(const struct buffer *lines)
{
    size_t count = 0;
    for (size_t i = 0; i < lines->length; i++)
        count += lines->text[i] == '\n';
    return count;
}

/* Removes a line and its newline, if it is there. */
static void remove_line(struct buffer *lines, const char *line)
{
    size_t length = strlen(line);
    size_t at = 0;
    while (at < lines->length) {
        const char *end = memchr(lines->text + at, '\n', lines->length - at);
        size_t size = end ? (size_t)(end - lines->text) - at : lines->length - at;
        if (size == length && memcmp(lines->text + at, line, length) == 0)
            buffer_remove(lines, at, size + (end ? 1 : 0));
        else
            at += size + 1;
    }
}

void command_history_add(struct buffer *lines, const char *line)
{
    struct error ignored = ERROR_INIT;
    char *file;
    char *folder;
    remove_line(lines, line);
    buffer_addf(lines, "%s\n", line);
    while (count_lines(lines) > COMMAND_HISTORY_KEPT)
        buffer_remove(lines, 0, strcspn(lines->text, "\n") + 1);
    if (!find_file(&file, &folder))
        return;
    if (!path_make_folder(folder, &ignored))
        (void)!file_write_whole(file, lines->text, lines->length, true, &ignored);
    free(folder);
    free(file);
}

const char *command_history_find(size_t *length, const struct buffer *lines, size_t back)
{
    size_t count = count_lines(lines);
    if (back == 0 || back > count)
        return NULL;
    const char *line = lines->text;
    for (size_t i = count - back; i > 0; i--)
        line += strcspn(line, "\n") + 1;
    *length = strcspn(line, "\n");
    return line;
}
