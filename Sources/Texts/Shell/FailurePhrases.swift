extension Phrase {
  package static let badValue = Phrase(nb: "Verdien til {0}{1} {2}.")
  package static let valueShown = Phrase(nb: " «{0}»")
  package static let outputFailed = Phrase(
    nb: "Resultatet kunne ikke skrives ut. Det som er ført, er ført. Se etter om disken er full.")
  package static let accessNotRecorded = Phrase(
    nb: "Det som ble lest om folk, kunne ikke føres i tilgangsloggen og vises derfor ikke. {0} Det"
      + " som er ført ellers, er ført.")
  package static let accessWithoutPurpose = Phrase(
    nb: "Feil i Varde: «{0}» leste noe om folk uten å si hvorfor. Det vises ikke. Meld fra om det.")
  package static let interrupted = Phrase(nb: "Avbrutt. Ingenting ble ført.")
  package static let unknownCommand = Phrase(nb: "Ukjent kommando «{0}».")
  package static let unknownCommandHere = Phrase(nb: "Ukjent kommando.")
  package static let didYouMean = Phrase(nb: "Mente du {0}?")
  package static let needsTerminal = Phrase(
    nb: "«{0}» er en samtale, og her er det ingen som kan svare. Kjør den i en terminal.")
  package static let noTemporaryFolder = Phrase(
    nb: "Det går ikke å lage en midlertidig mappe på denne maskinen.")
  package static let queryCut = Phrase(nb: "Bare de første {0} radene vises. Avgrens med LIMIT.")
  package static let seeHelp = Phrase(nb: "«hjelp» viser kommandoene.")
  package static let seeHelpOf = Phrase(nb: "Se «hjelp {0}».")
  package static let unknownOption = Phrase(nb: "«{0}» har ikke valget {1}.")
  package static let missingValue = Phrase(nb: "Valget --{0} trenger en verdi.")
  package static let missingParameter = Phrase(nb: "«{0}» trenger {1}. Bruk: {2}")
  package static let severalLogs = Phrase(nb: "«{0}» gjelder én logg. Skriv hvilken etter: {1}.")
  package static let tooManyParameters = Phrase(
    nb: "«{0}» fikk for mange ord. Bruk: {1} Sett anførselstegn rundt tekst med mellomrom.")
  package static let nothingToCorrect = Phrase(
    nb: "Hva skal rettes? Oppgi det som skal stå, som «rett {0} --varighet 60». Se «hjelp rett».")
  package static let missingOption = Phrase(nb: "«{0}» trenger --{1}.")
  package static let unknownWord = Phrase(nb: "Verdien til {0}{1} må være {2}.")
  package static let unclosedQuote = Phrase(nb: "Et anførselstegn mangler på slutten.")
  package static let noRegistry = Phrase(
    nb: "Hvilket register? Oppgi det med «-r MAPPE», eller lag et nytt med «varde opprett MAPPE».")
  package static let noComparison = Phrase(
    nb: "Ingenting er sammenlignet ennå. Gjør det først, som «sammenlign bufdir 2025 2026-01-31».")
  package static let onlyInShell = Phrase(
    nb: "«{0}» virker bare inne i skallet; ellers brukes {1}.")
  package static let fileNotFound = Phrase(nb: "Fant ikke fila {0}. Se etter at stien er riktig.")
  package static let fileNotPermitted = Phrase(nb: "Får ikke lese fila {0}: du mangler tilgang.")
  package static let fileIsFolder = Phrase(nb: "{0} er en mappe, ikke en fil.")
  package static let fileTooLarge = Phrase(
    nb: "Fila {0} er større enn en slik fil kan være. Er det den rette?")
  package static let fileNotPlain = Phrase(
    nb: "{0} er en lenke eller noe annet enn en vanlig fil, og følges ikke.")
  package static let fileFailed = Phrase(nb: "Kunne ikke lese fila {0} (systemfeil {1}).")
}

extension Phrase {
  package static let notOfAnEntry = Phrase(nb: "Ordet{0} sier ikke noe om en føring her.")
  package static let entryIs = Phrase(
    nb: "Skriv for eksempel «logg møteplass i går 2t30 12 deltakere ja Kari»; annet tas med valg, "
      + "som --sted.")
  package static let bareNumber = Phrase(
    nb: "Hva er {0}? Skriv «{0} deltakere» eller «{0} min».")
  package static let statedTwice = Phrase(nb: "{0} er oppgitt to ganger; den andre gangen{1}.")
  package static let nothingToRepeat = Phrase(
    nb: "Det er ingen tidligere føring å gå ut fra. «logg» fører den første.")
  package static let seriesTooLong = Phrase(
    nb: "Serien har over {0} datoer. Del den med --fra og --til.")
  package static let seriesEmpty = Phrase(
    nb: "Ingen dato i serien ligger der. Se hva som er ført sist, eller oppgi --fra og --til.")
}
