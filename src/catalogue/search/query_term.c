#include "query_term.h"

#include <ctype.h>
#include <string.h>

#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/preparation.h"

/* A food's score says how likely the words mean it. How each word is found counts first: whole
 * words outrank beginnings, and beginnings outrank typos. The weakest word decides, since a food
 * that has one word only by a typo is as doubtful as one that has all by a typo. Where the words
 * are counts next. The name outranks an alias, and its head, before the first comma, outranks
 * the rest: "Egg, whole, raw" is an egg and "Noodles, egg" are noodles. Rank, the length of the
 * name and the person's use count less, and decide among foods of similar scores. The lists of
 * searches in tests/catalogue/search say what must come first, and every figure here is tested
 * against them. */

/* Where the words are in a phrase. */
enum shape { SHAPE_EXACT, SHAPE_HEAD, SHAPE_START, SHAPE_IN_HEAD, SHAPE_IN_NAME, SHAPE_COUNT };
enum quality { QUALITY_NONE, QUALITY_TYPO, QUALITY_PREFIX, QUALITY_WHOLE };

/* "olives" means Olives rather than Olive oil; "olive" may mean either. */
#define PLURAL_PENALTY 40

static const int name_scores[][SHAPE_COUNT] = {
    [QUALITY_WHOLE] = { 1000, 940, 900, 870, 800 },
    [QUALITY_PREFIX] = { 725, 715, 705, 660, 600 },
    [QUALITY_TYPO] = { 620, 610, 590, 540, 480 },
};
static const int alias_scores[][SHAPE_COUNT] = {
    [QUALITY_WHOLE] = { 945, 850, 830, 800, 770 },
    [QUALITY_PREFIX] = { 660, 650, 640, 610, 580 },
    [QUALITY_TYPO] = { 570, 550, 520, 490, 450 },
};
static const int mixed_scores[] = {
    [QUALITY_WHOLE] = 760,
    [QUALITY_PREFIX] = 570,
    [QUALITY_TYPO] = 430,
};

#define SCORE_BASE 1000 /* keeps the score of every food that fits above 0 */
#define RANK_STEP 18 /* for each rank */
#define PRODUCT_PENALTY 230 /* a plain food comes before a product of the same name */
#define TABLE_PENALTY 60 /* a starter food comes before a table's food that fits as well */
#define DOUBT_PENALTY 300 /* for each word of a product that is probably a typo of another */
#define STAPLE_BONUS 30 /* a food of rank 1 is what the bare word means */
#define LENGTH_MOST 80
#define WHOLE_BONUS 12 /* for each whole word where the weakest is not whole */
#define SOFT_PENALTY 130 /* for a soft word that is missing */
#define MISSING_PENALTY 200
/* Where words are missing, one of the others must be enough to tell what was meant. A word of
 * TELLING letters is. A word of TELLING_LEAST letters is enough for a food that it names: "egg" for
 * Egg, but not "red" for anything. A shorter one never is. */
#define TELLING 4
#define TELLING_LEAST 3

/* Marks the words of preparation, which few names have. */
static void mark_soft(struct query_terms *terms)
{
    struct fold_words words = { .count = terms->count };
    size_t count;
    for (size_t i = 0; i < terms->count; i++)
        memcpy(words.words[i], terms->items[i].singular, FOLD_WORD_SIZE);
    for (size_t i = 0; i < terms->count; i += count) {
        const struct preparation *found = preparation_find(&count, &words, i);
        count = found ? count : 1;
        bool is_soft = found && found->kind != PREPARATION_SHAPE && found->kind != PREPARATION_NAME;
        for (size_t k = i; is_soft && k < i + count; k++)
            terms->items[k].need = TERM_SOFT;
    }
}

static bool is_number(const char *word, size_t least, size_t most)
{
    size_t length = strlen(word);
    return length >= least && length <= most && strspn(word, "0123456789") == length;
}

/* Returns whether the digit and the three after it stand in the text as one number, "1 000"; the 3
 * of "Al(OH)3 400 mg" belongs to what stands before it. */
static bool is_grouped(const char *text, const char *digit, const char *group)
{
    for (const char *at = strchr(text, *digit); at; at = strchr(at + 1, *digit)) {
        bool begins = at == text || (!isalnum((unsigned char)at[-1]) && at[-1] != ')');
        if (begins && at[1] && strncmp(at + 2, group, 3) == 0)
            return true;
    }
    return false;
}

/* Writes numbers as names do, whose thousands are parted from 10,000 on: "50000" as "50" and "000",
 * "1" and "000" as "1000". */
static void part_thousands(struct fold_words *words, const char *text)
{
    for (size_t i = 0; i < words->count; i++) {
        char *word = words->words[i];
        char *next = i + 1 < words->count ? words->words[i + 1] : NULL;
        size_t behind = words->count - i - 1;
        if (is_number(word, 5, 6) && words->count < FOLD_WORDS_MAX) {
            size_t head = strlen(word) - 3;
            if (behind > 0)
                memmove(words->words[i + 2], words->words[i + 1], behind * FOLD_WORD_SIZE);
            memcpy(words->words[i + 1], word + head, 4);
            word[head] = '\0';
            words->count++;
            i++;
        } else if (next && is_number(word, 1, 1) && is_number(next, 3, 3) &&
                   is_grouped(text, word, next)) {
            memcpy(word + 1, next, 4);
            if (behind > 1)
                memmove(next, words->words[i + 2], (behind - 1) * FOLD_WORD_SIZE);
            words->count--;
        }
    }
}

