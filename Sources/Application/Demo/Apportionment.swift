/// Shares a whole out by weights, to the unit: each gets the minimum, the rest goes by largest
/// remainder; of equal remainders the first.
enum Apportionment {
  /// - Parameters:
  ///   - weights: who has none gets nothing, not even the minimum.
  ///   - maxima: at most so much each; nil for no limit.
  static func share(
    _ total: Int, by weights: [Int], minimum: Int = 0, atMost maxima: [Int]? = nil
  ) -> [Int] {
    var shares = weights.map { $0 > 0 ? minimum : 0 }
    var open = weights.indices.filter { weights[$0] > 0 }
    var rest = total - shares.reduce(0, +)
    precondition(rest >= 0, "the minima are more than the whole")
    while rest > 0 {
      precondition(!open.isEmpty, "the maxima are less than the whole")
      let sum = open.reduce(0) { $0 + weights[$1] }
      let given = rest
      var remainders: [(rest: Int, index: Int)] = []
      for index in open {
        let (whole, remainder) = (given * weights[index]).quotientAndRemainder(dividingBy: sum)
        shares[index] += whole
        rest -= whole
        remainders.append((remainder, index))
      }
      remainders.sort { ($1.rest, $0.index) < ($0.rest, $1.index) }
      for (_, index) in remainders.prefix(rest) {
        shares[index] += 1
        rest -= 1
      }
      guard let maxima else { break }
      for index in open where shares[index] > maxima[index] {
        rest += shares[index] - maxima[index]
        shares[index] = maxima[index]
      }
      open.removeAll { shares[$0] >= maxima[$0] }
    }
    return shares
  }
}
