/* Chooses the one food that a few words mean, or none.
 *
 * Search puts the likeliest food first, but a log needs more: silently logging a wrong food is
 * worse than asking. So each hit is judged by how well it answers the words (answer.h), and the
 * first in search order that answers well enough is taken, provided it is ahead of the hits that
 * answer as well: because it is the person's own, has the better rank, or the shorter name. A tie
 * chooses nothing.
 *
 * Words of preparation that no food has are left over and reported. If no food has all words, the
 * search is repeated without words of preparation, and then with "chick peas" as one word.
 *
 * What the person has eaten before settles what would else be asked, and that is told. It never
 * makes a plain word another food: after goat milk, "milk" is still Milk, whole. So where logged
 * foods are among the hits, what an empty log would choose is chosen (settle_plain).
 *
 * A supplement's name includes its strength, so choosing one would invent a dose: if several match
 * and no strength was given, none is chosen.
 */
#include "food_match.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/catalogue/twin.h"
#include "marrow/journal/quick.h"
#include "strength.h"

#define SETTLE_HITS FOOD_MATCH_HITS
#define HALF_LEAST 3 /* letters of a word that may be half of another */
#define JOINED_WORDS 4 /* of a text in which two words may be one */

void food_words_of_text(struct food_words *out, const char *text, size_t length)
{
    out->text = text;
    out->length = length;
    answer_split(&out->folded, text, length);
}

void food_words_of_tokens(struct food_words *out, const struct tokens *tokens, struct span span)
{
    if (span.length > ANSWER_COLUMNS) {
        food_words_of_text(out, tokens->text + span.offset, span.length);
        return;
    }
    out->text = tokens->text + span.offset;
    out->length = span.length;
    tokens_fold(&out->folded, tokens, span);
}

static int count_words(uint32_t mask)
{
    int count = 0;
    for (; mask; mask &= mask - 1)
        count++;
    return count;
}

/* Returns how many words of preparation were left over; those that only come near count less. */
static int left_over(const struct food_answer *answer)
{
    return FOLD_WORDS_MAX * count_words(answer->unused) + count_words(answer->near);
}

static void take(struct food_match *out, const struct food *food, const struct food_answer *answer)
{
    out->food = food;
    out->answer = answer->level;
    out->unused = answer->unused;
    out->near = answer->near;
    out->left_over = left_over(answer);
}

/* Returns whether a hit may be taken at least as well as another. */
static bool competes(const struct search_hit *hit, const struct food_answer *answer,
                     const struct search_hit *other, const struct food_answer *other_answer)
{
    return hit->tier == other->tier && left_over(answer) == left_over(other_answer) &&
           answer->level >= other_answer->level;
}

/* Returns the hit with the origin that answers the query no worse than another, with as much left
 * over; the count of hits where there is none. */
static size_t find_twin(const struct search_results *results, const struct food_answer *answers,
                        const char *origin, size_t other)
{
    for (size_t i = 0; i < results->count && i < SETTLE_HITS; i++) {
        const struct search_hit *hit = &results->hits[i];
        if (strcmp(hit->food.origin, origin) == 0 && !hit->food.hidden &&
            answers[i].level >= ANSWER_WORDS &&
            left_over(&answers[i]) == left_over(&answers[other]))
            return i;
    }
    return results->count;
}

/* Fills, for each hit, which one stands for it: its twin where that is the ordinary one in the
 * country, else the hit itself. */
static void fill_standing_for(size_t out[SETTLE_HITS], const struct search_results *results,
                              const struct food_answer *answers, const char *country)
{
    for (size_t i = 0; i < results->count && i < SETTLE_HITS; i++) {
        const struct food *food = &results->hits[i].food;
        const struct twin *twin = food->favourite ? NULL : twin_find_other(food->origin);
        out[i] = i;
        if (!twin || answers[i].level < ANSWER_WORDS || !twin_is_ordinary(twin, country))
            continue;
        size_t found = find_twin(results, answers, twin->food, i);
        out[i] = found < results->count ? found : i;
    }
}

