// The scan with NEON, which every 64-bit ARM processor has: 16 bytes a comparison.

#include <arm_neon.h>

#undef NAME
#define NAME(x) x##_neon
#include "scan.h"

static inline uint64_t equal_neon(const uint8x16_t part[4], uint8_t byte) {
    // There is no instruction that takes one bit of each byte: each byte keeps the bit of its place among eight, and
    // adding neighbours three times makes one byte of eight.
    const uint8x16_t place = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t pattern = vdupq_n_u8(byte);
    uint8x16_t low = vpaddq_u8(
        vandq_u8(vceqq_u8(part[0], pattern), place), vandq_u8(vceqq_u8(part[1], pattern), place));
    uint8x16_t high = vpaddq_u8(
        vandq_u8(vceqq_u8(part[2], pattern), place), vandq_u8(vceqq_u8(part[3], pattern), place));
    uint8x16_t both = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(both, both)), 0);
}

static inline block_masks_neon masks_of_neon(const uint8_t *bytes, uint8_t delimiter) {
    uint8x16_t part[4];
    for (int i = 0; i < 4; i++) part[i] = vld1q_u8(bytes + i * 16);
    block_masks_neon masks = {
        equal_neon(part, delimiter), equal_neon(part, '"'), equal_neon(part, '\n'), equal_neon(part, '\r')};
    return masks;
}

// Multiplication without carry is not in the baseline.
static inline uint64_t prefix_xor_neon(uint64_t bits) { return prefix_xor_portable(bits); }

static inline void write_positions_neon(uint32_t *out, uint32_t base, uint64_t bits) {
    write_positions_portable(out, base, bits);
}
