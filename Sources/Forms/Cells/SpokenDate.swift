package import Events

/// Dates as people say them in the shell, besides those of the forms: `i går`, `tirsdag`, `14.1`.
/// Norwegian (both forms of it) and English; å, ø and æ may be written without.
package enum SpokenDate {
  /// A day before `today` or it; only a date written in full can lie after it.
  package static func parse(_ text: String, today: CivilDate) throws(CellProblem) -> CivilDate {
    let word = Folding.loose(text)
    if let back = daysBack[word] { return today.adding(days: -back) }
    if let weekday = weekdays[word] {
      return today.adding(days: -((today.weekday - weekday + 7) % 7))
    }
    if let (day, month) = dayAndMonth(text) {
      guard let date = latest(day: day, month: month, notAfter: today) else { throw .noSuchDate }
      return date
    }
    return try DateCell.parse(text.cell)
  }

  private static let daysBack = keyed([
    (["i dag", "idag", "today"], 0),
    (["i går", "igår", "yesterday"], 1),
    (["i forgårs", "iforgårs", "forgårs", "i førgår", "day before yesterday"], 2),
  ])

  private static let weekdays = keyed([
    (["mandag", "ma", "man", "måndag", "monday", "mon"], 1),
    (["tirsdag", "ti", "tir", "tirs", "tysdag", "ty", "tys", "tuesday", "tue"], 2),
    (["onsdag", "on", "ons", "wednesday", "wed"], 3),
    (["torsdag", "to", "tor", "tors", "thursday", "thu"], 4),
    (["fredag", "fr", "fre", "friday", "fri"], 5),
    (["lørdag", "lø", "lør", "laurdag", "la", "lau", "saturday", "sat"], 6),
    (["søndag", "sø", "søn", "sundag", "su", "sun", "sunday"], 7),
  ])

  private static func keyed(_ groups: [([String], Int)]) -> [String: Int] {
    var values: [String: Int] = [:]
    for (words, value) in groups {
      for word in words { values[Folding.loose(word)] = value }
    }
    return values
  }

  /// `14.1` and `14.1.`
  private static func dayAndMonth(_ text: String) -> (day: Int, month: Int)? {
    var scanner = CellScanner(text.cell)
    guard let day = scanner.digits(), scanner.take("."), let month = scanner.digits(),
      day.count <= 2, month.count <= 2, scanner.isAtEnd || scanner.take("."), scanner.isAtEnd
    else { return nil }
    return (day.value, month.value)
  }

  // 29 February comes again within eight years.
  private static func latest(day: Int, month: Int, notAfter today: CivilDate) -> CivilDate? {
    (0...8).lazy
      .compactMap { CivilDate(year: today.year - $0, month: month, day: day) }
      .first { $0 <= today }
  }
}
