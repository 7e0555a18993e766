extension PhraseTable {
  static let errors2 = #"""
    nb røtter
    nn røter
    en roots
    nb deltrær
    nn deltre
    en subtrees
    nb ender
    nn endar
    en ends
    nb nøkler
    nn nøklar
    en keys
    nb rekkefølge
    nn rekkjefølgje
    en order
    nb opphav
    nn opphav
    en origin
    nb persondata
    nn persondata
    en personal data
    nb visninger
    nn visingar
    en views
    nb eiernøkler
    nn eigarnøklar
    en owner keys
    nb noterte hoder
    nn noterte hovud
    en noted heads
    nb forseglinger
    nn forseglingar
    en seals
    nb hoder utenfra
    nn hovud utanfrå
    en heads from elsewhere
    nb {0} har ingen hendelser å sende.
    nn {0} har ingen hendingar å sende.
    en {0} has no events to send.
    nb Mottakeren har {0} fram til {1} allerede. «send --alt» sender alt på nytt.
    nn Mottakaren har {0} fram til {1} allereie. «send --alt» sender alt på nytt.
    en The receiver already has {0} up to {1}. “send --all” sends everything again.
    nb Mottaksnøkkelen er fra en annen organisasjon, {0}. Ingenting er sendt.
    nn Mottaksnøkkelen er frå ein annan organisasjon, {0}. Ingenting er sendt.
    en The receiving key is from another organisation, {0}. Nothing has been sent.
    nb {0} har {1}: ingen å sende fra nummer {2}.
    nn {0} har {1}: ingen å sende frå nummer {2}.
    en {0} has {1}: none to send from number {2}.
    nb Forsendelsen er fra en annen organisasjon, {0}.
    nn Sendinga er frå ein annan organisasjon, {0}.
    en The parcel is from another organisation, {0}.
    nb {0} står ikke der den skal i loggen. Be avsenderen om en ny forsendelse.
    nn {0} står ikkje der ho skal i loggen. Be avsendaren om ei ny sending.
    en {0} is not where it should be in the log. Ask the sender for a new parcel.
    nb {0} er ikke signert: eieren har ingen nøkkel. «nøkkel ny» lager en.
    nn {0} er ikkje signert: eigaren har ingen nøkkel. «nøkkel ny» lagar ein.
    en {0} is not signed: the owner has no key. “key new” makes one.
    nb Opplysningene til {0} er ikke dem som ble ført. Be avsenderen om en ny forsendelse.
    nn Opplysningane til {0} er ikkje dei som blei førte. Be avsendaren om ei ny sending.
    en The data of {0} is not what was recorded. Ask the sender for a new parcel.
    nb Det ble ført i {0} mens filen ble lest. Prøv igjen.
    nn Det blei ført i {0} medan fila blei lesen. Prøv igjen.
    en Something was recorded in {0} while the file was being read. Try again.
    nb {0} er verken en forespørsel om nøkkel («nøkkel be») eller svaret på en («nøkkel svar»).
    nn {0} er verken ein førespurnad om nøkkel («nøkkel be») eller svaret på ein («nøkkel svar»).
    en {0} is neither a request for a key (“key request”) nor the answer to one (“key answer”).
    nb Svaret gjelder {0} da den hadde {1}; nå har den {2}. Be på nytt: «nøkkel be {0}».
    nn Svaret gjeld {0} då han hadde {1}; no har han {2}. Be på nytt: «nøkkel be {0}».
    en The answer is about {0} when it had {1}; now it has {2}. Ask again: “key request {0}”.
    nb {0} har ingen gren å føre på nytt.
    nn {0} har inga grein å føre på nytt.
    en {0} has no branch to record again.
    nb Filen er ikke en annen gren av {0}.
    nn Fila er ikkje ei anna grein av {0}.
    en The file is not another branch of {0}.
    nb {0} er ført videre to steder: etter {1} skilles hodet her, {2}, og hodet i filen, {3}.
    nn {0} er ført vidare to stader: etter {1} skil hovudet her, {2}, og hovudet i fila, {3}, lag.
    en {0} was continued in two places: after {1}, the head here, {2}, and the head in the file, {3}, part ways.
    nb Er det grenen i filen sentralleddet har, tar «motta FIL --bytt-gren» den inn her.
    nn Er det greina i fila sentralleddet har, tek «motta FIL --bytt-gren» ho inn her.
    en If the central office has the branch in the file, “receive FILE --switch-branch” takes it in here.
    nb {0} med rot {1}
    nn {0} med rot {1}
    en {0} with root {1}
    nb {0} kan ikke leses: {1}.
    nn {0} kan ikkje lesast: {1}.
    en {0} cannot be read: {1}.
    nb {0} er en annen hendelse enn den skal være.
    nn {0} er ei anna hending enn ho skal vere.
    en {0} is another event than it should be.
    nb Beviset sier ikke hva det gjelder, og kan bare regnes etter mot registeret, med -r.
    nn Beviset seier ikkje kva det gjeld, og kan berre reknast etter mot registeret, med -r.
    en The proof does not say what it is about, and can only be checked against the registry, with -r.
    nb {0} står ikke i loggen som hodet gjelder.
    nn {0} står ikkje i loggen som hovudet gjeld.
    en {0} is not in the log that the head is of.
    nb Forseglingen bygger på {0} hendelser med hoder, men filen har {1}.
    nn Forseglinga byggjer på {0} hendingar med hovud, men fila har {1}.
    en The seal builds on {0} events with heads, but the file has {1}.
    nb {0} er en annen logg.
    nn {0} er ein annan logg.
    en {0} is another log.
    nb Hodet er ingen fortsettelse av det med {0}.
    nn Hovudet er ikkje noko framhald av det med {0}.
    en The head is no continuation of the one with {0}.
    nb Listen er ikke den som ble forseglet.
    nn Lista er ikkje den som blei forsegla.
    en The list is not the one that was sealed.
    nb Linje {0} i listen er ingen føring.
    nn Linje {0} i lista er inga føring.
    en Line {0} of the list is not an entry.
    nb Denne utgaven av Varde kjenner ikke regelsettet {0}.
    nn Denne utgåva av Varde kjenner ikkje regelsettet {0}.
    en This version of Varde does not know the rule set {0}.
    nb Regelsettet {0} er et annet her enn da det ble forseglet.
    nn Regelsettet {0} er eit anna her enn då det blei forsegla.
    en The rule set {0} is another here than when it was sealed.
    nb {0} er en annen hendelse i registeret.
    nn {0} er ei anna hending i registeret.
    en {0} is another event in the registry.
    nb {0} har aldri hatt dette hodet med {1} i registeret.
    nn {0} har aldri hatt dette hovudet med {1} i registeret.
    en {0} has never had this head with {1} in the registry.
    nb Regnet på nytt teller andre føringer: {0} står bare i forseglingen, {1} bare her.
    nn Rekna på nytt tel andre føringar: {0} står berre i forseglinga, {1} berre her.
    en Computed anew, other entries count: {0} only in the seal, {1} only here.
    nb {0} mangler.
    nn {0} manglar.
    en {0} is missing.
    nb {0} kan ikke leses: det er ingen vanlig fil, eller den er ikke lesbar.
    nn {0} kan ikkje lesast: det er inga vanleg fil, eller ho kan ikkje lesast.
    en {0} cannot be read: it is not a plain file, or not readable.
    nb {0} har ikke det innholdet en slik fil skal ha.
    nn {0} har ikkje det innhaldet ei slik fil skal ha.
    en {0} does not have the content that such a file should have.
    nb {0} stemmer ikke med {1}.
    nn {0} stemmer ikkje med {1}.
    en {0} does not agree with {1}.
    nb Hendelse nummer {0} stemmer ikke med hashen av den.
    nn Hending nummer {0} stemmer ikkje med hashen sin.
    en Event number {0} does not agree with its hash.
    nb Flisene er ikke de som hodet i checkpoint gjelder.
    nn Flisene er ikkje dei som hovudet i checkpoint gjeld.
    en The tiles are not those that the head in checkpoint is of.
    nb den forseglede rapporten
    nn den forsegla rapporten
    en the sealed report
    nb hendelsen i beviset
    nn hendinga i beviset
    en the event in the proof
    nb hode-hendelse {0}
    nn hovud-hending {0}
    en head event {0}
    nb kan ikke leses: {0}
    nn kan ikkje lesast: {0}
    en cannot be read: {0}
    nb hendelsen sier selv at den hører til et annet sted
    nn hendinga seier sjølv at ho høyrer til ein annan stad
    en the event itself says that it belongs elsewhere
    nb hendelsen er endret: hashen stemmer ikke med den som ble lagret
    nn hendinga er endra: hashen stemmer ikkje med den som blei lagra
    en the event is altered: the hash does not agree with the one that was stored
    nb hendelsen med dette nummeret mangler
    nn hendinga med dette nummeret manglar
    en the event with this number is missing
    nb nøkkelen som kjenner igjen en rad, er ikke den som står i hendelsen
    nn nøkkelen som kjenner igjen ei rad, er ikkje den som står i hendinga
    en the key that recognises a row is not the one in the event
    nb roten over loggen hit er ikke den som ble lagret
    nn rota over loggen hit er ikkje den som blei lagra
    en the root over the log up to here is not the one that was stored
    nb hashen som ble lagret for hendelsene til og med denne, stemmer ikke med dem
    nn hashen som blei lagra for hendingane til og med denne, stemmer ikkje med dei
    en the hash that was stored for the events up to and including this one does not agree with them
    nb loggen har vært lengre: slutten mangler
    nn loggen har vore lengre: slutten manglar
    en the log has been longer: the end is missing
    nb hendelser fra denne står utenfor de lagrede hodene
    nn hendingar frå denne står utanfor dei lagra hovuda
    en events from this one on stand outside the stored heads
    nb skulle ikke stått i loggen: {0}
    nn skulle ikkje stått i loggen: {0}
    en should not be in the log: {0}
    nb persondataene er ikke de som ble ført
    nn persondataa er ikkje dei som blei førte
    en the personal data is not what was recorded
    nb her ligger persondata for en hendelse som mangler, eller som er en annen
    nn her ligg persondata for ei hending som manglar, eller som er ei anna
    en there is personal data here for an event that is missing, or that is another one
    nb den lagrede visningen stemmer ikke med hendelsene
    nn den lagra visinga stemmer ikkje med hendingane
    en the stored view does not agree with the events
    nb den lagrede visningen har sett flere hendelser enn loggen har
    nn den lagra visinga har sett fleire hendingar enn loggen har
    en the stored view has seen more events than the log has
    nb loggen er fra et annet register
    nn loggen er frå eit anna register
    en the log is from another registry
    nb hodet som er notert i {0}, er ikke denne loggens: noe til og med denne er skrevet om
    nn hovudet som er notert i {0}, er ikkje hovudet til denne loggen: noko til og med denne er skrive om
    en the head noted in {0} is not this log’s: something up to and including this one was rewritten
    nb loggen har vært lengre: hodet som er notert i {0}, står ved denne
    nn loggen har vore lengre: hovudet som er notert i {0}, står ved denne
    en the log has been longer: the head noted in {0} stands at this one
    nb loggen er ikke her, men hodet dens er notert i {0}
    nn loggen er ikkje her, men hovudet hans er notert i {0}
    en the log is not here, but its head is noted in {0}
    nb kan ikke regnes på nytt: det den bygger på, kan ikke leses i {0}
    nn kan ikkje reknast på nytt: det ho byggjer på, kan ikkje lesast i {0}
    en cannot be computed anew: what it builds on cannot be read in {0}
    nb databasens egne sperrer er endret ({0})
    nn sperrene i sjølve databasen er endra ({0})
    en the database’s own guards are altered ({0})
    nb hodet i {0} er ikke denne loggens: noe til og med denne er skrevet om
    nn hovudet i {0} er ikkje hovudet til denne loggen: noko til og med denne er skrive om
    en the head in {0} is not this log’s: something up to and including this one was rewritten
    nb loggen har vært lengre: hodet i {0} står ved denne
    nn loggen har vore lengre: hovudet i {0} står ved denne
    en the log has been longer: the head in {0} stands at this one
    nb hodet i {0} er hodet til en annen logg, {1}, ikke til denne
    nn hovudet i {0} er hovudet til ein annan logg, {1}, ikkje til denne
    en the head in {0} is the head of another log, {1}, not of this one
    nb {0} er ikke det signerte hodet som skal ligge der
    nn {0} er ikkje det signerte hovudet som skal liggje der
    en {0} is not the signed head that should be there
    nb eiernøkkelen er ikke signert av den som skulle gå god for den
    nn eigarnøkkelen er ikkje signert av den som skulle gå god for han
    en the owner key is not signed by the one that should vouch for it
    nb eiernøkkelen er signert av en som ikke kan gå god for den
    nn eigarnøkkelen er signert av ein som ikkje kan gå god for han
    en the owner key is signed by one that cannot vouch for it
    nb eiernøkkelen er signert sentralt, men den sentrale loggen har ingen nøkkel
    nn eigarnøkkelen er signert sentralt, men den sentrale loggen har ingen nøkkel
    en the owner key is signed by the central office, but the central log has no key
    nb kan ikke regnes på nytt: denne utgaven av Varde kjenner ikke {0}
    nn kan ikkje reknast på nytt: denne utgåva av Varde kjenner ikkje {0}
    en cannot be computed anew: this version of Varde does not know {0}
    nb regelsettet {0} er et annet her enn da det ble forseglet
    nn regelsettet {0} er eit anna her enn då det blei forsegla
    en the rule set {0} is another here than when it was sealed
    nb regnet på nytt teller andre føringer enn de forseglede
    nn rekna på nytt tel andre føringar enn dei forsegla
    en computed anew, other entries count than those sealed
    nb noterer flere hoder, men ikke rett etter dem den hører sammen med
    nn noterer fleire hovud, men ikkje rett etter den ho høyrer saman med
    en notes more heads, but not right after the one it belongs with
    nb noterer en logg to ganger
    nn noterer ein logg to gonger
    en notes a log twice
    nb noterer ikke hva den sentrale loggen selv var før
    nn noterer ikkje kva den sentrale loggen sjølv var før
    en does not note what the central log itself was before
    nb noterer ikke {0}, som var med gangen før
    nn noterer ikkje {0}, som var med gongen før
    en does not note {0}, which was included the time before
    nb noterer færre hendelser i {0} enn gangen før
    nn noterer færre hendingar i {0} enn gongen før
    en notes fewer events in {0} than the time before
    """#
}
