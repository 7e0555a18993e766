import Forms

/// How many took part on each day of a series: `12 9 – 7 ja`. A dash: it was not held. What stands after
/// the last number holds for all.
struct SeriesAnswer: Hashable {
  /// One for each day; nil where it was not held.
  private(set) var turnouts: [Turnout?]

  /// - Parameter days: how many there are to be.
  init(_ text: String, days: Int) throws(CellProblem) {
    var turnouts: [Turnout?] = []
    var exchange: Bool?
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init) {
      if ["-", "–", "—", "−"].contains(word) {
        turnouts.append(nil)
      } else if let answer = Words.booleans.typed(word) {
        exchange = answer
      } else {
        turnouts.append(Turnout(participants: try NumberCell.participants(word)))
      }
    }
    guard turnouts.count == days else {
      throw .notSoManyNumbers(expected: days, found: turnouts.count)
    }
    self.turnouts = turnouts
    if let exchange { state(exchange: exchange) }
  }

  /// Whether what it was for is still to be said, of any that was held.
  var lacksExchange: Bool { turnouts.contains { $0 != nil && $0?.exchange == nil } }

  /// What all of them were for, where nothing is said of one.
  mutating func state(exchange: Bool?) {
    for index in turnouts.indices where turnouts[index]?.exchange == nil {
      turnouts[index]?.exchange = exchange
    }
  }
}
