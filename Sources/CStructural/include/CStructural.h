#ifndef CSTRUCTURAL_H
#define CSTRUCTURAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Where the fields and rows of a block of CSV end. The caller owns the three arrays.
typedef struct {
    /// Positions of delimiters and line ends that stand outside quotes. Room for the block's bytes + 64.
    uint32_t *separators;
    /// For each row, the number of separators up to and with its line end. Room for the block's bytes + 64.
    uint32_t *row_ends;
    /// For each row, the number of line ends, those within quotes too, up to and with its own. Room as above.
    uint32_t *row_lines;
    size_t separator_count;
    size_t row_count;
    /// Some quote stands where RFC 4180 has none: the rest of the index is void.
    bool broken_quotes;
    /// Some field holds a doubled quote.
    bool doubled_quotes;
    /// Some line end outside quotes is CR LF; its separator is the LF.
    bool carriage_returns;
} structural_index;

typedef struct {
    size_t quotes;
    /// LF, CR LF and lone CR count one each.
    size_t lines;
} structural_tally;

/// The ways to scan that this machine has are numbered from 0, the quickest, to the portable one, the last. All find
/// the same; a greater number means the last.
size_t structural_kernel_count(void);
const char *structural_kernel_name(size_t kernel);

/// Indexes a block that begins at a row's start, outside quotes.
void structural_scan(size_t kernel, const uint8_t *bytes, size_t count, uint8_t delimiter, structural_index *index);

/// Counts quotes and line ends of a block.
structural_tally structural_count(size_t kernel, const uint8_t *bytes, size_t count);

#endif
