#include "cp1252.h"

#include <stdint.h>

#include "marrow/base/text.h"

/* What the bytes 80 to 9F stand for; 0: nothing. From A0 on a byte is its own code point. */
static const uint16_t letters[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

bool cp1252_decode(struct buffer *out, const char *text, size_t length)
{
    while (length > 0) {
        char bytes[4];
        const char *start = text;
        uint32_t code = text_decode(&text, &length);
        unsigned char byte = (unsigned char)*start;
        if (code == TEXT_REPLACEMENT && text - start == 1)
            code = byte < 0xA0 ? letters[byte - 0x80] : byte;
        if (code == 0 && byte != 0)
            return false;
        buffer_add(out, bytes, text_encode(bytes, code));
    }
    return true;
}
