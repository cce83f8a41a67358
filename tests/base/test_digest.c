#include "fixture.h"

#include <string.h>

#include "marrow/base/digest.h"

static void assert_digest(const char *text, size_t piece, const char *wanted)
{
    struct digest *digest = digest_new();
    unsigned char sum[DIGEST_SIZE];
    char told[DIGEST_TEXT];
    size_t length = strlen(text);
    for (size_t i = 0; i < length; i += piece)
        digest_add(digest, text + i, length - i < piece ? length - i : piece);
    digest_finish(sum, digest);
    digest_format(told, sum);
    assert_string_equal(told, wanted);
}

/* Uses the examples of FIPS 180-2. */
static void test_digest__is_sha_256_however_the_bytes_come(void **state)
{
    (void)state;
    assert_digest("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_digest("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const char *longer = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    const char *sum = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    assert_digest(longer, 56, sum);
    assert_digest(longer, 1, sum);
    assert_digest(longer, 9, sum);
}

TESTS(test_digest)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_digest__is_sha_256_however_the_bytes_come),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
