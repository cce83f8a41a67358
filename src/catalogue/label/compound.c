#include "marrow/catalogue/compound.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/fold.h"

#define PMC "PMC7397051, table 3"

/* The salts, each with the words that mean it beside the element's name. '|' separates wordings; a
 * word in brackets is optional. */
static const struct entry {
    struct compound compound;
    const char *words;
} entries[] = {
    { { "magnesium oxide", NUTRIENT_MAGNESIUM, "MgO", "60.3 %, " PMC }, "oxide" },
    { { "magnesium hydroxide", NUTRIENT_MAGNESIUM, "Mg(OH)2", "41.7 %, " PMC },
      "hydroxide|milk of magnesia" },
    { { "magnesium carbonate, anhydrous", NUTRIENT_MAGNESIUM, "MgCO3", "28.8 %, " PMC },
      "carbonate (anhydrous)" },
    { { "magnesium chloride, anhydrous", NUTRIENT_MAGNESIUM, "MgCl2", "25.5 %, " PMC },
      "chloride (anhydrous)" },
    { { "magnesium chloride, hexahydrate", NUTRIENT_MAGNESIUM, "MgCl2.6H2O",
        "about 12 %, vitamindwiki.com" },
      "chloride (hexahydrate)" },
    { { "magnesium sulfate, anhydrous", NUTRIENT_MAGNESIUM, "MgSO4", "20.1 %, " PMC },
      "sulfate (anhydrous)" },
    { { "magnesium sulfate, heptahydrate (Epsom salt)", NUTRIENT_MAGNESIUM, "MgSO4.7H2O", NULL },
      "sulfate (heptahydrate)|epsom salt" },
    { { "magnesium citrate, trimagnesium, anhydrous", NUTRIENT_MAGNESIUM, "Mg3(C6H5O7)2",
        "up to 16 %, vitamindwiki.com" },
      "(trimagnesium) citrate (anhydrous)" },
    { { "magnesium citrate, hydrogen citrate", NUTRIENT_MAGNESIUM, "MgC6H6O7", "11.3 %, " PMC },
      "(mono) (hydrogen) citrate" },
    { { "magnesium malate", NUTRIENT_MAGNESIUM, "MgC4H4O5", "15.5 %, " PMC }, "malate" },
    { { "magnesium glycinate (bisglycinate)", NUTRIENT_MAGNESIUM, "Mg(C2H4NO2)2",
        "190 of 1350 mg, folona.com" },
      "glycinate|bisglycinate|diglycinate|glycine chelate|chelate" },
    { { "magnesium lactate, anhydrous", NUTRIENT_MAGNESIUM, "Mg(C3H5O3)2",
        "48.62 of 404.85 mg, product information of Magnesioboi" },
      "lactate (anhydrous)" },
    { { "magnesium lactate, dihydrate", NUTRIENT_MAGNESIUM, "Mg(C3H5O3)2.2H2O", NULL },
      "lactate (dihydrate)" },
    { { "magnesium taurate", NUTRIENT_MAGNESIUM, "Mg(C2H6NO3S)2", "8.9 %, " PMC },
      "taurate|taurinate" },
    { { "magnesium aspartate", NUTRIENT_MAGNESIUM, "Mg(C4H6NO4)2", "8.5 %, " PMC }, "aspartate" },
    { { "magnesium L-threonate", NUTRIENT_MAGNESIUM, "Mg(C4H7O5)2", "8.3 %, " PMC },
      "(l) threonate" },
    { { "magnesium orotate", NUTRIENT_MAGNESIUM, "Mg(C5H3N2O4)2", "7.2 %, " PMC }, "orotate" },
    { { "magnesium gluconate, anhydrous", NUTRIENT_MAGNESIUM, "Mg(C6H11O7)2", NULL },
      "gluconate (anhydrous)" },
    { { "calcium carbonate", NUTRIENT_CALCIUM, "CaCO3", "40 %, medicalalgorithms.com" },
      "carbonate|chalk|oyster shell" },
    { { "calcium phosphate, tribasic", NUTRIENT_CALCIUM, "Ca3(PO4)2",
        "38.8 %, medicalalgorithms.com" },
      "(tribasic) phosphate|tricalcium phosphate" },
    { { "calcium phosphate, dibasic", NUTRIENT_CALCIUM, "CaHPO4", "29.5 %, medicalalgorithms.com" },
      "(dibasic) phosphate|dicalcium phosphate|hydrogen phosphate" },
    { { "calcium chloride, anhydrous", NUTRIENT_CALCIUM, "CaCl2", "36.1 %, medicalalgorithms.com" },
      "chloride (anhydrous)" },
    { { "calcium citrate, anhydrous", NUTRIENT_CALCIUM, "Ca3(C6H5O7)2",
        "24.1 %, medicalalgorithms.com" },
      "citrate (anhydrous)" },
    { { "calcium citrate, tetrahydrate", NUTRIENT_CALCIUM, "Ca3(C6H5O7)2.4H2O",
        "21 %, droracle.ai" },
      "citrate (tetrahydrate)" },
    { { "calcium lactate, anhydrous", NUTRIENT_CALCIUM, "Ca(C3H5O3)2",
        "18.4 %, medicalalgorithms.com" },
      "lactate (anhydrous)" },
    { { "calcium lactate, pentahydrate", NUTRIENT_CALCIUM, "Ca(C3H5O3)2.5H2O",
        "13 %, droracle.ai" },
      "lactate (pentahydrate)" },
    { { "calcium gluconate, anhydrous", NUTRIENT_CALCIUM, "Ca(C6H11O7)2",
        "9.3 %, medicalalgorithms.com" },
      "gluconate (anhydrous)" },
    { { "calcium gluconate, monohydrate", NUTRIENT_CALCIUM, "Ca(C6H11O7)2.H2O",
        "9 %, droracle.ai" },
      "gluconate (monohydrate)" },
};

