/* Adding drinking water as its supplier reports it. */
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "food_verbs.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/plausibility.h"
#include "marrow/catalogue/water_report.h"
#include "marrow/journal/own_food.h"

#define FIELD 32

/* Reads "calcium=80 mg/l". */
static enum status read_word(struct water_report *report, const char *word, struct error *error)
{
    char field[FIELD];
    size_t length = strcspn(word, "=");
    if (length == 0 || length >= sizeof field)
        return error_set(error, STATUS_USAGE, "'%.40s' is not field=value", word);
    memcpy(field, word, length);
    field[length] = '\0';
    return water_report_read(report, field, word + length + 1, error);
}

/* Reads the name's words, then the fields. */
static enum status read_words(struct buffer *name, struct water_report *report,
                              const struct call *call, struct error *error)
{
    enum status status = STATUS_OK;
    bool has_fields = false;
    for (size_t i = 1; !status && i < call->word_count; i++) {
        const char *word = call->words[i];
        if (strchr(word, '=')) {
            has_fields = true;
            status = read_word(report, word, error);
        } else if (has_fields) {
            status = error_set(error, STATUS_USAGE, "'%.40s' is not field=value", word);
        } else {
            buffer_addf(name, "%s%s", name->length ? " " : "", word);
        }
    }
    if (!status && name->length == 0)
        status = error_set(error, STATUS_USAGE,
                           "what is its name? for example: food water Home water hardness=\"14 "
                           "°dH\"");
    if (!status && !text_is_utf8(name->text, name->length))
        status = error_set(error, STATUS_INVALID, "the name is not UTF-8 text");
    return status;
}

static enum status create(struct call *call, const char *name, const struct water_report *report,
                          struct error *error)
{
    static const struct plausibility_warnings none = { .count = 0 };
    struct arena arena = ARENA_INIT;
    struct food food;
    char doubt[WATER_REPORT_DOUBT];
    enum status status = water_report_food(&food, doubt, &arena, name, report, error);
    if (!status)
        status = call_open_to_write(call, error);
    if (!status)
        status = own_food_create(&food, &arena, call->journal, error);
    if (!status) {
        call->committed = true;
        if (doubt[0])
            call_tell(doubt, NULL);
        food_answer_new(call, &food, &none);
    }
    arena_release(&arena);
    return status;
}

enum status food_water(struct call *call, struct error *error)
{
    struct water_report report = { .has_hardness = false };
    struct buffer name = BUFFER_INIT;
    enum status status = read_words(&name, &report, call, error);
    if (!status)
        status = create(call, name.text, &report, error);
    buffer_release(&name);
    return status;
}
