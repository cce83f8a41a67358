/* screen.h - what a screen is.
 *
 * A screen is a const struct of functions over its own state. load reads what is shown; layout fits
 * it to the window's size; draw paints it and changes nothing; act carries out an action and
 * returns the outcome. Only open, load, act and resume do I/O.
 *
 * Screens do not call each other and have no input loops. A screen asks for another one by its
 * outcome. When a screen closes with a result, the app hands the result to the screen below
 * (resume).
 */
#ifndef MARROW_TUI_SCREEN_H
#define MARROW_TUI_SCREEN_H

#include "binding.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/report/review.h"
#include "marrow/report/wording.h"
#include "paint.h"

#define SCREEN_TOLD 20

/* A message as it was shown. */
struct screen_told {
    char text[512];
    enum style style;
};

/* What all screens share. */
struct ui {
    const struct screen_set *screens;
    struct journal *journal;
    struct wording wording;
    char message[512]; /* shown instead of the footer until the next key, over as many rows as it
                          takes */
    enum style message_style;
    char warning[512]; /* a limit that was exceeded, on lines of its own above the message */
    struct screen_told told[SCREEN_TOLD]; /* the last messages and warnings; a ring */
    size_t told_count; /* how many there were in all */
    enum review_span span; /* the period last looked at */
    const char *program; /* the file that runs the command line's commands; NULL: none is known */
    struct buffer answer; /* of the command run last */
};

/* The arguments a screen is opened with; each screen reads those it needs. */
struct request {
    int screen; /* its number in the set */
    struct date day;
    int64_t meal_id; /* 0: not given */
    int64_t entry_id; /* food form: the correction may apply to this entry alone */
    int64_t
        course_id; /* id of any row of the course; 0: a new course, or the sheet of all courses */
    int64_t template_id; /* template: the one to edit */
    const char *title; /* prompt: the label of the line; static */
    const char *hint; /* prompt: an example, shown while the line is empty; static, or NULL */
    char text[512]; /* prompt, quick: the initial text; add: the search; food, recipe: its key, ""
                       for a new recipe */
    size_t choice; /* choice: the one selected at first; its texts are the lines of `text` */
    int purpose; /* the opener's own value, handed back in the result */
    bool is_new; /* food form: text names a new food, else it is the key of the food to correct;
                    profile: the first start */
    bool is_text_only; /* quick: logs nothing, hands the typed text back */
    int help; /* help: the screen it is about */
};

/* The result a screen closes with. */
struct result {
    int screen; /* the screen that closed */
    bool is_accepted; /* false: left without a change */
    int purpose;
    size_t choice; /* choice: the one taken */
    char text[512]; /* prompt; food form: the food's key */
    struct date day; /* week, review: the day to go to */
    int64_t entry_id; /* add, quick: the entry logged last */
    int64_t template_id; /* templates: the one to log; 0: what is usual at the meal */
};

enum outcome {
    OUTCOME_IGNORED, /* the screen does nothing with this action */
    OUTCOME_HANDLED, /* redraw */
    OUTCOME_RELOAD, /* something else is shown: load, then draw */
    OUTCOME_CHANGED, /* the log has changed: every screen loads again */
    OUTCOME_OPEN, /* open the screen of *request */
    OUTCOME_CLOSE, /* close with *result */
};

struct screen_class {
    const char *title; /* heading in the help */
    bool takes_text; /* printable keys type text */
    bool is_overlay; /* paints over some rows of the screen below it */
    size_t state_size; /* bytes of zeroed memory for the state */
    const struct binding *bindings;
    struct binding
        opener; /* the key that opens it from the first screen, with ACTION_OPEN; zeroed: none */
    MARROW_CHECKED enum status (*open)(void *state, struct ui *ui, const struct request *request,
                                       struct error *error);
    MARROW_CHECKED enum status (*load)(void *state, struct ui *ui,
                                       struct error *error); /* NULL: nothing to load */
    /* Fits the state to a window of `rows` rows and `columns` columns: scrolling and the place of
     * each part. Called before each draw. NULL: nothing depends on the size. */
    void (*layout)(void *state, const struct ui *ui, int rows, int columns);
    void (*draw)(const void *state, const struct ui *ui, WINDOW *window);
    unsigned (*has)(
        const void *state); /* the flags of enum need that the state meets; NULL: none */
    /* Carries out an action. Shows its own errors with screen_tell_error; an error that makes the
     * screen unusable is returned by load instead. */
    enum outcome (*act)(void *state, struct ui *ui, const struct input *input,
                        struct request *request, struct result *result);
    enum outcome (*resume)(
        void *state, struct ui *ui,
        const struct result *result); /* NULL: same as OUTCOME_HANDLED; OUTCOME_CLOSE
                                         closes with an accepted, empty result */
    void (*close)(void *state);
    /* Returns the day shown. A screen that has this opens others by the first screen's keys, for
     * that day. NULL: it does not. */
    struct date (*day)(const void *state);
    /* Goes to the next row after the present one, or before it, that has the text; past the end it
     * begins again. Returns false if there is none. NULL: nothing to find. */
    bool (*find)(void *state, const char *text, bool is_back);
};

/* All screens of the program, by number. The code that knows them by name passes them down
 * (screens.h). */
struct screen_set {
    const struct screen_class *const *classes;
    int count;
    int first; /* shows a day; open from start to end */
    int welcome; /* opened over the first at the first start */
    int help;
    int messages; /* shows ui.told */
    int prompt;
    int command; /* takes a line; its result is for the app */
    int answer; /* shows ui.answer */
};

/* Returns the index-th binding of a screen: its own, then, on the first screen and others that show
 * a day, those that open another screen. Returns NULL past the last one. */
const struct binding *screen_binding(const struct screen_set *set, int screen, size_t index);

/* Returns the bindings shared by all screens of the same kind. */
const struct binding *screen_shared_bindings(const struct screen_class *class);

/* Returns the binding of a key on a screen, or NULL. *opened gets the screen that ACTION_OPEN
 * opens. */
const struct binding *screen_find_binding(int *opened, const struct screen_set *set, int screen,
                                          const char *key);

/* Replaces µg by mcg, in the same number of bytes, where the terminal has no µ. */
void screen_spell(const struct ui *ui, char *text);

/* Sets the message line. */
void screen_tell(struct ui *ui, enum style style, const char *format, ...) MARROW_PRINTF(3, 4);
void screen_tell_error(struct ui *ui, const struct error *error);

/* Sets the message line to what was done and the key that undoes it: "Deleted Butter. u undoes." A
 * full stop that a name ends in is not said twice. */
void screen_tell_done(struct ui *ui, const char *format, ...) MARROW_PRINTF(2, 3);

/* Takes "u undoes" out of the message: the last step is another program's now. */
void screen_untell_undo(struct ui *ui);

/* Tells what opening the log did and met: an upgrade, a log that can only be read, a journal that
 * lay beside it, a second version of it. */
void screen_tell_opening(struct ui *ui);

/* Tells what became of a journal that lay beside the log, if there was one since the last call. */
void screen_tell_aside(struct ui *ui);

/* Tells a key of the first screen that its footer does not show, another one each day, unless the
 * setting hints is off. Returns whether it did. */
bool screen_tell_hint(struct ui *ui);

/* Sets the warning, which is never cut. It goes with the message. */
void screen_warn(struct ui *ui, const char *text);

/* Takes the message and the warning from the screen, and keeps them among the last SCREEN_TOLD; a
 * dim message is only a help in typing, and is not kept. */
void screen_clear_message(struct ui *ui);

#endif
