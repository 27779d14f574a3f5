#include "build.h"

// In C, since Swift takes no values from the command line that builds it.
#define TEXT_OF(words) #words
#define TEXT(words) TEXT_OF(words)


const char *viendan_commit(void) { return TEXT(VIENDAN_COMMIT); }
const char *viendan_commit_day(void) { return TEXT(VIENDAN_COMMIT_DAY); }
