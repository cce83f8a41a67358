/* Fuzzes zip and gz files and their contents. They must be read to the end or refused with an
 * error. */
#include "fuzz.h"
#include "marrow/base/error.h"
#include "marrow/exchange/csv.h"
#include "read/source.h"
#include "read/stream.h"

#define READ_MOST (8u << 20) /* of the bytes that a small file may unpack to */

static void read_member(const struct member *member)
{
    static char piece[65536];
    struct error error = ERROR_INIT;
    struct stream *stream;
    size_t got = 1;
    if (stream_open(&stream, member, NULL, &error)) {
        HOLDS(error.text[0]);
        return;
    }
    enum status status = STATUS_OK;
    for (size_t all = 0; !status && got > 0 && all < READ_MOST; all += got) {
        status = stream_read(&got, piece, sizeof piece, stream, &error);
        HOLDS(status || got <= sizeof piece);
        HOLDS(!status || error.text[0]);
    }
    stream_close(stream);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct source source;
    const char *path = fuzz_file("packed", bytes, length);
    enum status status = source_open(&source, &path, 1, &error);
    HOLDS(!status || error.text[0]);
    for (size_t i = 0; !status && i < source.count && i < 16; i++) {
        struct csv *csv;
        struct csv_row row;
        read_member(&source.members[i]);
        if (stream_open_csv(&csv, &source.members[i], NULL, &error) == STATUS_OK) {
            for (int rows = 0; rows < 100 && csv_next(&row, csv, &error) == STATUS_OK; rows++) {
            }
            csv_close(csv);
        }
    }
    source_release(&source);
    return 0;
}
