#include <stddef.h>
#include <stdint.h>
// The sanitizers' runtime declares this in no header that Swift finds.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one)(const uint8_t *data, size_t size));
