// Finds where the elements of a JSON array end, 64 bytes at a time.
//
// A bit mask of each kind of character tells what stands within strings: a running parity of the quotes that no
// backslash precedes. Within an element only the brackets outside strings are counted, and a block in which the
// element cannot end costs no more than that. What an element says is not looked at; simdjson does that later.

#include "CJSONRows.h"

#include <string.h>

typedef struct {
    uint64_t quotes, backslashes, opens, closes;
} block_masks;

enum { expects_first, expects_next, expects_comma, in_brackets, in_string, in_scalar };

static inline uint64_t prefix_xor(uint64_t bits) {
    for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
    return bits;
}

/// The bytes that an odd run of backslashes precedes. The arithmetic is simdjson's: a run that begins at an odd place
/// is added to itself, so that its carry tells the parity of its length.
static inline uint64_t escaped_bytes(uint64_t backslashes, uint64_t escaped_before, uint64_t *escaped_next) {
    if (!backslashes) {
        *escaped_next = 0;
        return escaped_before;
    }
    const uint64_t even = 0x5555555555555555ULL;
    backslashes &= ~escaped_before;
    uint64_t follows = backslashes << 1 | escaped_before;
    uint64_t odd_starts = backslashes & ~even & ~follows;
    uint64_t sum = odd_starts + backslashes;
    *escaped_next = sum < odd_starts;
    return (even ^ (sum << 1)) & follows;
}

