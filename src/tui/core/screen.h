/* screen.h - what a screen is.
 *
 * A screen is a const struct of functions over a state of its own. load reads what is shown; layout
 * fits it to the window's size; draw paints it and changes nothing; act takes an action and says
 * what came of it. Only open, load, act and resume do I/O. Screens don't call screens and have no
 * input loops: they ask for another by their outcome, and a screen that closes with a result hands
 * it to the one below (resume).
 */
#ifndef MARROW_TUI_SCREEN_H
#define MARROW_TUI_SCREEN_H

#include "binding.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/report/wording.h"
#include "paint.h"

/* What all screens share. */
struct ui {
    const struct screen_set *screens;
    struct journal *journal;
    struct wording wording;
    char message[512]; /* shown in place of the footer until the next key */
    enum style message_style;
    char warning[512]; /* a limit that was exceeded, on lines of its own above the message */
};

/* What a screen is opened with; each reads what it needs. */
struct request {
    int screen; /* its number in the set */
    struct date day;
    int64_t meal_id; /* 0: not said */
    int64_t entry_id; /* food form: the correction may reach this entry alone */
    int64_t course_id; /* of any row of the course; 0: a new one, or the sheet of all */
    const char *title; /* prompt: what is asked for; static */
    const char *hint; /* prompt: what may stand there, shown while nothing does; static, or NULL */
    char text[512]; /* prompt, quick: what stands in the line; add: the search; food, recipe: its
                       key, "" for a new recipe */
    int purpose; /* the opener's own mark, handed back in the result */
    bool is_new; /* food form: text names a new food, else it is the key of the one to correct;
                    profile: it was never asked for */
    bool is_text_only; /* quick: nothing is logged, what was typed is handed back */
    int help; /* help: about which screen */
};

/* What a screen closes with. */
struct result {
    int screen; /* which one closed */
    bool is_accepted; /* false: left without a change */
    int purpose;
    char text[512]; /* prompt; food form: the food's key */
    struct date day; /* week, review: the day to go to */
    int64_t entry_id; /* add, quick: the entry logged last */
};

enum outcome {
    OUTCOME_IGNORED, /* nothing to do with it */
    OUTCOME_HANDLED, /* draw anew */
    OUTCOME_RELOAD, /* something else is to be shown: load, then draw */
    OUTCOME_CHANGED, /* the log has changed: all screens load anew */
    OUTCOME_OPEN, /* open the screen of *request */
    OUTCOME_CLOSE, /* close with *result */
};

struct screen_class {
    const char *title; /* in the help */
    bool takes_text; /* printable keys type */
    bool is_overlay; /* paints over some rows of the screen below it */
    size_t state_size; /* zeroed memory for the state */
    const struct binding *bindings;
    struct binding opener; /* the key that opens it from the first screen, of ACTION_OPEN; zeroed:
                              there is none */
    MARROW_CHECKED enum status (*open)(void *state, struct ui *ui, const struct request *request,
                                       struct error *error);
    MARROW_CHECKED enum status (*load)(void *state, struct ui *ui,
                                       struct error *error); /* NULL: nothing to load */
    /* Fits the state to a window of so many rows and columns: what is scrolled to, where rows
     * stand. Called before each draw; NULL: nothing depends on the size. */
    void (*layout)(void *state, const struct ui *ui, int rows, int columns);
    void (*draw)(const void *state, const struct ui *ui, WINDOW *window);
    unsigned (*has)(const void *state); /* which of enum need the state meets; NULL: none */
    /* Errors of an action go to screen_tell_error; only what makes the screen unusable is for load
     * to return. */
    enum outcome (*act)(void *state, struct ui *ui, const struct input *input,
                        struct request *request, struct result *result);
    enum outcome (*resume)(void *state, struct ui *ui,
                           const struct result *result); /* NULL: OUTCOME_HANDLED */
    void (*close)(void *state);
};

/* All screens of the program, by their numbers. Whoever knows them by name hands them down
 * (screens.h). */
struct screen_set {
    const struct screen_class *const *classes;
    int count;
    int first; /* open from the start to the end, on a day */
    int welcome; /* opened over it where it was never asked who the person is */
    int help;
};

/* Returns the binding of that index on a screen: its own, then on the first screen those that open
 * another one. NULL: there are no more. */
const struct binding *screen_binding(const struct screen_set *set, int screen, size_t index);

/* Returns the table of keys that all screens of the kind share. */
const struct binding *screen_shared_bindings(const struct screen_class *class);

/* Returns what a key does on a screen, or NULL. *opened gets the screen that ACTION_OPEN is about.
 */
const struct binding *screen_find_binding(int *opened, const struct screen_set *set, int screen,
                                          const char *key);

/* Spells µg as mcg where the terminal has no µ: as many bytes. */
void screen_spell(const struct ui *ui, char *text);

/* Sets the message line. */
void screen_tell(struct ui *ui, enum style style, const char *format, ...) MARROW_PRINTF(3, 4);
void screen_tell_error(struct ui *ui, const struct error *error);

/* Sets the message line to what was done and the key that undoes it: "Deleted Butter. u undoes." A
 * full stop that a name ends in is not said twice. */
void screen_tell_done(struct ui *ui, const char *format, ...) MARROW_PRINTF(2, 3);

/* Sets the warning, which is never cut. It goes with the message. */
void screen_warn(struct ui *ui, const char *text);

#endif