/* Returns whether only the country, which is not said, tells that the food, without what is added,
 * is meant. */
static bool is_country_open(const struct twin *twin, const char *origin, const char *country)
{
    return strcmp(origin, twin->other) == 0 && !country[0] && twin_differs_by_country(twin);
}

/* Finds the twin of the chosen hit that the words mean as well, unless the country tells which one
 * is meant, or cannot tell and the person has eaten either before. */
static void ask_twin(struct food_match *out, const struct food_answer *answers, size_t index,
                     const char *country)
{
    const struct search_results *results = &out->results;
    const struct search_hit *hit = &results->hits[index];
    const struct twin *twin = twin_find(hit->food.origin);
    if (!twin || answers[index].level < ANSWER_WORDS || twin_is_ordinary(twin, country))
        return;
    size_t found = find_twin(results, answers, twin_partner(twin, hit->food.origin), index);
    if (found == results->count)
        return;
    bool is_open = is_country_open(twin, hit->food.origin, country);
    bool is_new = !hit->own && !results->hits[found].own;
    if (is_open || (is_new && twin_differs_by_product(twin)))
        out->twin = &results->hits[found].food;
}

/* Finds the rank of a food in its catalogue; the log's copy has none. */
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

/* What tells hits apart that answer equally well. */
struct standing {
    bool is_own;
    int rank;
    size_t length; /* of the name, in words */
};

static enum status find_own_standing(struct standing *out, struct journal *journal,
                                     const struct search_hit *hit, struct error *error)
{
    struct fold_words name;
    answer_split(&name, hit->food.name, strlen(hit->food.name));
    out->is_own = hit->own || hit->food.food_id != 0;
    out->length = name.count;
    return base_rank(&out->rank, journal, &hit->food, error);
}

/* Finds how a hit stands, and those that it stands for. */
static enum status find_standing(struct standing *out, struct journal *journal,
                                 const struct search_results *results, const size_t *standing_for,
                                 size_t index, struct error *error)
{
    enum status status = find_own_standing(out, journal, &results->hits[index], error);
    for (size_t i = 0; !status && i < results->count && i < SETTLE_HITS; i++) {
        struct standing twin;
        if (i == index || standing_for[i] != index)
            continue;
        status = find_own_standing(&twin, journal, &results->hits[i], error);
        out->is_own = out->is_own || twin.is_own;
        out->rank = twin.rank < out->rank ? twin.rank : out->rank;
        out->length = twin.length < out->length ? twin.length : out->length;
    }
    return status;
}

/* Returns whether one stands before the other. */
static bool stands_before(const struct standing *one, const struct standing *other)
{
    if (one->is_own != other->is_own)
        return one->is_own;
    if (one->rank != other->rank)
        return one->rank < other->rank;
    return one->length < other->length;
}

/* Returns whether a hit may be taken sooner than one found before it: it is of a more trusted tier,
 * leaves fewer words over, or is called just so. */
static bool is_sooner(const struct search_hit *hit, const struct food_answer *answer,
                      const struct search_hit *best, const struct food_answer *best_answer)
{
    if (hit->tier != best->tier)
        return hit->tier < best->tier;
    if (left_over(answer) != left_over(best_answer))
        return left_over(answer) < left_over(best_answer);
    return answer->level == ANSWER_NAME && best_answer->level < ANSWER_NAME;
}

/* Returns the first hit that may be taken sooner than all others; the count of hits where there is
 * none. */
static size_t first_to_take(const struct search_results *results, const struct food_answer *answers,
                            const size_t *standing_for, enum answer least)
{
    size_t best = results->count;
    for (size_t i = 0; i < results->count && i < SETTLE_HITS; i++) {
        const struct search_hit *hit = &results->hits[i];
        if (answers[i].level < least || hit->food.hidden || standing_for[i] != i)
            continue;
        if (best == results->count ||
            is_sooner(hit, &answers[i], &results->hits[best], &answers[best]))
            best = i;
    }
    return best;
}

