#define _POSIX_C_SOURCE 200809L
#include "http.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct http {
    pid_t process;
    int port;
};

/* The file on the server, and what has happened to it. */
struct site {
    const char *body;
    size_t length;
    int visits;
};

struct answer {
    const char *status;
    const char *tag;
    const char *body;
    size_t from; /* of the body */
    size_t length; /* of the body, in full */
    size_t sent; /* bytes after which the connection breaks off */
    bool is_sized;
};

static void send_all(int client, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t sent = send(client, bytes, length, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes += sent;
        length -= (size_t)sent;
    }
}

static void send_answer(int client, const struct answer *answer)
{
    char head[512];
    size_t left = answer->length - answer->from;
    int used = snprintf(head, sizeof head, "HTTP/1.1 %s\r\nConnection: close\r\nETag: \"%s\"\r\n",
                        answer->status, answer->tag);
    if (answer->is_sized)
        used += snprintf(head + used, sizeof head - (size_t)used, "Content-Length: %zu\r\n", left);
    if (strncmp(answer->status, "206", 3) == 0)
        used += snprintf(head + used, sizeof head - (size_t)used,
                         "Content-Range: bytes %zu-%zu/%zu\r\n", answer->from, answer->length - 1,
                         answer->length);
    used += snprintf(head + used, sizeof head - (size_t)used, "\r\n");
    send_all(client, head, (size_t)used);
    send_all(client, answer->body + answer->from, answer->sent < left ? answer->sent : left);
}

static void send_elsewhere(int client, const char *where)
{
    char head[256];
    int used = snprintf(head, sizeof head,
                        "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 5\r\n"
                        "Location: %s\r\n\r\nmoved",
                        where);
    send_all(client, head, (size_t)used);
}

/* Sends the body slowly, or without an end, until the client leaves. */
static void send_for_ever(int client, const struct site *site, bool is_slow)
{
    static const char head[] = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    const struct timespec pause = { 0, 100000000 };
    size_t piece = is_slow ? 20 : site->length;
    ssize_t sent = send(client, head, sizeof head - 1, MSG_NOSIGNAL);
    while (sent > 0) {
        sent = send(client, site->body, piece, MSG_NOSIGNAL);
        if (is_slow)
            nanosleep(&pause, NULL);
    }
}

static bool is_path(const char *request, const char *path)
{
    size_t length = strlen(path);
    const char *found = strstr(request, path);
    return found && found < strchr(request, '\r') && (found[length] == ' ' || found[length] == '?');
}

/* Answers for the files that break off: the first request, and later ones. */
static void answer_broken(struct answer *answer, struct site *site, const char *request)
{
    static char reversed[1 << 20];
    bool is_first = site->visits++ == 0;
    if (is_first) {
        answer->sent = site->length / 2;
    } else if (is_path(request, "/changes")) {
        for (size_t i = 0; i < site->length; i++)
            reversed[i] = site->body[site->length - 1 - i];
        answer->body = reversed;
        answer->tag = "two";
    } else if (is_path(request, "/misplaced") && strstr(request, "\r\nRange: ")) {
        answer->status = "206 Partial Content";
        answer->from = 7;
    }
}

static void serve(struct site *site, int client)
{
    char request[4096];
    size_t got = 0;
    for (ssize_t more = 1; more > 0 && got + 1 < sizeof request;
         got += (size_t)(more > 0 ? more : 0)) {
        request[got] = '\0';
        if (strstr(request, "\r\n\r\n"))
            break;
        more = recv(client, request + got, sizeof request - 1 - got, 0);
    }
    request[got] = '\0';
    struct answer answer = { "200 OK", "one", site->body, 0, site->length, site->length, true };
    const char *range = strstr(request, "\r\nRange: bytes=");
    bool is_same = strstr(request, "\r\nIf-Range: \"one\"\r\n") != NULL;
    bool has_ranges = is_path(request, "/whole") || is_path(request, "/steps");
    if (range && is_same && has_ranges) {
        answer.status = "206 Partial Content";
        answer.from = strtoul(range + strlen("\r\nRange: bytes="), NULL, 10);
    }
    if (is_path(request, "/moved")) {
        send_elsewhere(client, "/whole");
        return;
    }
    if (is_path(request, "/astray")) {
        send_elsewhere(client, "file:///etc/passwd");
        return;
    }
    if (is_path(request, "/elsewhere") || is_path(request, "/sideways")) {
        bool has_scheme = is_path(request, "/elsewhere");
        send_elsewhere(client, has_scheme ? "http://foods.invalid/x" : "//foods.invalid/x");
        return;
    }
    if (is_path(request, "/drip") || is_path(request, "/endless")) {
        send_for_ever(client, site, is_path(request, "/drip"));
        return;
    }
    if (is_path(request, "/huge")) {
        static const char head[] = "HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\n\r\nx";
        send_all(client, head, sizeof head - 1);
        return;
    }
    if (is_path(request, "/steps"))
        answer.sent = site->length / 3;
    else if (is_path(request, "/hopeless"))
        answer.sent = 10;
    else if (is_path(request, "/unsized"))
        answer.is_sized = false;
    else if (is_path(request, "/deaf") || is_path(request, "/changes") ||
             is_path(request, "/misplaced"))
        answer_broken(&answer, site, request);
    else if (!is_path(request, "/whole") && !is_path(request, "/foods.csv"))
        answer = (struct answer){ "404 Not Found", "none", "no", 0, 2, 2, true };
    if (answer.from >= answer.length)
        answer = (struct answer){ "416 Range Not Satisfiable", "one", "", 0, 0, 0, true };
    send_answer(client, &answer);
}

static _Noreturn void run(int listener, const char *body, size_t length)
{
    struct site site = { body, length, 0 };
    for (;;) {
        int client = accept(listener, NULL, NULL);
        if (client < 0)
            _exit(1);
        serve(&site, client);
        shutdown(client, SHUT_WR);
        char rest[256];
        while (recv(client, rest, sizeof rest, 0) > 0) {
        }
        close(client);
    }
}

struct http *http_start(const char *body, size_t length)
{
    struct sockaddr_in address = { .sin_family = AF_INET };
    socklen_t size = sizeof address;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) || listen(listener, 8) ||
        getsockname(listener, (struct sockaddr *)&address, &size))
        abort();
    struct http *http = malloc(sizeof *http);
    if (!http)
        abort();
    http->port = ntohs(address.sin_port);
    http->process = fork();
    if (http->process == 0)
        run(listener, body, length);
    close(listener);
    return http;
}

int http_port(const struct http *http)
{
    return http->port;
}

void http_stop(struct http *http)
{
    kill(http->process, SIGKILL);
    waitpid(http->process, NULL, 0);
    free(http);
}
