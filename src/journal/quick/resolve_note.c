#include "resolve_note.h"

#include <string.h>

#include "line/tokens.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/preparation.h"
#include "marrow/catalogue/twin.h"
#include "marrow/journal/country.h"
#include "marrow/journal/quick.h"

/* --- taking notes --- */

/* Returns the part of the text that a word of a reading takes; with rest, where its words go on. */
static struct span find_word(const struct tokens *tokens, struct span name, struct span rest,
                             size_t word)
{
    size_t at = tokens_index(tokens, name.offset);
    size_t end = tokens_index(tokens, end_of(name));
    for (size_t seen = 0; at < tokens->count; at++) {
        const struct token *token = &tokens->items[at];
        if (at == end && rest.length > 0) {
            at = tokens_index(tokens, rest.offset);
            end = tokens_index(tokens, end_of(rest));
            token = &tokens->items[at];
        }
        seen += token->folded_count;
        if (seen > word) {
            size_t to = token->word_end;
            while (to > at + 1 && tokens->items[to - 1].kind == TOKEN_SIGN)
                to--;
            while (at + 1 < to && tokens->items[at].kind == TOKEN_SIGN)
                at++;
            return tokens_span(tokens, at, to);
        }
    }
    return (struct span){ name.offset, 0 };
}

static bool is_in_measure(const char *word, const struct measured *measured)
{
    struct fold_words said;
    struct fold_words text;
    answer_split(&said, word, strlen(word));
    answer_split(&text, measured->text, strlen(measured->text));
    return said.count == 1 && preparation_is_in(NULL, said.words[0], &text);
}

void resolve_note_query(struct answer_query *out, const struct tokens *tokens, struct span name,
                        struct span rest)
{
    struct fold_words words;
    struct buffer text = BUFFER_INIT;
    buffer_addf(&text, "%.*s %.*s", (int)name.length, tokens->text + name.offset, (int)rest.length,
                tokens->text + rest.offset);
    answer_split(&words, text.text, text.length);
    answer_query_fill(out, &words, text.text);
    buffer_release(&text);
}

static void add_note(struct note_taker *taker, struct resolve_note note)
{
    struct resolution *out = taker->out;
    if (!note.word)
        note.word =
            arena_strndup(&out->arena, taker->tokens->text + note.span.offset, note.span.length);
    out->notes =
        arena_make_room(&out->arena, out->notes, out->note_count, &taker->room, sizeof *out->notes);
    out->notes[out->note_count++] = note;
}

void resolve_note_words(struct note_taker *taker, const struct food_match *match, struct span name,
                        struct span rest, const struct resolved_item *item)
{
    const struct tokens *tokens = taker->tokens;
    struct arena *arena = &taker->out->arena;
    struct answer_query query;
    struct fold_words named;
    tokens_fold(&named, tokens, name);
    resolve_note_query(&query, tokens, name, rest);
    for (size_t i = match->is_key ? named.count : 0; i < query.words.count; i++) {
        uint32_t mask = query.masks[i];
        char near[FOLD_WORD_SIZE];
        if (!mask || !(match->is_key || (mask & (match->unused | match->near))))
            continue;
        struct span first = find_word(tokens, name, rest, i);
        struct span last = find_word(tokens, name, rest, mask == 1u << i ? i : i + 1);
        struct resolve_note note = { .span = { first.offset, end_of(last) - first.offset },
                                     .countries = "" };
        note.word = arena_strndup(arena, tokens->text + note.span.offset, note.span.length);
        if (is_in_measure(note.word, &item->measured))
            continue;
        if ((mask & match->near) && answer_near_word(near, &query, i, &item->food))
            note.taken_as = arena_strdup(arena, near);
        add_note(taker, note);
    }
}

/* Returns whether the words tell of an addition. */
static bool tells_addition(const struct fold_words *words)
{
    static const char *const tellers[] = { "added", "calcium", "fortified", "vitamin" };
    for (size_t i = 0; i < sizeof tellers / sizeof *tellers; i++) {
        if (fold_has_word(words, tellers[i]))
            return true;
    }
    return false;
}

/* Notes, the first time, that the food has something added of which the typed words say nothing.
 * Where milk has vitamin D added by rule, that alone is no news. Of twins, the country tells. */
static void note_addition(struct note_taker *taker, const struct food_match *match,
                          struct span name)
{
    struct arena *arena = &taker->out->arena;
    const struct food *food = match->food;
    struct fold_words typed;
    struct fold_words named;
    bool is_ordinary = food->fortified == FORTIFIED_WITH(NUTRIENT_VITAMIN_D) &&
                       fold_is_listed(taker->journal->country, "us|ca");
    if (!food->fortified || is_ordinary || match->is_key || food->food_id ||
        twin_find(food->origin) || food_is_supplement(food))
        return;
    tokens_fold(&typed, taker->tokens, name);
    fold_split_singular(&named, food->name);
    if (tells_addition(&named) && !tells_addition(&typed))
        add_note(taker, (struct resolve_note){ .span = name,
                                               .taken_as = arena_strdup(arena, food->name),
                                               .or_as = "one with nothing added",
                                               .countries = "" });
}

