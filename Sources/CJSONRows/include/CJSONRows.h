#ifndef CJSONROWS_H
#define CJSONROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes that must be readable, whatever they hold, behind every line handed in.
enum { json_rows_padding = 64 };

typedef struct json_rows json_rows;

/// The text of one value, as a part of the line's own bytes.
typedef struct {
    /// From the line's start.
    uint32_t offset;
    /// `UINT32_MAX` for a value that is absent, an array or an object.
    uint32_t length;
} json_rows_range;

typedef enum {
    json_rows_ok = 0,
    /// The line is not one JSON object.
    json_rows_malformed = 1,
    /// The line is not valid UTF-8.
    json_rows_invalid_text = 2,
    json_rows_out_of_memory = 3,
} json_rows_verdict;

/// A reader for one thread. Null when there is no memory.
json_rows *json_rows_create(void);
void json_rows_free(json_rows *rows);

/// Sets the keys whose values `json_rows_read` gives, one a slot, no key twice. Returns false when there is no memory.
bool json_rows_select(json_rows *rows, const uint8_t *const *keys, const size_t *lengths, size_t count);

/// Reads one line. The text of escaped strings is written over the line's own bytes.
///
/// Of a repeated key the last value counts. Every value is checked, also of keys not selected.
json_rows_verdict json_rows_read(json_rows *rows, uint8_t *line, size_t length, json_rows_range *slots);

/// Reads one line and remembers its keys in their order, until the next call; changes no bytes.
json_rows_verdict json_rows_read_keys(json_rows *rows, const uint8_t *line, size_t length);
size_t json_rows_key_count(const json_rows *rows);
const char *json_rows_key(const json_rows *rows, size_t index, size_t *length);

/// The place of the first LF from `start` on; `count` when there is none.
size_t json_rows_line_end(const uint8_t *bytes, size_t start, size_t count);

/// How many LF there are.
size_t json_rows_line_count(const uint8_t *bytes, size_t count);

/// Whether the bytes are valid UTF-8.
bool json_rows_is_utf8(const uint8_t *bytes, size_t count);

#ifdef __cplusplus
}
#endif

#endif
