/* Makes a man page: copies a template and fills in the program's tables.
 *
 * usage: marrow_manual TEMPLATE PAGE
 *
 * A line @NAME@ is replaced by a section, @VERSION@ within a line by the program's version, and
 * @STARTER@ by the file of the starter foods. Long lines of text are broken.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/tui/tui.h"
#include "section.h"

#define WIDTH 79 /* columns of a line of text */

static const struct {
    const char *line;
    void (*print)(FILE *out);
} sections[] = {
    { "@COMMANDS@\n", section_commands },
    { "@KEYS@\n", tui_print_keys },
    { "@OPTIONS EVERYWHERE@\n", section_options_everywhere },
    { "@ANSWERS@\n", section_answers },
    { "@SETTINGS@\n", section_settings },
};

static const struct {
    const char *mark;
    const char *text;
} words[] = {
    { "@VERSION@", MARROW_VERSION },
    { "@STARTER@", MARROW_STARTER_FOLDER "/starter.catalogue" },
};

/* Writes a line of text, broken at blanks where it is too long. */
static void put_text(FILE *out, const char *line)
{
    size_t length = strlen(line);
    while (length > WIDTH + 1) {
        size_t end = WIDTH;
        while (end > 0 && (line[end] != ' ' || strchr(".'", line[end + 1])))
            end--;
        if (end == 0)
            break;
        fprintf(out, "%.*s\n", (int)end, line);
        line += end + 1;
        length -= end + 1;
    }
    fputs(line, out);
}

/* Writes a line of the template. *is_example follows .EX and .EE, between which nothing is broken.
 */
static void put_line(FILE *out, const char *line, bool *is_example)
{
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        if (strcmp(line, sections[i].line) == 0) {
            sections[i].print(out);
            return;
        }
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *at = strstr(line, words[i].mark);
        if (at) {
            fprintf(out, "%.*s%s%s", (int)(at - line), line, words[i].text,
                    at + strlen(words[i].mark));
            return;
        }
    }
    if (strcmp(line, ".EX\n") == 0 || strcmp(line, ".EE\n") == 0)
        *is_example = line[2] == 'X';
    if (line[0] == '.' || *is_example)
        fputs(line, out);
    else
        put_text(out, line);
}

static int fail(const char *path)
{
    fprintf(stderr, "marrow_manual: %s: %s\n", path, strerror(errno));
    return EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    char *line = NULL;
    size_t size = 0;
    bool is_example = false;
    if (argc != 3) {
        fprintf(stderr, "usage: marrow_manual TEMPLATE PAGE\n");
        return EXIT_FAILURE;
    }
    FILE *in = fopen(argv[1], "r");
    if (!in)
        return fail(argv[1]);
    FILE *out = fopen(argv[2], "w");
    if (!out) {
        fclose(in);
        return fail(argv[2]);
    }
    while (getline(&line, &size, in) >= 0)
        put_line(out, line, &is_example);
    free(line);
    int failed = ferror(in);
    fclose(in);
    failed |= ferror(out);
    failed |= fclose(out) != 0;
    return failed ? fail(argv[2]) : EXIT_SUCCESS;
}
