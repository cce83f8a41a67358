/* food_text.h - a food as text. */
#ifndef MARROW_CLI_FOOD_TEXT_H
#define MARROW_CLI_FOOD_TEXT_H

#include "core/call.h"
#include "marrow/catalogue/food.h"

/* Prints all of a food, as text or JSON. */
void food_print(struct call *call, const struct food *food);

#endif
