/* Tells what a file is that nobody can import.
 *
 * Foods are kept in many formats, and the first line of one that is not CSV says nothing to a
 * person. So the kind is named, with what to do instead. It is looked for only where no reader
 * knows the file's first row: a table is never taken for something else. Kinds are known by their
 * magic bytes; markup and JSON by the first letters of their text. */
#include "file_kind.h"

#include <stdbool.h>
#include <string.h>

#include "marrow/base/text.h"

#define UNPACK "unpack it and import what is in it"
#define SAVE_AS_CSV "save it as CSV and import that"
#define SAVE_AS_UTF8 "save it as UTF-8 and import that"

struct magic {
    size_t at;
    const char *bytes;
    size_t length;
    struct file_kind kind;
};

/* The first that fits: UTF-32 begins as UTF-16 does. */
static const struct magic magics[] = {
    { 0,
      "SQLite format 3",
      16,
      { "a SQLite database", "export its tables as CSV and import those" } },
    { 0, "PAR1", 4, { "a Parquet file", "convert it to CSV and import that" } },
    { 257, "ustar", 5, { "a tar archive", UNPACK } },
    { 0, "PK\3\4", 4, { "a zip archive", UNPACK } },
    { 0, "\x1F\x8B", 2, { "a gzip file", UNPACK } },
    { 0, "7z\xBC\xAF", 4, { "a 7z archive", UNPACK } },
    { 0,
      "\xFD"
      "7zXZ",
      5,
      { "packed with xz", UNPACK } },
    { 0, "BZh", 3, { "packed with bzip2", UNPACK } },
    { 0, "\x28\xB5\x2F\xFD", 4, { "packed with zstd", UNPACK } },
    { 0, "Rar!", 4, { "a rar archive", UNPACK } },
    { 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, { "an old Excel workbook (.xls)", SAVE_AS_CSV } },
    { 0, "%PDF-", 5, { "a PDF document", "get the table as CSV" } },
    { 0, "\xFF\xFE\0\0", 4, { "UTF-32 text", SAVE_AS_UTF8 } },
    { 0, "\0\0\xFE\xFF", 4, { "UTF-32 text", SAVE_AS_UTF8 } },
    { 0, "\xFF\xFE", 2, { "UTF-16 text", SAVE_AS_UTF8 } },
    { 0, "\xFE\xFF", 2, { "UTF-16 text", SAVE_AS_UTF8 } },
};

static const struct file_kind utf16 = { "UTF-16 text", SAVE_AS_UTF8 };
static const struct file_kind xml = { "an XML file", SAVE_AS_CSV };
static const struct file_kind html = { "a web page (HTML)", "download the table itself, as CSV" };

/* JSON, as one value and as lines of values. Data sets that marrow reads as CSV are known by keys
 * that only they have. */
static const struct {
    const char *keys[5]; /* none: any JSON */
    struct file_kind whole;
    struct file_kind lines;
} jsons[] = {
    { { "\"SRLegacyFoods\"", "\"FoundationFoods\"", "\"SurveyFoods\"", "\"BrandedFoods\"",
        "\"fdcId\"" },
      { "a JSON file of USDA FoodData Central", "import its CSV files" },
      { "JSON Lines (JSONL) of USDA FoodData Central", "import its CSV files" } },
    { { "\"product_name\"", "\"_keywords\"", "\"nutriments\"", NULL, NULL },
      { "a JSON file of Open Food Facts",
        "import its CSV export (marrow catalogue fetch openfoodfacts)" },
      { "JSON Lines (JSONL) of Open Food Facts",
        "import its CSV export (marrow catalogue fetch openfoodfacts)" } },
    { { NULL, NULL, NULL, NULL, NULL },
      { "a JSON file", SAVE_AS_CSV },
      { "JSON Lines (JSONL)", SAVE_AS_CSV } },
};

static const struct file_kind excel = { "an Excel workbook (.xlsx)", SAVE_AS_CSV };
static const struct file_kind excel_binary = { "an Excel workbook (.xlsb)", SAVE_AS_CSV };
static const struct file_kind word = { "a Word document (.docx)", "get the table as CSV" };
static const struct file_kind open_document = { "an OpenDocument file (such as .ods)",
                                                SAVE_AS_CSV };

/* A part of the file's text. */
struct piece {
    const char *text;
    size_t length;
};

static bool has_at(struct piece piece, size_t at, const char *bytes, size_t length)
{
    return piece.length >= at + length && memcmp(piece.text + at, bytes, length) == 0;
}

