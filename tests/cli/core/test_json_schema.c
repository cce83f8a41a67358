#define _POSIX_C_SOURCE 200809L
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "core/command.h"
#include "diary.h"
#include "diary/json_read.h"
#include "fixture.h"
#include "inside.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"

/* Each answer with --json is what schema/json/answers.schema.json says: those to the examples of
 * all commands, those of the manual, and those of logs with little or odd things in them.
 *
 * The validator knows the keywords that the schema uses, and refuses any other. */

static const char *const keywords[] = { "$schema",    "title",    "description",
                                        "$defs",      "$ref",     "type",
                                        "properties", "required", "additionalProperties",
                                        "items",      "enum",     "const",
                                        "anyOf",      "minimum",  "pattern" };

struct schema {
    struct arena arena;
    const struct json_value *root;
    char why[300]; /* the last value did not match */
};

typedef const struct json_value value;

static value *read_json(struct arena *arena, const char *text, const char *name)
{
    struct error error = ERROR_INIT;
    struct json_value *out;
    if (json_read(&out, arena, text, strlen(text), name, 1, &error))
        fail_msg("%s: %.300s", error.text, text);
    return out;
}

/* --- the schema itself --- */

static bool is_keyword(const char *key)
{
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (strcmp(keywords[i], key) == 0)
            return true;
    return false;
}

static bool is_one_of(const char *key, const char *one, const char *two)
{
    return strcmp(key, one) == 0 || strcmp(key, two) == 0;
}

/* Returns a keyword that the validator does not know, or NULL. */
static const char *find_unknown(value *schema)
{
    const char *unknown = NULL;
    for (value *item = schema->first; item && !unknown; item = item->next) {
        if (!is_keyword(item->key))
            return item->key;
        if (is_one_of(item->key, "properties", "$defs") || strcmp(item->key, "anyOf") == 0) {
            for (value *one = item->first; one && !unknown; one = one->next)
                unknown = find_unknown(one);
        } else if (is_one_of(item->key, "items", "additionalProperties")) {
            unknown = find_unknown(item);
        }
    }
    return unknown;
}

static value *find_definition(const struct schema *schema, const char *name)
{
    value *found = json_read_member(json_read_member(schema->root, "$defs"), name);
    if (!found)
        fail_msg("the schema has no '%s'", name);
    return found;
}

/* --- a value against it --- */

static bool matches(struct schema *schema, value *rule, value *given, const char *where);

static bool refuse(struct schema *schema, const char *where, const char *what)
{
    snprintf(schema->why, sizeof schema->why, "%.150s %.140s", where, what);
    return false;
}

static bool has_type(const char *type, value *given)
{
    static const char *const names[] = {
        [JSON_NULL] = "null",       [JSON_FALSE] = "boolean", [JSON_TRUE] = "boolean",
        [JSON_INTEGER] = "integer", [JSON_REAL] = "number",   [JSON_TEXT] = "string",
        [JSON_ARRAY] = "array",     [JSON_OBJECT] = "object",
    };
    return strcmp(type, names[given->kind]) == 0 ||
           (given->kind == JSON_INTEGER && strcmp(type, "number") == 0);
}

static bool is_equal(value *one, value *two)
{
    if (one->kind != two->kind)
        return false;
    if (one->kind == JSON_TEXT)
        return strcmp(one->text, two->text) == 0;
    return one->kind != JSON_INTEGER || one->integer == two->integer;
}

static bool is_listed(value *list, value *given)
{
    for (value *one = list->first; one; one = one->next)
        if (is_equal(one, given))
            return true;
    return false;
}

static bool has_pattern(const char *pattern, value *given)
{
    regex_t compiled;
    if (given->kind != JSON_TEXT)
        return true;
    assert_int_equal(regcomp(&compiled, pattern, REG_EXTENDED | REG_NOSUB), 0);
    bool has = regexec(&compiled, given->text, 0, NULL, 0) == 0;
    regfree(&compiled);
    return has;
}

static bool has_required(struct schema *schema, value *names, value *given, const char *where)
{
    for (value *name = names->first; name; name = name->next) {
        char lacks[120];
        snprintf(lacks, sizeof lacks, "lacks '%.100s'", name->text);
        if (given->kind == JSON_OBJECT && !json_read_member(given, name->text))
            return refuse(schema, where, lacks);
    }
    return true;
}

/* Checks the members of an object, or the items of an array. */
static bool parts_match(struct schema *schema, value *rule, value *given, const char *where)
{
    value *items = json_read_member(rule, "items");
    value *properties = json_read_member(rule, "properties");
    value *others = json_read_member(rule, "additionalProperties");
    for (value *part = given->first; part; part = part->next) {
        char place[160];
        value *known = part->key ? json_read_member(properties, part->key) : items;
        value *part_rule = known ? known : part->key ? others : NULL;
        snprintf(place, sizeof place, "%.120s.%.30s", where, part->key ? part->key : "[]");
        if (part_rule && part_rule->kind == JSON_FALSE)
            return refuse(schema, place, "is not in the schema");
        if (part_rule && !matches(schema, part_rule, part, place))
            return false;
    }
    return true;
}

