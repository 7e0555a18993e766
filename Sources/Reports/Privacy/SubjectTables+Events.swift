import Application
import Events
import Projections
import Texts

extension SubjectTables {
  var consents: Table {
    var table = Table([
      .init("on", texts(nb: "dato"), .word), .init("purpose", texts(nb: "formål"), .word),
      .init("given", texts(nb: "samtykke"), .word), .init("entry", texts(nb: "ført som"), .word),
      .init("by", texts(nb: "av"), .word, isExtra: true),
    ])
    for event in access.consents {
      let (on, purpose, isGiven): (CivilDate, ConsentPurpose, Bool)
      switch event.data {
      case .consentGiven(let body): (on, purpose, isGiven) = (body.on, body.purpose, true)
      case .consentWithdrawn(let body): (on, purpose, isGiven) = (body.on, body.purpose, false)
      default: continue
      }
      table.add([
        .date(on), .shown(texts.word(purpose), value: .string(purpose.rawValue)),
        .shown(isGiven ? texts(nb: "gitt") : texts(nb: "trukket"), value: .bool(isGiven)),
        .text("\(event.handle)"), by(event.actor),
      ])
    }
    return table
  }

  var changes: Table {
    var table = Table([
      .init("recorded", texts(nb: "når"), .word), .init("entry", texts(nb: "gjelder"), .word),
      .init("what", texts(nb: "hva")), .init("change", texts(nb: "endring")),
      .init("reason", texts(nb: "grunn")),
      .init("event", texts(nb: "ført som"), .word, isExtra: true),
      .init("by", texts(nb: "av"), .word, isExtra: true),
    ])
    for event in access.changes {
      let (entry, reason, change) = told(event)
      table.add([
        moment(event.recorded), .text(entry.map { "\(Handle(chapter, $0))" }),
        .shown(texts.label(event.data), value: .string(event.data.type)),
        .text(change.isEmpty ? nil : change.joined(separator: ", ")),
        reason.map { .shown(texts.label($0), value: .string($0.rawValue)) } ?? .empty,
        .text("\(event.handle)"), by(event.actor),
      ])
    }
    return table
  }

  private func told(_ event: Event) -> (entry: Int?, CorrectionReason?, change: [String]) {
    switch event.data {
    case .entryCorrected(let body):
      (body.entry, body.reason, body.set.map(told) + body.unset.map { gone($0) })
    case .entryWithdrawn(let body): (body.entry, body.reason, [])
    case .entryReinstated(let body): (body.entry, body.reason, [])
    case .textErased(let body): (body.entry, nil, body.texts.map { texts.label($0) })
    default: (nil, nil, [])
    }
  }

  private func gone(_ member: FactMember) -> String {
    texts(nb: "{0} ikke oppgitt", texts.label(member))
  }

  // Who leads or takes part now can be somebody else.
  private func told(_ change: (member: FactMember, value: MemberValue)) -> String {
    switch change.value {
    case .id, .ids: texts.label(change.member)
    default:
      texts(
        nb: "{0} {1}", texts.label(change.member),
        texts.value(change.value, of: change.member, .none))
    }
  }

  var erasures: Table {
    var table = Table([
      .init("recorded", texts(nb: "når"), .word), .init("scope", texts(nb: "hva")),
      .init("until", texts(nb: "bevis til"), .word), .init("entry", texts(nb: "ført som"), .word),
      .init("by", texts(nb: "av"), .word, isExtra: true),
    ])
    for event in access.erasures {
      guard case .personErased(let body) = event.data else { continue }
      table.add([
        moment(event.recorded),
        .shown(texts.label(body.scope), value: .string(body.scope.rawValue)), .date(body.until),
        .text("\(event.handle)"), by(event.actor),
      ])
    }
    return table
  }

  var actorNames: Table {
    var table = Table([
      .init("recorded", texts(nb: "når"), .word), .init("role", texts(nb: "rolle"), .word),
      .init("name", texts(nb: "navn")), .init("entry", texts(nb: "ført som"), .word),
    ])
    for name in access.actorNames {
      table.add([
        moment(name.event.recorded),
        .shown(texts.label(name.role), value: .string(name.role.rawValue)), .text(name.name),
        .text("\(name.event.handle)"),
      ])
    }
    return table
  }

  var imports: Table {
    var table = Table([
      .init("recorded", texts(nb: "når"), .word), .init("form", texts(nb: "skjema"), .word),
      .init("events", texts(nb: "hendelser"), .number),
      .init("entry", texts(nb: "ført som"), .word),
    ])
    for one in access.imports {
      table.add([
        moment(one.recorded), .shown(texts.label(one.form), value: .string(one.form.rawValue)),
        .number(one.events), .text("\(one.handle)"),
      ])
    }
    return table
  }

  var recorders: Table {
    var table = Table([
      .init("by", texts(nb: "av"), .word), .init("role", texts(nb: "rolle"), .word),
      .init("events", texts(nb: "hendelser"), .number),
    ])
    for one in access.recorders {
      table.add([by(one.actor), role(one.role), .number(one.events)])
    }
    return table
  }

  private func role(_ role: ActorRole?) -> Table.Cell {
    role.map { .shown(texts.label($0), value: .string($0.rawValue)) } ?? .empty
  }

  var seals: Table {
    var table = Table([
      .init("seal", texts(nb: "forsegling"), .word), .init("recorded", texts(nb: "når"), .word),
      .init("report", texts(nb: "rapport"), .word), .init("year", texts(nb: "år"), .number),
      .init("days", texts(nb: "dager"), .number),
      .init("likeperson", texts(nb: "som likeperson"), .word),
    ])
    for seal in access.seals {
      table.add([
        .text("\(seal.handle)"), moment(seal.recorded), .text(texts.label(seal.report)),
        .shown("\(seal.year)", value: .integer(seal.year)), .number(seal.days),
        .yesOrNo(seal.isLikeperson),
      ])
    }
    return table
  }

  var accesses: Table {
    var table = Table([
      .init("recorded", texts(nb: "når"), .word), .init("purpose", texts(nb: "formål"), .word),
      .init("what", texts(nb: "hva")), .init("role", texts(nb: "rolle"), .word),
      .init("by", texts(nb: "av"), .word, isExtra: true),
      .init("event", texts(nb: "ført som"), .word, isExtra: true),
    ])
    for seen in access.accesses ?? [] {
      table.add([
        moment(seen.recorded),
        .shown(texts.label(seen.purpose), value: .string(seen.purpose.rawValue)), what(seen),
        role(seen.role), by(seen.actor), .text("\(seen.handle)"),
      ])
    }
    return table
  }

  private func what(_ seen: SubjectAccess.SeenBy) -> Table.Cell {
    var parts: [String] = []
    if seen.everything { parts.append(texts(nb: "alt i registeret")) }
    if seen.contact { parts.append(texts(nb: "kontaktopplysningene")) }
    if seen.codes { parts.append(texts(nb: "kodene til alle i laget")) }
    if !seen.entries.isEmpty {
      parts.append(texts(nb: "tekst: {0}", texts.all(seen.entries.map { "\($0)" })))
    }
    return .shown(
      parts.joined(separator: "; "),
      value: [
        "everything": .bool(seen.everything), "contact": .bool(seen.contact),
        "codes": .bool(seen.codes), "entries": .array(seen.entries.map { .string("\($0)") }),
      ])
  }
}
