/* action.h - what a screen can be asked to do. Keys are bound to actions (binding.h); screens never
 * see a key. */
#ifndef MARROW_TUI_ACTION_H
#define MARROW_TUI_ACTION_H

#include <stdbool.h>

enum action {
    ACTION_NONE,
    /* moving */
    ACTION_DOWN,
    ACTION_UP,
    ACTION_PAGE_DOWN,
    ACTION_PAGE_UP,
    ACTION_FIRST,
    ACTION_LAST,
    ACTION_NEXT,
    ACTION_PREVIOUS,
    ACTION_NEXT_WEEK,
    ACTION_PREVIOUS_WEEK,
    ACTION_TODAY,
    ACTION_GO_TO,
    ACTION_CLICK,
    /* logging */
    ACTION_ADD,
    ACTION_QUICK,
    ACTION_EDIT,
    ACTION_DELETE,
    ACTION_DELETE_DAY,
    ACTION_COPY,
    ACTION_COPY_DAY,
    ACTION_PASTE,
    ACTION_AGAIN,
    ACTION_USUAL,
    ACTION_MARK, /* the day: complete, partial, ... */
    ACTION_SELECT, /* the entry, for what comes next */
    ACTION_MOVE,
    ACTION_MOVE_LATER,
    ACTION_MOVE_EARLIER,
    ACTION_NOTE,
    ACTION_NOTE_DAY,
    ACTION_SERVINGS,
    ACTION_WEIGHT,
    ACTION_NAME,
    ACTION_REFRESH,
    ACTION_REACH,
    ACTION_TAKE,
    ACTION_SKIP,
    ACTION_UNDO,
    ACTION_REDO,
    /* screens */
    ACTION_ACCEPT,
    ACTION_SAVE,
    ACTION_OPEN, /* opens the screen in struct input */
    ACTION_CLOSE,
    ACTION_WEEK,
    ACTION_REVIEW,
    ACTION_TRENDS,
    ACTION_WORDS,
    ACTION_MAP,
    ACTION_COURSE_NEW,
    ACTION_COURSE_END,
    ACTION_COURSE_DETAILS,
    ACTION_SHEET,
    ACTION_SUGGEST,
    ACTION_EDIT_FOOD,
    ACTION_NEW_FOOD,
    ACTION_FAVOURITE,
    ACTION_HIDE,
    ACTION_MERGE,
    ACTION_FIND,
    ACTION_FIND_NEXT,
    ACTION_FIND_PREVIOUS,
    ACTION_LEAVE_OUT,
    ACTION_RECIPE,
    ACTION_SWITCH,
    ACTION_HELP,
    ACTION_MESSAGES,
    ACTION_COMMAND,
    ACTION_COUNT, /* a digit of a count, for the key that comes next */
    ACTION_COMPLETE,
    ACTION_QUIT,
    /* targets */
    ACTION_QUIET,
    ACTION_LEAD,
    ACTION_AUTHORITY,
    /* editing a line */
    ACTION_TEXT,
    ACTION_LINE_FIRST,
    ACTION_BACKSPACE = ACTION_LINE_FIRST,
    ACTION_DELETE_CHAR,
    ACTION_DELETE_WORD,
    ACTION_DELETE_LINE,
    ACTION_DELETE_REST,
    ACTION_LEFT,
    ACTION_RIGHT,
    ACTION_WORD_LEFT,
    ACTION_WORD_RIGHT,
    ACTION_LINE_START,
    ACTION_LINE_END,
    ACTION_LINE_LAST = ACTION_LINE_END,
};

/* An action, with the data that came with it. */
struct input {
    enum action action;
    char text[8]; /* ACTION_TEXT: one character, UTF-8 */
    const char *pasted; /* ACTION_TEXT: a whole paste instead; NULL: none */
    bool *is_refused; /* set if a line has no room for the text; NULL: nobody asks */
    int y, x; /* ACTION_CLICK: the place on the screen */
    int screen; /* ACTION_OPEN: the screen to open */
};

#endif
