#include "marrow/catalogue/measure.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/composition.h"
#include "marrow/catalogue/fold.h"
#include "measure_match.h"

/* More than a person eats of one food, or takes of one supplement, in one go. */
#define QUESTIONABLE_G 2000.0
#define QUESTIONABLE_ML 3000.0
#define QUESTIONABLE_UNITS 50.0
#define QUESTIONABLE_DOSES 20.0

/* A higher bare number that comes to more than that counts nothing: "200 milk" is no 200 glasses.
 */
#define COUNT_MOST 24.0

/* Without an amount, a larger measure is asked about: nobody means a whole pineapple. */
#define ASSUMED_MOST_G 400.0

/* The bare name of a food does not mean smaller pieces: "almonds" is not one almond, but "egg" is
 * one egg. */
#define PIECE_LEAST_G 10.0

#define PLACES_MOST 12 /* of a count that is shown */

/* Returns whether the text is what a computer takes for a number but people don't: "nan", "-1". */
static bool is_no_amount(const char *text)
{
    return *text == '-' || *text == '+' || *text == '.' || text_equal_nocase(text, "nan") ||
           text_equal_nocase(text, "inf") || text_equal_nocase(text, "infinity");
}

static enum status copy_word(struct quantity *out, const char *text, size_t length,
                             struct error *error)
{
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, length);
    bool fits = clean.length < sizeof out->word;
    if (fits)
        memcpy(out->word, clean.text, clean.length + 1);
    buffer_release(&clean);
    if (!fits)
        return error_set(error, STATUS_INVALID, "\"%.40s...\" is too long for a measure", text);
    return STATUS_OK;
}

/* Refuses what is wrong for any food: 0 or less, or more than 100 kg. */
static enum status check_count(const struct quantity *quantity, struct error *error)
{
    char shown[NUMBER_TEXT];
    number_format_short(shown, quantity->count, 3);
    if (!(quantity->count > 0))
        return error_set(error, STATUS_INVALID, "the amount %s must be above 0", shown);
    enum unit unit = unit_find(quantity->word, strlen(quantity->word));
    bool is_amount =
        unit_dimension(unit) == DIMENSION_MASS || unit_dimension(unit) == DIMENSION_VOLUME;
    if (quantity->count * (is_amount ? unit_factor(unit) : 1) > MEASURE_MAX_GRAMS)
        return error_set(error, STATUS_INVALID, "%s%s%s is more than 100 kg", shown,
                         quantity->word[0] ? " " : "", quantity->word);
    return STATUS_OK;
}

/* Returns the text without blanks around it; *length gets its bytes. */
static const char *trim(size_t *length, const char *text)
{
    text += strspn(text, " \t");
    *length = strlen(text);
    while (*length > 0 && (text[*length - 1] == ' ' || text[*length - 1] == '\t'))
        (*length)--;
    return text;
}

/* Takes the word after a number of so many bytes. */
static enum status take_word(struct quantity *out, const char *text, size_t length, size_t taken,
                             struct error *error)
{
    if (taken == 0 && is_no_amount(text))
        return error_set(error, STATUS_INVALID, "\"%.40s\" is not an amount; try 180 g or 1 cup",
                         text);
    out->has_count = taken > 0;
    while (taken < length && (text[taken] == ' ' || text[taken] == '\t'))
        taken++;
    enum status status = copy_word(out, text + taken, length - taken, error);
    if (status || !out->has_count)
        return status;
    return check_count(out, error);
}

enum status measure_parse_quantity(struct quantity *out, const char *text, struct error *error)
{
    size_t length;
    text = trim(&length, text);
    *out = (struct quantity){ 0 };
    enum status status = number_check(text, length, error);
    return status ? status
                  : take_word(out, text, length, number_read(&out->count, text, length), error);
}

enum status measure_parse_stored(struct quantity *out, const char *text, struct error *error)
{
    size_t length;
    text = trim(&length, text);
    *out = (struct quantity){ 0 };
    return take_word(out, text, length,
                     number_read_marked(&out->count, text, length, DECIMAL_POINT), error);
}

