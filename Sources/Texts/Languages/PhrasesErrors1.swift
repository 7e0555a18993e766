extension PhraseTable {
  static let errors1 = #"""
    nb Verdien {0}.
    nn
    en
    nb Noe gikk galt i Varde selv. Ingenting mer ble gjort. Meld det gjerne.
    nn
    en
    nb Alt vises som kjent her {0}, og slik kan ingenting føres. Gå tilbake med «per nå»,
    nn
    en
    nb Registeret er lagt tilbake fra en sikkerhetskopi, og ingenting kan føres før det er holdt
    nn
    en
    nb Det som ble lagt tilbake, kunne ikke åpnes.
    nn
    en
    nb {0} er ikke kommet ennå. Oppgi en dag som har vært, som «per i går».
    nn
    en
    nb {0} var ingenting kjent her ennå. Det første ble ført {1}.
    nn
    en
    nb Her er ingenting ført ennå.
    nn
    en
    nb {0} er verken en forsegling eller noterte hoder. «per» tar en dag, en forsegling, et
    nn
    en
    nb Bufdir {0} er ikke forseglet her. «forsegl bufdir {0}» gjør det.
    nn
    en
    nb {0} er forseglet etter regelsettet {1}, som denne utgaven av Varde ikke har. Bruk en
    nn
    en
    nb Nøkkelen til {0}, {1}, er ikke her. Hent den fra en sikkerhetskopi.
    nn
    en
    nb Nøkkelen til {0}, {1}, er ikke her. Hent den fra en sikkerhetskopi; er den tapt, kan
    nn
    en
    nb Den sentrale nøkkelen kan ikke gå god for en ny i sin egen logg.
    nn
    en
    nb Den sentrale loggen har ingen nøkkel som kan gå god for andre.
    nn
    en
    nb Dette er ikke en offentlig nøkkel. Den ser slik ut: navn+1a2b3c4d+AXq…, på én linje.
    nn
    en
    nb Ingen kjent nøkkel heter {0}. «nøkkel vis» viser dem.
    nn
    en
    nb {0} kan ikke leses: {1}. Loggen leses ikke lenger enn dit. Kjør «kontroller».
    nn
    en
    nb Andre fører i {0} akkurat nå. Prøv igjen om litt.
    nn
    en
    nb Lagringen sviktet i siste steg ({1}). Alt er ført i {0}, eller ingenting: se etter.
    nn
    en
    nb Raden er ført før som {0}, men med annet innhold. Rett {0} i stedet.
    nn
    en
    nb Hemmeligheten til {0} mangler i private.sqlite, og uten den ville rader bli ført to
    nn
    en
    nb {0} Importen stanset underveis: {1} er ført. Kjør den samme importen på nytt; rader som
    nn
    en
    nb Dette er for mye for én føring. Kort ned, eller del den i to.
    nn
    en
    nb Registeret har ingen lag ennå. Importer skjemaet «lag» først.
    nn
    en
    nb Hvilket lag? Bruk --lag med {0}.
    nn
    en
    nb Ukjent lag {0}. «lag» viser alle.
    nn
    en
    nb Ukjent lag {0}. Mente du {1}?
    nn
    en
    nb Ingen i {0} har koden {1}. «folk» viser alle.
    nn
    en
    nb Ingen i {0} har denne koden. «folk» viser alle.
    nn
    en
    nb {0} finnes ikke. Skriv lag og nummer, som «asker-17».
    nn
    en
    nb {0} finnes ikke. Se over lag og nummer.
    nn
    en
    nb {0} er ikke en føring.
    nn
    en
    nb {0} er ikke en import.
    nn
    en
    nb Det finnes ikke regelsett for {0}. Varde har regler for grunnlagsår fra 2020.
    nn
    en
    nb Ingen rapport har tallet {0}. Tallene står som [2c] i rapporten.
    nn
    en
    nb Det er ingenting å angre i {0}.
    nn
    en
    nb Det siste, {0}, er kontaktopplysninger. Skriv dem på nytt med «folk endre KODE».
    nn
    en
    nb Det siste, {0}, er nøkkel eller forsegling og kan ikke angres. Trekk føringer med
    nn
    en
    nb Det siste, {0}, er sletting eller samtykke og kan ikke angres. Trekk føringer med
    nn
    en
    nb Det siste, {0}, er utveksling av logger og kan ikke angres. Trekk føringer med
    nn
    en
    nb Dette føres sentralt, og registeret har ingen sentral logg. Legg til «sentralt».
    nn
    en
    nb \seller et av de andre
    nn
    en
    nb Begge filene ville ligge i {0}, og den som finner dem der, kan lese alt. Legg nøklene
    nn
    en
    nb {0} ligger i registeret som skal kopieres. Velg en annen mappe, helst en annen disk.
    nn
    en
    nb {0} finnes alt. Velg et annet navn.
    nn
    en
    nb {0} er skadet, eller er en annen fil enn den skal være.
    nn
    en
    nb {0} er for stor for en sikkerhetskopi.
    nn
    en
    nb {0} kan ikke brukes: {1}.
    nn
    en
    nb Innholdslisten i {0} kan ikke leses. {1}
    nn
    en
    nb Dette er ikke {0}. Har de to filene byttet plass?
    nn
    en
    nb {0} er ikke som innholdslisten sier: kopien er endret eller skadet. Bruk en annen.
    nn
    en
    nb Nøklene hører til et annet register. Finn dem som hører til dette.
    nn
    en
    nb Nøklene er eldre enn registeret: det bruker nøkkel {0}, og de slutter på {1}. Finn en
    nn
    en
    nb Nøklene er eldre enn registeret: de har ingen nøkkel til {0}. Finn en nyere kopi av
    nn
    en
    nb Kopien har andre logger enn innholdslisten sier. Bruk en annen kopi.
    nn
    en
    nb Loggen {0} er ikke den som innholdslisten sier. Bruk en annen kopi.
    nn
    en
    nb {0} finnes ikke.
    nn
    en
    nb Mappen {0} finnes ikke. Lag den først.
    nn
    en
    nb Du har ikke tilgang til {0}, eller det kan ikke skrives der.
    nn
    en
    nb {0} er i bruk av et annet program. Vent litt og prøv igjen.
    nn
    en
    nb {0} kunne ikke leses eller skrives ({1}).
    nn
    en
    nb {0} er ikke en fil som denne utgaven av Varde kjenner.
    nn
    en
    nb sikkerhetskopien av registeret
    nn
    en
    nb sikkerhetskopien av nøklene
    nn
    en
    nb slutten mangler
    nn
    en
    nb den har annet enn vanlige filer i seg
    nn
    en
    nb den har en fil som ingen sikkerhetskopi har
    nn
    en
    nb den har den samme filen to ganger
    nn
    en
    nb den har en fil på mer enn 8 GiB
    nn
    en
    nb innholdslisten står ikke først
    nn
    en
    nb den har andre filer enn innholdslisten sier
    nn
    en
    nb den er endret eller skadet, eller er ikke laget av Varde
    nn
    en
    nb mangler, og må oppgis
    nn
    en
    nb må oppgis for {0}
    nn
    en
    nb må oppgis når {0} er oppgitt
    nn
    en
    nb er ikke en dato; skriv 14.01.2025, 14.1.25 eller 2025-01-14
    nn
    en
    nb er en dato som ikke finnes; se over dag og måned
    nn
    en
    nb må ha et år fra {0} til {1}
    nn
    en
    nb er ikke et årstall; skriv fire siffer, som 2025
    nn
    en
    nb er ikke et klokkeslett; skriv 18:30, 18.30, 1830 eller 18
    nn
    en
    nb er et klokkeslett som ikke finnes; timer er 0–23 og minutter 0–59
    nn
    en
    nb er ikke en varighet; skriv 150 min, 2,5 t eller 2:30
    nn
    en
    nb kan være minutter eller timer; skriv {0} min eller {0} t
    nn
    en
    nb kan bare ha hele, halve og kvarte timer etter komma; skriv 2,5 t eller 2:20
    nn
    en
    nb må være under 24 timer når den skrives med komma
    nn
    en
    nb må ha 0–59 minutter etter timene
    nn
    en
    nb kan ikke være 0
    nn
    en
    nb er over ett døgn (1 440 min); en rad er én dag
    nn
    en
    nb er ikke et helt tall; skriv bare siffer, som 12
    nn
    en
    nb må være fra {0} til {1}
    nn
    en
    nb er ikke et kjent ord; skriv {0}
    nn
    en
    nb er ikke en kode for et lag; mente du {0}?
    nn
    en
    nb er ikke en kode for et lag; bruk a–z, siffer og bindestrek, som «asker»
    nn
    en
    nb har et styretegn, som linjeskift; fjern det
    nn
    en
    nb kan ikke ha komma eller skråstrek i seg
    nn
    en
    nb er for langt; høyst {0} tegn
    nn
    en
    nb har tegnet {0}, som ikke kan stå i et navn her; bruk latinske bokstaver
    nn
    en
    nb har 1 celle mer enn overskriften; se etter et skilletegn for mye
    nn
    en
    nb har {0} celler mer enn overskriften; se etter skilletegn for mye
    nn
    en
    nb er for lang; høyst {0} tegn
    nn
    en
    nb har tekst etter et anførselstegn; doble anførselstegn inne i en celle
    nn
    en
    nb sperrer
    nn
    en
    nb hasher
    nn
    en
    nb hull
    nn
    en
    nb lesing
    nn
    en
    nb plass
    nn
    en
    """#
}