/* Returns whether a hit found before another may be meant instead, though not all of its head was
 * typed: "ginger" is Ginger root, raw, sooner than Ginger, ground. */
static bool may_be_meant(const struct search_hit *hit, const struct food_answer *answer,
                         const struct search_hit *other)
{
    return hit < other && hit->tier == other->tier && answer->level == ANSWER_PART &&
           !answer->is_ruled_out;
}

/* Returns whether a hit of a table or of products may only be meant because the plain foods with
 * the words were asked about: a table that is imported changes no answer. */
static bool is_asked_of(const struct search_hit *hit, const struct food_answer *answer,
                        const struct search_hit *other)
{
    return hit->tier < other->tier && answer->level == ANSWER_PART && !answer->is_ruled_out;
}

/* Works out whether the hit is ahead of all others that may be meant. */
static enum status is_ahead(bool *out, struct journal *journal,
                            const struct search_results *results, const struct food_answer *answers,
                            const size_t *standing_for, size_t best, struct error *error)
{
    struct standing standing;
    const struct search_hit *hit = &results->hits[best];
    enum status status = find_standing(&standing, journal, results, standing_for, best, error);
    *out = true;
    for (size_t i = 0; !status && i < results->count && i < SETTLE_HITS; i++) {
        struct standing other;
        const struct search_hit *rival = &results->hits[i];
        bool does_compete = competes(rival, &answers[i], hit, &answers[best]);
        if (answers[best].level < ANSWER_NAME && is_asked_of(rival, &answers[i], hit))
            *out = false;
        if (i == best || rival->food.hidden || standing_for[i] != i ||
            (!does_compete &&
             (answers[best].level == ANSWER_NAME || !may_be_meant(rival, &answers[i], hit))))
            continue;
        status = find_standing(&other, journal, results, standing_for, i, error);
        bool is_before = does_compete ? stands_before(&standing, &other)
                                      : standing.is_own || standing.rank <= other.rank;
        *out = *out && is_before;
    }
    return status;
}

/* Chooses the first hit that may be taken, unless another is as good. */
static enum status choose(struct food_match *out, struct journal *journal,
                          const struct food_answer *answers, enum answer least, struct error *error)
{
    size_t standing_for[SETTLE_HITS];
    const struct search_results *results = &out->results;
    bool is_clear;
    fill_standing_for(standing_for, results, answers, journal->country);
    size_t best = first_to_take(results, answers, standing_for, least);
    if (best == results->count)
        return STATUS_OK;
    enum status status = is_ahead(&is_clear, journal, results, answers, standing_for, best, error);
    out->answer = answers[best].level;
    if (status || !is_clear)
        return status;
    take(out, &results->hits[best].food, &answers[best]);
    ask_twin(out, answers, best, journal->country);
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
    out->is_key = true;
    return STATUS_OK;
}

static enum answer least_to_take(const struct answer_query *query)
{
    return answer_query_says_nothing(query) ? ANSWER_HEAD : ANSWER_WORDS;
}

static void replace(struct food_match *out, const struct food_match *by)
{
    food_match_release(out);
    *out = *by;
}

/* Returns whether the person made the food, or marked it as a favourite. */
static bool is_chosen_by_person(const struct food *food)
{
    return food->favourite || strncmp(food->origin, "own:", 4) == 0;
}

/* Chooses among the hits by how they answer the query. *settled gets how well the chosen one does.
 * */