/* Sets an error that shows amounts of the food as they are typed: "e.g. 180 g, 1 cup". */
static enum status no_amount(const struct food *food, struct error *error)
{
    const char *unit = food->unit_name ? food->unit_name : "unit";
    const char *first = food->measure_count ? food->measures[0].name : NULL;
    const char *amount = food->basis == BASIS_G ? "180 g" : "200 ml";
    if (food->basis == BASIS_UNIT)
        return error_set(error, STATUS_NOT_FOUND, "how much %s? e.g. 1 %s", food->name, unit);
    return error_set(error, STATUS_NOT_FOUND, "how much %s? e.g. %s%s%s", food->name, amount,
                     first ? ", 1 " : "", first ? first : "");
}

/* Sets an error that lists the measures of the food. */
static enum status no_such_measure(const struct food *food, const char *word, struct error *error)
{
    struct buffer list = BUFFER_INIT;
    if (!word[0])
        return no_amount(food, error);
    if (food->basis == BASIS_G)
        buffer_add_text(&list, "g");
    else if (food->basis == BASIS_ML)
        buffer_add_text(&list, "ml");
    else
        buffer_add_text(&list, food->unit_name ? food->unit_name : "unit");
    for (size_t i = 0; i < food->measure_count; i++)
        buffer_addf(&list, " · %s", food->measures[i].name);
    enum status status = error_set(error, STATUS_NOT_FOUND, "%s has no measure \"%s\"; try %s",
                                   food->name, word, list.text);
    buffer_release(&list);
    return status;
}

enum status measure_ask(const struct food *food, struct error *error)
{
    return no_such_measure(food, "", error);
}

static bool is_unit_word(const struct food *food, const char *word)
{
    struct food as_measure = { .name = "" };
    struct measure unit = { food->unit_name ? food->unit_name : "unit", 1 };
    as_measure.measures = &unit;
    as_measure.measure_count = 1;
    return measure_match_find(&as_measure, word) != NULL;
}

/* Returns what one of the named measure is in the food's basis; 0 where the food has no such
 * measure. */
static double one_of(const struct food *food, const char *word)
{
    enum unit unit = unit_find(word, strlen(word));
    enum unit_dimension dimension = unit_dimension(unit);
    if (food->basis == BASIS_G && dimension == DIMENSION_MASS)
        return unit_factor(unit);
    if (food->basis == BASIS_ML && dimension == DIMENSION_VOLUME)
        return unit_factor(unit);
    if (food->basis == BASIS_UNIT && is_unit_word(food, word))
        return 1;
    if (dimension == DIMENSION_MASS || dimension == DIMENSION_VOLUME)
        return measure_match_of_unit(food, unit);
    const struct measure *own = measure_match_find(food, word);
    return own ? own->amount : 0;
}

/* Appends the plural of an English noun of `length` bytes. Sizes do not change ("2 large"). */
static void add_plural(struct buffer *out, const char *noun, size_t length)
{
    static const char *const sizes[] = { "small", "medium", "large", "extra", "jumbo", "whole" };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        if (text_starts_nocase(noun, sizes[i])) {
            buffer_add(out, noun, length);
            return;
        }
    }
    char last = length > 0 ? noun[length - 1] : 's';
    char before = length > 1 ? noun[length - 2] : 'a';
    const char *ending = isalpha((unsigned char)last) ? "s" : "";
    size_t stem = length;
    bool is_hissing = last == 'x' || (last == 'h' && (before == 'c' || before == 's'));
    bool is_tomato = length >= 3 && strncmp(noun + length - 3, "ato", 3) == 0; /* or a potato */
    if (length >= 4 && (strncmp(noun + length - 4, "leaf", 4) == 0 ||
                        strncmp(noun + length - 4, "half", 4) == 0)) {
        stem--;
        ending = "ves";
    } else if (last == 'y' && !strchr("aeou", before)) {
        stem--;
        ending = "ies";
    } else if (is_hissing || is_tomato) {
        ending = "es";
    } else if (last == 's') {
        ending = before == 's' ? "es" : "";
    }
    buffer_add(out, noun, stem);
    buffer_add_text(out, ending);
}

