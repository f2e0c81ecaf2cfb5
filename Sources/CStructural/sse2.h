// The scan with SSE2, which every x86-64 processor has: 16 bytes a comparison.

#include <emmintrin.h>

#undef NAME
#define NAME(x) x##_sse2
#include "scan.h"

static inline uint64_t equal_sse2(const __m128i part[4], uint8_t byte) {
    __m128i pattern = _mm_set1_epi8((char)byte);
    uint64_t bits = 0;
    for (int i = 0; i < 4; i++) {
        bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part[i], pattern)) << (i * 16);
    }
    return bits;
}

static inline block_masks_sse2 masks_of_sse2(const uint8_t *bytes, uint8_t delimiter) {
    __m128i part[4];
    for (int i = 0; i < 4; i++) part[i] = _mm_loadu_si128((const __m128i *)(bytes + i * 16));
    block_masks_sse2 masks = {
        equal_sse2(part, delimiter), equal_sse2(part, '"'), equal_sse2(part, '\n'), equal_sse2(part, '\r')};
    return masks;
}

// Multiplication without carry is not in the baseline.
static inline uint64_t prefix_xor_sse2(uint64_t bits) { return prefix_xor_portable(bits); }

static inline void write_positions_sse2(uint32_t *out, uint32_t base, uint64_t bits) {
    write_positions_portable(out, base, bits);
}
