/// Amounts of money.
package enum KronerCell {
  /// An amount in kroner, with up to two decimals after a comma or a full stop and a space between
  /// thousands, in øre: `123,45` is 12 345.
  package static func parse(
    _ text: String, in range: ClosedRange<Int>
  ) throws(CellProblem) -> Int {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let whole = parts[0].filter { $0 != " " && $0 != "\u{a0}" && $0 != "\u{202f}" }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count <= 2, 1...12 ~= whole.count, decimals.count <= 2,
      parts.count == 1 || !decimals.isEmpty, let kroner = digits(whole),
      let ore = digits(decimals + (decimals.count == 1 ? "0" : ""))
    else { throw .amountUnreadable }
    guard range.contains(kroner * 100 + ore) else {
      throw .numberOutOfRange(range.lowerBound / 100...range.upperBound / 100)
    }
    return kroner * 100 + ore
  }

  private static func digits(_ text: some StringProtocol) -> Int? {
    var value = 0
    for character in text {
      guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
