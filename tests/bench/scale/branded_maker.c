/* Writes foods like those of USDA's branded data in the official layout into a folder, and a zip of
 * them where that is asked for and zip is installed.
 *
 * usage: branded_maker SAMPLE.zip FOLDER [FOODS [zip]]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "branded_files.h"

#define FOODS 2000000
#define COMPARED 50000

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: branded_maker SAMPLE.zip FOLDER [FOODS [zip]]\n");
        return 2;
    }
    size_t count = argc > 3 ? strtoul(argv[3], NULL, 10) : FOODS;
    struct branded *branded = branded_open(argv[1]);
    branded_compare(branded, count < COMPARED ? count : COMPARED, stdout);
    branded_write(argv[2], branded, count);
    if (argc > 4 && strcmp(argv[4], "zip") == 0)
        branded_zip(argv[2]);
    branded_close(branded);
    return 0;
}
