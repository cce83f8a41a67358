#include "product_group.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "fdc_pattern.h"
#include "fdc_rules.h"
#include "marrow/base/arena.h"
#include "marrow/base/hash.h"
#include "marrow/catalogue/fold.h"

/* Products come by the million, and the rules by the hundred. So the patterns of categories are
 * tried only once for each category that is met, and it keeps the rules that fit it; and of the
 * words of names, only those that begin with a word of the name are looked at. */

#define NO_GROUP "none"
#define CATEGORY_SIZE 120 /* longer ones are cut */

struct product_rule {
    const char *category;
    const char *const *words; /* phrases, one of which is enough; none: any name */
    const char *group; /* NULL: the product gets none */
};

struct product_category {
    const char *text; /* in lower case */
    const struct product_rule **rules; /* that fit it, ending with NULL */
};

struct product_word {
    const char *phrase;
    size_t order; /* of its row: the lowest counts */
    const char *group; /* NULL: the product gets none */
};

struct product_tag {
    const char *tag;
    const char *group; /* NULL: the product gets none */
};

static const char *read_group(const struct fdc_rules *rows, size_t row, size_t column)
{
    const char *group = fdc_rules_text(rows, row, column);
    if (!*group)
        fdc_rules_die(rows, row, column);
    return strcmp(group, NO_GROUP) == 0 ? NULL : group;
}

static void read_rules(struct product_groups *out, struct arena *arena)
{
    static const char *const columns[] = { "category", "words", "group" };
    struct fdc_rules rows;
    fdc_rules_read(&rows, arena, "product.csv", columns, 3);
    out->rule_count = rows.row_count;
    out->rules = arena_alloc(arena, rows.row_count * sizeof *out->rules);
    for (size_t i = 0; i < rows.row_count; i++)
        out->rules[i] =
            (struct product_rule){ .category = fdc_rules_text(&rows, i, 0),
                                   .words = fdc_rules_list(arena, fdc_rules_text(&rows, i, 1)),
                                   .group = read_group(&rows, i, 2) };
}

static int compare_words(const void *a, const void *b)
{
    const struct product_word *one = a;
    const struct product_word *other = b;
    return strcmp(one->phrase, other->phrase);
}

static void read_words(struct product_groups *out, struct arena *arena)
{
    static const char *const columns[] = { "words", "group" };
    struct fdc_rules rows;
    size_t room = 0;
    fdc_rules_read(&rows, arena, "product_word.csv", columns, 2);
    for (size_t i = 0; i < rows.row_count; i++) {
        const char *const *words = fdc_rules_list(arena, fdc_rules_text(&rows, i, 0));
        for (; *words; words++) {
            out->words =
                arena_make_room(arena, out->words, out->word_count, &room, sizeof *out->words);
            out->words[out->word_count++] =
                (struct product_word){ *words, i, read_group(&rows, i, 1) };
        }
    }
    qsort(out->words, out->word_count, sizeof *out->words, compare_words);
}

static int compare_tags(const void *a, const void *b)
{
    const struct product_tag *one = a;
    const struct product_tag *other = b;
    return strcmp(one->tag, other->tag);
}

static void read_tags(struct product_groups *out, struct arena *arena)
{
    static const char *const columns[] = { "tag", "group" };
    struct fdc_rules rows;
    fdc_rules_read(&rows, arena, "off_category.csv", columns, 2);
    out->tag_count = rows.row_count;
    out->tags = arena_alloc(arena, rows.row_count * sizeof *out->tags);
    for (size_t i = 0; i < rows.row_count; i++)
        out->tags[i] = (struct product_tag){ fdc_rules_text(&rows, i, 0), read_group(&rows, i, 1) };
    qsort(out->tags, out->tag_count, sizeof *out->tags, compare_tags);
}

void product_groups_read(struct product_groups *out, struct arena *arena)
{
    *out = (struct product_groups){ .arena = arena };
    out->categories = arena_alloc(arena, PRODUCT_CATEGORIES_MAX * sizeof *out->categories);
    read_rules(out, arena);
    read_words(out, arena);
    read_tags(out, arena);
}