static bool matches_any(struct schema *schema, value *rules, value *given, const char *where)
{
    for (value *rule = rules->first; rule; rule = rule->next)
        if (matches(schema, rule, given, where))
            return true;
    return false; /* `why` says what the last lacks */
}

static bool type_matches(value *type, value *given)
{
    if (type->kind == JSON_TEXT)
        return has_type(type->text, given);
    for (value *one = type->first; one; one = one->next)
        if (has_type(one->text, given))
            return true;
    return false;
}

static bool keyword_matches(struct schema *schema, value *keyword, value *given, const char *where)
{
    const char *key = keyword->key;
    if (strcmp(key, "$ref") == 0) {
        assert_memory_equal(keyword->text, "#/$defs/", 8);
        return matches(schema, find_definition(schema, keyword->text + 8), given, where);
    }
    if (strcmp(key, "anyOf") == 0)
        return matches_any(schema, keyword, given, where);
    if (strcmp(key, "type") == 0 && !type_matches(keyword, given))
        return refuse(schema, where, "has another type");
    if (strcmp(key, "required") == 0)
        return has_required(schema, keyword, given, where);
    if (strcmp(key, "enum") == 0 && !is_listed(keyword, given))
        return refuse(schema, where, "is none of the listed values");
    if (strcmp(key, "const") == 0 && !is_equal(keyword, given))
        return refuse(schema, where, "is another value");
    if (strcmp(key, "minimum") == 0 && given->kind <= JSON_REAL && given->real < keyword->real)
        return refuse(schema, where, "is too small");
    if (strcmp(key, "pattern") == 0 && !has_pattern(keyword->text, given))
        return refuse(schema, where, "has another form");
    return true;
}

static bool matches(struct schema *schema, value *rule, value *given, const char *where)
{
    for (value *keyword = rule->first; keyword; keyword = keyword->next)
        if (!keyword_matches(schema, keyword, given, where))
            return false;
    return parts_match(schema, rule, given, where);
}

/* --- the answers --- */

static struct schema load_schema(void)
{
    struct schema schema = { .arena = ARENA_INIT };
    struct buffer path = BUFFER_INIT;
    buffer_addf(&path, "%s/schema/json/answers.schema.json", getenv("MARROW_SOURCE"));
    char *text = fixture_read(path.text, NULL);
    schema.root = read_json(&schema.arena, text, "answers.schema.json");
    free(text);
    buffer_release(&path);
    return schema;
}

/* Returns whether `to`, such as "entry edit, delete, move", names the command and this verb, or the
 * command alone where the verb is NULL. */
static bool is_answer_to(const char *to, const char *command, const char *verb)
{
    char words[120];
    char *rest;
    snprintf(words, sizeof words, "%s", to);
    char *head = strtok_r(words, ",", &rest);
    char *blank = strchr(head, ' ');
    if (blank)
        *blank = '\0';
    bool is_verb = blank != NULL;
    bool is_head = strcmp(head, command) == 0;
    if (!verb && !is_verb && is_head)
        return true;
    if (is_verb != (verb != NULL) || (is_verb && !is_head))
        return false;
    if (is_verb && strcmp(blank + 1, verb) == 0)
        return true;
    for (char *word = strtok_r(NULL, ",", &rest); word; word = strtok_r(NULL, ",", &rest))
        if (strcmp(word + 1, verb ? verb : command) == 0)
            return true;
    return false;
}

static const char *find_answer(const char *command, const char *verb)
{
    for (const struct command *const *one = commands; *one; one++) {
        const struct command_answer *answer = (*one)->answers;
        for (; answer && answer->to; answer++)
            if (is_answer_to(answer->to, command, verb))
                return answer->to;
    }
    return NULL;
}

/* Writes the name of the definition: "answer_entry_edit" for "entry edit, delete". */
static void name_definition(char out[80], const char *to)
{
    size_t length = (size_t)snprintf(out, 80, "answer_");
    for (const char *at = to; *at && *at != ',' && length < 79; at++) {
        bool is_gap = *at == ' ' || *at == '-';
        if (!is_gap || out[length - 1] != '_')
            out[length++] = is_gap ? '_' : *at;
    }
    out[length] = '\0';
}

