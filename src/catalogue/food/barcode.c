#include "marrow/catalogue/barcode.h"

#include <string.h>

#define DIGITS_MOST 14
#define EAN_13 13
#define EAN_8 8

/* Copies the digits of text without leading zeros. Returns how many digits text has, with leading
 * zeros, or 0 where it is not 1 to 14 digits. */
static size_t read_digits(char out[BARCODE_SIZE], const char *text)
{
    text += strspn(text, " \t\r\n");
    size_t count = strspn(text, "0123456789");
    size_t zeros = strspn(text, "0");
    if (text[count + strspn(text + count, " \t\r\n")] != '\0' || count > DIGITS_MOST ||
        zeros == count)
        return 0;
    memcpy(out, text + zeros, count - zeros);
    out[count - zeros] = '\0';
    return count;
}

bool barcode_read(char out[BARCODE_SIZE], const char *text)
{
    return read_digits(out, text) >= BARCODE_TYPED_LEAST;
}

bool barcode_clean(char out[BARCODE_SIZE], const char *text)
{
    return read_digits(out, text) > 0;
}

bool barcode_fits(const char *digits)
{
    unsigned sum = 0;
    size_t length = strlen(digits);
    for (size_t i = 0; i < length; i++)
        sum += (unsigned)(digits[length - 1 - i] - '0') * (i % 2 ? 3 : 1);
    return sum % 10 == 0;
}

void barcode_pad(char out[BARCODE_SIZE], const char *digits)
{
    size_t length = strlen(digits);
    size_t wanted = length > EAN_8 ? EAN_13 : EAN_8;
    if (length < EAN_8 && !barcode_fits(digits))
        wanted = length;
    size_t zeros = length < wanted ? wanted - length : 0;
    memset(out, '0', zeros);
    memcpy(out + zeros, digits, length + 1);
}

bool barcode_expand(char out[BARCODE_SIZE], const char *text)
{
    char digits[BARCODE_SIZE];
    const char *typed = text + strspn(text, " \t\r\n");
    if (read_digits(digits, text) != 8 || typed[0] > '1')
        return false;
    const char *d = typed + 1; /* six digits; the last says where zeros were left out */
    char full[13] = "000000000000";
    full[0] = typed[0];
    memcpy(full + 1, d, 2);
    if (d[5] <= '2') {
        full[3] = d[5];
        memcpy(full + 8, d + 2, 3);
    } else if (d[5] == '3') {
        full[3] = d[2];
        memcpy(full + 9, d + 3, 2);
    } else if (d[5] == '4') {
        memcpy(full + 3, d + 2, 2);
        full[10] = d[4];
    } else {
        memcpy(full + 3, d + 2, 3);
        full[10] = d[5];
    }
    full[11] = typed[7];
    return read_digits(out, full) > 0 && barcode_fits(out);
}

enum status barcode_tell(const char *text, struct error *error)
{
    char code[BARCODE_SIZE];
    char expanded[BARCODE_SIZE];
    if (!barcode_read(code, text))
        return STATUS_OK;
    text += strspn(text, " \t\r\n");
    int length = (int)strspn(text, "0123456789");
    if (!barcode_fits(code) && !barcode_expand(expanded, text))
        return error_set(error, STATUS_NOT_FOUND,
                         "%.*s has a wrong check digit; scan it again or check the digits", length,
                         text);
    return error_set(error, STATUS_NOT_FOUND, "no catalogue has the barcode %.*s", length, text);
}