void query_terms_split(struct query_terms *out, const char *text)
{
    struct fold_words words;
    fold_split(&words, text);
    part_thousands(&words, text);
    *out = (struct query_terms){ .count = words.count };
    for (size_t i = 0; i < words.count; i++) {
        struct query_term *term = &out->items[i];
        memcpy(term->text, words.words[i], FOLD_WORD_SIZE);
        fold_singular(term->singular, term->text);
        term->length = strlen(term->text);
        term->need = search_entry_is_filler(term->text) ? TERM_FILLER : TERM_NEEDED;
    }
    mark_soft(out);
    size_t needed = 0;
    for (size_t i = 0; i < out->count; i++)
        needed += out->items[i].need == TERM_FILLER ? 0 : 1;
    for (size_t i = 0; needed == 0 && i < out->count; i++)
        out->items[i].need = TERM_NEEDED;
}

bool query_terms_can_soften(const struct query_terms *terms)
{
    bool has_soft = false;
    bool has_needed = false;
    for (size_t i = 0; i < terms->count; i++) {
        has_soft = has_soft || terms->items[i].need == TERM_SOFT;
        has_needed = has_needed || terms->items[i].need == TERM_NEEDED;
    }
    return has_soft && has_needed;
}

bool query_terms_require(const struct query_terms *terms, const struct query_term *term)
{
    return term->need == TERM_NEEDED || (term->need == TERM_SOFT && !terms->forgives_soft);
}

static bool is_typo(const struct query_term *term, const struct search_entry_word *word)
{
    for (size_t i = 0; i < term->typos.count; i++) {
        const struct typo *typo = &term->typos.items[i];
        if (typo->text[0] != word->text[0])
            continue;
        if (typo->is_start
                ? strncmp(typo->text, word->text, strlen(typo->text)) == 0
                : strcmp(typo->text, word->text) == 0 || strcmp(typo->text, word->singular) == 0)
            return true;
    }
    return false;
}

/* Returns whether the word is the term with a digit: "vitamin d" also means D3, and "k" K2. */
static bool is_numbered(const struct query_term *term, const struct search_entry_word *word)
{
    return term->length == 1 && word->length == 2 && word->text[1] >= '0' && word->text[1] <= '9' &&
           (term->text[0] < '0' || term->text[0] > '9');
}

static enum quality word_quality(const struct query_term *term,
                                 const struct search_entry_word *word)
{
    if (term->text[0] == word->text[0]) {
        if (strcmp(term->text, word->text) == 0 || strcmp(term->singular, word->singular) == 0 ||
            is_numbered(term, word))
            return QUALITY_WHOLE;
        if (term->length < word->length && memcmp(term->text, word->text, term->length) == 0)
            return QUALITY_PREFIX;
    }
    return term->typos.count > 0 && is_typo(term, word) ? QUALITY_TYPO : QUALITY_NONE;
}

/* How the terms fit one phrase. */
struct placing {
    enum quality qualities[FOLD_WORDS_MAX]; /* of each term */
    bool used[FOLD_WORDS_MAX]; /* words of the phrase that a term has taken */
    int penalty;
};

/* Gives each term the best word that is still free; of equally good words, the first. */
static void place(struct placing *out, const struct query_terms *terms,
                  const struct search_entry_phrase *phrase)
{
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < terms->count; i++) {
        size_t at = 0;
        for (size_t w = 0; w < phrase->count; w++) {
            if (out->used[w])
                continue;
            enum quality quality = word_quality(&terms->items[i], &phrase->words[w]);
            if (quality > out->qualities[i]) {
                out->qualities[i] = quality;
                at = w;
            }
        }
        if (out->qualities[i] == QUALITY_NONE)
            continue;
        out->used[at] = true;
        const struct search_entry_word *word = &phrase->words[at];
        bool says_plural = strcmp(terms->items[i].singular, terms->items[i].text) != 0;
        if (says_plural && word->singular == word->text && out->qualities[i] != QUALITY_PREFIX)
            out->penalty += PLURAL_PENALTY;
    }
}

