extension PhraseTable {
  static let files = #"""
    nb som regneark, med føringene bak hvert tall på sitt ark
    nn som rekneark, med føringane bak kvart tal på sitt ark
    en as a workbook, with the entries behind each figure on a sheet of their own
    nb Skrev {0}.
    nn Skreiv {0}.
    en Wrote {0}.
    nb Skrev {0} ({1}).
    nn Skreiv {0} ({1}).
    en Wrote {0} ({1}).
    nb 1 ark
    nn 1 ark
    en 1 sheet
    nb {0} finnes fra før og skrives ikke over. Velg et annet navn, eller legg til --overskriv.
    nn {0} finst frå før og blir ikkje skrive over. Vel eit anna namn, eller legg til --overskriv.
    en {0} exists already and is not overwritten. Choose another name, or add --overwrite.
    nb Mappa som {0} skulle ligge i, finnes ikke. Lag den først, eller velg en annen.
    nn Mappa som {0} skulle liggje i, finst ikkje. Lag henne først, eller vel ei anna.
    en The folder that {0} was to be in does not exist. Make it first, or choose another.
    nb Får ikke skrive {0}: du mangler tilgang til mappa.
    nn Får ikkje skrive {0}: du manglar tilgang til mappa.
    en Cannot write {0}: you lack access to the folder.
    nb {0} er en mappe. Legg til et filnavn, som «rapport.xlsx».
    nn {0} er ei mappe. Legg til eit filnamn, som «rapport.xlsx».
    en {0} is a folder. Add a file name, such as “rapport.xlsx”.
    nb {0} er en lenke eller noe annet enn en vanlig fil, og skrives ikke over.
    nn {0} er ei lenkje eller noko anna enn ei vanleg fil, og blir ikkje skrive over.
    en {0} is a link or something else than an ordinary file, and is not overwritten.
    nb {0} ble større enn en fil kan være her. Ingenting er skrevet.
    nn {0} vart større enn ei fil kan vere her. Ingenting er skrive.
    en {0} became larger than a file can be here. Nothing was written.
    nb Kunne ikke skrive {0} (systemfeil {1}). Ingenting er skrevet.
    nn Kunne ikkje skrive {0} (systemfeil {1}). Ingenting er skrive.
    en Could not write {0} (system error {1}). Nothing was written.
    nb Det er ikke plass til {0} på disken. Rydd plass og prøv igjen. Ingenting er skrevet.
    nn Det er ikkje plass til {0} på disken. Rydd plass og prøv igjen. Ingenting er skrive.
    en There is no room for {0} on the disk. Make room and try again. Nothing was written.
    nb Hva slags fil er {0}? La navnet slutte på {1}, eller si det med --format.
    nn Kva slags fil er {0}? La namnet slutte på {1}, eller sei det med --format.
    en What kind of file is {0}? Let the name end in {1}, or say it with --format.
    nb Formatet {0} er ikke til å lese på en skjerm. Skriv det til en fil, som --fil rapport.{0}.
    nn Formatet {0} er ikkje til å lese på ein skjerm. Skriv det til ei fil, som --fil rapport.{0}.
    en The format {0} is not for reading on a screen. Write it to a file, such as --file report.{0}.
    nb Bare «rapport timer» kan skrives som journal.
    nn Berre «rapport timer» kan skrivast som journal.
    en Only “rapport timer” can be written as a journal.
    nb --excel skriver CSV for Excel. La filnavnet slutte på .csv, eller bruk --format xlsx uten --excel for en arbeidsbok.
    nn --excel skriv CSV for Excel. La filnamnet slutte på .csv, eller bruk --format xlsx utan --excel for ei arbeidsbok.
    en --excel writes CSV for Excel. Let the file name end in .csv, or use --format xlsx without --excel for a workbook.
    nb Det er ikke minne nok til å lage arbeidsboka (systemfeil {0}). Ingenting er skrevet.
    nn Det er ikkje minne nok til å lage arbeidsboka (systemfeil {0}). Ingenting er skrive.
    en There is not enough memory to make the workbook (system error {0}). Nothing was written.
    nb Arbeidsboka ble ikke laget (libxlsxwriter {0}). Ingenting er skrevet.
    nn Arbeidsboka vart ikkje laga (libxlsxwriter {0}). Ingenting er skrive.
    en The workbook was not made (libxlsxwriter {0}). Nothing was written.
    nb Arbeidsboka ble ikke hel, trolig fordi disken er full der midlertidige filer ligger (TMPDIR). Ingenting er skrevet.
    nn Arbeidsboka vart ikkje heil, truleg fordi disken er full der mellombelse filer ligg (TMPDIR). Ingenting er skrive.
    en The workbook did not become whole, probably because the disk is full where temporary files are (TMPDIR). Nothing was written.
    nb Diagram
    nn Diagram
    en Charts
    nb avsnitt
    nn avsnitt
    en section
    nb {0} (timer)
    nn {0} (timar)
    en {0} (hours)
    nb uten fylke
    nn utan fylke
    en no county
    nb timer
    nn timar
    en hours
    nb frivillige
    nn frivillige
    en volunteers
    nb Timer {0}
    nn Timar {0}
    en Hours {0}
    nb Summene er minutter (min) og de samme som i «rapport timer».
    nn Summane er minutt (min) og dei same som i «rapport timer».
    en The sums are minutes (min) and the same as in “rapport timer”.
    """#
}
