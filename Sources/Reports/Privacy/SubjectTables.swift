import Application
import Events
import Projections
import Texts

/// The tables of everything about one person. No cell names anybody else but those who recorded, by
/// pseudonym.
struct SubjectTables {
  let access: SubjectAccess
  let texts: Texts
  let names: PersonNames

  var chapter: LogCode { access.subject.chapter }

  var sections: [Report.Section] {
    [
      .init("contact", title: texts(nb: "Kontaktopplysninger"), contact),
      .init("onFile", title: texts(nb: "På fil, som loggen sier"), onFile),
      .init("roles", title: texts(nb: "Roller"), roles),
      .init("entries", title: texts(nb: "Føringer"), entries),
      .init("texts", title: texts(nb: "Tekst ved egne føringer"), ownTexts),
      .init("trips", title: texts(nb: "Turer som deltaker"), trips),
      .init("consents", title: texts(nb: "Samtykke"), consents),
      .init("changes", title: texts(nb: "Rettet, trukket eller glemt"), changes),
      .init("erasures", title: texts(nb: "Sletting"), erasures),
      .init("recordsAs", title: texts(nb: "Som den som fører"), actorNames),
      .init("imports", title: texts(nb: "Importer det kom fra"), imports),
      .init("recordedBy", title: texts(nb: "Hvem som har ført det"), recorders),
      .init("seals", title: texts(nb: "Forseglede rapporter personen er regnet med i"), seals),
      .init("accesses", title: texts(nb: "Hvem som har sett det"), accesses),
    ]
  }

  func moment(_ instant: Instant) -> Table.Cell {
    .shown(texts.moment(instant), value: .string("\(instant)"))
  }

  func by(_ actor: Pseudonym) -> Table.Cell {
    .shown(names.pseudonym(actor), value: .string("\(actor)"))
  }

  func withdrawn(_ isWithdrawn: Bool) -> Table.Cell {
    .shown(isWithdrawn ? texts(nb: "trukket") : "", value: .bool(isWithdrawn))
  }

  /// One row for each value, from when it held until the next one did.
  private var contact: Table {
    var table = Table([
      .init("field", texts(nb: "felt"), .word), .init("value", texts(nb: "verdi")),
      .init("from", texts(nb: "fra"), .word), .init("until", texts(nb: "til"), .word),
      .init("entry", texts(nb: "ført som"), .word, isExtra: true),
      .init("by", texts(nb: "av"), .word, isExtra: true),
    ])
    for span in access.contactSpans {
      table.add([
        .shown(texts.label(span.member), value: .string(span.field)), .text(span.value),
        moment(span.from.recorded), span.until.map { moment($0.recorded) } ?? .empty,
        .text("\(span.from.handle)"), by(span.from.actor),
      ])
    }
    return table
  }

  private var onFile: Table {
    var table = Table([
      .init("recorded", texts(nb: "når"), .word), .init("onFile", texts(nb: "på fil")),
      .init("known", texts(nb: "er her"), .word), .init("entry", texts(nb: "ført som"), .word),
      .init("by", texts(nb: "av"), .word, isExtra: true),
    ])
    for version in access.contacts {
      table.add([
        moment(version.event.recorded),
        .shown(
          texts.all(version.onFile),
          value: .array(version.onFile.fields.map { .string($0.rawValue) })),
        .yesOrNo(version.contact != nil), .text("\(version.event.handle)"),
        by(version.event.actor),
      ])
    }
    return table
  }

  private var roles: Table {
    var table = Table([
      .init("role", texts(nb: "rolle"), .word), .init("appointed", texts(nb: "oppnevnt"), .word),
      .init("ended", texts(nb: "sluttet"), .word), .init("unpaid", texts(nb: "ulønnet"), .word),
      .init("entry", texts(nb: "ført som"), .word),
      .init("withdrawn", texts(nb: "gjelder ikke"), .word),
    ])
    for role in access.roles {
      table.add([
        .shown(texts.label(role.kind), value: .string(role.kind.rawValue)),
        .date(role.appointed), .date(role.ended), .yesOrNo(role.unpaid),
        .text("\(role.handle)"), withdrawn(role.isWithdrawn),
      ])
    }
    return table
  }

  private var entries: Table {
    var table = Table([
      .init("entry", texts(nb: "føring"), .word), .init("on", texts(nb: "dato"), .word),
      .init("kind", texts(nb: "slag")), .init("part", texts(nb: "som"), .word),
      .init("minutes", texts(nb: "varighet"), .number),
      .init("counts", texts(nb: "teller"), .word), .init("reason", texts(nb: "hovedgrunn")),
    ])
    for entry in access.entries {
      table.add([
        .text("\(entry.handle)"), .date(entry.fact.data.on),
        entry.fact.data.entryKind.map { .shown(texts.label($0), value: .string($0.rawValue)) }
          ?? .empty,
        .shown(texts.label(entry.part), value: .string(entry.part.rawValue)),
        .minutes(minutes(entry.fact.data)),
        entry.verdict.map { verdict in
          .shown(
            texts.counting(verdict.counts),
            value: [
              "strict": .bool(verdict.counts.strict), "lenient": .bool(verdict.counts.lenient),
            ])
        } ?? .empty,
        reason(entry),
      ])
    }
    return table
  }

  private func minutes(_ data: EventData) -> Int? {
    switch data {
    case .ringevennContactMade(let contact): contact.minutes
    case .hoursVolunteered(let hours): hours.minutes
    default: data.gathering?.minutes
    }
  }

  /// The whole reason where the person led; where somebody else did the reason can be about that one, so
  /// then the paragraph alone.
  private func reason(_ entry: SubjectAccess.NamingEntry) -> Table.Cell {
    guard let failure = entry.verdict?.reasons.first?.failure else { return .empty }
    switch entry.part {
    case .led, .ringevenn, .volunteered:
      return .text(texts.cited(failure, in: chapter, names.only(access.subject.person)))
    case .tookPart, .formerly: return .text(failure.paragraph.rawValue)
    }
  }

  private var ownTexts: Table {
    var table = Table([
      .init("entry", texts(nb: "føring"), .word), .init("field", texts(nb: "felt"), .word),
      .init("text", texts(nb: "tekst")), .init("withheld", texts(nb: "holdt tilbake")),
      .init("event", texts(nb: "ført som"), .word, isExtra: true),
    ])
    for text in access.texts {
      let reason = text.text == nil ? texts(nb: "nevner andre") : ""
      table.add([
        .text("\(text.entry)"),
        .shown(texts.label(text.member), value: .string(text.field)),
        .text(text.text), .shown(reason, value: .bool(text.text == nil)), .text("\(text.event)"),
      ])
    }
    return table
  }

  private var trips: Table {
    var table = Table([
      .init("trip", texts(nb: "tur"), .word), .init("on", texts(nb: "dato"), .word),
      .init("participant", texts(nb: "pseudonym det året"), .word),
      .init("entry", texts(nb: "ført som"), .word),
      .init("withdrawn", texts(nb: "gjelder ikke"), .word),
    ])
    for trip in access.trips {
      table.add([
        .text("\(trip.trip)"), .date(trip.on),
        .shown(names.pseudonym(trip.participant), value: .string("\(trip.participant)")),
        .text("\(trip.handle)"), withdrawn(trip.isWithdrawn),
      ])
    }
    return table
  }
}
