/* script.h - the .sql files of schema/ and migrations/, and other texts, embedded at build time. */
#ifndef MARROW_STORE_SCRIPT_H
#define MARROW_STORE_SCRIPT_H

struct script {
    const char *name; /* the file's name, such as "0002_add_water.sql" */
    const char *text; /* the file's text, ended by NUL */
};

/* Each list is in the order of the files' names and ends with a NULL name. */
extern const struct script log_table_scripts[]; /* schema/log: the tables of a new log */
extern const struct script
    log_seed_scripts[]; /* schema/log/seed: figures that ship with the program */
/* schema/log/derived: dropped and made again, never migrated */
extern const struct script log_derived_scripts[];
extern const struct script
    migration_scripts[]; /* migrations: the steps from an older log to a new one */
/* schema/catalogue.sql.in: the tables of a catalogue file */
extern const struct script catalogue_scripts[];
/* schema/catalogue_index.sql: run when all foods are in */
extern const struct script catalogue_index_scripts[];

/* schema/shell.sql: the temporary tables of `marrow sql` */
extern const struct script shell_scripts[];
/* src/report/page/page.css: how a report looks in a browser and on paper */
extern const struct script page_style_scripts[];

/* Digests of the names and texts of two of them, worked out when the program is built: opening a
 * log compares them with what it was made of. */
extern const char log_seed_digest[];
extern const char log_derived_digest[];

/* The scripts that a log is made of. */
struct script_set {
    const struct script *tables;
    const struct script *seeds;
    const struct script *derived;
    const struct script *migrations;
};

/* The program's own scripts; tests use others. */
extern const struct script_set script_program;

/* Returns the version of the logs that the scripts make: the number of the last migration
 * ("0002_..."), or 1 without any. */
int script_version(const struct script_set *set);

#endif
