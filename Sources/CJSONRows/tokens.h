// What simdjson leaves open about the tokens it finds.

#pragma once

#include <cstddef>
#include <string_view>

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a text is a number as RFC 8259 has it.
inline bool is_number(std::string_view text) {
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

/// A token without the white space behind it.
inline std::string_view trimmed(std::string_view token) {
    while (!token.empty()) {
        char last = token.back();
        if (last != ' ' && last != '\t' && last != '\n' && last != '\r') break;
        token.remove_suffix(1);
    }
    return token;
}
