import Projections

extension ReportContext {
  /// A number of people, unless it points at somebody where it must not.
  func peopleCell(_ count: Int) -> Table.Cell {
    guard isTooSmall(count) else { return .number(count) }
    let text = "<\(SmallNumbers.least)"
    return .shown(text, value: .string(text))
  }

  /// Whether a number of people points at somebody where it must not.
  func isTooSmall(_ count: Int) -> Bool {
    mergesSmallNumbers && count > 0 && count < SmallNumbers.least
  }

  /// The same for programs.
  func people(_ count: Int) -> JSON { peopleCell(count).json }
}
