/* plain.h - the plain CSV format of foods: what the starter foods are written in, and what people
 * write themselves.
 *
 * The first line names the columns, in any order, case ignored:
 *   name       required
 *   key        the food's lasting name in its catalogue, a-z 0-9 and '-'; empty: made from the name
 *   aliases    other words that find it, separated by ';'
 *   group, brand, source
 *   kind       food (empty), recipe, supplement, medicine
 *   basis      what the values are for: 100 g (empty), 100 ml (or any other mass in g or volume in
 * ml), 1 tablet (1 of any word) rank       1 (what the bare word means) to 9 (rare); empty: 5
 *   fortified  yes or no (empty)
 *   barcode    8 to 14 digits, whose check digit fits
 *   measures   1 cup = 30 g; 2 tablespoons = 28 g
 *   note       not read
 *   and a column for each nutrient that is known, headed with it and its unit: magnesium mg,
 * vitamin d µg (or mcg, or IU), energy kJ. A value is a number, whose decimal mark is that of the
 * file's other figures where it has two readings ("1,000"), else that of the setting decimal; empty
 * is unknown (not zero); ~0 is an assumed zero; <0.5 is less than that; >=12 is at least that. What
 * a supplement or medicine does not list of magnesium, calcium and vitamin D is an assumed zero.
 *
 * All rows are taken or none: import.h tells each problem with file, line and column.
 */
#ifndef MARROW_EXCHANGE_PLAIN_H
#define MARROW_EXCHANGE_PLAIN_H

/* A file of this format with three foods, to begin one's own with. */
extern const char plain_template[];

#define PLAIN_PROBLEMS_TOLD 20 /* the first ones; all are counted */

#endif
