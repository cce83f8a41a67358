#define _POSIX_C_SOURCE 200809L
#include "marrow/exchange/fetch.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "curl.h"
#include "marrow/base/buffer.h"

#define REDIRECTIONS_MOST 5L
#define CONNECT_SECONDS 30L
#define SILENT_SECONDS 60L /* without a byte before a transfer counts as broken */
#define MARK_SIZE 256
#define FRUITLESS_MOST 1 /* tries in a row that made no progress */

/* One try. */
struct transfer {
    const struct curl *curl;
    CURL *easy;
    const struct fetch_watch *watch;
    char *part;
    char *mark_path;
    FILE *file;
    char mark[MARK_SIZE]; /* what identifies the server's version of the file; "": nothing */
    int64_t had; /* from earlier tries */
    int64_t done;
    int64_t total; /* 0: not known */
    int64_t range_start; /* of the answer, -1: it states no range */
    bool is_begun; /* the first bytes have been seen */
    bool is_misplaced; /* the server sent a range that was not asked for */
    bool is_stopped;
    int failure; /* errno of a failed write */
};

static int64_t size_of(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 ? (int64_t)info.st_size : 0;
}

static void read_mark(struct transfer *transfer)
{
    FILE *file = fopen(transfer->mark_path, "r");
    if (file && !fgets(transfer->mark, sizeof transfer->mark, file))
        transfer->mark[0] = '\0';
    transfer->mark[strcspn(transfer->mark, "\r\n")] = '\0';
    if (file)
        fclose(file);
}

static bool write_mark(const struct transfer *transfer)
{
    FILE *file = fopen(transfer->mark_path, "w");
    if (!file)
        return false;
    bool is_good = fprintf(file, "%s\n", transfer->mark) > 0;
    return fclose(file) == 0 && is_good;
}

/* Returns the value of a header line, or NULL if it has another name. */
static const char *header_value(const char *line, const char *name)
{
    size_t length = strlen(name);
    if (strncasecmp(line, name, length) != 0 || line[length] != ':')
        return NULL;
    return line + length + 1 + strspn(line + length + 1, " \t");
}

/* Reads a line of an answer's headers. A weak ETag does not promise equal bytes, so then the date
 * identifies the version. */
static void take_header(struct transfer *transfer, const char *line)
{
    const char *value;
    if (strncmp(line, "HTTP/", 5) == 0) {
        transfer->mark[0] = '\0';
        transfer->range_start = -1;
        transfer->total = 0;
        return;
    }
    const char *tag = header_value(line, "ETag");
    const char *date = transfer->mark[0] ? NULL : header_value(line, "Last-Modified");
    if (tag && tag[0] == '"')
        date = tag;
    if (date) {
        snprintf(transfer->mark, sizeof transfer->mark, "%s", date);
    } else if ((value = header_value(line, "Content-Range"))) {
        int64_t last;
        if (sscanf(value, "bytes %" SCNd64 "-%" SCNd64 "/%" SCNd64, &transfer->range_start, &last,
                   &transfer->total) < 2)
            transfer->range_start = -1;
    } else if ((value = header_value(line, "Content-Length")) && transfer->range_start < 0) {
        transfer->total = strtoll(value, NULL, 10);
    }
}

static size_t on_header(char *bytes, size_t one, size_t count, void *payload)
{
    char line[512];
    size_t length = one * count;
    size_t kept = length < sizeof line ? length : sizeof line - 1;
    memcpy(line, bytes, kept);
    line[kept] = '\0';
    line[strcspn(line, "\r\n")] = '\0';
    take_header(payload, line);
    return length;
}

