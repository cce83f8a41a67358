/* script.h - the .sql files of schema/ and migrations/, embedded at build time. */
#ifndef MARROW_STORE_SCRIPT_H
#define MARROW_STORE_SCRIPT_H

struct script {
    const char *name; /* the file's name: "0002_add_water.sql" */
    const char *text; /* its SQL, whole, ended by NUL */
};

/* Each list is in the order of the files' names and ends with a NULL name. */
extern const struct script log_table_scripts[]; /* schema/log: what a new log is */
extern const struct script log_seed_scripts[]; /* schema/log/seed: the program's figures */
/* schema/log/derived: dropped and rebuilt, never migrated */
extern const struct script log_derived_scripts[];
extern const struct script migration_scripts[]; /* migrations: how an old log becomes a new one */
/* schema/catalogue.sql.in: what a catalogue file is */
extern const struct script catalogue_scripts[];
/* schema/catalogue_index.sql: made when a catalogue's foods are in */
extern const struct script catalogue_index_scripts[];

/* What a log is made of. */
struct script_set {
    const struct script *tables;
    const struct script *seeds;
    const struct script *derived;
    const struct script *migrations;
};

/* The program's own; tests use others. */
extern const struct script_set script_program;

/* Returns the version of the log that the scripts make: the number of the last migration
 * ("0002_..."), 1 without any. */
int script_version(const struct script_set *set);

#endif
