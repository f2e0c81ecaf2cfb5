// Compares every way to scan that the machine has with the portable one, on blocks made from a seed.

#include "CStructural.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 700 };

typedef struct {
    uint32_t separators[LONGEST + 64], row_ends[LONGEST + 64], row_lines[LONGEST + 64];
    structural_index index;
} scan;

static uint64_t state;

static uint64_t next(void) {  // SplitMix64
    uint64_t z = state += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

static void run(scan *scan, size_t kernel, const uint8_t *bytes, size_t count) {
    memset(scan, 0, sizeof *scan);
    scan->index.separators = scan->separators;
    scan->index.row_ends = scan->row_ends;
    scan->index.row_lines = scan->row_lines;
    structural_scan(kernel, bytes, count, ',', &scan->index);
}

static bool agree(const scan *a, const scan *b) {
    const structural_index *x = &a->index, *y = &b->index;
    if (x->broken_quotes != y->broken_quotes) return false;
    if (x->broken_quotes) return true;
    return x->separator_count == y->separator_count && x->row_count == y->row_count
        && x->doubled_quotes == y->doubled_quotes && x->carriage_returns == y->carriage_returns
        && !memcmp(a->separators, b->separators, x->separator_count * sizeof(uint32_t))
        && !memcmp(a->row_ends, b->row_ends, x->row_count * sizeof(uint32_t))
        && !memcmp(a->row_lines, b->row_lines, x->row_count * sizeof(uint32_t));
}

int main(void) {
    static const char *pieces[] = {"\"", "\"\"", ",", ",", "\n", "\r", "\r\n", "a", "bc d", ",\"", "\",", "\"\n", "\n\""};
    static scan portable, other;
    static uint8_t bytes[LONGEST];
    size_t last = structural_kernel_count() - 1, proper = 0;
    for (uint64_t seed = 0; seed < 200000; seed++) {
        state = seed;
        size_t length = next() % LONGEST, count = 0;
        bool quoted = seed % 2;  // every second block has its quotes where RFC 4180 has them
        while (count + 16 < length) {
            const char *piece = quoted ? (next() % 3 ? ",\"a\n,\"\"\"," : "x,\r\n") : pieces[next() % 13];
            size_t size = strlen(piece);
            memcpy(bytes + count, piece, size);
            count += size;
        }
        run(&portable, last, bytes, count);
        proper += !portable.index.broken_quotes;
        structural_tally tally = structural_count(last, bytes, count);
        for (size_t kernel = 0; kernel < last; kernel++) {
            run(&other, kernel, bytes, count);
            structural_tally found = structural_count(kernel, bytes, count);
            if (!agree(&portable, &other) || tally.quotes != found.quotes || tally.lines != found.lines) {
                printf("%s differs from the portable scan at seed %llu\n", structural_kernel_name(kernel),
                    (unsigned long long)seed);
                return 1;
            }
        }
    }
    for (size_t kernel = 0; kernel < last; kernel++) printf("%s ", structural_kernel_name(kernel));
    printf("agree with the portable scan on 200000 blocks, %zu of them proper\n", proper);
    return 0;
}
