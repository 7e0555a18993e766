/// What came of a question.
package enum LineResult: Hashable, Sendable {
  /// A line without its line break, in NFC.
  case line(String)

  /// A paste of several lines that the request takes as a whole: its text as pasted, in NFC.
  case pasted(String)

  /// Ctrl-C: the line was dropped.
  case interrupted

  /// Ctrl-D on an empty line, a closed terminal, or the end of the file.
  case end

  /// A line that is not UTF-8: its number from 1, and where in it, from 1, the first wrong byte is.
  case invalid(line: Int, byte: Int)

  /// A line longer than the reader takes: its number from 1.
  case tooLong(line: Int)

  /// The file cannot be read any further: the system's error number.
  case unreadable(errno: Int32)
}