#define ENTRY_COUNT (sizeof entries / sizeof *entries)

/* --- formulas --- */

static double atom_weight(const char *symbol, size_t length)
{
    static const struct {
        const char *symbol;
        double weight;
    } atoms[] = {
        { "H", 1.008 }, { "C", 12.011 }, { "N", 14.007 },  { "O", 15.999 },  { "P", 30.974 },
        { "S", 32.06 }, { "Cl", 35.45 }, { "Mg", 24.305 }, { "Ca", 40.078 },
    };
    for (size_t i = 0; i < sizeof atoms / sizeof *atoms; i++) {
        if (strlen(atoms[i].symbol) == length && memcmp(atoms[i].symbol, symbol, length) == 0)
            return atoms[i].weight;
    }
    BUG("an atom of unknown weight");
}

static double read_count(const char **at)
{
    if (!isdigit((unsigned char)**at))
        return 1;
    char *end = NULL;
    long count = strtol(*at, &end, 10);
    *at = end;
    return (double)count;
}

/* Returns the weight of a formula up to `end`; groups in brackets and water (".6H2O") are allowed.
 * *of gets the weight of the atoms of the element `symbol`. */
static double weigh(const char *at, const char *end, const char *symbol, double *of)
{
    double sum = 0;
    *of = 0;
    while (at < end) {
        double part = 0;
        double part_of = 0;
        if (*at == '.') {
            at++;
            double count = read_count(&at);
            part = count * weigh(at, end, symbol, &part_of);
            *of += count * part_of;
            return sum + part;
        }
        if (*at == '(') {
            const char *close = strchr(at, ')');
            part = weigh(at + 1, close, symbol, &part_of);
            at = close + 1;
        } else {
            size_t length = islower((unsigned char)at[1]) ? 2 : 1;
            part = atom_weight(at, length);
            bool is_it = strlen(symbol) == length && memcmp(symbol, at, length) == 0;
            part_of = is_it ? part : 0;
            at += length;
        }
        double count = read_count(&at);
        sum += count * part;
        *of += count * part_of;
    }
    return sum;
}

double compound_share(const struct compound *compound)
{
    double of;
    const char *symbol = compound->element == NUTRIENT_MAGNESIUM ? "Mg" : "Ca";
    double whole =
        weigh(compound->formula, compound->formula + strlen(compound->formula), symbol, &of);
    return of / whole;
}

/* --- words --- */

/* Returns whether the words are those of one wording, such as "(mono) (hydrogen) citrate": all
 * words that are not in brackets, and no others. */
static bool means(const struct fold_words *said, const char *meaning, size_t length)
{
    bool used[FOLD_WORDS_MAX] = { false };
    size_t count = 0;
    while (length > 0) {
        size_t size = 0;
        while (size < length && meaning[size] != ' ')
            size++;
        bool is_free = meaning[0] == '(';
        const char *word = meaning + (is_free ? 1 : 0);
        size_t letters = size - (is_free ? 2 : 0);
        bool found = false;
        for (size_t i = 0; i < said->count && !found; i++) {
            found = !used[i] && strlen(said->words[i]) == letters &&
                    memcmp(said->words[i], word, letters) == 0;
            used[i] = used[i] || found;
        }
        if (!found && !is_free)
            return false;
        count += found ? 1 : 0;
        size += size < length ? 1 : 0;
        meaning += size;
        length -= size;
    }
    return count == said->count;
}

static bool entry_means(const struct entry *entry, const struct fold_words *said)
{
    const char *words = entry->words;
    while (*words) {
        size_t length = strcspn(words, "|");
        if (means(said, words, length))
            return true;
        words += length + (words[length] ? 1 : 0);
    }
    return false;
}

/* Removes a word. Returns false where it is not there. */
static bool drop_word(struct fold_words *said, const char *word)
{
    for (size_t i = 0; i < said->count; i++) {
        if (strcmp(said->words[i], word) != 0)
            continue;
        said->count--;
        memmove(said->words[i], said->words[i + 1], (said->count - i) * sizeof *said->words);
        return true;
    }
    return false;
}

/* Finds the element among the words and removes it. Returns false where none is named. */
static bool drop_element(struct fold_words *said, enum nutrient *element)
{
    if (drop_word(said, "magnesium") || drop_word(said, "mg")) {
        *element = NUTRIENT_MAGNESIUM;
        return true;
    }
    *element = NUTRIENT_CALCIUM;
    return drop_word(said, "calcium") || drop_word(said, "ca");
}

