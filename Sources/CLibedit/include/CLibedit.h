#ifndef CLIBEDIT_H
#define CLIBEDIT_H

// libedit's variadic functions with fixed signatures, so that Swift can call them.
// Everything else in <histedit.h> is used as it is.

#include <histedit.h>

#pragma clang assume_nonnull begin

typedef char *_Nonnull (*CLibeditText)(EditLine *_Nullable);
typedef unsigned char (*CLibeditCommand)(EditLine *_Nullable, int);
typedef int (*CLibeditRead)(EditLine *_Nullable, wchar_t *_Nullable);

/// An editor on standard input and output, with Emacs keys, or NULL.
EditLine *_Nullable clibedit_open(const char *program);

/// The one pointer that callbacks find their way home by.
void clibedit_set_context(EditLine *editor, void *context);
void *clibedit_context(EditLine *editor);

/// The functions below return 0 when done, as `el_set` does.
int clibedit_set_read(EditLine *editor, CLibeditRead read);
int clibedit_set_prompt(EditLine *editor, CLibeditText text, char bracket);
int clibedit_set_right_prompt(EditLine *editor, CLibeditText text);
int clibedit_add_command(EditLine *editor, const char *name, CLibeditCommand command);
int clibedit_bind(EditLine *editor, const char *key, const char *command);
int clibedit_bind_command_mode(EditLine *editor, const char *key, const char *command);
int clibedit_use_history(EditLine *editor, History *history);

/// Vi's keys, or Emacs'; puts every key back to what it does there.
void clibedit_use_vi(EditLine *editor, int vi);
int clibedit_is_vi(EditLine *editor);

/// Does what the typist's own `~/.editrc` (or `$EDITRC`) says, if there is one; lines are edited and
/// signals left alone whatever it says.
void clibedit_read_editrc(EditLine *editor);

/// Puts the terminal in the editor's mode, or back.
void clibedit_set_raw(EditLine *editor, int raw);

/// Draws prompt and line anew where the terminal's cursor is, which must be at a line's start.
void clibedit_redraw(EditLine *editor);

/// A history of at most `size` lines that keeps no line twice in a row, or NULL.
History *_Nullable clibedit_history_open(int size);

int clibedit_history_add(History *history, const char *line);
void clibedit_history_clear(History *history);

/// Starts watching signals while a line is edited on `terminal`, whose mode is remembered.
///
/// SIGINT, SIGTSTP, SIGCONT and SIGWINCH each put their number, one byte, in the pipe whose reading
/// end is returned (-1 and errno when it cannot be made). Fatal signals, and exit, first put the
/// terminal back in its mode and send it `farewell`, which must outlive the watching.
int clibedit_watch_signals(int terminal, const char *farewell);

/// Puts back what `clibedit_watch_signals` replaced.
void clibedit_unwatch_signals(void);

#pragma clang assume_nonnull end

#endif
