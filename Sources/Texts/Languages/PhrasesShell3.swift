extension PhraseTable {
  static let shell3 = #"""
    nb lar den offentlige nøkkelen til en annen eier eller et vitne gjelde
    nn
    en
    nb lar en nøkkel som var kjent, ikke gjelde lenger
    nn
    en
    nb hvilke nøkler som finnes, og hvor
    nn
    en
    nb én nøkkel for alle loggene som ikke har noen
    nn
    en
    nb bytter nøkkelen til Asker; den nye får passord, den gamle går god for den
    nn
    en
    nb nøkkelen til Asker er tapt; den sentrale går god for en ny
    nn
    en
    nb signaturene til vitnet gjelder heretter
    nn
    en
    nb de gjelder ikke lenger
    nn
    en
    nb Passord til nøkkelen {0}
    nn
    en
    nb Nytt passord (vises ikke)
    nn
    en
    nb En gang til
    nn
    en
    nb Passordet kan ikke være tomt.
    nn
    en
    nb Du skrev ikke det samme to ganger. Prøv igjen.
    nn
    en
    nb Et passord kan bare skrives på en terminal. Bruk --passordfil FIL; passordet er første
    nn
    en
    nb Første linje i «{0}» er ikke et passord: den er tom, eller ikke UTF-8.
    nn
    en
    nb Kjent heretter: {0}.
    nn
    en
    nb Ikke kjent lenger: {0}.
    nn
    en
    nb viser alt registeret har om én person, og ingenting om andre
    nn
    en
    nb viser hva en person samtykker til
    nn
    en
    nb fører at en person samtykker: registrering, kontaktliste, deling
    nn
    en
    nb fører at et samtykke er trukket, og sier hva som stopper og hva som fortsetter
    nn
    en
    nb viser hva som oppbevares hvor lenge, etter hvilken regel, og hva fristen er ute for
    nn
    en
    nb sletter det som fristen er ute for; viser det og spør først
    nn
    en
    nb alt om KN, også hvem som har sett det
    nn
    en
    nb hva som er igjen om en som er glemt, til et annet program
    nn
    en
    nb hva KN har sagt om hvert formål
    nn
    en
    nb KN samtykker til å stå på kontaktlisten
    nn
    en
    nb KN trakk det i går
    nn
    en
    nb regler, antall og frister
    nn
    en
    nb som det vil være den dagen
    nn
    en
    nb gjør det «oppbevaring» viser at fristen er ute for
    nn
    en
    nb Linje {0} er ikke UTF-8: byte {1}. Lagre fila som UTF-8 og prøv igjen.
    nn
    en
    nb Linje {0} er for lang.
    nn
    en
    nb Stanset ved linje {0}. Linjene før er ført. «--fortsett» går videre etter feil.
    nn
    en
    nb Varde · {0} · {1}
    nn
    en
    nb Varde · {0}
    nn
    en
    nb {0}: {1} føringer så langt i {2}
    nn
    en
    nb {0} logger. «lag» viser lagene, «lag velg LAG» velger hvilket du fører for.
    nn
    en
    nb «logg» fører, «rapport bufdir 2025» viser tall, «hjelp» viser resten, Ctrl-D avslutter.
    nn
    en
    nb (DEMO: oppdiktet)
    nn
    en
    nb Ingen har sagt hvem som fører. Si det med «hvem --navn "Ditt navn" --rolle koordinator».
    nn
    en
    nb {0}, {1} ({2})
    nn
    en
    nb uten navn
    nn
    en
    nb Bruk
    nn
    en
    nb Heter også
    nn
    en
    nb Se også
    nn
    en
    nb Varde fører frivillig arbeid og likepersonsarbeid. «hjelp KOMMANDO» viser eksempler.
    nn
    en
    nb Felles valg:\n  -r, --register MAPPE   hvilket register\n  --passordfil FIL       åpner hvelvet med passordet i første linje av fila\n  --format FORMAT        table, list, csv, json, jsonl eller md\n  --enkel                én opplysning per linje, for skjermlesere\n  --uten-bla             skriver alt på én gang, også det som er høyere enn vinduet\n  --per DAG              som kjent her da; bare for kommandoer som leser\n  --hvorfor ORD          hva du ser på folk for, når det er noe annet enn ellers\n  --overstyr-klokke      fører selv om klokka er feil; det blir stående i loggen\n  --fortsett             går videre etter feil når kommandoer leses fra et rør
    nn
    en
    nb Som kjent her {0}: {1}, {2}.
    nn
    en
    nb Som kjent nå: {0}, {1}.
    nn
    en
    nb per {0}
    nn
    en
    nb «kontroller» gjelder hele registeret, også det som er ført siden.
    nn
    en
    nb Føre {0}?
    nn
    en
    nb Opprettet registeret {0}.
    nn
    en
    nb Neste: «varde -r {0}» åpner skallet; «importer lag FIL» eller «lag ny KODE» legger til lag.
    nn
    en
    nb Advarsel: {0} ligger i en mappe som ser ut til å synkroniseres ({1}). Da forlater filene maskinen, og fører to maskiner hver for seg, blir det to utgaver av loggen som ikke kan slås sammen. Flytt registeret til en mappe som ikke synkroniseres.
    nn
    en
    nb Laget {0}: {1} logger, {2} hendelser. Alt er oppdiktet. Prøv «varde -r {0} rapport bufdir 2025».
    nn
    en
    nb Lager et oppdiktet landsregister …
    nn
    en
    nb \s {0} av {1} lag
    nn
    en
    nb signerer hodet som forplikter alle logger; forsegler tallene i en rapport
    nn
    en
    nb bevis for at en føring står i loggen, eller at loggen bare har vokst
    nn
    en
    nb signerer et hode fra en annen, når det bygger på det du så sist
    nn
    en
    nb lager en nøkkel å være vitne med
    nn
    en
    nb alle hodene føres sentralt, og det sentrale hodet signeres: skriv det ut, send det
    nn
    en
    nb tallene slik de sendes inn, i en fil som kan regnes på nytt når som helst
    nn
    en
    nb lager filen til en forsegling på nytt
    nn
    en
    nb legger til det et vitne svarte
    nn
    en
    nb en fil som hvem som helst kan kontrollere, uten å få se noe annet
    nn
    en
    nb beviset et vitne ber om, fra hodet det så sist
    nn
    en
    nb svarer med en linje som legges til med «forsegl --med»
    nn
    en
    nb navnet er vitnets eget, som en nettadresse
    nn
    en
    nb kontrollerer et bevis, et hode eller en forsegling, også uten register
    nn
    en
    nb sammenligner med et hode som er tatt vare på et annet sted
    nn
    en
    nb Bufdir {0} har fra før {1}. {2} siden da; «mangler {0}» viser dem.
    nn
    en
    nb Bufdir {0} har fra før {1}. Ingenting er endret siden da.
    nn
    en
    nb På papir:
    nn
    en
    nb Oppbevar det et annet sted enn registeret. Senere: «kontroller --mot FIL».
    nn
    en
    nb Skrevet til {0}.
    nn
    en
    nb {0} er ført, men filen ble ikke skrevet. «forsegl {0} --ut FIL» skriver den.
    nn
    en
    nb Skrevet til {0}: {1}, {2}, som hasher uten innhold. Filene kan legges ut for alle.
    nn
    en
    nb Skrevet til {0}: {1}, {2}, med hendelsene. Filene er helseopplysninger.
    nn
    en
    nb Hendelsene er helseopplysninger under pseudonym, også uten navn og merknader. De går bare til
    nn
    en
    nb Skrive hendelsene?
    nn
    en
    nb «{0} --med-hendelser» spør først, og her kan ingen svare. Kjør igjen med --ja når mottakeren
    nn
    en
    nb Signert: {0}, {1}.
    nn
    en
    nb Lagt til: {0}.
    nn
    en
    nb Vitnet {0} er laget. Gi den offentlige nøkkelen til dem du skal være vitne for:
    nn
    en
    nb Signert som vitne: {0}, {1}.
    nn
    en
    nb «{0}» finnes fra før og skrives ikke over. Velg et annet navn med --ut.
    nn
    en
    nb nøkkelmappa
    nn
    en
    nb viser mottaksnøkkelen som andre låser forsendelser til deg med, eller lager den
    nn
    en
    """#
}
