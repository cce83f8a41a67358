#include "marrow/catalogue/fold.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

#include "marrow/base/text.h"

/* People type "creme brulee", labels print "Crème brûlée", and both must be the same word; so must
 * "tomatoes" and "tomato". Folding removes what people leave out or get wrong: case, accents,
 * apostrophes, the plural. It is done once for each food when a catalogue is made, and again for
 * what is typed. So both sides must be folded by the same rules for as long as the file is used,
 * and a change here is a new version of the format (docs/catalogue-format.md). Only the singular is
 * a guess. It follows from the English ending and need not be a real word: it only has to be the
 * same on both sides, and the word itself stays in the index beside it. Most text is ASCII and
 * takes the short way. For the rest, utf8proc decomposes letters; the few letters that Unicode does
 * not decompose are listed. */

#define PIECES_MAX 32

/* Returns what people type for a letter that Unicode does not decompose; NULL for other letters. */
static const char *plain_letter(uint32_t code)
{
    switch (code) {
    case 0xE6:
        return "ae";
    case 0xF8:
        return "o";
    case 0xF0:
    case 0x111:
        return "d";
    case 0xFE:
        return "th";
    case 0x131:
        return "i";
    case 0x3BC: /* "25 ug" is 25 µg */
        return "u";
    case 0x142:
        return "l";
    case 0x153:
        return "oe";
    default:
        return NULL;
    }
}

static bool is_apostrophe(uint32_t code)
{
    return code == '\'' || code == '`' || code == 0xB4 || code == 0x2BC || code == 0x2018 ||
           code == 0x2019;
}

/* Returns whether the code is part of a word: a letter, a mark on one, or a digit. */
static bool is_word_code(uint32_t code)
{
    static const bool is_word[] = {
        [UTF8PROC_CATEGORY_LU] = true, [UTF8PROC_CATEGORY_LL] = true, [UTF8PROC_CATEGORY_LT] = true,
        [UTF8PROC_CATEGORY_LM] = true, [UTF8PROC_CATEGORY_LO] = true, [UTF8PROC_CATEGORY_MN] = true,
        [UTF8PROC_CATEGORY_MC] = true, [UTF8PROC_CATEGORY_ND] = true,
    };
    size_t category = (size_t)utf8proc_category((utf8proc_int32_t)code);
    return category < sizeof is_word && is_word[category];
}

/* A word being folded. Letters that do not fit are left out. */
struct word {
    char text[FOLD_WORD_SIZE];
    size_t length;
};

static void word_add(struct word *word, const char *bytes, size_t length)
{
    if (word->length + length < sizeof word->text) {
        memcpy(word->text + word->length, bytes, length);
        word->length += length;
    }
}

/* Adds a letter beyond ASCII, with its case folded and without accents (U+0300 to U+036F). */
static void word_add_code(struct word *word, uint32_t code)
{
    utf8proc_int32_t pieces[PIECES_MAX];
    int last_class = 0;
    utf8proc_ssize_t count = utf8proc_decompose_char(
        (utf8proc_int32_t)code, pieces, PIECES_MAX,
        UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_COMPAT, &last_class);
    for (utf8proc_ssize_t i = 0; i < count && i < PIECES_MAX; i++) {
        uint32_t piece = (uint32_t)pieces[i];
        if (piece >= 0x300 && piece <= 0x36F)
            continue;
        const char *plain = plain_letter(piece);
        char bytes[4];
        if (plain)
            word_add(word, plain, strlen(plain));
        else
            word_add(word, bytes, text_encode(bytes, piece));
    }
}

/* Folds the next word and moves text past it. Returns false at the end. */
static bool next_word(struct word *word, const char **text, size_t *length)
{
    word->length = 0;
    while (*length > 0) {
        unsigned char byte = (unsigned char)**text;
        if (byte < 0x80) {
            (*text)++;
            (*length)--;
            char lower = byte >= 'A' && byte <= 'Z' ? (char)(byte + 32) : (char)byte;
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
                word_add(word, &lower, 1);
            else if (lower != '\'' && lower != '`' && word->length > 0)
                break;
            continue;
        }
        uint32_t code = text_decode(text, length);
        if (is_word_code(code))
            word_add_code(word, code);
        else if (!is_apostrophe(code) && word->length > 0)
            break;
    }
    word->text[word->length] = '\0';
    if (strcmp(word->text, "mcg") == 0)
        word->length = strlen(strcpy(word->text, "ug"));
    return word->length > 0;
}

void fold_split(struct fold_words *out, const char *text)
{
    size_t length = strlen(text);
    struct word word;
    out->count = 0;
    while (out->count < FOLD_WORDS_MAX && next_word(&word, &text, &length))
        memcpy(out->words[out->count++], word.text, word.length + 1);
}

void fold_index(struct buffer *out, const char *text)
{
    size_t length = strlen(text);
    struct word word;
    while (next_word(&word, &text, &length)) {
        char singular[FOLD_WORD_SIZE];
        fold_singular(singular, word.text);
        if (out->length > 0)
            buffer_add_char(out, ' ');
        buffer_add(out, word.text, word.length);
        if (strcmp(singular, word.text) != 0) {
            buffer_add_char(out, ' ');
            buffer_add_text(out, singular);
        }
    }
}

struct irregular {
    const char *plural;
    const char *singular;
};

