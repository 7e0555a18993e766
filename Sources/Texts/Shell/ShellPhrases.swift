extension Phrase {
  package static let notUTF8 = Phrase(
    nb: "Linje {0} er ikke UTF-8: byte {1}. Lagre fila som UTF-8 og prøv igjen.")
  package static let lineTooLong = Phrase(nb: "Linje {0} er for lang.")
  package static let stoppedAtLine = Phrase(
    nb: "Stanset ved linje {0}. Linjene før er ført. «--fortsett» går videre etter feil.")
  package static let greetingWho = Phrase(nb: "Varde · {0} · {1}")
  package static let greetingNobody = Phrase(nb: "Varde · {0}")
  package static let greetingChapter = Phrase(nb: "{0}: {1} så langt i {2}")
  package static let greetingLogs = Phrase(
    nb: "{0}. «lag» viser lagene, «lag velg LAG» velger hvilket du fører for.")
  package static let greetingHelp = Phrase(
    nb: "«logg» fører, «rapport bufdir 2025» viser tall, «hjelp» viser resten, Ctrl-D avslutter.")
  package static let demoMark = Phrase(nb: "(DEMO: oppdiktet)")
  package static let nobodyYet = Phrase(
    nb: "Ingen har sagt hvem som fører. Si det med «hvem --navn \"Ditt navn\" --rolle koordinator»."
  )
  package static let actorIs = Phrase(nb: "{0}, {1} ({2})")
  package static let actorWithoutName = Phrase(nb: "uten navn")
  package static let helpUsage = Phrase(nb: "Bruk")
  package static let helpAliases = Phrase(nb: "Heter også")
  package static let helpUnder = Phrase(nb: "Se også")
  package static let helpIntroduction = Phrase(
    nb: "Varde fører frivillig arbeid og likepersonsarbeid. Ny her? «omvisning» viser rundt.")
  package static let helpMore = Phrase(
    nb: "«hjelp ny leder» eller «hjelp rett» viser eksempler, «hjelp alt» alle kommandoer.")
  package static let helpTasks = Phrase(nb: "oppgaver")
  package static let helpRecord = Phrase(nb: "føre")
  package static let helpCorrect = Phrase(nb: "rette")
  package static let helpSee = Phrase(nb: "se")
  package static let helpChapter = Phrase(nb: "laget")
  package static let helpPrivacy = Phrase(nb: "personvern")
  package static let helpVerify = Phrase(nb: "kontroll")
  package static let helpSend = Phrase(nb: "sende")
  package static let helpKeep = Phrase(nb: "registeret")
  package static let helpTry = Phrase(nb: "prøve")
  package static let helpGlobals = Phrase(
    nb: """
      Felles valg:
        -r, --register MAPPE   hvilket register
        --passordfil FIL       åpner hvelvet med passordet i første linje av fila
        --format FORMAT        table, list, csv, json, jsonl, md, html eller xlsx
        --excel                CSV slik norsk Excel åpner den
        --enkel                én opplysning per linje, for skjermlesere
        --uten-bla             skriver alt på én gang, også det som er høyere enn vinduet
        --språk nb|nn|en       bokmål, nynorsk eller engelsk
        --per DAG              som kjent her da; bare for kommandoer som leser
        --hvorfor ORD          hva du ser på folk for, når det er noe annet enn ellers
        --overstyr-klokke      fører selv om klokka er feil; det blir stående i loggen
        --fortsett             går videre etter feil når kommandoer leses fra et rør
      """)
  package static let knownAt = Phrase(nb: "Som kjent her {0}: {1}, {2}.")
  package static let knownNow = Phrase(nb: "Som kjent nå: {0}, {1}.")
  package static let promptCursor = Phrase(nb: "per {0}")
  package static let verifiesAll = Phrase(
    nb: "«kontroller» gjelder hele registeret, også det som er ført siden.")
  package static let importQuestion = Phrase(nb: "Føre {0}?")
  package static let created = Phrase(nb: "Opprettet registeret {0}.")
  package static let createdNext = Phrase(
    nb:
      "Neste: «varde -r {0}» åpner skallet; «importer lag FIL» eller «lag ny KODE» legger til lag.")
  package static let synced = Phrase(
    nb: """
      Advarsel: {0} ligger i en mappe som ser ut til å synkroniseres ({1}). Da forlater filene \
      maskinen, og fører to maskiner hver for seg, blir det to utgaver av loggen som ikke kan \
      slås sammen. Flytt registeret til en mappe som ikke synkroniseres.
      """)
  package static let demoMade = Phrase(
    nb:
      "Laget {0}: {1} logger, {2} hendelser. Alt er oppdiktet. Prøv «varde -r {0} rapport bufdir 2025»."
  )
}

extension Phrase {
  package static let demoStarts = Phrase(nb: "Lager et oppdiktet landsregister …")
  package static let demoProgress = Phrase(nb: "  {0} av {1} lag")
}
