#include "marrow/store/script.h"

#include <stdlib.h>

const struct script_set script_program = {
    log_table_scripts,
    log_seed_scripts,
    log_derived_scripts,
    migration_scripts,
};

int script_version(const struct script_set *set)
{
    int version = 1;
    for (const struct script *script = set->migrations; script->name; script++)
        version = atoi(script->name);
    return version;
}
