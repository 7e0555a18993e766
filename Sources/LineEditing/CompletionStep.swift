/// What one press of Tab does.
enum CompletionStep: Hashable {
  case nothing
  case replace(with: String)
  case list([String])

  /// One candidate is taken; of several, what they have in common; when that is no more than what
  /// stands there already, they are listed.
  init(word: String, candidates: [Completion]) {
    guard let first = candidates.first else {
      self = .nothing
      return
    }
    if candidates.allSatisfy({ $0.replacement == first.replacement }) {
      self = .replace(with: first.replacement + (first.appendsSpace ? " " : ""))
      return
    }
    let common = candidates.dropFirst().reduce(first.replacement) {
      Self.commonPrefix($0, $1.replacement)
    }
    // Candidates may differ from the word by folding (`aal` finds `Ålesund`): the word is never
    // made shorter.
    let isProgress =
      common != word && (common.hasPrefix(word) || common.count > word.count)
    self = isProgress ? .replace(with: common) : .list(candidates.map(\.display))
  }

  private static func commonPrefix(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0 == $1 }.map(\.0))
  }
}
