// What has to be known of text before anything in it is read.

#include "CJSONRows.h"

#include <simdjson.h>

#include <cstring>

size_t json_rows_line_end(const uint8_t *bytes, size_t start, size_t count) {
    const void *found = std::memchr(bytes + start, '\n', count - start);
    return found ? static_cast<size_t>(static_cast<const uint8_t *>(found) - bytes) : count;
}

size_t json_rows_line_count(const uint8_t *bytes, size_t count) {
    size_t lines = 0;
    for (size_t at = 0; (at = json_rows_line_end(bytes, at, count)) < count; at++) lines++;
    return lines;
}

bool json_rows_is_utf8(const uint8_t *bytes, size_t count) {
    return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), count);
}
