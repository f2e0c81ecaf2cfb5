// Reads lines of JSON with simdjson, behind a C interface: no C++ type and no exception leaves this file.
//
// simdjson's On Demand checks only what is looked at, so every value is looked at here: a line is taken only when
// all of it is JSON.

#include "CJSONRows.h"

#include <simdjson.h>

#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

namespace {

/// Deeper nesting than this is refused by simdjson itself.
constexpr size_t deepest = 256;

constexpr json_rows_range missing = {0, UINT32_MAX};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_number(std::string_view text) {
    size_t at = 0;
    auto digits = [&] {
        size_t start = at;
        while (at < text.size() && is_digit(text[at])) at++;
        return at > start;
    };
    if (at < text.size() && text[at] == '-') at++;
    if (at < text.size() && text[at] == '0') at++;
    else if (!digits()) return false;
    if (at < text.size() && text[at] == '.') {
        at++;
        if (!digits()) return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        at++;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) at++;
        if (!digits()) return false;
    }
    return at == text.size();
}

std::string_view trimmed(std::string_view token) {
    while (!token.empty()) {
        char last = token.back();
        if (last != ' ' && last != '\t' && last != '\n' && last != '\r') break;
        token.remove_suffix(1);
    }
    return token;
}

}  // namespace

struct json_rows {
    ondemand::parser parser{SIZE_MAX};
    std::vector<std::string> selected;
    std::vector<std::string> keys;
    /// Whether the line at hand holds a backslash, so that strings may be escaped.
    bool escaped = false;
    const char *line_end = nullptr;

    /// The text of a string. It must be taken: one that is passed over may be taken for a key.
    error_code text_of(ondemand::value &value, std::string_view token, std::string_view &text) {
        if (token.size() < 2 || token.back() != '"') return simdjson::STRING_ERROR;
        if (escaped && std::memchr(token.data(), '\\', token.size()) != nullptr) return value.get_string().get(text);
        text = token.substr(1, token.size() - 2);
        ondemand::raw_json_string raw;
        return value.get_raw_json_string().get(raw);
    }

    error_code check_scalar(std::string_view token) {
        if (token == "true" || token == "false" || token == "null" || is_number(token)) return simdjson::SUCCESS;
        return simdjson::TAPE_ERROR;
    }

    /// Walks a value whose text nobody asked for.
    error_code check(ondemand::value value, size_t depth) {
        std::string_view token = trimmed(value.raw_json_token());
        if (token.empty()) return simdjson::TAPE_ERROR;
        if (token.front() == '"') {
            std::string_view text;
            return text_of(value, token, text);
        }
        if (token.front() == '[') {
            if (depth >= deepest) return simdjson::DEPTH_ERROR;
            ondemand::array array;
            if (auto error = value.get_array().get(array)) return error;
            for (auto found : array) {
                ondemand::value element;
                if (auto error = found.get(element)) return error;
                if (auto error = check(element, depth + 1)) return error;
            }
            return simdjson::SUCCESS;
        }
        if (token.front() == '{') {
            if (depth >= deepest) return simdjson::DEPTH_ERROR;
            ondemand::object object;
            if (auto error = value.get_object().get(object)) return error;
            for (auto found : object) {
                ondemand::field field;
                if (auto error = std::move(found).get(field)) return error;
                if (escaped) {
                    std::string_view key;
                    if (auto error = field.unescaped_key().get(key)) return error;
                }
                if (auto error = check(field.value(), depth + 1)) return error;
            }
            return simdjson::SUCCESS;
        }
        return check_scalar(token);
    }

