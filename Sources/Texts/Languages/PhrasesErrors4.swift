extension PhraseTable {
  static let errors4 = #"""
    nb det signerte hodet kan ikke leses
    nn det signerte hovudet kan ikkje lesast
    en the signed head cannot be read
    nb hendelse {0} kan ikke leses
    nn hending {0} kan ikkje lesast
    en event {0} cannot be read
    nb personopplysningene hører ikke til hendelsene i den
    nn personopplysningane høyrer ikkje til hendingane i sendinga
    en the personal data does not belong to the events in it
    nb personopplysning nummer {0} kan ikke leses
    nn personopplysning nummer {0} kan ikkje lesast
    en personal data number {0} cannot be read
    nb den skal være av loggen {0}, men det signerte hodet er av {1}
    nn ho skal vere av loggen {0}, men det signerte hovudet er av {1}
    en it should be of the log {0}, but the signed head is of {1}
    nb det signerte hodet er et annet enn det som står i toppen
    nn det signerte hovudet er eit anna enn det som står i toppen
    en the signed head is another than the one at the top
    nb den har ikke de hendelsene som står i toppen
    nn ho har ikkje dei hendingane som står i toppen
    en it does not have the events that are listed at the top
    nb hendelsene følger ikke etter det hodet de skal følge etter
    nn hendingane følgjer ikkje etter det hovudet dei skal følgje etter
    en the events do not follow the head that they should follow
    nb Ingen i laget har koden {0} ({1}). Registrer personen først, eller rett koden.
    nn Ingen i laget har koden {0} ({1}). Registrer personen først, eller rett koden.
    en Nobody in the chapter has the code {0} ({1}). Register the person first, or correct the code.
    nb Koden i {0} er ikke kjent i laget. Registrer personen først, eller rett koden.
    nn Koden i {0} er ikkje kjend i laget. Registrer personen først, eller rett koden.
    en The code in {0} is not known in the chapter. Register the person first, or correct the code.
    nb {0} må oppgis.
    nn {0} må vere oppgitt.
    en {0} must be given.
    nb Sluttdatoen er før oppnevningen. Se over datoene.
    nn Sluttdatoen er før oppnemninga. Sjå over datoane.
    en The end date is before the appointment. Check the dates.
    nb Slaget «sentralt» og koden «sentralt» hører sammen. Rett den ene.
    nn Slaget «sentralt» og koden «sentralt» høyrer saman. Rett den eine.
    en The kind “sentralt” and the code “sentralt” belong together. Correct one of them.
    nb Verdien i {0} passer ikke her.
    nn Verdien i {0} passar ikkje her.
    en The value in {0} does not fit here.
    nb {0} kan ikke rettes i en føring av slaget {1}.
    nn {0} kan ikkje rettast i ei føring av slaget {1}.
    en {0} cannot be corrected in an entry of the kind {1}.
    nb {0} kan ikke rettes her.
    nn {0} kan ikkje rettast her.
    en {0} cannot be corrected here.
    nb Det står slik alt. Ingenting å endre.
    nn Det står slik alt. Ingenting å endre.
    en It already says so. Nothing to change.
    nb Fristen {0} er ute, så ingen bevis skal beholdes lenger.
    nn Fristen {0} er ute, så ingen bevis skal behaldast lenger.
    en The time limit {0} has passed, so no evidence is to be kept any longer.
    nb Koden {0} er i bruk av en annen i laget. Velg en annen kode.
    nn Koden {0} er i bruk av ein annan i laget. Vel ein annan kode.
    en The code {0} is in use by somebody else in the chapter. Choose another code.
    nb Koden i «kode» er i bruk av en annen i laget. Velg en annen kode.
    nn Koden i «kode» er i bruk av ein annan i laget. Vel ein annan kode.
    en The code in “kode” is in use by somebody else in the chapter. Choose another code.
    nb Registeret er opptatt: et annet program skriver i det. Vent litt og prøv igjen.
    nn Registeret er opptatt: eit anna program skriv i det. Vent litt og prøv igjen.
    en The registry is busy: another program is writing to it. Wait a little and try again.
    nb Registeret kan bare leses herfra. Se etter at du har lov til å skrive i mappen.
    nn Registeret kan berre lesast herfrå. Sjå etter at du har lov til å skrive i mappa.
    en The registry can only be read from here. Check that you may write in the folder.
    nb Registeret kunne ikke leses eller skrives ({0}). Se etter om disken er full.
    nn Registeret kunne ikkje lesast eller skrivast ({0}). Sjå etter om disken er full.
    en The registry could not be read or written ({0}). Check whether the disk is full.
    nb Det som er lagret som {0}, kan ikke være riktig. Kjør «kontroller».
    nn Det som er lagra som {0}, kan ikkje vere rett. Køyr «kontroller».
    en What is stored as {0} cannot be right. Run “verify”.
    nb Persondatalageret er opptatt av et annet program. Vent litt og prøv igjen.
    nn Persondatalageret er opptatt av eit anna program. Vent litt og prøv igjen.
    en The private store is in use by another program. Wait a little and try again.
    nb Persondatalageret kan bare leses herfra. Se etter at du har lov til å skrive i mappen.
    nn Persondatalageret kan berre lesast herfrå. Sjå etter at du har lov til å skrive i mappa.
    en The private store can only be read from here. Check that you may write in the folder.
    nb Noen andre tok det samme navnet i bruk nå nettopp. Prøv igjen.
    nn Nokon andre tok det same namnet i bruk nett no. Prøv igjen.
    en Somebody else took the same name just now. Try again.
    nb Hvelvet er låst: navn og tekster kan ikke leses eller føres. «hvelv åpne» åpner det.
    nn Kvelvet er låst: namn og tekstar kan ikkje lesast eller førast. «hvelv åpne» opnar det.
    en The vault is locked: names and texts cannot be read or recorded. “vault open” opens it.
    nb Personen er glemt her, og kan ikke føres på nytt under det samme pseudonymet.
    nn Personen er gløymd her, og kan ikkje førast på nytt under det same pseudonymet.
    en The person is forgotten here, and cannot be recorded again under the same pseudonym.
    nb Det som er bevart av tekst til {0}, lar seg ikke åpne. Kjør «kontroller».
    nn Det som er teke vare på av tekst til {0}, lèt seg ikkje opne. Køyr «kontroller».
    en The text kept for {0} cannot be opened. Run “verify”.
    nb Noe i persondatalageret lar seg ikke åpne. Kjør «kontroller».
    nn Noko i persondatalageret lèt seg ikkje opne. Køyr «kontroller».
    en Something in the private store cannot be opened. Run “verify”.
    nb Persondatalageret kunne ikke leses eller skrives ({0}).
    nn Persondatalageret kunne ikkje lesast eller skrivast ({0}).
    en The private store could not be read or written ({0}).
    nb Klokken på maskinen viser {0}, men det siste i loggen ble ført {1}. Still klokken.
    nn Klokka på maskina viser {0}, men det siste i loggen blei ført {1}. Still klokka.
    en The clock of this computer shows {0}, but the last event in the log was recorded {1}. Set the clock.
    nb Klokken på maskinen viser {0}, før programmet ble laget. Still klokken.
    nn Klokka på maskina viser {0}, før programmet blei laga. Still klokka.
    en The clock of this computer shows {0}, before the program was made. Set the clock.
    nb Klokken på maskinen viser {0}, langt fram i tid. Still klokken.
    nn Klokka på maskina viser {0}, langt fram i tid. Still klokka.
    en The clock of this computer shows {0}, far in the future. Set the clock.
    nb hendelsen er for lang ({0} byte)
    nn hendinga er for lang ({0} byte)
    en the event is too long ({0} bytes)
    nb dette er ikke en hendelse
    nn dette er ikkje ei hending
    en this is not an event
    nb ukjent slag hendelse ({0}, versjon {1}), trolig fra en nyere utgave av Varde
    nn ukjent slag hending ({0}, versjon {1}), truleg frå ei nyare utgåve av Varde
    en unknown kind of event ({0}, version {1}), probably from a newer version of Varde
    nb ventet «{0}» ved byte {1}
    nn venta «{0}» ved byte {1}
    en expected “{0}” at byte {1}
    nb ugyldig verdi for «{0}» ved byte {1}
    nn ugyldig verdi for «{0}» ved byte {1}
    en invalid value of “{0}” at byte {1}
    nb felter som motsier hverandre
    nn felt som seier imot kvarandre
    en fields that contradict each other
    nb noe står etter hendelsen, ved byte {0}
    nn noko står etter hendinga, ved byte {0}
    en something follows the event, at byte {0}
    nb {0} har ingen nøkkel å signere med. «nøkkel ny» lager en.
    nn {0} har ingen nøkkel å signere med. «nøkkel ny» lagar ein.
    en {0} has no key to sign with. “key new” makes one.
    nb Registeret har ingen sentral logg. Hvilken? Bruk --lag med {0}.
    nn Registeret har ingen sentral logg. Kva for ein? Bruk --lag med {0}.
    en The registry has no central log. Which one? Use --chapter with {0}.
    nb Det siste signerte hodet til {0} dekker {1}, ikke {2}.
    nn Det siste signerte hovudet til {0} dekkjer {1}, ikkje {2}.
    en The last signed head of {0} covers {1}, not {2}.
    nb {0} er ikke en forseglet rapport.
    nn {0} er ikkje ein forsegla rapport.
    en {0} is not a sealed report.
    nb Det er ikke signert noe hode for {0} her. «forsegl» signerer et.
    nn Det er ikkje signert noko hovud for {0} her. «forsegl» signerer eit.
    en No head of {0} has been signed here. “seal” signs one.
    nb {0} har aldri hatt hodet med {1} og rot {2}: det hører til en annen historie.
    nn {0} har aldri hatt hovudet med {1} og rot {2}: det høyrer til ei anna historie.
    en {0} has never had the head with {1} and root {2}: it belongs to another history.
    nb Dette gjelder {0}, ikke {1}.
    nn Dette gjeld {0}, ikkje {1}.
    en This is of {0}, not of {1}.
    nb Ingen kjent nøkkel kan signere for {0}. Gi den med --nøkkel, eller «nøkkel kjenn».
    nn Ingen kjend nøkkel kan signere for {0}. Gi han med --nøkkel, eller «nøkkel kjenn».
    en No known key can sign for {0}. Give it with --key, or “key trust”.
    nb Du har ingen slik nøkkel å være vitne med. «vitne ny NAVN» lager en.
    nn Du har ingen slik nøkkel å vere vitne med. «vitne ny NAVN» lagar ein.
    en You have no such key to witness with. “witness new NAME” makes one.
    nb Hvilket vitne? Bruk --navn med {0}.
    nn Kva for eit vitne? Bruk --navn med {0}.
    en Which witness? Use --name with {0}.
    nb Du er vitne med navnet {0} fra før.
    nn Du er vitne med namnet {0} frå før.
    en You are already a witness by the name {0}.
    nb Ventet {0}.
    nn Venta {0}.
    en Expected {0}.
    nb Filen er ikke av et format Varde kjenner: ventet {0}.
    nn Fila er ikkje av eit format Varde kjenner: venta {0}.
    en The file is not of a format that Varde knows: expected {0}.
    nb Linje {0}: ventet {1}.
    nn Linje {0}: venta {1}.
    en Line {0}: expected {1}.
    nb Signaturen til {0} er ikke ekte.
    nn Signaturen til {0} er ikkje ekte.
    en The signature of {0} is not genuine.
    nb Ingen av signaturene er av en nøkkel som er kjent her. «nøkkel kjenn» gjør den kjent.
    nn Ingen av signaturane er av ein nøkkel som er kjend her. «nøkkel kjenn» gjer han kjend.
    en None of the signatures is by a key that is known here. “key trust” makes it known.
    nb høyst {0} byte
    nn høgst {0} byte
    en at most {0} bytes
    nb UTF-8 uten styretegn
    nn UTF-8 utan styreteikn
    en UTF-8 without control characters
    nb linjeskift til slutt
    nn linjeskift til slutt
    en a line break at the end
    nb en tom linje mellom tekst og signaturer
    nn ei tom linje mellom tekst og signaturar
    en an empty line between text and signatures
    nb en signatur, «— navn base64»
    nn ein signatur, «— namn base64»
    en a signature, “— name base64”
    nb høyst {0} signaturer
    nn høgst {0} signaturar
    en at most {0} signatures
    nb en offentlig nøkkel, «navn+id+base64»
    nn ein offentleg nøkkel, «namn+id+base64»
    en a public key, “name+id+base64”
    nb loggens opphav
    nn opphavet til loggen
    en the log’s origin
    nb et tall
    nn eit tal
    en a number
    nb 32 byte i base64
    nn 32 byte i base64
    en 32 bytes in base64
    nb {0} og en verdi
    nn {0} og ein verdi
    en {0} and a value
    nb noe, men filen er tom
    nn noko, men fila er tom
    en something, but the file is empty
    nb et helt hode; dette er et svar fra et vitne, som legges til med «forsegl --med»
    nn eit heilt hovud; dette er eit svar frå eit vitne, som blir lagt til med «forsegl --med»
    en a whole head; this is an answer from a witness, which is added with “seal --with”
    nb det som står på papiret; noe er skrevet feil, så se over alle linjene
    nn det som står på papiret; noko er skrive feil, så sjå over alle linjene
    en what is on the paper; something is written wrongly, so check all the lines
    nb 14 grupper på fire bokstaver og tall, skrevet som på papiret
    nn 14 grupper på fire bokstavar og tal, skrivne som på papiret
    en 14 groups of four letters and digits, written as on the paper
    nb Feil passord til hvelvet.
    nn Feil passord til kvelvet.
    en Wrong passphrase for the vault.
    nb Koden åpner ikke dette hvelvet. Er det laget en ny siden, gjelder bare den.
    nn Koden opnar ikkje dette kvelvet. Er det laga ein ny sidan, gjeld berre den.
    en The code does not open this vault. If a new one has been made since, only that one holds.
    nb Hvelvet har ikke passord.
    nn Kvelvet har ikkje passord.
    en The vault has no passphrase.
    nb Hvelvet har ingen gjenopprettingskode. «hvelv kode» lager en.
    nn Kvelvet har ingen gjenopprettingskode. «hvelv kode» lagar ein.
    en The vault has no recovery code. “vault code” makes one.
    nb Låsen i keys.sqlite ({0}) er laget av en nyere utgave av Varde. Oppdater Varde.
    nn Låsen i keys.sqlite ({0}) er laga av ei nyare utgåve av Varde. Oppdater Varde.
    en The lock in keys.sqlite ({0}) was made by a newer version of Varde. Update Varde.
    nb Registeret har ikke passord, så hvelvet kan ikke låses. «hvelv passord» setter ett.
    nn Registeret har ikkje passord, så kvelvet kan ikkje låsast. «hvelv passord» set eitt.
    en The registry has no passphrase, so the vault cannot be locked. “vault passphrase” sets one.
    nb Passordet må ha minst {0} tegn. Fire tilfeldige ord er bra, og lettere å huske.
    nn Passordet må ha minst {0} teikn. Fire tilfeldige ord er bra, og lettare å hugse.
    en The passphrase must have at least {0} characters. Four random words are good, and easier to remember.
    nb Passordet er for langt. Er det den rette filen?
    nn Passordet er for langt. Er det den rette fila?
    en The passphrase is too long. Is it the right file?
    nb Passordet har nesten bare like tegn, og er lett å gjette. Velg et annet.
    nn Passordet har nesten berre like teikn, og er lett å gjette. Vel eit anna.
    en The passphrase has almost only the same characters, and is easy to guess. Choose another.
    nb Gruppe {0} har et tegn som ikke kan stå i en kode. Se på papiret igjen.
    nn Gruppe {0} har eit teikn som ikkje kan stå i ein kode. Sjå på papiret igjen.
    en Group {0} has a character that cannot be in a code. Look at the paper again.
    nb Koden har ni grupper på fire tegn, 36 i alt; dette var {0}.
    nn Koden har ni grupper på fire teikn, 36 i alt; dette var {0}.
    en The code has nine groups of four characters, 36 in all; this was {0}.
    nb Minst ett tegn er skrevet feil. Se på papiret igjen.
    nn Minst eitt teikn er skrive feil. Sjå på papiret igjen.
    en At least one character is wrong. Look at the paper again.
    """#
}
