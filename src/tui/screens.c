#include "screens.h"

#include "core/binding.h"

#define SCREENS_DECLARATION(number, class) extern const struct screen_class class;
SCREENS(SCREENS_DECLARATION)
#undef SCREENS_DECLARATION

#define SCREENS_CLASS(number, class) [number] = &(class),
static const struct screen_class *const classes[SCREEN_COUNT] = { SCREENS(SCREENS_CLASS) };
#undef SCREENS_CLASS

const struct screen_set screens = {
    .classes = classes,
    .count = SCREEN_COUNT,
    .first = SCREEN_DAY,
    .welcome = SCREEN_WELCOME,
    .help = SCREEN_HELP,
    .messages = SCREEN_MESSAGES,
    .prompt = SCREEN_PROMPT,
    .command = SCREEN_COMMAND,
    .answer = SCREEN_ANSWER,
};

static void print_labelled(FILE *out, const struct binding *table)
{
    for (const struct binding *binding = table; binding->keys; binding++) {
        if (binding->label)
            binding_print_markdown(out, binding);
    }
}

void screens_print_markdown(FILE *out)
{
    fputs("| keys | what they do |\n|---|---|\n", out);
    print_labelled(out, classes[screens.first]->bindings);
    print_labelled(out, binding_common);
}

static void print_table(FILE *out, const char *title, const struct binding *table)
{
    fprintf(out, ".SS %s\n", title);
    for (const struct binding *binding = table; binding->keys; binding++)
        binding_print_man(out, binding);
}

void screens_print_man(FILE *out)
{
    const struct binding *binding;
    for (int number = 0; number < SCREEN_COUNT; number++) {
        fprintf(out, ".SS %s\n", classes[number]->title);
        for (size_t i = 0; (binding = screen_binding(&screens, number, i)) != NULL; i++)
            binding_print_man(out, binding);
    }
    print_table(out, "Everywhere except in a text field", binding_common);
    print_table(out, "In a text field", binding_line);
}
