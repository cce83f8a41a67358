/* http.h - a small HTTP server on the loopback interface, in a process of its own, with the faults
 * that a path names.
 *
 *   /whole      the body, with an ETag; ranges are served
 *   /steps      as /whole, but each connection breaks off after a third of the body
 *   /deaf       the first connection breaks off at half; ranges are not served, the whole comes
 * again /changes    the first connection breaks off at half; then the file is another one (body
 * reversed) /misplaced  the first connection breaks off at half; then a wrong range comes /hopeless
 * every connection breaks off after ten bytes; ranges are not served /unsized    the body without
 * its length /moved      sends on to /whole /astray     sends on to a file: URL anything else is
 * not found
 */
#ifndef MARROW_TESTS_HTTP_H
#define MARROW_TESTS_HTTP_H

#include <stddef.h>

struct http;

/* Starts it; the body must outlive it. */
struct http *http_start(const char *body, size_t length);
int http_port(const struct http *http);
void http_stop(struct http *http);

#endif
