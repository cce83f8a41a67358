/* Reads table profiles.
 *
 * National tables of foods have the same content in many layouts. What differs is said in a text
 * file a table, so that a person can add one without C. A line is "word: part | part | part"; each
 * "file:" begins one of the table's files, and the lines after it are about that file. */
#include "marrow/exchange/table_profile.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/file.h"
#include "marrow/base/text.h"

#define PARTS_MOST 12
#define PROFILE_BYTES_MAX (256u << 10)

enum directive_kind {
    TAKES_TEXT, /* const char * of the profile */
    TAKES_WORDS, /* struct table_list of the profile: an item a line */
    TAKES_EACH, /* struct table_list of the profile: an item a part */
    FILE_TEXT, /* const char * of the file */
    FILE_PAIR, /* two const char * of the file, one after the other */
    FILE_WORDS,
    FILE_EACH,
};

/* A word that begins a line, and where what follows is kept. */
static const struct directive {
    const char *word;
    enum directive_kind kind;
    size_t at;
} directives[] = {
    { "name", TAKES_TEXT, offsetof(struct table_profile, name) },
    { "title", TAKES_TEXT, offsetof(struct table_profile, title) },
    { "version", TAKES_TEXT, offsetof(struct table_profile, version) },
    { "country", TAKES_TEXT, offsetof(struct table_profile, country) },
    { "licence", TAKES_TEXT, offsetof(struct table_profile, licence) },
    { "citation", TAKES_TEXT, offsetof(struct table_profile, citation) },
    { "page", TAKES_TEXT, offsetof(struct table_profile, page) },
    { "url", TAKES_TEXT, offsetof(struct table_profile, url) },
    { "size", TAKES_TEXT, offsetof(struct table_profile, size) },
    { "tried", TAKES_TEXT, offsetof(struct table_profile, tried) },
    { "encoding", TAKES_TEXT, offsetof(struct table_profile, encoding) },
    { "case", TAKES_TEXT, offsetof(struct table_profile, case_rule) },
    { "unknown", TAKES_EACH, offsetof(struct table_profile, unknown) },
    { "trace", TAKES_EACH, offsetof(struct table_profile, trace) },
    { "zero", TAKES_EACH, offsetof(struct table_profile, zero) },
    { "mark", TAKES_WORDS, offsetof(struct table_profile, mark) },
    { "per", TAKES_WORDS, offsetof(struct table_profile, basis) },
    { "borrowed", TAKES_EACH, offsetof(struct table_profile, borrowed) },
    { "group", TAKES_WORDS, offsetof(struct table_profile, group) },
    { "portion", TAKES_WORDS, offsetof(struct table_profile, portion) },
    { "fortified", TAKES_WORDS, offsetof(struct table_profile, fortified) },
    { "left out", TAKES_WORDS, offsetof(struct table_profile, left_out) },
    { "noted", TAKES_WORDS, offsetof(struct table_profile, noted) },
    { "header", FILE_EACH, offsetof(struct table_file, header) },
    { "delimiter", FILE_TEXT, offsetof(struct table_file, delimiter) },
    { "quote", FILE_TEXT, offsetof(struct table_file, quote) },
    { "fields", FILE_TEXT, offsetof(struct table_file, fields) },
    { "said above", FILE_TEXT, offsetof(struct table_file, title) },
    { "key", FILE_PAIR, offsetof(struct table_file, key) },
    { "basis", FILE_TEXT, offsetof(struct table_file, basis) },
    { "basis by", FILE_TEXT, offsetof(struct table_file, basis_by) },
    { "unit by", FILE_TEXT, offsetof(struct table_file, unit_by) },
    { "mark by", FILE_TEXT, offsetof(struct table_file, mark_by) },
    { "borrowed by", FILE_TEXT, offsetof(struct table_file, borrowed_by) },
    { "traces by", FILE_TEXT, offsetof(struct table_file, traces_by) },
    { "group by", FILE_TEXT, offsetof(struct table_file, group_by) },
    { "fortified by", FILE_TEXT, offsetof(struct table_file, fortified_by) },
    { "code", FILE_PAIR, offsetof(struct table_file, code) },
    { "amount", FILE_TEXT, offsetof(struct table_file, amount) },
    { "portion by", FILE_PAIR, offsetof(struct table_file, portion_by) },
    { "count", FILE_TEXT, offsetof(struct table_file, count) },
    { "grams", FILE_TEXT, offsetof(struct table_file, grams) },
    { "hundreds", FILE_TEXT, offsetof(struct table_file, factor) },
    { "text", FILE_TEXT, offsetof(struct table_file, text) },
    { "called", FILE_WORDS, offsetof(struct table_file, names) },
    { "also called", FILE_WORDS, offsetof(struct table_file, others) },
};

