/// Pasted lines that wait for their turn.
///
/// A paste of several lines never runs by itself. Its first line is inserted where the cursor is;
/// each of the others stands ready, as text to be edited, at the next question, and needs its own
/// Enter. What stood after the cursor follows the last of them. Ctrl-C drops those that wait.
struct PasteQueue: Hashable {
  private(set) var waiting: ArraySlice<String> = []

  /// Takes a paste: returns what is to be inserted, and whether what stands after the cursor moved
  /// into the queue.
  mutating func take(_ pasted: String, afterCursor tail: String) -> (insert: String, tookTail: Bool)
  {
    var lines = Self.lines(pasted)
    let first = lines.removeFirst()
    if lines.isEmpty { return (first, false) }
    // A line break at the end of the paste starts no line of its own.
    lines[lines.count - 1] += tail
    if lines.last == "" { lines.removeLast() }
    waiting = lines[...] + waiting
    return (first, true)
  }

  /// Has all lines of a text wait.
  mutating func stand(_ text: String) {
    let (first, _) = take(text, afterCursor: "")
    waiting = [first] + waiting
  }

  mutating func next() -> String? { waiting.popFirst() }

  mutating func drop() { waiting = [] }

  private static func lines(_ text: String) -> [String] {
    // In a Swift string, CR LF is one Character.
    text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" || $0 == "\r" }
      .map(withoutControls)
  }

  // A tab parts cells that were copied from a spreadsheet.
  private static func withoutControls(_ line: Substring) -> String {
    let kept = line.unicodeScalars.map { $0 == "\t" ? " " : $0 }
      .filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(kept))
  }
}