/* Opens the part file at an answer's first bytes, to continue it or to start again. */
static bool begin(struct transfer *transfer)
{
    transfer->is_begun = true;
    transfer->is_misplaced = transfer->range_start >= 0 && transfer->range_start != transfer->had;
    if (transfer->is_misplaced)
        return false;
    bool goes_on = transfer->range_start >= 0;
    if (!goes_on)
        transfer->had = 0;
    transfer->done = transfer->had;
    transfer->file = fopen(transfer->part, goes_on ? "ab" : "wb");
    if (!transfer->file || (!goes_on && !write_mark(transfer))) {
        transfer->failure = errno;
        return false;
    }
    return true;
}

static size_t on_bytes(char *bytes, size_t one, size_t count, void *payload)
{
    struct transfer *transfer = payload;
    size_t length = one * count;
    if (!transfer->is_begun && !begin(transfer))
        return 0;
    if (fwrite(bytes, 1, length, transfer->file) != length) {
        transfer->failure = errno;
        return 0;
    }
    transfer->done += (int64_t)length;
    return length;
}

static int on_progress(void *payload, curl_off_t total, curl_off_t now, curl_off_t up_total,
                       curl_off_t up_now)
{
    struct transfer *transfer = payload;
    (void)total;
    (void)now;
    (void)up_total;
    (void)up_now;
    if (transfer->watch && transfer->watch->at)
        transfer->is_stopped =
            !transfer->watch->at(transfer->done, transfer->total, transfer->watch->payload);
    return transfer->is_stopped;
}

static void set_options(const struct transfer *transfer, const char *url)
{
    const struct curl *curl = transfer->curl;
    CURL *easy = transfer->easy;
    bool is_safe = strncmp(url, "https:", 6) == 0;
    curl->easy_setopt(easy, CURLOPT_URL, url);
    curl->easy_setopt(easy, CURLOPT_USERAGENT, "marrow/" MARROW_VERSION);
    curl->easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl->easy_setopt(easy, CURLOPT_FAILONERROR, 1L);
    curl->easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl->easy_setopt(easy, CURLOPT_MAXREDIRS, REDIRECTIONS_MOST);
    curl->easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl->easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, is_safe ? "https" : "http,https");
    curl->easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS);
    curl->easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl->easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, SILENT_SECONDS);
    curl->easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
    curl->easy_setopt(easy, CURLOPT_HEADERDATA, (void *)transfer);
    curl->easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_bytes);
    curl->easy_setopt(easy, CURLOPT_WRITEDATA, (void *)transfer);
    curl->easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl->easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl->easy_setopt(easy, CURLOPT_XFERINFODATA, (void *)transfer);
}

/* Asks for the rest, if the server still has the file of the part. */
static struct curl_slist *ask_for_rest(struct transfer *transfer)
{
    char line[MARK_SIZE + 16];
    char range[32];
    snprintf(line, sizeof line, "If-Range: %s", transfer->mark);
    snprintf(range, sizeof range, "%" PRId64 "-", transfer->had);
    struct curl_slist *headers = transfer->curl->slist_append(NULL, line);
    transfer->curl->easy_setopt(transfer->easy, CURLOPT_HTTPHEADER, headers);
    transfer->curl->easy_setopt(transfer->easy, CURLOPT_RANGE, range);
    return headers;
}

static void forget_part(const struct transfer *transfer)
{
    unlink(transfer->part);
    unlink(transfer->mark_path);
}

static void host_of(char out[128], const char *url)
{
    const char *start = strstr(url, "://");
    start = start ? start + 3 : url;
    snprintf(out, 128, "%.*s", (int)strcspn(start, "/?#"), start);
}

