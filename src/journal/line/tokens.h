/* tokens.h - a quick entry as tokens, made by the lexer and read by all other modules here.
 *
 * Readers step from token to token. A range of tokens is its first and the one after its last. The
 * array ends with a TOKEN_END, so the one after the last always exists.
 */
#ifndef MARROW_JOURNAL_TOKENS_H
#define MARROW_JOURNAL_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/fold.h"
#include "marrow/journal/quick.h"

enum token_kind {
    TOKEN_END,
    TOKEN_BLANK, /* one or more blanks of one sort; a line's end is a sign */
    TOKEN_DIGITS, /* "180" */
    TOKEN_FRACTION, /* "½" */
    TOKEN_WORD, /* letters of any script: "cup", "卵" */
    TOKEN_SIGN, /* any other character: , ; . @ ( % × */
};

/* Values of `code` for signs beyond ASCII, and for blanks other than a space. */
#define SIGN_TIMES 0xD7u /* × */
#define SIGN_MINUS 0x2212u /* − */
#define SIGN_STROKE 0x2044u /* ⁄ */
#define SIGN_EN_DASH 0x2013u
#define SIGN_EM_DASH 0x2014u
#define BLANK_TAB 0x09u
#define BLANK_WIDE 0xA0u

/* The keywords of the grammar, in alphabetical order. */
enum entry_word {
    WORD_OTHER,
    WORD_A,
    WORD_ALARM,
    WORD_AM,
    WORD_AN,
    WORD_AND,
    WORD_AT,
    WORD_BEAN,
    WORD_BREAKFAST,
    WORD_CAF,
    WORD_CAKE,
    WORD_CAKES,
    WORD_CARNITINE,
    WORD_CHEESE,
    WORD_COUPLE,
    WORD_CUP,
    WORD_D,
    WORD_DAY,
    WORD_DINNER,
    WORD_DOZEN,
    WORD_EIGHT,
    WORD_ELEVEN,
    WORD_FAT,
    WORD_FIVE,
    WORD_FOR,
    WORD_FOUR,
    WORD_GRAIN,
    WORD_GRAINS,
    WORD_HALF,
    WORD_HTP,
    WORD_INCH,
    WORD_INF,
    WORD_INFINITY,
    WORD_ISLAND,
    WORD_L,
    WORD_LAYER,
    WORD_LUNCH,
    WORD_M,
    WORD_MOON,
    WORD_N,
    WORD_NAN,
    WORD_ND,
    WORD_NINE,
    WORD_NO,
    WORD_OF,
    WORD_OMEGA,
    WORD_ON,
    WORD_ONE,
    WORD_P,
    WORD_PERCENT,
    WORD_PM,
    WORD_POUND,
    WORD_POUNDER,
    WORD_QUARTER,
    WORD_RD,
    WORD_SEED,
    WORD_SEVEN,
    WORD_SIX,
    WORD_SNACK,
    WORD_SNACKS,
    WORD_SPICE,
    WORD_SPICES,
    WORD_ST,
    WORD_SUPPLEMENTS,
    WORD_TEN,
    WORD_TH,
    WORD_THEANINE,
    WORD_THREE,
    WORD_TO,
    WORD_TODAY,
    WORD_TOMORROW,
    WORD_TWELVE,
    WORD_TWO,
    WORD_TYPE,
    WORD_UP,
    WORD_VITAMIN,
    WORD_WITH,
    WORD_X,
    WORD_YESTERDAY,
    WORD_MONTH, /* "nov", "november" */
    WORD_WEEKDAY, /* "mon", "monday" */
    WORD_COUNT
};