static inline bool is_blank(uint8_t byte) { return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r'; }

static inline bool ends_scalar(uint8_t byte) {
    return is_blank(byte) || byte == ',' || byte == ':' || byte == '"' || byte == '[' || byte == ']' || byte == '{'
        || byte == '}';
}

static inline json_elements_verdict scan(
    json_elements *state, const uint8_t *bytes, size_t from, size_t count, json_elements_range *found, size_t *place,
    block_masks (*masks_of)(const uint8_t *)) {
    uint8_t rest[64];
    for (size_t at = from; at < count; at += 64) {
        const uint8_t *block = bytes + at;
        size_t width = count - at < 64 ? count - at : 64;
        if (width < 64) {
            memset(rest, 0, sizeof rest);
            memcpy(rest, block, width);
            block = rest;
        }
        block_masks masks = masks_of(block);
        uint64_t escaped_next;
        uint64_t escaped = escaped_bytes(masks.backslashes, state->escaped, &escaped_next);
        state->escaped = width < 64 ? escaped >> width & 1 : escaped_next;
        uint64_t quotes = masks.quotes & ~escaped;
        uint64_t inside = prefix_xor(quotes) ^ state->inside;
        state->inside = (uint64_t)((int64_t)inside >> 63);
        uint64_t opens = masks.opens & ~inside;
        uint64_t closes = masks.closes & ~inside;
        if (state->phase == in_brackets && state->depth > (uint64_t)__builtin_popcountll(closes)) {
            state->depth += (uint64_t)__builtin_popcountll(opens) - (uint64_t)__builtin_popcountll(closes);
            continue;
        }
        size_t next = 0;
        while (next < width) {
            uint64_t ahead = ~0ULL << next;
            switch (state->phase) {
            case in_brackets: {
                uint64_t brackets = (opens | closes) & ahead;
                for (next = width; brackets; brackets &= brackets - 1) {
                    uint64_t bracket = brackets & -brackets;
                    state->depth += bracket & opens ? 1 : (uint64_t)-1;
                    if (state->depth) continue;
                    next = (size_t)__builtin_ctzll(bracket) + 1;
                    break;
                }
                if (state->depth) break;
                goto element_ends;
            }
            case in_string: {
                uint64_t closing = quotes & ~inside & ahead;
                if (!closing) {
                    next = width;
                    break;
                }
                next = (size_t)__builtin_ctzll(closing) + 1;
                goto element_ends;
            }
            case in_scalar:
                while (next < width && !ends_scalar(block[next])) next++;
                if (next == width) break;
            element_ends:
                found[state->count].start = (uint32_t)state->start;
                found[state->count].end = (uint32_t)(at + next);
                state->count++;
                state->is_open = false;
                state->phase = expects_comma;
                break;
            default: {
                while (next < width && is_blank(block[next])) next++;
                if (next == width) break;
                uint8_t byte = block[next];
                if (byte == ']' && state->phase != expects_next) {
                    *place = at + next;
                    return json_elements_ended;
                }
                bool is_separator = byte == ',' || byte == ':' || byte == ']' || byte == '}';
                if (state->phase == expects_comma ? byte != ',' : is_separator) {
                    *place = at + next;
                    return json_elements_fault;
                }
                if (state->phase == expects_comma) {
                    state->phase = expects_next;
                } else {
                    bool is_nested = byte == '{' || byte == '[';
                    state->phase = is_nested ? in_brackets : byte == '"' ? in_string : in_scalar;
                    state->depth = is_nested;
                    state->start = at + next;
                    state->is_open = true;
                }
                next++;
            }
            }
        }
    }
    return json_elements_more;
}

/// One bit for each of eight bytes that equals `byte`.
static inline uint64_t equal_bits(uint64_t word, uint8_t byte) {
    const uint64_t low = 0x7F7F7F7F7F7F7F7FULL;
    uint64_t difference = word ^ (0x0101010101010101ULL * byte);
    uint64_t zero = ~(((difference & low) + low) | difference | low);  // 0x80 where the byte is zero, exactly
    return (zero >> 7) * 0x0102040810204080ULL >> 56;
}

static inline block_masks masks_of_portable(const uint8_t *bytes) {
    block_masks masks = {0, 0, 0, 0};
    for (int part = 0; part < 8; part++) {
        uint64_t word = 0;
        for (int byte = 0; byte < 8; byte++) word |= (uint64_t)bytes[part * 8 + byte] << (byte * 8);
        // Square brackets and braces differ in one bit.
        uint64_t brackets = word | 0x2020202020202020ULL;
        masks.quotes |= equal_bits(word, '"') << (part * 8);
        masks.backslashes |= equal_bits(word, '\\') << (part * 8);
        masks.opens |= equal_bits(brackets, '{') << (part * 8);
        masks.closes |= equal_bits(brackets, '}') << (part * 8);
    }
    return masks;
}

json_elements_verdict json_elements_scan_portable(
    json_elements *state, const uint8_t *bytes, size_t from, size_t count, json_elements_range *found, size_t *place) {
    return scan(state, bytes, from, count, found, place, masks_of_portable);
}

#if defined(__SSE2__)

#include <emmintrin.h>

static inline block_masks masks_of_sse2(const uint8_t *bytes) {
    block_masks masks = {0, 0, 0, 0};
    for (int part = 0; part < 4; part++) {
        __m128i piece = _mm_loadu_si128((const __m128i *)(bytes + part * 16));
        __m128i brackets = _mm_or_si128(piece, _mm_set1_epi8(0x20));
#define EQUAL(bytes, byte) \
    ((uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte))) << (part * 16))
        masks.quotes |= EQUAL(piece, '"');
        masks.backslashes |= EQUAL(piece, '\\');
        masks.opens |= EQUAL(brackets, '{');
        masks.closes |= EQUAL(brackets, '}');
#undef EQUAL
    }
    return masks;
}

json_elements_verdict json_elements_scan(
    json_elements *state, const uint8_t *bytes, size_t from, size_t count, json_elements_range *found, size_t *place) {
    return scan(state, bytes, from, count, found, place, masks_of_sse2);
}

#else

json_elements_verdict json_elements_scan(
    json_elements *state, const uint8_t *bytes, size_t from, size_t count, json_elements_range *found, size_t *place) {
    return json_elements_scan_portable(state, bytes, from, count, found, place);
}

#endif
