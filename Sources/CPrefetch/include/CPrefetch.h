#ifndef CPREFETCH_H
#define CPREFETCH_H

/// Asks for the memory at an address without waiting for it; harmless whatever the address is.
static inline void prefetch_memory(const void *address) { __builtin_prefetch(address); }

#endif
