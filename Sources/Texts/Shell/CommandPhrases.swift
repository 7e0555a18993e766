extension Phrase {
  package static let doesLog = Phrase(nb: "fører en aktivitet, tur, kontakt eller timer")
  package static let doesCorrect = Phrase(
    nb: "retter en føring; det gamle blir stående i historien")
  package static let doesWithdraw = Phrase(nb: "trekker en føring, eller en hel import")
  package static let doesReinstate = Phrase(nb: "lar en trukket føring gjelde igjen")
  package static let doesUndo = Phrase(
    nb: "angrer det siste som ble ført i laget; en gang til går ett skritt lenger tilbake")
  package static let doesRedo = Phrase(nb: "gjør det som sist ble angret, om igjen")
  package static let doesImport = Phrase(
    nb: "leser et skjema fra Excel (.xlsx) eller CSV: lag, personer, registrering, årsrapporter")
  package static let doesExport = Phrase(nb: "skriver ut hendelsene, byte for byte som lagret")
  package static let doesExportTiles = Phrase(
    nb: "skriver en logg som fliser i en mappe, for andre programmer (C2SP tlog-tiles)")
  package static let doesChapters = Phrase(nb: "viser lagene")
  package static let doesNewChapter = Phrase(
    nb: "legger til et lag, eller endrer det som er oppgitt")
  package static let doesAnnualReport = Phrase(nb: "fører at et lag har levert årsrapport")
  package static let doesService = Phrase(
    nb: "fører at likepersonstelefon eller digital utveksling ble kunngjort (§ 12)")
  package static let doesChooseChapter = Phrase(nb: "velger hvilket lag skallet fører for")
  package static let doesPeople = Phrase(nb: "viser folk og roller i laget")
  package static let doesNewPerson = Phrase(
    nb: "legger til en person eller rolle, eller endrer det som er oppgitt")
  package static let doesWhoAmI = Phrase(nb: "viser eller sier hvem som fører")
  package static let doesReport = Phrase(
    nb: "viser en rapport for et år: bufdir, nøkkeltall, timer, måneder, årsrapporter og flere")
  package static let doesDrill = Phrase(nb: "åpner et tall: føringene bak det")
  package static let doesCompare = Phrase(
    nb: "sammenligner tallene for et år ved to tidspunkter, og sier hva som skiller dem")
  package static let doesExplain = Phrase(
    nb: "sier hvorfor en føring teller eller ikke, med paragraf og historie")
  package static let doesShow = Phrase(nb: "viser en føring med alt som er oppgitt")
  package static let doesShowMonth = Phrase(
    nb: "viser en måned i laget, dag for dag, og hva måneden i fjor hadde")
  package static let doesShowYear = Phrase(nb: "viser året til laget ved siden av året før")
  package static let doesSearch = Phrase(
    nb: "finner føringer med ordene i tittel, sted, merknad, serie, slag eller leder")
  package static let exampleShowMonth = Phrase(nb: "måneden vi er i")
  package static let exampleShowMonthOf = Phrase(nb: "en annen måned, også skrevet 2025-03")
  package static let exampleShowYear = Phrase(nb: "måned for måned, mot 2024")
  package static let exampleSearch = Phrase(nb: "alt som nevner Vardåsen, det nyeste først")
  package static let exampleSearchYear = Phrase(nb: "alle ordene må finnes, store og små likt")
  package static let doesMissing = Phrase(
    nb: "sier hva som mangler eller er usikkert, og poengene det gjelder")
  package static let doesAccesses = Phrase(
    nb: "viser hvem som har sett opplysninger om folk, når og hvorfor")
  package static let doesVerify = Phrase(
    nb: "regner alt på nytt fra de lagrede bytene og sammenligner")
  package static let doesCursor = Phrase(
    nb: "viser alt som kjent her ved utgangen av en dag, eller ved en forsegling eller et hode;"
      + " «per nå» går tilbake")
  package static let doesReplay = Phrase(
    nb: "spiller av hvordan tallene for et år vokste fram, måned for måned, og sammenligner")
  package static let doesCreate = Phrase(nb: "oppretter et nytt register")
  package static let doesDemo = Phrase(nb: "lager et oppdiktet landsregister å prøve seg på")
  package static let doesTamper = Phrase(
    nb: "endrer kopier av et lite oppdiktet register, og viser hvem som ser det")
  package static let doesSQL = Phrase(
    nb: "spør i SQL om det som er ført; leser bare, og uten noe viser det tabellene")
  package static let doesTour = Phrase(
    nb: "viser rundt: prøv det vanligste i et oppdiktet register som er borte etterpå")
  package static let exampleSQL = Phrase(nb: "hvor mange føringer av hvert slag")
  package static let exampleSQLTables = Phrase(nb: "tabellene og kolonnene")
  package static let exampleTour = Phrase(nb: "«hopp over» går videre, «.» avslutter")
  package static let exampleHelpTask = Phrase(nb: "en oppgave, kommando for kommando")
  package static let exampleHelpAll = Phrase(nb: "alle kommandoer, og valgene de har felles")
  package static let doesHelp = Phrase(nb: "viser hjelp")
  package static let doesQuit = Phrase(nb: "avslutter skallet")

  package static let exampleLogGuided = Phrase(nb: "spør om det som trengs")
  package static let exampleLogWhole = Phrase(nb: "alt på én linje")
  package static let exampleCorrect = Phrase(nb: "varigheten skal være 60 minutter")
  package static let exampleWithdraw = Phrase(nb: "trekker føringen")
  package static let exampleWithdrawImport = Phrase(
    nb: "er asker-3 en import, trekkes alle radene i den")
  package static let exampleReinstate = Phrase(nb: "angrer at den ble trukket")
  package static let exampleRedo = Phrase(nb: "så lenge ingenting nytt er ført siden")
  package static let exampleCorrectGuided = Phrase(
    nb: "viser alt, og spør hvilket felt og hva det skal være")
  package static let exampleCorrectRemove = Phrase(nb: "tittelen står ikke der lenger")
  package static let exampleUndo = Phrase(nb: "sier hva som angres, og spør først")
  package static let exampleImportTry = Phrase(nb: "prøver alle radene uten å føre noe")
  package static let exampleImport = Phrase(nb: "fører radene; de som alt er ført, hoppes over")
  package static let exampleImportSheet = Phrase(
    nb: "arket «2025» i arbeidsboken; uten --ark leses det første som vises")
  package static let exampleImportTemplate = Phrase(nb: "skriver et tomt skjema med én eksempelrad")
  package static let exampleExport = Phrase(nb: "hendelsene til ett lag")
  package static let exampleExportTiles = Phrase(
    nb: "hashene og det signerte hodet, som hvem som helst kan få")
  package static let exampleTilesEvents = Phrase(
    nb: "med hendelsene, bare for den som har plikt til å se dem")
  package static let exampleChapters = Phrase(nb: "alle lag i registeret")
  package static let exampleNewChapter = Phrase(nb: "et nytt lag")
  package static let exampleMembers = Phrase(nb: "medlemmer per 31. desember")
  package static let exampleAnnualReport = Phrase(nb: "årsrapporten er levert og signert")
  package static let exampleService = Phrase(nb: "telefonen ble kunngjort i 2025")
  package static let exampleChooseChapter = Phrase(nb: "heretter fører skallet for Asker")
  package static let examplePeople = Phrase(nb: "folk i laget")
  package static let exampleNewPerson = Phrase(nb: "oppnevnt likeperson")
  package static let exampleChangePerson = Phrase(nb: "legger inn et telefonnummer")
  package static let exampleWho = Phrase(nb: "hvem som fører nå")
  package static let exampleWhoSet = Phrase(nb: "sier hvem du er")
  package static let exampleBufdir = Phrase(nb: "tallene til Bufdir, strengt og romslig lest")
  package static let exampleLikepersoner = Phrase(nb: "likepersonene i ett lag")
  package static let exampleDrill = Phrase(nb: "kursdagene som teller")
  package static let exampleDrillDoubtful = Phrase(nb: "føringene som skiller streng og romslig")
  package static let exampleCompare = Phrase(nb: "tallene da og nå")
  package static let exampleCompareTwo = Phrase(nb: "tallene da og da, med hver endring")
  package static let exampleDrillChanges = Phrase(
    nb: "hva som endret aktivitetsdagene i forrige sammenligning")
  package static let exampleExplain = Phrase(nb: "hvorfor den teller eller ikke")
  package static let exampleShow = Phrase(nb: "alt som er oppgitt")
  package static let exampleMissingPeople = Phrase(
    nb: "også personer som to lag kan ha ført: leser alles telefon og e-post")
  package static let exampleMissingLetter = Phrase(
    nb: "en tekst til laget, til å lime inn i en e-post")
  package static let exampleMissing = Phrase(nb: "hva som mangler i ett lag")
  package static let exampleAccesses = Phrase(nb: "det som er sett siden da")
  package static let exampleAccessesOf = Phrase(nb: "hvem som kan ha sett noe om én person")
  package static let exampleVerify = Phrase(nb: "kontrollerer hele registeret")
  package static let exampleCursor = Phrase(nb: "det som var kjent da januar var omme")
  package static let exampleCursorSeal = Phrase(nb: "det som ble forseglet sist for 2025")
  package static let exampleCursorFile = Phrase(nb: "det som hodet i filen står for")
  package static let exampleCompareSeal = Phrase(nb: "tallene som ble forseglet, og nå")
  package static let exampleShowSeal = Phrase(nb: "hva som ble forseglet, og av hva")
  package static let exampleCursorNow = Phrase(nb: "igjen som kjent nå")
  package static let exampleCursorOnce = Phrase(nb: "tallene som kjent her da")
  package static let exampleReplay = Phrase(nb: "tallene for 2025, fra første måned til nå")
  package static let exampleCreate = Phrase(
    nb: "et tomt register i en ny mappe; spør om passord")
  package static let exampleCreateOpen = Phrase(
    nb: "uten passord: den som har mappen, kan lese alt i den")
  package static let exampleDemo = Phrase(nb: "154 lag med oppdiktede folk")
  package static let exampleTamper = Phrase(nb: "over tjue kopier, hver endret på sin måte")
  package static let exampleHelp = Phrase(nb: "hjelp til én kommando")
}

