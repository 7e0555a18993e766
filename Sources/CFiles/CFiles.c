#define _GNU_SOURCE

#include "CFiles.h"

#include <stdio.h>
#include <sys/mman.h>

int varde_memory_file(void) { return memfd_create("varde", MFD_CLOEXEC); }

int varde_rename_new(int folder, const char *from, const char *to) {
  return renameat2(folder, from, folder, to, RENAME_NOREPLACE);
}
