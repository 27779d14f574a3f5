#ifndef VIENDAN_CLIBZIP_SHIM_H
#define VIENDAN_CLIBZIP_SHIM_H
#include <zip.h>
#endif
