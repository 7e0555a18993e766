package import Application
package import Events
import Texts

extension Report {
  /// Who was shown what of people (`tilgang`), oldest first.
  ///
  /// - Parameter chapters: the chapter of each person, where it is known.
  package static func accesses(
    _ accesses: [Access], chapters: [Pseudonym: LogCode], _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var table = Table([
      .init("at", texts(nb: "når"), .word), .init("actor", texts(nb: "hvem")),
      .init("role", texts(nb: "rolle"), isExtra: true),
      .init("purpose", texts(nb: "hvorfor"), .word), .init("seen", texts(nb: "hva")),
      .init("access", texts(nb: "ført som"), .word, isExtra: true),
    ])
    for access in accesses {
      let actor = access.actor
      table.add([
        .shown(texts.moment(access.recorded), value: .string("\(access.recorded)")),
        .shown(
          actor.name ?? PersonNames.none.pseudonym(actor.pseudonym),
          value: .string("\(actor.pseudonym)")),
        .shown(texts.label(actor.role), value: .string(actor.role.rawValue)),
        .shown(texts.label(access.data.purpose), value: .string(access.data.purpose.rawValue)),
        .shown(
          seen(access.data, chapters, context, most: 3),
          value: .string(seen(access.data, chapters, context, most: .max))),
        .text("\(access.handle)"),
      ])
    }
    var report = Report(
      title: texts(nb: "Hvem som har sett hva"),
      facts: context.mark
        + [
          accesses.count == 1
            ? texts(nb: "1 gang") : texts(nb: "{0} ganger", texts.number(accesses.count))
        ],
      sections: [Section("accesses", table)])
    report.contract = .array(accesses.map { json($0, chapters, context) })
    return report
  }

  private static func seen(
    _ data: DataAccessed, _ chapters: [Pseudonym: LogCode], _ context: ReportContext, most: Int
  ) -> String {
    let texts = context.texts
    var seen = data.everything ? [texts(nb: "alt")] : []
    if !data.people.isEmpty {
      let names = data.people.map { person in
        let name = chapters[person].map { context.names($0)(person) }
        return name ?? PersonNames.none.pseudonym(person)
      }
      seen.append(
        texts(nb: "kontaktdata: {0}", some(names.sorted(), most, texts)))
    }
    if !data.entries.isEmpty {
      let entries = data.entries.sorted { ($0.log, $0.seq) < ($1.log, $1.seq) }
      seen.append(texts(nb: "tekster: {0}", some(entries.map { "\($0)" }, most, texts)))
    }
    if !data.chapters.isEmpty {
      seen.append(texts(nb: "koder: {0}", some(data.chapters.map { "\($0)" }, most, texts)))
    }
    return seen.joined(separator: "; ")
  }

  /// The first of many.
  private static func some(_ items: [String], _ most: Int, _ texts: Texts) -> String {
    // One more takes no more room than to say so.
    if items.count - 1 <= most { return items.joined(separator: ", ") }
    return texts(
      nb: "{0} og {1} til", items.prefix(most).joined(separator: ", "),
      texts.number(items.count - most))
  }

  private static func json(
    _ access: Access, _ chapters: [Pseudonym: LogCode], _ context: ReportContext
  ) -> JSON {
    let data = access.data
    return [
      "access": .string("\(access.handle)"), "at": .string("\(access.recorded)"),
      "actor": .string("\(access.actor.pseudonym)"), "name": .text(access.actor.name),
      "role": .string(access.actor.role.rawValue), "purpose": .string(data.purpose.rawValue),
      "everything": .bool(data.everything),
      "people": .array(
        data.people.map { person in
          let chapter = chapters[person]
          return [
            "person": .string("\(person)"), "chapter": .text(chapter),
            "code": .text(chapter.flatMap { context.names($0).code(person) }),
          ]
        }),
      "entries": .array(data.entries.map { .string("\($0)") }),
      "chapters": .array(data.chapters.map { .string("\($0)") }),
    ]
  }
}
