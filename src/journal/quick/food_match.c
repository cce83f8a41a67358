/* Chooses the one food that a few words mean, or none.
 *
 * Search puts the likeliest food first, but a log needs more: a wrong food logged without a word is
 * worse than a question. So every hit is judged anew by how it answers to the words: with its whole
 * name, with its name up to a comma, with words anywhere in its name, with a beginning or a slip
 * only. The hits that answer best compete: the person's own goes before the others, then the better
 * rank, then the shorter name, and a tie settles nothing. Words anywhere in a name prove little, so
 * there search must agree, with the same food first. A supplement's name holds its strength, and to
 * pick one is to make up a dose: where several fit and no strength was said, none is picked.
 */
#include "food_match.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/quick.h"

#define SETTLE_HITS 20
#define WORDS_READ 63 /* columns: what is longer is cut before it is folded */
#define CANDIDATES_TOLD 8
#define WORDS_TOLD 80 /* columns */

/* Folds text[0..length) into singular words. */
static void split(struct fold_words *out, const char *text, size_t length)
{
    char copy[WORDS_READ * 4 + 1];
    size_t room = length < sizeof copy ? length : sizeof copy - 1; /* accents have no width */
    size_t size = text_fit(text, room, WORDS_READ, NULL);
    memcpy(copy, text, size);
    copy[size] = '\0';
    fold_split_singular(out, copy);
}

void food_words_of_text(struct food_words *out, const char *text, size_t length)
{
    out->text = text;
    out->length = length;
    split(&out->folded, text, length);
}

void food_words_of_tokens(struct food_words *out, const struct tokens *tokens, struct span span)
{
    if (span.length > WORDS_READ) {
        food_words_of_text(out, tokens->text + span.offset, span.length);
        return;
    }
    out->text = tokens->text + span.offset;
    out->length = span.length;
    tokens_fold(&out->folded, tokens, span);
}

/* Returns whether each word of a is in one of the others (which may be NULL). */
static bool is_within(const struct fold_words *a, const struct fold_words *b,
                      const struct fold_words *c)
{
    for (size_t i = 0; i < a->count; i++) {
        if (!fold_has_word(b, a->words[i]) && !(c && fold_has_word(c, a->words[i])))
            return false;
    }
    return true;
}

static bool is_same(const struct fold_words *a, const struct fold_words *b)
{
    return a->count > 0 && is_within(a, b, NULL) && is_within(b, a, NULL);
}

/* Returns whether the words are all of an alias, or (with begin) the beginning of one: "garbanzo"
 * of "garbanzo beans", but not "tablet" of "Mg tablet", and not "bread and butter" of "bread and
 * butter pickles". */
static bool is_alias(const struct fold_words *words, const char *aliases, bool begin)
{
    while (aliases && *aliases) {
        struct fold_words alias;
        size_t length = strcspn(aliases, ";");
        split(&alias, aliases, length);
        if (begin && alias.count > words->count && !fold_has_word(words, "and"))
            alias.count = words->count;
        if (is_same(words, &alias))
            return true;
        aliases += length + (aliases[length] == ';');
    }
    return false;
}

/* Returns the query's words that are neither in the name nor beside it. */
static struct fold_words words_left(const struct fold_words *query, const struct fold_words *name,
                                    const struct fold_words *besides)
{
    struct fold_words left = { .count = 0 };
    for (size_t i = 0; i < query->count; i++) {
        if (!fold_has_word(name, query->words[i]) && !fold_has_word(besides, query->words[i]))
            memcpy(left.words[left.count++], query->words[i], FOLD_WORD_SIZE);
    }
    return left;
}

/* Returns whether the query is all of the name up to one of its commas: "brown rice" of "Rice,
 * brown, cooked". */
static bool is_head(const struct fold_words *query, const char *name)
{
    for (size_t length = strcspn(name, ",(");; length += 1 + strcspn(name + length + 1, ",(")) {
        struct fold_words head;
        split(&head, name, length);
        if (is_same(query, &head))
            return true;
        if (name[length] == '\0')
            return false;
    }
}

/* Fills the words that may be said besides the name: the brand's and the group's ("cheddar
 * cheese").
 */
static void split_besides(struct fold_words *out, const struct food *food)
{
    struct buffer words = BUFFER_INIT;
    buffer_addf(&words, "%s %s", food->brand ? food->brand : "", food->group ? food->group : "");
    split(out, words.text, words.length);
    buffer_release(&words);
}

