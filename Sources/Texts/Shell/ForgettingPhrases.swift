extension Phrase {
  package static let doesForget = Phrase(
    nb: "glemmer en person, eller tekster i en føring, for godt; viser først hva, og spør")
  package static let exampleForget = Phrase(nb: "viser hva som slettes og blir stående, og spør")
  package static let exampleForgetEvidence = Phrase(
    nb: "også bevis som ellers beholdes i fem år; uten spørsmål")
  package static let exampleForgetText = Phrase(nb: "merknaden, i alle versjoner av føringen")

  package static let forgetQuestion = Phrase(nb: "Slette dette for godt?")
  package static let forgotten = Phrase(nb: "Glemt: {0} ({1}).")
  package static let forgottenButEvidence = Phrase(
    nb: "Glemt: {0} ({1}). Bevis beholdes låst til og med {2}.")
  package static let forgettingTexts = Phrase(
    nb:
      "Dette sletter {0} i {1} for godt, i {2} av føringen. Resten av teksten blir stående, men kan"
      + " ikke lenger prøves mot loggen.")
  package static let forgettingNoTexts = Phrase(
    nb: "{1} har ingen {0} her. Det føres likevel at den er glemt, så andre kopier sletter sin.")
  package static let textsForgotten = Phrase(nb: "Glemt: {0} i {1} ({2}).")
  package static let oneVersion = Phrase(nb: "1 versjon")
  package static let versions = Phrase(nb: "{0} versjoner")
  package static let confirmationNeeded = Phrase(
    nb: "«{0}» spør før noe slettes, og her kan ingen svare. Se over det som vises, og kjør igjen"
      + " med --ja. Ingenting er slettet.")
  package static let isForgotten = Phrase(nb: "(glemt)")
}
