#include "entry_selection.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "core/option.h"
#include "marrow/base/date.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"

#define ID_PREFIX "id:"
#define ID_DIGITS 16 /* ids are below 2^53 */

void entry_selection_release(struct entry_selection *selection)
{
    free(selection->ids);
    day_release(&selection->day);
}

static void select_entry(struct entry_selection *selection, int64_t id)
{
    for (size_t i = 0; i < selection->count; i++) {
        if (selection->ids[i] == id)
            return;
    }
    selection->ids[selection->count++] = id;
}

static bool is_id(const char *word)
{
    return strncmp(word, ID_PREFIX, strlen(ID_PREFIX)) == 0;
}

/* Finds the entry and the day of "id:890343752938030". */
static enum status find_id(int64_t *id, struct date *day, const struct call *call, const char *word,
                           struct error *error)
{
    const char *digits = word + strlen(ID_PREFIX);
    size_t length = strspn(digits, "0123456789");
    struct date said;
    char text[DATE_TEXT];
    if (length == 0 || length > ID_DIGITS || digits[length])
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not the id of an entry; entry list --json shows them", word);
    *id = strtoll(digits, NULL, 10);
    enum status status = entry_find_day(day, call->journal->log, *id, error);
    if (status || !call_has(call, OPTION_DAY))
        return status;
    status = call_day(&said, call, NULL, error);
    if (status || date_difference(said, *day) == 0)
        return status;
    date_format_iso(text, *day);
    return error_set(error, STATUS_NOT_FOUND, "entry %.40s is on %s, not on the day of --day", word,
                     text);
}

/* Finds the entry "#3" of a day. */
static enum status find_number(const struct day_entry **out, const struct day *day,
                               const char *word, struct error *error)
{
    size_t number;
    char date[DATE_TEXT];
    if (!number_parse_row(&number, word))
        return error_set(error, STATUS_INVALID, "'%.40s' is not an entry; try #3", word);
    *out = day_get_entry(day, (int)number, NULL);
    date_format_iso(date, day->date);
    return *out ? STATUS_OK
                : error_set(error, STATUS_NOT_FOUND, "there is no entry #%zu on %s", number, date);
}

static enum status select_word(struct entry_selection *selection, const struct call *call,
                               const char *word, struct error *error)
{
    const struct day_entry *entry;
    struct date day;
    int64_t id;
    enum status status = is_id(word) ? find_id(&id, &day, call, word, error)
                                     : find_number(&entry, &selection->day, word, error);
    if (!status)
        select_entry(selection, is_id(word) ? id : entry->id);
    return status;
}

static enum status select_meal(struct entry_selection *selection, const struct call *call,
                               const char *name, struct error *error)
{
    int64_t meal_id;
    enum status status = call_find_meal(&meal_id, call, name, error);
    if (status)
        return status;
    for (size_t i = 0; i < selection->day.meal_count; i++) {
        const struct day_meal *meal = &selection->day.meals[i];
        for (size_t j = 0; meal->id == meal_id && j < meal->count; j++)
            select_entry(selection, meal->entries[j].id);
    }
    return STATUS_OK;
}

static void select_all(struct entry_selection *selection)
{
    for (int number = 1; number <= (int)selection->day.entry_count; number++)
        select_entry(selection, day_get_entry(&selection->day, number, NULL)->id);
}

enum status entry_selection_load(struct entry_selection *out, const struct call *call,
                                 struct error *error)
{
    struct date date;
    const char *meal = call_value(call, OPTION_MEAL);
    bool all = call_has(call, OPTION_ALL);
    bool words = call->word_count > 1;
    if (words + all + (meal != NULL) != 1)
        return error_set(error, STATUS_USAGE,
                         "which entries? for example #2 #3, --meal lunch or --all");
    *out = (struct entry_selection){ .count = 0 };
    enum status status = call_day(&date, call, NULL, error);
    if (status == STATUS_OK)
        status = day_load(&out->day, call->journal, date, error);
    if (status)
        return status;
    out->ids = xcalloc(out->day.entry_count + call->word_count + 1, sizeof *out->ids);
    for (size_t i = 1; status == STATUS_OK && i < call->word_count; i++)
        status = select_word(out, call, call->words[i], error);
    if (status == STATUS_OK && meal)
        status = select_meal(out, call, meal, error);
    if (status == STATUS_OK && all)
        select_all(out);
    if (status == STATUS_OK && out->count == 0)
        status = error_set(error, STATUS_NOT_FOUND, "no such entries");
    if (status)
        entry_selection_release(out);
    return status;
}

enum status entry_selection_load_one(struct day *day, const struct day_entry **out,
                                     const struct call *call, const char *word, struct error *error)
{
    struct date date;
    int64_t id = 0;
    enum status status =
        is_id(word) ? find_id(&id, &date, call, word, error) : call_day(&date, call, NULL, error);
    if (status == STATUS_OK)
        status = day_load(day, call->journal, date, error);
    if (status)
        return status;
    *out = day_find_entry(day, id);
    if (!is_id(word))
        status = find_number(out, day, word, error);
    else if (!*out)
        status = error_set(error, STATUS_NOT_FOUND, "there is no entry %.40s", word);
    if (status)
        day_release(day);
    return status;
}