/* Writes a count with at most three places; one that they would show as 0 gets as many as it needs.
 */
static void format_count(char out[NUMBER_TEXT], double count)
{
    number_format_short(out, count, 3);
    if (strcmp(out, "0") == 0)
        number_format_short(out, count, PLACES_MOST);
    if (strcmp(out, "0") == 0)
        number_format_exact(out, count);
}

/* Writes the count and the measure's name in the plural: "2 slices, thin". */
static void format_own(struct measured *out, double count, const char *name)
{
    size_t head = strcspn(name, ",(");
    while (head > 0 && name[head - 1] == ' ')
        head--;
    char shown[NUMBER_TEXT];
    format_count(shown, count);
    struct buffer text = BUFFER_INIT;
    buffer_addf(&text, "%s ", shown);
    if (count > 1)
        add_plural(&text, name, head);
    else
        buffer_add(&text, name, head);
    buffer_add_text(&text, name + head);
    size_t fits = text.length;
    while (fits >= sizeof out->text)
        fits = text_previous(text.text, text.length, fits);
    memcpy(out->text, text.text, fits);
    out->text[fits] = '\0';
    buffer_release(&text);
}

/* Writes what was typed, cleaned: "180 g" for "180g". */
static void format_said(struct measured *out, double count, const char *word)
{
    char shown[NUMBER_TEXT];
    format_count(shown, count);
    enum unit unit = unit_find(word, strlen(word));
    bool is_metric = unit_dimension(unit) == DIMENSION_MASS || unit == UNIT_ML || unit == UNIT_L;
    snprintf(out->text, sizeof out->text, "%s %s", shown, is_metric ? unit_name(unit) : word);
}

/* Checks the size of the amount. */
static enum status finish(struct measured *out, const struct food *food, struct error *error)
{
    if (!(out->amount > 0))
        return error_set(error, STATUS_INVALID, "%s: the amount must be above 0", food->name);
    if (out->amount > MEASURE_MAX_GRAMS)
        return error_set(error, STATUS_INVALID, "%s of %s is more than 100 kg", out->text,
                         food->name);
    double most = QUESTIONABLE_G;
    if (food->basis == BASIS_ML)
        most = QUESTIONABLE_ML;
    else if (food->basis == BASIS_UNIT)
        most = food_is_supplement(food) ? QUESTIONABLE_DOSES : QUESTIONABLE_UNITS;
    out->is_questionable = out->amount > most;
    return STATUS_OK;
}

static enum status settle_measure(struct measured *out, const struct food *food, double count,
                                  const struct measure *measure, struct error *error)
{
    out->amount = count * measure->amount;
    format_own(out, count, measure->name);
    return finish(out, food, error);
}

/* Returns whether nobody takes a bare number of units: 35 tablets, or 0.266 of one. */
static bool is_no_count(const struct food *food, double count)
{
    double quarters = 4 * count;
    double thirds = 3 * count;
    bool is_part = fabs(quarters - round(quarters)) > 0.02 && fabs(thirds - round(thirds)) > 0.02;
    return food_is_supplement(food) && (count > QUESTIONABLE_DOSES || is_part);
}

static enum status settle_units(struct measured *out, const struct food *food, double count,
                                struct error *error)
{
    out->amount = count;
    format_own(out, count, food->unit_name ? food->unit_name : "unit");
    return finish(out, food, error);
}

/* A measure's word taken apart: "cup" and 240 ml of "cup (240 ml)". */
struct bracketed {
    char head[64]; /* "": the brackets are all there is */
    double count; /* in the brackets */
    char word[48]; /* and their measure: "ml", "slices" */
    bool is_first; /* "(15 oz) can": the brackets are about one */
};

