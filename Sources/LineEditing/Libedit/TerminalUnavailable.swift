/// Why there can be no editing on this terminal.
package enum TerminalUnavailable: Error, Hashable, Sendable {
  /// Standard input or output is something else.
  case notATerminal

  /// The system has no UTF-8 locale, not even `C.UTF-8`; libedit would lose or choke on æ, ø, å.
  case noUTF8Locale

  /// libedit could not be started.
  case libedit
}
