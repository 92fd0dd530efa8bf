// Every file below sql/ that the programs need, in order of its path.
#pragma once
#include <stddef.h>

typedef struct {
    const char *path;  // below sql/, such as "migrations/0001_law.sql"
    const char *bytes; // UTF-8 text, with a zero byte after the last
    size_t length;     // without that zero byte
} sqlfile;

extern const sqlfile sqlfiles[];
extern const size_t sqlfiles_count;

static inline const sqlfile *sqlfile_at(size_t index) { return &sqlfiles[index]; }
