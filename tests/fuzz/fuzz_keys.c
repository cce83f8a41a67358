/* Fuzzes the screens with keys: a byte is a key, the bytes from 128 on are those with a name. Each
 * run has a new log and the starter foods. Whatever is typed, the program draws and goes on. */
#include "fuzz.h"
#include "marrow/base/error.h"
#include "stage.h"

#define KEYS_MOST 200

static const char *const named[] = {
    "<Enter>", "<Esc>",  "<Tab>",  "<S-Tab>", "<Up>",        "<Down>",  "<Left>",  "<Right>",
    "<PgUp>",  "<PgDn>", "<Home>", "<End>",   "<Backspace>", "<Del>",   "<F1>",    "<^R>",
    "<^W>",    "<^U>",   "<^A>",   "<^E>",    "<^K>",        "<Space>", "\u200B",  "\u0301",
    "é",       "豆",     "½",      "@lunch",  "2 eggs",      "100 g ",  "spinach", "a",
    ":",       "s",      "w",      "?",       "<^S>",        "<^T>",    "<F2>",
};

static void press(uint8_t byte)
{
    char key[2] = { (char)byte, '\0' };
    if (byte >= 0x80)
        stage_type(named[byte % (sizeof named / sizeof *named)]);
    else if (byte >= 0x20 && byte != 0x7F)
        stage_type(key);
    else if (byte == 1)
        stage_resize(10, 40);
    else if (byte == 2)
        stage_resize(24, 80);
    else
        stage_tick();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    if (!getenv("MARROW_STARTER")) {
        fputs("MARROW_STARTER must name the folder of starter.db; tests/tools/fuzz sets it\n",
              stderr);
        exit(2);
    }
    stage_begin(24, 80, true);
    for (size_t i = 0; i < length && i < KEYS_MOST && !stage_is_over(); i++)
        press(bytes[i]);
    stage_end();
    return 0;
}
