import Glibc

/// What can be asked about the terminal.
package enum Terminal {
  /// Columns and rows.
  package struct Size: Hashable, Sendable {
    package let columns: Int
    package let rows: Int

    package init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// The size as the terminal tells it; else COLUMNS and LINES; else 80 by 24.
  package static func size(of descriptor: Int32 = STDOUT_FILENO) -> Size {
    var told = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &told) == 0, told.ws_col > 0, told.ws_row > 0 {
      return Size(columns: Int(told.ws_col), rows: Int(told.ws_row))
    }
    return Size(columns: positive("COLUMNS") ?? 80, rows: positive("LINES") ?? 24)
  }

  /// Whether a descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether the terminal knows no escape sequences: TERM is `dumb`, empty or missing.
  package static var isDumb: Bool {
    let name = environment("TERM") ?? ""
    return name.isEmpty || name == "dumb"
  }

  /// Whether the terminal takes UTF-8, by what the locale says (LC_ALL, LC_CTYPE, LANG), and is no dumb one.
  /// Letters are sent as UTF-8 in any case: without them there are no words, without blocks there is `#`.
  package static var hasBlocks: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    let name = (locale ?? "").lowercased()
    return !isDumb && (name.hasSuffix("utf-8") || name.hasSuffix("utf8"))
  }

  private static func positive(_ variable: String) -> Int? {
    environment(variable).flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func environment(_ variable: String) -> String? {
    getenv(variable).map { String(cString: $0) }
  }
}
