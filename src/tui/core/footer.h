/* footer.h - the rows below every screen: its keys, or the message and the warning. */
#ifndef MARROW_TUI_FOOTER_H
#define MARROW_TUI_FOOTER_H

#include "binding.h"
#include "paint.h"
#include "screen.h"

/* Returns the footer's rows: those of the message, or one for the keys, and those of the warning
 * above, as long as the screen keeps half. */
int footer_rows(const struct ui *ui, int rows, int columns);

/* Paints them into a window of that height: the keys are those of the screen's class. */
void footer_draw(const struct ui *ui, const struct screen_class *class, WINDOW *window);

/* Finds the key that the last row shows at column x, of so many. Returns false if there is none. */
bool footer_find(char out[KEY_NAME], const struct ui *ui, const struct screen_class *class,
                 int columns, int x);

#endif
