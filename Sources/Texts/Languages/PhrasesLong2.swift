extension PhraseTable {
  static let long2 = #"""
    nb Filen er ikke en forsendelse fra Varde. «kontroller FIL» sier hva den er, om Varde kjenner den.
    nn
    en
    nb Forsendelsen er låst til mottaksnøkkelen {0}, og den er ikke her. Åpne den der nøkkelen er, eller gi avsenderen din egen og be om en ny.
    nn
    en
    nb Dette er for mye for én forsendelse, som rommer høyst 1 GiB. Send færre hendelser om gangen.
    nn
    en
    nb Forsendelsen ville fylle minnet når den pakkes ut, og slik er ingen ekte. Ikke ta den imot; spør avsenderen hvor den kommer fra.
    nn
    en
    nb Personopplysninger kan ikke sendes åpent. Send uten dem, eller lås forsendelsen til en mottaksnøkkel.
    nn
    en
    nb Dette er ikke en mottaksnøkkel, eller den er skrevet feil. Den ser slik ut: varde-mottak+navn+1a2b3c4d+AXq…, på én linje. Be mottakeren om den på nytt.
    nn
    en
    nb {0} har trukket samtykket til å være registrert, så nye opplysninger, roller og føringer med den personen tas ikke imot. Før uten personen; samtykker personen på nytt, før det med «samtykke gi».
    nn
    en
    nb Det som skulle glemmes, kunne ikke noteres i nøkkelmappen, så ingenting er slettet. Se etter at mappen kan skrives; «nøkkel» viser hvor den er.
    nn
    en
    nb {0} har {1} her, men det er signert for {2}: noe som var ført, er borte. Ingenting er signert. Hent registeret fra en sikkerhetskopi.
    nn
    en
    nb {0} er en annen historie enn den det ble signert for: hodet med {1} stemmer ikke med loggen, som nå har {2}. Ingenting er signert. Kjør «kontroller».
    nn
    en
    nb Det siste signerte hodet for {0} mangler blant nøklene, så loggen kunne bli signert i to utgaver. Ingenting er signert. Hent mappen «signed» fra der nøkkelen var, eller fra en sikkerhetskopi; er den borte for godt, signerer «forsegl --uten-kjent-hode» likevel.
    nn
    en
    nb Hodet som ble signert sist for {0}, kan ikke leses blant nøklene. Hent filen fra en sikkerhetskopi; ingenting er signert.
    nn
    en
    nb {0} er ført etter det siste signerte hodet, som dekker {1}. «forsegl» signerer et nytt.
    nn
    en
    nb Signaturen gjelder et annet hode, med {0}: rot {1}. Sist signert her er det med {2}: rot {3}. Ingenting er lagt til.
    nn
    en
    nb Et vitne signerer et hode, eller et hode med bevis fra «bevis LAG --siden N». Dette er noe annet; «kontroller FIL» sier hva.
    nn
    en
    nb {0} kan ikke være navnet på et vitne. Skriv det som en nettadresse uten mellomrom og +, som vitne.example/bergen.
    nn
    en
    nb {0} har noe annet i seg enn en hendelseslogg, og ingenting er skrevet der. Velg en ny eller tom mappe med --ut.
    nn
    en
    nb {0} har hendelser i seg fra før. Bruk --med-hendelser, eller velg en ny mappe med --ut. Ingenting er skrevet.
    nn
    en
    nb {0} finnes fra før og er en annen enn den loggen gir: noe er endret der. Velg en ny mappe med --ut.
    nn
    en
    nb Dette hodet er eldre enn det du så sist ({0}). Be om et nyere hode; sier eieren at dette er det nyeste, er noe borte. Sett: {0}, rot {1}. Vist fram: {2}, rot {3}.
    nn
    en
    nb Dette er en annen historie enn den som er sett før. Sett: {0}, rot {1}. Vist fram: {2}, rot {3}.
    nn
    en
    nb Beviset begynner ved {0}, men hodet som er sett sist, har {1} ({2}). Be om et bevis derfra: «bevis LAG --siden {3}». Vist fram: {4}.
    nn
    en
    nb Beviset begynner ved {0}, men du har ikke sett noe hode av denne loggen før. Be om hodet alene. Vist fram: {1}, rot {2}.
    nn
    en
    nb et hode, et bevis eller en forsegling; dette er en forsendelse, som tas inn med «motta FIL»
    nn
    en
    nb Låsen i keys.sqlite ({0}) er skadet. Hent keys.sqlite fra en sikkerhetskopi, eller åpne hvelvet på en annen måte.
    nn
    en
    nb Låsen i keys.sqlite ({0}) krever mer minne eller tid enn Varde godtar. Noen kan ha endret den. Hent keys.sqlite fra en sikkerhetskopi.
    nn
    en
    nb Registeret har ikke passord, og nøkkelfilen vault.key mangler eller er en annens. Hent den fra en sikkerhetskopi, eller bruk «hvelv åpne --kode».
    nn
    en
    nb Her er det ikke noe sted i minnet å ha nøkkelen mellom kommandoer: XDG_RUNTIME_DIR er ikke satt. Bruk skallet, eller --passordfil FIL.
    nn
    en
    nb {0} er ikke din alene (0700), så nøkkelen legges ikke der. Bruk skallet, eller --passordfil FIL.
    nn
    en
    nb Nye roller, nye kontaktopplysninger og nye føringer med {0} som leder eller likeperson avvises.
    nn
    en
    nb Det som er ført, står i loggen under pseudonym og teller som før (§ 10, § 11). Roller kan avsluttes og føringer rettes.
    nn
    en
    nb Listen over likepersoner til Bufdir har fortsatt navn, adresse, telefon og e-post (§ 13): den er en plikt overfor tilskuddsgiveren og hviler ikke på samtykke.
    nn
    en
    nb Hendelsene i loggen sendes som før: de har pseudonym, ikke navn, og tallene hviler på dem (§ 10, § 11).
    nn
    en
    nb {0} personer har trukket samtykket til kontaktlisten: adresse, telefon og e-post vises ikke.
    nn
    en
    nb Legg de to filene på hver sin plass: den ene uten den andre viser ingenting om noen. Kopier som er eldre enn en sletting, bør slettes.
    nn
    en
    nb Før noe føres her, skal registeret holdes mot det nyeste hodet du kjenner: «varde -r {0} gjenopprett bekreft --mot FIL».
    nn
    en
    nb Registeret er eldre enn eller et annet enn det andre har sett. Finn en nyere kopi; finnes det ingen, fører «gjenopprett bekreft --uten-kjent-hode» videre herfra.
    nn
    en
    nb Det finnes ikke noe hode å holde registeret mot. Oppgi et med --mot FIL: et hode på papir, et bevis eller en forseglet rapport. Finnes ingen slike, bruk --uten-kjent-hode.
    nn
    en
    nb viser alt som kjent her ved utgangen av en dag, eller ved en forsegling eller et hode; «per nå» går tilbake
    nn
    en
    nb Det som ble lest om folk, kunne ikke føres i tilgangsloggen og vises derfor ikke. {0} Det som er ført ellers, er ført.
    nn
    en
    nb Dette sletter {0} i {1} for godt, i {2} av føringen. Resten av teksten blir stående, men kan ikke lenger prøves mot loggen.
    nn
    en
    nb «{0}» spør før noe slettes, og her kan ingen svare. Se over det som vises, og kjør igjen med --ja. Ingenting er slettet.
    nn
    en
    nb Et passord kan bare skrives på en terminal. Bruk --passordfil FIL; passordet er første linje i filen.
    nn
    en
    nb Hendelsene er helseopplysninger under pseudonym, også uten navn og merknader. De går bare til den som har plikt til å se dem, som revisor, og legges aldri ut. Andre får mappa uten --med-hendelser: der står bare hasher, som ingenting sier.
    nn
    en
    nb «{0} --med-hendelser» spør først, og her kan ingen svare. Kjør igjen med --ja når mottakeren har plikt til å se hendelsene. Ingenting er skrevet.
    nn
    en
    nb lager en eiernøkkel som sentralleddet skal gå god for: den gamle er borte, eller loggen er deres til nå
    nn
    en
    nb Send {0} til sentralleddet, som svarer med «nøkkel svar». Les bokstavene for dem på telefon; den hemmelige delen ligger bare her.
    nn
    en
    nb Send {0} tilbake til laget, som skriver «nøkkel ta» med filen; de trenger den sentrale loggen også («send sentralt»). Gjelder loggen slik den var da de spurte: før ingenting i mellomtiden.
    nn
    en
    nb {0} er lagets fra og med {1}; her er den en kopi. Send den sentrale loggen først («send sentralt»), så «send {0} --alt --med-opplysninger».
    nn
    en
    nb Gi linjen til dem som skal sende hit; den er ikke hemmelig. De skriver «send LAG --til LINJEN» én gang, siden holder «send LAG». La dem lese opp bokstavene.
    nn
    en
    nb Den hemmelige delen ligger bare i «{0}». Uten den kan ingen åpne det som kommer: ta vare på en kopi.
    nn
    en
    nb Alle som får tak i filen, kan lese loggen i den: hva laget har gjort, når, og hvor mange. Navn og tekster er ikke med.
    nn
    en
    nb Uten lås kan alle som får tak i filen, lese loggen. Er det meningen, kjør igjen med --ja. Ingenting er sendt.
    nn
    en
    nb {0}: her er det signert for {1} som ikke er med i filen. Tas filen imot, er de borte herfra: hør først om noen andre har dem.
    nn
    en
    nb «før på nytt» spør for hver hendelse, og her kan ingen svare. Kjør igjen med --alle for å føre alle. Ingenting er ført.
    nn
    en
    nb Passordet låser navn og tekster i registeret. Bare Enter: uten passord, og da kan alle som får tak i mappen, lese alt i den.
    nn
    en
    nb Hvelvet er uten passord: alle som får tak i mappen, kan lese alt i den. «hvelv passord» setter ett.
    nn
    en
    nb Si hvordan hvelvet skal låses: --passordfil FIL (første linje er passordet), eller --uten-passord (alle som får tak i mappen, kan lese alt i den).
    nn
    en
    nb Et nytt passord kan bare skrives på en terminal. Bruk --ny-passordfil FIL; passordet er første linje i filen.
    nn
    en
    nb Skriv den på papir og legg den et trygt sted; den vises ikke igjen. Uten passord og uten kode kan ingen åpne hvelvet.
    nn
    en
    nb Hvelvet har fått passord, og nøkkelfilen er slettet. Gamle sikkerhetskopier av den åpner fremdeles gamle sikkerhetskopier av registeret: slett dem.
    nn
    en
    nb Hei! Vi mangler det laget har ført i Varde. Skriv dette i Varde, med koden til laget for LAG, og send filen som svar på denne meldingen:
    nn
    en
    """#
}