static void check(struct schema *schema, const char *definition, const char *text,
                  const char *where)
{
    struct arena arena = ARENA_INIT;
    value *given = read_json(&arena, text, where);
    if (!matches(schema, find_definition(schema, definition), given, "$"))
        fail_msg("marrow %s is not %s: %s: %.400s", where, definition, schema->why, text);
    arena_release(&arena);
}

/* Checks each line that stderr got. */
static void check_told(struct schema *schema, char *told, const char *where)
{
    for (char *at = told; *at;) {
        size_t length = strcspn(at, "\n");
        char *next = at + length + (at[length] == '\n');
        at[length] = '\0';
        check(schema, "told", at, where);
        at = next;
    }
}

/* Runs a line with --json and checks what it answers. Returns whether it answered. */
static bool check_line(struct schema *schema, const char *example)
{
    char line[DIARY_LINE];
    char kept[DIARY_LINE];
    char definition[80];
    char *words[INSIDE_WORDS] = { NULL };
    char *told;
    snprintf(line, sizeof line, "%s --json", example);
    snprintf(kept, sizeof kept, "%s", example);
    int count = diary_split(words, kept);
    const char *to = count > 1 ? find_answer(words[0], words[1]) : NULL;
    to = to ? to : find_answer(words[0], NULL);
    if (strncmp(example, "template log", 12) == 0)
        to = "add";
    if (!to)
        return false;
    int code = diary_run(&told, line);
    check_told(schema, told, example);
    char *answer = fixture_read(fixture_path("out"), NULL);
    name_definition(definition, to);
    if (*answer)
        check(schema, definition, answer, example);
    else if (code == 0)
        fail_msg("marrow %s answers nothing", line);
    bool has = *answer;
    free(answer);
    free(told);
    return has;
}

static void test_json_schema__the_validator_knows_each_keyword_of_the_schema(void **state)
{
    (void)state;
    struct schema schema = load_schema();
    const char *unknown = find_unknown(schema.root);
    if (unknown)
        fail_msg("the validator does not know '%s'", unknown);
    value *other = read_json(&schema.arena, "{\"items\":{\"oneOf\":[]}}", "other");
    assert_string_equal(find_unknown(other), "oneOf");
    arena_release(&schema.arena);
}

static void test_json_schema__the_validator_refuses_what_does_not_fit(void **state)
{
    (void)state;
    static const struct {
        const char *rule, *given;
        bool fits;
    } cases[] = {
        { "{\"type\":\"integer\"}", "1", true },
        { "{\"type\":\"integer\"}", "1.5", false },
        { "{\"type\":[\"number\",\"null\"]}", "1", true },
        { "{\"type\":[\"number\",\"null\"]}", "\"1\"", false },
        { "{\"required\":[\"a\"]}", "{\"b\":1}", false },
        { "{\"properties\":{\"a\":{}},\"additionalProperties\":false}", "{\"a\":1}", true },
        { "{\"properties\":{\"a\":{}},\"additionalProperties\":false}", "{\"b\":1}", false },
        { "{\"additionalProperties\":{\"type\":\"null\"}}", "{\"b\":1}", false },
        { "{\"items\":{\"enum\":[\"a\",\"b\"]}}", "[\"a\",\"b\"]", true },
        { "{\"items\":{\"enum\":[\"a\",\"b\"]}}", "[\"a\",\"c\"]", false },
        { "{\"const\":2}", "3", false },
        { "{\"minimum\":1}", "0", false },
        { "{\"pattern\":\"^[0-9]+$\"}", "\"12\"", true },
        { "{\"pattern\":\"^[0-9]+$\"}", "\"1a\"", false },
        { "{\"anyOf\":[{\"const\":1},{\"const\":2}]}", "2", true },
        { "{\"anyOf\":[{\"const\":1},{\"const\":2}]}", "3", false },
    };
    struct schema schema = { .arena = ARENA_INIT };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        value *rule = read_json(&schema.arena, cases[i].rule, "rule");
        value *given = read_json(&schema.arena, cases[i].given, "given");
        if (matches(&schema, rule, given, "$") != cases[i].fits)
            fail_msg("%s and %s", cases[i].rule, cases[i].given);
    }
    arena_release(&schema.arena);
}

static void test_json_schema__the_examples_of_all_commands_are_as_it_says(void **state)
{
    (void)state;
    size_t answers = 0;
    diary_begin();
    struct schema schema = load_schema();
    char *log = strdup(fixture_path("data/marrow/marrow.db"));
    size_t length;
    char *whole = fixture_read(log, &length);
    for (const struct command *const *command = commands; *command; command++) {
        fixture_write(log, whole, length);
        for (const char *const *example = (*command)->examples; *example; example++)
            if (!strstr(*example, "--csv"))
                answers += check_line(&schema, *example);
    }
    assert_true(answers > 80);
    arena_release(&schema.arena);
    free(whole);
    free(log);
    fixture_end();
}

