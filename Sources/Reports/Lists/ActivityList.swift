package import Decisions
package import Events
package import Projections
import Texts

extension Report {
  /// The activities of a base year as § 13 asks for them: type, date, time or length, and name, address and
  /// phone of the likeperson who led. Those that count strictly; then those that count leniently only.
  ///
  /// - Parameters:
  ///   - entries: what each counting entry states.
  ///   - contacts: of the leaders.
  package static func activityList(
    _ answer: NationalAnswer, _ entries: [LogCode: [Int: EventData]],
    _ contacts: [LogCode: [Pseudonym: Contact]], _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = Report(
      title: texts(nb: "Aktivitetsliste {0}", answer.year), facts: context.facts(of: answer))
    for isStrict in [true, false] {
      let table = activities(answer, entries, contacts, context) { counts in
        isStrict ? counts.strict : counts.lenient && !counts.strict
      }
      if !isStrict, table.rows.isEmpty { continue }
      report.sections.append(
        Section(
          isStrict ? "strict" : "lenient",
          title: isStrict
            ? texts(nb: "Teller strengt lest: {0}", texts.entries(table.rows.count))
            : texts(nb: "Teller bare romslig lest: {0}", texts.entries(table.rows.count)), table))
    }
    report.notes = [
      texts(
        nb:
          "Forskriften § 13: type, dato, tidspunkt eller varighet, og navn, adresse og telefon til"
          + " likepersonen som ledet.")
    ]
    return report
  }

  private static func activities(
    _ answer: NationalAnswer, _ entries: [LogCode: [Int: EventData]],
    _ contacts: [LogCode: [Pseudonym: Contact]], _ context: ReportContext,
    where isIncluded: (Both<Bool>) -> Bool
  ) -> Table {
    let texts = context.texts
    var table = Table([
      .init("chapter", texts(nb: "lag")), .init("entry", texts(nb: "føring"), .word),
      .init("on", texts(nb: "dato"), .word), .init("kind", texts(nb: "type")),
      .init("start", texts(nb: "klokka"), .word), .init("minutes", texts(nb: "varighet"), .number),
      .init("leader", texts(nb: "leder")), .init("address", texts(nb: "adresse")),
      .init("phone", texts(nb: "telefon"), .word),
    ])
    for chapter in answer.chapters {
      let names = context.names(chapter.log)
      let name = context.name(of: chapter.log, in: answer.organisation)
      let counting = chapter.verdicts.filter { isIncluded($0.counts) }
      for verdict in counting.sorted(by: { ($0.on, $0.entry) < ($1.on, $1.entry) }) {
        guard let data = entries[chapter.log]?[verdict.entry] else { continue }
        let leader = data.gathering?.leader
        let contact = leader.flatMap { contacts[chapter.log]?[$0] }
        table.add([
          .text(name), .text("\(Handle(chapter.log, verdict.entry))"), .date(verdict.on),
          .shown(texts.label(verdict.kind), value: .string(verdict.kind.rawValue)),
          .text(data.gathering?.start), .minutes(data.gathering?.minutes),
          .text(contact?.name ?? leader.map { names($0) }), .text(contact?.address),
          .text(contact?.phone),
        ])
      }
    }
    return table
  }
}
