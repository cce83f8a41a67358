/* section.h - the man page's sections that are made from the program's tables. */
#ifndef MARROW_CLI_SECTION_H
#define MARROW_CLI_SECTION_H

#include <stdio.h>

/* Writes each command: its usage, what each way does, its own options and its examples. */
void section_commands(FILE *out);

/* Writes the options that every command takes. */
void section_options_everywhere(FILE *out);

/* Writes an example of each command's JSON. */
void section_answers(FILE *out);

/* Writes the settings: choices, initial value, meaning. */
void section_settings(FILE *out);

#endif
