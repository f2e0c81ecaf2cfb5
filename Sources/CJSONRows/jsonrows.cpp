// Reads records of JSON with simdjson, behind a C interface: no C++ type and no exception leaves this file.
//
// simdjson's On Demand checks only what is looked at, so every value is looked at here: a record is taken only when
// all of it is JSON.

#include "CJSONRows.h"

#include "name_tree.h"
#include "tokens.h"

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

}  // namespace

struct json_rows {
    ondemand::parser parser{SIZE_MAX};
    name_tree tree;
    /// What each slot's escaped text will be; null data where it stands as it is.
    std::vector<std::string_view> texts;
    /// The number of the record that last had a value for the slot.
    std::vector<uint64_t> seen;
    uint64_t record_number = 0;
    /// The record at hand, and the ranges of its slots.
    const uint8_t *record = nullptr;
    json_rows_range *slots = nullptr;
    uint32_t repeat = none;
    std::vector<std::string> names;
    /// The names that lead to the value at hand, while names are listed.
    std::string path;
    /// Whether the record at hand holds a backslash, so that strings may be escaped.
    bool escaped = false;
    const char *record_end = nullptr;

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

    /// The text of a value into its slot.
    error_code deliver(ondemand::value value, uint32_t slot, size_t depth) {
        std::string_view token = trimmed(value.raw_json_token());
        if (token.empty()) return simdjson::TAPE_ERROR;
        uint32_t offset = static_cast<uint32_t>(reinterpret_cast<const uint8_t *>(token.data()) - record);
        switch (token.front()) {
        case '"': {
            std::string_view text;
            if (auto error = text_of(value, token, text)) return error;
            if (text.data() != token.data() + 1) texts[slot] = text;
            slots[slot] = {offset + 1, static_cast<uint32_t>(text.size())};
            return simdjson::SUCCESS;
        }
        case '[':
        case '{':
            return check(value, depth);
        default:
            if (auto error = check_scalar(token)) return error;
            slots[slot] = {offset, token == "null" ? 0 : static_cast<uint32_t>(token.size())};
            return simdjson::SUCCESS;
        }
    }

    /// Reads the members of an object that stands at a node of the tree; `depth` is how many names lead to them.
    error_code read_members(ondemand::object object, uint32_t node, size_t depth) {
        for (auto found : object) {
            ondemand::field field;
            if (auto error = std::move(found).get(field)) return error;
            const char *start = field.key().raw();
            std::string_view key;
            if (auto error = key_of(field, key)) return error;
            uint32_t below = tree.step(node, key);
            if (below == none) {
                if (auto error = check(field.value(), depth)) return error;
                continue;
            }
            ondemand::value value = field.value();
            uint32_t slot = tree.slot(below);
            if (slot != none) {
                bool is_repeat = seen[slot] == record_number && repeat == none;
                if (is_repeat) repeat = static_cast<uint32_t>(reinterpret_cast<const uint8_t *>(start) - 1 - record);
                seen[slot] = record_number;
                slots[slot] = missing;
                texts[slot] = {};
            }
            if (!tree.is_leaf(below) && depth < json_rows_deepest_path) {
                std::string_view token = value.raw_json_token();
                if (!token.empty() && token.front() == '{') {
                    ondemand::object inner;
                    if (auto error = value.get_object().get(inner)) return error;
                    if (auto error = read_members(inner, below, depth + 1)) return error;
                    continue;
                }
            }
            if (auto error = slot == none ? check(value, depth) : deliver(value, slot, depth)) return error;
        }
        return simdjson::SUCCESS;
    }

