/* profile.h - who the person is, from a day on. */
#ifndef MARROW_JOURNAL_PROFILE_H
#define MARROW_JOURNAL_PROFILE_H

#include "marrow/base/date.h"
#include "marrow/journal/journal.h"

enum sex { SEX_UNKNOWN, SEX_FEMALE, SEX_MALE };
enum life_stage { STAGE_NONE, STAGE_PREGNANT, STAGE_LACTATING };

/* What held on a day. */
struct profile {
    bool has_birth;
    struct date birth;
    enum sex sex;
    enum life_stage stage;
    char authority[16]; /* "nasem" */
};

const char *profile_sex_name(enum sex sex); /* "female", "male"; NULL unknown */
bool profile_sex_find(enum sex *out, const char *word);
const char *profile_stage_name(enum life_stage stage); /* "none", "pregnant", "lactating" */
/* By name, or by its first letter, case ignored. */
bool profile_stage_find(enum life_stage *out, const char *word);

/* What held on the day: the latest row from before or on it; where the first row begins later, that
 * one (a profile given today speaks for the days before it too). A life stage holds from its own
 * day only, never backwards. Nothing ever said: unknown, "nasem". */
MARROW_CHECKED enum status profile_load(struct profile *out, struct store *log, struct date day,
                                        struct error *error);

/* Whether the first start may still ask: no profile was ever given and it was not declined. */
MARROW_CHECKED enum status profile_is_unasked(bool *out, struct store *log, struct error *error);
/* The first start need not ask again. Nothing was done that a person would undo: no step of the
 * history. */
MARROW_CHECKED enum status profile_decline(struct journal *journal, struct error *error);

/* Sets what held from a day on, as one undo step. A birth date is one for all days: a new one
 * corrects the earlier rows as well. STATUS_INVALID: a birth in the future or over 130 years ago,
 * an authority that is none of the table's, pregnancy or lactation of a man. */
MARROW_CHECKED enum status profile_set(struct journal *journal, const struct profile *profile,
                                       struct date from, struct error *error);

#endif
