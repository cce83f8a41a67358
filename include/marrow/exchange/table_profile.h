/* table_profile.h - what a table of foods looks like, told by a small text file.
 *
 * The program's own profiles are schema/tables/NAME.table; a person's own lie in the folder
 * "tables" of the data folder and come first. docs/table-profiles.md says what the lines mean.
 */
#ifndef MARROW_EXCHANGE_TABLE_PROFILE_H
#define MARROW_EXCHANGE_TABLE_PROFILE_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"

/* A line with several parts, as "group: Milk* | milk"; what is left out is "". */
struct table_words {
    const char *first;
    const char *second;
    const char *third;
};

struct table_list {
    struct table_words *items;
    size_t count;
    size_t room;
};

/* A nutrient's column, or its code in a long table. */
struct table_value {
    enum nutrient nutrient;
    enum unit unit;
    bool is_salt; /* of sodium: the column has salt */
    bool is_optional; /* the table may lack it */
    const char *column;
};

/* One file of a table. Columns are names as in its header, '*' for any text, or "#3". */
struct table_file {
    const char *name; /* what it holds: "foods" */
    const char *list; /* of a list of words: its name */
    const char *delimiter; /* "" : as found */
    const char *quote;
    const char *fields; /* a file without a header: how many fields its rows have */
    const char *title; /* what the lines above the header or the file's name say */
    const char *key; /* the column with the food's number */
    const char *key_ending; /* added to the number */
    const char *basis; /* what the values are for: "100 g" */
    const char *basis_by; /* where each row or value says it: a column, or "+2" */
    const char *unit_by;
    const char *mark_by;
    const char *borrowed_by;
    const char *traces_by; /* a column that lists the components of which there are traces */
    const char *group_by;
    const char *fortified_by;
    const char *code; /* of a long table: the column with the component's code */
    const char *code_list; /* the list of the table that turns it into another code; "": none */
    const char *amount;
    const char *portion_by; /* the column with the portion's code or name */
    const char *portion_list;
    const char *count; /* how many of the portion weigh as much */
    const char *grams;
    const char *factor; /* instead: the portion in hundreds of g */
    const char *text; /* of a list of words */
    int below; /* lines under the header that are no foods */
    bool is_ignored;
    bool is_several; /* the table has several such files: one a language */
    bool is_optional;
    struct table_list header; /* columns that it is known by */
    struct table_list names; /* language or "by COLUMN", column */
    struct table_list others; /* synonyms: language, column, what separates them */
    struct table_value *values;
    size_t value_count;
    size_t value_room;
};

struct table_profile {
    const char *name; /* of the catalogue: "fineli" */
    const char *title;
    const char *version;
    const char *country; /* "fi"; "": none */
    const char *licence;
    const char *citation;
    const char *page; /* where it is published */
    const char *url; /* the file itself; "": it has to be downloaded by hand */
    const char *size;
    const char *tried; /* on what the profile was tried */
    const char *encoding;
    const char *case_rule; /* "sentence": names in capitals are written small */
    const char *path; /* of a person's own; NULL: the program's */
    enum decimal_mark decimal; /* DECIMAL_ASK: the one that the file's own figures show */
    struct table_list unknown;
    struct table_list trace;
    struct table_list zero;
    struct table_list mark; /* what a mark beside a value means: exact, below, trace, unknown */
    struct table_list basis; /* "100 ml", as the table writes it */
    struct table_list borrowed;
    struct table_list group; /* the table's group, marrow's, and words of the name */
    struct table_list portion; /* as the table writes it, as marrow does */
    struct table_list fortified; /* words of a name, and words that say it is not */
    struct table_list left_out; /* a nutrient, and why the table's column is not read */
    struct table_list noted; /* a nutrient, and what its definition is */
    struct table_file *files;
    size_t file_count;
    size_t file_room;
};

struct table_profiles {
    struct arena arena;
    struct table_profile *items;
    size_t count;
    size_t room;
};

/* Reads a profile from its text into the arena. `file` is what messages call it. STATUS_INVALID:
 * "my.table, line 7: ...". */
MARROW_CHECKED enum status table_profile_read(struct table_profile *out, struct arena *arena,
                                              const char *text, const char *file,
                                              struct error *error);

/* Reads and checks the profile in a file. STATUS_INVALID, STATUS_IO. */
MARROW_CHECKED enum status table_profile_load(struct table_profile *out, struct arena *arena,
                                              const char *path, struct error *error);

/* Loads all profiles: the person's own, then the program's. A profile of one's own that cannot be
 * read is passed to `notify`, which may be NULL, and left out. */
void table_profiles_load(struct table_profiles *out,
                         void (*notify)(const char *line, void *payload), void *payload);
void table_profiles_release(struct table_profiles *profiles);

/* Returns the profile of this name, or NULL. */
const struct table_profile *table_profiles_find(const struct table_profiles *profiles,
                                                const char *name);

/* Returns the text of one of the program's own profiles. */
const char *table_profile_text(const struct table_profile *profile);

/* Returns the folder of the person's own profiles, which may not exist; NULL: there is no home. The
 * caller frees. */
char *table_profiles_folder(void);

/* Returns whether the pattern fits all of the text. '*' stands for any text; case of ASCII letters
 * and the number of blanks make no difference. */
bool table_pattern_fits(const char *pattern, const char *text);

#endif
