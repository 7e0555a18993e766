extension PhraseTable {
  static let errors3 = #"""
    nb hendelsen var en annen da den nettopp ble lest
    nn hendinga var ei anna då ho nettopp blei lesen
    en the event was another when it was read just now
    nb Filen {0} er tom: den har ingen overskriftsrad.
    nn Fila {0} er tom: ho har inga overskriftsrad.
    en The file {0} is empty: it has no header row.
    nb Filen {0}, linje {1}: et anførselstegn åpnes og lukkes aldri. Lukk det.
    nn Fila {0}, linje {1}: eit hermeteikn blir opna og aldri lukka. Lukk det.
    en The file {0}, line {1}: a quotation mark is opened and never closed. Close it.
    nb Filen {0}: overskriftsraden er for lang. Er dette riktig fil?
    nn Fila {0}: overskriftsrada er for lang. Er dette rett fil?
    en The file {0}: the header row is too long. Is this the right file?
    nb Filen {0} har kolonnen {1} to ganger. Fjern den ene.
    nn Fila {0} har kolonnen {1} to gonger. Fjern den eine.
    en The file {0} has the column {1} twice. Remove one of them.
    nb Filen {0} ser ikke ut som skjemaet {1}. Prøv «importer {2}».
    nn Fila {0} ser ikkje ut som skjemaet {1}. Prøv «importer {2}».
    en The file {0} does not look like the form {1}. Try “import {2}”.
    nb Filen {0} ser ikke ut som skjemaet {1}. «importer {2} --mal» lager et tomt.
    nn Fila {0} ser ikkje ut som skjemaet {1}. «importer {2} --mal» lagar eit tomt.
    en The file {0} does not look like the form {1}. “import {2} --template” makes an empty one.
    nb Filen {0} er lagret som «Unicode-tekst» (UTF-16). Lagre den som CSV UTF-8.
    nn Fila {0} er lagra som «Unicode-tekst» (UTF-16). Lagre ho som CSV UTF-8.
    en The file {0} is saved as “Unicode Text” (UTF-16). Save it as CSV UTF-8.
    nb Filen {0}, linje {1}: dette er ikke en tekstfil. Lagre arket som CSV.
    nn Fila {0}, linje {1}: dette er ikkje ei tekstfil. Lagre arket som CSV.
    en The file {0}, line {1}: this is not a text file. Save the sheet as CSV.
    nb Filen {0}, linje {1}: filen er merket UTF-8, men er det ikke. Lagre den på nytt.
    nn Fila {0}, linje {1}: fila er merkt UTF-8, men er det ikkje. Lagre ho på nytt.
    en The file {0}, line {1}: the file is marked UTF-8, but is not. Save it again.
    nb Filen {0}, linje {1}: et tegn er verken UTF-8 eller Windows-1252. Lagre som CSV UTF-8.
    nn Fila {0}, linje {1}: eit teikn er verken UTF-8 eller Windows-1252. Lagre som CSV UTF-8.
    en The file {0}, line {1}: a character is neither UTF-8 nor Windows-1252. Save as CSV UTF-8.
    nb mangler; fyll ut kolonnen «lag», eller bruk --lag
    nn manglar; fyll ut kolonnen «lag», eller bruk --lag
    en is missing; fill in the column “lag”, or use --chapter
    nb er ikke et registrert lag; importer skjemaet «lag» først
    nn er ikkje eit registrert lag; importer skjemaet «lag» først
    en is not a registered chapter; import the form “chapters” first
    nb er ikke koden til noen i laget; registrer personen først
    nn er ikkje koden til nokon i laget; registrer personen først
    en is not the code of anybody in the chapter; register the person first
    nb er ikke kommet ennå; før det som har skjedd
    nn er ikkje komen enno; før det som har skjedd
    en is still to come; record what has happened
    nb er ikke kommet ennå
    nn er ikkje komen enno
    en is still to come
    nb er i bruk av en annen i laget
    nn er i bruk av ein annan i laget
    en is in use by somebody else in the chapter
    nb {0} har ingen hoder.
    nn {0} har ingen hovud.
    en {0} has no heads.
    nb {0} gjelder en annen logg enn {1} i dette registeret.
    nn {0} gjeld ein annan logg enn {1} i dette registeret.
    en {0} is of another log than {1} in this registry.
    nb Hvor skal nøklene ligge? Si det med --nøkler MAPPE, eller sett VARDE_KEYS eller HOME.
    nn Kvar skal nøklane liggje? Sei det med --nøkler MAPPE, eller set VARDE_KEYS eller HOME.
    en Where are the keys to be kept? Say so with --keys FOLDER, or set VARDE_KEYS or HOME.
    nb Nøklene i {0} er i bruk av et annet program. Vent litt og prøv igjen.
    nn Nøklane i {0} er i bruk av eit anna program. Vent litt og prøv igjen.
    en The keys in {0} are in use by another program. Wait a little and try again.
    nb Nøkkelen {0} har passord. Skriv det på en terminal, eller bruk --passordfil FIL.
    nn Nøkkelen {0} har passord. Skriv det på ein terminal, eller bruk --passordfil FIL.
    en The key {0} has a passphrase. Type it on a terminal, or use --passphrase-file FILE.
    nb Feil passord til nøkkelen {0}.
    nn Feil passord til nøkkelen {0}.
    en Wrong passphrase for the key {0}.
    nb Linje {1} i {0} er ikke en nøkkel. Rett linjen, eller sett # foran den.
    nn Linje {1} i {0} er ikkje ein nøkkel. Rett linja, eller set # framfor.
    en Line {1} of {0} is not a key. Correct the line, or put # in front of it.
    nb Nøkkelen {0} finnes fra før. Ingenting er gjort.
    nn Nøkkelen {0} finst frå før. Ingenting er gjort.
    en The key {0} already exists. Nothing was done.
    nb Eiernøkkelen i {0} er ikke signert av den som skulle gå god for den.
    nn Eigarnøkkelen i {0} er ikkje signert av den som skulle gå god for han.
    en The owner key in {0} is not signed by the one that should vouch for it.
    nb Eiernøkkelen i {0} er signert av en som ikke kan gå god for den.
    nn Eigarnøkkelen i {0} er signert av ein som ikkje kan gå god for han.
    en The owner key in {0} is signed by one that cannot vouch for it.
    nb Eiernøkkelen i {0} er signert sentralt, men den sentrale loggen har ingen nøkkel.
    nn Eigarnøkkelen i {0} er signert sentralt, men den sentrale loggen har ingen nøkkel.
    en The owner key in {0} is signed by the central office, but the central log has no key.
    nb {0} er ikke en Varde-nøkkel. Flytt filen et annet sted.
    nn {0} er ikkje ein Varde-nøkkel. Flytt fila ein annan stad.
    en {0} is not a Varde key. Move the file somewhere else.
    nb {0} er skrevet av en nyere utgave av Varde. Oppdater Varde.
    nn {0} er skriven av ei nyare utgåve av Varde. Oppdater Varde.
    en {0} was written by a newer version of Varde. Update Varde.
    nb {0} er skadet. Hent filen fra en sikkerhetskopi.
    nn {0} er skadd. Hent fila frå ein tryggingskopi.
    en {0} is damaged. Get the file from a backup.
    nb {0}: den hemmelige delen hører til en annen nøkkel. Hent filen fra en sikkerhetskopi.
    nn {0}: den hemmelege delen høyrer til ein annan nøkkel. Hent fila frå ein tryggingskopi.
    en {0}: the secret part belongs to another key. Get the file from a backup.
    nb {0} har navnet til en annen nøkkel. Hent filen fra en sikkerhetskopi.
    nn {0} har namnet til ein annan nøkkel. Hent fila frå ein tryggingskopi.
    en {0} has the name of another key. Get the file from a backup.
    nb {0} krever mer minne eller tid for å åpnes enn Varde godtar.
    nn {0} krev meir minne eller tid for å opnast enn Varde godtek.
    en {0} takes more memory or time to open than Varde accepts.
    nb Loggen begynner ikke med at den åpnes.
    nn Loggen byrjar ikkje med at han blir opna.
    en The log does not begin with its opening.
    nb Loggen er åpnet før; det kan bare skje én gang.
    nn Loggen er opna før; det kan berre skje éin gong.
    en The log was opened before; that can only happen once.
    nb {0} fører uten å ha presentert seg i loggen.
    nn {0} fører utan å ha presentert seg i loggen.
    en {0} records without having been introduced in the log.
    nb Føringstidspunktet er tidligere enn i hendelsen før.
    nn Føringstidspunktet er tidlegare enn i hendinga før.
    en The time of recording is earlier than in the event before.
    nb Datoen {0} er ikke kommet ennå. Før det som har skjedd.
    nn Datoen {0} er ikkje komen enno. Før det som har skjedd.
    en The date {0} is still to come. Record what has happened.
    nb Året {0} er ikke kommet ennå.
    nn Året {0} er ikkje kome enno.
    en The year {0} is still to come.
    nb Dette gjelder laget {0}, og hører ikke hjemme i et annet lags logg.
    nn Dette gjeld laget {0}, og høyrer ikkje heime i loggen til eit anna lag.
    en This is about the chapter {0}, and does not belong in another chapter’s log.
    nb Dette kan bare føres sentralt.
    nn Dette kan berre førast sentralt.
    en Only the central office can record this.
    nb Hvem som har sett hva, står i loggen {0} alene.
    nn Kven som har sett kva, står i loggen {0} åleine.
    en Who has seen what is in the log {0} alone.
    nb Loggen {0} holder bare rede på hvem som har sett hva.
    nn Loggen {0} held berre greie på kven som har sett kva.
    en The log {0} only keeps track of who has seen what.
    nb Koden {0} brukes av registeret selv. Velg en annen kode.
    nn Koden {0} blir brukt av registeret sjølv. Vel ein annan kode.
    en The code {0} is used by the registry itself. Choose another code.
    nb Laget {0} finnes alt. Bruk en annen kode, eller endre det som finnes.
    nn Laget {0} finst alt. Bruk ein annan kode, eller endre det som finst.
    en The chapter {0} already exists. Use another code, or change the one that exists.
    nb Personen {0} er ikke registrert i dette laget. Registrer personen først.
    nn Personen {0} er ikkje registrert i dette laget. Registrer personen først.
    en The person {0} is not registered in this chapter. Register the person first.
    nb Alt om personen {0} er slettet. Nye opplysninger om den personen kan ikke føres.
    nn Alt om personen {0} er sletta. Nye opplysningar om den personen kan ikkje førast.
    en Everything about the person {0} has been erased. New data about that person cannot be recorded.
    nb Samtykket fra {0} er gitt fra før.
    nn Samtykket frå {0} er gitt frå før.
    en The consent of {0} has already been given.
    nb Personen {0} er registrert fra før.
    nn Personen {0} er registrert frå før.
    en The person {0} is already registered.
    nb Personen {0} har roller eller føringer og kan ikke trekkes. Trekk dem først.
    nn Personen {0} har roller eller føringar og kan ikkje trekkjast. Trekk dei først.
    en The person {0} has roles or entries and cannot be withdrawn. Withdraw those first.
    nb {0} finnes ikke. Se etter i «bor» eller i kvitteringen.
    nn {0} finst ikkje. Sjå etter i «bor» eller i kvitteringa.
    en {0} does not exist. Look in “drill” or on the receipt.
    nb {0} er ikke noe som kan rettes eller trekkes. Bruk nummeret på det som ble ført.
    nn {0} er ikkje noko som kan rettast eller trekkjast. Bruk nummeret på det som blei ført.
    en {0} is not something that can be corrected or withdrawn. Use the number of what was recorded.
    nb {0} er ikke en rolle.
    nn {0} er ikkje ei rolle.
    en {0} is not a role.
    nb Rollen ({0}) ville slutte før den begynte. Se over datoene.
    nn Rolla ({0}) ville slutte før ho byrja. Sjå over datoane.
    en The role ({0}) would end before it began. Check the dates.
    nb {0} er ikke en tur.
    nn {0} er ikkje ein tur.
    en {0} is not a trip.
    nb Deltakeren er alt med på turen {0}.
    nn Deltakaren er alt med på turen {0}.
    en The participant is already on the trip {0}.
    nb {0} er trukket fra før.
    nn {0} er trekt frå før.
    en {0} has already been withdrawn.
    nb {0} er ikke trukket, så den gjelder alt.
    nn {0} er ikkje trekt, og gjeld alt.
    en {0} is not withdrawn, so it already holds.
    nb {0} er trukket. La den gjelde igjen før du retter den.
    nn {0} er trekt. La ho gjelde igjen før du rettar ho.
    en {0} is withdrawn. Reinstate it before you correct it.
    nb Slik kan {0} ikke rettes: {1} Ingenting er endret.
    nn Slik kan {0} ikkje rettast: {1} Ingenting er endra.
    en {0} cannot be corrected like that: {1} Nothing was changed.
    nb Hendelsen viser til {0}, som ikke er før den.
    nn Hendinga viser til {0}, som ikkje kjem før.
    en The event refers to {0}, which does not come before it.
    nb Loggen har en eiernøkkel fra før, så en ny kan ikke gå god for seg selv.
    nn Loggen har ein eigarnøkkel frå før, så ein ny kan ikkje gå god for seg sjølv.
    en The log already has an owner key, so a new one cannot vouch for itself.
    nb Loggen har ingen eiernøkkel fra før som kan gå god for en ny.
    nn Loggen har ingen eigarnøkkel frå før som kan gå god for ein ny.
    en The log has no earlier owner key that can vouch for a new one.
    nb Dette er den sentrale loggen; ingen annen kan gå god for nøkkelen dens.
    nn Dette er den sentrale loggen; ingen annan kan gå god for nøkkelen hans.
    en This is the central log; no other can vouch for its key.
    nb Forseglingen viser til {0}, som ikke noterer loggenes hoder.
    nn Forseglinga viser til {0}, som ikkje noterer hovuda til loggane.
    en The seal refers to {0}, which does not note the heads of the logs.
    nb {0} skal være ført på nytt etter at grenen ble oppgitt, men kommer før.
    nn {0} skal vere ført på nytt etter at greina blei oppgitt, men kjem før.
    en {0} is said to be recorded again after the branch was given, but comes before.
    nb verdien for {0} er ikke gyldig.
    nn verdien for {0} er ikkje gyldig.
    en the value of {0} is not valid.
    nb {0} må være oppgitt.
    nn {0} må vere oppgitt.
    en {0} must be given.
    nb {0} er ikke oppgitt fra før.
    nn {0} er ikkje oppgitt frå før.
    en {0} was not given before.
    nb lederen kan ikke også stå blant likepersonene.
    nn leiaren kan ikkje også stå blant likepersonane.
    en the leader cannot also be among the likepersons.
    nb tur, ringevenn og frivillig innsats må trekkes og føres på nytt.
    nn tur, ringevenn og frivillig innsats må trekkjast og førast på nytt.
    en trip, ringevenn and voluntary work must be withdrawn and recorded again.
    nb feltet finnes ikke i dette slaget føring.
    nn feltet finst ikkje i dette slaget føring.
    en the field does not exist in this kind of entry.
    nb Det finnes ikke noe register i {0}. «varde opprett MAPPE» lager et.
    nn Det finst ikkje noko register i {0}. «varde opprett MAPPE» lagar eit.
    en There is no registry in {0}. “varde init FOLDER” makes one.
    nb {0} er ikke et Varde-register.
    nn {0} er ikkje eit Varde-register.
    en {0} is not a Varde registry.
    nb Registeret {0} mangler filen {1}. Hent den fra en sikkerhetskopi.
    nn Registeret {0} manglar fila {1}. Hent ho frå ein tryggingskopi.
    en The registry {0} lacks the file {1}. Get it from a backup.
    nb Registeret {0} er laget av en nyere utgave av Varde (format {1}). Oppdater Varde.
    nn Registeret {0} er laga av ei nyare utgåve av Varde (format {1}). Oppdater Varde.
    en The registry {0} was made by a newer version of Varde (format {1}). Update Varde.
    nb {0} kan bare leses, og må åpnes én gang der det kan skrives.
    nn {0} kan berre lesast, og må opnast éin gong der det kan skrivast.
    en {0} is read-only here, and must be opened once where it can be written.
    nb Registeret {0} er i bruk. Vent litt og prøv igjen.
    nn Registeret {0} er i bruk. Vent litt og prøv igjen.
    en The registry {0} is in use. Wait a little and try again.
    nb Du har ikke tilgang til {0}. Spør den som eier mappen.
    nn Du har ikkje tilgang til {0}. Spør den som eig mappa.
    en You have no access to {0}. Ask the owner of the folder.
    nb {0} eies av en annen enn den du kjører Varde som, og åpnes ikke. Kjør Varde som eieren, eller få en kopi som er din.
    nn {0} er eigd av ein annan enn den du køyrer Varde som, og blir ikkje opna. Køyr Varde som eigaren, eller få ein kopi som er din.
    en {0} is owned by somebody other than whom you run Varde as, and is not opened. Run Varde as the owner, or get a copy that is yours.
    nb {0} er en symbolsk lenke, og registeret åpnes ikke. Legg selve filen der.
    nn {0} er ei symbolsk lenkje, og registeret blir ikkje opna. Legg sjølve fila der.
    en {0} is a symbolic link, and the registry is not opened. Put the file itself there.
    nb {0} finnes alt og er ikke en tom mappe. Velg et annet navn.
    nn {0} finst alt og er ikkje ei tom mappe. Vel eit anna namn.
    en {0} already exists and is not an empty folder. Choose another name.
    nb Mappen som {0} skal ligge i, finnes ikke. Lag den først.
    nn Mappa som {0} skal liggje i, finst ikkje. Lag ho først.
    en The folder that {0} is to be in does not exist. Make it first.
    nb Andre på maskinen har tilgang til {0}, så registeret åpnes ikke. Kjør «chmod {1} {2}».
    nn Andre på maskina har tilgang til {0}, så registeret blir ikkje opna. Køyr «chmod {1} {2}».
    en Others on this computer have access to {0}, so the registry is not opened. Run “chmod {1} {2}”.
    nb Forsendelsen er laget av en nyere utgave av Varde. Bruk den nyeste her også.
    nn Sendinga er laga av ei nyare utgåve av Varde. Bruk den nyaste her også.
    en The parcel was made by a newer version of Varde. Use the newest one here too.
    nb Slutten på forsendelsen mangler. Hent filen på nytt, eller be om en ny.
    nn Slutten på sendinga manglar. Hent fila på nytt, eller be om ei ny.
    en The end of the parcel is missing. Get the file again, or ask for a new one.
    nb Forsendelsen er endret eller skadet: {0}. Hent filen på nytt, eller be om en ny.
    nn Sendinga er endra eller skadd: {0}. Hent fila på nytt, eller be om ei ny.
    en The parcel is altered or damaged: {0}. Get the file again, or ask for a new one.
    nb Forsendelsen motsier seg selv: {0}. Be avsenderen om en ny.
    nn Sendinga seier imot seg sjølv: {0}. Be avsendaren om ei ny.
    en The parcel contradicts itself: {0}. Ask the sender for a new one.
    nb linje {0} i toppen kan ikke leses
    nn linje {0} i toppen kan ikkje lesast
    en line {0} at the top cannot be read
    nb låsen er brutt
    nn låsen er broten
    en the lock is broken
    nb den kan ikke pakkes ut
    nn ho kan ikkje pakkast ut
    en it cannot be unpacked
    nb innholdet er ikke satt sammen slik Varde gjør det
    nn innhaldet er ikkje sett saman slik Varde gjer det
    en the content is not put together the way Varde does it
    """#
}
