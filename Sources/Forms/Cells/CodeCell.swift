package import Events

/// Codes, exactly as written.
package enum CodeCell {
  /// A chapter's code.
  package static func chapter(_ text: String) throws(CellProblem) -> LogCode {
    guard let code = LogCode(text) else {
      throw .chapterCode(suggestion: LogCode(text.lowercased()))
    }
    return code
  }

  /// The chapter's own code for one person.
  package static func person(_ text: String) throws(CellProblem) -> String {
    let code = try TextCell.line(text)
    guard !code.utf8.contains(where: isSeparator) else { throw .separatorInCode }
    return code
  }

  /// Codes split by `,` or `/`; each once, in the order written.
  package static func people(_ text: String) throws(CellProblem) -> [String] {
    var codes: [String] = []
    var seen: Set<String> = []
    for part in try TextCell.line(text).utf8.split(whereSeparator: isSeparator) {
      let code = String(cell: Array(part)[...])
      if !code.isEmpty, seen.insert(code).inserted { codes.append(code) }
    }
    return codes
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/")
  }
}
