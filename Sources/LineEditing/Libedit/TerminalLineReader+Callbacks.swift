import CLibedit

extension TerminalLineReader {
  func installCallbacks() {
    clibedit_set_read(editor) { reader($0).readKey(into: $1!) }
    clibedit_set_prompt(editor, { reader($0).promptText.pointer }, bracket)
    if !isDumb { clibedit_set_right_prompt(editor) { reader($0).currentHint() } }
    add(KeyBindings.complete) { editor, _ in reader(editor).complete() }
    add(KeyBindings.insert) { editor, key in reader(editor).insert(key) }
    add(KeyBindings.accept) { editor, _ in reader(editor).accept() }
    add(KeyBindings.interrupt) { editor, _ in reader(editor).interrupt() }
    add(KeyBindings.paste) { editor, _ in reader(editor).paste() }
    add(KeyBindings.search) { editor, _ in reader(editor).search() }
    add(KeyBindings.insertOffered) { editor, _ in reader(editor).insertOffered() }
  }

  private func add(_ name: String, _ command: CLibeditCommand) {
    clibedit_add_command(editor, name, command)
  }
}

private let bracket = CChar(PromptMarkup.bracket.asciiValue!)

private func reader(_ editor: OpaquePointer?) -> TerminalLineReader {
  Unmanaged.fromOpaque(clibedit_context(editor!)).takeUnretainedValue()
}
