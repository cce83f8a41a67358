/* A small program with what hardening changes. test_hardening.sh reads it, since the functions of a
 * sanitized build are not fortified. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **words)
{
    char *text = malloc((size_t)count); /* its size is known only while it runs: level 3 */
    char line[32];
    if (!text || !fgets(line, sizeof line, stdin))
        return 1;
    memcpy(text, words[0], strlen(words[0]) + 1);
    int shown = printf("%s %s", text, line);
    free(text);
    return shown < 0;
}
