extension PhraseTable {
  static let long2 = #"""
    nb Filen er ikke en forsendelse fra Varde. «kontroller FIL» sier hva den er, om Varde kjenner den.
    nn Fila er ikkje ei forsending frå Varde. «kontroller FIL» seier kva ho er, om Varde kjenner fila.
    en The file is not a parcel from Varde. “verify FILE” says what it is, if Varde knows it.
    nb Forsendelsen er låst til mottaksnøkkelen {0}, og den er ikke her. Åpne den der nøkkelen er, eller gi avsenderen din egen og be om en ny.
    nn Forsendinga er låst til mottaksnøkkelen {0}, og han er ikkje her. Opne ho der nøkkelen er, eller gi avsendaren din eigen og be om ei ny.
    en The parcel is locked to the receiving key {0}, and that is not here. Open it where the key is, or give the sender your own and ask for a new one.
    nb Forsendelsen ville fylle minnet når den pakkes ut, og slik er ingen ekte. Ikke ta den imot; spør avsenderen hvor den kommer fra.
    nn Forsendinga ville fylle minnet når ho blir pakka ut, og slik er ingen ekte. Ikkje ta ho imot; spør avsendaren kvar ho kjem frå.
    en The parcel would fill the memory when unpacked, and no real one does. Do not receive it; ask the sender where it comes from.
    nb Personopplysninger kan ikke sendes åpent. Send uten dem, eller lås forsendelsen til en mottaksnøkkel.
    nn Personopplysningar kan ikkje sendast ope. Send utan dei, eller lås forsendinga til ein mottaksnøkkel.
    en Personal data cannot be sent unlocked. Send without it, or lock the parcel to a receiving key.
    nb Dette er ikke en mottaksnøkkel, eller den er skrevet feil. Den ser slik ut: varde-mottak+navn+1a2b3c4d+AXq…, på én linje. Be mottakeren om den på nytt.
    nn Dette er ikkje ein mottaksnøkkel, eller han er skriven feil. Han ser slik ut: varde-mottak+namn+1a2b3c4d+AXq…, på éi linje. Be mottakaren om han på nytt.
    en This is not a receiving key, or it is mistyped. One looks like this: varde-mottak+name+1a2b3c4d+AXq…, on one line. Ask the receiver for it again.
    nb {0} har trukket samtykket til å være registrert, så nye opplysninger, roller og føringer med den personen tas ikke imot. Før uten personen; samtykker personen på nytt, før det med «samtykke gi».
    nn {0} har trekt samtykket til å vere registrert, så nye opplysningar, roller og føringar med den personen blir ikkje tekne imot. Før utan personen; samtykkjer personen på nytt, før det med «samtykke gi».
    en {0} has withdrawn the consent to be registered, so new data, roles and entries with that person are refused. Record without the person; if the person consents again, record that with “consent give”.
    nb Det som skulle glemmes, kunne ikke noteres i nøkkelmappen, så ingenting er slettet. Se etter at mappen kan skrives; «nøkkel» viser hvor den er.
    nn Det som skulle gløymast, kunne ikkje noterast i nøkkelmappa, så ingenting er sletta. Sjå etter at mappa kan skrivast i; «nøkkel» viser kvar ho er.
    en What was to be forgotten could not be noted in the key folder, so nothing has been erased. Check that the folder can be written to; “key” shows where it is.
    nb {0} har {1} her, men det er signert for {2}: noe som var ført, er borte. Ingenting er signert. Hent registeret fra en sikkerhetskopi.
    nn {0} har {1} her, men det er signert for {2}: noko som var ført, er borte. Ingenting er signert. Hent registeret frå ein tryggingskopi.
    en {0} has {1} here, but {2} were signed for: something that was recorded is gone. Nothing was signed. Get the registry from a backup.
    nb {0} er en annen historie enn den det ble signert for: hodet med {1} stemmer ikke med loggen, som nå har {2}. Ingenting er signert. Kjør «kontroller».
    nn {0} er ei anna historie enn den det blei signert for: hovudet med {1} stemmer ikkje med loggen, som no har {2}. Ingenting er signert. Køyr «kontroller».
    en {0} is another history than the one that was signed for: the head with {1} does not agree with the log, which now has {2}. Nothing was signed. Run “verify”.
    nb Det siste signerte hodet for {0} mangler blant nøklene, så loggen kunne bli signert i to utgaver. Ingenting er signert. Hent mappen «signed» fra der nøkkelen var, eller fra en sikkerhetskopi; er den borte for godt, signerer «forsegl --uten-kjent-hode» likevel.
    nn Det siste signerte hovudet for {0} manglar blant nøklane, så loggen kunne bli signert i to utgåver. Ingenting er signert. Hent mappa «signed» frå der nøkkelen var, eller frå ein tryggingskopi; er ho borte for godt, signerer «forsegl --uten-kjent-hode» likevel.
    en The last signed head of {0} is missing among the keys, so the log could be signed in two versions. Nothing was signed. Get the folder “signed” from where the key was, or from a backup; if it is gone for good, “seal --without-known-head” signs all the same.
    nb Hodet som ble signert sist for {0}, kan ikke leses blant nøklene. Hent filen fra en sikkerhetskopi; ingenting er signert.
    nn Hovudet som blei signert sist for {0}, kan ikkje lesast blant nøklane. Hent fila frå ein tryggingskopi; ingenting er signert.
    en The head that was signed last for {0} cannot be read among the keys. Get the file from a backup; nothing was signed.
    nb {0} er ført etter det siste signerte hodet, som dekker {1}. «forsegl» signerer et nytt.
    nn {0} er ført etter det siste signerte hovudet, som dekkjer {1}. «forsegl» signerer eit nytt.
    en {0} was recorded after the last signed head, which covers {1}. “seal” signs a new one.
    nb Signaturen gjelder et annet hode, med {0}: rot {1}. Sist signert her er det med {2}: rot {3}. Ingenting er lagt til.
    nn Signaturen gjeld eit anna hovud, med {0}: rot {1}. Sist signert her er det med {2}: rot {3}. Ingenting er lagt til.
    en The signature is for another head, with {0}: root {1}. The last one signed here is that with {2}: root {3}. Nothing was added.
    nb Et vitne signerer et hode, eller et hode med bevis fra «bevis LAG --siden N». Dette er noe annet; «kontroller FIL» sier hva.
    nn Eit vitne signerer eit hovud, eller eit hovud med bevis frå «bevis LAG --siden N». Dette er noko anna; «kontroller FIL» seier kva.
    en A witness signs a head, or a head with a proof from “prove CHAPTER --since N”. This is something else; “verify FILE” says what.
    nb {0} kan ikke være navnet på et vitne. Skriv det som en nettadresse uten mellomrom og +, som vitne.example/bergen.
    nn {0} kan ikkje vere namnet på eit vitne. Skriv det som ei nettadresse utan mellomrom og +, som vitne.example/bergen.
    en {0} cannot be the name of a witness. Write it as a web address without spaces and +, such as witness.example/bergen.
    nb {0} har noe annet i seg enn en hendelseslogg, og ingenting er skrevet der. Velg en ny eller tom mappe med --ut.
    nn {0} har noko anna i seg enn ein hendingslogg, og ingenting er skrive der. Vel ei ny eller tom mappe med --ut.
    en {0} has something in it other than an event log, and nothing was written there. Choose a new or empty folder with --out.
    nb {0} har hendelser i seg fra før. Bruk --med-hendelser, eller velg en ny mappe med --ut. Ingenting er skrevet.
    nn {0} har hendingar i seg frå før. Bruk --med-hendelser, eller vel ei ny mappe med --ut. Ingenting er skrive.
    en {0} already has events in it. Use --with-events, or choose a new folder with --out. Nothing was written.
    nb {0} finnes fra før og er en annen enn den loggen gir: noe er endret der. Velg en ny mappe med --ut.
    nn {0} finst frå før og er ei anna enn den loggen gir: noko er endra der. Vel ei ny mappe med --ut.
    en {0} is there already and differs from what the log gives: something has been changed there. Choose a new folder with --out.
    nb Dette hodet er eldre enn det du så sist ({0}). Be om et nyere hode; sier eieren at dette er det nyeste, er noe borte. Sett: {0}, rot {1}. Vist fram: {2}, rot {3}.
    nn Dette hovudet er eldre enn det du såg sist ({0}). Be om eit nyare hovud; seier eigaren at dette er det nyaste, er noko borte. Sett: {0}, rot {1}. Vist fram: {2}, rot {3}.
    en This head is older than the one you saw last ({0}). Ask for a newer head; if the owner says that this is the newest, something is gone. Seen: {0}, root {1}. Presented: {2}, root {3}.
    nb Dette er en annen historie enn den som er sett før. Sett: {0}, rot {1}. Vist fram: {2}, rot {3}.
    nn Dette er ei anna historie enn den som er sett før. Sett: {0}, rot {1}. Vist fram: {2}, rot {3}.
    en This is another history than the one seen before. Seen: {0}, root {1}. Presented: {2}, root {3}.
    nb Beviset begynner ved {0}, men hodet som er sett sist, har {1} ({2}). Be om et bevis derfra: «bevis LAG --siden {3}». Vist fram: {4}.
    nn Beviset byrjar ved {0}, men hovudet som er sett sist, har {1} ({2}). Be om eit bevis derfrå: «bevis LAG --siden {3}». Vist fram: {4}.
    en The proof begins at {0}, but the head seen last has {1} ({2}). Ask for a proof from there: “prove CHAPTER --since {3}”. Presented: {4}.
    nb Beviset begynner ved {0}, men du har ikke sett noe hode av denne loggen før. Be om hodet alene. Vist fram: {1}, rot {2}.
    nn Beviset byrjar ved {0}, men du har ikkje sett noko hovud av denne loggen før. Be om hovudet åleine. Vist fram: {1}, rot {2}.
    en The proof begins at {0}, but you have not seen any head of this log before. Ask for the head alone. Presented: {1}, root {2}.
    nb et hode, et bevis eller en forsegling; dette er en forsendelse, som tas inn med «motta FIL»
    nn eit hovud, eit bevis eller ei forsegling; dette er ei forsending, som blir teken inn med «motta FIL»
    en a head, a proof or a seal; this is a parcel, which is taken in with “receive FILE”
    nb Låsen i keys.sqlite ({0}) er skadet. Hent keys.sqlite fra en sikkerhetskopi, eller åpne hvelvet på en annen måte.
    nn Låsen i keys.sqlite ({0}) er skadd. Hent keys.sqlite frå ein tryggingskopi, eller opne kvelvet på ein annan måte.
    en The lock in keys.sqlite ({0}) is damaged. Get keys.sqlite from a backup, or open the vault in another way.
    nb Låsen i keys.sqlite ({0}) krever mer minne eller tid enn Varde godtar. Noen kan ha endret den. Hent keys.sqlite fra en sikkerhetskopi.
    nn Låsen i keys.sqlite ({0}) krev meir minne eller tid enn Varde godtek. Nokon kan ha endra han. Hent keys.sqlite frå ein tryggingskopi.
    en The lock in keys.sqlite ({0}) takes more memory or time than Varde accepts. Someone may have changed it. Get keys.sqlite from a backup.
    nb Registeret har ikke passord, og nøkkelfilen vault.key mangler eller er en annens. Hent den fra en sikkerhetskopi, eller bruk «hvelv åpne --kode».
    nn Registeret har ikkje passord, og nøkkelfila vault.key manglar eller er ein annan si. Hent ho frå ein tryggingskopi, eller bruk «hvelv åpne --kode».
    en The registry has no passphrase, and the key file vault.key is missing or somebody else’s. Get it from a backup, or use “vault open --code”.
    nb Her er det ikke noe sted i minnet å ha nøkkelen mellom kommandoer: XDG_RUNTIME_DIR er ikke satt. Bruk skallet, eller --passordfil FIL.
    nn Her er det ikkje nokon stad i minnet å ha nøkkelen mellom kommandoar: XDG_RUNTIME_DIR er ikkje sett. Bruk skalet, eller --passordfil FIL.
    en There is no place in memory here to keep the key between commands: XDG_RUNTIME_DIR is not set. Use the shell, or --passphrase-file FILE.
    nb {0} er ikke din alene (0700), så nøkkelen legges ikke der. Bruk skallet, eller --passordfil FIL.
    nn {0} er ikkje di åleine (0700), så nøkkelen blir ikkje lagd der. Bruk skalet, eller --passordfil FIL.
    en {0} is not yours alone (0700), so the key is not put there. Use the shell, or --passphrase-file FILE.
    nb Nye roller, nye kontaktopplysninger og nye føringer med {0} som leder eller likeperson avvises.
    nn Nye roller, nye kontaktopplysningar og nye føringar med {0} som leiar eller likeperson blir avviste.
    en New roles, new contact details and new entries with {0} as leader or likeperson are refused.
    nb Det som er ført, står i loggen under pseudonym og teller som før (§ 10, § 11). Roller kan avsluttes og føringer rettes.
    nn Det som er ført, står i loggen under pseudonym og tel som før (§ 10, § 11). Roller kan avsluttast og føringar rettast.
    en What has been recorded stands in the log under a pseudonym and counts as before (§ 10, § 11). Roles can be ended and entries corrected.
    nb Listen over likepersoner til Bufdir har fortsatt navn, adresse, telefon og e-post (§ 13): den er en plikt overfor tilskuddsgiveren og hviler ikke på samtykke.
    nn Lista over likepersonar til Bufdir har framleis namn, adresse, telefon og e-post (§ 13): ho er ei plikt overfor tilskotsgivaren og kviler ikkje på samtykke.
    en The list of likepersons for Bufdir still has name, address, phone and email (§ 13): it is a duty to the grant giver and does not rest on consent.
    nb Hendelsene i loggen sendes som før: de har pseudonym, ikke navn, og tallene hviler på dem (§ 10, § 11).
    nn Hendingane i loggen blir sende som før: dei har pseudonym, ikkje namn, og tala kviler på dei (§ 10, § 11).
    en The events in the log are sent as before: they have pseudonyms, not names, and the figures rest on them (§ 10, § 11).
    nb {0} personer har trukket samtykket til kontaktlisten: adresse, telefon og e-post vises ikke.
    nn {0} personar har trekt samtykket til kontaktlista: adresse, telefon og e-post blir ikkje viste.
    en {0} people have withdrawn their consent to the contact list: address, phone and email are not shown.
    nb Legg de to filene på hver sin plass: den ene uten den andre viser ingenting om noen. Kopier som er eldre enn en sletting, bør slettes.
    nn Legg dei to filene på kvar sin plass: den eine utan den andre viser ingenting om nokon. Kopiar som er eldre enn ei sletting, bør slettast.
    en Put the two files in different places: one without the other shows nothing about anyone. Copies that are older than an erasure should be deleted.
    nb Før noe føres her, skal registeret holdes mot det nyeste hodet du kjenner: «varde -r {0} gjenopprett bekreft --mot FIL».
    nn Før noko blir ført her, skal registeret haldast mot det nyaste hovudet du kjenner: «varde -r {0} gjenopprett bekreft --mot FIL».
    en Before anything is recorded here, the registry must be compared with the newest head you know: “varde -r {0} restore confirm --against FILE”.
    nb Registeret er eldre enn eller et annet enn det andre har sett. Finn en nyere kopi; finnes det ingen, fører «gjenopprett bekreft --uten-kjent-hode» videre herfra.
    nn Registeret er eldre enn eller eit anna enn det andre har sett. Finn ein nyare kopi; finst det ingen, fører «gjenopprett bekreft --uten-kjent-hode» vidare herfrå.
    en The registry is older than the one others have seen, or not the same. Find a newer copy; if there is none, “restore confirm --without-known-head” carries on from here.
    nb Det finnes ikke noe hode å holde registeret mot. Oppgi et med --mot FIL: et hode på papir, et bevis eller en forseglet rapport. Finnes ingen slike, bruk --uten-kjent-hode.
    nn Det finst ikkje noko hovud å halde registeret mot. Oppgi eit med --mot FIL: eit hovud på papir, eit bevis eller ein forsegla rapport. Finst det ingen slike, bruk --uten-kjent-hode.
    en There is no head to compare the registry with. Give one with --against FILE: a head on paper, a proof or a sealed report. If there are none, use --without-known-head.
    nb viser alt som kjent her ved utgangen av en dag, eller ved en forsegling eller et hode; «per nå» går tilbake
    nn viser alt som kjent her ved utgangen av ein dag, eller ved ei forsegling eller eit hovud; «per nå» går tilbake
    en shows everything as known here at the end of a day, or at a seal or a head; “at now” goes back
    nb Det som ble lest om folk, kunne ikke føres i tilgangsloggen og vises derfor ikke. {0} Det som er ført ellers, er ført.
    nn Det som blei lese om folk, kunne ikkje førast i tilgangsloggen og blir derfor ikkje vist. {0} Det som er ført elles, er ført.
    en What was read about people could not be recorded in the access log and is therefore not shown. {0} Whatever else was recorded stays recorded.
    nb Dette sletter {0} i {1} for godt, i {2} av føringen. Resten av teksten blir stående, men kan ikke lenger prøves mot loggen.
    nn Dette slettar {0} i {1} for godt, i {2} av føringa. Resten av teksten blir ståande, men kan ikkje lenger prøvast mot loggen.
    en This erases {0} in {1} for good, in {2} of the entry. The rest of the text stays, but can no longer be checked against the log.
    nb «{0}» spør før noe slettes, og her kan ingen svare. Se over det som vises, og kjør igjen med --ja. Ingenting er slettet.
    nn «{0}» spør før noko blir sletta, og her kan ingen svare. Sjå over det som blir vist, og køyr igjen med --ja. Ingenting er sletta.
    en “{0}” asks before anything is erased, and nobody can answer here. Look over what is shown, and run again with --yes. Nothing has been erased.
    nb Et passord kan bare skrives på en terminal. Bruk --passordfil FIL; passordet er første linje i filen.
    nn Eit passord kan berre skrivast på ein terminal. Bruk --passordfil FIL; passordet er første linja i fila.
    en A passphrase can only be typed on a terminal. Use --passphrase-file FILE; the passphrase is the first line of the file.
    nb Hendelsene er helseopplysninger under pseudonym, også uten navn og merknader. De går bare til den som har plikt til å se dem, som revisor, og legges aldri ut. Andre får mappa uten --med-hendelser: der står bare hasher, som ingenting sier.
    nn Hendingane er helseopplysningar under pseudonym, også utan namn og merknader. Dei går berre til den som har plikt til å sjå dei, som revisor, og blir aldri lagde ut. Andre får mappa utan --med-hendelser: der står berre hashar, som ikkje seier noko.
    en The events are health data under pseudonym, even without names and notes. They go only to those who have a duty to see them, such as an auditor, and are never published. Others get the folder without --with-events: it holds only hashes, which say nothing.
    nb «{0} --med-hendelser» spør først, og her kan ingen svare. Kjør igjen med --ja når mottakeren har plikt til å se hendelsene. Ingenting er skrevet.
    nn «{0} --med-hendelser» spør først, og her kan ingen svare. Køyr igjen med --ja når mottakaren har plikt til å sjå hendingane. Ingenting er skrive.
    en “{0} --with-events” asks first, and nobody can answer here. Run again with --yes when the receiver has a duty to see the events. Nothing was written.
    nb lager en eiernøkkel som sentralleddet skal gå god for: den gamle er borte, eller loggen er deres til nå
    nn lagar ein eigarnøkkel som sentralleddet skal gå god for: den gamle er borte, eller loggen er deira til no
    en makes an owner’s key for the central office to vouch for: the old one is lost, or the log has been theirs until now
    nb Send {0} til sentralleddet, som svarer med «nøkkel svar». Les bokstavene for dem på telefon; den hemmelige delen ligger bare her.
    nn Send {0} til sentralleddet, som svarer med «nøkkel svar». Les bokstavane for dei på telefon; den hemmelege delen ligg berre her.
    en Send {0} to the central office, which answers with “key answer”. Read the letters to them on the phone; the secret part is only here.
    nb Send {0} tilbake til laget, som skriver «nøkkel ta» med filen; de trenger den sentrale loggen også («send sentralt»). Gjelder loggen slik den var da de spurte: før ingenting i mellomtiden.
    nn Send {0} tilbake til laget, som skriv «nøkkel ta» med fila; dei treng den sentrale loggen også («send sentralt»). Gjeld loggen slik han var då dei spurde: før ingenting i mellomtida.
    en Send {0} back to the chapter, which writes “key take” with the file; they need the central log too (“send sentralt”). It is for the log as it was when they asked: record nothing in the meantime.
    nb {0} er lagets fra og med {1}; her er den en kopi. Send den sentrale loggen først («send sentralt»), så «send {0} --alt --med-opplysninger».
    nn {0} er laget sin frå og med {1}; her er han ein kopi. Send den sentrale loggen først («send sentralt»), så «send {0} --alt --med-opplysninger».
    en {0} is the chapter’s from {1} on; here it is a copy. Send the central log first (“send sentralt”), then “send {0} --all --with-personal-data”.
    nb Gi linjen til dem som skal sende hit; den er ikke hemmelig. De skriver «send LAG --til LINJEN» én gang, siden holder «send LAG». La dem lese opp bokstavene.
    nn Gi linja til dei som skal sende hit; ho er ikkje hemmeleg. Dei skriv «send LAG --til LINJEN» éin gong, sidan held «send LAG». La dei lese opp bokstavane.
    en Give the line to those who are to send here; it is not secret. They write “send CHAPTER --to LINE” once, after that “send CHAPTER” is enough. Have them read the letters out.
    nb Den hemmelige delen ligger bare i «{0}». Uten den kan ingen åpne det som kommer: ta vare på en kopi.
    nn Den hemmelege delen ligg berre i «{0}». Utan den kan ingen opne det som kjem: ta vare på ein kopi.
    en The secret part is only in “{0}”. Without it nobody can open what comes: keep a copy.
    nb Alle som får tak i filen, kan lese loggen i den: hva laget har gjort, når, og hvor mange. Navn og tekster er ikke med.
    nn Alle som får tak i fila, kan lese loggen som ligg der: kva laget har gjort, når, og kor mange. Namn og tekstar er ikkje med.
    en Anyone who gets hold of the file can read the log in it: what the chapter has done, when, and how many. Names and texts are not included.
    nb Uten lås kan alle som får tak i filen, lese loggen. Er det meningen, kjør igjen med --ja. Ingenting er sendt.
    nn Utan lås kan alle som får tak i fila, lese loggen. Er det meininga, køyr igjen med --ja. Ingenting er sendt.
    en Without a lock anyone who gets hold of the file can read the log. If that is what you want, run again with --yes. Nothing was sent.
    nb {0}: her er det signert for {1} som ikke er med i filen. Tas filen imot, er de borte herfra: hør først om noen andre har dem.
    nn {0}: her er det signert for {1} som ikkje er med i fila. Blir fila teken imot, er dei borte herfrå: høyr først om nokon andre har dei.
    en {0}: {1} that are not in the file have been signed for here. If the file is received, they are gone from here: ask first whether anyone else has them.
    nb «før på nytt» spør for hver hendelse, og her kan ingen svare. Kjør igjen med --alle for å føre alle. Ingenting er ført.
    nn «før på nytt» spør for kvar hending, og her kan ingen svare. Køyr igjen med --alle for å føre alle. Ingenting er ført.
    en “record again” asks for each event, and nobody can answer here. Run again with --all to record them all. Nothing was recorded.
    nb Passordet låser navn og tekster i registeret. Bare Enter: uten passord, og da kan alle som får tak i mappen, lese alt i den.
    nn Passordet låser namn og tekstar i registeret. Berre Enter: utan passord, og då kan alle som får tak i mappa, lese alt som ligg der.
    en The passphrase locks names and texts in the registry. Just Enter: no passphrase, and then anyone who gets hold of the folder can read everything in it.
    nb Hvelvet er uten passord: alle som får tak i mappen, kan lese alt i den. «hvelv passord» setter ett.
    nn Kvelvet er utan passord: alle som får tak i mappa, kan lese alt som ligg der. «hvelv passord» set eitt.
    en The vault has no passphrase: anyone who gets hold of the folder can read everything in it. “vault passphrase” sets one.
    nb Si hvordan hvelvet skal låses: --passordfil FIL (første linje er passordet), eller --uten-passord (alle som får tak i mappen, kan lese alt i den).
    nn Sei korleis kvelvet skal låsast: --passordfil FIL (første linja er passordet), eller --uten-passord (alle som får tak i mappa, kan lese alt som ligg der).
    en Say how the vault is to be locked: --passphrase-file FILE (the first line is the passphrase), or --without-passphrase (anyone who gets hold of the folder can read everything in it).
    nb Et nytt passord kan bare skrives på en terminal. Bruk --ny-passordfil FIL; passordet er første linje i filen.
    nn Eit nytt passord kan berre skrivast på ein terminal. Bruk --ny-passordfil FIL; passordet er første linja i fila.
    en A new passphrase can only be typed on a terminal. Use --new-passphrase-file FILE; the passphrase is the first line of the file.
    nb Skriv den på papir og legg den et trygt sted; den vises ikke igjen. Uten passord og uten kode kan ingen åpne hvelvet.
    nn Skriv koden på papir og legg papiret ein trygg stad; han blir ikkje vist igjen. Utan passord og utan kode kan ingen opne kvelvet.
    en Write it on paper and put that in a safe place; it is not shown again. Without passphrase and without code nobody can open the vault.
    nb Hvelvet har fått passord, og nøkkelfilen er slettet. Gamle sikkerhetskopier av den åpner fremdeles gamle sikkerhetskopier av registeret: slett dem.
    nn Kvelvet har fått passord, og nøkkelfila er sletta. Gamle tryggingskopiar av fila opnar framleis gamle tryggingskopiar av registeret: slett dei.
    en The vault has a passphrase now, and the key file is deleted. Old backups of that file still open old backups of the registry: delete them.
    nb Hei! Vi mangler det laget har ført i Varde. Skriv dette i Varde, med koden til laget for LAG, og send filen som svar på denne meldingen:
    nn Hei! Vi manglar det laget har ført i Varde. Skriv dette i Varde, med koden til laget for LAG, og send fila som svar på denne meldinga:
    en Hello! We are missing what your chapter has recorded in Varde. Type this in Varde, with the code of your chapter for CHAPTER, and send the file in reply to this message:
    """#
}
