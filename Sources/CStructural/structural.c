// Finds separators, quotes and line ends 64 bytes at a time.
//
// Stage one makes a bit mask of each kind of character; a running parity of the quote bits says which bytes stand
// within quotes, and bit arithmetic alone tells whether each quote stands where RFC 4180 allows it. Stage two writes
// out the positions of the separators that remain. The body is in scan.h; this file gives it the instructions.
// Adding a processor: define the three functions, include scan.h, choose it in `structural_scan`; the tests compare
// it with the portable one.

#include "CStructural.h"

#include <string.h>

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

#if defined(__x86_64__)

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

void structural_scan(const uint8_t *bytes, size_t count, uint8_t delimiter, structural_index *index) {
    if (has_avx2()) structural_scan_avx2(bytes, count, delimiter, index);
    else structural_scan_portable(bytes, count, delimiter, index);
}

structural_tally structural_count(const uint8_t *bytes, size_t count) {
    return has_avx2() ? structural_count_avx2(bytes, count) : structural_count_portable(bytes, count);
}

#else

void structural_scan(const uint8_t *bytes, size_t count, uint8_t delimiter, structural_index *index) {
    structural_scan_portable(bytes, count, delimiter, index);
}

structural_tally structural_count(const uint8_t *bytes, size_t count) {
    return structural_count_portable(bytes, count);
}

#endif