/* Takes apart a word with an amount in brackets. Returns false where it has none. */
static bool take_apart(struct bracketed *out, const struct food *food, const char *word)
{
    const char *open = strchr(word, '(');
    const char *close = open ? strchr(open, ')') : NULL;
    if (!close)
        return false;
    const char *inner = open + 1 + strspn(open + 1, " ");
    size_t taken = number_read(&out->count, inner, (size_t)(close - inner));
    inner += taken + strspn(inner + taken, " ");
    size_t before = (size_t)(open - word);
    while (before > 0 && word[before - 1] == ' ')
        before--;
    const char *after = close + 1 + strspn(close + 1, " ");
    snprintf(out->word, sizeof out->word, "%.*s", (int)(close - inner), inner);
    out->is_first = before == 0 && *after;
    snprintf(out->head, sizeof out->head, "%.*s%s%.40s", (int)(before < 20 ? before : 20), word,
             before > 0 && *after ? " " : "", after);
    enum unit_dimension dimension = unit_dimension(unit_find(out->word, strlen(out->word)));
    bool is_metered = dimension == DIMENSION_MASS || dimension == DIMENSION_VOLUME;
    return taken > 0 && out->count > 0 && inner < close && before < 20 &&
           (is_metered || one_of(food, out->word) > 0);
}

/* What a bracketed measure comes to in the food's basis: by the measure, and by the brackets. */
struct bracketed_amount {
    double own; /* 0: the food has no such measure */
    double other; /* of all; 0: the food has no such unit */
    bool agrees;
    bool is_of_each; /* the brackets are about one: "2 eggs (50 g)" */
};

static bool does_agree(double own, double other)
{
    return fabs(own - other) <= MEASURE_AGREES * other;
}

/* Returns what one is where no measure stands outside the brackets: a piece; 0: unknown. */
static double one_piece(const struct food *food)
{
    const struct measure *piece = measure_match_piece(food);
    return food->basis == BASIS_UNIT ? 1 : piece ? piece->amount : 0;
}

static struct bracketed_amount weigh_bracketed(const struct food *food, double count,
                                               const struct bracketed *said)
{
    double one = said->head[0] ? one_of(food, said->head) : one_piece(food);
    double inner = said->count * one_of(food, said->word);
    struct bracketed_amount out = { .own = count * one, .other = inner };
    bool is_total = does_agree(count * one, inner);
    bool is_each = does_agree(one, inner);
    out.is_of_each = said->is_first || (!said->head[0] && is_each && !is_total);
    if (out.is_of_each)
        out.other = count * inner;
    out.agrees = does_agree(out.own, out.other) || (is_each && !said->is_first);
    return out;
}

/* Writes an amount as it is typed: "500 ml". */
static void format_typed(char out[MEASURE_TEXT], double count, const char *word)
{
    char shown[NUMBER_TEXT];
    enum unit unit = unit_find(word, strlen(word));
    number_format_short(shown, count, 3);
    snprintf(out, MEASURE_TEXT, "%s %s", shown, unit ? unit_name(unit) : word);
}

/* Writes the two amounts as they are typed: "1 cup", "500 ml"; of several pieces, what all of them
 * are, and what each is: "150 g", "300 g". */
static void format_bracketed(char out[2][MEASURE_TEXT], const struct food *food, double count,
                             const struct bracketed *said)
{
    const struct measure *piece = said->head[0] ? NULL : measure_match_piece(food);
    double all = said->is_first ? count * said->count : said->count;
    if (!said->head[0] && count > 1) {
        format_typed(out[0], said->count, said->word);
        format_typed(out[1], count * said->count, said->word);
        return;
    }
    format_typed(out[0], count, piece ? piece->name : said->head);
    format_typed(out[1], all, said->word);
}

/* Refuses brackets that say another amount than the measure; both are told. */
static enum status refuse_bracketed(const struct food *food, const struct bracketed *said,
                                    double count, struct bracketed_amount amount,
                                    struct error *error)
{
    char typed[2][MEASURE_TEXT];
    char shown[2][NUMBER_TEXT];
    const char *basis = food->basis == BASIS_UNIT ? food->unit_name : food_basis_name(food->basis);
    format_bracketed(typed, food, count, said);
    if (!said->head[0] && count > 1)
        return error_set(error, STATUS_INVALID, "%s: is %s all of them, or each? type %s or %s",
                         food->name, typed[0], typed[0], typed[1]);
    number_format_short(shown[0], amount.own, 1);
    number_format_short(shown[1], amount.other, 1);
    return error_set(error, STATUS_INVALID, "%s: %s is %s %s here, but %s is %s %s; type %s or %s",
                     food->name, typed[0], shown[0], basis, typed[1], shown[1], basis, typed[0],
                     typed[1]);
}

