#ifndef CCURL_H
#define CCURL_H

#include <stddef.h>
#include <stdint.h>

// libcurl, loaded when the first request is made: most runs never speak to a server, and loading it takes longer than
// they do. Nothing of it is needed to build. Swift cannot call functions with `...`, so this sets its options.

struct curl_request {
    const char *method;
    const char *url;
    // `Name: value`, each; NULL ends the list.
    const char *const *headers;
    // NULL for none.
    const char *user;
    const char *password;
    const uint8_t *body;
    size_t length;
    // So many bytes of the answer are wanted; the rest is not waited for.
    size_t limit;
    // Whether the address is this machine's, which no proxy may stand for, and which needs no certificate.
    int is_loopback;
};

struct curl_answer {
    // libcurl's own code, 0 for success, -1 without memory.
    int code;
    long status;
    uint8_t *body;
    size_t length;
    char *headers;
    size_t headers_length;
};

/// Whether libcurl is on this machine. Loads it.
int curl_is_here(void);

/// A connection that may be used for many requests, by one thread at a time; NULL without memory.
void *curl_connection(void);
void curl_disconnect(void *connection);

/// Sends a request and waits for the answer. Its parts are to be freed with `curl_forget`.
void curl_send(void *connection, const struct curl_request *request, struct curl_answer *answer);
void curl_forget(struct curl_answer *answer);

#endif
