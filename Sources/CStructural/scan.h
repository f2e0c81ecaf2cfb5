// The body of the scan, included once for each kind of processor.
//
// Before including it, define
//   NAME(x)                      the function names
//   masks_of(bytes, delimiter)   a `block_masks`: one bit a byte for each of the four characters, bit 0 first
//   prefix_xor(bits)             bit i = the parity of bits 0…i
//   write_positions(out, base, bits)   base + position of each set bit; may write 64 entries

typedef struct {
    uint64_t delimiters, quotes, feeds, returns;
} NAME(block_masks);

static inline NAME(block_masks) NAME(masks_of)(const uint8_t *bytes, uint8_t delimiter);
static inline uint64_t NAME(prefix_xor)(uint64_t bits);
static inline void NAME(write_positions)(uint32_t *out, uint32_t base, uint64_t bits);

static void NAME(structural_scan)(const uint8_t *bytes, size_t count, uint8_t delimiter, structural_index *index) {
    uint32_t *separators = index->separators;
    size_t rows = 0;
    uint32_t lines = 0;
    uint64_t inside_before = 0;    // all ones when the block begins within quotes
    uint64_t boundary_before = 1;  // whether the byte before the block lets a quote open
    uint64_t closing_before = 0;   // whether the byte before the block is a closing quote
    uint64_t broken = 0, doubled = 0, returns = 0;
    uint8_t rest[64];
    for (size_t at = 0; at < count; at += 64) {
        const uint8_t *block = bytes + at;
        if (count - at < 64) {
            memset(rest, 0, sizeof rest);
            memcpy(rest, block, count - at);
            block = rest;
        }
        NAME(block_masks) masks = NAME(masks_of)(block, delimiter);
        uint64_t line_ends = masks.feeds;
        if (masks.returns) {
            uint64_t feed_follows = at + 64 < count && bytes[at + 64] == '\n';
            line_ends |= masks.returns & ~(masks.feeds >> 1 | feed_follows << 63);
            returns |= masks.returns;
        }
        uint64_t found = masks.delimiters | line_ends;
        uint64_t ends = line_ends;
        uint64_t closing = 0;
        if (masks.quotes | inside_before | closing_before) {
            uint64_t inside = NAME(prefix_xor)(masks.quotes) ^ inside_before;
            inside_before = (uint64_t)((int64_t)inside >> 63);
            uint64_t opening = masks.quotes & inside;
            closing = masks.quotes & ~inside;
            found &= ~inside;
            ends &= ~inside;
            uint64_t after_boundary = (found | closing) << 1 | boundary_before;
            uint64_t after_closing = closing << 1 | closing_before;
            broken |= opening & ~after_boundary;
            broken |= after_closing & ~(opening | found | (masks.returns & ~inside));
            doubled |= opening & after_closing;
        }
        boundary_before = (found | closing) >> 63;
        closing_before = closing >> 63;
        uint32_t found_before = (uint32_t)(separators - index->separators);
        while (ends) {
            uint64_t below = ends ^ (ends - 1);  // the lowest line end and every bit below it
            index->row_ends[rows] = found_before + (uint32_t)__builtin_popcountll(found & below);
            index->row_lines[rows] = lines + (uint32_t)__builtin_popcountll(line_ends & below);
            rows += 1;
            ends &= ends - 1;
        }
        lines += (uint32_t)__builtin_popcountll(line_ends);
        NAME(write_positions)(separators, (uint32_t)at, found);
        separators += __builtin_popcountll(found);
    }
    index->separator_count = (size_t)(separators - index->separators);
    index->row_count = rows;
    index->broken_quotes = broken != 0;
    index->doubled_quotes = doubled != 0;
    index->carriage_returns = returns != 0;
}

static structural_tally NAME(structural_count)(const uint8_t *bytes, size_t count) {
    structural_tally tally = {0, 0};
    uint8_t rest[64];
    for (size_t at = 0; at < count; at += 64) {
        const uint8_t *block = bytes + at;
        if (count - at < 64) {
            memset(rest, 0, sizeof rest);
            memcpy(rest, block, count - at);
            block = rest;
        }
        NAME(block_masks) masks = NAME(masks_of)(block, '\n');
        tally.quotes += (size_t)__builtin_popcountll(masks.quotes);
        uint64_t line_ends = masks.feeds;
        if (masks.returns) {
            uint64_t feed_follows = at + 64 < count && bytes[at + 64] == '\n';
            line_ends |= masks.returns & ~(masks.feeds >> 1 | feed_follows << 63);
        }
        tally.lines += (size_t)__builtin_popcountll(line_ends);
    }
    return tally;
}