    /// The text of a value into `range`, written over the line where it was escaped.
    error_code deliver(ondemand::value value, uint8_t *line, json_rows_range &range) {
        std::string_view token = trimmed(value.raw_json_token());
        if (token.empty()) return simdjson::TAPE_ERROR;
        uint32_t offset = static_cast<uint32_t>(reinterpret_cast<const uint8_t *>(token.data()) - line);
        switch (token.front()) {
        case '"': {
            std::string_view text;
            if (auto error = text_of(value, token, text)) return error;
            if (text.data() != token.data() + 1) std::memcpy(line + offset + 1, text.data(), text.size());
            range = {offset + 1, static_cast<uint32_t>(text.size())};
            return simdjson::SUCCESS;
        }
        case '[':
        case '{':
            range = missing;
            return check(value, 1);
        default:
            if (auto error = check_scalar(token)) return error;
            range = {offset, token == "null" ? 0 : static_cast<uint32_t>(token.size())};
            return simdjson::SUCCESS;
        }
    }

    error_code key_of(ondemand::field &field, std::string_view &key) {
        if (escaped) return field.unescaped_key().get(key);
        const char *start = field.key().raw();
        const void *end = std::memchr(start, '"', static_cast<size_t>(line_end - start));
        if (end == nullptr) return simdjson::STRING_ERROR;
        key = std::string_view(start, static_cast<size_t>(static_cast<const char *>(end) - start));
        return simdjson::SUCCESS;
    }

    template <typename EachField>
    json_rows_verdict walk(const uint8_t *line, size_t length, EachField each) {
        escaped = std::memchr(line, '\\', length) != nullptr;
        ondemand::document document;
        const char *text = reinterpret_cast<const char *>(line);
        line_end = text + length;
        if (auto error = parser.iterate(text, length, length + json_rows_padding).get(document)) {
            if (error == simdjson::MEMALLOC) return json_rows_out_of_memory;
            // Another error may have been seen first.
            return json_rows_is_utf8(line, length) ? json_rows_malformed : json_rows_invalid_text;
        }
        // `iterate` has found the text to be UTF-8; from here on it may be written over.
        return walk_fields(document, each) == simdjson::SUCCESS ? json_rows_ok : json_rows_malformed;
    }

    template <typename EachField>
    error_code walk_fields(ondemand::document &document, EachField each) {
        ondemand::object object;
        if (auto error = document.get_object().get(object)) return error;
        for (auto found : object) {
            ondemand::field field;
            if (auto error = std::move(found).get(field)) return error;
            std::string_view key;
            if (auto error = key_of(field, key)) return error;
            if (auto error = each(key, field)) return error;
        }
        // Behind the object nothing may follow.
        return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? simdjson::SUCCESS
                                                                             : simdjson::TRAILING_CONTENT;
    }
};

json_rows *json_rows_create(void) {
    try {
        return new json_rows;
    } catch (...) {
        return nullptr;
    }
}

void json_rows_free(json_rows *rows) { delete rows; }

bool json_rows_select(json_rows *rows, const uint8_t *const *keys, const size_t *lengths, size_t count) {
    try {
        rows->selected.clear();
        for (size_t slot = 0; slot < count; slot++) {
            rows->selected.emplace_back(reinterpret_cast<const char *>(keys[slot]), lengths[slot]);
        }
        return true;
    } catch (...) {
        return false;
    }
}

json_rows_verdict json_rows_read(json_rows *rows, uint8_t *line, size_t length, json_rows_range *slots) {
    size_t count = rows->selected.size();
    for (size_t slot = 0; slot < count; slot++) slots[slot] = missing;
    return rows->walk(line, length, [&](std::string_view key, ondemand::field &field) {
        for (size_t slot = 0; slot < count; slot++) {
            if (rows->selected[slot] == key) return rows->deliver(field.value(), line, slots[slot]);
        }
        return rows->check(field.value(), 1);
    });
}

json_rows_verdict json_rows_read_keys(json_rows *rows, const uint8_t *line, size_t length) {
    try {
        rows->keys.clear();
        return rows->walk(line, length, [&](std::string_view key, ondemand::field &field) {
            rows->keys.emplace_back(key);
            return rows->check(field.value(), 1);
        });
    } catch (...) {
        return json_rows_out_of_memory;
    }
}

size_t json_rows_key_count(const json_rows *rows) { return rows->keys.size(); }

const char *json_rows_key(const json_rows *rows, size_t index, size_t *length) {
    *length = rows->keys[index].size();
    return rows->keys[index].data();
}

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