/* A profile while it is read. */
struct parsing {
    struct table_profile *profile;
    struct arena *arena;
    const char *file;
    int line;
    const char *parts[PARTS_MOST];
    size_t count;
};

#define REFUSE(parsing, error, ...)                                                                \
    (error_context((error_set((error), STATUS_INVALID, __VA_ARGS__), (error)), "%s, line %d",      \
                   (parsing)->file, (parsing)->line))

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

bool table_pattern_fits(const char *pattern, const char *text)
{
    const char *star = NULL;
    const char *again = NULL;
    for (;;) {
        size_t blanks = strspn(text, " \t\r\n");
        if (*pattern == '*') {
            star = ++pattern;
            again = text;
        } else if (blanks > 0 && (*pattern == ' ' || text[blanks] == '\0')) {
            text += blanks;
            pattern += strspn(pattern, " ");
        } else if (*text && lower(*pattern) == lower(*text)) {
            pattern++;
            text++;
        } else if (!*text && !*pattern) {
            return true;
        } else if (star && *again) {
            text = ++again;
            pattern = star;
        } else {
            return false;
        }
    }
}

static char *cut(struct arena *arena, const char *text, size_t length)
{
    while (length > 0 && strchr(" \t\r", text[length - 1]))
        length--;
    size_t blanks = 0;
    while (blanks < length && (text[blanks] == ' ' || text[blanks] == '\t'))
        blanks++;
    return arena_strndup(arena, text + blanks, length - blanks);
}

/* Cuts what follows the colon at its bars. */
static enum status split(struct parsing *parsing, const char *text, size_t length,
                         struct error *error)
{
    const char *end = text + length;
    parsing->count = 0;
    memset(parsing->parts, 0, sizeof parsing->parts);
    for (;;) {
        const char *bar = memchr(text, '|', (size_t)(end - text));
        const char *stop = bar ? bar : end;
        if (parsing->count == PARTS_MOST)
            return REFUSE(parsing, error, "more than %d parts; begin another line", PARTS_MOST);
        parsing->parts[parsing->count++] = cut(parsing->arena, text, (size_t)(stop - text));
        if (!bar)
            return STATUS_OK;
        text = bar + 1;
    }
}

static const char *part(const struct parsing *parsing, size_t at)
{
    return at < parsing->count ? parsing->parts[at] : "";
}

static void add_words(struct table_list *list, struct parsing *parsing, size_t from)
{
    list->items =
        arena_make_room(parsing->arena, list->items, list->count, &list->room, sizeof *list->items);
    list->items[list->count++] = (struct table_words){ part(parsing, from), part(parsing, from + 1),
                                                       part(parsing, from + 2) };
}

static void add_each(struct table_list *list, struct parsing *parsing)
{
    for (size_t i = 0; i < parsing->count; i++) {
        list->items = arena_make_room(parsing->arena, list->items, list->count, &list->room,
                                      sizeof *list->items);
        list->items[list->count++] = (struct table_words){ parsing->parts[i], "", "" };
    }
}

static struct table_file *last_file(const struct parsing *parsing)
{
    const struct table_profile *profile = parsing->profile;
    return profile->file_count ? &profile->files[profile->file_count - 1] : NULL;
}

static void take(char *base, const struct directive *directive, struct parsing *parsing)
{
    void *at = base + directive->at;
    const char **texts = at;
    switch (directive->kind) {
    case FILE_PAIR:
        texts[1] = part(parsing, 1);
        texts[0] = part(parsing, 0);
        break;
    case TAKES_TEXT:
    case FILE_TEXT:
        texts[0] = part(parsing, 0);
        break;
    case TAKES_WORDS:
    case FILE_WORDS:
        add_words(at, parsing, 0);
        break;
    case TAKES_EACH:
    case FILE_EACH:
        add_each(at, parsing);
        break;
    }
}

