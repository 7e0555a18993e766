package import Application
import Events
import Projections
import Texts

extension Report {
  /// How the totals of a year grew, month by month, and whether they end in what the reports say.
  package static func replay(_ replay: Replay, _ context: ReportContext) -> Report {
    let texts = context.texts
    return Report(
      title: texts(nb: "Avspilling av {0}", replay.year),
      facts: context.facts(
        rules: replay.rules, logs: replay.reported.logs, events: replay.reported.events),
      summary: [
        texts(
          nb: "Tallene for grunnlagsår {0} slik de var ved utgangen av hver måned, etter når ting"
            + " ble ført. Alt er lest fra første hendelse.", replay.year)
      ],
      sections: [Section("months", months(replay, texts))], notes: notes(replay, texts),
      contract: .object(
        [
          .init("baseYear", .integer(replay.year)),
          .init("ruleSet", .string(replay.rules.revision)),
          .init("logs", .integer(replay.reported.logs)),
          .init("events", .integer(replay.reported.events)),
        ] + context.marks + [
          .init(
            "months",
            .array(
              replay.months.map { month, totals in
                .object([.init("month", .string("\(month)"))] + members(totals))
              })), .init("reported", .object(members(replay.reported))),
          .init("same", .bool(replay.isSame)),
        ]))
  }

  private static func months(_ replay: Replay, _ texts: Texts) -> Table {
    var table = Table([
      .init("month", texts(nb: "måned"), .word), .init("logs", texts(nb: "logger"), .number),
      .init("events", texts(nb: "hendelser"), .number),
      .init("daysStrict", texts(nb: "dager streng"), .number),
      .init("daysLenient", texts(nb: "dager romslig"), .number, isExtra: true),
      .init("likepersonerStrict", texts(nb: "likepersoner streng"), .number),
      .init(
        "likepersonerLenient", texts(nb: "likepersoner romslig"), .number, isExtra: true),
      .init("lokallagStrict", texts(nb: "lokallag streng"), .number),
      .init("lokallagLenient", texts(nb: "lokallag romslig"), .number, isExtra: true),
      .init("minutes", texts(nb: "ført tid"), .number),
    ])
    for (month, totals) in replay.months {
      table.add([
        .text("\(month)"), .number(totals.logs), .number(totals.events),
        .number(totals.days.strict), .number(totals.days.lenient),
        .number(totals.likepersoner.strict), .number(totals.likepersoner.lenient),
        .number(totals.lokallag.strict), .number(totals.lokallag.lenient),
        .minutes(totals.minutes),
      ])
    }
    return table
  }

  private static func notes(_ replay: Replay, _ texts: Texts) -> [String] {
    guard let last = replay.last, !replay.isSame else {
      return [texts(nb: "Siste linje er det samme som rapportene sier, fra lagrede visninger.")]
    }
    let found = zip(figures(last, texts), figures(replay.reported, texts)).filter {
      $0.value != $1.value
    }
    return [texts(nb: "AVVIK: siste linje er ikke det rapportene sier. Kjør «kontroller».")]
      + found.map { texts(nb: "{0}: {1} her, {2} i rapportene", $0.name, $0.value, $1.value) }
  }

  private static func figures(
    _ totals: YearTotals, _ texts: Texts
  ) -> [(name: String, value: String)] {
    func both(_ name: String, _ counts: Both<Int>) -> (name: String, value: String) {
      (name, texts(nb: "{0} streng, {1} romslig", counts.strict, counts.lenient))
    }
    return [
      (texts(nb: "Logger"), texts.number(totals.logs)),
      (texts(nb: "Hendelser"), texts.number(totals.events)),
      both(texts.label(BufdirFigure.activityDays), totals.days),
      both(texts.label(BufdirFigure.likepersoner), totals.likepersoner),
      both(texts.label(BufdirFigure.lokallag), totals.lokallag),
      (texts(nb: "Ført tid"), texts.duration(totals.minutes)),
    ]
  }

  private static func members(_ totals: YearTotals) -> [JSON.Member] {
    func both(_ counts: Both<Int>) -> JSON {
      ["strict": .integer(counts.strict), "lenient": .integer(counts.lenient)]
    }
    return [
      .init("logs", .integer(totals.logs)), .init("events", .integer(totals.events)),
      .init("activityDays", both(totals.days)), .init("likepersoner", both(totals.likepersoner)),
      .init("lokallag", both(totals.lokallag)), .init("minutes", .integer(totals.minutes)),
    ]
  }
}