static enum answer answer_of(const struct fold_words *query, const struct search_hit *hit)
{
    const struct food *food = &hit->food;
    struct fold_words name;
    struct fold_words besides;
    split(&name, food->name, strlen(food->name));
    split_besides(&besides, food);
    struct fold_words left = words_left(query, &name, &besides);
    if (left.count == 0 && is_within(&name, query, NULL))
        return ANSWER_NAME;
    if (is_alias(query, food->aliases, false) || is_head(query, food->name))
        return ANSWER_HEAD;
    if (hit->by_typo)
        return ANSWER_SLIP;
    if (left.count == 0)
        return ANSWER_WORDS;
    return is_alias(&left, food->aliases, true) ? ANSWER_ALIAS_WORDS : ANSWER_BEGUN;
}

/* Finds the rank that a food has in its catalogue; the log's copy has none. */
static enum status base_rank(int *rank, struct journal *journal, const struct food *food,
                             struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food listed;
    *rank = food->rank;
    if (food->rank > 0)
        return STATUS_OK;
    enum status status =
        catalogues_find_origin(&listed, &arena, &journal->catalogues, food->origin, error);
    if (status == STATUS_OK)
        *rank = listed.rank;
    arena_release(&arena);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

/* The best among equals, and whether it stands alone. */
struct choice {
    const struct search_hit *hit;
    const struct search_hit *first; /* of them, as the search has them */
    int rank;
    size_t length; /* of its name, in words */
    bool is_own;
    bool is_alone;
    int count;
};

/* Returns below 0 where a goes before the choice, 0 where nothing tells them apart. */
static int compare(const struct choice *a, const struct choice *choice)
{
    if (a->is_own != choice->is_own)
        return a->is_own ? -1 : 1;
    if (a->rank != choice->rank)
        return a->rank < choice->rank ? -1 : 1;
    return a->length < choice->length ? -1 : a->length > choice->length;
}

static void weigh(struct choice *choice, const struct search_hit *hit, int rank)
{
    struct fold_words name;
    split(&name, hit->food.name, strlen(hit->food.name));
    struct choice other = { .rank = rank,
                            .length = name.count,
                            .is_own = hit->own || hit->food.food_id != 0 };
    int order = choice->hit ? compare(&other, choice) : -1;
    choice->count++;
    if (!choice->first)
        choice->first = hit;
    if (order == 0)
        choice->is_alone = false;
    if (order >= 0)
        return;
    choice->hit = hit;
    choice->rank = rank;
    choice->length = other.length;
    choice->is_own = other.is_own;
    choice->is_alone = true;
}

/* Settles among the hits that answer best. */
static enum status choose(struct food_match *out, struct journal *journal,
                          const enum answer *answers, struct error *error)
{
    struct choice choice = { .count = 0 };
    for (size_t i = 0; i < out->results.count; i++) {
        const struct search_hit *hit = &out->results.hits[i];
        int rank;
        if (answers[i] != out->answer || hit->food.hidden)
            continue;
        enum status status = base_rank(&rank, journal, &hit->food, error);
        if (status)
            return status;
        weigh(&choice, hit, rank);
    }
    bool is_clear = out->answer >= ANSWER_HEAD || choice.is_own || choice.hit == choice.first;
    if (choice.count > 0 && choice.is_alone && is_clear)
        out->food = &choice.hit->food;
    return STATUS_OK;
}

static enum status settle_origin(struct food_match *out, struct journal *journal,
                                 const char *origin, struct error *error)
{
    struct food food;
    struct arena *arena = &out->results.arena;
    enum status status = journal_find_origin(&food, arena, journal, origin, error);
    if (status == STATUS_NOT_FOUND)
        return STATUS_OK;
    if (status)
        return status;
    struct search_hit *hit = arena_alloc(arena, sizeof *hit);
    hit->food = food;
    hit->own = food.food_id != 0;
    out->results.hits = hit;
    out->results.count = 1;
    out->food = &hit->food;
    out->answer = ANSWER_NAME;
    return STATUS_OK;
}

/* Returns whether the words alone name nothing: a letter, a number, "and", "mg". */
static bool says_nothing(const struct fold_words *query)
{
    static const char *const fillers[] = {
        "and", "or", "with", "without", "in", "of", "the", "an", "for", "from", "on", "to", "at",
        "by",  "no", "not",  "per",     "mg", "ug", "mcg", "iu", "kg",  "ml",   "cl", "dl", "oz",
    };
    for (size_t i = 0; i < query->count; i++) {
        const char *word = query->words[i];
        bool is_letter = isalnum((unsigned char)word[0]) && word[1] == '\0';
        bool is_filler = is_letter || word[strspn(word, "0123456789")] == '\0';
        for (size_t k = 0; !is_filler && k < sizeof fillers / sizeof *fillers; k++)
            is_filler = strcmp(word, fillers[k]) == 0;
        if (!is_filler)
            return false;
    }
    return true;
}

static bool has_number(const struct fold_words *words)
{
    for (size_t i = 0; i < words->count; i++) {
        if (words->words[i][strspn(words->words[i], "0123456789")] == '\0')
            return true;
    }
    return false;
}

/* Returns whether the words leave open which supplement is meant: they say no strength, others
 * answer too, and the person has not logged just one that is called so. A strength is a number: it
 * is never picked. */
static bool is_strength_open(const struct food_match *settled, const enum answer *answers,
                             const struct fold_words *query)
{
    int fitting = 0;
    int own = 0;
    if (!food_is_supplement(settled->food) || settled->answer == ANSWER_NAME || has_number(query))
        return false;
    for (size_t i = 0; i < settled->results.count && i < SETTLE_HITS; i++) {
        const struct search_hit *hit = &settled->results.hits[i];
        if (answers[i] < ANSWER_ALIAS_WORDS || !food_is_supplement(&hit->food))
            continue;
        fitting++;
        own += answers[i] >= ANSWER_HEAD && (hit->own || hit->food.food_id != 0);
    }
    return fitting > 1 && own != 1;
}

static enum status settle_words(struct food_match *out, struct journal *journal, const char *text,
                                const struct fold_words *query, struct error *error)
{
    enum answer answers[SETTLE_HITS];
    enum status status = journal_find(&out->results, journal, text, SETTLE_HITS, NULL, error);
    if (status)
        return status;
    if (out->results.count == 1 && out->results.hits[0].by_key) {
        out->food = &out->results.hits[0].food;
        out->answer = ANSWER_NAME;
        return STATUS_OK;
    }
    for (size_t i = 0; i < out->results.count && i < SETTLE_HITS; i++) {
        answers[i] = answer_of(query, &out->results.hits[i]);
        if (answers[i] > out->answer)
            out->answer = answers[i];
    }
    if (out->answer < (says_nothing(query) ? ANSWER_HEAD : ANSWER_ALIAS_WORDS))
        return STATUS_OK;
    status = choose(out, journal, answers, error);
    bool is_head = out->answer >= ANSWER_HEAD;
    if (out->food && !is_head && measure_fits(out->food, text, strlen(text)))
        out->food = NULL; /* "3 tablets" of what? */
    if (out->food && is_strength_open(out, answers, query))
        out->food = NULL;
    return status;
}

enum status food_match_find(struct food_match *out, struct journal *journal,
                            const struct food_words *words, struct error *error)
{
    struct buffer text = BUFFER_INIT;
    *out = (struct food_match){ .answer = ANSWER_NONE };
    buffer_add(&text, words->text, words->length);
    enum status status = food_is_origin(text.text)
                             ? settle_origin(out, journal, text.text, error)
                             : settle_words(out, journal, text.text, &words->folded, error);
    buffer_release(&text);
    return status;
}

enum status food_match_refuse(const struct food_match *settled, const char *text, size_t length,
                              struct error *error)
{
    const struct search_results *results = &settled->results;
    struct buffer told = BUFFER_INIT;
    bool is_near = settled->answer < ANSWER_ALIAS_WORDS;
    bool is_several = results->count > 0 && !is_near;
    buffer_add(&told, text, length);
    if (results->count == 0 && barcode_tell(told.text, error)) {
        buffer_release(&told);
        return STATUS_NOT_FOUND;
    }
    buffer_clear(&told);
    buffer_add_text(&told, is_several ? "several foods match '" : "no food found for '");
    text_clean(&told, text, text_fit(text, length, WORDS_TOLD, NULL));
    buffer_add_text(&told, !results->count ? "'"
                           : is_near       ? "'; similar foods:"
                                           : "'; choose one:");
    for (size_t i = 0; i < results->count && i < CANDIDATES_TOLD; i++) {
        const struct food *food = &results->hits[i].food;
        buffer_add_text(&told, "\n  ");
        text_clean(&told, food->origin, strlen(food->origin));
        buffer_add_text(&told, "  ");
        text_clean(&told, food->name, strlen(food->name));
    }
    enum status status = results->count ? STATUS_AMBIGUOUS : STATUS_NOT_FOUND;
    error_set(error, status, "%s", told.text);
    buffer_release(&told);
    return status;
}

void food_match_release(struct food_match *settled)
{
    search_results_release(&settled->results);
    settled->food = NULL;
}