struct token {
    enum token_kind kind;
    uint32_t
        code; /* its first character, in lower case; a blank's is ' ', BLANK_TAB or BLANK_WIDE */
    struct span span; /* its bytes in the text */
    enum entry_word word;
    enum unit unit; /* the unit it names, perhaps with the next tokens ("fl oz"); else UNIT_NONE */
    size_t unit_end; /* the token after the unit */
    double number; /* the number that begins here: "1", "1.5", "1 1/2" */
    size_t number_end; /* the token after the number; 0: no number begins here */
    size_t refused_end; /* the token after what is meant as one number but refused ("1,000") */
    bool is_parted; /* the number is the first of what may be one or two: "2 100" */
    size_t word_end; /* the next blank, or the end; for a blank, its own index */
    size_t part_end; /* the next blank, comma, semicolon or line's end; for one of these, its own
                        index */
    size_t bracket_end; /* for a "(": the ")" of the same line; its own index if there is none */
    size_t folded; /* for a token that begins a word: its first folded word */
    size_t folded_count;
    int column; /* column in the text, from 1 */
};

struct tokens {
    struct arena arena;
    const char *text; /* as typed; owned by the caller */
    const char *plain; /* the same, with ASCII in lower case and every kind of blank as a space */
    struct token *items;
    size_t count; /* number of tokens, without the TOKEN_END */
    char (*folded)[FOLD_WORD_SIZE]; /* words folded to the singular, as search does */
};

/* Return the part of a text between two offsets, and where a part ends. */
static inline struct span between(size_t from, size_t to)
{
    return (struct span){ from, to - from };
}

static inline size_t end_of(struct span span)
{
    return span.offset + span.length;
}

/* Returns the token after the word at the token, at most `to`. */
size_t tokens_word_end(const struct tokens *tokens, size_t at, size_t to);

/* Returns the first token from `at` on that is not a blank, at most `to`. */
size_t tokens_skip_blanks(const struct tokens *tokens, size_t at, size_t to);

/* Returns the end of a word without a full stop after it ("oz."). */
size_t tokens_drop_stop(const struct tokens *tokens, size_t from, size_t end);

/* Returns whether the token is before `to` and is digits (is_digits), or begins with the
 * character. */
bool tokens_is_digits(const struct tokens *tokens, size_t at, size_t to);
bool tokens_begins_with(const struct tokens *tokens, size_t at, size_t to, uint32_t code);

/* Returns whether everything from the token to the next blank is this keyword. */
bool tokens_is_word(const struct tokens *tokens, size_t at, size_t to, enum entry_word word);

/* Skips the keyword and the blanks after it. Returns false if it is not there. */
bool tokens_take_word(const struct tokens *tokens, size_t *at, size_t to, enum entry_word word);

/* Reads the number that begins at the token and ends at most at `to`. Returns the token after it;
 * without a number returns `at` and leaves *value alone. */
size_t tokens_read_number(double *value, const struct tokens *tokens, size_t at, size_t to);

/* Returns whether a number, valid or not, begins at the token: "5", ".5", ",5", "½". */
bool tokens_begins_number(const struct tokens *tokens, size_t at, size_t to);

/* Returns the token after the number at the token, valid or not; `at` if there is none. */
size_t tokens_skip_number(const struct tokens *tokens, size_t at, size_t to);

/* Sets the error "column 4: ..." for an invalid number at the token. Returns STATUS_INVALID. */
enum status tokens_refuse_number(const struct tokens *tokens, size_t at, size_t to,
                                 struct error *error);

/* Returns the unit that the word at the token names (or it and the next: "fl oz"), ignoring a full
 * stop, else UNIT_NONE. "pound cake" names no unit. *end gets the token after the unit. */
enum unit tokens_find_unit(size_t *end, const struct tokens *tokens, size_t at, size_t to);

/* Returns the bytes of a range of tokens in the text. */
struct span tokens_span(const struct tokens *tokens, size_t from, size_t to);

/* Returns the token that begins at the offset, or the first one after it. */
size_t tokens_index(const struct tokens *tokens, size_t offset);

/* Fills the folded words of a part of the text, which must begin and end with tokens. */
void tokens_fold(struct fold_words *out, const struct tokens *tokens, struct span span);

/* Sets the error "column 4: '1.5.2' <what>" for the word at the token. Returns STATUS_INVALID. */
enum status tokens_refuse(const struct tokens *tokens, size_t at, const char *what,
                          struct error *error);

#endif
