package import Application
package import Events
import Projections
import Texts

extension Report {
  /// What a person consents to (`samtykke`).
  package static func consents(_ consents: PersonConsents, _ context: ReportContext) -> Report {
    let texts = context.texts
    let subject = consents.subject
    var table = Table([
      .init("purpose", texts(nb: "formål"), .word),
      .init("standing", texts(nb: "samtykke"), .word),
      .init("on", texts(nb: "dato"), .word),
      .init("entry", texts(nb: "ført som"), .word),
      .init("means", texts(nb: "hva det gjelder"), isExtra: true),
    ])
    for purpose in ConsentPurpose.allCases {
      let consent = consents.consents[purpose]
      let standing: String? = consent.map { $0.isGiven ? "given" : "withdrawn" }
      let shown =
        switch consent?.isGiven {
        case true?: texts(nb: "gitt")
        case false?: texts(nb: "trukket")
        case nil: texts(nb: "ikke ført")
        }
      table.add([
        .shown(texts.word(purpose), value: .string(purpose.rawValue)),
        .shown(shown, value: .text(standing)), .date(consent?.on),
        .text(consent.map { "\(Handle(subject.chapter, $0.seq))" }), .text(texts.label(purpose)),
      ])
    }
    return Report(
      title: texts(nb: "Samtykke fra {0}", name(subject, context)), facts: context.standing,
      sections: [Section("consents", table)],
      notes: [
        texts(
          nb: "Bare et samtykke som er trukket, stopper noe. Et som ikke er ført, er ikke trukket.")
      ])
  }

  /// That a consent was recorded, what stops by it, and what goes on.
  package static func consentRecorded(
    _ handle: Handle, _ purpose: ConsentPurpose, isGiven: Bool, by subject: Subject,
    _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let person = name(subject, context)
    let stops = isGiven ? [] : texts.stops(purpose, for: person)
    let goesOn = isGiven ? [] : texts.goesOn(purpose, for: person)
    var report = Report(
      title: texts(nb: "Lagret {0}.", handle), facts: [],
      summary: [
        isGiven
          ? texts(nb: "{0} samtykker til {1}.", person, texts.label(purpose))
          : texts(nb: "{0} samtykker ikke lenger til {1}.", person, texts.label(purpose))
      ])
    report.summary += stops.map { texts(nb: "Stopper: {0}", $0) }
    report.summary += goesOn.map { texts(nb: "Fortsetter: {0}", $0) }
    report.contract = [
      "entry": .string("\(handle)"), "purpose": .string(purpose.rawValue),
      "given": .bool(isGiven), "stops": .array(stops.map { .string($0) }),
      "goesOn": .array(goesOn.map { .string($0) }),
    ]
    return report
  }

  /// The code of a subject, else the pseudonym in short.
  static func name(_ subject: Subject, _ context: ReportContext) -> String {
    subject.code ?? subject.person.map { context.names(subject.chapter).pseudonym($0) } ?? ""
  }
}
