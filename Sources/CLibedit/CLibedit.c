#include "CLibedit.h"

#include <stdio.h>

EditLine *clibedit_open(const char *program) {
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (editor == NULL) return NULL;
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_SIGNAL, 0);
  return editor;
}

void clibedit_set_context(EditLine *editor, void *context) {
  el_set(editor, EL_CLIENTDATA, context);
}

void *clibedit_context(EditLine *editor) {
  void *context = NULL;
  el_get(editor, EL_CLIENTDATA, &context);
  return context;
}

int clibedit_set_read(EditLine *editor, CLibeditRead read) {
  return el_set(editor, EL_GETCFN, read);
}

int clibedit_set_prompt(EditLine *editor, CLibeditText text, char bracket) {
  return el_set(editor, EL_PROMPT_ESC, text, bracket);
}

int clibedit_set_right_prompt(EditLine *editor, CLibeditText text) {
  return el_set(editor, EL_RPROMPT, text);
}

int clibedit_add_command(EditLine *editor, const char *name, CLibeditCommand command) {
  return el_set(editor, EL_ADDFN, name, name, command);
}

int clibedit_bind(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, key, command, NULL);
}

int clibedit_bind_command_mode(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, "-a", key, command, NULL);
}

void clibedit_use_vi(EditLine *editor, int vi) {
  el_set(editor, EL_EDITOR, vi ? "vi" : "emacs");
}

int clibedit_is_vi(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name != NULL && name[0] == 'v';
}

void clibedit_read_editrc(EditLine *editor) {
  el_source(editor, NULL);
  el_set(editor, EL_EDITMODE, 1);
  el_set(editor, EL_SIGNAL, 0);
}

int clibedit_use_history(EditLine *editor, History *store) {
  return el_set(editor, EL_HIST, history, store);
}

void clibedit_set_raw(EditLine *editor, int raw) { el_set(editor, EL_PREP_TERM, raw); }

void clibedit_redraw(EditLine *editor) { el_set(editor, EL_REFRESH); }

History *clibedit_history_open(int size) {
  History *store = history_init();
  if (store == NULL) return NULL;
  HistEvent event;
  history(store, &event, H_SETSIZE, size);
  history(store, &event, H_SETUNIQUE, 1);
  return store;
}

int clibedit_history_add(History *store, const char *line) {
  HistEvent event;
  return history(store, &event, H_ENTER, line) < 0 ? -1 : 0;
}

void clibedit_history_clear(History *store) {
  HistEvent event;
  history(store, &event, H_CLEAR);
}
