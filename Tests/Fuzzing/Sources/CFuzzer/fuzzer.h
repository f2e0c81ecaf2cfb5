#include <stddef.h>
#include <stdint.h>

// libFuzzer's entrance for programs that have a `main` of their own. Its library comes with `-sanitize=fuzzer`.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*check)(const uint8_t *bytes, size_t count));
