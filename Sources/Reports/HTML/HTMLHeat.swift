/// How dark the cells of a heat table are: five steps with about as many cells in each, so that one large
/// chapter does not make all others pale. Sums and what is not a number are left as they are.
struct HTMLHeat {
  /// The smallest and the largest number of each step.
  let steps: [ClosedRange<Int>]

  init(_ table: Table) {
    let numbers = table.rows.filter { !$0.isSum }.flatMap(\.cells).compactMap { cell in
      if case .number(let number) = cell, number > 0 { number } else { nil }
    }.sorted()
    var steps: [ClosedRange<Int>] = []
    var from = 0
    for step in 1...5 where from < numbers.count {
      var end = max(numbers.count * step / 5, from + 1)
      // Equal numbers are equally dark.
      while end < numbers.count, numbers[end] == numbers[end - 1] { end += 1 }
      if end <= from { continue }
      steps.append(numbers[from]...numbers[end - 1])
      from = end
    }
    self.steps = steps
  }

  /// The class of a cell; nil where it is not shaded.
  func shade(_ cell: Table.Cell) -> String? {
    guard case .number(let number) = cell, number >= 0 else { return nil }
    if number == 0 { return "z" }
    return steps.firstIndex { $0.contains(number) }.map(Self.shade)
  }

  /// The class of a step: fewer steps than five are the lighter ones.
  static func shade(_ step: Int) -> String { "h\(step + 1)" }
}