static const struct product_rule **list_rules(const struct product_groups *groups, const char *text)
{
    const struct product_rule **list =
        arena_alloc(groups->arena, (groups->rule_count + 1) * sizeof *list);
    size_t count = 0;
    for (size_t i = 0; i < groups->rule_count; i++) {
        if (fdc_like(text, groups->rules[i].category))
            list[count++] = &groups->rules[i];
    }
    return list;
}

size_t product_groups_category(struct product_groups *groups, const char *text)
{
    char lower[CATEGORY_SIZE];
    size_t length = strlen(text);
    if (length == 0)
        return 0;
    if (length >= sizeof lower)
        length = sizeof lower - 1;
    for (size_t i = 0; i < length; i++)
        lower[i] = (char)tolower((unsigned char)text[i]);
    lower[length] = '\0';
    size_t slot = hash_add(HASH_START, lower, length) % PRODUCT_CATEGORY_SLOTS;
    while (groups->slots[slot]) {
        if (strcmp(groups->categories[groups->slots[slot] - 1].text, lower) == 0)
            return groups->slots[slot];
        slot = (slot + 1) % PRODUCT_CATEGORY_SLOTS;
    }
    if (groups->category_count == PRODUCT_CATEGORIES_MAX)
        return 0;
    groups->categories[groups->category_count++] =
        (struct product_category){ arena_strdup(groups->arena, lower), list_rules(groups, lower) };
    groups->slots[slot] = (uint16_t)groups->category_count;
    return groups->category_count;
}

static bool has_one_of(const struct fold_words *name, const char *const *phrases)
{
    for (; *phrases; phrases++) {
        if (fold_has_phrase(name, *phrases))
            return true;
    }
    return false;
}

/* Returns the first row of words that the name has, or NULL. */
static const struct product_word *find_word(const struct product_groups *groups,
                                            const struct fold_words *name)
{
    const struct product_word *best = NULL;
    for (size_t i = 0; i < name->count; i++) {
        size_t length = strlen(name->words[i]);
        size_t low = 0;
        size_t high = groups->word_count;
        while (low < high) {
            size_t middle = (low + high) / 2;
            if (strcmp(groups->words[middle].phrase, name->words[i]) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        for (const struct product_word *word = groups->words + low;
             word < groups->words + groups->word_count &&
             strncmp(word->phrase, name->words[i], length) == 0;
             word++) {
            if ((!best || word->order < best->order) && fold_stands_at(name, i, word->phrase))
                best = word;
        }
    }
    return best;
}

static const char *find_by_name(const struct product_groups *groups, const struct fold_words *name)
{
    const struct product_word *word = find_word(groups, name);
    return word ? word->group : NULL;
}

const char *product_group(const struct product_groups *groups, size_t category, const char *name)
{
    struct fold_words words;
    fold_split_singular(&words, name);
    const struct product_rule **rules = category ? groups->categories[category - 1].rules : NULL;
    for (; rules && *rules; rules++) {
        if (!(*rules)->words[0] || has_one_of(&words, (*rules)->words))
            return (*rules)->group;
    }
    return find_by_name(groups, &words);
}

/* Returns what off_category.csv says of a tag of `length` bytes, or NULL. */
static const struct product_tag *find_tag(const struct product_groups *groups, const char *tag,
                                          size_t length)
{
    size_t low = 0;
    size_t high = groups->tag_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const struct product_tag *found = &groups->tags[middle];
        int order = strncmp(tag, found->tag, length);
        if (order == 0 && !found->tag[length])
            return found;
        if (order > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const char *product_group_tagged(const struct product_groups *groups, const char *tags,
                                 const char *name)
{
    static const char english[] = "en:";
    struct fold_words words;
    size_t end = tags ? strlen(tags) : 0;
    while (end > 0) {
        size_t start = end;
        while (start > 0 && tags[start - 1] != ',')
            start--;
        size_t prefix = strlen(english);
        if (end - start > prefix && strncmp(tags + start, english, prefix) == 0) {
            const struct product_tag *tag =
                find_tag(groups, tags + start + prefix, end - start - prefix);
            if (tag)
                return tag->group;
        }
        end = start > 0 ? start - 1 : 0;
    }
    fold_split_singular(&words, name);
    return find_by_name(groups, &words);
}
