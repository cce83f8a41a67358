/* profile.h - who the person is, from a day on: birth date, sex, life stage, authority, country. */
#ifndef MARROW_JOURNAL_PROFILE_H
#define MARROW_JOURNAL_PROFILE_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

enum sex { SEX_UNKNOWN, SEX_FEMALE, SEX_MALE };
enum life_stage { STAGE_NONE, STAGE_PREGNANT, STAGE_LACTATING };

/* The profile that applies on a day. */
struct profile {
    bool has_birth;
    struct date birth;
    enum sex sex;
    enum life_stage stage;
    char authority[16]; /* its code: "nasem" */
    char country[3]; /* where foods are bought (country.h): "us"; "": not said */
};

/* Returns "female", "male", or NULL for unknown. */
const char *profile_sex_name(enum sex sex);

/* Finds a sex by its name, ignoring case: female, f, woman; male, m, man. Returns false if there is
 * none. */
bool profile_sex_find(enum sex *out, const char *word);

/* Returns "none", "pregnant" or "lactating". */
const char *profile_stage_name(enum life_stage stage);

/* Finds a life stage by its name or first letter, ignoring case. Returns false if there is none. */
bool profile_stage_find(enum life_stage *out, const char *word);

/* Loads the profile that applies on the day: the latest row up to it. If the first row begins
 * later, it counts for earlier days too. A life stage applies only from its own day. Without a
 * profile, the sex is unknown and the authority "nasem". */
MARROW_CHECKED enum status profile_load(struct profile *out, struct store *log, struct date day,
                                        struct error *error);

/* Loads whether the first start may ask: there is no profile, and the person has not declined. */
MARROW_CHECKED enum status profile_is_unasked(bool *out, struct store *log, struct error *error);

/* Stops the first start from asking again. Makes no undo step. */
MARROW_CHECKED enum status profile_decline(struct journal *journal, struct error *error);

/* Sets the profile from a day on, as one undo step. There is one birth date: a new one corrects
 * earlier rows too. STATUS_INVALID: a birth in the future or over 130 years ago, an unknown
 * authority, pregnancy or lactation of a man. */
MARROW_CHECKED enum status profile_set(struct journal *journal, const struct profile *profile,
                                       struct date from, struct error *error);

#endif