/* Returns whether the words of the food's name tell that its liquid is poured off, so that a can of
 * it holds more than the food. */
static bool is_drained(const struct food *food)
{
    struct fold_words name;
    fold_split(&name, food->name);
    return fold_has_word(&name, "drained") || fold_has_word(&name, "rinsed");
}

/* Settles a count of pieces beside brackets: "2 eggs (100 g)". */
static enum status settle_pieces(struct measured *out, const struct food *food, double count,
                                 const struct bracketed *said, struct error *error)
{
    struct bracketed_amount amount = weigh_bracketed(food, count, said);
    bool is_known = amount.own > 0 ? amount.agrees : count == 1;
    if (!is_known)
        return refuse_bracketed(food, said, count, amount, error);
    out->amount = amount.other;
    format_said(out, amount.is_of_each ? count * said->count : said->count, said->word);
    return finish(out, food, error);
}

/* Settles "2 cups (480 ml)" and "1 (15 oz) can". */
static enum status settle_bracketed(struct measured *out, const struct food *food, double count,
                                    const struct bracketed *said, struct error *error)
{
    struct bracketed_amount amount = weigh_bracketed(food, count, said);
    bool is_can = text_starts_nocase(said->head, "can") || text_starts_nocase(said->head, "tin");
    if (!(amount.other > 0))
        return no_such_measure(food, said->word, error);
    if (!said->head[0])
        return settle_pieces(out, food, count, said, error);
    if (amount.own > 0 && !amount.agrees)
        return refuse_bracketed(food, said, count, amount, error);
    if (amount.own > 0) {
        out->amount = amount.own;
        format_said(out, count, said->head);
        return finish(out, food, error);
    }
    if (is_can && is_drained(food))
        return error_set(error, STATUS_INVALID,
                         "%s: a can holds liquid too; type what it weighs drained, such as 240 g",
                         food->name);
    if (count != 1 && !said->is_first) {
        struct bracketed bare = { .count = said->count };
        memcpy(bare.word, said->word, sizeof bare.word);
        return refuse_bracketed(food, &bare, count, amount, error);
    }
    out->amount = amount.other;
    format_said(out, said->is_first ? count * said->count : said->count, said->word);
    return finish(out, food, error);
}

static const struct measure *find_named(const struct food *food, const char *name)
{
    for (size_t i = 0; i < food->measure_count; i++) {
        if (text_equal_nocase(food->measures[i].name, name))
            return &food->measures[i];
    }
    return NULL;
}

static enum status settle_word(struct measured *out, const struct food *food,
                               const struct quantity *quantity, struct error *error)
{
    struct bracketed bracketed;
    double count = quantity->has_count ? quantity->count : 1;
    if (!find_named(food, quantity->word) && take_apart(&bracketed, food, quantity->word))
        return settle_bracketed(out, food, count, &bracketed, error);
    double one = one_of(food, quantity->word);
    if (!(one > 0))
        return no_such_measure(food, quantity->word, error);
    out->amount = count * one;
    format_said(out, count, quantity->word);
    return finish(out, food, error);
}

bool measure_readings(char out[2][MEASURE_TEXT], const struct food *food,
                      const struct quantity *quantity)
{
    struct bracketed said;
    double count = quantity->has_count ? quantity->count : 1;
    if (find_named(food, quantity->word) || !take_apart(&said, food, quantity->word))
        return false;
    struct bracketed_amount amount = weigh_bracketed(food, count, &said);
    bool is_piece = !said.head[0];
    if (!(amount.other > 0) || (amount.own > 0 ? amount.agrees : !is_piece || count == 1))
        return false;
    format_bracketed(out, food, count, &said);
    return true;
}

