/// What stands between the fields of a record.
package enum CSVSeparator: UInt8, CaseIterable, Hashable, Sendable {
  case semicolon = 0x3B
  case comma = 0x2C
  case tab = 0x09

  /// Found out from the header: the separator with which it has most cells that are `known`, then
  /// most cells, then the first of `;`, `,` and tab.
  package static func of(
    _ bytes: [UInt8], known: (String) -> Bool
  ) throws(CSVProblem) -> CSVSeparator {
    var best: (score: (Int, Int), separator: CSVSeparator)?
    var problem: CSVProblem?
    for separator in allCases {
      do throws(CSVProblem) {
        var reader = CSVReader(bytes, separator: separator)
        guard let header = try reader.next() else { return .semicolon }
        let score = (header.texts.count { known($0) }, header.count)
        if score > best?.score ?? (-1, -1) { best = (score, separator) }
      } catch {
        problem = problem ?? error
      }
    }
    // A quote left open hides the header from its own separator, not from the others.
    if let problem, best?.score.0 ?? 0 == 0 { throw problem }
    return best?.separator ?? .semicolon
  }
}
