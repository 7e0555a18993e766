package import Application
import Decisions
package import Events
package import Projections
package import Texts

extension Report {
  /// The people of a chapter (`folk`).
  package static func people(
    _ people: [PersonListing], of chapter: LogCode, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let names = context.names(chapter)
    var table = Table([
      .init("person", texts(nb: "kode"), .word),
      .init("name", texts(nb: "navn")),
      .init("roles", texts(nb: "roller")),
      .init("missing", texts(nb: "mangler"), isExtra: true),
      .init("pseudonym", texts(nb: "pseudonym"), .word, isExtra: true),
      .init("entry", texts(nb: "ført som"), .word, isExtra: true),
    ])
    for person in people {
      let pseudonym = person.person.pseudonym
      table.add([
        .text(person.contact?.code ?? names(pseudonym)), .text(person.contact?.name),
        .shown(
          person.roles.map { texts.role($0) }.joined(separator: "; "),
          value: .array(person.roles.map(\.json))),
        .shown(
          texts.all(OnFile.list.subtracting(person.person.onFile)),
          value: .array(
            OnFile.list.subtracting(person.person.onFile).fields.map { .string($0.rawValue) })),
        .shown(names.pseudonym(pseudonym), value: .string("\(pseudonym)")),
        .text("\(Handle(chapter, person.person.seq))"),
      ])
    }
    return Report(
      title: texts(nb: "Folk i {0}", chapter),
      facts: context.standing
        + [
          people.count == 1
            ? texts(nb: "1 person") : texts(nb: "{0} personer", texts.number(people.count))
        ],
      sections: [Section("people", table)],
      notes: texts.offContactList(people.count(where: \.isOffContactList)))
  }
}

extension Role {
  /// What programs are told of a role.
  var json: JSON {
    [
      "role": .string(kind.rawValue), "appointed": .text(appointed), "ended": .text(ended),
      "unpaid": unpaid.map { .bool($0) } ?? .null,
    ]
  }
}

extension Texts {
  /// A role with its span: `likeperson fra 10.02.2022, ulønnet`.
  package func role(_ role: Role) -> String {
    var text = label(role.kind)
    if let appointed = role.appointed { text += self(nb: " fra {0}", date(appointed)) }
    if let ended = role.ended { text += self(nb: " til {0}", date(ended)) }
    if role.kind == .likeperson, role.appointed == nil { text += self(nb: ", ikke oppnevnt") }
    switch role.unpaid {
    case true?: text += self(nb: ", ulønnet")
    case false?: text += self(nb: ", lønnet")
    case nil: break
    }
    return text
  }
}
