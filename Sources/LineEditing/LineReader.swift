/// Where lines come from: a terminal, a pipe, or a test's script.
package protocol LineReader {
  /// Asks for one line and waits for it.
  mutating func readLine(_ request: LineRequest) -> LineResult

  /// The number, from 1, of the line last returned, where that says something (a file); else nil.
  var lineNumber: Int? { get }

  /// Whether somebody sits there, so that questions, hints and progress make sense.
  var isInteractive: Bool { get }

  /// Forgets the lines that Up finds.
  mutating func forgetHistory()

  /// Has the lines of a text stand ready, one after the other, at the next questions.
  mutating func standReady(_ text: String)
}

extension LineReader {
  package mutating func forgetHistory() {}

  package mutating func standReady(_ text: String) {}
}
