// The scan with AVX2, and what came with it: 32 bytes a comparison. To be chosen at run time.

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,pclmul,bmi,popcnt"))), apply_to = function)
#undef NAME
#define NAME(x) x##_avx2
#include "scan.h"

static inline uint64_t equal_avx2(__m256i low, __m256i high, uint8_t byte) {
    __m256i pattern = _mm256_set1_epi8((char)byte);
    uint32_t first = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, pattern));
    uint32_t second = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, pattern));
    return (uint64_t)second << 32 | first;
}

static inline block_masks_avx2 masks_of_avx2(const uint8_t *bytes, uint8_t delimiter) {
    __m256i low = _mm256_loadu_si256((const __m256i *)bytes);
    __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + 32));
    block_masks_avx2 masks = {
        equal_avx2(low, high, delimiter), equal_avx2(low, high, '"'), equal_avx2(low, high, '\n'),
        equal_avx2(low, high, '\r')};
    return masks;
}

static inline uint64_t prefix_xor_avx2(uint64_t bits) {
    __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, (long long)bits), _mm_set1_epi8((char)0xFF), 0);
    return (uint64_t)_mm_cvtsi128_si64(product);
}

static inline void write_positions_avx2(uint32_t *out, uint32_t base, uint64_t bits) {
    // Eight at a time whether there are so many or not: a branch less costs more than a few entries too many.
    while (bits) {
        for (int i = 0; i < 8; i++) {
            out[i] = base + (uint32_t)_tzcnt_u64(bits);
            bits &= bits - 1;
        }
        out += 8;
    }
}
#pragma clang attribute pop

static bool has_avx2(void) {
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("bmi")
        && __builtin_cpu_supports("popcnt");
}
