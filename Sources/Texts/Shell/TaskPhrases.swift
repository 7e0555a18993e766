extension Phrase {
  package static let taskRecord = Phrase(nb: "Føre det som har skjedd")
  package static let taskRecordAsked = Phrase(nb: "spør om det som trengs, og viser om det teller")
  package static let taskRecordLine = Phrase(
    nb: "det samme på én linje, i hvilken rekkefølge som helst")
  package static let taskRecordAgain = Phrase(nb: "en til som den forrige, med dagens deltakere")
  package static let taskMistakes = Phrase(
    nb: "Rette det som ble feil; det gamle blir stående i historien")
  package static let taskMistakesWhy = Phrase(nb: "hva som står, og hvorfor det teller eller ikke")
  package static let taskMistakesAsked = Phrase(nb: "spør hvilket felt, og hva det skal være")
  package static let taskMistakesLine = Phrase(nb: "det samme på én linje")
  package static let taskMistakesUndo = Phrase(
    nb: "tar tilbake det siste; en gang til går lenger tilbake")
  package static let taskMistakesRedo = Phrase(nb: "angrer at det ble angret")
  package static let taskMistakesWithdraw = Phrase(nb: "den ble ikke holdt: den teller ikke lenger")
  package static let taskLeader = Phrase(nb: "En ny leder eller likeperson")
  package static let taskLeaderNew = Phrase(
    nb: "uten dato for oppnevning teller ingenting hun leder")
  package static let taskLeaderContact = Phrase(
    nb: "adresse, telefon og e-post må til for lista (§ 13)")
  package static let taskLeaderConsent = Phrase(nb: "at hun samtykker til å stå her")
  package static let taskLeaderMissing = Phrase(nb: "om noe mangler ennå")
  package static let taskTakeOver = Phrase(nb: "Overta etter en annen koordinator")
  package static let taskTakeOverWho = Phrase(nb: "heretter er det du som fører")
  package static let taskTakeOverPeople = Phrase(nb: "folkene og rollene deres")
  package static let taskTakeOverMissing = Phrase(nb: "det som mangler, og hva det er verdt")
  package static let taskTakeOverVerify = Phrase(nb: "at alt er helt, og hvem som førte det")
  package static let taskTakeOverVault = Phrase(
    nb: "hva som låser registeret; bytt passord med «hvelv passord»")
  package static let taskImport = Phrase(nb: "Lese inn et skjema")
  package static let taskImportTemplate = Phrase(nb: "et tomt skjema med kolonnene")
  package static let taskImportTry = Phrase(nb: "sier hva som ville blitt ført, og fører ingenting")
  package static let taskImportDo = Phrase(
    nb: "fører det; rader som er ført før, føres ikke på nytt")
  package static let taskImportUndo = Phrase(nb: "trekker hele importen")
  package static let taskYear = Phrase(nb: "Årsrapporten og tallene til Bufdir")
  package static let taskYearMissing = Phrase(nb: "det som mangler før året er komplett")
  package static let taskYearMembers = Phrase(nb: "medlemstallet")
  package static let taskYearReport = Phrase(nb: "at årsrapporten er levert")
  package static let taskYearFigures = Phrase(nb: "tallene, i streng og romslig lesning")
  package static let taskFigures = Phrase(nb: "Se tallene, og hva som ligger bak")
  package static let taskFiguresDrill = Phrase(nb: "føringene bak et tall i rapporten")
  package static let taskFiguresCSV = Phrase(nb: "til et regneark")
  package static let taskErase = Phrase(nb: "Slette det som ikke skal stå her")
  package static let taskEraseSee = Phrase(nb: "alt som står om en person")
  package static let taskEraseText = Phrase(nb: "glemmer merknaden for godt; føringen står")
  package static let taskErasePerson = Phrase(
    nb: "glemmer en person for godt; viser først hva, og spør")
  package static let taskEraseRetention = Phrase(nb: "det som fristen er ute for")
}

extension Phrase {
  package static let tourWelcome = Phrase(
    nb:
      "Omvisning i et oppdiktet register: ingenting du gjør her, havner i ditt. Skriv det som foreslås, eller noe annet som gjør det samme. «hopp over» går videre, «.» avslutter."
  )
  package static let tourPrompt = Phrase(nb: "omvisning {0}/{1}")
  package static let tourPeople = Phrase(nb: "Her er et lite lag. Se hvem som er i det:")
  package static let tourLog = Phrase(
    nb: "Det var møteplass i går. Før den på én linje, eller skriv bare «logg» og svar:")
  package static let tourRepeat = Phrase(nb: "En til i dag, som den forrige:")
  package static let tourCorrect = Phrase(nb: "En eldre føring hadde feil antall. Rett den:")
  package static let tourUndo = Phrase(nb: "Det var riktig før. Ta rettingen tilbake:")
  package static let tourExplain = Phrase(
    nb: "Se historien: alt står der, også det som ble rettet:")
  package static let tourWithdraw = Phrase(nb: "Den ble likevel ikke holdt. Trekk den:")
  package static let tourReport = Phrase(nb: "Til slutt tallene for året:")
  package static let tourGood = Phrase(nb: "Slik, ja.")
  package static let tourAgain = Phrase(nb: "Ikke helt. Prøv: {0}")
  package static let tourNotHere = Phrase(nb: "Det prøver vi ikke i omvisningen.")
  package static let tourLeft = Phrase(
    nb: "Omvisningen er avsluttet, og registeret i den er borte.")
  package static let tourDone = Phrase(
    nb: "Det var det vanligste. Registeret herfra er borte; «hjelp» viser resten.")
}
