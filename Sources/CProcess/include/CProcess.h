#ifndef CPROCESS_H
#define CPROCESS_H

/// From here on the process leaves no core dump, which would hold names and keys in clear: its limit
/// is 0, and on Linux it is not dumpable, since the limit does not hold where dumps go to a program
/// (core(5)). Nor may other processes of the same user read its memory. Swift's own crash report
/// (SWIFT_BACKTRACE), which prints what registers point at, is turned off too. Programs that it
/// starts inherit the limit.
void varde_refuse_core_dumps(void);

#endif