static bool has_text(struct piece piece, const char *text)
{
    size_t length = strlen(text);
    for (size_t at = 0; at + length <= piece.length; at++) {
        const char *next = memchr(piece.text + at, text[0], piece.length - at);
        if (!next)
            return false;
        at = (size_t)(next - piece.text);
        if (has_at(piece, at, text, length))
            return true;
    }
    return false;
}

/* Returns whether c is one of the set's letters. */
static bool is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c);
}

static struct piece skip_blanks(struct piece piece)
{
    if (has_at(piece, 0, "\xEF\xBB\xBF", 3))
        piece = (struct piece){ piece.text + 3, piece.length - 3 };
    while (piece.length > 0 && is_one_of(piece.text[0], " \t\r\n"))
        piece = (struct piece){ piece.text + 1, piece.length - 1 };
    return piece;
}

/* Returns whether every second byte is NUL, as in UTF-16 of Latin letters without a byte order
 * mark. */
static bool looks_like_utf16(struct piece piece)
{
    size_t count = piece.length / 2 < 16 ? piece.length / 2 : 16;
    size_t zeros[2] = { 0, 0 };
    for (size_t i = 0; i < 2 * count; i++)
        zeros[i % 2] += piece.text[i] == '\0' ? 1 : 0;
    return count >= 2 &&
           ((zeros[0] == count && zeros[1] == 0) || (zeros[1] == count && zeros[0] == 0));
}

static const struct file_kind *find_markup(struct piece piece)
{
    if (piece.length < 2 || piece.text[0] != '<')
        return NULL;
    char head[16] = "";
    size_t length = piece.length < sizeof head - 1 ? piece.length : sizeof head - 1;
    memcpy(head, piece.text, length);
    if (text_starts_nocase(head, "<!doctype html") || text_starts_nocase(head, "<html"))
        return &html;
    char next = head[1];
    bool is_name = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    return is_name || next == '?' || next == '!' ? &xml : NULL;
}

/* Returns whether an object ends on the line on which it begins, and more follows. */
static bool has_lines(struct piece piece)
{
    const char *end = memchr(piece.text, '\n', piece.length);
    if (!end || piece.text[0] != '{')
        return false;
    const char *last = end;
    while (last > piece.text && is_one_of(*last, " \r\n"))
        last--;
    size_t before = (size_t)(end - piece.text);
    struct piece rest = skip_blanks((struct piece){ end, piece.length - before });
    return *last == '}' && rest.length > 0 && rest.text[0] == '{';
}

/* Returns whether the text has one of the keys of a row of `jsons`, or the row asks for none. */
static bool has_key(struct piece piece, const char *const keys[5])
{
    size_t i = 0;
    while (i < 5 && keys[i] && !has_text(piece, keys[i]))
        i++;
    return !keys[0] || (i < 5 && keys[i]);
}

static const struct file_kind *find_json(struct piece piece)
{
    if (piece.length == 0 || (piece.text[0] != '{' && piece.text[0] != '['))
        return NULL;
    const char *begins = piece.text[0] == '{' ? "\"}" : "\"{[]";
    struct piece inside = skip_blanks((struct piece){ piece.text + 1, piece.length - 1 });
    if (inside.length == 0 || !is_one_of(inside.text[0], begins))
        return NULL;
    size_t i = 0;
    while (!has_key(piece, jsons[i].keys))
        i++;
    return has_lines(piece) ? &jsons[i].lines : &jsons[i].whole;
}

const struct file_kind *file_kind_find(const char *bytes, size_t length)
{
    struct piece piece = { bytes, length };
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++) {
        if (has_at(piece, magics[i].at, magics[i].bytes, magics[i].length))
            return &magics[i].kind;
    }
    if (looks_like_utf16(piece))
        return &utf16;
    piece = skip_blanks(piece);
    const struct file_kind *kind = find_markup(piece);
    return kind ? kind : find_json(piece);
}

const struct file_kind *file_kind_of_zip(const char *inside)
{
    if (strcmp(inside, "xl/workbook.xml") == 0)
        return &excel;
    if (strcmp(inside, "xl/workbook.bin") == 0)
        return &excel_binary;
    if (strcmp(inside, "word/document.xml") == 0)
        return &word;
    return strcmp(inside, "META-INF/manifest.xml") == 0 ? &open_document : NULL;
}

bool file_kind_is_workbook(const struct file_kind *kind)
{
    return kind == &excel;
}
