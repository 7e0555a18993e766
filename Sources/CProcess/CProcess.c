#include "CProcess.h"

#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

static const int crashes[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};

static void crash_in_silence(void) {
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) {
    struct sigaction action;
    if (sigaction(crashes[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN)
      signal(crashes[i], SIG_DFL);
  }
}

void varde_refuse_core_dumps(void) {
  // None can fail: a limit may always be lowered, and 0 is a value that the kernel knows.
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
  crash_in_silence();
}
