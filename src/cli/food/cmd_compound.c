#include <math.h>
#include <stdlib.h>

#include "core/call.h"
#include "core/command.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/compound.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"

static const char *const note =
    "US and EU labels state the element: \"Magnesium (as oxide) 250 mg\" is 250 "
    "mg of magnesium. You need this calculation only where a package states the "
    "weight of the compound. A \"buffered\" chelate also contains oxide.";

static const char *element_name(enum nutrient element)
{
    return element == NUTRIENT_MAGNESIUM ? "magnesium" : "calcium";
}

static double element_of(const struct compound_reading *reading, size_t form)
{
    return reading->amount * compound_share(reading->compounds[form]);
}

static void print_form(struct call *call, const struct compound_reading *reading, size_t form)
{
    const struct compound *compound = reading->compounds[form];
    char percent[NUMBER_TEXT];
    char amount[NUMBER_TEXT];
    char element[NUMBER_TEXT];
    number_format_short(percent, 100 * compound_share(compound), 2);
    number_format_short(amount, reading->amount, 2);
    number_format_short(element, element_of(reading, form), 1);
    buffer_addf(&call->out, "%s, %s: %s %% %s\n", compound->name, compound->formula, percent,
                element_name(compound->element));
    buffer_addf(&call->out, "  %s mg x %s %% = %s mg of %s\n", amount, percent, element,
                element_name(compound->element));
    if (compound->source)
        buffer_addf(&call->out, "  other source: %s\n", compound->source);
}

static void print(struct call *call, const struct compound_reading *reading)
{
    char amount[NUMBER_TEXT];
    char said[NUMBER_TEXT];
    char weight[NUMBER_TEXT];
    number_format_short(amount, reading->amount, 2);
    number_format_short(said, reading->said, 3);
    for (size_t i = 0; i < reading->count; i++)
        print_form(call, reading, i);
    if (!reading->has_compound) {
        number_format_short(weight, nutrient_mg_per_mmol(reading->element), 3);
        buffer_addf(&call->out, "%s %s = %s mg of %s (1 mmol is %s mg, 1 mEq half of it)\n", said,
                    reading->unit, amount, element_name(reading->element), weight);
        return;
    }
    if (reading->count > 1)
        buffer_add_text(&call->out, "The package may say which one it is.\n");
    buffer_add_text(&call->out, "Calculated from the formula and IUPAC atomic weights (Mg 24.305, "
                                "Ca 40.078).\n");
    call_add_wrapped(call, 0, note);
}

static void write(struct call *call, const struct compound_reading *reading)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_number(json, "amount", reading->said);
    json_put_text(json, "unit", reading->unit);
    json_put_text(json, "element", element_name(reading->element));
    double element =
        reading->count == 1 ? element_of(reading, 0) : NAN; /* null: several compounds */
    json_put_number(json, "element_mg", reading->has_compound ? element : reading->amount);
    json_put_array(json, "forms");
    for (size_t i = 0; i < reading->count; i++) {
        json_begin_object(json);
        json_put_text(json, "compound", reading->compounds[i]->name);
        json_put_text(json, "formula", reading->compounds[i]->formula);
        json_put_number(json, "percent", 100 * compound_share(reading->compounds[i]));
        json_put_number(json, "element_mg", element_of(reading, i));
        json_put_text(json, "source", reading->compounds[i]->source);
        json_end_object(json);
    }
    json_end_array(json);
    json_put_text(json, "note", note);
    json_end_object(json);
}

static enum status run(struct call *call, struct error *error)
{
    struct compound_reading reading;
    if (call->word_count == 0)
        return error_set(error, STATUS_USAGE,
                         "which compound? for example: compound 1350 mg magnesium glycinate");
    char *text = call_join_words(call, 0);
    enum status status = compound_read(&reading, text, error);
    free(text);
    if (status)
        return status;
    if (call->is_json)
        write(call, &reading);
    else
        print(call, &reading);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "AMOUNT COMPOUND",
      .text = "Shows how much magnesium or calcium a compound contains, with the calculation: 1350 "
              "mg magnesium glycinate, 1 g calcium citrate; also mmol and mEq of the element. If "
              "the words match several forms (with more or less water), all are shown. Nothing is "
              "logged: labels of the US and the EU state the element itself." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "compound",
      .json = "{'amount':1350,'unit':'mg','element':'magnesium','element_mg':190.3,"
              "'forms':[{'compound':'magnesium glycinate (bisglycinate)',"
              "'formula':'Mg(C2H4NO2)2','percent':14.1,'element_mg':190.3,"
              "'source':'190 of 1350 mg, folona.com'}],"
              "'note':'US and EU labels state the element ...'}",
      .after = "element_mg is null if the words match several forms." },
    COMMAND_ANSWERS_END,
};

const struct command cmd_compound = {
    .name = "compound",
    .summary = "how much magnesium or calcium a compound contains: 1350 mg magnesium "
               "glycinate",
    .ways = ways,
    .answers = answers,
    .run = run,
    .examples = (const char *const[]){ "compound 1350 mg magnesium glycinate",
                                       "compound 500 mg calcium citrate",
                                       "compound 2 g magnesium citrate --json", NULL },
};
