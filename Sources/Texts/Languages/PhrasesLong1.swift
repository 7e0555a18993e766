extension PhraseTable {
  static let long1 = #"""
    nb Forutsatt og ikke prøvd her: at lagene har valgt styre, egen økonomi og vedtekter, at kvalitetsrutinene er fulgt, og at likepersonlisten er datert og signert.
    nn
    en
    nb «bor endring» viser hva som er endret, «bor endring-2c» for ett tall, --liste alt med en gang.
    nn
    en
    nb B ligger før A: det som er ført mellom dem, er regnet baklengs: nye trekker fra, trukne legger til.
    nn
    en
    nb Poeng er det hver av dem alene ville gi strengt lest. Sammen kan de gi mer eller mindre.
    nn
    en
    nb Loggen selv forkortes aldri: den har pseudonymer og tall, ikke navn. Det gjelder også loggen over hvem som har sett hva.
    nn
    en
    nb Personen ble glemt {0}: kode, navn og kontaktopplysninger er slettet. Det som er igjen, står under pseudonymet.
    nn
    en
    nb Se over tekstene før de gis ut: navn på andre enn dem som står i lagets register, kjennes ikke igjen.
    nn
    en
    nb Kopier: dette registeret og sikkerhetskopiene av det. Hva som er sendt eller skrevet ut til andre, kjenner Varde ikke.
    nn
    en
    nb Dette gjelder ett lag. Kodene er lagets egne: står personen i flere lag, be om innsyn i hvert av dem med --lag.
    nn
    en
    nb Rettigheter: feil rettes med «folk endre» og «rett», samtykke trekkes med «samtykke trekk», og «glem {0}» sletter det som kan slettes. Hendelsene i loggen kan ikke slettes; de har pseudonym. Bevis for et tilskuddsår beholdes i fem år (§ 13, § 27).
    nn
    en
    nb Tallene stemmer med listen i filen. At listen følger av føringene, kontrolleres mot registeret, med -r.
    nn
    en
    nb Prøvd her: hodene og bidraget fra {0}, ført for ført. De andre lagene i rapporten er ikke her.
    nn
    en
    nb Den hemmelige delen ligger bare i {0}. Ta vare på en kopi et annet sted enn registeret. Den offentlige delen gir du til dem som skal kontrollere: «nøkkel --enkel» skriver den på en linje for seg.
    nn
    en
    nb Tallene for grunnlagsår {0} slik de var ved utgangen av hver måned, etter når ting ble ført. Alt er lest fra første hendelse.
    nn
    en
    nb «per {0}» viser alt som kjent da, «sammenlign {1} {2} {0}» hva som er endret, «forsegl {0}» lager filen på nytt.
    nn
    en
    nb Forseglet {0} med andre tall ({1}{2}: {3}). «sammenlign bufdir {4} {5}» viser hva som er endret.
    nn
    en
    nb ikke avvik: eiernøkkelen i {0} er signert sentralt, og den sentrale loggen er ikke her
    nn
    en
    nb ikke avvik: {0} er forseglet av flere logger enn dem som er her; «kontroller FIL» med forseglingen prøver delen som er her
    nn
    en
    nb Timene over er ført, ikke anslått. Aktiviteter og turer er varighet ganger leder og andre likepersoner.
    nn
    en
    nb Listen til Bufdir skal være per 31.12., med navn, adresse, telefon og e-post, datert og signert (§ 13).
    nn
    en
    nb Alt vises som kjent her {0}, og slik kan ingenting føres. Gå tilbake med «per nå», eller kjør uten --per.
    nn
    en
    nb Registeret er lagt tilbake fra en sikkerhetskopi, og ingenting kan føres før det er holdt mot det nyeste hodet du kjenner: «gjenopprett bekreft --mot FIL».
    nn
    en
    nb {0} er verken en forsegling eller noterte hoder. «per» tar en dag, en forsegling, et hode eller en fil.
    nn
    en
    nb {0} er forseglet etter regelsettet {1}, som denne utgaven av Varde ikke har. Bruk en nyere.
    nn
    en
    nb Nøkkelen til {0}, {1}, er ikke her. Hent den fra en sikkerhetskopi; er den tapt, kan sentralleddet gå god for en ny: «nøkkel be {0}».
    nn
    en
    nb Hemmeligheten til {0} mangler i private.sqlite, og uten den ville rader bli ført to ganger. Hent private.sqlite fra en sikkerhetskopi.
    nn
    en
    nb {0} Importen stanset underveis: {1} er ført. Kjør den samme importen på nytt; rader som alt er ført, føres ikke igjen.
    nn
    en
    nb Det siste, {0}, er nøkkel eller forsegling og kan ikke angres. Trekk føringer med «trekk» og nummeret.
    nn
    en
    nb Det siste, {0}, er sletting eller samtykke og kan ikke angres. Trekk føringer med «trekk» og nummeret.
    nn
    en
    nb Det siste, {0}, er utveksling av logger og kan ikke angres. Trekk føringer med «trekk» og nummeret.
    nn
    en
    nb Begge filene ville ligge i {0}, og den som finner dem der, kan lese alt. Legg nøklene et annet sted.
    nn
    en
    nb Nøklene er eldre enn registeret: det bruker nøkkel {0}, og de slutter på {1}. Finn en nyere kopi av nøklene.
    nn
    en
    nb Nøklene er eldre enn registeret: de har ingen nøkkel til {0}. Finn en nyere kopi av nøklene.
    nn
    en
    nb {0} er en kopi: bare den som eier loggen, fører i den. Be eieren føre det, og om en ny forsendelse.
    nn
    en
    nb Hvem skal åpne forsendelsen? Be mottakeren om en mottaksnøkkel (de skriver «nøkkel mottak») og gi den med --til.
    nn
    en
    nb Her finnes en annen logg som også heter {0}: de er åpnet hver for seg og kan ikke slås sammen. Finn ut hvem som fører for laget, og bruk bare den loggen.
    nn
    en
    nb Hendelse {0} av {1} mangler. Svar avsenderen: «Send {1} på nytt fra nummer {0}: send {1} --fra {0}».
    nn
    en
    nb Hendelsene {0}–{1} av {2} mangler. Svar avsenderen: «Send {2} på nytt fra nummer {0}: send {2} --fra {0}».
    nn
    en
    nb De {1} i forsendelsen av {0} er ikke dem som ble signert. Be avsenderen kjøre «kontroller» og sende på nytt.
    nn
    en
    nb Forsendelsen av {0} er ikke signert med eierens nøkkel. Ingenting er tatt imot. Ring laget.
    nn
    en
    nb {0} er overlatt av sentralleddet, og det er den sentrale loggen som viser det. Ta imot den først, og så denne filen.
    nn
    en
    nb {0} er en annen historie her enn den filen fortsetter, et sted før nummer {1}. Be om hele loggen: «send {0} --alt».
    nn
    en
    nb Nøkkelen til {0} er ikke bekreftet, så ingenting er tatt imot. Sammenlign bokstavene med eieren først.
    nn
    en
    nb Filen er ikke svaret på en forespørsel om nøkkel for {0} slik loggen er her. «nøkkel be {0}» lager en ny forespørsel.
    nn
    en
    nb Sentralleddet har grenen som er her. Den i filen kan føres på nytt: «før på nytt FIL».
    nn
    en
    nb Sentralleddet har grenen i filen. «motta FIL --bytt-gren» tar den inn og legger grenen her til side, så den kan føres på nytt.
    nn
    en
    nb Den grenen sentralleddet har, blir stående. Er det den i filen: «motta FIL --bytt-gren». Er det den her: «før på nytt FIL».
    nn
    en
    nb Her er {0} en kopi, og den blir stående. Send den til den som eier loggen («send {0} --alt»); der tar «motta FIL --bytt-gren» den inn.
    nn
    en
    nb Sentralleddet har grenen i filen. «motta FIL --bytt-gren» tar den inn i stedet for kopien her.
    nn
    en
    nb Signaturen til eieren av loggen er ikke kontrollert: nøkkelen er ikke kjent her. Be eieren om den offentlige nøkkelen til loggen, og gi den med --nøkkel, eller «nøkkel kjenn».
    nn
    en
    nb Bare summen er kontrollert: hodet er skrevet av riktig. Hold det mot et register med -r.
    nn
    en
    nb Beviset er ikke kontrollert: det trengs hodet med {0} som det bygger på. Gi det med --mot FIL, eller et register med -r.
    nn
    en
    nb [{0}] Listen gir {1} strengt og {2} romslig; forseglet er {3} og {4}, eller andre poeng.
    nn
    en
    nb [{0}] Regnet på nytt: {1} strengt og {2} romslig; forseglet er {3} og {4}, eller andre poeng.
    nn
    en
    nb [{0}] regnet på nytt er {1} strengt og {2} romslig; forseglet er {3} og {4}, eller andre poeng
    nn
    en
    nb {0} har et hode for {1} med {2}, og her er det {3}: dette registeret er eldre, eller noe er borte. «kontroller --mot» sier mer.
    nn
    en
    nb {0} har et hode for {1} med {2} som ikke stemmer med loggen her: det er en annen historie. «kontroller --mot» sier mer.
    nn
    en
    nb Andre enn du har tilgang til {0}, og da er ikke nøklene dine alene. Steng den med «chmod -R go= {1}».
    nn
    en
    nb Nøklene kan ikke ligge i et register: {0} ligger i {1}. Velg en annen mappe med --nøkler.
    nn
    en
    nb {0} er ikke det signerte hodet som skal ligge der. Hent filen fra en sikkerhetskopi; uten den kan loggen komme til å bli signert i to utgaver.
    nn
    en
    nb Vitnenøkkelen {0} er her, men ikke hodene den har sett: den kan ha signert en annen historie. Ingenting er signert. Lag en ny nøkkel med «vitne ny».
    nn
    en
    nb Det er ikke ført at {0} har gitt dette samtykket. Ble det gitt, før det med «samtykke gi» først.
    nn
    en
    """#
}
