#include "bring_health.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/hash.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/diary_cell.h"

#define TAG_MOST (1u << 20) /* bytes of a tag */
#define DIETARY "HKQuantityTypeIdentifierDietary"
#define START_SIZE 17 /* "2026-11-19 07:40" and NUL */

/* What Health calls the nutrients. */
static const struct {
    const char *name;
    enum nutrient nutrient;
} health_names[] = {
    { "EnergyConsumed", NUTRIENT_ENERGY },
    { "Protein", NUTRIENT_PROTEIN },
    { "FatTotal", NUTRIENT_TOTAL_FAT },
    { "FatSaturated", NUTRIENT_SATURATED_FAT },
    { "Cholesterol", NUTRIENT_CHOLESTEROL },
    { "Carbohydrates", NUTRIENT_CARBOHYDRATE },
    { "Fiber", NUTRIENT_FIBER },
    { "Sugar", NUTRIENT_SUGARS },
    { "Calcium", NUTRIENT_CALCIUM },
    { "Iron", NUTRIENT_IRON },
    { "Magnesium", NUTRIENT_MAGNESIUM },
    { "Phosphorus", NUTRIENT_PHOSPHORUS },
    { "Potassium", NUTRIENT_POTASSIUM },
    { "Sodium", NUTRIENT_SODIUM },
    { "Zinc", NUTRIENT_ZINC },
    { "Copper", NUTRIENT_COPPER },
    { "Manganese", NUTRIENT_MANGANESE },
    { "Selenium", NUTRIENT_SELENIUM },
    { "VitaminA", NUTRIENT_VITAMIN_A },
    { "VitaminC", NUTRIENT_VITAMIN_C },
    { "VitaminD", NUTRIENT_VITAMIN_D },
    { "VitaminE", NUTRIENT_VITAMIN_E },
    { "VitaminK", NUTRIENT_VITAMIN_K },
    { "Thiamin", NUTRIENT_THIAMIN },
    { "Riboflavin", NUTRIENT_RIBOFLAVIN },
    { "Niacin", NUTRIENT_NIACIN },
    { "VitaminB6", NUTRIENT_VITAMIN_B6 },
    { "Folate", NUTRIENT_FOLATE },
    { "VitaminB12", NUTRIENT_VITAMIN_B12 },
    { "Caffeine", NUTRIENT_CAFFEINE },
};

/* What was eaten at one time, by one program. */
struct meal_record {
    const char *start; /* to the second, with its zone */
    const char *source;
    const char *food; /* NULL: not said */
    double sums[NUTRIENT_COUNT];
    int counts[NUTRIENT_COUNT]; /* records */
    struct meal_record *next; /* of the same place in the table */
};

/* The food of a correlation. */
struct named_meal {
    const char *start;
    const char *source;
    const char *food;
};

/* Records of one kind that the log has no place for, such as water that was drunk. */
struct unread_kind {
    const char *name; /* "Water" */
    size_t count;
};

#define TABLE_SIZE 65536
#define UNREAD_KINDS 24

struct bring_health {
    struct arena arena;
    const char *name; /* of the file */
    struct buffer tag; /* what was read of it, without its brackets */
    bool is_in_tag;
    char quote; /* that is open in the tag; 0: none */
    int line;
    bool is_ended; /* the root is closed */
    bool is_in_correlation;
    /* The record being read; food is NULL until its name is met. */
    bool has_record;
    bool is_nutrient;
    enum nutrient nutrient;
    double value;
    const char *start;
    const char *source;
    const char *food;
    struct meal_record *table[TABLE_SIZE];
    size_t count;
    struct named_meal *named; /* from correlations */
    size_t named_count;
    size_t named_room;
    struct unread_kind unread[UNREAD_KINDS]; /* told as columns that are not kept */
    size_t unread_count;
};

bool bring_health_is(const char *bytes, size_t length)
{
    static const char sign[] = "<HealthData";
    for (size_t i = 0; i + sizeof sign <= length; i++) {
        if (memcmp(bytes + i, sign, sizeof sign - 1) == 0)
            return true;
    }
    return length > 5 && memcmp(bytes, "<?xml", 5) == 0 && length > 40 &&
           strstr(bytes, "HealthKit Export") != NULL;
}

