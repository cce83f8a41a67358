#include "crossings_print.h"

#include "marrow/report/wording.h"

void crossings_print(const struct call *call, const struct crossings *crossings)
{
    for (size_t i = 0; i < crossings->count; i++) {
        char line[WORDING_SIZE * 2];
        crossing_format(line, crossings, i, &call->wording);
        call_tell(line, NULL);
    }
}
