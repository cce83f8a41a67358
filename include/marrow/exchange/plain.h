/* plain.h - the plain CSV format of foods, for the starter foods and for what people write
 * themselves.
 *
 * The first line names the columns, in any order; case is ignored:
 *
 *   name       required
 *   key        the food's lasting name in its catalogue, a-z 0-9 and '-'; empty: made from the name
 *   aliases    other words that find it, separated by ';'
 *   group, brand, source
 *   kind       food (empty), recipe, supplement, medicine
 *   basis      what the values are for: 100 g (empty), 100 ml (or any other mass in g or volume
 *              in ml), 1 tablet (1 of any word)
 *   rank       1 (what the bare word means) to 9 (rare); empty: 5
 *   fortified  yes, no (empty), or what is added: calcium; vitamin D
 *   barcode    8 to 14 digits with a valid check digit; with or without leading zeros it is one
 *              barcode, and only one row may have it
 *   measures   1 cup = 30 g; 2 tablespoons = 28 g
 *   note       not read
 *
 * Each known nutrient has a column, headed with its name and unit: magnesium mg, Magnesium (mg),
 * magnesium_mg, vitamin d µg (or mcg, or IU), energy kJ, salt g (sodium x 2.5). Where it has two,
 * in different units, the one in the nutrient's own unit (nutrient.csv) counts, else the first; the
 * other one stands in where that is empty. Values that differ by more than 5 % are noted.
 *
 * A value is a number; empty, N, -, n/a, nd and ? are unknown (not zero); ~0 is an assumed zero;
 * <0.5 is less than that; >=12 is at least that; [12] and (12) are estimates, taken as 12 and
 * noted. Tr and traces are less than the largest limit ("<0.5") that the column states, or without
 * one less than what a label may state as 0 (label.h). Where a number has two readings ("1,000"),
 * the decimal mark is that of the file's other figures, else that of the setting decimal.
 * Magnesium, calcium and vitamin D that a supplement or medicine does not list are assumed zeros.
 *
 * Columns without a name must be empty, and empty cells may follow the last column.
 *
 * Either all rows are imported or none. import.h reports each problem with file, line and column.
 */
#ifndef MARROW_EXCHANGE_PLAIN_H
#define MARROW_EXCHANGE_PLAIN_H

/* A file of this format with three foods, to start one's own from. */
extern const char plain_template[];

#define PLAIN_PROBLEMS_TOLD 20 /* how many are reported; all are counted */

#endif
