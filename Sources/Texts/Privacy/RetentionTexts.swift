package import Projections

extension Texts {
  /// What is kept.
  package func label(_ rule: RetentionRule) -> String {
    switch rule {
    case .evidence: self(nb: "kontaktopplysninger som er bevis")
    case .keptEvidence: self(nb: "bevis beholdt fra glemte")
    case .replacedContact: self(nb: "erstattede kontaktopplysninger")
    case .inactive: self(nb: "kontaktopplysninger ellers")
    case .consentWithdrawn: self(nb: "registrerte som har trukket samtykket")
    case .entryTexts: self(nb: "tekst ved føringer")
    case .participants: self(nb: "turdeltakeres koder")
    case .lines: self(nb: "linjer skrevet i skallet")
    case .orphans: self(nb: "tekst uten hendelse")
    case .accesses: self(nb: "hvem som har sett hva")
    }
  }

  /// How long something is kept.
  package func label(_ term: RetentionRule.Term) -> String {
    switch term {
    case .endOfYearAfterBaseYear(let years):
      self(nb: "ut året, {0} år etter året det gjelder", years)
    case .endOfYearAfterLastActive(let years):
      self(nb: "ut året, {0} år etter siste rolle eller aktivitet", years)
    case .withThePerson: self(nb: "til personen glemmes; bevis unntatt")
    case .withTheRegistry: self(nb: "så lenge registeret finnes")
    case .atOnce: self(nb: "slettes straks")
    case .oneDay: self(nb: "ett døgn")
    case .newestOnly: self(nb: "bare de nyeste; alle når noen glemmes")
    }
  }

  /// Where it says so.
  package func label(_ source: RetentionRule.Source) -> String {
    switch source {
    case .regulation(let paragraphs): paragraphs
    case .gdpr(let article): self(nb: "personvernforordningen art. {0}", article)
    case .organisation: self(nb: "organisasjonens valg")
    }
  }

  /// What makes something go.
  package func label(_ means: RetentionRule.Means) -> String {
    switch means {
    case .forgetPerson: self(nb: "glem PERSON")
    case .forgetTexts: self(nb: "glem FØRING TEKST")
    case .byItself: self(nb: "av seg selv")
    case .nothing: self(nb: "ingenting")
    }
  }
}

extension Phrase {
  package static let retainQuestion = Phrase(nb: "Slette {0} ting for godt?")
  package static let retained = Phrase(nb: "Gjort: {0} ting, {1} ført.")
}
