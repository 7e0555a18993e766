#ifndef CFILES_H
#define CFILES_H

/// A file that no disk has, open for reading and writing; -1 and errno where there can be none.
int varde_memory_file(void);

/// Gives a file within a folder another name, unless there is one of that name already: then -1 and EEXIST.
/// EINVAL or ENOSYS where the file system cannot do both in one step.
int varde_rename_new(int folder, const char *from, const char *to);

#endif