/* Begins a file: "file: foods", "file: list measures", "file: ignored". */
static void begin_file(struct parsing *parsing, bool is_optional)
{
    struct table_profile *profile = parsing->profile;
    profile->files = arena_make_room(parsing->arena, profile->files, profile->file_count,
                                     &profile->file_room, sizeof *profile->files);
    struct table_file *file = &profile->files[profile->file_count++];
    *file = (struct table_file){ .name = part(parsing, 0), .list = part(parsing, 1) };
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++) {
        if (directives[i].kind == FILE_TEXT || directives[i].kind == FILE_PAIR) {
            const char **text = (void *)((char *)file + directives[i].at);
            text[0] = "";
            if (directives[i].kind == FILE_PAIR)
                text[1] = "";
        }
    }
    file->is_ignored = text_equal_nocase(file->name, "ignored");
    file->is_optional = is_optional || file->is_ignored;
}

/* Takes "value: magnesium | mg | Magnesium (mg)". */
static enum status take_value(struct parsing *parsing, bool is_optional, struct error *error)
{
    struct table_file *file = last_file(parsing);
    struct table_value value = { .is_optional = is_optional, .column = part(parsing, 2) };
    double one = 1;
    if (parsing->count != 3 || !value.column[0])
        return REFUSE(parsing, error, "write value: magnesium | mg | the column");
    value.is_salt = text_equal_nocase(part(parsing, 0), "salt");
    value.nutrient = NUTRIENT_SODIUM;
    if (!value.is_salt && !nutrient_find(&value.nutrient, part(parsing, 0)))
        return REFUSE(parsing, error, "'%.40s' is not a nutrient", part(parsing, 0));
    value.unit = unit_find(part(parsing, 1), strlen(part(parsing, 1)));
    if (!nutrient_convert(&one, value.nutrient, value.unit))
        return REFUSE(parsing, error, "'%.40s' is not a unit of %s; use %s", part(parsing, 1),
                      nutrients[value.nutrient].name, unit_name(nutrients[value.nutrient].unit));
    file->values = arena_make_room(parsing->arena, file->values, file->value_count,
                                   &file->value_room, sizeof *file->values);
    file->values[file->value_count++] = value;
    return STATUS_OK;
}

static enum status take_decimal(struct parsing *parsing, struct error *error)
{
    const char *mark = part(parsing, 0);
    if (strcmp(mark, ",") != 0 && strcmp(mark, ".") != 0 && strcmp(mark, "found") != 0)
        return REFUSE(parsing, error, "'%.40s' is not a decimal mark; use , . or found", mark);
    parsing->profile->decimal = mark[0] == ','   ? DECIMAL_COMMA
                                : mark[0] == '.' ? DECIMAL_POINT
                                                 : DECIMAL_ASK;
    return STATUS_OK;
}

/* Takes the lines that are more than texts. Returns false for a word that is none of them. */
static bool take_special(enum status *status, struct parsing *parsing, const char *word,
                         struct error *error)
{
    struct table_file *file = last_file(parsing);
    bool is_optional = word[strlen(word) - 1] == '?';
    *status = STATUS_OK;
    if (strcmp(word, "file") == 0 || strcmp(word, "file?") == 0)
        begin_file(parsing, is_optional);
    else if (file && (strcmp(word, "value") == 0 || strcmp(word, "value?") == 0))
        *status = take_value(parsing, is_optional, error);
    else if (file && strcmp(word, "several") == 0)
        file->is_several = text_equal_nocase(part(parsing, 0), "yes");
    else if (file && strcmp(word, "below") == 0)
        file->below = atoi(part(parsing, 0));
    else if (strcmp(word, "decimal") == 0)
        *status = take_decimal(parsing, error);
    else
        return false;
    return true;
}