static enum status judge(struct food_match *out, struct food_answer *settled,
                         struct journal *journal, const char *text,
                         const struct answer_query *query, struct error *error)
{
    struct food_answer answers[SETTLE_HITS] = { { .level = ANSWER_NONE } };
    const struct search_results *results = &out->results;
    out->food = NULL;
    out->twin = NULL;
    out->answer = ANSWER_NONE;
    *settled = (struct food_answer){ .level = ANSWER_NONE };
    if (results->count == 1 && results->hits[0].by_key) {
        out->food = &results->hits[0].food;
        out->answer = ANSWER_NAME;
        out->is_key = true;
        return STATUS_OK;
    }
    for (size_t i = 0; i < results->count && i < SETTLE_HITS; i++) {
        answers[i] = answer_of(query, &results->hits[i].food, results->hits[i].by_typo);
        if (answers[i].level > out->answer)
            out->answer = answers[i].level;
    }
    enum status status = choose(out, journal, answers, least_to_take(query), error);
    bool is_head = out->answer >= ANSWER_HEAD;
    if (out->food && !is_head && measure_fits(out->food, text, strlen(text)))
        out->food = NULL; /* "3 tablets" names no food */
    if (out->food && (strength_is_open(out, answers, &query->words) ||
                      strength_has_two_readings(out, answers, &query->words)))
        out->food = NULL;
    for (size_t i = 0; out->food && i < results->count && i < SETTLE_HITS; i++) {
        if (&results->hits[i].food == out->food)
            *settled = answers[i];
    }
    if (out->food && !is_chosen_by_person(out->food) && answer_is_open(query, settled))
        out->food = NULL;
    return status;
}

/* Returns whether the person's earlier entries may have decided what was chosen, or that nothing
 * was. */
static bool may_be_history(const struct food_match *match)
{
    const struct search_results *results = &match->results;
    bool has_logged = false;
    if (match->is_key || match->answer == ANSWER_NAME ||
        (match->food && is_chosen_by_person(match->food)))
        return false;
    for (size_t i = 0; i < results->count && i < SETTLE_HITS; i++) {
        const struct food *food = &results->hits[i].food;
        has_logged = has_logged || (food->food_id && !is_chosen_by_person(food));
    }
    return has_logged;
}

/* Returns whether the log has the food, or a hit of that origin that it has. */
static bool is_logged(const struct search_results *results, const char *origin)
{
    for (size_t i = 0; i < results->count; i++) {
        if (results->hits[i].own && strcmp(results->hits[i].food.origin, origin) == 0)
            return true;
    }
    return false;
}

/* Does not ask about a twin where the person has eaten either, and no country could tell. */
static void forget_known_twin(struct food_match *match, const struct search_results *logged,
                              const char *country)
{
    const struct twin *twin = match->twin ? twin_find(match->food->origin) : NULL;
    bool is_known =
        twin && (is_logged(logged, match->food->origin) || is_logged(logged, match->twin->origin));
    if (is_known && !is_country_open(twin, match->food->origin, country))
        match->twin = NULL;
}

/* Takes the food that the words mean in an empty log, where there is one: what was eaten before
 * settles a question, but changes no answer. */
static enum status settle_plain(struct food_match *out, struct food_answer *settled,
                                struct journal *journal, const char *text,
                                const struct answer_query *query, struct error *error)
{
    struct food_match plain = { .answer = ANSWER_NONE };
    struct food_answer answer;
    struct food *food = NULL;
    enum status status =
        search_find_unlogged(&plain.results, journal->search, text, SETTLE_HITS, error);
    if (!status)
        status = judge(&plain, &answer, journal, text, query, error);
    if (!status && plain.food) {
        food = (struct food *)arena_alloc(&plain.results.arena, sizeof *food);
        status =
            journal_find_origin(food, &plain.results.arena, journal, plain.food->origin, error);
    }
    if (!status && plain.food && !food->hidden) {
        forget_known_twin(&plain, &out->results, journal->country);
        for (size_t i = 0; i < plain.results.count; i++) {
            if (&plain.results.hits[i].food == plain.food)
                plain.results.hits[i].food = *food;
        }
        replace(out, &plain);
        *settled = answer;
        return STATUS_OK;
    }
    out->is_as_before = !status && out->food && out->food->food_id != 0;
    food_match_release(&plain);
    return status;
}