static void find_forms(struct compound_reading *out, const struct fold_words *said, bool is_named)
{
    for (size_t i = 0; i < ENTRY_COUNT && out->count < COMPOUNDS_MAX; i++) {
        const struct compound *compound = &entries[i].compound;
        if ((!is_named || compound->element == out->element) && entry_means(&entries[i], said))
            out->compounds[out->count++] = compound;
    }
    /* "citrate" without a metal may be either, so it is not accepted */
    if (!is_named && out->count > 0) {
        out->element = out->compounds[0]->element;
        for (size_t i = 1; i < out->count; i++) {
            if (out->compounds[i]->element != out->element)
                out->count = 0;
        }
    }
}

static enum status refuse_words(const char *words, bool is_named, enum nutrient element,
                                struct error *error)
{
    struct buffer list = BUFFER_INIT;
    if (!is_named)
        return error_set(error, STATUS_NOT_FOUND,
                         "'%.60s' is not a known compound; known are those of magnesium and "
                         "calcium, such as magnesium citrate or calcium carbonate",
                         words);
    for (size_t i = 0; i < ENTRY_COUNT; i++) {
        if (entries[i].compound.element == element)
            buffer_addf(&list, "\n  %s", entries[i].compound.name);
    }
    enum status status =
        error_set(error, STATUS_NOT_FOUND, "'%.60s' is not a known compound; choose one of:%s",
                  words, list.text);
    buffer_release(&list);
    return status;
}

/* --- the amount --- */

/* An amount and its place in the text. */
struct amount {
    double said;
    double to_mg; /* 0: a unit of amount of substance */
    bool is_substance; /* mmol or mEq */
    bool is_charge; /* mEq */
    const char *unit;
    size_t start, end;
};

static bool read_unit(struct amount *out, const char *word, size_t length)
{
    enum unit unit = unit_find(word, length);
    out->is_charge = length == 3 && text_starts_nocase(word, "meq");
    out->is_substance = out->is_charge || (length == 4 && text_starts_nocase(word, "mmol"));
    if (out->is_substance) {
        out->unit = out->is_charge ? "mEq" : "mmol";
        return true;
    }
    out->unit = unit_name(unit);
    out->to_mg = unit_factor(unit) * 1000;
    return unit_dimension(unit) == DIMENSION_MASS;
}

static enum status find_amount(struct amount *out, const char *text, struct error *error)
{
    size_t length = strlen(text);
    for (size_t at = 0; at < length; at++) {
        if (at > 0 && text[at - 1] != ' ')
            continue;
        enum status status = number_check(text + at, length - at, error);
        if (status)
            return status;
        size_t taken = number_read(&out->said, text + at, length - at);
        if (taken == 0)
            continue;
        size_t unit = at + taken + strspn(text + at + taken, " ");
        size_t size = strcspn(text + unit, " ");
        out->start = at;
        out->end = unit + size;
        if (out->said > 0 && read_unit(out, text + unit, size))
            return STATUS_OK;
    }
    return error_set(error, STATUS_INVALID,
                     "'%.60s' has no amount with a unit; try 1350 mg magnesium glycinate", text);
}

/* Splits the text around the amount into words, and drops "as", "the", "from" and "of". "Milk of
 * magnesia" keeps its "of". */
static void split_words(struct fold_words *out, const char *text, const struct amount *amount)
{
    static const char *const fillers[] = { "as", "the", "from" };
    struct buffer rest = BUFFER_INIT;
    buffer_add(&rest, text, amount->start);
    buffer_add_char(&rest, ' ');
    buffer_add_text(&rest, text + amount->end);
    fold_split(out, rest.text);
    buffer_release(&rest);
    bool is_milk = out->count >= 2 && strcmp(out->words[out->count - 1], "magnesia") == 0;
    for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++)
        (void)drop_word(out, fillers[i]);
    if (!is_milk)
        (void)drop_word(out, "of");
}

enum status compound_read(struct compound_reading *out, const char *text, struct error *error)
{
    struct amount amount;
    struct fold_words said;
    *out = (struct compound_reading){ 0 };
    enum status status = find_amount(&amount, text, error);
    if (status)
        return status;
    split_words(&said, text, &amount);
    bool is_named = drop_element(&said, &out->element);
    out->said = amount.said;
    out->unit = amount.unit;
    out->has_compound = said.count > 0;
    if (amount.is_substance) {
        if (!is_named || out->has_compound)
            return error_set(error, STATUS_INVALID,
                             "%s counts the element; write %s magnesium or calcium", amount.unit,
                             amount.unit);
        out->amount = amount.said * nutrient_mg_per_mmol(out->element) /
                      (amount.is_charge ? nutrient_charges(out->element) : 1);
        return STATUS_OK;
    }
    out->amount = amount.said * amount.to_mg;
    if (out->has_compound)
        find_forms(out, &said, is_named);
    return out->count > 0 || (is_named && !out->has_compound)
               ? STATUS_OK
               : refuse_words(text, is_named, out->element, error);
}
