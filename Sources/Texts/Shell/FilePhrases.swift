extension Phrase {
  package static let exampleReportFile = Phrase(
    nb: "som regneark, med føringene bak hvert tall på sitt ark")
  package static let fileWritten = Phrase(nb: "Skrev {0}.")
  package static let workbookWritten = Phrase(nb: "Skrev {0} ({1}).")
  package static let outputExists = Phrase(
    nb: "{0} finnes fra før og skrives ikke over. Velg et annet navn, eller legg til --overskriv.")
  package static let folderMissing = Phrase(
    nb: "Mappa som {0} skulle ligge i, finnes ikke. Lag den først, eller velg en annen.")
  package static let folderNotPermitted = Phrase(
    nb: "Får ikke skrive {0}: du mangler tilgang til mappa.")
  package static let outputIsFolder = Phrase(
    nb: "{0} er en mappe. Legg til et filnavn, som «rapport.xlsx».")
  package static let outputNotPlain = Phrase(
    nb: "{0} er en lenke eller noe annet enn en vanlig fil, og skrives ikke over.")
  package static let outputTooLarge = Phrase(
    nb: "{0} ble større enn en fil kan være her. Ingenting er skrevet.")
  package static let outputNotWritten = Phrase(
    nb: "Kunne ikke skrive {0} (systemfeil {1}). Ingenting er skrevet.")
  package static let diskFull = Phrase(
    nb: "Det er ikke plass til {0} på disken. Rydd plass og prøv igjen. Ingenting er skrevet.")
}

extension Phrase {
  package static let unknownEnding = Phrase(
    nb: "Hva slags fil er {0}? La navnet slutte på {1}, eller si det med --format.")
  package static let needsFile = Phrase(
    nb: "Formatet {0} er ikke til å lese på en skjerm. Skriv det til en fil, som --fil rapport.{0}."
  )
  package static let noJournal = Phrase(nb: "Bare «rapport timer» kan skrives som journal.")
  package static let excelIsCSV = Phrase(
    nb: "--excel skriver CSV for Excel. La filnavnet slutte på .csv, eller bruk --format xlsx uten"
      + " --excel for en arbeidsbok.")
  package static let workbookNoMemory = Phrase(
    nb: "Det er ikke minne nok til å lage arbeidsboka (systemfeil {0}). Ingenting er skrevet.")
  package static let workbookFailed = Phrase(
    nb: "Arbeidsboka ble ikke laget (libxlsxwriter {0}). Ingenting er skrevet.")
  package static let workbookNotWhole = Phrase(
    nb:
      "Arbeidsboka ble ikke hel, trolig fordi disken er full der midlertidige filer ligger (TMPDIR)."
      + " Ingenting er skrevet.")
}
