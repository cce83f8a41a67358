#include "marrow/journal/quick.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "entry_amount.h"
#include "entry_when.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"

/* Digits of a barcode. */
#define BARCODE_LEAST 8
#define BARCODE_MOST 14

/* What stands between an item and the one before it. */
enum boundary { BOUNDARY_START, BOUNDARY_COMMA, BOUNDARY_HARD };

struct parser {
    struct quick *out;
    struct entry_text text;
    enum boundary boundary; /* before the item that is being read */
    size_t start; /* where it begins */
    size_t tail; /* from here on only words that say when */
    struct date today;
};

static struct span trim(const struct entry_text *text, size_t from, size_t to)
{
    while (from < to && (text->plain[from] == ' ' || text->plain[from] == '\n'))
        from++;
    while (to > from && (text->plain[to - 1] == ' ' || text->plain[to - 1] == '\n'))
        to--;
    return (struct span){ from, to - from };
}

/* Whether there is a letter or digit of any script. */
static bool has_substance(const struct entry_text *text, struct span span)
{
    for (size_t i = 0; i < span.length; i++) {
        unsigned char c = (unsigned char)text->plain[span.offset + i];
        if (isalnum(c) || c >= 0x80)
            return true;
    }
    return false;
}

/* A line of a list may begin with "- " or "* ". */
static struct span drop_bullet(const struct entry_text *text, struct span span)
{
    if (span.length > 2 && strchr("-*", text->plain[span.offset]) &&
        text->plain[span.offset + 1] == ' ')
        return trim(text, span.offset + 2, span.offset + span.length);
    return span;
}

/* "spinach, 180 g": the amount belongs to the name before it; "2 magnesium citrate, 150 mg": it is
 * part of that name. */
static enum status attach_amount(struct parser *parser, struct span span,
                                 const struct amount *amount, struct error *error)
{
    struct quick *out = parser->out;
    struct quick_item *item = out->count > 0 ? &out->items[out->count - 1] : NULL;
    size_t end = span.offset + span.length;
    bool is_strength = amount->unit == UNIT_MG || amount->unit == UNIT_UG;
    if (!item || parser->boundary != BOUNDARY_COMMA || (item->has_count && !is_strength))
        return entry_text_refuse(&parser->text, span.offset, "is an amount without a food", error);
    if (item->has_count) {
        item->name.length = end - item->name.offset;
    } else {
        item->has_count = true;
        item->count = amount->count;
        item->unit = amount->unit;
        item->unit_word = amount->unit_word;
    }
    item->whole.length = end - item->whole.offset;
    return STATUS_OK;
}

/* A barcode at the start of an item, alone or with an amount after it ("3017620422003 30 g"), is no
 * amount. */
static bool read_barcode(struct quick_item *item, struct amount *amount,
                         const struct entry_text *text)
{
    struct error ignored = ERROR_INIT;
    size_t from = item->whole.offset;
    size_t to = from + item->whole.length;
    size_t end = from + strspn(text->plain + from, "0123456789");
    size_t start = to;
    if (end - from < BARCODE_LEAST || end - from > BARCODE_MOST || end > to)
        return false;
    item->name = (struct span){ from, end - from };
    if (end == to)
        return true;
    if (entry_amount_read_after(amount, &start, text, from, to, &ignored) ||
        trim(text, from, start).length != end - from)
        return false;
    item->has_count = true;
    item->count = amount->count;
    item->unit = amount->unit;
    item->unit_word = amount->unit_word;
    return true;
}

/* Fills amount and name of an item. *is_amount: it is an amount alone. */
static enum status read_item(struct quick_item *item, struct amount *amount, bool *is_amount,
                             const struct entry_text *text, struct error *error)
{
    size_t from = item->whole.offset;
    size_t to = from + item->whole.length;
    size_t start = to;
    item->count = 1;
    if (read_barcode(item, amount, text))
        return STATUS_OK;
    item->name = item->whole;
    enum status status = entry_amount_read(amount, text, from, to, error);
    if (status == STATUS_OK) {
        item->name = trim(text, amount->end, to);
        *is_amount = item->name.length == 0;
    } else if (status == STATUS_NOT_FOUND) {
        status = entry_amount_read_after(amount, &start, text, from, to, error);
        if (status == STATUS_OK)
            item->name = trim(text, from, start);
    }
    if (status == STATUS_NOT_FOUND)
        return STATUS_OK;
    if (status)
        return status;
    item->has_count = true;
    item->count = amount->count;
    item->unit = amount->unit;
    item->unit_word = amount->unit_word;
    return STATUS_OK;
}

