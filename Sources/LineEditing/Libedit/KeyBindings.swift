import CLibedit

/// Which key does what. libedit's Emacs keys hold where nothing is said here.
enum KeyBindings {
  static let complete = "varde-complete"
  static let insert = "varde-insert"
  static let accept = "varde-accept"
  static let interrupt = "varde-interrupt"
  static let paste = "varde-paste"
  static let search = "varde-search"
  static let libeditsInsert = "ed-insert"
  static let insertOffered = "varde-insert-offered"

  private static let named = [
    ("\\t", complete), ("\\r", accept), ("\\n", accept), ("\\003", interrupt),
    ("\\035", insertOffered), ("\\036", "ed-newline"), ("\\033[200~", paste),
    ("^R", search), ("\\037", "em-inc-search-prev"), ("^W", "ed-delete-prev-word"),
    ("\\033[A", "ed-search-prev-history"), ("\\033OA", "ed-search-prev-history"),
    ("\\033[B", "ed-search-next-history"), ("\\033OB", "ed-search-next-history"),
    ("^P", "ed-search-prev-history"), ("^N", "ed-search-next-history"),
    ("\\033[1;5D", "ed-prev-word"), ("\\033[1;5C", "em-next-word"),
    ("\\033[5D", "ed-prev-word"), ("\\033[5C", "em-next-word"),
    ("\\033[H", "ed-move-to-beg"), ("\\033OH", "ed-move-to-beg"), ("\\033[1~", "ed-move-to-beg"),
    ("\\033[F", "ed-move-to-end"), ("\\033OF", "ed-move-to-end"), ("\\033[4~", "ed-move-to-end"),
    ("\\033[3~", "ed-delete-next-char"),
  ]

  static func install(in editor: OpaquePointer) {
    for (key, command) in named { clibedit_bind(editor, key, command) }
    bindLetters(to: insert, in: editor)
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
