/* product_group.h - finds the food group of a product: by the category that its data set gives,
 * else by its name.
 *
 * The rules are schema/usda/product.csv (categories of USDA Branded Foods), off_category.csv (tags
 * of Open Food Facts) and product_word.csv (words of names). */
#ifndef MARROW_EXCHANGE_PRODUCT_GROUP_H
#define MARROW_EXCHANGE_PRODUCT_GROUP_H

#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"

#define PRODUCT_CATEGORIES_MAX 1000 /* more are taken for blank; there are about 300 */
#define PRODUCT_CATEGORY_SLOTS 2048 /* a power of two */

struct product_groups {
    struct arena *arena;
    struct product_rule *rules; /* of product.csv, in its order */
    size_t rule_count;
    struct product_category *categories; /* that were met, by number less one */
    size_t category_count;
    uint16_t slots[PRODUCT_CATEGORY_SLOTS]; /* their numbers, by the hash of their texts */
    struct product_word *words; /* of product_word.csv, by word */
    size_t word_count;
    struct product_tag *tags; /* of off_category.csv, by tag */
    size_t tag_count;
};

/* Reads the rules, into the arena, which must live as long as the groups. */
void product_groups_read(struct product_groups *out, struct arena *arena);

/* Returns the number of a category of Branded Foods, which product_group takes; 0: it is blank. */
size_t product_groups_category(struct product_groups *groups, const char *text);

/* Returns the group of a product of Branded Foods, or NULL if it is in none. */
const char *product_group(const struct product_groups *groups, size_t category, const char *name);

/* Returns the group of a product of Open Food Facts, or NULL. `tags` are its categories_tags, or
 * NULL. */
const char *product_group_tagged(const struct product_groups *groups, const char *tags,
                                 const char *name);

#endif