/* Chooses a measure where none was typed: the one last logged, else a piece, else the first one. */
static enum status settle_nothing(struct measured *out, const struct food *food,
                                  struct error *error)
{
    struct quantity last;
    struct error ignored = ERROR_INIT;
    if (food->last_measure && !measure_parse_stored(&last, food->last_measure, &ignored) &&
        (last.has_count || last.word[0]) && !measure_settle(out, food, &last, &ignored))
        return STATUS_OK;
    if (food->basis == BASIS_UNIT)
        return settle_units(out, food, 1, error);
    const struct measure *piece = measure_match_piece(food);
    if (piece && piece->amount > ASSUMED_MOST_G)
        return no_such_measure(food, "", error);
    if (piece && piece->amount >= PIECE_LEAST_G)
        return settle_measure(out, food, 1, piece, error);
    bool is_whole_recipe =
        food->measure_count > 0 && strcmp(food->measures[0].name, COMPOSITION_WHOLE) == 0;
    if (food->measure_count > 0 && !is_whole_recipe && food->measures[0].amount <= ASSUMED_MOST_G)
        return settle_measure(out, food, 1, &food->measures[0], error);
    return no_such_measure(food, "", error);
}

enum status measure_settle(struct measured *out, const struct food *food,
                           const struct quantity *quantity, struct error *error)
{
    *out = (struct measured){ 0 };
    if (quantity->has_count && !(quantity->count > 0))
        return check_count(quantity, error);
    if (quantity->word[0])
        return settle_word(out, food, quantity, error);
    if (!quantity->has_count)
        return settle_nothing(out, food, error);
    if (food->basis == BASIS_UNIT && is_no_count(food, quantity->count))
        return no_such_measure(food, "", error);
    if (food->basis == BASIS_UNIT)
        return settle_units(out, food, quantity->count, error);
    const struct measure *piece = measure_match_piece(food);
    bool is_many =
        piece && quantity->count > COUNT_MOST && quantity->count * piece->amount > QUESTIONABLE_G;
    if (!piece || is_many)
        return no_such_measure(food, "", error);
    return settle_measure(out, food, quantity->count, piece, error);
}

enum status measure_count(struct measured *out, const struct food *food, double count,
                          const struct measure *measure, struct error *error)
{
    struct quantity quantity = { .has_count = true, .count = count };
    *out = (struct measured){ 0 };
    enum status status = check_count(&quantity, error);
    return status ? status : settle_measure(out, food, count, measure, error);
}

/* Returns whether the words beside a bracket may be what it measures: nothing, a measure of the
 * food, or a word for how much of anything ("bowl", "large bowl"). */
static bool is_head_of_bracket(const struct food *food, const char *head)
{
    const char *last = strrchr(head, ' ');
    return !*head || one_of(food, head) > 0 || measure_is_vessel(last ? last + 1 : head);
}

bool measure_fits(const struct food *food, const char *word, size_t length)
{
    char copy[64];
    if (length == 0 || length >= sizeof copy)
        return false;
    memcpy(copy, word, length);
    copy[length] = '\0';
    struct bracketed bracketed;
    if (!find_named(food, copy) && take_apart(&bracketed, food, copy))
        return one_of(food, bracketed.word) > 0 && is_head_of_bracket(food, bracketed.head);
    return one_of(food, copy) > 0;
}

bool measure_is_vessel(const char *word)
{
    static const char *const vessels[] = {
        "glass",  "mug",       "bowl",   "plate",  "handful", "bunch",   "tin",     "can",
        "jar",    "bottle",    "piece",  "slice",  "rasher",  "portion", "serving", "helping",
        "spoon",  "scoop",     "square", "stick",  "carton",  "pot",     "knob",    "dollop",
        "splash", "spoonful",  "bag",    "packet", "tablet",  "capsule", "softgel", "pill",
        "drop",   "sachet",    "gummy",  "fillet", "pack",    "package", "box",     "loaf",
        "bar",    "container", "tub",
    };
    for (size_t i = 0; i < sizeof vessels / sizeof *vessels; i++) {
        size_t length = strlen(vessels[i]);
        const char *rest = word + length;
        if (text_starts_nocase(word, vessels[i]) &&
            (!*rest || strcmp(rest, "s") == 0 || strcmp(rest, "es") == 0))
            return true;
    }
    return false;
}

