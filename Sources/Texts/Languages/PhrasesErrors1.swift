extension PhraseTable {
  static let errors1 = #"""
    nb Verdien {0}.
    nn Verdien {0}.
    en The value {0}.
    nb Noe gikk galt i Varde selv. Ingenting mer ble gjort. Meld det gjerne.
    nn Noko gjekk gale i Varde sjølv. Ingenting meir blei gjort. Meld gjerne frå om det.
    en Something went wrong in Varde itself. Nothing more was done. Please report it.
    nb Det som ble lagt tilbake, kunne ikke åpnes.
    nn Det som blei lagt tilbake, kunne ikkje opnast.
    en What was restored could not be opened.
    nb {0} er ikke kommet ennå. Oppgi en dag som har vært, som «per i går».
    nn {0} er ikkje komen enno. Oppgi ein dag som har vore, som «per i går».
    en {0} is still to come. Give a day that has been, such as “at yesterday”.
    nb {0} var ingenting kjent her ennå. Det første ble ført {1}.
    nn {0} var ingenting kjent her enno. Det første blei ført {1}.
    en On {0} nothing was known here yet. The first event was recorded on {1}.
    nb Her er ingenting ført ennå.
    nn Her er ingenting ført enno.
    en Nothing has been recorded here yet.
    nb Bufdir {0} er ikke forseglet her. «forsegl bufdir {0}» gjør det.
    nn Bufdir {0} er ikkje forsegla her. «forsegl bufdir {0}» gjer det.
    en Bufdir {0} is not sealed here. “seal bufdir {0}” does that.
    nb Nøkkelen til {0}, {1}, er ikke her. Hent den fra en sikkerhetskopi.
    nn Nøkkelen til {0}, {1}, er ikkje her. Hent han frå ein tryggingskopi.
    en The key of {0}, {1}, is not here. Get it from a backup.
    nb Den sentrale nøkkelen kan ikke gå god for en ny i sin egen logg.
    nn Den sentrale nøkkelen kan ikkje gå god for ein ny i sin eigen logg.
    en The central key cannot vouch for a new one in its own log.
    nb Den sentrale loggen har ingen nøkkel som kan gå god for andre.
    nn Den sentrale loggen har ingen nøkkel som kan gå god for andre.
    en The central log has no key that can vouch for others.
    nb Dette er ikke en offentlig nøkkel. Den ser slik ut: navn+1a2b3c4d+AXq…, på én linje.
    nn Dette er ikkje ein offentleg nøkkel. Han ser slik ut: namn+1a2b3c4d+AXq…, på éi linje.
    en This is not a public key. One looks like this: name+1a2b3c4d+AXq…, on one line.
    nb Ingen kjent nøkkel heter {0}. «nøkkel vis» viser dem.
    nn Ingen kjend nøkkel heiter {0}. «nøkkel vis» viser dei.
    en No known key is called {0}. “key show” lists them.
    nb {0} kan ikke leses: {1}. Loggen leses ikke lenger enn dit. Kjør «kontroller».
    nn {0} kan ikkje lesast: {1}. Loggen blir ikkje lesen lenger enn dit. Køyr «kontroller».
    en {0} cannot be read: {1}. The log is read no further than there. Run “verify”.
    nb Andre fører i {0} akkurat nå. Prøv igjen om litt.
    nn Andre fører i {0} akkurat no. Prøv igjen om litt.
    en Others are recording in {0} right now. Try again in a moment.
    nb Lagringen sviktet i siste steg ({1}). Alt er ført i {0}, eller ingenting: se etter.
    nn Lagringa svikta i siste steget ({1}). Alt er ført i {0}, eller ingenting: sjå etter.
    en Saving failed at the last step ({1}). Everything is recorded in {0}, or nothing: have a look.
    nb Raden er ført før som {0}, men med annet innhold. Rett {0} i stedet.
    nn Rada er ført før som {0}, men med anna innhald. Rett {0} i staden.
    en The row was recorded before as {0}, but with other content. Correct {0} instead.
    nb Dette er for mye for én føring. Kort ned, eller del den i to.
    nn Dette er for mykje for éi føring. Kort ned, eller del ho i to.
    en This is too much for one entry. Shorten it, or split it in two.
    nb Registeret har ingen lag ennå. «lag ny» legger inn ett, «importer lag FIL» flere.
    nn Registeret har ingen lag enno. «lag ny» legg inn eitt, «importer lag FIL» fleire.
    en The registry has no chapters yet. «lag ny» adds one, «importer lag FILE» several.
    nb Hvilket lag? Bruk --lag med {0}.
    nn Kva for eit lag? Bruk --lag med {0}.
    en Which chapter? Use --chapter with {0}.
    nb Ukjent lag {0}. «lag» viser alle.
    nn Ukjent lag {0}. «lag» viser alle.
    en Unknown chapter {0}. “chapters” lists them all.
    nb Ukjent lag {0}. Mente du {1}?
    nn Ukjent lag {0}. Meinte du {1}?
    en Unknown chapter {0}. Did you mean {1}?
    nb Ingen i {0} har koden {1}. «folk» viser alle.
    nn Ingen i {0} har koden {1}. «folk» viser alle.
    en Nobody in {0} has the code {1}. “people” lists them all.
    nb Ingen i {0} har denne koden. «folk» viser alle.
    nn Ingen i {0} har denne koden. «folk» viser alle.
    en Nobody in {0} has this code. “people” lists them all.
    nb {0} finnes ikke. Skriv lag og nummer, som «asker-17».
    nn {0} finst ikkje. Skriv lag og nummer, som «asker-17».
    en {0} does not exist. Write chapter and number, such as “asker-17”.
    nb {0} finnes ikke. Se over lag og nummer.
    nn {0} finst ikkje. Sjå over lag og nummer.
    en {0} does not exist. Check the chapter and the number.
    nb {0} er ikke en føring.
    nn {0} er ikkje ei føring.
    en {0} is not an entry.
    nb {0} er ikke en import.
    nn {0} er ikkje ein import.
    en {0} is not an import.
    nb Det finnes ikke regelsett for {0}. Varde har regler for grunnlagsår fra 2020.
    nn Det finst ikkje regelsett for {0}. Varde har reglar for grunnlagsår frå 2020.
    en There is no rule set for {0}. Varde has rules for base years from 2020.
    nb Ingen rapport har tallet {0}. Tallene står som [2c] i rapporten.
    nn Ingen rapport har talet {0}. Tala står som [2c] i rapporten.
    en No report has the figure {0}. The figures stand as [2c] in the report.
    nb Det er ingenting å angre i {0}.
    nn Det er ingenting å angre i {0}.
    en There is nothing to undo in {0}.
    nb Det siste, {0}, er kontaktopplysninger. Skriv dem på nytt med «folk endre KODE».
    nn Det siste, {0}, er kontaktopplysningar. Skriv dei på nytt med «folk endre KODE».
    en The last thing, {0}, is contact details. Enter them again with “people change CODE”.
    nb Dette føres sentralt, og registeret har ingen sentral logg. Legg til «sentralt».
    nn Dette blir ført sentralt, og registeret har ingen sentral logg. Legg til «sentralt».
    en This is recorded by the central office, and the registry has no central log. Add “sentralt”.
    nb \seller et av de andre
    nn \seller eit av dei andre
    en \sor one of the others
    nb {0} ligger i registeret som skal kopieres. Velg en annen mappe, helst en annen disk.
    nn {0} ligg i registeret som skal kopierast. Vel ei anna mappe, helst ein annan disk.
    en {0} is inside the registry to be copied. Choose another folder, preferably another disk.
    nb {0} finnes alt. Velg et annet navn.
    nn {0} finst alt. Vel eit anna namn.
    en {0} already exists. Choose another name.
    nb {0} er skadet, eller er en annen fil enn den skal være.
    nn {0} er skadd, eller er ei anna fil enn ho skal vere.
    en {0} is damaged, or is another file than it should be.
    nb {0} er for stor for en sikkerhetskopi.
    nn {0} er for stor for ein tryggingskopi.
    en {0} is too large for a backup.
    nb {0} kan ikke brukes: {1}.
    nn {0} kan ikkje brukast: {1}.
    en {0} cannot be used: {1}.
    nb Innholdslisten i {0} kan ikke leses. {1}
    nn Innhaldslista i {0} kan ikkje lesast. {1}
    en The list of contents in {0} cannot be read. {1}
    nb Dette er ikke {0}. Har de to filene byttet plass?
    nn Dette er ikkje {0}. Har dei to filene bytt plass?
    en This is not {0}. Have the two files been swapped?
    nb {0} er ikke som innholdslisten sier: kopien er endret eller skadet. Bruk en annen.
    nn {0} er ikkje som innhaldslista seier: kopien er endra eller skadd. Bruk ein annan.
    en {0} is not as the list of contents says: the copy is altered or damaged. Use another one.
    nb Nøklene hører til et annet register. Finn dem som hører til dette.
    nn Nøklane høyrer til eit anna register. Finn dei som høyrer til dette.
    en The keys belong to another registry. Find those that belong to this one.
    nb Kopien har andre logger enn innholdslisten sier. Bruk en annen kopi.
    nn Kopien har andre loggar enn innhaldslista seier. Bruk ein annan kopi.
    en The copy has other logs than the list of contents says. Use another copy.
    nb Loggen {0} er ikke den som innholdslisten sier. Bruk en annen kopi.
    nn Loggen {0} er ikkje den som innhaldslista seier. Bruk ein annan kopi.
    en The log {0} is not the one in the list of contents. Use another copy.
    nb {0} finnes ikke.
    nn {0} finst ikkje.
    en {0} does not exist.
    nb Mappen {0} finnes ikke. Lag den først.
    nn Mappa {0} finst ikkje. Lag ho først.
    en The folder {0} does not exist. Make it first.
    nb Du har ikke tilgang til {0}, eller det kan ikke skrives der.
    nn Du har ikkje tilgang til {0}, eller det kan ikkje skrivast der.
    en You have no access to {0}, or it cannot be written to.
    nb {0} er i bruk av et annet program. Vent litt og prøv igjen.
    nn {0} er i bruk av eit anna program. Vent litt og prøv igjen.
    en {0} is in use by another program. Wait a little and try again.
    nb {0} kunne ikke leses eller skrives ({1}).
    nn {0} kunne ikkje lesast eller skrivast ({1}).
    en {0} could not be read or written ({1}).
    nb {0} er ikke en fil som denne utgaven av Varde kjenner.
    nn {0} er ikkje ei fil som denne utgåva av Varde kjenner.
    en {0} is not a file that this version of Varde knows.
    nb sikkerhetskopien av registeret
    nn tryggingskopien av registeret
    en the backup of the registry
    nb sikkerhetskopien av nøklene
    nn tryggingskopien av nøklane
    en the backup of the keys
    nb slutten mangler
    nn slutten manglar
    en the end is missing
    nb den har annet enn vanlige filer i seg
    nn han har anna enn vanlege filer i seg
    en it contains something other than plain files
    nb den har en fil som ingen sikkerhetskopi har
    nn han har ei fil som ingen tryggingskopi har
    en it contains a file that no backup has
    nb den har den samme filen to ganger
    nn han har den same fila to gonger
    en it contains the same file twice
    nb den har en fil på mer enn 8 GiB
    nn han har ei fil på meir enn 8 GiB
    en it contains a file of more than 8 GiB
    nb innholdslisten står ikke først
    nn innhaldslista står ikkje først
    en the list of contents does not come first
    nb den har andre filer enn innholdslisten sier
    nn han har andre filer enn innhaldslista seier
    en it has other files than the list of contents says
    nb den er endret eller skadet, eller er ikke laget av Varde
    nn han er endra eller skadd, eller er ikkje laga av Varde
    en it is altered or damaged, or was not made by Varde
    nb mangler, og må oppgis
    nn manglar, og må vere oppgitt
    en is missing, and must be given
    nb må oppgis for {0}
    nn må vere oppgitt for {0}
    en must be given for {0}
    nb må oppgis når {0} er oppgitt
    nn må vere oppgitt når {0} er oppgitt
    en must be given when {0} is given
    nb er ikke en dato; skriv 14.01.2025, 14.1.25 eller 2025-01-14
    nn er ikkje ein dato; skriv 14.01.2025, 14.1.25 eller 2025-01-14
    en is not a date; write 14.01.2025, 14.1.25 or 2025-01-14
    nb er en dato som ikke finnes; se over dag og måned
    nn er ein dato som ikkje finst; sjå over dag og månad
    en is a date that does not exist; check the day and the month
    nb må ha et år fra {0} til {1}
    nn må ha eit år frå {0} til {1}
    en must have a year from {0} to {1}
    nb er ikke et årstall; skriv fire siffer, som 2025
    nn er ikkje eit årstal; skriv fire siffer, som 2025
    en is not a year; write four digits, such as 2025
    nb er ikke et klokkeslett; skriv 18:30, 18.30, 1830 eller 18
    nn er ikkje eit klokkeslett; skriv 18:30, 18.30, 1830 eller 18
    en is not a time of day; write 18:30, 18.30, 1830 or 18
    nb er et klokkeslett som ikke finnes; timer er 0–23 og minutter 0–59
    nn er eit klokkeslett som ikkje finst; timar er 0–23 og minutt 0–59
    en is a time of day that does not exist; hours are 0–23 and minutes 0–59
    nb er ikke en varighet; skriv 150 min, 2,5 t eller 2:30
    nn er ikkje ei varigheit; skriv 150 min, 2,5 t eller 2:30
    en is not a duration; write 150 min, 2,5 t or 2:30
    nb kan være minutter eller timer; skriv {0} min eller {0} t
    nn kan vere minutt eller timar; skriv {0} min eller {0} t
    en can be minutes or hours; write {0} min or {0} t
    nb kan bare ha hele, halve og kvarte timer etter komma; skriv 2,5 t eller 2:20
    nn kan berre ha heile, halve og kvarte timar etter komma; skriv 2,5 t eller 2:20
    en can only have whole, half and quarter hours after the comma; write 2,5 t or 2:20
    nb må være under 24 timer når den skrives med komma
    nn må vere under 24 timar når ho er skriven med komma
    en must be under 24 hours when written with a comma
    nb må ha 0–59 minutter etter timene
    nn må ha 0–59 minutt etter timane
    en must have 0–59 minutes after the hours
    nb kan ikke være 0
    nn kan ikkje vere 0
    en cannot be 0
    nb er over ett døgn (1 440 min); en rad er én dag
    nn er over eitt døgn (1 440 min); ei rad er éin dag
    en is over 24 hours (1 440 min); a row is one day
    nb er ikke et helt tall; skriv bare siffer, som 12
    nn er ikkje eit heilt tal; skriv berre siffer, som 12
    en is not a whole number; write digits only, such as 12
    nb må være fra {0} til {1}
    nn må vere frå {0} til {1}
    en must be from {0} to {1}
    nb er ikke et kjent ord; skriv {0}
    nn er ikkje eit kjent ord; skriv {0}
    en is not a known word; write {0}
    nb er ikke en kode for et lag; mente du {0}?
    nn er ikkje ein kode for eit lag; meinte du {0}?
    en is not a code for a chapter; did you mean {0}?
    nb er ikke en kode for et lag; bruk a–z, siffer og bindestrek, som «asker»
    nn er ikkje ein kode for eit lag; bruk a–z, siffer og bindestrek, som «asker»
    en is not a code for a chapter; use a–z, digits and hyphens, such as “asker”
    nb har et styretegn, som linjeskift; fjern det
    nn har eit styreteikn, som linjeskift; fjern det
    en has a control character, such as a line break; remove it
    nb kan ikke ha komma eller skråstrek i seg
    nn kan ikkje ha komma eller skråstrek i seg
    en cannot contain a comma or a slash
    nb er for langt; høyst {0} tegn
    nn er for langt; høgst {0} teikn
    en is too long; at most {0} characters
    nb har tegnet {0}, som ikke kan stå i et navn her; bruk latinske bokstaver
    nn har teiknet {0}, som ikkje kan stå i eit namn her; bruk latinske bokstavar
    en has the character {0}, which cannot be in a name here; use Latin letters
    nb har 1 celle mer enn overskriften; se etter et skilletegn for mye
    nn har 1 celle meir enn overskrifta; sjå etter eit skiljeteikn for mykje
    en has 1 cell more than the header; look for one separator too many
    nb har {0} celler mer enn overskriften; se etter skilletegn for mye
    nn har {0} celler meir enn overskrifta; sjå etter skiljeteikn for mykje
    en has {0} cells more than the header; look for separators too many
    nb er for lang; høyst {0} tegn
    nn er for lang; høgst {0} teikn
    en is too long; at most {0} characters
    nb har tekst etter et anførselstegn; doble anførselstegn inne i en celle
    nn har tekst etter eit hermeteikn; doble hermeteikn inne i ei celle
    en has text after a quotation mark; double quotation marks inside a cell
    nb sperrer
    nn sperrer
    en guards
    nb hasher
    nn hashar
    en hashes
    nb hull
    nn hol
    en gaps
    nb lesing
    nn lesing
    en reading
    nb plass
    nn plass
    en place
    """#
}
