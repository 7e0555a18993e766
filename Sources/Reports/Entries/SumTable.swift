import Projections
import Texts

/// Sums beside earlier ones, with the difference.
struct SumTable {
  private let texts: Texts
  private(set) var table: Table

  /// - Parameter names: what stands above the sums, and above the earlier ones.
  init(_ names: (now: String, before: String), _ texts: Texts) {
    self.texts = texts
    table = Table([
      .init("sum", texts(nb: "hva")), .init("now", names.now, .number),
      .init("before", names.before, .number), .init("difference", texts(nb: "endring"), .number),
    ])
  }

  mutating func add(_ now: MonthAnswer.Sums, _ before: MonthAnswer.Sums) {
    add(texts(nb: "føringer"), now.entries, before.entries)
    add(texts(nb: "aktivitetsdager"), now.days?.strict, before.days?.strict)
    if [now.days, before.days].contains(where: { $0?.lenient != $0?.strict }) {
      add(texts(nb: "aktivitetsdager, romslig"), now.days?.lenient, before.days?.lenient)
    }
    add(minutes: texts(nb: "ført tid"), now.minutes, before.minutes)
    add(texts(nb: "deltakere"), now.participants, before.participants)
  }

  /// A row; empty where nothing is known.
  mutating func add(_ label: String, _ now: Int?, _ before: Int?) {
    var difference = Table.Cell.empty
    if let now, let before {
      difference = .shown(texts.difference(now - before), value: .integer(now - before))
    }
    table.add([.text(label), .number(now), .number(before), difference])
  }

  /// A row of lengths.
  mutating func add(minutes label: String, _ now: Int, _ before: Int?) {
    let difference = before.map { before in
      Table.Cell.shown(
        texts.durationDifference(now - before), value: .integer(now - before))
    }
    table.add([.text(label), .minutes(now), .minutes(before), difference ?? .empty])
  }

  /// A row whose difference would tell what a cell does not.
  mutating func add(_ label: String, hidden now: Table.Cell, _ before: Table.Cell) {
    table.add([.text(label), now, before, .empty])
  }

  static func json(_ sums: MonthAnswer.Sums, likepersoner: Int?? = nil) -> JSON {
    .object(
      [
        .init("entries", .integer(sums.entries)),
        .init(
          "activityDays",
          sums.days.map { ["strict": .integer($0.strict), "lenient": .integer($0.lenient)] }
            ?? .null),
        .init("minutes", .integer(sums.minutes)),
        .init("participants", .integer(sums.participants)),
      ] + (likepersoner.map { [.init("activeLikepersoner", .number($0))] } ?? []))
  }
}