/* Decides how a try ended. *is_broken: another try can continue from here. */
static enum status judge(bool *is_broken, const struct transfer *transfer, CURLcode code,
                         const char *url, struct error *error)
{
    long answer = 0;
    char host[128];
    host_of(host, url);
    transfer->curl->easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &answer);
    *is_broken = false;
    if (transfer->is_stopped)
        return error_set(error, STATUS_IO, "stopped; run the same command again to resume");
    if (transfer->failure)
        return error_set(error, STATUS_IO, "cannot write %s: %s", transfer->part,
                         strerror(transfer->failure));
    bool is_too_long = transfer->total > 0 && transfer->done > transfer->total;
    if (transfer->is_misplaced || is_too_long || answer == 416) {
        forget_part(transfer);
        *is_broken = true;
        return error_set(error, STATUS_IO, "%s sent a different part than requested", host);
    }
    if (code == CURLE_HTTP_RETURNED_ERROR)
        return error_set(error, STATUS_IO,
                         "%s answered %ld to %s; if there is a newer file, give it with --url",
                         host, answer, url);
    if (code == CURLE_PEER_FAILED_VERIFICATION)
        return error_set(error, STATUS_IO, "%s could not be verified (%s); nothing was downloaded",
                         host, transfer->curl->easy_strerror(code));
    if (code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_RESOLVE_PROXY ||
        code == CURLE_COULDNT_CONNECT || code == CURLE_SSL_CONNECT_ERROR ||
        (code == CURLE_OPERATION_TIMEDOUT && answer == 0))
        return error_set(
            error, STATUS_IO,
            "cannot reach %s (%s); check the connection, or get the file %s another way "
            "and import it",
            host, transfer->curl->easy_strerror(code), url);
    if (code == CURLE_OK && (transfer->total == 0 || transfer->done == transfer->total) &&
        transfer->is_begun)
        return STATUS_OK;
    *is_broken = true;
    return error_set(error, STATUS_IO,
                     "the transfer from %s broke off after %" PRId64 " of %" PRId64
                     " bytes (%s); run the same command again to resume",
                     host, transfer->done, transfer->total,
                     code == CURLE_OK ? "the connection was closed"
                                      : transfer->curl->easy_strerror(code));
}

static enum status try_once(bool *is_broken, struct transfer *transfer, const char *url,
                            struct error *error)
{
    read_mark(transfer);
    transfer->had = transfer->mark[0] ? size_of(transfer->part) : 0;
    transfer->done = transfer->had;
    transfer->is_begun = false;
    transfer->is_misplaced = false;
    transfer->range_start = -1;
    transfer->total = 0;
    transfer->easy = transfer->curl->easy_init();
    if (!transfer->easy)
        return error_set(error, STATUS_IO, "cannot start libcurl");
    struct curl_slist *headers = transfer->had > 0 ? ask_for_rest(transfer) : NULL;
    set_options(transfer, url);
    CURLcode code = transfer->curl->easy_perform(transfer->easy);
    if (transfer->file && fclose(transfer->file) != 0 && !transfer->failure)
        transfer->failure = errno;
    transfer->file = NULL;
    enum status status = judge(is_broken, transfer, code, url, error);
    transfer->curl->easy_cleanup(transfer->easy);
    transfer->curl->slist_free_all(headers);
    return status;
}

static char *with_ending(const char *path, const char *ending)
{
    struct buffer name = BUFFER_INIT;
    buffer_addf(&name, "%s%s", path, ending);
    return buffer_detach(&name);
}

enum status fetch_file(const char *path, const char *url, const struct fetch_watch *watch,
                       struct error *error)
{
    struct transfer transfer = { .watch = watch };
    enum status status = curl_load(&transfer.curl, error);
    if (status)
        return status;
    transfer.part = with_ending(path, ".part");
    transfer.mark_path = with_ending(path, ".mark");
    bool is_broken = true;
    int fruitless = 0;
    int64_t best = 0;
    do {
        status = try_once(&is_broken, &transfer, url, error);
        fruitless = transfer.done > best ? 0 : fruitless + 1;
        best = transfer.done > best ? transfer.done : best;
    } while (status && is_broken && fruitless <= FRUITLESS_MOST);
    if (!status && rename(transfer.part, path))
        status = error_set(error, STATUS_IO, "cannot write %s: %s", path, strerror(errno));
    if (!status)
        unlink(transfer.mark_path);
    free(transfer.part);
    free(transfer.mark_path);
    return status;
}
