#include "CStructural.h"
void x(void){}
