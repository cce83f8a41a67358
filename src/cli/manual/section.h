/* section.h - the sections of the man page that the program's own tables make. */
#ifndef MARROW_CLI_SECTION_H
#define MARROW_CLI_SECTION_H

#include <stdio.h>

/* Writes how each command is used, and what each way does. */
void section_commands(FILE *out);

/* Writes the options that every command takes; those that only some take. */
void section_options_everywhere(FILE *out);
void section_options(FILE *out);

/* Writes an example of each command's JSON. */
void section_answers(FILE *out);

/* Writes the settings: choices, initial value, meaning. */
void section_settings(FILE *out);

#endif
