extension PhraseTable {
  static let mended = #"""
    nb = {0}
    nn = {0}
    en = {0}
    nb «{0}» er lest som {1}. Mente du noe annet, skriv året også.
    nn «{0}» er lese som {1}. Meinte du noko anna, skriv året òg.
    en “{0}” is read as {1}. If you meant something else, write the year too.
    nb Flere passer: {0}. Skriv koden.
    nn Fleire passar: {0}. Skriv koden.
    en Several fit: {0}. Type the code.
    nb Ingen er lagt inn ennå.
    nn Ingen er lagde inn enno.
    en Nobody has been added yet.
    nb Legge inn {0} nå?
    nn Leggje inn {0} no?
    en Add {0} now?
    nb {0} er ikke kommet ennå. Kladd {1} blir liggende; fortsett med den når det er gjort.
    nn {0} er ikkje komen enno. Kladd {1} blir liggjande; hald fram med den når det er gjort.
    en {0} has not come yet. Draft {1} stays; go on with it once it is done.
    nb Ingen uker mangler siden {0}. For uker som kommer: «serie --til DATO».
    nn Ingen veker manglar sidan {0}. For veker som kjem: «serie --til DATO».
    en No weeks are missing since {0}. For weeks to come: “serie --til DATE”.
    nb Alt ført, tas ikke med: \s
    nn Alt ført, blir ikkje teke med: \s
    en Recorded already, left out: \s
    nb --{0} er om en rolle, og ingen rolle er ført. Si hvilken med --rolle.
    nn --{0} er om ei rolle, og inga rolle er ført. Sei kva for ei med --rolle.
    en --{0} is about a role, and no role is recorded. Say which with --rolle.
    nb --{0} er om én rolle, og her er flere: {1}. Si hvilken med --rolle.
    nn --{0} er om éi rolle, og her er fleire: {1}. Sei kva for ei med --rolle.
    en --{0} is about one role, and there are several: {1}. Say which with --rolle.
    nb Rollen er ført med oppnevning {0}. Er det feil: «rett {1} --oppnevnt DATO». Er det en ny periode, ta med --rolle.
    nn Rolla er ført med oppnemning {0}. Er det feil: «rett {1} --oppnevnt DATO». Er det ein ny periode, ta med --rolle.
    en The role is recorded as appointed {0}. If that is wrong: “rett {1} --oppnevnt DATE”. If it is a new term, add --rolle.
    nb Koden {0} er alt i bruk: {1}. Velg en annen.
    nn Koden {0} er alt i bruk: {1}. Vel ein annan.
    en The code {0} is in use already: {1}. Choose another.
    nb Navn på laget
    nn Namn på laget
    en Name of the chapter
    nb Du fører for {0}. Neste: «folk ny» legger inn den første likepersonen.
    nn Du fører for {0}. Neste: «folk ny» legg inn den første likepersonen.
    en You record for {0}. Next: “folk ny” adds the first peer supporter.
    nb Du fører for {0} ({1}).
    nn Du fører for {0} ({1}).
    en You record for {0} ({1}).
    nb Ingen lag ennå. Neste: «lag ny».
    nn Ingen lag enno. Neste: «lag ny».
    en No chapters yet. Next: “lag ny”.
    nb Gjelder {0}, som er valgt; «--alle» gir alle lag.
    nn Gjeld {0}, som er valt; «--alle» gir alle lag.
    en For {0}, which is chosen; “--alle” gives all chapters.
    nb År {0}, det siste som er over.
    nn År {0}, det siste som er over.
    en Year {0}, the last that is over.
    nb Hvilken føring (nummer eller som asker-17)
    nn Kva for ei føring (nummer eller som asker-17)
    en Which entry (number, or as asker-17)
    nb Skriv et nummer fra 1 til {0}, eller en føring som asker-17; «.» avslutter.
    nn Skriv eit nummer frå 1 til {0}, eller ei føring som asker-17; «.» avsluttar.
    en Type a number from 1 to {0}, or an entry such as asker-17; “.” ends.
    nb Angre trekker hele serien som ble ført sist, {0}. Gjøre det?
    nn Angre trekkjer heile serien som vart ført sist, {0}. Gjere det?
    en Undo withdraws the whole series recorded last, {0}. Do it?
    nb ({0})
    nn ({0})
    en ({0})
    nb Grunner: {0}; egne ord går også.
    nn Grunnar: {0}; eigne ord går òg.
    en Reasons: {0}; your own words will do too.
    nb «angre» eller «gjeninnfør {0}» lar den gjelde igjen.
    nn «angre» eller «gjeninnfør {0}» lèt ho gjelde igjen.
    en “angre” or “gjeninnfør {0}” lets it hold again.
    nb {0}: {1} → {2}
    nn {0}: {1} → {2}
    en {0}: {1} → {2}
    nb Mellomrom: mer, q: tilbake
    nn Mellomrom: meir, q: tilbake
    en Space: more, q: back
    nb Søket ser i tittel, sted, land, arrangør, merknad, serie, aktivitet og leder. Prøv en del av ordet; «--alle» søker i alle lag.
    nn Søket ser i tittel, stad, land, arrangør, merknad, serie, aktivitet og leiar. Prøv ein del av ordet; «--alle» søkjer i alle lag.
    en The search looks in title, place, country, organiser, note, series, activity and leader. Try a part of the word; “--alle” searches all chapters.
    nb Ledet en annen: «rett {0}», felt leder. Var {1} likeperson da: «folk endre» med --rolle likeperson --oppnevnt DATO.
    nn Leidde ein annan: «rett {0}», felt leder. Var {1} likeperson då: «folk endre» med --rolle likeperson --oppnevnt DATO.
    en If somebody else led: “rett {0}”, field leader. If {1} was a peer supporter then: “folk endre” with --rolle likeperson --oppnevnt DATE.
    nb Ledet en annen: «endre», så «leder». Var {0} likeperson da: «folk endre {0} --rolle likeperson --oppnevnt DATO».
    nn Leidde ein annan: «endre», så «leder». Var {0} likeperson då: «folk endre {0} --rolle likeperson --oppnevnt DATO».
    en If somebody else led: “endre”, then “leder”. If {0} was a peer supporter then: “folk endre {0} --rolle likeperson --oppnevnt DATE”.
    nb I skallet går også i går, tirsdag og 17.11.
    nn I skalet går òg i går, tysdag og 17.11.
    en In the shell yesterday, Tuesday and 17.11 will do too.
    nb Varde fører frivillig arbeid og likepersonsarbeid. Slik begynner du:\n\n  1  varde omvisning                 prøv det vanlige i et oppdiktet register\n  2  varde opprett asker.varde       lag ditt eget register\n  3  varde -r asker.varde            åpne det, og skriv «logg»\n\nEt helt oppdiktet land å se på: «varde demo demo.varde», så «varde -r demo.varde».\nAlle kommandoer: «varde hjelp».
    nn Varde fører frivillig arbeid og likepersonsarbeid. Slik byrjar du:\n\n  1  varde omvisning                 prøv det vanlege i eit oppdikta register\n  2  varde opprett asker.varde       lag ditt eige register\n  3  varde -r asker.varde            opne det, og skriv «logg»\n\nEit heilt oppdikta land å sjå på: «varde demo demo.varde», så «varde -r demo.varde».\nAlle kommandoar: «varde hjelp».
    en Varde records voluntary work and peer support. This is how to begin:\n\n  1  varde omvisning                 try the usual things in a made-up registry\n  2  varde opprett asker.varde       make a registry of your own\n  3  varde -r asker.varde            open it, and type “logg”\n\nA whole made-up country to look at: “varde demo demo.varde”, then “varde -r demo.varde”.\nAll commands: “varde hjelp”.
    nb sted: {0}
    nn stad: {0}
    en place: {0}
    nb spør dem som var der, og rett føringen («rett»)
    nn spør dei som var der, og rett føringa («rett»)
    en ask those who were there, and correct the entry (“rett”)
    """#
}
