extension PhraseTable {
  static let shell4 = #"""
    nb lager en forsendelse av en logg: en fil til e-post eller minnepinne
    nn
    en
    nb tar imot forsendelser, i hvilken rekkefølge som helst; viser først hva som er nytt
    nn
    en
    nb fører hendelser fra en gren som er lagt til side, på nytt, én for én
    nn
    en
    nb viser hvor langt hver logg er kommet hit, og hvilke lag som er stille
    nn
    en
    nb lager en eiernøkkel som sentralleddet skal gå god for: den gamle er borte, eller loggen er
    nn
    en
    nb sentralt: går god for en eiernøkkel, eller overlater loggen til laget
    nn
    en
    nb fører eiernøkkelen som sentralleddet har gått god for
    nn
    en
    nb en fil å sende til sentralleddet
    nn
    en
    nb viser bokstavene, spør om de er sammenlignet, og lager svaret
    nn
    en
    nb signerer med den nye nøkkelen fra nå
    nn
    en
    nb linjen som andre skal ha for å sende hit
    nn
    en
    nb en ny; det som er låst til den gamle, kan fremdeles åpnes her
    nn
    en
    nb første gang: låst til nøkkelen mottakeren har gitt
    nn
    en
    nb med navn, kontaktopplysninger og tekster, til den som fikk sist
    nn
    en
    nb mottakeren mangler det som er ført fra nummer 40
    nn
    en
    nb uten lås og uten personopplysninger: alle som har filen, kan lese den
    nn
    en
    nb viser hva som er nytt, og spør én gang
    nn
    en
    nb loggen din er ført to steder: grenen i filen gjelder, den her legges til side
    nn
    en
    nb det som ble lagt til side, ett spørsmål om gangen
    nn
    en
    nb filen har en annen gren av loggen, og den her blir stående
    nn
    en
    nb alle loggene, og lag uten logg
    nn
    en
    nb en tekst å kopiere til lag som ikke har ført noe på 90 dager
    nn
    en
    nb Send {0} til sentralleddet, som svarer med «nøkkel svar». Les bokstavene for dem på
    nn
    en
    nb Den som skal eie {0}, skal lese opp disse bokstavene på telefon:
    nn
    en
    nb Send {0} tilbake til laget, som skriver «nøkkel ta» med filen; de trenger den sentrale
    nn
    en
    nb {0} er lagets fra og med {1}; her er den en kopi. Send den sentrale loggen først («send
    nn
    en
    nb Ført: {0}. Loggen signeres med den nye nøkkelen fra nå; send den.
    nn
    en
    nb På telefon: {0}
    nn
    en
    nb Gi linjen til dem som skal sende hit; den er ikke hemmelig. De skriver «send LAG --til
    nn
    en
    nb Den hemmelige delen ligger bare i «{0}». Uten den kan ingen åpne det som kommer: ta vare
    nn
    en
    nb Alle som får tak i filen, kan lese loggen i den: hva laget har gjort, når, og hvor mange.
    nn
    en
    nb Lage den uten lås?
    nn
    en
    nb --{0} og --{1} kan ikke brukes sammen. Velg én.
    nn
    en
    nb Uten lås kan alle som får tak i filen, lese loggen. Er det meningen, kjør igjen med --ja.
    nn
    en
    nb Personopplysninger sendes aldri uten lås. Velg --åpen eller --med-opplysninger.
    nn
    en
    nb Ta imot?
    nn
    en
    nb {0}: {1}
    nn
    en
    nb {0}: her er det signert for {1} som ikke er med i filen. Tas filen imot, er de borte
    nn
    en
    nb Nøkkelen til den som eier {0}, er ny her. Ring eieren; «send» viser bokstavene der også:
    nn
    en
    nb Er bokstavene de samme?
    nn
    en
    nb Her kan ingen svare. Er bokstavene sammenlignet med eieren, kjør igjen med --bekreft.
    nn
    en
    nb Tatt imot: {0}.
    nn
    en
    nb Byttet gren i {0}: {1} er lagt til side. «før på nytt» viser dem og spør.
    nn
    en
    nb Ført sentralt: {0}.
    nn
    en
    nb Ingen gren er lagt til side her. Har du en fil med en annen gren, skriv «før på nytt FIL».
    nn
    en
    nb Alt i grenen er ført her fra før, eller gjelder bare grenen selv.
    nn
    en
    nb Føre på nytt? [J/n/alle/slutt]:\s
    nn
    en
    nb Svar ja, nei, alle eller slutt.
    nn
    en
    nb «før på nytt» spør for hver hendelse, og her kan ingen svare. Kjør igjen med --alle for å
    nn
    en
    nb {0} er ført på nytt som {1}.
    nn
    en
    nb {0} passer ikke i loggen slik den er nå, og ble ikke ført.
    nn
    en
    nb Grenen er gjennomgått; det står i {0}.
    nn
    en
    nb egen
    nn
    en
    nb ingen logg
    nn
    en
    nb kopi
    nn
    en
    nb sier om navn og tekster er låst, og hvordan de kan åpnes
    nn
    en
    nb åpner hvelvet en stund, med passord eller kode
    nn
    en
    nb låser hvelvet med en gang
    nn
    en
    nb setter, bytter eller fjerner passordet til hvelvet
    nn
    en
    nb lager en ny gjenopprettingskode; den gamle virker ikke lenger
    nn
    en
    nb om hvelvet er åpent, og hvor lenge
    nn
    en
    nb spør om passordet, og åpner i 15 minutter
    nn
    en
    nb åpner i en time; 240 minutter er det meste
    nn
    en
    nb passordet er glemt: koden på papiret åpner; «hvelv passord» setter så et nytt
    nn
    en
    nb låser
    nn
    en
    nb spør om det gamle, så det nye to ganger
    nn
    en
    nb skriv den på papir; den vises bare nå
    nn
    en
    nb hvelv uten passord
    nn
    en
    nb Passordet låser navn og tekster i registeret. Bare Enter: uten passord, og da kan alle som
    nn
    en
    nb Hvelvet er uten passord: alle som får tak i mappen, kan lese alt i den. «hvelv passord»
    nn
    en
    nb Si hvordan hvelvet skal låses: --passordfil FIL (første linje er passordet), eller
    nn
    en
    nb Et nytt passord kan bare skrives på en terminal. Bruk --ny-passordfil FIL; passordet er
    nn
    en
    nb Koden kan bare skrives på en terminal. Bruk --passordfil FIL, med koden i første linje.
    nn
    en
    nb Hvelvet kan være åpent i 1 til {0} minutter.
    nn
    en
    nb Gjenopprettingskode, hvis passordet blir glemt:
    nn
    en
    nb Skriv den på papir og legg den et trygt sted; den vises ikke igjen. Uten passord og uten
    nn
    en
    nb Skriv den første gruppen fra papiret (bare Enter hopper over)
    nn
    en
    nb Det er ikke den. Se på papiret igjen.
    nn
    en
    nb passord
    nn
    en
    nb gjenopprettingskode
    nn
    en
    nb nøkkelfil
    nn
    en
    nb Passord til hvelvet (vises ikke)
    nn
    en
    nb Koden på papiret
    nn
    en
    nb Hvelvet er låst, og dette skal føres i det.
    nn
    en
    nb Hvelvet er låst: navn vises ikke. «hvelv åpne» åpner det.
    nn
    en
    nb Tiden er ute: hvelvet er låst igjen.
    nn
    en
    nb Hvelvet er åpent til {0}. «hvelv lås» låser det.
    nn
    en
    nb «hvelv passord» setter nå et nytt passord uten det gamle.
    nn
    en
    nb Hvelvet er låst.
    nn
    en
    nb Hvelvet er uten passord og alltid åpent. «hvelv passord» setter ett.
    nn
    en
    nb Hvelvet har fått passord, og nøkkelfilen er slettet. Gamle sikkerhetskopier av den åpner
    nn
    en
    nb Passordet er byttet.
    nn
    en
    nb Fjerne passordet? Da kan alle som får tak i mappen, lese alt i den.
    nn
    en
    nb Passordet er fjernet. Hvelvet åpnes nå av filen vault.key i registeret.
    nn
    en
    """#
}
