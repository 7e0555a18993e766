extension PhraseTable {
  static let shell1 = #"""
    nb lager en sikkerhetskopi: registeret i én fil og nøklene i en annen
    nn
    en
    nb legger et register tilbake fra de to filene; det som er glemt siden, blir glemt der også
    nn
    en
    nb holder et register som er lagt tilbake, mot hoder fra andre, og åpner det for føring
    nn
    en
    nb de to filene på hver sin plass
    nn
    en
    nb til en mappe som ikke finnes
    nn
    en
    nb det nyeste hodet du kjenner, på papir eller i en fil
    nn
    en
    nb Legg de to filene på hver sin plass: den ene uten den andre viser ingenting om noen. Kopier som
    nn
    en
    nb Før noe føres her, skal registeret holdes mot det nyeste hodet du kjenner: «varde -r {0}
    nn
    en
    nb Registeret er ikke lagt tilbake fra en kopi, eller det er bekreftet før. Ingenting å gjøre.
    nn
    en
    nb Registeret er eldre enn eller et annet enn det andre har sett. Finn en nyere kopi; finnes det
    nn
    en
    nb Bekreftet. Registeret kan føres i igjen.
    nn
    en
    nb {0}: det som ble glemt etter at kopien ble laget, er ført som glemt igjen.
    nn
    en
    nb Det finnes ikke noe hode å holde registeret mot. Oppgi et med --mot FIL: et hode på papir, et
    nn
    en
    nb fører en aktivitet, tur, kontakt eller timer
    nn
    en
    nb retter en føring; det gamle blir stående i historien
    nn
    en
    nb trekker en føring, eller en hel import
    nn
    en
    nb lar en trukket føring gjelde igjen
    nn
    en
    nb angrer det siste som ble ført i laget
    nn
    en
    nb leser et skjema: lag, personer, registrering, årsrapporter
    nn
    en
    nb skriver ut hendelsene, byte for byte som lagret
    nn
    en
    nb skriver en logg som fliser i en mappe, for andre programmer (C2SP tlog-tiles)
    nn
    en
    nb viser lagene
    nn
    en
    nb legger til et lag, eller endrer det som er oppgitt
    nn
    en
    nb fører at et lag har levert årsrapport
    nn
    en
    nb fører at likepersonstelefon eller digital utveksling ble kunngjort (§ 12)
    nn
    en
    nb velger hvilket lag skallet fører for
    nn
    en
    nb viser folk og roller i laget
    nn
    en
    nb legger til en person eller rolle, eller endrer det som er oppgitt
    nn
    en
    nb viser eller sier hvem som fører
    nn
    en
    nb viser en rapport for et år: bufdir, likepersoner, timer, ringevenn, turer, årsrapporter
    nn
    en
    nb åpner et tall: føringene bak det
    nn
    en
    nb sammenligner tallene for et år ved to tidspunkter, og sier hva som skiller dem
    nn
    en
    nb sier hvorfor en føring teller eller ikke, med paragraf og historie
    nn
    en
    nb viser en føring med alt som er oppgitt
    nn
    en
    nb sier hva som mangler eller er usikkert, og poengene det gjelder
    nn
    en
    nb viser hvem som har sett opplysninger om folk, når og hvorfor
    nn
    en
    nb regner alt på nytt fra de lagrede bytene og sammenligner
    nn
    en
    nb viser alt som kjent her ved utgangen av en dag, eller ved en forsegling eller et hode;
    nn
    en
    nb spiller av hvordan tallene for et år vokste fram, måned for måned, og sammenligner
    nn
    en
    nb oppretter et nytt register
    nn
    en
    nb lager et oppdiktet landsregister å prøve seg på
    nn
    en
    nb endrer kopier av et lite oppdiktet register, og viser hvem som ser det
    nn
    en
    nb viser hjelp
    nn
    en
    nb avslutter skallet
    nn
    en
    nb spør om det som trengs
    nn
    en
    nb alt på én linje
    nn
    en
    nb varigheten skal være 60 minutter
    nn
    en
    nb trekker føringen
    nn
    en
    nb er asker-3 en import, trekkes alle radene i den
    nn
    en
    nb angrer at den ble trukket
    nn
    en
    nb sier hva som angres, og spør først
    nn
    en
    nb prøver alle radene uten å føre noe
    nn
    en
    nb fører radene; de som alt er ført, hoppes over
    nn
    en
    nb skriver et tomt skjema med én eksempelrad
    nn
    en
    nb hendelsene til ett lag
    nn
    en
    nb hashene og det signerte hodet, som hvem som helst kan få
    nn
    en
    nb med hendelsene, bare for den som har plikt til å se dem
    nn
    en
    nb alle lag i registeret
    nn
    en
    nb et nytt lag
    nn
    en
    nb medlemmer per 31. desember
    nn
    en
    nb årsrapporten er levert og signert
    nn
    en
    nb telefonen ble kunngjort i 2025
    nn
    en
    nb heretter fører skallet for Asker
    nn
    en
    nb folk i laget
    nn
    en
    nb oppnevnt likeperson
    nn
    en
    nb legger inn et telefonnummer
    nn
    en
    nb hvem som fører nå
    nn
    en
    nb sier hvem du er
    nn
    en
    nb tallene til Bufdir, strengt og romslig lest
    nn
    en
    nb likepersonene i ett lag
    nn
    en
    nb kursdagene som teller
    nn
    en
    nb føringene som skiller streng og romslig
    nn
    en
    nb tallene da og nå
    nn
    en
    nb tallene da og da, med hver endring
    nn
    en
    nb hva som endret aktivitetsdagene i forrige sammenligning
    nn
    en
    nb hvorfor den teller eller ikke
    nn
    en
    nb alt som er oppgitt
    nn
    en
    nb hva som mangler i ett lag
    nn
    en
    nb det som er sett siden da
    nn
    en
    nb hvem som kan ha sett noe om én person
    nn
    en
    nb kontrollerer hele registeret
    nn
    en
    nb det som var kjent da januar var omme
    nn
    en
    nb det som ble forseglet sist for 2025
    nn
    en
    nb det som hodet i filen står for
    nn
    en
    nb tallene som ble forseglet, og nå
    nn
    en
    nb hva som ble forseglet, og av hva
    nn
    en
    nb igjen som kjent nå
    nn
    en
    nb tallene som kjent her da
    nn
    en
    nb tallene for 2025, fra første måned til nå
    nn
    en
    nb et tomt register i en ny mappe; spør om passord
    nn
    en
    nb uten passord: den som har mappen, kan lese alt i den
    nn
    en
    nb 154 lag med oppdiktede folk
    nn
    en
    nb over tjue kopier, hver endret på sin måte
    nn
    en
    """#
}
