#include "zip.h"

#include "library.h"
#include "marrow/exchange/archive.h"

struct zip zip;

enum status zip_load(struct error *error)
{
    static bool is_loaded;
    const struct library_function functions[] = {
        { &zip.read_new, "archive_read_new" },
        { &zip.read_support_format_zip_seekable, "archive_read_support_format_zip_seekable" },
        { &zip.read_open_filename, "archive_read_open_filename" },
        { &zip.read_next_header, "archive_read_next_header" },
        { &zip.read_data, "archive_read_data" },
        { &zip.read_free, "archive_read_free" },
        { &zip.error_string, "archive_error_string" },
        { &zip.entry_pathname_utf8, "archive_entry_pathname_utf8" },
        { &zip.entry_filetype, "archive_entry_filetype" },
        { &zip.entry_size, "archive_entry_size" },
        { &zip.entry_is_encrypted, "archive_entry_is_encrypted" },
        { NULL, NULL },
    };
    is_loaded = is_loaded || library_load(MARROW_ARCHIVE_NAME, MARROW_ARCHIVE_FOLDER, functions);
    if (is_loaded)
        return STATUS_OK;
    return error_set(error, STATUS_UNUSABLE,
                     "reading zip files needs the library " MARROW_ARCHIVE_NAME
                     ", which is not installed; install it, or unpack the zip and import its "
                     "folder");
}

const char *exchange_archive_version(void)
{
    const char *(*version)(void) = NULL;
    const struct library_function functions[] = { { &version, "archive_version_string" },
                                                  { NULL, NULL } };
    return library_load(MARROW_ARCHIVE_NAME, MARROW_ARCHIVE_FOLDER, functions) ? version() : NULL;
}
