/// What the shell says since somebody new tried it.
extension Phrase {
  package static let dateRead = Phrase(nb: "= {0}")
  package static let yearGuessed = Phrase(
    nb: "«{0}» er lest som {1}. Mente du noe annet, skriv året også.")
  package static let severalPeople = Phrase(nb: "Flere passer: {0}. Skriv koden.")
  package static let nobodyEntered = Phrase(nb: "Ingen er lagt inn ennå.")
  package static let addNow = Phrase(nb: "Legge inn {0} nå?")
  package static let draftNotYet = Phrase(
    nb: "{0} er ikke kommet ennå. Kladd {1} blir liggende; fortsett med den når det er gjort.")
  package static let noWeeksLeft = Phrase(
    nb: "Ingen uker mangler siden {0}. For uker som kommer: «serie --til DATO».")
  package static let alreadyRecorded = Phrase(nb: "Alt ført, tas ikke med:  ")
  package static let roleUnknown = Phrase(
    nb: "--{0} er om en rolle, og ingen rolle er ført. Si hvilken med --rolle.")
  package static let roleNotSaid = Phrase(
    nb: "--{0} er om én rolle, og her er flere: {1}. Si hvilken med --rolle.")
  package static let appointedAlready = Phrase(
    nb:
      "Rollen er ført med oppnevning {0}. Er det feil: «rett {1} --oppnevnt DATO». Er det en ny periode, ta med --rolle."
  )
  package static let codeTaken = Phrase(nb: "Koden {0} er alt i bruk: {1}. Velg en annen.")
  package static let askPersonName = Phrase(nb: "Navn")
  package static let askChapterName = Phrase(nb: "Navn på laget")
  package static let saveNew = Phrase(nb: "Lagre {0}?")
  package static let firstChapter = Phrase(
    nb: "Du fører for {0}. Neste: «folk ny» legger inn den første likepersonen.")
  package static let recordsFor = Phrase(nb: "Du fører for {0} ({1}).")
  package static let greetingEmpty = Phrase(nb: "Ingen lag ennå. Neste: «lag ny».")
  package static let aboutChosen = Phrase(nb: "Gjelder {0}, som er valgt; «--alle» gir alle lag.")
  package static let lastYearTaken = Phrase(nb: "År {0}, det siste som er over.")
  package static let askEntry = Phrase(nb: "Hvilken føring (nummer eller som asker-17)")
  package static let entryIsNumber = Phrase(
    nb: "Skriv et nummer fra 1 til {0}, eller en føring som asker-17; «.» avslutter.")
  package static let undoSeries = Phrase(
    nb: "Angre trekker hele serien som ble ført sist, {0}. Gjøre det?")
  package static let knownAs = Phrase(nb: "({0})")
  package static let reasonsAre = Phrase(nb: "Grunner: {0}; egne ord går også.")
  package static let withdrawnBack = Phrase(
    nb: "«angre» eller «gjeninnfør {0}» lar den gjelde igjen.")
  package static let fieldChanges = Phrase(nb: "{0}: {1} → {2}")
  package static let nothingStated = Phrase(nb: "ikke oppgitt")
  // ASCII: less 590 shows a control character before anything else.
  package static let pagerPrompt = Phrase(nb: "Mellomrom: mer, q: tilbake")
  package static let searchedIn = Phrase(
    nb:
      "Søket ser i tittel, sted, land, arrangør, merknad, serie, aktivitet og leder. Prøv en del av ordet; «--alle» søker i alle lag."
  )
  package static let leaderAdvice = Phrase(
    nb:
      "Ledet en annen: «rett {0}», felt leder. Var {1} likeperson da: «folk endre» med --rolle likeperson --oppnevnt DATO."
  )
  package static let leaderAdviceNow = Phrase(
    nb:
      "Ledet en annen: «endre», så «leder». Var {0} likeperson da: «folk endre {0} --rolle likeperson --oppnevnt DATO»."
  )
  package static let datesAre = Phrase(nb: "I skallet går også i går, tirsdag og 17.11.")
  package static let firstScreen = Phrase(
    nb: """
      Varde fører frivillig arbeid og likepersonsarbeid. Slik begynner du:

        1  varde omvisning                 prøv det vanlige i et oppdiktet register
        2  varde opprett asker.varde       lag ditt eget register
        3  varde -r asker.varde            åpne det, og skriv «logg»

      Et helt oppdiktet land å se på: «varde demo demo.varde», så «varde -r demo.varde».
      Alle kommandoer: «varde hjelp».
      """)
}
