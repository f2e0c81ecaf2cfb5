#include <simdjson.h>
extern "C" {
#include "CJSONRows.h"
void y(void){}
}
