/* Fills in the man page: copies it and puts the keys of all screens below the line that is there
 * for them. Runs when the program is built. usage: marrow_manual PAGE OUT */
#include <stdio.h>
#include <string.h>

#include "screens.h"

#define MARK ".\\\" The keys, as the program has them.\n"

static bool copy(FILE *page, FILE *out)
{
    char line[4096];
    bool has_mark = false;
    while (fgets(line, sizeof line, page)) {
        fputs(line, out);
        if (strcmp(line, MARK) == 0) {
            screens_print_man(out);
            has_mark = true;
        }
    }
    return has_mark;
}

int main(int argc, char **argv)
{
    FILE *page = argc == 3 ? fopen(argv[1], "r") : NULL;
    FILE *out = page ? fopen(argv[2], "w") : NULL;
    bool is_done = out && copy(page, out) && !ferror(page);
    if (out && fclose(out) != 0)
        is_done = false;
    if (page)
        fclose(page);
    if (!is_done)
        fprintf(stderr, "marrow_manual: the page could not be written, or has no place for keys\n");
    return is_done ? 0 : 1;
}