static enum status take_line(struct parsing *parsing, const char *line, size_t length,
                             struct error *error)
{
    const char *colon = memchr(line, ':', length);
    enum status status;
    if (!colon)
        return REFUSE(parsing, error, "'%.*s' has no colon; write word: text",
                      (int)(length < 40 ? length : 40), line);
    const char *word = cut(parsing->arena, line, (size_t)(colon - line));
    status = split(parsing, colon + 1, length - (size_t)(colon + 1 - line), error);
    if (status || (word[0] && take_special(&status, parsing, word, error)))
        return status;
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++) {
        bool is_of_file = directives[i].kind >= FILE_TEXT;
        if (strcmp(directives[i].word, word) != 0)
            continue;
        if (is_of_file && !last_file(parsing))
            return REFUSE(parsing, error, "'%s' belongs after a line file:", word);
        take(is_of_file ? (char *)last_file(parsing) : (char *)parsing->profile, &directives[i],
             parsing);
        return STATUS_OK;
    }
    return REFUSE(parsing, error, "'%.40s' is not a word of profiles", word);
}

static bool is_name(const char *name)
{
    return *name && name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

/* Refuses a file that says too little to be read. */
static enum status check_file(const struct table_file *file, const char *name, struct error *error)
{
    bool has_portion = file->portion_by[0] && (file->grams[0] || file->factor[0]);
    if (file->header.count == 0 && !file->fields[0])
        return error_set(error, STATUS_INVALID,
                         "%s: the file '%s' has no line header: that says what it is known by",
                         name, file->name);
    if (file->is_ignored)
        return STATUS_OK;
    if (!file->key[0])
        return error_set(error, STATUS_INVALID, "%s: the file '%s' has no line key:", name,
                         file->name);
    if (file->code[0] && !file->amount[0])
        return error_set(error, STATUS_INVALID,
                         "%s: the file '%s' has codes, but no line amount:", name, file->name);
    if (!has_portion && file->value_count == 0 && file->names.count == 0 && !file->text[0] &&
        !file->group_by[0])
        return error_set(error, STATUS_INVALID,
                         "%s: the file '%s' gives no names, values or portions", name, file->name);
    return STATUS_OK;
}

static enum status check(const struct table_profile *profile, const char *name, struct error *error)
{
    bool has_foods = false;
    enum status status = STATUS_OK;
    if (!is_name(profile->name))
        return error_set(error, STATUS_INVALID,
                         "%s: it needs a line name: with a name of a-z, 0-9 and -", name);
    if (!profile->title[0] || !profile->licence[0])
        return error_set(error, STATUS_INVALID, "%s: it needs the lines title: and licence:", name);
    for (size_t i = 0; !status && i < profile->file_count; i++) {
        has_foods = has_foods || strcmp(profile->files[i].name, "foods") == 0;
        status = check_file(&profile->files[i], name, error);
    }
    if (!status && !has_foods)
        return error_set(error, STATUS_INVALID,
                         "%s: it needs a line file: foods, for the file that lists the foods",
                         name);
    return status;
}

enum status table_profile_read(struct table_profile *out, struct arena *arena, const char *text,
                               const char *file, struct error *error)
{
    struct parsing parsing = { .profile = out, .arena = arena, .file = file };
    enum status status = STATUS_OK;
    *out = (struct table_profile){ .decimal = DECIMAL_ASK };
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++) {
        const char **field = (void *)((char *)out + directives[i].at);
        if (directives[i].kind == TAKES_TEXT)
            *field = "";
    }
    while (!status && *text) {
        size_t length = strcspn(text, "\n");
        size_t blanks = strspn(text, " \t\r");
        parsing.line++;
        if (blanks < length && text[blanks] != '#')
            status = take_line(&parsing, text, length, error);
        text += length + (text[length] ? 1 : 0);
    }
    return status ? status : check(out, file, error);
}

enum status table_profile_load(struct table_profile *out, struct arena *arena, const char *path,
                               struct error *error)
{
    struct buffer text = BUFFER_INIT;
    const char *slash = strrchr(path, '/');
    const char *name = arena_strdup(arena, slash ? slash + 1 : path);
    enum status status = file_read(&text, path, path, PROFILE_BYTES_MAX, error);
    if (!status && !text_is_utf8(text.text, text.length))
        status = error_set(error, STATUS_INVALID, "%s is not UTF-8; save it as UTF-8", path);
    if (!status && strlen(text.text) != text.length)
        status = error_set(error, STATUS_INVALID, "%s has a NUL byte; it is not text", path);
    if (!status)
        status = table_profile_read(out, arena, text.text, name, error);
    if (!status)
        out->path = arena_strdup(arena, path);
    buffer_release(&text);
    return status;
}