void resolve_note_twin(struct note_taker *taker, const struct food_match *match, struct span name)
{
    struct arena *arena = &taker->out->arena;
    const struct food *other = match->twin;
    const struct twin *twin = other ? twin_find(other->origin) : NULL;
    if (!twin) {
        note_addition(taker, match, name);
        return;
    }
    bool is_open = !taker->journal->country[0] && twin_differs_by_country(twin) &&
                   strcmp(other->origin, twin->food) == 0;
    add_note(taker, (struct resolve_note){ .span = name,
                                           .taken_as = arena_strdup(arena, match->food->name),
                                           .or_as = arena_strdup(arena, other->name),
                                           .countries = is_open ? twin->countries : "" });
}

void resolve_note_left_out(struct note_taker *taker, struct span words)
{
    add_note(taker, (struct resolve_note){ .span = words, .countries = "" });
}

void resolve_note_as_before(struct note_taker *taker, struct span name, const struct food *food)
{
    struct arena *arena = &taker->out->arena;
    if (!food_is_supplement(food))
        add_note(taker, (struct resolve_note){ .span = name,
                                               .taken_as =
                                                   arena_printf(arena, "%s, as before", food->name),
                                               .countries = "" });
}

/* A measure that is another one in the United Kingdom. */
struct imperial {
    enum unit unit;
    const char *ours;
    const char *theirs;
};

static const struct imperial imperials[] = {
    { UNIT_PINT, "the US pint, 473 ml", "the imperial one, 568 ml" },
    { UNIT_QUART, "the US quart, 946 ml", "the imperial one, 1137 ml" },
    { UNIT_GALLON, "the US gallon, 3785 ml", "the imperial one, 4546 ml" },
};

/* Returns whether the food is drunk, so that its ounces may be fluid ones. */
static bool is_drink(const struct food *food)
{
    static const char *const groups[] = { "milk", "drinks", "plant drinks", "water" };
    struct fold_words name;
    fold_split_singular(&name, food->name);
    if (fold_has_word(&name, "juice") && !fold_has_word(&name, "in"))
        return true;
    for (size_t i = 0; food->group && i < sizeof groups / sizeof *groups; i++) {
        if (strcmp(food->group, groups[i]) == 0)
            return measure_fits(food, "ml", 2);
    }
    return false;
}

void resolve_note_measure(struct note_taker *taker, struct span name,
                          const struct quantity *quantity, const struct resolved_item *item)
{
    struct arena *arena = &taker->out->arena;
    enum unit unit = unit_find(quantity->word, strlen(quantity->word));
    struct resolve_note note = { .span = name, .countries = "" };
    if (!quantity->has_count && !quantity->word[0] && !food_is_supplement(&item->food)) {
        note.taken_as = arena_printf(arena, "%s", item->measured.text);
        note.is_amount = true;
        add_note(taker, note);
    }
    if (unit == UNIT_OZ && is_drink(&item->food)) {
        note.word = arena_strdup(arena, quantity->word);
        note.taken_as = "ounces of weight";
        note.or_as = "fluid ounces, fl oz";
        add_note(taker, note);
    }
    for (size_t i = 0; i < sizeof imperials / sizeof *imperials; i++) {
        if (unit != imperials[i].unit || strcmp(taker->journal->country, "us") == 0)
            continue;
        note.word = arena_strdup(arena, quantity->word);
        note.taken_as = imperials[i].ours;
        note.or_as = imperials[i].theirs;
        add_note(taker, note);
    }
}

/* --- wording them --- */

/* Adds the names of countries: "United States or Canada". */
static void add_countries(struct buffer *out, const char *codes)
{
    const char *before = "";
    while (*codes && *codes != '*') {
        char code[COUNTRY_CODE] = "";
        size_t length = strcspn(codes, " ");
        memcpy(code, codes, length < sizeof code ? length : sizeof code - 1);
        buffer_addf(out, "%s%s", before, country_name(code));
        before = " or ";
        codes += length + (codes[length] ? 1 : 0);
    }
}

void resolve_note_add(struct buffer *out, const struct resolve_note *note, const char *how)
{
    if (!note->taken_as) {
        buffer_addf(out, "%s: not used", note->word);
        return;
    }
    buffer_addf(out, "%s: %staken as %s", note->word, note->is_amount ? "no amount; " : "",
                note->taken_as);
    if (!note->or_as)
        return;
    buffer_addf(out, "; yours may be %s", note->or_as);
    if (!note->countries[0])
        return;
    buffer_add_text(out, " (");
    add_countries(out, note->countries);
    buffer_addf(out, "): %s", how);
}

struct resolve_note *resolve_notes_dup(struct arena *arena, const struct resolve_note *notes,
                                       size_t count)
{
    struct resolve_note *copies = arena_alloc(arena, count * sizeof *copies);
    for (size_t i = 0; i < count; i++) {
        copies[i] = notes[i];
        copies[i].word = arena_strdup(arena, notes[i].word);
        copies[i].taken_as = arena_strdup(arena, notes[i].taken_as);
        copies[i].or_as = arena_strdup(arena, notes[i].or_as);
    }
    return copies;
}