/* Plurals whose ending would give the wrong singular. */
static const struct irregular irregulars[] = {
    { "leaves", "leaf" },      { "loaves", "loaf" },      { "halves", "half" },
    { "calves", "calf" },      { "knives", "knife" },     { "geese", "goose" },
    { "cookies", "cookie" },   { "brownies", "brownie" }, { "smoothies", "smoothie" },
    { "pies", "pie" },         { "veggies", "veggie" },   { "calories", "calorie" },
    { "chillies", "chilli" },  { "chilies", "chili" },    { "quiches", "quiche" },
    { "brioches", "brioche" }, { "ceviches", "ceviche" }, { "molasses", "molasses" },
    { "fungi", "fungus" },     { "octopi", "octopus" },   { "axes", "axe" },
    { "cassis", "cassis" },
};

static bool ends_with(const char *word, size_t length, const char *ending)
{
    size_t size = strlen(ending);
    return length > size && strcmp(word + length - size, ending) == 0;
}

/* Returns how many letters to cut off for the singular. "berries" is handled before. */
static size_t plural_ending(const char *word, size_t length)
{
    if (length < 4 || word[length - 1] != 's' || ends_with(word, length, "ss") ||
        ends_with(word, length, "us"))
        return 0;
    static const char *const two[] = { "oes", "ches", "shes", "xes", "sses", "zzes" };
    for (size_t i = 0; i < sizeof two / sizeof *two; i++) {
        if (ends_with(word, length, two[i]))
            return 2;
    }
    return 1;
}

void fold_singular(char *out, const char *word)
{
    size_t length = strlen(word);
    if (length >= FOLD_WORD_SIZE)
        length = FOLD_WORD_SIZE - 1;
    memcpy(out, word, length);
    out[length] = '\0';
    for (size_t i = 0; i < sizeof irregulars / sizeof *irregulars; i++) {
        if (irregulars[i].plural[0] == word[0] && strcmp(irregulars[i].plural, word) == 0) {
            memcpy(out, irregulars[i].singular, strlen(irregulars[i].singular) + 1);
            return;
        }
    }
    if (length > 4 && ends_with(out, length, "ies")) {
        out[length - 3] = 'y';
        out[length - 2] = '\0';
        return;
    }
    out[length - plural_ending(out, length)] = '\0';
}

void fold_split_singular(struct fold_words *out, const char *text)
{
    fold_split(out, text);
    for (size_t i = 0; i < out->count; i++) {
        char singular[FOLD_WORD_SIZE];
        fold_singular(singular, out->words[i]);
        memcpy(out->words[i], singular, sizeof singular);
    }
}

bool fold_stands_at(const struct fold_words *words, size_t at, const char *phrase)
{
    for (; at < words->count; at++) {
        const char *word = words->words[at];
        while (*word && *word == *phrase) {
            word++;
            phrase++;
        }
        if (*word || (*phrase && *phrase != ' '))
            return false;
        if (!*phrase++)
            return true;
    }
    return false;
}

bool fold_has_phrase(const struct fold_words *words, const char *phrase)
{
    for (size_t i = 0; i < words->count; i++) {
        if (words->words[i][0] == *phrase && fold_stands_at(words, i, phrase))
            return true;
    }
    return false;
}

bool fold_has_word(const struct fold_words *words, const char *word)
{
    for (size_t i = 0; i < words->count; i++)
        if (strcmp(words->words[i], word) == 0)
            return true;
    return false;
}

size_t fold_letter_size(const char *word)
{
    size_t size = *word ? 1 : 0;
    while (size > 0 && ((unsigned char)word[size] & 0xC0) == 0x80)
        size++;
    return size;
}

size_t fold_letters(const char *word)
{
    size_t letters = 0;
    for (; *word; word += fold_letter_size(word))
        letters++;
    return letters;
}

static size_t decode_word(uint32_t out[FOLD_WORD_SIZE], const char *word)
{
    size_t length = strlen(word);
    size_t count = 0;
    while (length > 0 && count < FOLD_WORD_SIZE)
        out[count++] = text_decode(&word, &length);
    return count;
}

bool fold_is_one_typo(const char *typed, const char *word)
{
    uint32_t a[FOLD_WORD_SIZE];
    uint32_t b[FOLD_WORD_SIZE];
    size_t a_count = decode_word(a, typed);
    size_t b_count = decode_word(b, word);
    if (a_count > b_count + 1 || b_count > a_count + 1)
        return false;
    size_t start = 0;
    while (start < a_count && start < b_count && a[start] == b[start])
        start++;
    size_t tail = 0;
    while (tail < a_count - start && tail < b_count - start &&
           a[a_count - 1 - tail] == b[b_count - 1 - tail])
        tail++;
    size_t a_left = a_count - start - tail;
    size_t b_left = b_count - start - tail;
    if (a_left <= 1 && b_left <= 1)
        return true;
    return a_left == 2 && b_left == 2 && a[start] == b[start + 1] && a[start + 1] == b[start];
}

bool fold_is_mark(uint32_t code)
{
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

bool fold_is_same(const char *one, const char *other)
{
    struct fold_words words[2];
    fold_split(&words[0], one);
    fold_split(&words[1], other);
    if (words[0].count != words[1].count)
        return false;
    if (words[0].count == 0 || words[0].count == FOLD_WORDS_MAX)
        return text_equal_nocase(one, other);
    for (size_t i = 0; i < words[0].count; i++) {
        if (strcmp(words[0].words[i], words[1].words[i]) != 0)
            return false;
    }
    return true;
}

bool fold_is_listed(const char *text, const char *list)
{
    while (*list) {
        char name[64];
        size_t length = strcspn(list, "|");
        snprintf(name, sizeof name, "%.*s", (int)length, list);
        if (fold_is_same(text, name))
            return true;
        list += length + (list[length] ? 1 : 0);
    }
    return false;
}

bool fold_is_number(const char *word)
{
    return word[strspn(word, "0123456789")] == '\0';
}
