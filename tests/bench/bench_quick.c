/* Measures how long quick entry takes to read a line: one food, and forty foods, beside the same
 * forty one by one (if the cost is linear, they are equal). It runs in this process, as the quick
 * entry screen does for each key. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"
#include "sample.h"

#define ROUNDS 12

static const char *const foods[QUICK_ITEMS_MAX] = {
    "2 eggs",
    "30g almonds",
    "1 1/2 cup milk",
    "180 g raw spinach",
    "1 banana",
    "2 slices of rye bread",
    "100 g cooked lentils",
    "1 tbsp olive oil",
    "50 g feta",
    "1 apple",
    "200 g cooked brown rice",
    "150 g raw salmon",
    "1 cup kale",
    "30 g walnuts",
    "1 orange",
    "125 g plain yogurt",
    "40 g oats",
    "1 tsp honey",
    "100 g tofu",
    "1 medium carrot",
    "60 g cheddar",
    "80 g cooked chickpeas",
    "1 tomato",
    "half an avocado",
    "20 g dark chocolate",
    "1 can sardines",
    "250 ml orange juice",
    "1 tbsp tahini",
    "100 g broccoli",
    "a pear",
    "200 g boiled potatoes",
    "50 g hummus",
    "1 bagel",
    "120 g chicken breast",
    "1 tbsp butter",
    "10 g parsley",
    "150 g strawberries",
    "1 cup green tea",
    "25 g pumpkin seeds",
    "100 g cottage cheese",
};

static struct journal *journal;
static struct resolution resolution;

static double settle(const char *text, size_t count)
{
    struct error error = ERROR_INIT;
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    double start = sample_now();
    enum status status = resolve_text(&resolution, journal, text, &defaults, &error);
    double time = sample_now() - start;
    if (status || resolution.count != count)
        die("%s: %zu of %zu foods, %s", text, resolution.count, count, error.text);
    resolve_release(&resolution);
    return time;
}

/* Measures the first `count` foods in one line, beside each alone. */
static void measure(const char *what, size_t count)
{
    struct sample together = { 0 };
    struct sample apart = { 0 };
    struct buffer line = BUFFER_INIT;
    for (size_t i = 0; i < count; i++)
        buffer_addf(&line, "%s%s", i ? ", " : "", foods[i]);
    for (int round = 0; round < ROUNDS; round++) {
        double sum = 0;
        for (size_t i = 0; i < count; i++)
            sum += settle(foods[i], 1);
        sample_add(&apart, sum);
        sample_add(&together, settle(line.text, count));
    }
    sample_print(what, &together, &apart);
    buffer_release(&line);
    sample_release(&together);
    sample_release(&apart);
}

static void measure_each(void)
{
    struct sample each = { 0 };
    struct sample none = { 0 };
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < QUICK_ITEMS_MAX; i++)
            sample_add(&each, settle(foods[i], 1));
    }
    sample_print("one food a line", &each, &none);
    sample_release(&each);
    sample_release(&none);
}

int main(void)
{
    struct error error = ERROR_INIT;
    fixture_begin();
    if (journal_open(&journal, NULL, NULL, NULL, &error))
        die("%s", error.text);
    settle(foods[0], 1); /* the first search reads what all of them use */
    sample_print_heading("in one line", "one by one");
    measure_each();
    measure("five foods", 5);
    measure("ten foods", 10);
    measure("twenty foods", 20);
    measure("forty foods", QUICK_ITEMS_MAX);
    journal_close(journal);
    fixture_end();
    return 0;
}