/* Searches for the text, and chooses the hit that answers the query. */
static enum status settle_search(struct food_match *out, struct food_answer *settled,
                                 struct journal *journal, const char *text,
                                 const struct answer_query *query, struct error *error)
{
    *out = (struct food_match){ .answer = ANSWER_NONE };
    enum status status = journal_find(&out->results, journal, text, SETTLE_HITS, NULL, error);
    if (!status)
        status = judge(out, settled, journal, text, query, error);
    return !status && may_be_history(out) ? settle_plain(out, settled, journal, text, query, error)
                                          : status;
}

/* Copies the text without the words of preparation; what is between blanks goes or stays whole.
 * Returns whether anything was left out. */
static bool copy_content(struct buffer *out, const char *text, const struct answer_query *query)
{
    size_t index = 0;
    bool is_shorter = false;
    while (*text && index < query->words.count) {
        struct fold_words words;
        size_t length = strcspn(text, " ");
        size_t blanks = strspn(text + length, " ");
        answer_split(&words, text, length);
        bool is_content = false;
        for (size_t i = 0; i < words.count && index < query->words.count; i++)
            is_content = is_content || (query->content & (1u << index++));
        is_shorter = is_shorter || (!is_content && words.count > 0);
        if (is_content)
            buffer_addf(out, "%.*s ", (int)length, text);
        text += length + blanks;
    }
    return is_shorter;
}

/* Chooses, among the hits that may be taken, the one of the same variety: "dry rice" is white. */
static void take_variety(struct food_match *out, const struct answer_query *query,
                         const struct food *variety)
{
    struct food_answer answers[SETTLE_HITS];
    size_t standing_for[SETTLE_HITS];
    const struct search_results *results = &out->results;
    for (size_t i = 0; i < results->count && i < SETTLE_HITS; i++)
        answers[i] = answer_of(query, &results->hits[i].food, results->hits[i].by_typo);
    fill_standing_for(standing_for, results, answers, "");
    size_t best = first_to_take(results, answers, standing_for, least_to_take(query));
    for (size_t i = best; !out->food && i < results->count && i < SETTLE_HITS; i++) {
        const struct search_hit *hit = &results->hits[i];
        if (hit->food.hidden || !competes(hit, &answers[i], &results->hits[best], &answers[best]) ||
            !answer_same_variety(&hit->food, variety))
            continue;
        take(out, &hit->food, &answers[i]);
    }
}

/* Settles by what is found without the words of preparation, of which there are some. What they
 * have narrowed to another food than the other words mean is not settled: "grated cheese" may be
 * Parmesan, grated, or Cheddar. They never make a food canned: a chopped tomato is raw. */
static enum status settle_content(struct food_match *out, const struct food_answer *settled,
                                  struct journal *journal, const char *content,
                                  const struct answer_query *query, struct error *error)
{
    struct food_match other;
    struct answer_query bare;
    struct fold_words words;
    struct food_answer ignored;
    answer_split(&words, content, strlen(content));
    answer_query_fill(&bare, &words, content);
    enum status status = settle_search(&other, &ignored, journal, content, &bare, error);
    const struct food *meant = other.food;
    if (!status && out->food && meant && !answer_same_head(meant, out->food)) {
        out->food = NULL;
    } else if (!status && out->food && meant && settled->is_kept &&
               answer_is_kept(out->food, meant)) {
        struct food_answer answer = answer_of(query, meant, false);
        take(&other, meant, &answer);
        replace(out, &other);
        return STATUS_OK;
    } else if (!status && !out->food && meant && out->answer >= ANSWER_WORDS) {
        take_variety(out, query, meant);
    } else if (!status && !out->food) {
        status = judge(&other, &ignored, journal, content, query, error);
        if (!status && !other.food && meant && other.answer >= ANSWER_WORDS)
            take_variety(&other, query, meant);
        if (!status && (other.food || other.answer > out->answer)) {
            replace(out, &other);
            return STATUS_OK;
        }
    }
    food_match_release(&other);
    return status;
}

/* Moves the bits of words behind the index by one place: two of the words were one. */
static uint32_t part_mask(uint32_t mask, size_t index)
{
    uint32_t before = (2u << index) - 1;
    return (mask & before) | (mask & ~before) << 1;
}

