extension PhraseTable {
  static let errors2 = #"""
    nb røtter
    nn
    en
    nb deltrær
    nn
    en
    nb ender
    nn
    en
    nb nøkler
    nn
    en
    nb rekkefølge
    nn
    en
    nb opphav
    nn
    en
    nb persondata
    nn
    en
    nb visninger
    nn
    en
    nb eiernøkler
    nn
    en
    nb noterte hoder
    nn
    en
    nb forseglinger
    nn
    en
    nb hoder utenfra
    nn
    en
    nb {0} er en kopi: bare den som eier loggen, fører i den. Be eieren føre det, og om en ny
    nn
    en
    nb {0} har ingen hendelser å sende.
    nn
    en
    nb Mottakeren har {0} fram til {1} allerede. «send --alt» sender alt på nytt.
    nn
    en
    nb Hvem skal åpne forsendelsen? Be mottakeren om en mottaksnøkkel (de skriver «nøkkel
    nn
    en
    nb Mottaksnøkkelen er fra en annen organisasjon, {0}. Ingenting er sendt.
    nn
    en
    nb {0} har {1}: ingen å sende fra nummer {2}.
    nn
    en
    nb Forsendelsen er fra en annen organisasjon, {0}.
    nn
    en
    nb Her finnes en annen logg som også heter {0}: de er åpnet hver for seg og kan ikke slås
    nn
    en
    nb Hendelse {0} av {1} mangler. Svar avsenderen: «Send {1} på nytt fra nummer {0}: send {1}
    nn
    en
    nb Hendelsene {0}–{1} av {2} mangler. Svar avsenderen: «Send {2} på nytt fra nummer {0}:
    nn
    en
    nb {0} står ikke der den skal i loggen. Be avsenderen om en ny forsendelse.
    nn
    en
    nb De {1} i forsendelsen av {0} er ikke dem som ble signert. Be avsenderen kjøre
    nn
    en
    nb {0} er ikke signert: eieren har ingen nøkkel. «nøkkel ny» lager en.
    nn
    en
    nb Forsendelsen av {0} er ikke signert med eierens nøkkel. Ingenting er tatt imot. Ring
    nn
    en
    nb {0} er overlatt av sentralleddet, og det er den sentrale loggen som viser det. Ta imot
    nn
    en
    nb Opplysningene til {0} er ikke dem som ble ført. Be avsenderen om en ny forsendelse.
    nn
    en
    nb {0} er en annen historie her enn den filen fortsetter, et sted før nummer {1}. Be om
    nn
    en
    nb Nøkkelen til {0} er ikke bekreftet, så ingenting er tatt imot. Sammenlign bokstavene
    nn
    en
    nb Det ble ført i {0} mens filen ble lest. Prøv igjen.
    nn
    en
    nb {0} er verken en forespørsel om nøkkel («nøkkel be») eller svaret på en («nøkkel svar»).
    nn
    en
    nb Filen er ikke svaret på en forespørsel om nøkkel for {0} slik loggen er her. «nøkkel be
    nn
    en
    nb Svaret gjelder {0} da den hadde {1}; nå har den {2}. Be på nytt: «nøkkel be {0}».
    nn
    en
    nb {0} har ingen gren å føre på nytt.
    nn
    en
    nb Filen er ikke en annen gren av {0}.
    nn
    en
    nb {0} er ført videre to steder: etter {1} skilles hodet her, {2}, og hodet i filen, {3}.
    nn
    en
    nb Sentralleddet har grenen som er her. Den i filen kan føres på nytt: «før på nytt
    nn
    en
    nb Sentralleddet har grenen i filen. «motta FIL --bytt-gren» tar den inn og legger
    nn
    en
    nb Den grenen sentralleddet har, blir stående. Er det den i filen: «motta FIL
    nn
    en
    nb Her er {0} en kopi, og den blir stående. Send den til den som eier loggen («send {0}
    nn
    en
    nb Sentralleddet har grenen i filen. «motta FIL --bytt-gren» tar den inn i stedet for
    nn
    en
    nb Er det grenen i filen sentralleddet har, tar «motta FIL --bytt-gren» den inn her.
    nn
    en
    nb {0} med rot {1}
    nn
    en
    nb {0} kan ikke leses: {1}.
    nn
    en
    nb {0} er en annen hendelse enn den skal være.
    nn
    en
    nb Beviset sier ikke hva det gjelder, og kan bare regnes etter mot registeret, med -r.
    nn
    en
    nb {0} står ikke i loggen som hodet gjelder.
    nn
    en
    nb Forseglingen bygger på {0} hendelser med hoder, men filen har {1}.
    nn
    en
    nb {0} er en annen logg.
    nn
    en
    nb Signaturen til eieren av loggen er ikke kontrollert: nøkkelen er ikke kjent her. Be
    nn
    en
    nb Bare summen er kontrollert: hodet er skrevet av riktig. Hold det mot et register med
    nn
    en
    nb Beviset er ikke kontrollert: det trengs hodet med {0} som det bygger på. Gi det med
    nn
    en
    nb Hodet er ingen fortsettelse av det med {0}.
    nn
    en
    nb Listen er ikke den som ble forseglet.
    nn
    en
    nb Linje {0} i listen er ingen føring.
    nn
    en
    nb [{0}] Listen gir {1} strengt og {2} romslig; forseglet er {3} og {4}, eller andre
    nn
    en
    nb Denne utgaven av Varde kjenner ikke regelsettet {0}.
    nn
    en
    nb Regelsettet {0} er et annet her enn da det ble forseglet.
    nn
    en
    nb {0} er en annen hendelse i registeret.
    nn
    en
    nb {0} har aldri hatt dette hodet med {1} i registeret.
    nn
    en
    nb [{0}] Regnet på nytt: {1} strengt og {2} romslig; forseglet er {3} og {4}, eller
    nn
    en
    nb Regnet på nytt teller andre føringer: {0} står bare i forseglingen, {1} bare her.
    nn
    en
    nb {0} mangler.
    nn
    en
    nb {0} kan ikke leses: det er ingen vanlig fil, eller den er ikke lesbar.
    nn
    en
    nb {0} har ikke det innholdet en slik fil skal ha.
    nn
    en
    nb {0} stemmer ikke med {1}.
    nn
    en
    nb Hendelse nummer {0} stemmer ikke med hashen av den.
    nn
    en
    nb Flisene er ikke de som hodet i checkpoint gjelder.
    nn
    en
    nb den forseglede rapporten
    nn
    en
    nb hendelsen i beviset
    nn
    en
    nb hode-hendelse {0}
    nn
    en
    nb kan ikke leses: {0}
    nn
    en
    nb hendelsen sier selv at den hører til et annet sted
    nn
    en
    nb hendelsen er endret: hashen stemmer ikke med den som ble lagret
    nn
    en
    nb hendelsen med dette nummeret mangler
    nn
    en
    nb nøkkelen som kjenner igjen en rad, er ikke den som står i hendelsen
    nn
    en
    nb roten over loggen hit er ikke den som ble lagret
    nn
    en
    nb hashen som ble lagret for hendelsene til og med denne, stemmer ikke med dem
    nn
    en
    nb loggen har vært lengre: slutten mangler
    nn
    en
    nb hendelser fra denne står utenfor de lagrede hodene
    nn
    en
    nb skulle ikke stått i loggen: {0}
    nn
    en
    nb persondataene er ikke de som ble ført
    nn
    en
    nb her ligger persondata for en hendelse som mangler, eller som er en annen
    nn
    en
    nb den lagrede visningen stemmer ikke med hendelsene
    nn
    en
    nb den lagrede visningen har sett flere hendelser enn loggen har
    nn
    en
    nb loggen er fra et annet register
    nn
    en
    nb hodet som er notert i {0}, er ikke denne loggens: noe til og med denne er skrevet om
    nn
    en
    nb loggen har vært lengre: hodet som er notert i {0}, står ved denne
    nn
    en
    nb loggen er ikke her, men hodet dens er notert i {0}
    nn
    en
    nb kan ikke regnes på nytt: det den bygger på, kan ikke leses i {0}
    nn
    en
    nb databasens egne sperrer er endret ({0})
    nn
    en
    nb hodet i {0} er ikke denne loggens: noe til og med denne er skrevet om
    nn
    en
    nb loggen har vært lengre: hodet i {0} står ved denne
    nn
    en
    nb hodet i {0} er hodet til en annen logg, {1}, ikke til denne
    nn
    en
    nb {0} er ikke det signerte hodet som skal ligge der
    nn
    en
    nb eiernøkkelen er ikke signert av den som skulle gå god for den
    nn
    en
    nb eiernøkkelen er signert av en som ikke kan gå god for den
    nn
    en
    nb eiernøkkelen er signert sentralt, men den sentrale loggen har ingen nøkkel
    nn
    en
    nb kan ikke regnes på nytt: denne utgaven av Varde kjenner ikke {0}
    nn
    en
    nb regelsettet {0} er et annet her enn da det ble forseglet
    nn
    en
    nb [{0}] regnet på nytt er {1} strengt og {2} romslig; forseglet er {3} og {4}, eller
    nn
    en
    nb regnet på nytt teller andre føringer enn de forseglede
    nn
    en
    nb noterer flere hoder, men ikke rett etter dem den hører sammen med
    nn
    en
    nb noterer en logg to ganger
    nn
    en
    nb noterer ikke hva den sentrale loggen selv var før
    nn
    en
    nb noterer ikke {0}, som var med gangen før
    nn
    en
    nb noterer færre hendelser i {0} enn gangen før
    nn
    en
    """#
}
