package import Events

extension Texts {
  /// How much of a person was destroyed, as a history calls it.
  package func label(_ scope: ErasureScope) -> String {
    switch scope {
    case .all: self(nb: "person glemt")
    case .butEvidence: self(nb: "person glemt, bevis beholdt")
    }
  }

  /// A text of an entry that can be forgotten.
  package func label(_ text: ErasableText) -> String {
    switch text {
    case .activity: self(nb: "aktivitet")
    case .coOrganiser: self(nb: "medarrangør")
    case .country: self(nb: "land")
    case .evidence: self(nb: "dokumentasjon")
    case .goal: self(nb: "mål")
    case .measures: self(nb: "tiltak")
    case .note: self(nb: "merknad")
    case .organiser: self(nb: "arrangør")
    case .place: self(nb: "sted")
    case .resultGoal: self(nb: "resultatmål")
    case .series: self(nb: "serie")
    case .title: self(nb: "tittel")
    case .words: self(nb: "begrunnelse")
    }
  }

  /// What a person consents to.
  package func label(_ purpose: ConsentPurpose) -> String {
    switch purpose {
    case .registering: self(nb: "å være registrert")
    case .contactList: self(nb: "å stå på kontaktlisten")
    case .sharing: self(nb: "at opplysninger deles")
    }
  }

  /// What personal data was shown for.
  package func label(_ purpose: AccessPurpose) -> String {
    switch purpose {
    case .recording: self(nb: "føring")
    case .overview: self(nb: "oversikt")
    case .report: self(nb: "rapport")
    case .verification: self(nb: "kontroll")
    case .subjectAccess: self(nb: "innsyn")
    case .erasure: self(nb: "sletting")
    case .maintenance: self(nb: "vedlikehold")
    }
  }

  /// How much of a year's figures rests on evidence that was destroyed; nothing where none does.
  package func onErasedEvidence(
    days: (strict: Int, lenient: Int), likepersoner: (strict: Int, lenient: Int)
  ) -> [String] {
    func count(_ both: (strict: Int, lenient: Int)) -> String {
      both.strict == both.lenient
        ? number(both.strict)
        : self(nb: "{0} (streng) eller {1} (romslig)", number(both.strict), number(both.lenient))
    }
    var sentences: [String] = []
    if days.lenient > 0 {
      sentences.append(
        self(nb: "{0} av aktivitetsdagene hviler på bevis som er slettet (§ 13)", count(days)))
    }
    if likepersoner.lenient > 0 {
      sentences.append(
        self(nb: "{0} av likepersonene hviler på bevis som er slettet (§ 13)", count(likepersoner)))
    }
    return sentences
  }
}