extension Phrase {
  package static let drillLeftOut = Phrase(nb: "Ikke tatt med i {0}")
  package static let drillUnsettled = Phrase(nb: "Skiller streng og romslig lesning i {0}")
  package static let drillChanges = Phrase(nb: "Endringer i bufdir {0} fra {1} til {2}")
  package static let now = Phrase(nb: "nå")
  package static let drillChangesOf = Phrase(nb: "{0} · {1}")
  package static let drillFigure = Phrase(nb: "{0} · {1}")
}

extension Phrase {
  package static let doesRepeat = Phrase(
    nb: "fører en gang til det samme som sist; spør om deltakere og formål")
  package static let exampleRepeat = Phrase(nb: "som forrige møteplass, en uke senere")
  package static let exampleRepeatWhole = Phrase(nb: "uten å bli spurt om annet enn å lagre")
  package static let doesSeries = Phrase(
    nb: "fører en ukentlig aktivitet på alle dager siden sist; dager som kommer, blir kladder")
  package static let exampleSeries = Phrase(nb: "spør om deltakere for hver uke på én linje")
  package static let exampleSeriesComing = Phrase(nb: "også kladder for ukene som kommer")
  package static let doesDrafts = Phrase(
    nb: "viser det som er begynt på og ikke ført; med nummer fortsetter den")
  package static let exampleDrafts = Phrase(nb: "hva som ligger")
  package static let exampleDraft = Phrase(nb: "fortsetter på kladd 1")
  package static let doesRemoveDraft = Phrase(nb: "sletter en kladd")
  package static let exampleRemoveDraft = Phrase(nb: "kladd 1 trengs ikke")
}
