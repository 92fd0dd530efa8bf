// Written by deploy/embed-sql; do not edit.
#include "sqlfiles.h"
static const char f0[] = {
#embed "catalogue/error.csv" suffix(,)
    0};
const sqlfile sqlfiles[] = {
    {"catalogue/error.csv", f0, sizeof f0 - 1},
    {0, 0, 0},
};
const size_t sqlfiles_count = 1;
