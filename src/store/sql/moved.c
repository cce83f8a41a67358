#include "moved.h"

#include <sqlite3.h>

#include "handle.h"

bool moved_is(const struct store *store)
{
    int moved = 0;
    int rc = sqlite3_file_control(store->db, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return rc == SQLITE_OK && moved;
}
