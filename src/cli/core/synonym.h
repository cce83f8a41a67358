/* synonym.h - words that people type for a command, such as "eat" for add. */
#ifndef MARROW_CLI_SYNONYM_H
#define MARROW_CLI_SYNONYM_H

struct synonym {
    const char *word;
    const char *command;
    const char *verb; /* NULL: none */
};

extern const struct synonym synonyms[]; /* ends with a NULL word */

/* Returns the synonym, or NULL. */
const struct synonym *synonym_find(const char *word);

#endif
