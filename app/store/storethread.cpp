#include "store/storethread.h"