struct bring_health *bring_health_begin(const char *name)
{
    struct bring_health *health = xcalloc(1, sizeof *health);
    health->name = name;
    health->line = 1;
    buffer_init(&health->tag);
    return health;
}

static enum status refuse(const struct bring_health *health, const char *what, struct error *error)
{
    return error_set(error, STATUS_INVALID, "%.120s, line %d: %s", health->name, health->line,
                     what);
}

/* --- attributes --- */

static const struct {
    const char *name;
    char character;
} entities[] = {
    { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' }, { "&apos;", '\'' },
};

/* Adds the character that an entity stands for, and returns its length; 0: it is none. */
static size_t add_entity(struct buffer *out, const char *text)
{
    char bytes[4];
    char *end;
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
        size_t length = strlen(entities[i].name);
        if (strncmp(text, entities[i].name, length) == 0) {
            buffer_add_char(out, entities[i].character);
            return length;
        }
    }
    if (strncmp(text, "&#", 2) != 0)
        return 0;
    bool is_hex = text[2] == 'x';
    unsigned long code = strtoul(text + 2 + is_hex, &end, is_hex ? 16 : 10);
    if (*end != ';' || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return 0;
    buffer_add(out, bytes, text_encode(bytes, (uint32_t)code));
    return (size_t)(end - text) + 1;
}

/* Returns the value of an attribute of the tag, in the arena; NULL: it has none. */
static const char *attribute(struct bring_health *health, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = strchr(health->tag.text, ' '); at; at = strchr(at + 1, ' ')) {
        if (strncmp(at + 1, name, length) != 0 || at[1 + length] != '=')
            continue;
        char quote = at[2 + length];
        const char *text = at + 3 + length;
        const char *end = quote == '"' || quote == '\'' ? strchr(text, quote) : NULL;
        struct buffer value = BUFFER_INIT;
        while (end && text < end) {
            size_t taken = *text == '&' ? add_entity(&value, text) : 0;
            if (!taken)
                buffer_add_char(&value, *text);
            text += taken ? taken : 1;
        }
        const char *kept = arena_strndup(&health->arena, value.text, value.length);
        buffer_release(&value);
        return end ? kept : NULL;
    }
    return NULL;
}

/* --- records --- */

static bool find_nutrient(enum nutrient *out, const char *type)
{
    if (strncmp(type, DIETARY, strlen(DIETARY)) != 0)
        return false;
    for (size_t i = 0; i < sizeof health_names / sizeof *health_names; i++) {
        if (strcmp(type + strlen(DIETARY), health_names[i].name) == 0) {
            *out = health_names[i].nutrient;
            return true;
        }
    }
    return false;
}

static bool is_same(const char *one, const char *other)
{
    return one && other ? strcmp(one, other) == 0 : one == other;
}

static struct meal_record *find_meal(struct bring_health *health)
{
    uint64_t hash = hash_add(HASH_START, health->start, strlen(health->start));
    hash = hash_add(hash, health->source, strlen(health->source));
    if (health->food)
        hash = hash_add(hash, health->food, strlen(health->food));
    struct meal_record **place = &health->table[hash % TABLE_SIZE];
    for (struct meal_record *meal = *place; meal; meal = meal->next) {
        if (is_same(meal->start, health->start) && is_same(meal->source, health->source) &&
            is_same(meal->food, health->food))
            return meal;
    }
    struct meal_record *meal = arena_alloc(&health->arena, sizeof *meal);
    *meal = (struct meal_record){
        .start = health->start, .source = health->source, .food = health->food, .next = *place
    };
    *place = meal;
    health->count++;
    return meal;
}

/* Adds the record that was read, now that its food would have been met. */
static void end_record(struct bring_health *health)
{
    if (health->has_record && health->is_nutrient) {
        struct meal_record *meal = find_meal(health);
        meal->sums[health->nutrient] += health->value;
        meal->counts[health->nutrient]++;
    }
    health->has_record = false;
}

/* Reads the start and the source of a record or correlation. */
static enum status read_place(struct bring_health *health, struct error *error)
{
    const char *start = attribute(health, "startDate");
    const char *source = attribute(health, "sourceName");
    if (!start || strspn(start, "0123456789-: ") < START_SIZE - 1)
        return refuse(health, "a record has no startDate such as 2026-11-19 07:40:00", error);
    health->start = start;
    health->source = source ? source : "Health";
    health->food = NULL;
    return STATUS_OK;
}

