// Finds separators, quotes and line ends 64 bytes at a time.
//
// Stage one makes a bit mask of each kind of character, one bit a byte. The running parity of the quote bits says
// which bytes stand within quotes, and bit arithmetic alone tells whether each quote stands where RFC 4180 allows it.
// Stage two takes the delimiters and line ends outside quotes, bit by bit, and writes their positions down, and for
// each row how many there are up to its end.
//
// scan.h holds both stages once; a header for each kind of processor gives them their instructions. Adding one: define
// the three functions, include scan.h, name it in `kernels`. The tests compare every kernel that the machine can run,
// and `make kernels` those of other machines.

#include "CStructural.h"

#include <string.h>

#include "portable.h"

#if defined(__x86_64__)
#include "avx2.h"
#include "sse2.h"
#elif defined(__aarch64__) && !defined(__AARCH64EB__)
#define HAS_NEON
#include "neon.h"
#endif

static bool is_everywhere(void) { return true; }

typedef struct {
    const char *name;
    bool (*is_here)(void);
    void (*scan)(const uint8_t *bytes, size_t count, uint8_t delimiter, structural_index *index);
    structural_tally (*count)(const uint8_t *bytes, size_t count);
} kernel;

/// The quickest first.
static const kernel kernels[] = {
#if defined(__x86_64__)
    {"avx2", has_avx2, structural_scan_avx2, structural_count_avx2},
    {"sse2", is_everywhere, structural_scan_sse2, structural_count_sse2},
#elif defined(HAS_NEON)
    {"neon", is_everywhere, structural_scan_neon, structural_count_neon},
#endif
    {"portable", is_everywhere, structural_scan_portable, structural_count_portable},
};

static const kernel *kernel_numbered(size_t number) {
    const kernel *last = kernels + sizeof kernels / sizeof kernels[0] - 1;
    for (const kernel *at = kernels; at < last; at++) {
        if (at->is_here() && number-- == 0) return at;
    }
    return last;
}

size_t structural_kernel_count(void) {
    size_t here = 0;
    for (size_t i = 0; i < sizeof kernels / sizeof kernels[0]; i++) here += kernels[i].is_here();
    return here;
}

const char *structural_kernel_name(size_t kernel) { return kernel_numbered(kernel)->name; }

void structural_scan(
    size_t kernel, const uint8_t *bytes, size_t count, uint8_t delimiter, structural_index *index) {
    kernel_numbered(kernel)->scan(bytes, count, delimiter, index);
}

structural_tally structural_count(size_t kernel, const uint8_t *bytes, size_t count) {
    return kernel_numbered(kernel)->count(bytes, count);
}
