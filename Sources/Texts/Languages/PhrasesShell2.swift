extension PhraseTable {
  static let shell2 = #"""
    nb hjelp til én kommando
    nn hjelp til éin kommando
    en help for one command
    nb Ikke tatt med i {0}
    nn Ikkje teke med i {0}
    en Left out in {0}
    nb Skiller streng og romslig lesning i {0}
    nn Skil streng og romsleg lesing i {0}
    en Separates strict and lenient reading in {0}
    nb Endringer i bufdir {0} fra {1} til {2}
    nn Endringar i bufdir {0} frå {1} til {2}
    en Changes in bufdir {0} from {1} to {2}
    nb nå
    nn no
    en now
    nb {0} · {1}
    nn {0} · {1}
    en {0} · {1}
    nb Føres, men vurderes ikke: Varde har regler for grunnlagsår fra 2020.
    nn Blir ført, men ikkje vurdert: Varde har reglar for grunnlagsår frå 2020.
    en Recorded, but not assessed: Varde has rules for base years from 2020.
    nb Aktivitet
    nn Aktivitet
    en Activity
    nb Dato
    nn Dato
    en Date
    nb Klokka
    nn Klokka
    en Time
    nb Varighet
    nn Varigheit
    en Duration
    nb Sted
    nn Stad
    en Place
    nb Leder
    nn Leiar
    en Leader
    nb Ringevenn
    nn Ringevenn
    en Ringevenn
    nb Hvem
    nn Kven
    en Who
    nb Deltakere, lederen ikke medregnet
    nn Deltakarar, leiaren ikkje medrekna
    en Participants, not counting the leader
    nb Var formålet erfaringsutveksling (ja/nei)
    nn Var formålet erfaringsutveksling (ja/nei)
    en Was the purpose an exchange of experience (yes/no)
    nb Grunn
    nn Grunn
    en Reason
    nb Svar ja eller nei.
    nn Svar ja eller nei.
    en Answer yes or no.
    nb Forrige lik:  {0}
    nn Førre lik:    {0}
    en Last similar: {0}
    nb Ny:           {0}
    nn Ny:           {0}
    en New:          {0}
    nb Fant ikke den personen. Kjente her: {0}. Nye legges inn med «folk ny».
    nn Fann ikkje den personen. Kjende her: {0}. Nye blir lagde inn med «folk ny».
    en That person was not found. Known here: {0}. New ones are added with “people new”.
    nb Svaret {0} {1}.
    nn Svaret {0} {1}.
    en The answer {0} {1}.
    nb Svar ja, nei eller endre.
    nn Svar ja, nei eller endre.
    en Answer yes, no or endre.
    nb Ingenting ble ført.
    nn Ingenting blei ført.
    en Nothing was recorded.
    nb Lagre? [J/n/endre]:\s
    nn Lagre? [J/n/endre]:\s
    en Save? [Y/n/endre]:\s
    nb Lagret {0}.
    nn Lagra {0}.
    en Saved {0}.
    nb «angre» trekker den.
    nn «angre» trekkjer ho.
    en “undo” withdraws it.
    nb Ikke lagret.
    nn Ikkje lagra.
    en Not saved.
    nb Ligner på {0}, som alt er ført. Før denne også?
    nn Liknar på {0}, som alt er ført. Føre denne også?
    en Looks like {0}, which is already recorded. Record this one too?
    nb Merk: ligner på {0}, som alt er ført.
    nn Merk: liknar på {0}, som alt er ført.
    en Note: looks like {0}, which is already recorded.
    nb Alt er ført fra før; ingenting nytt.
    nn Alt er ført frå før; ingenting nytt.
    en Everything was already recorded; nothing new.
    nb Hva slags aktivitet? En av: {0}.
    nn Kva slags aktivitet? Ein av: {0}.
    en What kind of activity? One of: {0}.
    nb Før: {0}
    nn Før: {0}
    en Before: {0}
    nb Etter: {0}
    nn Etter: {0}
    en After: {0}
    nb Trukket: {0}.
    nn Trekt: {0}.
    en Withdrawn: {0}.
    nb Rettet {0} (hendelse {1}).
    nn Retta {0} (hending {1}).
    en Corrected {0} (event {1}).
    nb Gjelder igjen: {0}.
    nn Gjeld igjen: {0}.
    en Holds again: {0}.
    nb Importen {0} er angret: {1} trukket.
    nn Importen {0} er angra: {1} trekt.
    en The import {0} is undone: {1} withdrawn.
    nb Lot stå: {0}. De er endret siden, eller brukes av andre føringer.
    nn Lét stå: {0}. Dei er endra sidan, eller brukte av andre føringar.
    en Left as they were: {0}. They have been changed since, or other entries use them.
    nb Angre trekker {0}.
    nn Angre trekkjer {0}.
    en Undo withdraws {0}.
    nb Angre lar {0} gjelde igjen.
    nn Angre lèt {0} gjelde igjen.
    en Undo lets {0} hold again.
    nb Angre setter {0} tilbake til slik den var før siste retting.
    nn Angre set {0} tilbake til slik ho var før siste rettinga.
    en Undo sets {0} back to what it was before the last correction.
    nb Angre trekker alle urørte rader i importen {0}.
    nn Angre trekkjer alle urørte rader i importen {0}.
    en Undo withdraws all untouched rows of the import {0}.
    nb Gjøre det?
    nn Gjere det?
    en Do it?
    nb Hvilket felt skal endres
    nn Kva felt skal endrast
    en Which field is to be changed
    nb Felt som kan endres her: {0}.
    nn Felt som kan endrast her: {0}.
    en Fields that can be changed here: {0}.
    nb kl. {0}
    nn kl. {0}
    en at {0}
    nb leder {0}
    nn leiar {0}
    en leader {0}
    nb Verdien til {0}{1} {2}.
    nn Verdien til {0}{1} {2}.
    en The value of {0}{1} {2}.
    nb \s«{0}»
    nn \s«{0}»
    en \s“{0}”
    nb Resultatet kunne ikke skrives ut. Det som er ført, er ført. Se etter om disken er full.
    nn Resultatet kunne ikkje skrivast ut. Det som er ført, er ført. Sjå etter om disken er full.
    en The result could not be written out. What is recorded is recorded. Check whether the disk is full.
    nb Feil i Varde: «{0}» leste noe om folk uten å si hvorfor. Det vises ikke. Meld fra om det.
    nn Feil i Varde: «{0}» las noko om folk utan å seie kvifor. Det blir ikkje vist. Meld frå om det.
    en A fault in Varde: “{0}” read something about people without saying why. It is not shown. Please report it.
    nb Avbrutt. Ingenting ble ført.
    nn Avbrote. Ingenting blei ført.
    en Interrupted. Nothing was recorded.
    nb Ukjent kommando «{0}».
    nn Ukjend kommando «{0}».
    en Unknown command “{0}”.
    nb Ukjent kommando.
    nn Ukjend kommando.
    en Unknown command.
    nb Mente du {0}?
    nn Meinte du {0}?
    en Did you mean {0}?
    nb «hjelp» viser kommandoene.
    nn «hjelp» viser kommandoane.
    en “help” lists the commands.
    nb Se «hjelp {0}».
    nn Sjå «hjelp {0}».
    en See “help {0}”.
    nb «{0}» har ikke valget {1}.
    nn «{0}» har ikkje valet {1}.
    en “{0}” has no option {1}.
    nb Valget --{0} trenger en verdi.
    nn Valet --{0} treng ein verdi.
    en The option --{0} needs a value.
    nb «{0}» trenger {1}. Bruk: {2}
    nn «{0}» treng {1}. Bruk: {2}
    en “{0}” needs {1}. Usage: {2}
    nb «{0}» fikk for mange ord. Bruk: {1} Sett anførselstegn rundt tekst med mellomrom.
    nn «{0}» fekk for mange ord. Bruk: {1} Set hermeteikn rundt tekst med mellomrom.
    en “{0}” got too many words. Usage: {1} Put quotation marks around text with spaces.
    nb Hva skal rettes? Oppgi det som skal stå, som «rett {0} --varighet 60». Se «hjelp rett».
    nn Kva skal rettast? Oppgi det som skal stå, som «rett {0} --varighet 60». Sjå «hjelp rett».
    en What is to be corrected? Give what it should say, such as “correct {0} --duration 60”. See “help correct”.
    nb «{0}» trenger --{1}.
    nn «{0}» treng --{1}.
    en “{0}” needs --{1}.
    nb Verdien til {0}{1} må være {2}.
    nn Verdien til {0}{1} må vere {2}.
    en The value of {0}{1} must be {2}.
    nb Et anførselstegn mangler på slutten.
    nn Eit hermeteikn manglar på slutten.
    en A quotation mark is missing at the end.
    nb Hvilket register? Oppgi det med «-r MAPPE», eller lag et nytt med «varde opprett MAPPE».
    nn Kva for eit register? Oppgi det med «-r MAPPE», eller lag eit nytt med «varde opprett MAPPE».
    en Which registry? Give it with “-r FOLDER”, or make a new one with “varde init FOLDER”.
    nb Ingenting er sammenlignet ennå. Gjør det først, som «sammenlign bufdir 2025 2026-01-31».
    nn Ingenting er samanlikna enno. Gjer det først, som «sammenlign bufdir 2025 2026-01-31».
    en Nothing has been compared yet. Do that first, such as “compare bufdir 2025 2026-01-31”.
    nb «{0}» virker bare inne i skallet; ellers brukes {1}.
    nn «{0}» verkar berre inne i skalet; elles bruk {1}.
    en “{0}” only works in the shell; otherwise use {1}.
    nb Fant ikke fila {0}. Se etter at stien er riktig.
    nn Fann ikkje fila {0}. Sjå etter at stigen er rett.
    en The file {0} was not found. Check that the path is right.
    nb Får ikke lese fila {0}: du mangler tilgang.
    nn Får ikkje lese fila {0}: du manglar tilgang.
    en The file {0} may not be read: you lack access.
    nb {0} er en mappe, ikke en fil.
    nn {0} er ei mappe, ikkje ei fil.
    en {0} is a folder, not a file.
    nb Fila {0} er større enn en slik fil kan være. Er det den rette?
    nn Fila {0} er større enn ei slik fil kan vere. Er det den rette?
    en The file {0} is larger than such a file can be. Is it the right one?
    nb {0} er en lenke eller noe annet enn en vanlig fil, og følges ikke.
    nn {0} er ei lenkje eller noko anna enn ei vanleg fil, og blir ikkje følgd.
    en {0} is a link or something other than a plain file, and is not followed.
    nb Kunne ikke lese fila {0} (systemfeil {1}).
    nn Kunne ikkje lese fila {0} (systemfeil {1}).
    en The file {0} could not be read (system error {1}).
    nb glemmer en person, eller tekster i en føring, for godt; viser først hva, og spør
    nn gløymer ein person, eller tekstar i ei føring, for godt; viser først kva, og spør
    en forgets a person, or texts in an entry, for good; shows first what, and asks
    nb viser hva som slettes og blir stående, og spør
    nn viser kva som blir sletta og kva som blir ståande, og spør
    en shows what is erased and what stays, and asks
    nb også bevis som ellers beholdes i fem år; uten spørsmål
    nn også bevis som elles blir behaldne i fem år; utan spørsmål
    en also evidence that is otherwise kept for five years; without asking
    nb merknaden, i alle versjoner av føringen
    nn merknaden, i alle versjonar av føringa
    en the note, in all versions of the entry
    nb Slette dette for godt?
    nn Slette dette for godt?
    en Erase this for good?
    nb Glemt: {0} ({1}).
    nn Gløymd: {0} ({1}).
    en Forgotten: {0} ({1}).
    nb Glemt: {0} ({1}). Bevis beholdes låst til og med {2}.
    nn Gløymd: {0} ({1}). Bevis blir behaldne låste til og med {2}.
    en Forgotten: {0} ({1}). Evidence is kept, locked, through {2}.
    nb {1} har ingen {0} her. Det føres likevel at den er glemt, så andre kopier sletter sin.
    nn {1} har ingen {0} her. Det blir likevel ført at den er gløymd, så andre kopiar slettar sin.
    en {1} has no {0} here. It is still recorded that it is forgotten, so that other copies erase theirs.
    nb Glemt: {0} i {1} ({2}).
    nn Gløymt: {0} i {1} ({2}).
    en Forgotten: {0} in {1} ({2}).
    nb 1 versjon
    nn 1 versjon
    en 1 version
    nb {0} versjoner
    nn {0} versjonar
    en {0} versions
    nb (glemt)
    nn (gløymt)
    en (forgotten)
    nb viser nøklene til loggene, dine egne og de du kjenner
    nn viser nøklane til loggane, dine eigne og dei du kjenner
    en shows the keys of the logs, your own and those you know
    nb lager en nøkkel som eieren av logger signerer med
    nn lagar ein nøkkel som eigaren av loggar signerer med
    en makes a key that the owner of logs signs with
    """#
}
