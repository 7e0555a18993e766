extension PhraseTable {
  static let errors3 = #"""
    nb hendelsen var en annen da den nettopp ble lest
    nn
    en
    nb Filen {0} er tom: den har ingen overskriftsrad.
    nn
    en
    nb Filen {0}, linje {1}: et anførselstegn åpnes og lukkes aldri. Lukk det.
    nn
    en
    nb Filen {0}: overskriftsraden er for lang. Er dette riktig fil?
    nn
    en
    nb Filen {0} har kolonnen {1} to ganger. Fjern den ene.
    nn
    en
    nb Filen {0} ser ikke ut som skjemaet {1}. Prøv «importer {2}».
    nn
    en
    nb Filen {0} ser ikke ut som skjemaet {1}. «importer {2} --mal» lager et tomt.
    nn
    en
    nb Filen {0} er en arbeidsbok (.xlsx eller .ods). Lagre den som CSV UTF-8 og prøv igjen.
    nn
    en
    nb Filen {0} er en eldre arbeidsbok (.xls). Lagre den som CSV UTF-8 og prøv igjen.
    nn
    en
    nb Filen {0} er lagret som «Unicode-tekst» (UTF-16). Lagre den som CSV UTF-8.
    nn
    en
    nb Filen {0}, linje {1}: dette er ikke en tekstfil. Lagre arket som CSV.
    nn
    en
    nb Filen {0}, linje {1}: filen er merket UTF-8, men er det ikke. Lagre den på nytt.
    nn
    en
    nb Filen {0}, linje {1}: et tegn er verken UTF-8 eller Windows-1252. Lagre som CSV UTF-8.
    nn
    en
    nb mangler; fyll ut kolonnen «lag», eller bruk --lag
    nn
    en
    nb er ikke et registrert lag; importer skjemaet «lag» først
    nn
    en
    nb er ikke koden til noen i laget; registrer personen først
    nn
    en
    nb er ikke kommet ennå; før det som har skjedd
    nn
    en
    nb er ikke kommet ennå
    nn
    en
    nb er i bruk av en annen i laget
    nn
    en
    nb {0} har ingen hoder.
    nn
    en
    nb {0} gjelder en annen logg enn {1} i dette registeret.
    nn
    en
    nb {0} har et hode for {1} med {2}, og her er det {3}: dette registeret er eldre, eller
    nn
    en
    nb {0} har et hode for {1} med {2} som ikke stemmer med loggen her: det er en annen
    nn
    en
    nb Hvor skal nøklene ligge? Si det med --nøkler MAPPE, eller sett VARDE_KEYS eller HOME.
    nn
    en
    nb Andre enn du har tilgang til {0}, og da er ikke nøklene dine alene. Steng den med
    nn
    en
    nb Nøklene kan ikke ligge i et register: {0} ligger i {1}. Velg en annen mappe med
    nn
    en
    nb Nøklene i {0} er i bruk av et annet program. Vent litt og prøv igjen.
    nn
    en
    nb Nøkkelen {0} har passord. Skriv det på en terminal, eller bruk --passordfil FIL.
    nn
    en
    nb Feil passord til nøkkelen {0}.
    nn
    en
    nb {0} er ikke det signerte hodet som skal ligge der. Hent filen fra en sikkerhetskopi;
    nn
    en
    nb Vitnenøkkelen {0} er her, men ikke hodene den har sett: den kan ha signert en annen
    nn
    en
    nb Linje {1} i {0} er ikke en nøkkel. Rett linjen, eller sett # foran den.
    nn
    en
    nb Nøkkelen {0} finnes fra før. Ingenting er gjort.
    nn
    en
    nb Eiernøkkelen i {0} er ikke signert av den som skulle gå god for den.
    nn
    en
    nb Eiernøkkelen i {0} er signert av en som ikke kan gå god for den.
    nn
    en
    nb Eiernøkkelen i {0} er signert sentralt, men den sentrale loggen har ingen nøkkel.
    nn
    en
    nb {0} er ikke en Varde-nøkkel. Flytt filen et annet sted.
    nn
    en
    nb {0} er skrevet av en nyere utgave av Varde. Oppdater Varde.
    nn
    en
    nb {0} er skadet. Hent filen fra en sikkerhetskopi.
    nn
    en
    nb {0}: den hemmelige delen hører til en annen nøkkel. Hent filen fra en sikkerhetskopi.
    nn
    en
    nb {0} har navnet til en annen nøkkel. Hent filen fra en sikkerhetskopi.
    nn
    en
    nb {0} krever mer minne eller tid for å åpnes enn Varde godtar.
    nn
    en
    nb Loggen begynner ikke med at den åpnes.
    nn
    en
    nb Loggen er åpnet før; det kan bare skje én gang.
    nn
    en
    nb {0} fører uten å ha presentert seg i loggen.
    nn
    en
    nb Føringstidspunktet er tidligere enn i hendelsen før.
    nn
    en
    nb Datoen {0} er ikke kommet ennå. Før det som har skjedd.
    nn
    en
    nb Året {0} er ikke kommet ennå.
    nn
    en
    nb Dette gjelder laget {0}, og hører ikke hjemme i et annet lags logg.
    nn
    en
    nb Dette kan bare føres sentralt.
    nn
    en
    nb Hvem som har sett hva, står i loggen {0} alene.
    nn
    en
    nb Loggen {0} holder bare rede på hvem som har sett hva.
    nn
    en
    nb Koden {0} brukes av registeret selv. Velg en annen kode.
    nn
    en
    nb Laget {0} finnes alt. Bruk en annen kode, eller endre det som finnes.
    nn
    en
    nb Personen {0} er ikke registrert i dette laget. Registrer personen først.
    nn
    en
    nb Alt om personen {0} er slettet. Nye opplysninger om den personen kan ikke føres.
    nn
    en
    nb Samtykket fra {0} er gitt fra før.
    nn
    en
    nb Det er ikke ført at {0} har gitt dette samtykket. Ble det gitt, før det med «samtykke
    nn
    en
    nb Personen {0} er registrert fra før.
    nn
    en
    nb Personen {0} har roller eller føringer og kan ikke trekkes. Trekk dem først.
    nn
    en
    nb {0} finnes ikke. Se etter i «bor» eller i kvitteringen.
    nn
    en
    nb {0} er ikke noe som kan rettes eller trekkes. Bruk nummeret på det som ble ført.
    nn
    en
    nb {0} er ikke en rolle.
    nn
    en
    nb Rollen ({0}) ville slutte før den begynte. Se over datoene.
    nn
    en
    nb {0} er ikke en tur.
    nn
    en
    nb Deltakeren er alt med på turen {0}.
    nn
    en
    nb {0} er trukket fra før.
    nn
    en
    nb {0} er ikke trukket, så den gjelder alt.
    nn
    en
    nb {0} er trukket. La den gjelde igjen før du retter den.
    nn
    en
    nb Slik kan {0} ikke rettes: {1} Ingenting er endret.
    nn
    en
    nb Hendelsen viser til {0}, som ikke er før den.
    nn
    en
    nb Loggen har en eiernøkkel fra før, så en ny kan ikke gå god for seg selv.
    nn
    en
    nb Loggen har ingen eiernøkkel fra før som kan gå god for en ny.
    nn
    en
    nb Dette er den sentrale loggen; ingen annen kan gå god for nøkkelen dens.
    nn
    en
    nb Forseglingen viser til {0}, som ikke noterer loggenes hoder.
    nn
    en
    nb {0} skal være ført på nytt etter at grenen ble oppgitt, men kommer før.
    nn
    en
    nb verdien for {0} er ikke gyldig.
    nn
    en
    nb {0} må være oppgitt.
    nn
    en
    nb {0} er ikke oppgitt fra før.
    nn
    en
    nb lederen kan ikke også stå blant likepersonene.
    nn
    en
    nb tur, ringevenn og frivillig innsats må trekkes og føres på nytt.
    nn
    en
    nb feltet finnes ikke i dette slaget føring.
    nn
    en
    nb Det finnes ikke noe register i {0}. «varde opprett MAPPE» lager et.
    nn
    en
    nb {0} er ikke et Varde-register.
    nn
    en
    nb Registeret {0} mangler filen {1}. Hent den fra en sikkerhetskopi.
    nn
    en
    nb Registeret {0} er laget av en nyere utgave av Varde (format {1}). Oppdater Varde.
    nn
    en
    nb {0} kan bare leses, og må åpnes én gang der det kan skrives.
    nn
    en
    nb Registeret {0} er i bruk. Vent litt og prøv igjen.
    nn
    en
    nb Du har ikke tilgang til {0}. Spør den som eier mappen.
    nn
    en
    nb {0} eies av en annen enn den du kjører Varde som, og åpnes ikke. Kjør Varde som eieren, eller få en kopi som er din.
    nn
    en
    nb {0} er en symbolsk lenke, og registeret åpnes ikke. Legg selve filen der.
    nn
    en
    nb {0} finnes alt og er ikke en tom mappe. Velg et annet navn.
    nn
    en
    nb Mappen som {0} skal ligge i, finnes ikke. Lag den først.
    nn
    en
    nb Andre på maskinen har tilgang til {0}, så registeret åpnes ikke. Kjør «chmod {1} {2}».
    nn
    en
    nb Filen er ikke en forsendelse fra Varde. «kontroller FIL» sier hva den er, om Varde
    nn
    en
    nb Forsendelsen er laget av en nyere utgave av Varde. Bruk den nyeste her også.
    nn
    en
    nb Slutten på forsendelsen mangler. Hent filen på nytt, eller be om en ny.
    nn
    en
    nb Forsendelsen er endret eller skadet: {0}. Hent filen på nytt, eller be om en ny.
    nn
    en
    nb Forsendelsen er låst til mottaksnøkkelen {0}, og den er ikke her. Åpne den der nøkkelen
    nn
    en
    nb Forsendelsen motsier seg selv: {0}. Be avsenderen om en ny.
    nn
    en
    nb Dette er for mye for én forsendelse, som rommer høyst 1 GiB. Send færre
    nn
    en
    nb Forsendelsen ville fylle minnet når den pakkes ut, og slik er ingen ekte. Ikke ta den
    nn
    en
    nb Personopplysninger kan ikke sendes åpent. Send uten dem, eller lås forsendelsen til en
    nn
    en
    nb Dette er ikke en mottaksnøkkel, eller den er skrevet feil. Den ser slik ut:
    nn
    en
    nb linje {0} i toppen kan ikke leses
    nn
    en
    nb låsen er brutt
    nn
    en
    nb den kan ikke pakkes ut
    nn
    en
    nb innholdet er ikke satt sammen slik Varde gjør det
    nn
    en
    """#
}
