#include "fdc_record.h"

#include <string.h>

void fdc_pack_number(struct buffer *out, double number)
{
    buffer_add(out, (const char *)&number, sizeof number);
}

void fdc_pack_text(struct buffer *out, const char *text)
{
    buffer_add(out, text, strlen(text) + 1);
}

double fdc_unpack_number(const char **at)
{
    double number;
    memcpy(&number, *at, sizeof number);
    *at += sizeof number;
    return number;
}

const char *fdc_unpack_text(const char **at)
{
    const char *text = *at;
    *at += strlen(text) + 1;
    return text;
}

void fdc_pack_value(struct buffer *out, const struct fdc_value *value)
{
    const char head[3] = { (char)value->nutrient, (char)value->rank, (char)value->derivation };
    buffer_add(out, head, sizeof head);
    fdc_pack_number(out, value->amount);
}

struct fdc_value fdc_unpack_value(const char **at)
{
    const unsigned char *head = (const unsigned char *)*at;
    struct fdc_value value = { head[0], head[1], head[2], 0 };
    *at += 3;
    value.amount = fdc_unpack_number(at);
    return value;
}