/* Returns how much of the phrase the terms cover, and where. */
static enum shape shape_of(const struct placing *placing, const struct search_entry_phrase *phrase)
{
    size_t head_words = 0;
    size_t head_used = 0;
    size_t tail_words = 0;
    size_t tail_used = 0;
    size_t start = 0;
    bool is_start = true;
    for (size_t w = 0; w < phrase->count; w++) {
        if (phrase->words[w].is_filler)
            continue;
        size_t used = placing->used[w] ? 1 : 0;
        is_start = is_start && used;
        start += is_start ? 1 : 0;
        head_words += w < phrase->head ? 1 : 0;
        head_used += w < phrase->head ? used : 0;
        tail_words += w < phrase->head ? 0 : 1;
        tail_used += w < phrase->head ? 0 : used;
    }
    if (head_used == head_words && tail_used == tail_words)
        return SHAPE_EXACT;
    if (head_used == head_words && head_words > 0)
        return SHAPE_HEAD;
    if (start > 0 && start == head_used + tail_used)
        return SHAPE_START;
    return tail_used == 0 ? SHAPE_IN_HEAD : SHAPE_IN_NAME;
}

/* The sum of the terms' qualities. */
struct sum {
    enum quality least;
    size_t whole;
    size_t missing;
    size_t soft_missing;
    size_t doubted; /* whole words that are probably typos */
    bool is_weak; /* words are missing, and the others are too short to tell much */
};

/* Sums up the terms' qualities. Returns false where a required word is missing, or too many are. */
static bool sum_up(struct sum *out, const struct query_terms *terms, const enum quality *qualities)
{
    *out = (struct sum){ .least = QUALITY_WHOLE };
    size_t found = 0;
    size_t longest = 0;
    for (size_t i = 0; i < terms->count; i++) {
        const struct query_term *term = &terms->items[i];
        if (term->need == TERM_FILLER)
            continue;
        if (qualities[i] != QUALITY_NONE) {
            found++;
            if (term->length >= TELLING || qualities[i] == QUALITY_WHOLE)
                longest = term->length > longest ? term->length : longest;
            out->whole += qualities[i] == QUALITY_WHOLE ? 1 : 0;
            out->doubted += qualities[i] == QUALITY_WHOLE && term->is_doubted ? 1 : 0;
            out->least = qualities[i] < out->least ? qualities[i] : out->least;
        } else if (!query_terms_require(terms, term)) {
            out->soft_missing++;
        } else if (terms->forgives_any) {
            out->missing++;
        } else {
            return false;
        }
    }
    out->is_weak = out->missing > 0 && longest < TELLING;
    return found > 0 && found >= out->missing && (!out->missing || longest >= TELLING_LEAST);
}

static int score_sum(const struct sum *sum, int shape_score)
{
    int score = shape_score;
    if (sum->least != QUALITY_WHOLE)
        score += WHOLE_BONUS * (int)sum->whole;
    return score - SOFT_PENALTY * (int)sum->soft_missing - MISSING_PENALTY * (int)sum->missing;
}

static int score_entry(const struct search_entry *entry, const struct sum *sum, bool plainly)
{
    size_t length = entry->name_length < LENGTH_MOST ? entry->name_length : LENGTH_MOST;
    int rank = entry->rank > 0 ? entry->rank : 3;
    int score = SCORE_BASE - RANK_STEP * rank - (int)(length / 2);
    if (entry->rank == 1 && plainly)
        score += STAPLE_BONUS;
    if (entry->is_product)
        score -= PRODUCT_PENALTY + DOUBT_PENALTY * (int)sum->doubted;
    else if (entry->is_of_table)
        score -= TABLE_PENALTY;
    return score;
}

static void consider(struct term_fit *best, const struct sum *sum, int score)
{
    if (score <= best->score)
        return;
    best->score = score;
    best->is_whole = sum->least == QUALITY_WHOLE && sum->missing == 0;
    best->by_typo = sum->least == QUALITY_TYPO || sum->missing > 0;
    best->is_doubted = sum->doubted > 0;
    best->least = (int)sum->least;
    best->missing = sum->missing + sum->soft_missing;
}

struct term_fit query_terms_fit(const struct query_terms *terms, const struct search_entry *entry)
{
    struct term_fit best = { 0 };
    struct sum sum;
    enum quality anywhere[FOLD_WORDS_MAX] = { QUALITY_NONE };
    for (size_t p = 0; p < entry->phrase_count; p++) {
        const struct search_entry_phrase *phrase = &entry->phrases[p];
        struct placing placing;
        place(&placing, terms, phrase);
        for (size_t i = 0; i < terms->count; i++)
            anywhere[i] = placing.qualities[i] > anywhere[i] ? placing.qualities[i] : anywhere[i];
        if (!sum_up(&sum, terms, placing.qualities))
            continue;
        enum shape shape = shape_of(&placing, phrase);
        if (sum.is_weak && shape > SHAPE_HEAD)
            continue;
        bool is_name = phrase->kind == PHRASE_NAME;
        int scored = is_name ? name_scores[sum.least][shape] : alias_scores[sum.least][shape];
        consider(&best, &sum,
                 score_sum(&sum, scored) + score_entry(entry, &sum, shape <= SHAPE_START) -
                     placing.penalty);
    }
    if (entry->phrase_count > 1 && sum_up(&sum, terms, anywhere) && !sum.is_weak)
        consider(&best, &sum,
                 score_sum(&sum, mixed_scores[sum.least]) + score_entry(entry, &sum, false));
    best.is_doubted = best.is_doubted && entry->is_product;
    return best;
}
