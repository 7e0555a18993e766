extension PhraseTable {
  static let long1 = #"""
    nb Forutsatt og ikke prøvd her: at lagene har valgt styre, egen økonomi og vedtekter, at kvalitetsrutinene er fulgt, og at likepersonlisten er datert og signert.
    nn Føresett og ikkje prøvt her: at laga har valt styre, eigen økonomi og vedtekter, at kvalitetsrutinane er følgde, og at likepersonlista er datert og signert.
    en Assumed and not checked here: that the chapters have an elected board, their own finances and statutes, that the quality procedures have been followed, and that the list of likepersons is dated and signed.
    nb «bor endring» viser hva som er endret, «bor endring-2c» for ett tall, --liste alt med en gang.
    nn «bor endring» viser kva som er endra, «bor endring-2c» for eitt tal, --liste alt med ein gong.
    en “drill change” shows what has changed, “drill change-2c” for one figure, --list all at once.
    nb B ligger før A: det som er ført mellom dem, er regnet baklengs: nye trekker fra, trukne legger til.
    nn B ligg før A: det som er ført mellom dei, er rekna baklengs: nye trekkjer frå, trekte legg til.
    en B lies before A: what was recorded between them is counted backwards: new ones subtract, withdrawn ones add.
    nb Poeng er det hver av dem alene ville gi strengt lest. Sammen kan de gi mer eller mindre.
    nn Poeng er det kvar av dei åleine ville gi strengt lese. Saman kan dei gi meir eller mindre.
    en Points are what each of them alone would give in the strict reading. Together they may give more or less.
    nb Loggen selv forkortes aldri: den har pseudonymer og tall, ikke navn. Det gjelder også loggen over hvem som har sett hva.
    nn Sjølve loggen blir aldri forkorta: han har pseudonym og tal, ikkje namn. Det gjeld også loggen over kven som har sett kva.
    en The log itself is never shortened: it has pseudonyms and figures, not names. That also goes for the log of who has seen what.
    nb Personen ble glemt {0}: kode, navn og kontaktopplysninger er slettet. Det som er igjen, står under pseudonymet.
    nn Personen blei gløymd {0}: kode, namn og kontaktopplysningar er sletta. Det som er igjen, står under pseudonymet.
    en The person was forgotten on {0}: code, name and contact details have been erased. What is left stands under the pseudonym.
    nb Se over tekstene før de gis ut: navn på andre enn dem som står i lagets register, kjennes ikke igjen.
    nn Sjå over tekstane før dei blir gitte ut: namn på andre enn dei som står i registeret til laget, blir ikkje kjende att.
    en Read the texts through before they are handed out: names of people who are not registered in the chapter are not recognised.
    nb Kopier: dette registeret og sikkerhetskopiene av det. Hva som er sendt eller skrevet ut til andre, kjenner Varde ikke.
    nn Kopiar: dette registeret og tryggingskopiane av det. Kva som er sendt eller skrive ut til andre, kjenner ikkje Varde til.
    en Copies: this registry and its backups. What has been sent to others or printed for them, Varde does not know.
    nb Dette gjelder ett lag. Kodene er lagets egne: står personen i flere lag, be om innsyn i hvert av dem med --lag.
    nn Dette gjeld eitt lag. Kodane er laget sine eigne: står personen i fleire lag, be om innsyn i kvart av dei med --lag.
    en This is about one chapter. The codes are the chapter’s own: if the person is in several chapters, ask for subject access in each of them with --chapter.
    nb Rettigheter: feil rettes med «folk endre» og «rett», samtykke trekkes med «samtykke trekk», og «glem {0}» sletter det som kan slettes. Hendelsene i loggen kan ikke slettes; de har pseudonym. Bevis for et tilskuddsår beholdes i fem år (§ 13, § 27).
    nn Rettar: feil blir retta med «folk endre» og «rett», samtykke blir trekt med «samtykke trekk», og «glem {0}» slettar det som kan slettast. Hendingane i loggen kan ikkje slettast; dei har pseudonym. Bevis for eit tilskotsår blir tekne vare på i fem år (§ 13, § 27).
    en Rights: mistakes are corrected with “people change” and “correct”, consent is withdrawn with “consent withdraw”, and “erase {0}” erases what can be erased. The events in the log cannot be erased; they have pseudonyms. Evidence for a grant year is kept for five years (§ 13, § 27).
    nb Tallene stemmer med listen i filen. At listen følger av føringene, kontrolleres mot registeret, med -r.
    nn Tala stemmer med lista i fila. At lista følgjer av føringane, blir kontrollert mot registeret, med -r.
    en The figures agree with the list in the file. That the list follows from the entries is checked against the registry, with -r.
    nb Prøvd her: hodene og bidraget fra {0}, ført for ført. De andre lagene i rapporten er ikke her.
    nn Prøvt her: hovuda og bidraget frå {0}, føring for føring. Dei andre laga i rapporten er ikkje her.
    en Checked here: the heads and the contribution of {0}, entry by entry. The other chapters in the report are not here.
    nb Den hemmelige delen ligger bare i {0}. Ta vare på en kopi et annet sted enn registeret. Den offentlige delen gir du til dem som skal kontrollere: «nøkkel --enkel» skriver den på en linje for seg.
    nn Den hemmelege delen ligg berre i {0}. Ta vare på ein kopi ein annan stad enn registeret. Den offentlege delen gir du til dei som skal kontrollere: «nøkkel --enkel» skriv han på ei linje for seg.
    en The secret part is only in {0}. Keep a copy somewhere other than the registry. The public part you give to those who are to verify: “key --plain” writes it on a line of its own.
    nb Tallene for grunnlagsår {0} slik de var ved utgangen av hver måned, etter når ting ble ført. Alt er lest fra første hendelse.
    nn Tala for grunnlagsår {0} slik dei var ved utgangen av kvar månad, etter når ting blei ført. Alt er lese frå den første hendinga.
    en The figures for base year {0} as they were at the end of each month, by when things were recorded. Everything is read from the first event.
    nb «per {0}» viser alt som kjent da, «sammenlign {1} {2} {0}» hva som er endret, «forsegl {0}» lager filen på nytt.
    nn «per {0}» viser alt som kjent då, «sammenlign {1} {2} {0}» kva som er endra, «forsegl {0}» lagar fila på nytt.
    en “at {0}” shows everything as known then, “compare {1} {2} {0}” what has changed, “seal {0}” makes the file again.
    nb Forseglet {0} med andre tall ({1}{2}: {3}). «sammenlign bufdir {4} {5}» viser hva som er endret.
    nn Forsegla {0} med andre tal ({1}{2}: {3}). «sammenlign bufdir {4} {5}» viser kva som er endra.
    en Sealed on {0} with other figures ({1}{2}: {3}). “compare bufdir {4} {5}” shows what has changed.
    nb ikke avvik: eiernøkkelen i {0} er signert sentralt, og den sentrale loggen er ikke her
    nn ikkje avvik: eigarnøkkelen i {0} er signert sentralt, og den sentrale loggen er ikkje her
    en not a finding: the owner’s key in {0} is signed by the central office, and the central log is not here
    nb ikke avvik: {0} er forseglet av flere logger enn dem som er her; «kontroller FIL» med forseglingen prøver delen som er her
    nn ikkje avvik: {0} er forsegla av fleire loggar enn dei som er her; «kontroller FIL» med forseglinga prøver delen som er her
    en not a finding: {0} is sealed from more logs than those that are here; “verify FILE” with the seal checks the part that is here
    nb Timene over er ført, ikke anslått. Aktiviteter og turer er varighet ganger leder og andre likepersoner.
    nn Timane over er ført, ikkje anslått. Aktivitetar og turar er varigheit gonger leiar og andre likepersonar.
    en The hours above are recorded, not estimated. For activities and trips it is the duration times the leader and other likepersons.
    nb Listen til Bufdir skal være per 31.12., med navn, adresse, telefon og e-post, datert og signert (§ 13).
    nn Lista til Bufdir skal vere per 31.12., med namn, adresse, telefon og e-post, datert og signert (§ 13).
    en The list for Bufdir must be as of 31 December, with name, address, phone and email, dated and signed (§ 13).
    nb Alt vises som kjent her {0}, og slik kan ingenting føres. Gå tilbake med «per nå», eller kjør uten --per.
    nn Alt blir vist som kjent her {0}, og slik kan ingenting førast. Gå tilbake med «per nå», eller køyr utan --per.
    en Everything is shown as known here {0}, and nothing can be recorded that way. Go back with “at now”, or run without --at.
    nb Registeret er lagt tilbake fra en sikkerhetskopi, og ingenting kan føres før det er holdt mot det nyeste hodet du kjenner: «gjenopprett bekreft --mot FIL».
    nn Registeret er lagt tilbake frå ein tryggingskopi, og ingenting kan førast før det er halde mot det nyaste hovudet du kjenner: «gjenopprett bekreft --mot FIL».
    en The registry was restored from a backup, and nothing can be recorded until it has been compared with the newest head you know: “restore confirm --against FILE”.
    nb {0} er verken en forsegling eller noterte hoder. «per» tar en dag, en forsegling, et hode eller en fil.
    nn {0} er verken ei forsegling eller noterte hovud. «per» tek ein dag, ei forsegling, eit hovud eller ei fil.
    en {0} is neither a seal nor noted heads. “at” takes a day, a seal, a head or a file.
    nb {0} er forseglet etter regelsettet {1}, som denne utgaven av Varde ikke har. Bruk en nyere.
    nn {0} er forsegla etter regelsettet {1}, som denne utgåva av Varde ikkje har. Bruk ei nyare.
    en {0} was sealed by the rule set {1}, which this version of Varde does not have. Use a newer one.
    nb Nøkkelen til {0}, {1}, er ikke her. Hent den fra en sikkerhetskopi; er den tapt, kan sentralleddet gå god for en ny: «nøkkel be {0}».
    nn Nøkkelen til {0}, {1}, er ikkje her. Hent han frå ein tryggingskopi; er han tapt, kan sentralleddet gå god for ein ny: «nøkkel be {0}».
    en The key of {0}, {1}, is not here. Get it from a backup; if it is lost, the central office can vouch for a new one: “key request {0}”.
    nb Hemmeligheten til {0} mangler i private.sqlite, og uten den ville rader bli ført to ganger. Hent private.sqlite fra en sikkerhetskopi.
    nn Løyndomen til {0} manglar i private.sqlite, og utan den ville rader bli ført to gonger. Hent private.sqlite frå ein tryggingskopi.
    en The secret of {0} is missing from private.sqlite, and without it rows would be recorded twice. Get private.sqlite from a backup.
    nb {0} Importen stanset underveis: {1} er ført. Kjør den samme importen på nytt; rader som alt er ført, føres ikke igjen.
    nn {0} Importen stansa undervegs: {1} er ført. Køyr den same importen på nytt; rader som alt er ført, blir ikkje ført igjen.
    en {0} The import stopped partway; recorded: {1}. Run the same import again; rows that are already recorded are not recorded again.
    nb Det siste, {0}, er nøkkel eller forsegling og kan ikke angres. Trekk føringer med «trekk» og nummeret.
    nn Det siste, {0}, er nøkkel eller forsegling og kan ikkje angrast. Trekk føringar med «trekk» og nummeret.
    en The latest, {0}, is a key or a seal and cannot be undone. Withdraw entries with “withdraw” and the number.
    nb Det siste, {0}, er sletting eller samtykke og kan ikke angres. Trekk føringer med «trekk» og nummeret.
    nn Det siste, {0}, er sletting eller samtykke og kan ikkje angrast. Trekk føringar med «trekk» og nummeret.
    en The latest, {0}, is an erasure or a consent and cannot be undone. Withdraw entries with “withdraw” and the number.
    nb Det siste, {0}, er utveksling av logger og kan ikke angres. Trekk føringer med «trekk» og nummeret.
    nn Det siste, {0}, er utveksling av loggar og kan ikkje angrast. Trekk føringar med «trekk» og nummeret.
    en The latest, {0}, is an exchange of logs and cannot be undone. Withdraw entries with “withdraw” and the number.
    nb Begge filene ville ligge i {0}, og den som finner dem der, kan lese alt. Legg nøklene et annet sted.
    nn Begge filene ville liggje i {0}, og den som finn dei der, kan lese alt. Legg nøklane ein annan stad.
    en Both files would be in {0}, and whoever finds them there can read everything. Put the keys somewhere else.
    nb Nøklene er eldre enn registeret: det bruker nøkkel {0}, og de slutter på {1}. Finn en nyere kopi av nøklene.
    nn Nøklane er eldre enn registeret: det bruker nøkkel {0}, og dei sluttar på {1}. Finn ein nyare kopi av nøklane.
    en The keys are older than the registry: it uses key {0}, and they end at {1}. Find a newer copy of the keys.
    nb Nøklene er eldre enn registeret: de har ingen nøkkel til {0}. Finn en nyere kopi av nøklene.
    nn Nøklane er eldre enn registeret: dei har ingen nøkkel til {0}. Finn ein nyare kopi av nøklane.
    en The keys are older than the registry: they have no key for {0}. Find a newer copy of the keys.
    nb {0} er en kopi: bare den som eier loggen, fører i den. Be eieren føre det, og om en ny forsendelse.
    nn {0} er ein kopi: berre den som eig loggen, fører i han. Be eigaren føre det, og om ei ny forsending.
    en {0} is a copy: only the owner of the log records in it. Ask the owner to record this, and for a new parcel.
    nb Hvem skal åpne forsendelsen? Be mottakeren om en mottaksnøkkel (de skriver «nøkkel mottak») og gi den med --til.
    nn Kven skal opne forsendinga? Be mottakaren om ein mottaksnøkkel (dei skriv «nøkkel mottak») og gi han med --til.
    en Who is to open the parcel? Ask the receiver for a receiving key (they write “key receiving”) and give it with --to.
    nb Her finnes en annen logg som også heter {0}: de er åpnet hver for seg og kan ikke slås sammen. Finn ut hvem som fører for laget, og bruk bare den loggen.
    nn Her finst det ein annan logg som også heiter {0}: dei er opna kvar for seg og kan ikkje slåast saman. Finn ut kven som fører for laget, og bruk berre den loggen.
    en There is another log here that is also called {0}: they were opened separately and cannot be merged. Find out who records for the chapter, and use only that log.
    nb Hendelse {0} av {1} mangler. Svar avsenderen: «Send {1} på nytt fra nummer {0}: send {1} --fra {0}».
    nn Hending {0} av {1} manglar. Svar avsendaren: «Send {1} på nytt frå nummer {0}: send {1} --fra {0}».
    en Event {0} of {1} is missing. Reply to the sender: “Send {1} again from number {0}: send {1} --from {0}”.
    nb Hendelsene {0}–{1} av {2} mangler. Svar avsenderen: «Send {2} på nytt fra nummer {0}: send {2} --fra {0}».
    nn Hendingane {0}–{1} av {2} manglar. Svar avsendaren: «Send {2} på nytt frå nummer {0}: send {2} --fra {0}».
    en Events {0}–{1} of {2} are missing. Reply to the sender: “Send {2} again from number {0}: send {2} --from {0}”.
    nb De {1} i forsendelsen av {0} er ikke dem som ble signert. Be avsenderen kjøre «kontroller» og sende på nytt.
    nn Dei {1} i forsendinga av {0} er ikkje dei som blei signerte. Be avsendaren køyre «kontroller» og sende på nytt.
    en The {1} in the parcel of {0} are not the ones that were signed. Ask the sender to run “verify” and send again.
    nb Forsendelsen av {0} er ikke signert med eierens nøkkel. Ingenting er tatt imot. Ring laget.
    nn Forsendinga av {0} er ikkje signert med nøkkelen til eigaren. Ingenting er teke imot. Ring laget.
    en The parcel of {0} is not signed with the owner’s key. Nothing was taken in. Ring the chapter.
    nb {0} er overlatt av sentralleddet, og det er den sentrale loggen som viser det. Ta imot den først, og så denne filen.
    nn {0} er overlaten av sentralleddet, og det er den sentrale loggen som viser det. Ta imot han først, og så denne fila.
    en {0} was handed over by the central office, and it is the central log that shows it. Receive that one first, and then this file.
    nb {0} er en annen historie her enn den filen fortsetter, et sted før nummer {1}. Be om hele loggen: «send {0} --alt».
    nn {0} er ei anna historie her enn den fila byggjer vidare på, ein stad før nummer {1}. Be om heile loggen: «send {0} --alt».
    en {0} is another history here than the one the file continues, somewhere before number {1}. Ask for the whole log: “send {0} --all”.
    nb Nøkkelen til {0} er ikke bekreftet, så ingenting er tatt imot. Sammenlign bokstavene med eieren først.
    nn Nøkkelen til {0} er ikkje stadfesta, så ingenting er teke imot. Samanlikn bokstavane med eigaren først.
    en The key of {0} is not confirmed, so nothing was taken in. Compare the letters with the owner first.
    nb Filen er ikke svaret på en forespørsel om nøkkel for {0} slik loggen er her. «nøkkel be {0}» lager en ny forespørsel.
    nn Fila er ikkje svaret på ein førespurnad om nøkkel for {0} slik loggen er her. «nøkkel be {0}» lagar ein ny førespurnad.
    en The file is not the answer to a request for a key for {0} as the log is here. “key request {0}” makes a new request.
    nb Sentralleddet har grenen som er her. Den i filen kan føres på nytt: «før på nytt FIL».
    nn Sentralleddet har greina som er her. Den i fila kan førast på nytt: «før på nytt FIL».
    en The central office has the branch that is here. The one in the file can be recorded again: “record again FILE”.
    nb Sentralleddet har grenen i filen. «motta FIL --bytt-gren» tar den inn og legger grenen her til side, så den kan føres på nytt.
    nn Sentralleddet har greina i fila. «motta FIL --bytt-gren» tek ho inn og legg greina her til side, så ho kan førast på nytt.
    en The central office has the branch in the file. “receive FILE --switch-branch” takes it in and sets the branch here aside, so that it can be recorded again.
    nb Den grenen sentralleddet har, blir stående. Er det den i filen: «motta FIL --bytt-gren». Er det den her: «før på nytt FIL».
    nn Den greina sentralleddet har, blir ståande. Er det den i fila: «motta FIL --bytt-gren». Er det den her: «før på nytt FIL».
    en The branch that the central office has stays. If it is the one in the file: “receive FILE --switch-branch”. If it is the one here: “record again FILE”.
    nb Her er {0} en kopi, og den blir stående. Send den til den som eier loggen («send {0} --alt»); der tar «motta FIL --bytt-gren» den inn.
    nn Her er {0} ein kopi, og han blir ståande. Send han til den som eig loggen («send {0} --alt»); der tek «motta FIL --bytt-gren» han inn.
    en Here {0} is a copy, and it stays. Send it to the owner of the log (“send {0} --all”); there “receive FILE --switch-branch” takes it in.
    nb Sentralleddet har grenen i filen. «motta FIL --bytt-gren» tar den inn i stedet for kopien her.
    nn Sentralleddet har greina i fila. «motta FIL --bytt-gren» tek ho inn i staden for kopien her.
    en The central office has the branch in the file. “receive FILE --switch-branch” takes it in instead of the copy here.
    nb Signaturen til eieren av loggen er ikke kontrollert: nøkkelen er ikke kjent her. Be eieren om den offentlige nøkkelen til loggen, og gi den med --nøkkel, eller «nøkkel kjenn».
    nn Signaturen til eigaren av loggen er ikkje kontrollert: nøkkelen er ikkje kjend her. Be eigaren om den offentlege nøkkelen til loggen, og gi han med --nøkkel, eller «nøkkel kjenn».
    en The signature of the owner of the log has not been checked: the key is not known here. Ask the owner for the log’s public key, and give it with --key, or “key trust”.
    nb Bare summen er kontrollert: hodet er skrevet av riktig. Hold det mot et register med -r.
    nn Berre summen er kontrollert: hovudet er rett avskrive. Hald det mot eit register med -r.
    en Only the checksum has been checked: the head is copied correctly. Compare it with a registry with -r.
    nb Beviset er ikke kontrollert: det trengs hodet med {0} som det bygger på. Gi det med --mot FIL, eller et register med -r.
    nn Beviset er ikkje kontrollert: det trengst hovudet med {0} som det byggjer på. Gi det med --mot FIL, eller eit register med -r.
    en The proof has not been checked: that needs the head with {0} that it builds on. Give it with --against FILE, or a registry with -r.
    nb [{0}] Listen gir {1} strengt og {2} romslig; forseglet er {3} og {4}, eller andre poeng.
    nn [{0}] Lista gir {1} strengt og {2} romsleg; forsegla er {3} og {4}, eller andre poeng.
    en [{0}] The list gives {1} strict and {2} lenient; the seal has {3} and {4}, or other points.
    nb [{0}] Regnet på nytt: {1} strengt og {2} romslig; forseglet er {3} og {4}, eller andre poeng.
    nn [{0}] Rekna på nytt: {1} strengt og {2} romsleg; forsegla er {3} og {4}, eller andre poeng.
    en [{0}] Computed anew: {1} strict and {2} lenient; the seal has {3} and {4}, or other points.
    nb [{0}] regnet på nytt er {1} strengt og {2} romslig; forseglet er {3} og {4}, eller andre poeng
    nn [{0}] rekna på nytt er {1} strengt og {2} romsleg; forsegla er {3} og {4}, eller andre poeng
    en [{0}] computed anew is {1} strict and {2} lenient; the seal has {3} and {4}, or other points
    nb {0} har et hode for {1} med {2}, og her er det {3}: dette registeret er eldre, eller noe er borte. «kontroller --mot» sier mer.
    nn {0} har eit hovud for {1} med {2}, og her er det {3}: dette registeret er eldre, eller noko er borte. «kontroller --mot» seier meir.
    en {0} has a head for {1} with {2}, and here there are {3}: this registry is older, or something is gone. “verify --against” says more.
    nb {0} har et hode for {1} med {2} som ikke stemmer med loggen her: det er en annen historie. «kontroller --mot» sier mer.
    nn {0} har eit hovud for {1} med {2} som ikkje stemmer med loggen her: det er ei anna historie. «kontroller --mot» seier meir.
    en {0} has a head for {1} with {2} that does not agree with the log here: it is another history. “verify --against” says more.
    nb Andre enn du har tilgang til {0}, og da er ikke nøklene dine alene. Steng den med «chmod -R go= {1}».
    nn Andre enn du har tilgang til {0}, og då er ikkje nøklane dine åleine. Steng mappa med «chmod -R go= {1}».
    en Others than you have access to {0}, and then the keys are not yours alone. Close the folder with “chmod -R go= {1}”.
    nb Nøklene kan ikke ligge i et register: {0} ligger i {1}. Velg en annen mappe med --nøkler.
    nn Nøklane kan ikkje liggje i eit register: {0} ligg i {1}. Vel ei anna mappe med --nøkler.
    en The keys cannot be in a registry: {0} is in {1}. Choose another folder with --keys.
    nb {0} er ikke det signerte hodet som skal ligge der. Hent filen fra en sikkerhetskopi; uten den kan loggen komme til å bli signert i to utgaver.
    nn {0} er ikkje det signerte hovudet som skal liggje der. Hent fila frå ein tryggingskopi; utan den kan loggen kome til å bli signert i to utgåver.
    en {0} is not the signed head that should be there. Get the file from a backup; without it the log may come to be signed in two versions.
    nb Vitnenøkkelen {0} er her, men ikke hodene den har sett: den kan ha signert en annen historie. Ingenting er signert. Lag en ny nøkkel med «vitne ny».
    nn Vitnenøkkelen {0} er her, men ikkje hovuda han har sett: han kan ha signert ei anna historie. Ingenting er signert. Lag ein ny nøkkel med «vitne ny».
    en The witness key {0} is here, but not the heads it has seen: it may have signed another history. Nothing was signed. Make a new key with “witness new”.
    nb Det er ikke ført at {0} har gitt dette samtykket. Ble det gitt, før det med «samtykke gi» først.
    nn Det er ikkje ført at {0} har gitt dette samtykket. Blei det gitt, før det med «samtykke gi» først.
    en It is not recorded that {0} has given this consent. If it was given, record it with “consent give” first.
    """#
}
