import Events
package import Projections
import Texts

extension Report {
  /// The likepersoner of a year, person by person (§ 10, list § 13).
  package static func likepersoner(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    var table = Table([
      .init("chapter", texts(nb: "lag"), .word),
      .init("person", texts(nb: "person"), .word),
      .init("led", texts(nb: "ledet"), .number),
      .init("tookPart", texts(nb: "deltok"), .number),
      .init("strictDays", texts(nb: "dager streng"), .number, isExtra: true),
      .init("lenientDays", texts(nb: "dager romslig"), .number, isExtra: true),
      .init("strict", texts(nb: "streng"), .number),
      .init("lenient", texts(nb: "romslig"), .number),
      .init("missing", texts(nb: "mangler"), isExtra: true),
      .init("reasons", texts(nb: "hvorfor ikke")),
    ])
    var json: [JSON] = []
    for chapter in answer.chapters {
      let names = context.names(chapter.log)
      for person in chapter.likepersoner {
        table.add([
          .text("\(chapter.log)"), .text(names(person.person)), .number(person.led),
          .number(person.tookPart), .number(person.days.strict), .number(person.days.lenient),
          .yesOrNo(person.isListed.strict), .yesOrNo(person.isListed.lenient),
          .text(texts.all(person.missing)), .text(reasons(person, texts)),
        ])
        json.append(likeperson(person, chapter.log, names, texts))
      }
    }
    return Report(
      title: texts(nb: "Likepersoner {0}", answer.year), facts: context.facts(of: answer),
      summary: [
        texts(
          nb: "Tellende: {0} streng, {1} romslig",
          texts.number(answer.likepersoner.strict), texts.number(answer.likepersoner.lenient))
      ],
      sections: [Section("likepersoner", table)],
      notes: [
        texts(
          nb: "Listen til Bufdir skal være per 31.12., med navn, adresse, telefon og e-post,"
            + " datert og signert (§ 13).")
      ],
      contract: header(
        answer, context,
        [
          .init("strict", .integer(answer.likepersoner.strict)),
          .init("lenient", .integer(answer.likepersoner.lenient)),
          .init("people", .array(json)),
        ]))
  }

  private static func reasons(_ person: LikepersonAnswer, _ texts: Texts) -> String {
    person.obstacles.map { obstacle in
      let text = texts.cited(obstacle.kind)
      return obstacle.column == .both
        ? text : texts(nb: "{0} ({1})", text, texts.label(obstacle.column))
    }.joined(separator: "; ")
  }

  private static func likeperson(
    _ person: LikepersonAnswer, _ log: LogCode, _ names: PersonNames, _ texts: Texts
  ) -> JSON {
    [
      "chapter": .string("\(log)"), "person": .string("\(person.person)"),
      "label": .string(names(person.person)), "led": .integer(person.led),
      "tookPart": .integer(person.tookPart),
      "days": ["strict": .integer(person.days.strict), "lenient": .integer(person.days.lenient)],
      "missing": .array(person.missing.fields.map { .string($0.rawValue) }),
      "strict": .bool(person.isListed.strict), "lenient": .bool(person.isListed.lenient),
      "reasons": .array(
        person.obstacles.map { obstacle in
          [
            "paragraph": .string(obstacle.kind.paragraph.rawValue),
            "text": .string(texts.text(obstacle.kind)),
            "column": .string(obstacle.column.rawValue),
          ]
        }),
    ]
  }

  /// What the JSON of every yearly report begins with.
  static func header(
    _ answer: NationalAnswer, _ context: ReportContext, _ members: [JSON.Member]
  ) -> JSON {
    .object(
      [
        .init("baseYear", .integer(answer.year)), .init("ruleSet", .string(answer.rules.revision)),
        .init("logs", .integer(answer.logs)), .init("events", .integer(answer.events)),
      ] + (context.part.map { [.init("part", .string($0))] } ?? [])
        + context.marks(of: answer) + members)
  }
}

extension LikepersonAnswer {
  /// Counting days that make the person active: led strictly, led or taken part in leniently.
  fileprivate var days: Both<Int> {
    Both(strict: daysLed.strict, lenient: daysLed.lenient + daysTookPart.lenient)
  }
}
