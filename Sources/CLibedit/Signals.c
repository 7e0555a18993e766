#define _GNU_SOURCE
#include "CLibedit.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int noted[] = {SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static const int fatal[] = {SIGHUP,  SIGQUIT, SIGTERM, SIGABRT, SIGSEGV,
                            SIGBUS,  SIGILL,  SIGFPE,  SIGTRAP};
enum { noted_count = sizeof noted / sizeof *noted, fatal_count = sizeof fatal / sizeof *fatal };

static volatile sig_atomic_t watching;
static int watched;
static int wake[2] = {-1, -1};
static const char *goodbye = "";
static struct termios mode;
static struct sigaction before[NSIG];

static void restore_terminal(void) {
  if (!watching) return;
  watching = 0;
  tcsetattr(watched, TCSANOW, &mode);
  ssize_t ignored = write(watched, goodbye, strlen(goodbye));
  (void)ignored;
}

static void note(int signal) {
  const int saved = errno;
  const unsigned char number = (unsigned char)signal;
  ssize_t ignored = write(wake[1], &number, 1);
  (void)ignored;
  errno = saved;
}

static void die(int signal) {
  restore_terminal();
  sigaction(signal, &before[signal], NULL);
  raise(signal);
}

static void install(int signal, void (*handler)(int)) {
  sigaction(signal, NULL, &before[signal]);
  // What the parent had ignored (nohup) stays ignored.
  if (before[signal].sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = handler};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

static int open_pipe(void) {
  if (wake[0] >= 0) return 0;
  if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  return atexit(restore_terminal);
}

int clibedit_watch_signals(int terminal, const char *farewell) {
  if (open_pipe() != 0 || tcgetattr(terminal, &mode) != 0) return -1;
  watched = terminal;
  goodbye = farewell;
  watching = 1;
  for (int i = 0; i < noted_count; i++) install(noted[i], note);
  for (int i = 0; i < fatal_count; i++) install(fatal[i], die);
  return wake[0];
}

void clibedit_unwatch_signals(void) {
  if (!watching) return;
  for (int i = 0; i < noted_count; i++) sigaction(noted[i], &before[noted[i]], NULL);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before[fatal[i]], NULL);
  watching = 0;
  unsigned char left;
  while (read(wake[0], &left, 1) == 1) continue;
}
