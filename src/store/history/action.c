#include "marrow/store/action.h"

enum status action_end(struct store *log, enum status status, const char *label,
                       struct error *error)
{
    if (!status)
        return action_commit(log, label, error);
    action_abort(log);
    return status;
}