/* Counts a record of food or drink that is no nutrient of the log. Those of other things, such as
 * steps, are not about what was eaten. */
static void count_unread(struct bring_health *health, const char *type)
{
    size_t i = 0;
    if (!type || strncmp(type, DIETARY, strlen(DIETARY)) != 0)
        return;
    const char *name = type + strlen(DIETARY);
    while (i < health->unread_count && strcmp(health->unread[i].name, name) != 0)
        i++;
    if (i == UNREAD_KINDS || name[strcspn(name, ",\"\r\n")])
        return;
    if (i == health->unread_count)
        health->unread[health->unread_count++].name = arena_strdup(&health->arena, name);
    health->unread[i].count++;
}

static enum status begin_record(struct bring_health *health, struct error *error)
{
    const char *type = attribute(health, "type");
    end_record(health);
    health->start = NULL;
    health->is_nutrient = type && find_nutrient(&health->nutrient, type);
    health->has_record = true;
    if (!health->is_nutrient) {
        count_unread(health, type);
        return STATUS_OK;
    }
    enum status status = read_place(health, error);
    const char *value = attribute(health, "value");
    const char *unit = attribute(health, "unit");
    if (status)
        return status;
    if (!value || !unit || !number_parse_plain(&health->value, value))
        return refuse(health, "a record has no value that is a number with its unit", error);
    if (!nutrient_convert(&health->value, health->nutrient, unit_find(unit, strlen(unit))))
        return refuse(health, "the unit of a record does not fit its nutrient", error);
    return STATUS_OK;
}

static void add_named(struct bring_health *health, const char *food)
{
    health->named = arena_make_room(&health->arena, health->named, health->named_count,
                                    &health->named_room, sizeof *health->named);
    health->named[health->named_count++] =
        (struct named_meal){ health->start, health->source, food };
}

static void take_metadata(struct bring_health *health)
{
    const char *key = attribute(health, "key");
    if (!key || strcmp(key, "HKFoodType") != 0)
        return;
    const char *food = attribute(health, "value");
    if (health->is_in_correlation && !health->has_record && health->start && food)
        add_named(health, food);
    else if (health->has_record && health->is_nutrient)
        health->food = food;
}

static bool is_tag(const struct bring_health *health, const char *name)
{
    size_t length = strlen(name);
    const char *tag = health->tag.text;
    return strncmp(tag, name, length) == 0 &&
           (tag[length] == ' ' || tag[length] == '\0' || tag[length] == '/');
}

/* Takes a whole tag. */
static enum status take_tag(struct bring_health *health, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; i < health->tag.length; i++) {
        if (strchr("\n\r\t", health->tag.text[i]))
            health->tag.text[i] = ' ';
    }
    if (is_tag(health, "Record")) {
        if (health->is_in_correlation)
            health->has_record = true; /* it stands outside too */
        else
            status = begin_record(health, error);
        if (health->is_in_correlation)
            health->is_nutrient = false;
        if (!status && health->tag.text[health->tag.length - 1] == '/')
            end_record(health);
    } else if (is_tag(health, "/Record")) {
        end_record(health);
    } else if (is_tag(health, "Correlation")) {
        end_record(health);
        health->is_in_correlation = true;
        status = read_place(health, error);
    } else if (is_tag(health, "/Correlation")) {
        health->is_in_correlation = false;
        health->has_record = false;
    } else if (is_tag(health, "MetadataEntry")) {
        take_metadata(health);
    } else if (is_tag(health, "/HealthData")) {
        health->is_ended = true;
    }
    return status;
}

enum status bring_health_take(struct bring_health *health, const char *bytes, size_t length,
                              struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < length; i++) {
        char c = bytes[i];
        health->line += c == '\n';
        if (!health->is_in_tag) {
            health->is_in_tag = c == '<';
            health->quote = '\0';
            buffer_clear(&health->tag);
        } else if (c == '>' && !health->quote) {
            health->is_in_tag = false;
            status = take_tag(health, error);
        } else if (health->tag.length >= TAG_MOST) {
            status = refuse(health, "a tag is too long", error);
        } else {
            bool is_text = health->tag.length > 0 && health->tag.text[0] != '!';
            if (is_text && (c == '"' || c == '\'') && (!health->quote || health->quote == c))
                health->quote = health->quote ? '\0' : c;
            buffer_add_char(&health->tag, c);
        }
    }
    return status;
}

