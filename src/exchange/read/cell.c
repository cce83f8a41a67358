#include "cell.h"

#include <stddef.h>
#include <string.h>

#include "marrow/base/text.h"

/* A part of the cell. */
struct piece {
    const char *text;
    size_t length;
};

static struct piece trim(struct piece piece)
{
    while (piece.length > 0 && (piece.text[0] == ' ' || piece.text[0] == '\t'))
        piece = (struct piece){ piece.text + 1, piece.length - 1 };
    while (piece.length > 0 &&
           (piece.text[piece.length - 1] == ' ' || piece.text[piece.length - 1] == '\t'))
        piece.length--;
    return piece;
}

/* Returns the text inside brackets around all of it, or the same text. */
static struct piece open_brackets(struct piece piece)
{
    char first = piece.length >= 2 ? piece.text[0] : '\0';
    char last = first ? piece.text[piece.length - 1] : '\0';
    if ((first == '[' && last == ']') || (first == '(' && last == ')'))
        return trim((struct piece){ piece.text + 1, piece.length - 2 });
    return piece;
}

static bool equals(struct piece piece, const char *word)
{
    return strlen(word) == piece.length && text_starts_nocase(piece.text, word);
}

static bool is_unknown(struct piece piece)
{
    static const char *const words[] = { "N", "-", "–", "—", "n/a", "na", "nd", "n.d.", "?" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (equals(piece, words[i]))
            return true;
    }
    return false;
}

/* Takes "Tr" or "traces" off the front. Returns false where there is none. */
static bool take_trace(struct piece *piece)
{
    static const char *const words[] = { "traces", "trace", "tr.", "tr" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);
        bool is_whole = length == piece->length ||
                        (length < piece->length && strchr(" (<", piece->text[length]));
        if (length > piece->length || !is_whole || !text_starts_nocase(piece->text, words[i]))
            continue;
        struct piece rest = { piece->text + length, piece->length - length };
        *piece = open_brackets(trim(rest));
        return true;
    }
    return false;
}

static struct piece take_sign(enum known *out, struct piece piece)
{
    static const struct {
        const char *sign;
        enum known known;
    } signs[] = {
        { "<=", KNOWN_BELOW },    { "≤", KNOWN_BELOW },    { "<", KNOWN_BELOW },
        { ">=", KNOWN_AT_LEAST }, { "≥", KNOWN_AT_LEAST },
    };
    *out = KNOWN_EXACT;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t length = strlen(signs[i].sign);
        if (piece.length < length || memcmp(piece.text, signs[i].sign, length) != 0)
            continue;
        *out = signs[i].known;
        return trim((struct piece){ piece.text + length, piece.length - length });
    }
    return piece;
}

/* Reads a cell that is only digits and marks, as nearly all are. */
static bool read_simple(struct cell *out, const char *text)
{
    size_t length = strspn(text, "0123456789.,");
    if (length == 0 || length >= CELL_FIGURE_SIZE || text[length] != '\0')
        return false;
    out->kind = CELL_FIGURE;
    out->known = KNOWN_EXACT;
    out->is_estimate = false;
    memcpy(out->figure, text, length + 1);
    return true;
}

bool cell_read(struct cell *out, const char *text)
{
    if (read_simple(out, text))
        return true;
    struct piece all = trim((struct piece){ text, strlen(text) });
    struct piece piece = open_brackets(all);
    *out = (struct cell){ .kind = CELL_UNKNOWN };
    if (is_unknown(piece))
        return true;
    out->kind = CELL_FIGURE;
    out->is_estimate = piece.length < all.length;
    if (equals(piece, "~0")) {
        out->known = KNOWN_ASSUMED;
        memcpy(out->figure, "0", 2);
        return true;
    }
    bool is_trace = take_trace(&piece);
    piece = take_sign(&out->known, piece);
    if (piece.length >= CELL_FIGURE_SIZE || (is_trace && piece.length > 0 && !out->known))
        return false;
    if (is_trace && piece.length == 0)
        out->kind = CELL_TRACE;
    memcpy(out->figure, piece.text, piece.length);
    out->figure[piece.length] = '\0';
    return !is_trace || piece.length == 0 || out->known == KNOWN_BELOW;
}
