/* http.h - a small HTTP server on the loopback interface, in its own process. The path of a request
 * says what goes wrong.
 *
 *   /whole      the body, with an ETag; ranges are served
 *   /steps      as /whole, but each connection breaks off after a third of the body
 *   /deaf       the first connection breaks off at half; ranges are not served, the whole comes
 *               again
 *   /changes    the first connection breaks off at half; then the file is another one (body
 *               reversed)
 *   /misplaced  the first connection breaks off at half; then a wrong range comes
 *   /hopeless   every connection breaks off after ten bytes; ranges are not served
 *   /unsized    the body without its length
 *   /moved      redirects to /whole
 *   /astray     redirects to a file: URL
 *   /elsewhere  redirects to http on another computer; /sideways does so without a scheme
 *   /drip       the body at 200 bytes a second
 *   /endless    the body again and again, without its length
 *   /huge       says that it has 5,000,000,000 bytes, and sends none
 *
 * Anything else is not found.
 */
#ifndef MARROW_TESTS_HTTP_H
#define MARROW_TESTS_HTTP_H

#include <stddef.h>

struct http;

/* Starts the server. The body must outlive it. */
struct http *http_start(const char *body, size_t length);
int http_port(const struct http *http);
void http_stop(struct http *http);

#endif