    /// Lists the names of an object's values, `depth` names long; an object without members is a value.
    error_code list_members(ondemand::object object, size_t depth, size_t &count) {
        for (auto found : object) {
            count++;
            ondemand::field field;
            if (auto error = std::move(found).get(field)) return error;
            std::string_view key;
            if (auto error = key_of(field, key)) return error;
            size_t before = path.size();
            if (names.size() == json_rows_most_names || before + 1 + key.size() > json_rows_longest_name) {
                if (auto error = check(field.value(), depth)) return error;
                continue;
            }
            if (depth > 1) path += '.';
            path += key;
            ondemand::value value = field.value();
            std::string_view token = value.raw_json_token();
            size_t members = 0;
            if (depth < json_rows_deepest_path && !token.empty() && token.front() == '{') {
                ondemand::object inner;
                if (auto error = value.get_object().get(inner)) return error;
                if (auto error = list_members(inner, depth + 1, members)) return error;
            } else if (auto error = check(value, depth)) {
                return error;
            }
            if (members == 0 && names.size() < json_rows_most_names) names.push_back(path);
            path.resize(before);
        }
        return simdjson::SUCCESS;
    }

    /// A key's text, which is taken once.
    error_code key_of(ondemand::field &field, std::string_view &key) {
        if (escaped) return field.unescaped_key().get(key);
        const char *start = field.key().raw();
        const void *end = std::memchr(start, '"', static_cast<size_t>(record_end - start));
        if (end == nullptr) return simdjson::STRING_ERROR;
        key = std::string_view(start, static_cast<size_t>(static_cast<const char *>(end) - start));
        return simdjson::SUCCESS;
    }

    template <typename Members>
    json_rows_verdict walk(const uint8_t *bytes, size_t length, Members members) {
        escaped = std::memchr(bytes, '\\', length) != nullptr;
        record = bytes;
        ondemand::document document;
        const char *text = reinterpret_cast<const char *>(bytes);
        record_end = text + length;
        if (auto error = parser.iterate(text, length, length + json_rows_padding).get(document)) {
            if (error == simdjson::MEMALLOC) return json_rows_out_of_memory;
            // Another error may have been seen first.
            return json_rows_is_utf8(bytes, length) ? json_rows_malformed : json_rows_invalid_text;
        }
        // `iterate` has found the text to be UTF-8.
        ondemand::object object;
        if (document.get_object().get(object) || members(object)) return json_rows_malformed;
        // Behind the object nothing may follow.
        return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? json_rows_ok : json_rows_malformed;
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

bool json_rows_select(json_rows *rows, const uint8_t *const *names, const size_t *lengths, size_t count) {
    try {
        rows->tree = name_tree();
        rows->texts.assign(count, {});
        rows->seen.assign(count, 0);
        for (size_t slot = 0; slot < count; slot++) {
            std::string_view name(reinterpret_cast<const char *>(names[slot]), lengths[slot]);
            rows->tree.add(name, static_cast<uint32_t>(slot));
        }
        return true;
    } catch (...) {
        return false;
    }
}

json_rows_verdict json_rows_read(
    json_rows *rows, const uint8_t *record, size_t length, json_rows_range *slots, uint32_t *repeat) {
    for (size_t slot = 0; slot < rows->texts.size(); slot++) {
        slots[slot] = missing;
        rows->texts[slot] = {};
    }
    rows->slots = slots;
    rows->repeat = none;
    rows->record_number++;
    json_rows_verdict verdict =
        rows->walk(record, length, [&](ondemand::object &object) { return rows->read_members(object, 0, 1); });
    *repeat = rows->repeat;
    return verdict;
}

void json_rows_undo(json_rows *rows, uint8_t *record, const json_rows_range *slots) {
    if (!rows->escaped) return;
    for (size_t slot = 0; slot < rows->texts.size(); slot++) {
        std::string_view text = rows->texts[slot];
        if (text.data() != nullptr) std::memcpy(record + slots[slot].offset, text.data(), text.size());
    }
}

json_rows_verdict json_rows_read_names(json_rows *rows, const uint8_t *record, size_t length) {
    try {
        rows->names.clear();
        rows->path.clear();
        return rows->walk(record, length, [&](ondemand::object &object) {
            size_t count = 0;
            return rows->list_members(object, 1, count);
        });
    } catch (...) {
        return json_rows_out_of_memory;
    }
}

size_t json_rows_name_count(const json_rows *rows) { return rows->names.size(); }

const char *json_rows_name(const json_rows *rows, size_t index, size_t *length) {
    *length = rows->names[index].size();
    return rows->names[index].data();
}
