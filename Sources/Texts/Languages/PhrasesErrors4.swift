extension PhraseTable {
  static let errors4 = #"""
    nb det signerte hodet kan ikke leses
    nn
    en
    nb hendelse {0} kan ikke leses
    nn
    en
    nb personopplysningene hører ikke til hendelsene i den
    nn
    en
    nb personopplysning nummer {0} kan ikke leses
    nn
    en
    nb den skal være av loggen {0}, men det signerte hodet er av {1}
    nn
    en
    nb det signerte hodet er et annet enn det som står i toppen
    nn
    en
    nb den har ikke de hendelsene som står i toppen
    nn
    en
    nb hendelsene følger ikke etter det hodet de skal følge etter
    nn
    en
    nb Ingen i laget har koden {0} ({1}). Registrer personen først, eller rett koden.
    nn
    en
    nb Koden i {0} er ikke kjent i laget. Registrer personen først, eller rett koden.
    nn
    en
    nb {0} må oppgis.
    nn
    en
    nb Sluttdatoen er før oppnevningen. Se over datoene.
    nn
    en
    nb Slaget «sentralt» og koden «sentralt» hører sammen. Rett den ene.
    nn
    en
    nb Verdien i {0} passer ikke her.
    nn
    en
    nb {0} kan ikke rettes i en føring av slaget {1}.
    nn
    en
    nb {0} kan ikke rettes her.
    nn
    en
    nb Det står slik alt. Ingenting å endre.
    nn
    en
    nb {0} har trukket samtykket til å være registrert, så nye opplysninger, roller og føringer
    nn
    en
    nb Fristen {0} er ute, så ingen bevis skal beholdes lenger.
    nn
    en
    nb Koden {0} er i bruk av en annen i laget. Velg en annen kode.
    nn
    en
    nb Koden i «kode» er i bruk av en annen i laget. Velg en annen kode.
    nn
    en
    nb Registeret er opptatt: et annet program skriver i det. Vent litt og prøv igjen.
    nn
    en
    nb Registeret kan bare leses herfra. Se etter at du har lov til å skrive i mappen.
    nn
    en
    nb Registeret kunne ikke leses eller skrives ({0}). Se etter om disken er full.
    nn
    en
    nb Det som er lagret som {0}, kan ikke være riktig. Kjør «kontroller».
    nn
    en
    nb Persondatalageret er opptatt av et annet program. Vent litt og prøv igjen.
    nn
    en
    nb Persondatalageret kan bare leses herfra. Se etter at du har lov til å skrive i mappen.
    nn
    en
    nb Noen andre tok det samme navnet i bruk nå nettopp. Prøv igjen.
    nn
    en
    nb Hvelvet er låst: navn og tekster kan ikke leses eller føres. «hvelv åpne» åpner det.
    nn
    en
    nb Personen er glemt her, og kan ikke føres på nytt under det samme pseudonymet.
    nn
    en
    nb Det som skulle glemmes, kunne ikke noteres i nøkkelmappen, så ingenting er slettet. Se
    nn
    en
    nb Det som er bevart av tekst til {0}, lar seg ikke åpne. Kjør «kontroller».
    nn
    en
    nb Noe i persondatalageret lar seg ikke åpne. Kjør «kontroller».
    nn
    en
    nb Persondatalageret kunne ikke leses eller skrives ({0}).
    nn
    en
    nb Klokken på maskinen viser {0}, men det siste i loggen ble ført {1}. Still klokken.
    nn
    en
    nb Klokken på maskinen viser {0}, før programmet ble laget. Still klokken.
    nn
    en
    nb Klokken på maskinen viser {0}, langt fram i tid. Still klokken.
    nn
    en
    nb hendelsen er for lang ({0} byte)
    nn
    en
    nb dette er ikke en hendelse
    nn
    en
    nb ukjent slag hendelse ({0}, versjon {1}), trolig fra en nyere utgave av Varde
    nn
    en
    nb ventet «{0}» ved byte {1}
    nn
    en
    nb ugyldig verdi for «{0}» ved byte {1}
    nn
    en
    nb felter som motsier hverandre
    nn
    en
    nb noe står etter hendelsen, ved byte {0}
    nn
    en
    nb {0} har ingen nøkkel å signere med. «nøkkel ny» lager en.
    nn
    en
    nb {0} har {1} her, men det er signert for {2}: noe som var ført, er borte. Ingenting er
    nn
    en
    nb {0} er en annen historie enn den det ble signert for: hodet med {1} stemmer ikke med
    nn
    en
    nb Det siste signerte hodet for {0} mangler blant nøklene, så loggen kunne bli signert i
    nn
    en
    nb Hodet som ble signert sist for {0}, kan ikke leses blant nøklene. Hent filen fra en
    nn
    en
    nb {0} er ført etter det siste signerte hodet, som dekker {1}. «forsegl» signerer et
    nn
    en
    nb Registeret har ingen sentral logg. Hvilken? Bruk --lag med {0}.
    nn
    en
    nb Det siste signerte hodet til {0} dekker {1}, ikke {2}.
    nn
    en
    nb {0} er ikke en forseglet rapport.
    nn
    en
    nb Det er ikke signert noe hode for {0} her. «forsegl» signerer et.
    nn
    en
    nb Signaturen gjelder et annet hode, med {0}: rot {1}. Sist signert her er det med {2}:
    nn
    en
    nb {0} har aldri hatt hodet med {1} og rot {2}: det hører til en annen historie.
    nn
    en
    nb Dette gjelder {0}, ikke {1}.
    nn
    en
    nb Ingen kjent nøkkel kan signere for {0}. Gi den med --nøkkel, eller «nøkkel kjenn».
    nn
    en
    nb Et vitne signerer et hode, eller et hode med bevis fra «bevis LAG --siden N». Dette er
    nn
    en
    nb Du har ingen slik nøkkel å være vitne med. «vitne ny NAVN» lager en.
    nn
    en
    nb Hvilket vitne? Bruk --navn med {0}.
    nn
    en
    nb Du er vitne med navnet {0} fra før.
    nn
    en
    nb {0} kan ikke være navnet på et vitne. Skriv det som en nettadresse uten mellomrom og
    nn
    en
    nb {0} har noe annet i seg enn en hendelseslogg, og ingenting er skrevet der. Velg en ny
    nn
    en
    nb {0} har hendelser i seg fra før. Bruk --med-hendelser, eller velg en ny mappe med
    nn
    en
    nb {0} finnes fra før og er en annen enn den loggen gir: noe er endret der. Velg en ny
    nn
    en
    nb Ventet {0}.
    nn
    en
    nb Filen er ikke av et format Varde kjenner: ventet {0}.
    nn
    en
    nb Linje {0}: ventet {1}.
    nn
    en
    nb Signaturen til {0} er ikke ekte.
    nn
    en
    nb Ingen av signaturene er av en nøkkel som er kjent her. «nøkkel kjenn» gjør den kjent.
    nn
    en
    nb Dette hodet er eldre enn det du så sist ({0}). Be om et nyere hode; sier eieren at
    nn
    en
    nb Dette er en annen historie enn den som er sett før. Sett: {0}, rot {1}. Vist fram:
    nn
    en
    nb Beviset begynner ved {0}, men hodet som er sett sist, har {1} ({2}). Be om et bevis
    nn
    en
    nb Beviset begynner ved {0}, men du har ikke sett noe hode av denne loggen før. Be om
    nn
    en
    nb høyst {0} byte
    nn
    en
    nb UTF-8 uten styretegn
    nn
    en
    nb linjeskift til slutt
    nn
    en
    nb en tom linje mellom tekst og signaturer
    nn
    en
    nb en signatur, «— navn base64»
    nn
    en
    nb høyst {0} signaturer
    nn
    en
    nb en offentlig nøkkel, «navn+id+base64»
    nn
    en
    nb loggens opphav
    nn
    en
    nb et tall
    nn
    en
    nb 32 byte i base64
    nn
    en
    nb {0} og en verdi
    nn
    en
    nb noe, men filen er tom
    nn
    en
    nb et helt hode; dette er et svar fra et vitne, som legges til med «forsegl --med»
    nn
    en
    nb et hode, et bevis eller en forsegling; dette er en forsendelse, som tas inn med
    nn
    en
    nb det som står på papiret; noe er skrevet feil, så se over alle linjene
    nn
    en
    nb 14 grupper på fire bokstaver og tall, skrevet som på papiret
    nn
    en
    nb Feil passord til hvelvet.
    nn
    en
    nb Koden åpner ikke dette hvelvet. Er det laget en ny siden, gjelder bare den.
    nn
    en
    nb Hvelvet har ikke passord.
    nn
    en
    nb Hvelvet har ingen gjenopprettingskode. «hvelv kode» lager en.
    nn
    en
    nb Låsen i keys.sqlite ({0}) er skadet. Hent keys.sqlite fra en sikkerhetskopi, eller
    nn
    en
    nb Låsen i keys.sqlite ({0}) er laget av en nyere utgave av Varde. Oppdater Varde.
    nn
    en
    nb Låsen i keys.sqlite ({0}) krever mer minne eller tid enn Varde godtar. Noen kan ha
    nn
    en
    nb Registeret har ikke passord, og nøkkelfilen vault.key mangler eller er en annens. Hent
    nn
    en
    nb Registeret har ikke passord, så hvelvet kan ikke låses. «hvelv passord» setter ett.
    nn
    en
    nb Passordet må ha minst {0} tegn. Fire tilfeldige ord er bra, og lettere å huske.
    nn
    en
    nb Passordet er for langt. Er det den rette filen?
    nn
    en
    nb Passordet har nesten bare like tegn, og er lett å gjette. Velg et annet.
    nn
    en
    nb Gruppe {0} har et tegn som ikke kan stå i en kode. Se på papiret igjen.
    nn
    en
    nb Koden har ni grupper på fire tegn, 36 i alt; dette var {0}.
    nn
    en
    nb Minst ett tegn er skrevet feil. Se på papiret igjen.
    nn
    en
    nb Her er det ikke noe sted i minnet å ha nøkkelen mellom kommandoer: XDG_RUNTIME_DIR er
    nn
    en
    nb {0} er ikke din alene (0700), så nøkkelen legges ikke der. Bruk skallet, eller
    nn
    en
    """#
}
