// The scan without instructions that only some processors have.

#undef NAME
#define NAME(x) x##_portable
#include "scan.h"

/// One bit for each of eight bytes that equals `byte`.
static inline uint64_t equal_bits(uint64_t word, uint8_t byte) {
    const uint64_t low = 0x7F7F7F7F7F7F7F7FULL;
    uint64_t difference = word ^ (0x0101010101010101ULL * byte);
    uint64_t zero = ~(((difference & low) + low) | difference | low);  // 0x80 where the byte is zero, exactly
    return (zero >> 7) * 0x0102040810204080ULL >> 56;
}

static inline block_masks_portable masks_of_portable(const uint8_t *bytes, uint8_t delimiter) {
    block_masks_portable masks = {0, 0, 0, 0};
    for (int part = 0; part < 8; part++) {
        uint64_t word = 0;
        for (int byte = 0; byte < 8; byte++) word |= (uint64_t)bytes[part * 8 + byte] << (byte * 8);
        masks.delimiters |= equal_bits(word, delimiter) << (part * 8);
        masks.quotes |= equal_bits(word, '"') << (part * 8);
        masks.feeds |= equal_bits(word, '\n') << (part * 8);
        masks.returns |= equal_bits(word, '\r') << (part * 8);
    }
    return masks;
}

static inline uint64_t prefix_xor_portable(uint64_t bits) {
    for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
    return bits;
}

static inline void write_positions_portable(uint32_t *out, uint32_t base, uint64_t bits) {
    for (; bits; bits &= bits - 1) *out++ = base + (uint32_t)__builtin_ctzll(bits);
}