static void test_json_schema__the_examples_of_the_manual_are_as_it_says(void **state)
{
    (void)state;
    struct schema schema = load_schema();
    for (const struct command *const *command = commands; *command; command++) {
        const struct command_answer *answer = (*command)->answers;
        for (; answer && answer->to; answer++) {
            struct buffer text = BUFFER_INIT;
            char definition[80];
            bool is_object = *answer->json == '{';
            buffer_addf(&text, "%s%s", is_object ? "{'format':2," : "", answer->json + is_object);
            for (size_t i = 0; i < text.length; i++)
                if (text.text[i] == '\'')
                    text.text[i] = '"';
            name_definition(definition, answer->to);
            check(&schema, definition, text.text, answer->to);
            buffer_release(&text);
        }
    }
    arena_release(&schema.arena);
}

/* A log that begins empty, with values that are unknown, over limits, of courses and recipes. */
static const char *const odd[] = {
    "setting",
    "setting week_starts",
    "history",
    "day",
    "week",
    "review october",
    "sheet",
    "suggest",
    "entry list",
    "course",
    "take",
    "measure",
    "template list",
    "recipe list",
    "food list",
    "target list",
    "profile history",
    "about",
    "catalogue import foods.csv --name mine",
    "add 80 g mine:oat-drink-of-mine @lunch 13:00",
    "food new Unknown loaf per=100g",
    "food new Fat loaf per=100g calcium=9000mg magnesium=<5mg",
    "add 300 g fat loaf --time 25:30 --day yesterday",
    "add 300 g unknown loaf @dinner",
    "day yesterday --mark complete",
    "day",
    "day yesterday",
    "week",
    "month",
    "review --from 2026-01-01 --to 2026-11-19",
    "review --from 2025-11-20 --to 2026-11-19",
    "profile set birth=1970-05-02 sex=female authority=dach --from 2026-01-01",
    "day yesterday",
    "target",
    "target set sodium at-most 10 mg",
    "target quiet zinc",
    "target set --from ckd",
    "course add starter:magnesium-citrate-150-mg-tablet --at 8:00,25:30 --from 2026-11-10",
    "course add starter:vitamin-d3-25-ug-tablet --every month --from 2026-11-10",
    "take 1",
    "take 2 --day 2026-11-18",
    "take 1 --skip --day yesterday",
    "day",
    "day 2026-11-20 --panel all",
    "course show 1",
    "course show 2",
    "course change 1 --dose \"3 tablets\"",
    "course show 1",
    "sheet",
    "add 6 starter:calcium-carbonate-500-mg-tablet @breakfast 8:00",
    "day --panel bones",
    "about",
    "measure add weight 70 kg --day 2026-11-03",
    "measure add 25-OH-D <10 nmol/l --day 2026-11-18",
    "measure add 25-OH-D 52 nmol/l --range 50-",
    "measure show 25-OH-D",
    "day",
    "recipe new \"Odd stew\" \"100 g fat loaf, 20 g unknown loaf\"",
    "recipe new \"Weighed stew\" \"100 g fat loaf, 20 g unknown loaf\" weight=110g",
    "recipe refresh \"odd stew\"",
    "food edit \"fat loaf\" calcium=100mg --reach all",
    "recipe refresh \"weighed stew\"",
    "recipe list",
    "add 1 serving odd stew",
    "review 12weeks",
    "suggest --week",
    "suggest --without nuts",
    "template make odd lunch",
    "template show odd",
    "food list",
    "food show \"fat loaf\"",
    "find loaf",
    "check",
    "restore",
    "sync Sync --name odd",
    "no such command",
    "day nonsense",
    "add nonsense",
    "entry delete 99",
    "target set magnesum 300",
};

static void test_json_schema__answers_of_odd_logs_are_as_it_says(void **state)
{
    (void)state;
    size_t answers = 0;
    diary_begin();
    struct schema schema = load_schema();
    char *log = strdup(fixture_path("data/marrow/marrow.db"));
    assert_int_equal(unlink(log), 0);
    char *told;
    assert_int_equal(diary_run(&told, "setting --create"), 0);
    free(told);
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        answers += check_line(&schema, odd[i]);
    assert_true(answers > sizeof odd / sizeof *odd - 15);
    arena_release(&schema.arena);
    free(log);
    fixture_end();
}

TESTS(test_json_schema)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json_schema__the_validator_knows_each_keyword_of_the_schema),
        cmocka_unit_test(test_json_schema__the_validator_refuses_what_does_not_fit),
        cmocka_unit_test(test_json_schema__the_examples_of_all_commands_are_as_it_says),
        cmocka_unit_test(test_json_schema__the_examples_of_the_manual_are_as_it_says),
        cmocka_unit_test(test_json_schema__answers_of_odd_logs_are_as_it_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
