import CLibedit

/// Which key does what. libedit's own keys, and those of the typist's `~/.editrc`, hold where nothing
/// is said here.
enum KeyBindings {
  static let complete = "varde-complete"
  static let insert = "varde-insert"
  static let accept = "varde-accept"
  static let interrupt = "varde-interrupt"
  static let paste = "varde-paste"
  static let search = "varde-search"
  static let libeditsInsert = "ed-insert"
  static let insertOffered = "varde-insert-offered"

  /// What nobody's `~/.editrc` takes away.
  private static let ours = [
    ("\\t", complete), ("\\r", accept), ("\\n", accept), ("\\003", interrupt),
    ("\\034", paste), ("\\035", insertOffered), ("\\036", "ed-newline"),
    ("\\037", "em-inc-search-prev"),
  ]

  /// What one can have otherwise.
  private static let usual = [
    ("^R", search), ("^W", "ed-delete-prev-word"), ("^P", "ed-search-prev-history"),
    ("^N", "ed-search-next-history"),
  ]

  /// In Emacs mode, where Escape begins a sequence.
  private static let sequences = [
    ("\\033[A", "ed-search-prev-history"), ("\\033OA", "ed-search-prev-history"),
    ("\\033[B", "ed-search-next-history"), ("\\033OB", "ed-search-next-history"),
    ("\\033[1;5D", "ed-prev-word"), ("\\033[1;5C", "em-next-word"),
    ("\\033[5D", "ed-prev-word"), ("\\033[5C", "em-next-word"),
    ("\\033[H", "ed-move-to-beg"), ("\\033OH", "ed-move-to-beg"), ("\\033[1~", "ed-move-to-beg"),
    ("\\033[F", "ed-move-to-end"), ("\\033OF", "ed-move-to-end"), ("\\033[4~", "ed-move-to-end"),
    ("\\033[3~", "ed-delete-next-char"),
  ]

  /// In vi mode, where Escape is a key and `EscapeKey` reads what a sequence means.
  private static let moves = [
    ("^A", "ed-move-to-beg"), ("^E", "ed-move-to-end"), ("^B", "ed-prev-char"),
    ("^F", "ed-next-char"), ("^X", "ed-delete-next-char"),
  ]

  /// Binds the keys of a mode; what the typist has set up holds over what is merely usual.
  ///
  /// - Parameter mode: nil for what `~/.editrc` says.
  /// - Returns: the mode that holds.
  static func install(_ mode: EditingMode?, in editor: OpaquePointer) -> EditingMode {
    let wanted = mode ?? .emacs
    clibedit_use_vi(editor, wanted == .vi ? 1 : 0)
    bind(common(of: wanted), wanted, in: editor)
    clibedit_read_editrc(editor)
    var holds: EditingMode = clibedit_is_vi(editor) == 1 ? .vi : .emacs
    if holds != wanted {
      // The change took the usual keys with it. The configuration goes before `~/.editrc`.
      holds = mode ?? holds
      clibedit_use_vi(editor, holds == .vi ? 1 : 0)
      bind(common(of: holds), holds, in: editor)
    }
    bind(ours + (holds == .emacs ? [("\\033[200~", paste)] : []), holds, in: editor)
    bindLetters(to: insert, in: editor)
    return holds
  }

  private static func common(of mode: EditingMode) -> [(String, String)] {
    usual + (mode == .emacs ? sequences : moves)
  }

  private static func bind(
    _ keys: [(String, String)], _ mode: EditingMode, in editor: OpaquePointer
  ) {
    for (key, command) in keys {
      clibedit_bind(editor, key, command)
      if mode == .vi { clibedit_bind_command_mode(editor, key, command) }
    }
  }

  /// libedit's own insertion draws the character alone; ours lets the hint follow. But only its own
  /// can be searched with. Characters above U+00FF cannot be bound.
  static func bindLetters(to command: String, in editor: OpaquePointer) {
    for code in [0x20...0x7E, 0xA1...0xFF].joined() {
      // In octal, since a `-` would be taken for an option.
      let octal = String(code, radix: 8)
      let zeros = String(repeating: "0", count: 3 - octal.count)
      clibedit_bind(editor, "\\\(zeros)\(octal)", command)
    }
  }
}
