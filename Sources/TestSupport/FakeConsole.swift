import Shell

/// A console that keeps what it is given, results and remarks apart and together.
package final class FakeConsole: Console {
  /// What went to stdout.
  package private(set) var results = ""
  /// What went to stderr.
  package private(set) var remarks = ""
  /// Everything somebody at the terminal would have seen, in order.
  package private(set) var transcript = ""

  /// Called before anything comes out.
  package var onOutput: (() -> Void)?

  package let width: Int
  package let isTerminal: Bool
  package let remarksAreSeen: Bool
  package var remarksCanBeReplaced: Bool { remarksAreSeen }
  package let pageHeight: Int?
  package var drawsBlocks = true
  /// What was shown a screenful at a time.
  package private(set) var pages: [String] = []
  /// What stood below the last of these.
  package private(set) var pagePrompt = ""

  /// A terminal; or, where nothing is seen, a pipe and a file.
  ///
  /// - Parameter pageHeight: rows of the terminal; nil where nothing is shown a screenful at a time.
  package init(width: Int = 80, isSeen: Bool = true, pageHeight: Int? = nil) {
    self.width = width
    self.pageHeight = pageHeight
    isTerminal = isSeen
    remarksAreSeen = isSeen
  }

  package func write(_ text: String) {
    onOutput?()
    results += text
    transcript += text
  }

  package func write(bytes: UnsafeRawBufferPointer) -> Bool {
    write(String(decoding: bytes, as: UTF8.self))
    return true
  }

  package func page(_ text: String, prompt: String) {
    pages.append(text)
    pagePrompt = prompt
    write(text)
  }

  package func flush() -> Bool { true }

  package func remark(_ text: String) {
    onOutput?()
    remarks += text
    transcript += text
  }

  /// Forgets what came out so far.
  package func forget() {
    results = ""
    remarks = ""
    transcript = ""
  }

  /// A line that the reader showed: question and answer.
  package func show(_ exchange: String) { transcript += exchange + "\n" }
}