/* Returns whether two neighbours may be one word. Numbers and short words, such as units, are
 * nobody's halves: "60 g oats" is about no goat. */
static bool may_be_joined(const struct fold_words *words)
{
    bool may_be = words->count > 1 && words->count <= JOINED_WORDS && !strength_has_number(words);
    for (size_t i = 0; i < words->count; i++)
        may_be = may_be && fold_letters(words->words[i]) >= HALF_LEAST;
    return may_be;
}

/* Takes two neighbours for one word, where that names a food: "chick peas". */
static enum status settle_joined(struct food_match *out, struct journal *journal,
                                 const struct fold_words *words, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t at = 0; !status && !out->food && at + 1 < words->count; at++) {
        struct buffer text = BUFFER_INIT;
        struct fold_words joined;
        struct answer_query query;
        struct food_match other;
        struct food_answer ignored;
        for (size_t i = 0; i < words->count; i++)
            buffer_addf(&text, "%s%s", words->words[i], i == at ? "" : " ");
        answer_split(&joined, text.text, text.length);
        answer_query_fill(&query, &joined, NULL);
        status = settle_search(&other, &ignored, journal, text.text, &query, error);
        other.unused = part_mask(other.unused, at);
        other.near = part_mask(other.near, at);
        if (!status && other.food && other.answer >= ANSWER_HEAD)
            replace(out, &other);
        else
            food_match_release(&other);
        buffer_release(&text);
    }
    return status;
}

static enum status settle_words(struct food_match *out, struct journal *journal, const char *text,
                                const struct fold_words *words, struct error *error)
{
    struct buffer content = BUFFER_INIT;
    struct answer_query query;
    struct food_answer settled = { 0 };
    answer_query_fill(&query, words, text);
    enum status status = settle_search(out, &settled, journal, text, &query, error);
    bool may_be_other = !out->food || settled.is_narrowed || settled.is_kept;
    if (!status && may_be_other && query.content && copy_content(&content, text, &query))
        status = settle_content(out, &settled, journal, content.text, &query, error);
    buffer_release(&content);
    if (!status && !out->food && out->answer < ANSWER_PART && may_be_joined(words))
        status = settle_joined(out, journal, words, error);
    return status;
}

/* Writes international units as names do: "1000 IE", "1000 UI" and "1000 I.E." as "1000 IU".
 * Returns whether there were any. */
static bool spell_units(struct buffer *text)
{
    bool is_other = false;
    for (size_t at = 0; at < text->length; at++) {
        if (at == 0 || !isdigit((unsigned char)text->text[at - 1]) ||
            isdigit((unsigned char)text->text[at]))
            continue;
        size_t start = at + strspn(text->text + at, " ");
        size_t length = strcspn(text->text + start, " ,;)");
        bool is_iu = length == 2 && text_starts_nocase(text->text + start, "IU");
        if (is_iu || unit_find(text->text + start, length) != UNIT_IU)
            continue;
        buffer_remove(text, start, length);
        buffer_insert(text, start, "IU", 2);
        is_other = true;
    }
    return is_other;
}

enum status food_match_find(struct food_match *out, struct journal *journal,
                            const struct food_words *words, struct error *error)
{
    struct buffer text = BUFFER_INIT;
    struct fold_words folded = words->folded;
    *out = (struct food_match){ .answer = ANSWER_NONE };
    buffer_add(&text, words->text, words->length);
    if (spell_units(&text))
        answer_split(&folded, text.text, text.length);
    enum status status = food_is_origin(text.text)
                             ? settle_origin(out, journal, text.text, error)
                             : settle_words(out, journal, text.text, &folded, error);
    buffer_release(&text);
    return status;
}

bool food_match_is_near(const struct food_match *match)
{
    return match->answer < ANSWER_PART || match->results.count == 1;
}

void food_match_release(struct food_match *settled)
{
    search_results_release(&settled->results);
    settled->food = NULL;
}
