#ifndef CJSONROWS_H
#define CJSONROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes that must be readable, whatever they hold, behind every record handed in.
enum { json_rows_padding = 64 };

typedef struct json_rows json_rows;

/// The text of one value, as a part of the record's own bytes.
typedef struct {
    /// From the record's start.
    uint32_t offset;
    /// `UINT32_MAX` for a value that is absent, an array or an object.
    uint32_t length;
} json_rows_range;

typedef enum {
    json_rows_ok = 0,
    /// The record is not one JSON object.
    json_rows_malformed = 1,
    /// The record is not valid UTF-8.
    json_rows_invalid_text = 2,
    json_rows_out_of_memory = 3,
} json_rows_verdict;

/// Objects within objects are told apart by the names of their members, joined by dots, down to so many names.
enum { json_rows_deepest_path = 16 };

/// Longer names are not listed, nor more of them.
enum { json_rows_longest_name = 4096, json_rows_most_names = 10000 };

/// A reader for one thread. Null when there is no memory.
json_rows *json_rows_create(void);
void json_rows_free(json_rows *rows);

/// Sets the names whose values `json_rows_read` gives, one a slot, no name twice. Returns false when there is no
/// memory.
bool json_rows_select(json_rows *rows, const uint8_t *const *names, const size_t *lengths, size_t count);

/// Reads one record; changes no bytes before `json_rows_undo` is called. Ranges of escaped strings hold their text
/// only then.
///
/// Of several values under one name the last counts. Every value is checked, also of names not selected.
/// `repeat` is the place of the first key that names a slot again, or `UINT32_MAX`.
json_rows_verdict json_rows_read(
    json_rows *rows, const uint8_t *record, size_t length, json_rows_range *slots, uint32_t *repeat);

/// Writes the text of the escaped strings of the record read last over its own bytes.
void json_rows_undo(json_rows *rows, uint8_t *record, const json_rows_range *slots);

/// Reads one record and remembers the names of its values in their order, until the next call; changes no bytes.
json_rows_verdict json_rows_read_names(json_rows *rows, const uint8_t *record, size_t length);
size_t json_rows_name_count(const json_rows *rows);
const char *json_rows_name(const json_rows *rows, size_t index, size_t *length);

/// The place of the first LF from `start` on; `count` when there is none.
size_t json_rows_line_end(const uint8_t *bytes, size_t start, size_t count);

/// How many LF there are.
size_t json_rows_line_count(const uint8_t *bytes, size_t count);

/// Whether the bytes are valid UTF-8.
bool json_rows_is_utf8(const uint8_t *bytes, size_t count);

/// Where the search for the elements of an array stands; all zeros behind the opening bracket.
typedef struct {
    /// Nesting within the element at hand.
    uint64_t depth;
    /// All ones within a string.
    uint64_t inside;
    /// Whether a backslash escapes the next byte.
    uint64_t escaped;
    /// Where the element begins whose end is not found.
    size_t start;
    /// Elements found; the caller sets it back.
    size_t count;
    bool is_open;
    uint8_t phase;
} json_elements;

typedef struct {
    uint32_t start, end;
} json_elements_range;

typedef enum {
    /// All bytes are looked at.
    json_elements_more = 0,
    /// The array ends; `place` is its closing bracket.
    json_elements_ended = 1,
    /// At `place` stands what can stand there in no array.
    json_elements_fault = 2,
} json_elements_verdict;

/// Looks through `bytes`, of which those before `from` were looked at, for ends of elements: of an object or array its
/// last bracket, of a string its closing quote, of anything else what stands before the next mark. Between elements
/// stands one comma. `found` has room for half the new bytes and one more.
json_elements_verdict json_elements_scan(
    json_elements *state, const uint8_t *bytes, size_t from, size_t count, json_elements_range *found, size_t *place);

/// The same, without instructions that only some processors have.
json_elements_verdict json_elements_scan_portable(
    json_elements *state, const uint8_t *bytes, size_t from, size_t count, json_elements_range *found, size_t *place);

#ifdef __cplusplus
}
#endif

#endif