/* --- measures as people and files write them --- */

const char *measure_name_of_one(struct arena *arena, const char *name, size_t length)
{
    size_t head = 0;
    while (head < length && name[head] != ',' && name[head] != '(')
        head++;
    while (head > 0 && name[head - 1] == ' ')
        head--;
    size_t start = head;
    while (start > 0 && islower((unsigned char)name[start - 1]))
        start--;
    char word[FOLD_WORD_SIZE];
    char singular[FOLD_WORD_SIZE];
    if (head - start == 0 || head - start >= sizeof word)
        return arena_strndup(arena, name, length);
    memcpy(word, name + start, head - start);
    word[head - start] = '\0';
    fold_singular(singular, word);
    return arena_printf(arena, "%.*s%s%.*s", (int)start, name, singular, (int)(length - head),
                        name + head);
}

/* Reads the amount after '=': "30 g", "2.5 oz", "1 tablet", or a bare number. Returns false where
 * it is not in the food's basis. */
static bool read_amount(double *out, const struct food *food, const char *text, size_t length)
{
    size_t taken = number_read(out, text, length);
    if (taken == 0 || !(*out > 0))
        return false;
    while (taken < length && text[taken] == ' ')
        taken++;
    while (length > taken && text[length - 1] == ' ')
        length--;
    if (taken == length)
        return true;
    enum unit unit = unit_find(text + taken, length - taken);
    if (food->basis == BASIS_UNIT) {
        char word[FOLD_WORD_SIZE * 2];
        if (length - taken >= sizeof word)
            return false;
        memcpy(word, text + taken, length - taken);
        word[length - taken] = '\0';
        return text_starts_nocase(word, food->unit_name);
    }
    enum unit_dimension wanted = food->basis == BASIS_ML ? DIMENSION_VOLUME : DIMENSION_MASS;
    *out *= unit_factor(unit);
    return unit_dimension(unit) == wanted;
}

enum status measure_check(const char *text, size_t length, struct error *error)
{
    const char *sign = memchr(text, '=', length);
    const char *amount = sign ? sign + 1 : text;
    enum status status = number_check(text, length, error);
    while (amount < text + length && *amount == ' ')
        amount++;
    return status ? status : number_check(amount, (size_t)(text + length - amount), error);
}

bool measure_read(struct measure *out, struct arena *arena, const struct food *food,
                  const char *text, size_t length)
{
    struct error ignored = ERROR_INIT;
    const char *sign = memchr(text, '=', length);
    if (!sign || measure_check(text, length, &ignored))
        return false;
    size_t name_length = (size_t)(sign - text);
    double count = 1;
    size_t taken = number_read(&count, text, name_length);
    while (taken < name_length && text[taken] == ' ')
        taken++;
    while (name_length > taken && text[name_length - 1] == ' ')
        name_length--;
    const char *amount = sign + 1;
    while (amount < text + length && *amount == ' ')
        amount++;
    if (name_length == taken || !(count > 0) ||
        !read_amount(&out->amount, food, amount, (size_t)(text + length - amount)))
        return false;
    out->amount /= count;
    out->name = count > 1 ? measure_name_of_one(arena, text + taken, name_length - taken)
                          : arena_strndup(arena, text + taken, name_length - taken);
    return true;
}

enum status measure_replace(struct measured *out, const struct food *food, const char *text,
                            const char *before, struct error *error)
{
    struct quantity quantity;
    struct quantity old;
    struct error ignored = ERROR_INIT;
    enum status status = measure_parse_quantity(&quantity, text, error);
    if (status)
        return status;
    bool is_number = quantity.has_count && !quantity.word[0];
    if (is_number && before && !measure_parse_stored(&old, before, &ignored))
        memcpy(quantity.word, old.word, sizeof quantity.word);
    return measure_settle(out, food, &quantity, error);
}
