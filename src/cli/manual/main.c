/* Makes the man page: copies a template and fills in the program's tables.
 *
 * usage: marrow_manual TEMPLATE PAGE
 *
 * A line @NAME@ is replaced by a section, @VERSION@ within a line by the program's version.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/tui/tui.h"
#include "section.h"

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

static void put_line(FILE *out, const char *line)
{
    static const char mark[] = "@VERSION@";
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        if (strcmp(line, sections[i].line) == 0) {
            sections[i].print(out);
            return;
        }
    }
    const char *version = strstr(line, mark);
    if (version)
        fprintf(out, "%.*s%s%s", (int)(version - line), line, MARROW_VERSION,
                version + sizeof mark - 1);
    else
        fputs(line, out);
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
        put_line(out, line);
    free(line);
    int failed = ferror(in);
    fclose(in);
    failed |= ferror(out);
    failed |= fclose(out) != 0;
    return failed ? fail(argv[2]) : EXIT_SUCCESS;
}