/* Ends the item that reaches up to the offset. */
static enum status end_item(struct parser *parser, size_t to, struct error *error)
{
    const struct entry_text *text = &parser->text;
    struct quick *out = parser->out;
    struct quick_item item = { .whole = drop_bullet(text, trim(text, parser->start, to)) };
    struct amount amount;
    bool is_amount = false;
    if (item.whole.length == 0)
        return STATUS_OK;
    size_t end = item.whole.offset + item.whole.length;
    if (parser->boundary == BOUNDARY_COMMA && out->count > 0 &&
        entry_amount_is_strength(text, item.whole.offset, end)) {
        struct quick_item *before = &out->items[out->count - 1];
        before->name.length = end - before->name.offset; /* "Vitamin D3, 1000 IU" */
        before->whole.length = end - before->whole.offset;
        return STATUS_OK;
    }
    enum status status = read_item(&item, &amount, &is_amount, text, error);
    if (status)
        return status;
    if (is_amount)
        return attach_amount(parser, item.whole, &amount, error);
    if (!has_substance(text, item.name))
        return entry_text_refuse(text, item.name.offset, "is not a food", error);
    if (out->count == QUICK_ITEMS_MAX)
        return entry_text_refuse(text, item.whole.offset, "is food 41; at most 40 foods at once",
                                 error);
    bool begins_with_name = item.name.offset == item.whole.offset;
    item.joinable = parser->boundary == BOUNDARY_COMMA && out->count > 0 && begins_with_name;
    out->items[out->count++] = item;
    return STATUS_OK;
}

/* " and " separates where an amount in digits follows a food: "2 eggs and 30g almonds", but "1 and
 * 1/2 cups". */
static bool is_and(struct parser *parser, size_t at)
{
    const struct entry_text *text = &parser->text;
    struct amount amount;
    struct error ignored;
    if (!entry_text_is_word(text, at, text->length, "and"))
        return false;
    size_t next = entry_text_skip_blanks(text, at + 3, text->length);
    if (next >= text->length || isalpha((unsigned char)text->plain[next]) ||
        entry_amount_read(&amount, text, next, text->length, &ignored))
        return false;
    struct span before = trim(text, parser->start, at);
    return before.length > 0 && (entry_amount_read(&amount, text, before.offset,
                                                   before.offset + before.length, &ignored) ||
                                 amount.end < before.offset + before.length);
}

/* The length of a separator at the offset, 0 when there is none. */
static size_t read_separator(enum boundary *boundary, struct parser *parser, size_t at)
{
    const char *plain = parser->text.plain;
    char before = at > 0 ? plain[at - 1] : ' ';
    bool begins_word = before == ' ' || before == '\n';
    *boundary = BOUNDARY_HARD;
    if (plain[at] == ';' || plain[at] == '\n')
        return 1;
    if (plain[at] == ',') {
        *boundary = BOUNDARY_COMMA;
        return !(isdigit((unsigned char)before) && isdigit((unsigned char)plain[at + 1]));
    }
    if (plain[at] == '+' && begins_word)
        return strchr(" \n", plain[at + 1]) || isdigit((unsigned char)plain[at + 1]);
    return begins_word && plain[at] == 'a' && is_and(parser, at) ? 3 : 0;
}

/* The offset of the bracket that closes the one at the offset, or the offset itself when none does.
 */
static size_t skip_brackets(const char *plain, size_t at)
{
    size_t length = strcspn(plain + at, ")\n");
    return plain[at + length] == ')' ? at + length : at;
}

static enum status scan(struct parser *parser, struct error *error)
{
    const struct entry_text *text = &parser->text;
    for (size_t at = 0; at < text->length; at++) {
        enum boundary boundary;
        size_t end;
        size_t length = read_separator(&boundary, parser, at);
        bool begins_word = at == 0 || strchr(" ,;\n", text->plain[at - 1]);
        enum status status = STATUS_NOT_FOUND;
        if (length > 0) {
            end = at + length;
            status = STATUS_OK;
        } else if (begins_word && text->plain[at] != ' ') {
            boundary = BOUNDARY_HARD;
            status = entry_when_read(parser->out, &end, text, at, at >= parser->tail, parser->today,
                                     error);
        }
        if (status == STATUS_NOT_FOUND) {
            at = text->plain[at] == '(' ? skip_brackets(text->plain, at) : at;
            continue;
        }
        if (status == STATUS_OK)
            status = end_item(parser, at, error);
        if (status)
            return status;
        bool is_empty = parser->start >= at || trim(text, parser->start, at).length == 0;
        parser->boundary = is_empty && boundary == BOUNDARY_COMMA ? parser->boundary : boundary;
        parser->start = end;
        at = end - 1;
    }
    return end_item(parser, text->length, error);
}

enum status quick_parse(struct quick *out, const char *text, struct date today, struct error *error)
{
    size_t length = strlen(text);
    char *plain = xmalloc(length + 1);
    *out = (struct quick){ .minute = MINUTE_NONE };
    enum status status = entry_text_make_plain(plain, text, length, error);
    if (status == STATUS_OK) {
        struct parser parser = { .out = out, .text = { text, plain, length }, .today = today };
        parser.tail = entry_when_tail(&parser.text, today);
        status = scan(&parser, error);
    }
    if (status == STATUS_OK && out->count == 0)
        status = error_set(error, STATUS_INVALID, "no food given; try 2 eggs, 30g almonds");
    free(plain);
    return status;
}
