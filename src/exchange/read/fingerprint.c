#define _POSIX_C_SOURCE 200809L
#include "fingerprint.h"

#include "marrow/base/memory.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK (64u << 10)

struct fingerprint {
    const char *const *files;
    size_t count;
    pthread_t thread;
    bool is_apart; /* the thread is running */
    atomic_bool is_stopped;
    char sum[DIGEST_TEXT];
    enum status status;
    struct error error;
};

static enum status sum_file(unsigned char out[DIGEST_SIZE], struct fingerprint *fingerprint,
                            const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return error_set(&fingerprint->error, STATUS_IO, "cannot read %s: %s", path,
                         strerror(errno));
    struct digest *digest = digest_new();
    char *block = xmalloc(BLOCK);
    size_t got;
    while (!fingerprint->is_stopped && (got = fread(block, 1, BLOCK, file)) > 0)
        digest_add(digest, block, got);
    bool failed = ferror(file) != 0;
    free(block);
    fclose(file);
    digest_finish(out, digest);
    if (failed)
        return error_set(&fingerprint->error, STATUS_IO, "cannot read %s", path);
    return STATUS_OK;
}

static void *sum_files(void *payload)
{
    struct fingerprint *fingerprint = payload;
    struct digest *all = digest_new();
    unsigned char sum[DIGEST_SIZE];
    for (size_t i = 0; i < fingerprint->count && !fingerprint->status; i++) {
        const char *path = fingerprint->files[i];
        const char *slash = strrchr(path, '/');
        fingerprint->status = sum_file(sum, fingerprint, path);
        digest_format(fingerprint->sum, sum);
        digest_add(all, fingerprint->sum, DIGEST_TEXT - 1);
        digest_add(all, "  ", 2);
        path = slash ? slash + 1 : path;
        digest_add(all, path, strlen(path));
        digest_add(all, "\n", 1);
    }
    digest_finish(sum, all);
    if (fingerprint->count != 1)
        digest_format(fingerprint->sum, sum);
    return NULL;
}

/* Starts the thread with signals blocked: they are for the thread that imports. */
struct fingerprint *fingerprint_begin(const char *const *files, size_t count)
{
    struct fingerprint *fingerprint = xcalloc(1, sizeof *fingerprint);
    sigset_t all;
    sigset_t before;
    fingerprint->files = files;
    fingerprint->count = count;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    fingerprint->is_apart = pthread_create(&fingerprint->thread, NULL, sum_files, fingerprint) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return fingerprint;
}

enum status fingerprint_end(char out[DIGEST_TEXT], struct fingerprint *fingerprint,
                            struct error *error)
{
    if (fingerprint->is_apart)
        pthread_join(fingerprint->thread, NULL);
    else
        sum_files(fingerprint);
    enum status status = fingerprint->status;
    memcpy(out, fingerprint->sum, DIGEST_TEXT);
    if (status)
        *error = fingerprint->error;
    free(fingerprint);
    return status;
}

void fingerprint_abandon(struct fingerprint *fingerprint)
{
    if (!fingerprint)
        return;
    fingerprint->is_stopped = true;
    if (fingerprint->is_apart)
        pthread_join(fingerprint->thread, NULL);
    free(fingerprint);
}
