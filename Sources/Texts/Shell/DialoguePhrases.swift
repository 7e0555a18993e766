package import Projections

extension Phrase {
  package static let noRulesThen = Phrase(
    nb: "Føres, men vurderes ikke: Varde har regler for grunnlagsår fra 2020.")
  package static let askKind = Phrase(nb: "Aktivitet")
  package static let askDate = Phrase(nb: "Dato")
  package static let askStart = Phrase(nb: "Klokka")
  package static let askDuration = Phrase(nb: "Varighet")
  package static let askPlace = Phrase(nb: "Sted")
  package static let askLeader = Phrase(nb: "Leder")
  package static let askRingevenn = Phrase(nb: "Ringevenn")
  package static let askVolunteer = Phrase(nb: "Hvem")
  package static let askParticipants = Phrase(nb: "Deltakere, lederen ikke medregnet")
  package static let askExchange = Phrase(nb: "Var formålet erfaringsutveksling (ja/nei)")
  package static let askReason = Phrase(nb: "Grunn")
  package static let answerYesOrNo = Phrase(nb: "Svar ja eller nei.")
  package static let similarEntry = Phrase(nb: "Forrige lik:  {0}")
  package static let newEntry = Phrase(nb: "Ny:           {0}")
  package static let knownPeople = Phrase(
    nb: "Fant ikke den personen. Kjente her: {0}. Nye legges inn med «folk ny».")
  package static let dialogueHelp = Phrase(
    nb: "Enter tar det i klammene, «<» går tilbake, «.» avslutter spørsmålene, Ctrl-C beholder en "
      + "kladd.")
  package static let badAnswer = Phrase(nb: "Svaret {0} {1}.")
  package static let answerYesNoOrChange = Phrase(nb: "Svar ja, nei eller endre.")
  package static let nothingDone = Phrase(nb: "Ingenting ble ført.")
  package static let saveQuestion = Phrase(nb: "Lagre? [J/n/endre]: ")
  package static let saved = Phrase(nb: "Lagret {0}.")
  package static let savedUndo = Phrase(nb: "«angre» trekker den.")
  package static let notSaved = Phrase(nb: "Ikke lagret.")
  package static let alike = Phrase(nb: "Ligner på {0}, som alt er ført. Før denne også?")
  package static let alikeRemark = Phrase(nb: "Merk: ligner på {0}, som alt er ført.")
  package static let alreadyKnown = Phrase(nb: "Alt er ført fra før; ingenting nytt.")
  package static let entryKindMissing = Phrase(nb: "Hva slags aktivitet? En av: {0}.")
  package static let verdictWas = Phrase(nb: "Før: {0}")
  package static let verdictBecomes = Phrase(nb: "Etter: {0}")
  package static let withdrawn = Phrase(nb: "Trukket: {0}.")
  package static let corrected = Phrase(nb: "Rettet {0} (hendelse {1}).")
  package static let reinstated = Phrase(nb: "Gjelder igjen: {0}.")
  package static let importUndone = Phrase(nb: "Importen {0} er angret: {1} trukket.")
  package static let importLeft = Phrase(
    nb: "Lot stå: {0}. De er endret siden, eller brukes av andre føringer.")
  package static let yesStands = Phrase(nb: "[J/n]")
  package static let noStands = Phrase(nb: "[j/N]")
  package static let undoWithdraw = Phrase(nb: "Angre trekker {0}.")
  package static let undoReinstate = Phrase(nb: "Angre lar {0} gjelde igjen.")
  package static let undoSetBack = Phrase(
    nb: "Angre setter {0} tilbake til slik den var før siste retting.")
  package static let undoImport = Phrase(nb: "Angre trekker alle rader i importen {0}.")
  package static let undoReinstateImport = Phrase(
    nb: "Angre lar de trukne radene i importen {0} gjelde igjen.")
  package static let redoWithdraw = Phrase(nb: "Gjør om trekker {0} igjen.")
  package static let redoReinstate = Phrase(nb: "Gjør om lar {0} gjelde igjen.")
  package static let redoCorrection = Phrase(nb: "Gjør om retter {0} igjen, slik den var rettet.")
  package static let redoImport = Phrase(nb: "Gjør om lar radene i importen {0} gjelde igjen.")
  package static let redoWithdrawImport = Phrase(nb: "Gjør om trekker radene i importen {0} igjen.")
  package static let importReinstated = Phrase(nb: "Importen {0} gjelder igjen: {1}.")
  package static let undoQuestion = Phrase(nb: "Gjøre det?")
}

extension Phrase {
  package static let askWhichField = Phrase(nb: "Hvilket felt skal endres")
  package static let askNextField = Phrase(nb: "Flere felt (Enter: ferdig)")
  package static let changeHelp = Phrase(
    nb: "Tab viser feltene. Enter lar feltet stå, «-» fjerner det, «.» avslutter uten å lagre.")
  package static let eachHelp = Phrase(
    nb: "Enter lar det i klammene stå, «<» går tilbake, «.» hopper over resten.")
  package static let saveChanges = Phrase(nb: "Lagre endringene?")
  package static let rolesAre = Phrase(
    nb: "Roller rettes hver for seg: {0}. Nye føres med «folk endre {1} --rolle …».")
  package static let fieldsAre = Phrase(nb: "Felt som kan endres her: {0}.")
}

extension Phrase {
  package static let lineStart = Phrase(nb: "kl. {0}")
  package static let lineLeader = Phrase(nb: "leder {0}")
  package static let linePlace = Phrase(nb: "sted: {0}")
}

extension Phrase {
  package static let lineOthers = Phrase(nb: "med {0}")
  package static let detail = Phrase(nb: "{0}: {1}")
  package static let fieldAndEmpty = Phrase(nb: "{0} (Enter: ingenting): ")
  package static let onOneLine = Phrase(nb: "Neste gang på én linje:  {0}")
  package static let draftKept = Phrase(nb: "Beholdt som kladd {0}: «kladd {0}» fortsetter.")
  package static let draftRemoved = Phrase(nb: "Kladd {0} er slettet.")
  package static let noDrafts = Phrase(nb: "Ingen kladder.")
  package static let draftLine = Phrase(nb: "{0}  {1}")
  package static let draftComing = Phrase(nb: "{0} kommer: kladd {1}.")
  package static let askTurnout = Phrase(nb: "Deltakere, erfaringsutveksling (som «9 ja»)")
  package static let askSeries = Phrase(
    nb: "Deltakere på hver, «–» der den ikke ble holdt (som «12 9 – 7 ja»)")
  package static let saveSeries = Phrase(nb: "Lagre {0}?")
  package static let draftsHere = Phrase(nb: "{0} ligger her: «kladd» viser.")
}

extension Texts {
  /// What would make an entry count: `Ville telt: …; spør personen (+2 dager)`.
  package func wouldCount(_ gap: Gap, _ names: PersonNames) -> String {
    let people = gap.people.map { names($0) }
    let whose = people.isEmpty ? "" : all(people) + ": "
    // Of the entry at hand nobody knows who led it: that one cannot be asked.
    let remedy =
      gap.kind == .leaderNotStated
      ? self(nb: "spør dem som var der, og rett føringen («rett»)") : remedy(gap.kind)
    return self(
      nb: "Det som mangler: {0}{1}; {2} (+{3})", whose, text(gap.kind), remedy,
      activityDays(gap.gain.days))
  }

  private func activityDays(_ count: Int) -> String {
    count == 1 ? self(nb: "1 dag") : self(nb: "{0} dager", number(count))
  }
}