/* --- the table --- */

static int compare_meals(const void *a, const void *b)
{
    const struct meal_record *one = *(const struct meal_record *const *)a;
    const struct meal_record *other = *(const struct meal_record *const *)b;
    int order = strcmp(one->start, other->start);
    if (!order)
        order = strcmp(one->source, other->source);
    return order ? order : strcmp(one->food ? one->food : "", other->food ? other->food : "");
}

static int compare_named(const void *a, const void *b)
{
    const struct named_meal *one = a;
    const struct named_meal *other = b;
    int order = strcmp(one->start, other->start);
    return order ? order : strcmp(one->source, other->source);
}

/* Returns the food of the only correlation of that time and program, or NULL. */
static const char *find_named(const struct bring_health *health, const struct meal_record *meal)
{
    const struct named_meal key = { meal->start, meal->source, NULL };
    const struct named_meal *found = health->named_count
                                         ? bsearch(&key, health->named, health->named_count,
                                                   sizeof *health->named, compare_named)
                                         : NULL;
    if (!found)
        return NULL;
    bool has_before = found > health->named && compare_named(found - 1, &key) == 0;
    bool has_after =
        found + 1 < health->named + health->named_count && compare_named(found + 1, &key) == 0;
    return has_before || has_after ? NULL : found->food;
}

static void add_figures(struct buffer *out, const struct meal_record *meal, size_t nutrient,
                        int most)
{
    char text[NUMBER_TEXT];
    if (meal->counts[nutrient] == 0) {
        buffer_add_text(out, ",,,");
        return;
    }
    number_format_exact(text, meal->sums[nutrient]);
    bool is_all = meal->counts[nutrient] == most;
    buffer_addf(out, ",%s,%s,%s", text, text, is_all ? text : "");
}

static void add_meal(struct buffer *out, const struct bring_health *health,
                     const struct meal_record *meal)
{
    const char *food = meal->food ? meal->food : find_named(health, meal);
    struct buffer name = BUFFER_INIT;
    int most = 0;
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        most = meal->counts[i] > most ? meal->counts[i] : most;
    if (food && *food)
        buffer_add_text(&name, food);
    else
        buffer_addf(&name, "Eaten, from %.100s", meal->source);
    buffer_addf(out, "%.10s,%.5s,", meal->start, meal->start + 11);
    diary_cell_add_text(out, name.text);
    buffer_add_text(out, ",1,serving");
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        add_figures(out, meal, i, most);
    for (size_t i = 0; i < health->unread_count; i++)
        buffer_add_char(out, ',');
    buffer_add_char(out, '\n');
    buffer_release(&name);
}

static void add_table(struct buffer *out, struct bring_health *health)
{
    size_t count = 0;
    struct meal_record **meals = xcalloc(health->count + 1, sizeof *meals);
    for (size_t i = 0; i < TABLE_SIZE; i++) {
        for (struct meal_record *meal = health->table[i]; meal; meal = meal->next)
            meals[count++] = meal;
    }
    qsort(meals, count, sizeof(struct meal_record *), compare_meals);
    if (health->named_count)
        qsort(health->named, health->named_count, sizeof *health->named, compare_named);
    buffer_add_text(out, "Health Day,Time,Food,Amount,Unit");
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        const char *unit = unit_name(nutrients[i].unit);
        const char *name = nutrients[i].name;
        buffer_addf(out, ",%s (%s),%s low (%s),%s high (%s)", name, unit, name, unit, name, unit);
    }
    for (size_t i = 0; i < health->unread_count; i++)
        buffer_addf(out, ",%.40s: %zu %s", health->unread[i].name, health->unread[i].count,
                    TEXT_PLURAL(health->unread[i].count, "record", "records"));
    buffer_add_char(out, '\n');
    for (size_t i = 0; i < count; i++)
        add_meal(out, health, meals[i]);
    free(meals);
}

enum status bring_health_end(struct buffer *out, struct bring_health *health, enum status status,
                             struct error *error)
{
    if (!status && !health->is_ended)
        status = refuse(health, "the file ends too early; it is cut off", error);
    if (!status)
        add_table(out, health);
    buffer_release(&health->tag);
    arena_release(&health->arena);
    free(health);
    return status;
}
