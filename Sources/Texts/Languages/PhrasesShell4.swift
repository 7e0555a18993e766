extension PhraseTable {
  static let shell4 = #"""
    nb lager en forsendelse av en logg: en fil til e-post eller minnepinne
    nn lagar ei sending av ein logg: ei fil til e-post eller minnepinne
    en makes a parcel of a log: a file for e-mail or a memory stick
    nb tar imot forsendelser, i hvilken rekkefølge som helst; viser først hva som er nytt
    nn tek imot sendingar, i kva rekkjefølgje som helst; viser først kva som er nytt
    en takes in parcels, in any order; shows first what is new
    nb fører hendelser fra en gren som er lagt til side, på nytt, én for én
    nn fører hendingar frå ei grein som er lagd til side, på nytt, éi for éi
    en records events of a branch that was set aside again, one by one
    nb viser hvor langt hver logg er kommet hit, og hvilke lag som er stille
    nn viser kor langt kvar logg er komen hit, og kva for lag som er stille
    en shows how far each log has come here, and which chapters are silent
    nb sentralt: går god for en eiernøkkel, eller overlater loggen til laget
    nn sentralt: går god for ein eigarnøkkel, eller overlèt loggen til laget
    en at the central office: vouches for an owner key, or hands the log over to the chapter
    nb fører eiernøkkelen som sentralleddet har gått god for
    nn fører eigarnøkkelen som sentralleddet har gått god for
    en records the owner key that the central office has vouched for
    nb en fil å sende til sentralleddet
    nn ei fil å sende til sentralleddet
    en a file to send to the central office
    nb viser bokstavene, spør om de er sammenlignet, og lager svaret
    nn viser bokstavane, spør om dei er samanlikna, og lagar svaret
    en shows the letters, asks whether they were compared, and makes the answer
    nb signerer med den nye nøkkelen fra nå
    nn signerer med den nye nøkkelen frå no
    en signs with the new key from now on
    nb linjen som andre skal ha for å sende hit
    nn linja som andre skal ha for å sende hit
    en the line that others need for sending here
    nb en ny; det som er låst til den gamle, kan fremdeles åpnes her
    nn ein ny; det som er låst til den gamle, kan framleis opnast her
    en a new one; what is locked to the old one can still be opened here
    nb første gang: låst til nøkkelen mottakeren har gitt
    nn første gong: låst til nøkkelen mottakaren har gitt
    en the first time: locked to the key that the receiver has given
    nb med navn, kontaktopplysninger og tekster, til den som fikk sist
    nn med namn, kontaktopplysningar og tekstar, til den som fekk sist
    en with names, contact details and texts, to whoever got the last one
    nb mottakeren mangler det som er ført fra nummer 40
    nn mottakaren manglar det som er ført frå nummer 40
    en the receiver lacks what was recorded from number 40
    nb uten lås og uten personopplysninger: alle som har filen, kan lese den
    nn utan lås og utan personopplysningar: alle som har fila, kan lese ho
    en without a lock and without personal data: anybody who has the file can read it
    nb viser hva som er nytt, og spør én gang
    nn viser kva som er nytt, og spør éin gong
    en shows what is new, and asks once
    nb loggen din er ført to steder: grenen i filen gjelder, den her legges til side
    nn loggen din er ført to stader: greina i fila gjeld, den her blir lagd til side
    en your log was recorded in two places: the branch in the file holds, the one here is set aside
    nb det som ble lagt til side, ett spørsmål om gangen
    nn det som blei lagt til side, eitt spørsmål om gongen
    en what was set aside, one question at a time
    nb filen har en annen gren av loggen, og den her blir stående
    nn fila har ei anna grein av loggen, og den her blir ståande
    en the file has another branch of the log, and the one here stays
    nb alle loggene, og lag uten logg
    nn alle loggane, og lag utan logg
    en all the logs, and chapters without a log
    nb en tekst å kopiere til lag som ikke har ført noe på 90 dager
    nn ein tekst å kopiere til lag som ikkje har ført noko på 90 dagar
    en a text to copy to chapters that have recorded nothing for 90 days
    nb Den som skal eie {0}, skal lese opp disse bokstavene på telefon:
    nn Den som skal eige {0}, skal lese opp desse bokstavane på telefon:
    en Whoever is to own {0} should read out these letters on the phone:
    nb Ført: {0}. Loggen signeres med den nye nøkkelen fra nå; send den.
    nn Ført: {0}. Loggen blir signert med den nye nøkkelen frå no; send han.
    en Recorded: {0}. The log is signed with the new key from now on; send it.
    nb På telefon: {0}
    nn På telefon: {0}
    en On the phone: {0}
    nb Lage den uten lås?
    nn Lage ho utan lås?
    en Make it without a lock?
    nb --{0} og --{1} kan ikke brukes sammen. Velg én.
    nn --{0} og --{1} kan ikkje brukast saman. Vel eitt.
    en --{0} and --{1} cannot be used together. Choose one.
    nb Personopplysninger sendes aldri uten lås. Velg --åpen eller --med-opplysninger.
    nn Personopplysningar blir aldri sende utan lås. Vel --åpen eller --med-opplysninger.
    en Personal data is never sent without a lock. Choose --open or --with-personal-data.
    nb Ta imot?
    nn Ta imot?
    en Take in?
    nb {0}: {1}
    nn {0}: {1}
    en {0}: {1}
    nb Nøkkelen til den som eier {0}, er ny her. Ring eieren; «send» viser bokstavene der også:
    nn Nøkkelen til den som eig {0}, er ny her. Ring eigaren; «send» viser bokstavane der også:
    en The key of the owner of {0} is new here. Ring the owner; “send” shows the letters there too:
    nb Er bokstavene de samme?
    nn Er bokstavane dei same?
    en Are the letters the same?
    nb Her kan ingen svare. Er bokstavene sammenlignet med eieren, kjør igjen med --bekreft.
    nn Her kan ingen svare. Er bokstavane samanlikna med eigaren, køyr igjen med --bekreft.
    en Nobody can answer here. If the letters have been compared with the owner, run again with --confirm.
    nb Tatt imot: {0}.
    nn Teke imot: {0}.
    en Taken in: {0}.
    nb Byttet gren i {0}: {1} er lagt til side. «før på nytt» viser dem og spør.
    nn Har bytt grein i {0}: {1} lagt til side. «før på nytt» viser dei og spør.
    en Switched branch in {0}: {1} set aside. “record again” shows them and asks.
    nb Ført sentralt: {0}.
    nn Ført sentralt: {0}.
    en Recorded in the central log: {0}.
    nb Ingen gren er lagt til side her. Har du en fil med en annen gren, skriv «før på nytt FIL».
    nn Inga grein er lagd til side her. Har du ei fil med ei anna grein, skriv «før på nytt FIL».
    en No branch has been set aside here. If you have a file with another branch, write “record again FILE”.
    nb Alt i grenen er ført her fra før, eller gjelder bare grenen selv.
    nn Alt i greina er ført her frå før, eller gjeld berre greina sjølv.
    en Everything in the branch is already recorded here, or is only about the branch itself.
    nb Føre på nytt? [J/n/alle/slutt]:\s
    nn Føre på nytt? [J/n/alle/slutt]:\s
    en Record again? [Y/n/all/stop]:\s
    nb Svar ja, nei, alle eller slutt.
    nn Svar ja, nei, alle eller slutt.
    en Answer yes, no, all or stop.
    nb {0} er ført på nytt som {1}.
    nn {0} er ført på nytt som {1}.
    en {0} was recorded again as {1}.
    nb {0} passer ikke i loggen slik den er nå, og ble ikke ført.
    nn {0} passar ikkje i loggen slik han er no, og blei ikkje ført.
    en {0} does not fit in the log as it is now, and was not recorded.
    nb Grenen er gjennomgått; det står i {0}.
    nn Greina er gjennomgått; det står i {0}.
    en The branch has been reviewed; that is recorded in {0}.
    nb egen
    nn eigen
    en own
    nb ingen logg
    nn ingen logg
    en no log
    nb kopi
    nn kopi
    en copy
    nb sier om navn og tekster er låst, og hvordan de kan åpnes
    nn seier om namn og tekstar er låste, og korleis dei kan opnast
    en says whether names and texts are locked, and how they can be opened
    nb åpner hvelvet en stund, med passord eller kode
    nn opnar kvelvet ei stund, med passord eller kode
    en opens the vault for a while, with passphrase or code
    nb låser hvelvet med en gang
    nn låser kvelvet med ein gong
    en locks the vault at once
    nb setter, bytter eller fjerner passordet til hvelvet
    nn set, byter eller fjernar passordet til kvelvet
    en sets, changes or removes the passphrase of the vault
    nb lager en ny gjenopprettingskode; den gamle virker ikke lenger
    nn lagar ein ny gjenopprettingskode; den gamle verkar ikkje lenger
    en makes a new recovery code; the old one no longer works
    nb om hvelvet er åpent, og hvor lenge
    nn om kvelvet er ope, og kor lenge
    en whether the vault is open, and for how long
    nb spør om passordet, og åpner i 15 minutter
    nn spør om passordet, og opnar i 15 minutt
    en asks for the passphrase, and opens for 15 minutes
    nb åpner i en time; 240 minutter er det meste
    nn opnar i ein time; 240 minutt er det meste
    en opens for an hour; 240 minutes is the most
    nb passordet er glemt: koden på papiret åpner; «hvelv passord» setter så et nytt
    nn passordet er gløymt: koden på papiret opnar; «hvelv passord» set så eit nytt
    en the passphrase is forgotten: the code on the paper opens; “vault passphrase” then sets a new one
    nb låser
    nn låser
    en locks
    nb spør om det gamle, så det nye to ganger
    nn spør om det gamle, så det nye to gonger
    en asks for the old one, then the new one twice
    nb skriv den på papir; den vises bare nå
    nn skriv han på papir; han blir berre vist no
    en write it on paper; it is shown only now
    nb hvelv uten passord
    nn kvelv utan passord
    en vault without a passphrase
    nb Koden kan bare skrives på en terminal. Bruk --passordfil FIL, med koden i første linje.
    nn Koden kan berre skrivast på ein terminal. Bruk --passordfil FIL, med koden i første linja.
    en The code can only be typed on a terminal. Use --passphrase-file FILE, with the code in the first line.
    nb Hvelvet kan være åpent i 1 til {0} minutter.
    nn Kvelvet kan vere ope i 1 til {0} minutt.
    en The vault can be open for 1 to {0} minutes.
    nb Gjenopprettingskode, hvis passordet blir glemt:
    nn Gjenopprettingskode, om passordet blir gløymt:
    en Recovery code, in case the passphrase is forgotten:
    nb Skriv den første gruppen fra papiret (bare Enter hopper over)
    nn Skriv den første gruppa frå papiret (berre Enter hoppar over)
    en Type the first group from the paper (just Enter skips this)
    nb Det er ikke den. Se på papiret igjen.
    nn Det er ikkje den. Sjå på papiret igjen.
    en That is not it. Look at the paper again.
    nb passord
    nn passord
    en passphrase
    nb gjenopprettingskode
    nn gjenopprettingskode
    en recovery code
    nb nøkkelfil
    nn nøkkelfil
    en key file
    nb Passord til hvelvet (vises ikke)
    nn Passord til kvelvet (blir ikkje vist)
    en Passphrase of the vault (not shown)
    nb Koden på papiret
    nn Koden på papiret
    en The code on the paper
    nb Hvelvet er låst, og dette skal føres i det.
    nn Kvelvet er låst, og dette skal førast i det.
    en The vault is locked, and this is to be recorded in it.
    nb Hvelvet er låst: navn vises ikke. «hvelv åpne» åpner det.
    nn Kvelvet er låst: namn blir ikkje viste. «hvelv åpne» opnar det.
    en The vault is locked: names are not shown. “vault open” opens it.
    nb Tiden er ute: hvelvet er låst igjen.
    nn Tida er ute: kvelvet er låst igjen.
    en Time is up: the vault is locked again.
    nb Hvelvet er åpent til {0}. «hvelv lås» låser det.
    nn Kvelvet er ope til {0}. «hvelv lås» låser det.
    en The vault is open until {0}. “vault lock” locks it.
    nb «hvelv passord» setter nå et nytt passord uten det gamle.
    nn «hvelv passord» set no eit nytt passord utan det gamle.
    en “vault passphrase” now sets a new passphrase without the old one.
    nb Hvelvet er låst.
    nn Kvelvet er låst.
    en The vault is locked.
    nb Hvelvet er uten passord og alltid åpent. «hvelv passord» setter ett.
    nn Kvelvet er utan passord og alltid ope. «hvelv passord» set eitt.
    en The vault has no passphrase and is always open. “vault passphrase” sets one.
    nb Passordet er byttet.
    nn Passordet er bytt.
    en The passphrase has been changed.
    nb Fjerne passordet? Da kan alle som får tak i mappen, lese alt i den.
    nn Fjerne passordet? Då kan alle som får tak i mappa, lese alt der.
    en Remove the passphrase? Then anybody who gets hold of the folder can read everything in it.
    nb Passordet er fjernet. Hvelvet åpnes nå av filen vault.key i registeret.
    nn Passordet er fjerna. Kvelvet blir no opna av fila vault.key i registeret.
    en The passphrase has been removed. The vault is now opened by the file vault.key in the registry.
    """#
}
