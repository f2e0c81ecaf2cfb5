#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// libcurl keeps these numbers: https://curl.se/libcurl/c/abi.html
enum {
    CONNECT_TIMEOUT = 78, LOW_SPEED_LIMIT = 19, LOW_SPEED_TIME = 20, NO_SIGNAL = 99, FOLLOW_LOCATION = 52,
    PROTOCOLS = 181, HTTP_AUTH = 107,
    WRITE_DATA = 10001, URL = 10002, POST_FIELDS = 10015, USER_AGENT = 10018, HTTP_HEADER = 10023,
    HEADER_DATA = 10029, CUSTOM_REQUEST = 10036, USER_NAME = 10173, PASSWORD = 10174, NO_PROXY = 10177,
    WRITE_FUNCTION = 20011, HEADER_FUNCTION = 20079, POST_FIELD_SIZE_LARGE = 30120,
    RESPONSE_CODE = 0x200002, GLOBAL_ALL = 3, HTTP = 1, HTTPS = 2, BASIC = 1, WRITE_ERROR = 23,
};

static struct {
    int (*global_init)(long);
    void *(*init)(void);
    void (*reset)(void *);
    void (*cleanup)(void *);
    int (*setopt)(void *, int, ...);
    int (*perform)(void *);
    int (*getinfo)(void *, int, ...);
    void *(*append)(void *, const char *);
    void (*free_list)(void *);
} curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int is_here = 0;

static void load(void) {
    static const char *const names[] = {
        "libcurl.so.4", "libcurl-gnutls.so.4", "/usr/lib/libcurl.4.dylib", "libcurl.4.dylib", "libcurl.so",
    };
    void *library = NULL;
    for (size_t i = 0; !library && i < sizeof names / sizeof *names; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    *(void **)&curl.global_init = dlsym(library, "curl_global_init");
    *(void **)&curl.init = dlsym(library, "curl_easy_init");
    *(void **)&curl.reset = dlsym(library, "curl_easy_reset");
    *(void **)&curl.cleanup = dlsym(library, "curl_easy_cleanup");
    *(void **)&curl.setopt = dlsym(library, "curl_easy_setopt");
    *(void **)&curl.perform = dlsym(library, "curl_easy_perform");
    *(void **)&curl.getinfo = dlsym(library, "curl_easy_getinfo");
    *(void **)&curl.append = dlsym(library, "curl_slist_append");
    *(void **)&curl.free_list = dlsym(library, "curl_slist_free_all");
    if (!curl.global_init || !curl.init || !curl.reset || !curl.cleanup || !curl.setopt || !curl.perform
        || !curl.getinfo || !curl.append || !curl.free_list) return;
    is_here = curl.global_init(GLOBAL_ALL) == 0;
}

int curl_is_here(void) {
    pthread_once(&once, load);
    return is_here;
}

void *curl_connection(void) { return curl_is_here() ? curl.init() : NULL; }

void curl_disconnect(void *connection) { curl.cleanup(connection); }

struct text {
    uint8_t *bytes;
    size_t length;
    size_t room;
    size_t limit;
    int is_cut;
};

// Keeps what comes up to the limit; returning fewer bytes than came ends the transfer.
static size_t collect(char *bytes, size_t size, size_t count, void *goal) {
    struct text *text = goal;
    size_t given = size * count;
    size_t wanted = text->limit - text->length < given ? text->limit - text->length : given;
    if (text->length + wanted > text->room) {
        size_t room = text->room ? text->room : 1 << 14;
        while (room < text->length + wanted) room *= 2;
        uint8_t *larger = realloc(text->bytes, room);
        if (!larger) return 0;
        text->bytes = larger;
        text->room = room;
    }
    memcpy(text->bytes + text->length, bytes, wanted);
    text->length += wanted;
    if (wanted < given) text->is_cut = 1;
    return wanted;
}

void curl_send(void *connection, const struct curl_request *request, struct curl_answer *answer) {
    memset(answer, 0, sizeof *answer);
    struct text body = {.limit = request->limit}, headers = {.limit = 1 << 16};
    void *list = NULL;
    for (const char *const *header = request->headers; *header; header++) {
        void *longer = curl.append(list, *header);
        if (!longer) {
            curl.free_list(list);
            answer->code = -1;
            return;
        }
        list = longer;
    }
    // Connections stay open, options do not.
    curl.reset(connection);
    curl.setopt(connection, URL, request->url);
    curl.setopt(connection, CUSTOM_REQUEST, request->method);
    curl.setopt(connection, HTTP_HEADER, list);
    curl.setopt(connection, USER_AGENT, "helplens");
    curl.setopt(connection, PROTOCOLS, (long)(request->is_loopback ? HTTP | HTTPS : HTTPS));
    // Credentials go to the named host alone.
    curl.setopt(connection, FOLLOW_LOCATION, 0L);
    curl.setopt(connection, NO_SIGNAL, 1L);
    curl.setopt(connection, CONNECT_TIMEOUT, 20L);
    curl.setopt(connection, LOW_SPEED_LIMIT, 1L);
    curl.setopt(connection, LOW_SPEED_TIME, 60L);
    if (request->is_loopback) curl.setopt(connection, NO_PROXY, "*");
    if (request->user) {
        curl.setopt(connection, HTTP_AUTH, (long)BASIC);
        curl.setopt(connection, USER_NAME, request->user);
        curl.setopt(connection, PASSWORD, request->password ? request->password : "");
    }
    if (request->body) {
        curl.setopt(connection, POST_FIELD_SIZE_LARGE, (int64_t)request->length);
        curl.setopt(connection, POST_FIELDS, request->body);
    }
    curl.setopt(connection, WRITE_FUNCTION, collect);
    curl.setopt(connection, WRITE_DATA, &body);
    curl.setopt(connection, HEADER_FUNCTION, collect);
    curl.setopt(connection, HEADER_DATA, &headers);
    answer->code = curl.perform(connection);
    if (answer->code == WRITE_ERROR && body.is_cut) answer->code = 0;
    if (curl.getinfo(connection, RESPONSE_CODE, &answer->status) != 0) answer->status = 0;
    // What the options point to is gone after this call.
    curl.reset(connection);
    curl.free_list(list);
    answer->body = body.bytes;
    answer->length = body.length;
    answer->headers = (char *)headers.bytes;
    answer->headers_length = headers.length;
}

void curl_forget(struct curl_answer *answer) {
    free(answer->body);
    free(answer->headers);
}
