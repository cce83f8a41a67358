#define _POSIX_C_SOURCE 200809L
#include "marrow/exchange/fetch.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "curl.h"
#include "fetch_url.h"
#include "marrow/base/buffer.h"
#include "marrow/base/text.h"

#define REDIRECTIONS_MOST 5L
#define CONNECT_SECONDS 30L
#define MARK_SIZE 256
#define FRUITLESS_MOST 1 /* tries in a row that made no progress, or too slowly */

const struct fetch_limits fetch_limits_usual = { 4000000000, 21600, 1000, 60 };

/* One try. */
struct transfer {
    const struct curl *curl;
    CURL *easy;
    const struct fetch_watch *watch;
    const struct fetch_limits *limits;
    int64_t began; /* when fetch_file did, in seconds */
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
    bool is_too_large;
    bool is_too_slow;
    char astray[256]; /* where the server redirects to, if that is not safe; "": nowhere */
    int failure; /* errno of a failed write */
};

static int64_t size_of(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 ? (int64_t)info.st_size : 0;
}

static int64_t seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec;
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

/* Looks at where a server redirects to, before libcurl follows. */
static void check_redirection(struct transfer *transfer, const char *where)
{
    char *from = NULL;
    transfer->curl->easy_getinfo(transfer->easy, CURLINFO_EFFECTIVE_URL, &from);
    if (!fetch_url_is_safe(transfer->curl, where, from))
        snprintf(transfer->astray, sizeof transfer->astray, "%s", where);
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
    } else if ((value = header_value(line, "Location"))) {
        check_redirection(transfer, value);
    }
}

static size_t on_header(char *bytes, size_t one, size_t count, void *payload)
{
    char line[2048];
    struct transfer *transfer = payload;
    size_t length = one * count;
    size_t kept = length < sizeof line ? length : sizeof line - 1;
    memcpy(line, bytes, kept);
    line[kept] = '\0';
    line[strcspn(line, "\r\n")] = '\0';
    take_header(transfer, line);
    return transfer->astray[0] ? 0 : length;
}

/* Opens the part file at an answer's first bytes, to continue it or to start again. */
static bool begin(struct transfer *transfer)
{
    transfer->is_begun = true;
    transfer->is_misplaced = transfer->range_start >= 0 && transfer->range_start != transfer->had;
    transfer->is_too_large = transfer->total > transfer->limits->bytes;
    if (transfer->is_misplaced || transfer->is_too_large)
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
    transfer->is_too_large = transfer->done + (int64_t)length > transfer->limits->bytes;
    if (transfer->is_too_large)
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
    const struct fetch_limits *limits = transfer->limits;
    int64_t left = limits->seconds - (seconds_now() - transfer->began);
    curl->easy_setopt(easy, CURLOPT_URL, url);
    curl->easy_setopt(easy, CURLOPT_USERAGENT, "marrow/" MARROW_VERSION);
    curl->easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl->easy_setopt(easy, CURLOPT_FAILONERROR, 1L);
    curl->easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl->easy_setopt(easy, CURLOPT_MAXREDIRS, REDIRECTIONS_MOST);
    curl->easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl->easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl->easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS);
    curl->easy_setopt(easy, CURLOPT_TIMEOUT, left > 1 ? (long)left : 1L);
    curl->easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, (long)limits->bytes_per_second);
    curl->easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, (long)limits->slow_seconds);
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

static void format_size(char out[32], int64_t bytes)
{
    if (bytes >= 1000000000)
        snprintf(out, 32, "%.3g GB", (double)bytes / 1e9);
    else
        snprintf(out, 32, "%.3g MB", (double)bytes / 1e6);
}

/* Tells that the file is too large. What was downloaded of it is of no use. */
static enum status refuse_size(const struct transfer *transfer, const char *host,
                               struct error *error)
{
    char most[32];
    char size[32];
    format_size(most, transfer->limits->bytes);
    format_size(size, transfer->total);
    forget_part(transfer);
    return error_set(
        error, STATUS_IO,
        "the file of %s is larger than %s, the most that marrow downloads%s%s; if it is "
        "the right one, download it another way and import it",
        host, most, transfer->total > 0 ? ": it has " : "", transfer->total > 0 ? size : "");
}

static void format_time(char out[32], int64_t seconds)
{
    if (seconds >= 7200)
        snprintf(out, 32, "%" PRId64 " hours", seconds / 3600);
    else
        snprintf(out, 32, "%" PRId64 " %s", seconds, TEXT_PLURAL(seconds, "second", "seconds"));
}

/* Tells that a try was too slow, or that all took too long. */
static enum status refuse_time(bool *is_broken, struct transfer *transfer, const char *host,
                               struct error *error)
{
    char time[32];
    const struct fetch_limits *limits = transfer->limits;
    *is_broken = seconds_now() - transfer->began < limits->seconds;
    transfer->is_too_slow = *is_broken;
    format_time(time, *is_broken ? limits->slow_seconds : limits->seconds);
    if (*is_broken)
        return error_set(error, STATUS_IO,
                         "the transfer from %s was slower than %" PRId64
                         " bytes a second for %s; run the same command again to resume",
                         host, limits->bytes_per_second, time);
    return error_set(
        error, STATUS_IO,
        "the transfer from %s took longer than %s; run the same command again to resume", host,
        time);
}

/* Decides by libcurl's code and the bytes that came. *is_broken: another try can continue from
 * here. */
static enum status judge_code(bool *is_broken, struct transfer *transfer, CURLcode code,
                              long answer, const char *host, const char *url, struct error *error)
{
    const char *why = transfer->curl->easy_strerror(code);
    if (code == CURLE_HTTP_RETURNED_ERROR)
        return error_set(error, STATUS_IO,
                         "%s answered %ld to %s; if there is a newer file, give it with --url",
                         host, answer, url);
    if (code == CURLE_SSL_CACERT_BADFILE)
        return error_set(error, STATUS_IO,
                         "%s could not be verified: this system has no certificates of "
                         "authorities; install the package ca-certificates",
                         host);
    if (code == CURLE_PEER_FAILED_VERIFICATION)
        return error_set(error, STATUS_IO, "%s could not be verified (%s); nothing was downloaded",
                         host, why);
    if (code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_RESOLVE_PROXY ||
        code == CURLE_COULDNT_CONNECT || code == CURLE_SSL_CONNECT_ERROR ||
        (code == CURLE_OPERATION_TIMEDOUT && answer == 0))
        return error_set(
            error, STATUS_IO,
            "cannot reach %s (%s); check the connection, or get the file %s another way "
            "and import it",
            host, why, url);
    if (code == CURLE_OK && (transfer->total == 0 || transfer->done == transfer->total) &&
        transfer->is_begun)
        return STATUS_OK;
    if (code == CURLE_OPERATION_TIMEDOUT)
        return refuse_time(is_broken, transfer, host, error);
    *is_broken = true;
    return error_set(error, STATUS_IO,
                     "the transfer from %s broke off after %" PRId64 " of %" PRId64
                     " bytes (%s); run the same command again to resume",
                     host, transfer->done, transfer->total,
                     code == CURLE_OK ? "the connection was closed" : why);
}

/* Decides how a try ended. *is_broken: another try can continue from here. */
static enum status judge(bool *is_broken, struct transfer *transfer, CURLcode code, const char *url,
                         struct error *error)
{
    long answer = 0;
    char host[128];
    host_of(host, url);
    transfer->curl->easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &answer);
    *is_broken = false;
    if (transfer->is_stopped)
        return error_set(error, STATUS_IO, "stopped; run the same command again to resume");
    if (transfer->astray[0])
        return error_set(error, STATUS_IO,
                         "%s redirects to %s, which is not https; nothing was downloaded", host,
                         transfer->astray);
    if (transfer->is_too_large)
        return refuse_size(transfer, host, error);
    if (transfer->failure)
        return error_set(error, STATUS_IO, "cannot write %s: %s", transfer->part,
                         strerror(transfer->failure));
    bool is_too_long = transfer->total > 0 && transfer->done > transfer->total;
    if (transfer->is_misplaced || is_too_long || answer == 416) {
        forget_part(transfer);
        *is_broken = true;
        return error_set(error, STATUS_IO, "%s sent a different part than requested", host);
    }
    return judge_code(is_broken, transfer, code, answer, host, url, error);
}

static enum status try_once(bool *is_broken, struct transfer *transfer, const char *url,
                            struct error *error)
{
    read_mark(transfer);
    transfer->had = transfer->mark[0] ? size_of(transfer->part) : 0;
    transfer->done = transfer->had;
    transfer->is_begun = false;
    transfer->is_misplaced = false;
    transfer->is_too_slow = false;
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

enum status fetch_file(const char *path, const char *url, const struct fetch_limits *limits,
                       const struct fetch_watch *watch, struct error *error)
{
    struct transfer transfer = { .watch = watch, .limits = limits, .began = seconds_now() };
    enum status status = curl_load(&transfer.curl, error);
    if (status)
        return status;
    if (!fetch_url_is_safe(transfer.curl, url, NULL))
        return error_set(
            error, STATUS_INVALID,
            "'%.200s' is not an https:// address; marrow downloads over https only, so "
            "that nobody can change the file on its way",
            url);
    transfer.part = with_ending(path, ".part");
    transfer.mark_path = with_ending(path, ".mark");
    bool is_broken = true;
    int fruitless = 0;
    int64_t best = 0;
    do {
        status = try_once(&is_broken, &transfer, url, error);
        fruitless = transfer.done > best && !transfer.is_too_slow ? 0 : fruitless + 1;
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
