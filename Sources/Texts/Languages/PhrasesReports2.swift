extension PhraseTable {
  static let reports2 = #"""
    nb frist ute
    nn frist ute
    en due
    nb slettes med
    nn blir sletta med
    en erased with
    nb hvem/hva
    nn kven/kva
    en who/what
    nb regel
    nn regel
    en rule
    nb fra
    nn frå
    en from
    nb bevis til
    nn bevis til
    en evidence until
    nb kommando
    nn kommando
    en command
    nb Innsyn: {0} i {1}
    nn Innsyn: {0} i {1}
    en Subject access: {0} in {1}
    nb I loggen heter personen {0} ({1}).
    nn I loggen heiter personen {0} ({1}).
    en In the log the person is called {0} ({1}).
    nb Personen er bare kjent som deltaker på turer, under nytt pseudonym hvert år.
    nn Personen er berre kjend som deltakar på turar, under nytt pseudonym kvart år.
    en The person is only known as a participant on trips, under a new pseudonym each year.
    nb Personen ble glemt {0}. Kontaktopplysninger som er bevis, beholdes til {1} (§ 13, § 27).
    nn Personen blei gløymd {0}. Kontaktopplysningar som er bevis, blir haldne til {1} (§ 13, § 27).
    en The person was forgotten on {0}. Contact details that are evidence are kept until {1} (§ 13, § 27).
    nb Tekst som nevner andre i laget, er holdt tilbake; «vis» viser den til den som fører.
    nn Tekst som nemner andre i laget, er halden tilbake; «vis» viser han til den som fører.
    en Text that names others in the chapter is held back; “show” shows it to whoever records.
    nb {0} i linjehistorikken på denne maskinen nevner personen. De vises ikke her.
    nn {0} i linjehistorikken på denne maskina nemner personen. Dei blir ikkje viste her.
    en The line history on this machine names the person in {0}, not shown here.
    nb 1 linje
    nn 1 linje
    en 1 line
    nb {0} linjer
    nn {0} linjer
    en {0} lines
    nb Her føres det ikke hvem som har sett hva.
    nn Her blir det ikkje ført kven som har sett kva.
    en Who has seen what is not recorded here.
    nb Også dette innsynet føres i tilgangsloggen, og vises ved neste innsyn.
    nn Også dette innsynet blir ført i tilgangsloggen, og blir vist ved neste innsyn.
    en This subject access too is recorded in the access log, and will be shown at the next one.
    nb grunn
    nn grunn
    en reason
    nb {0} ikke oppgitt
    nn {0} ikkje oppgitt
    en {0} not stated
    nb skjema
    nn skjema
    en form
    nb forsegling
    nn forsegling
    en seal
    nb dager
    nn dagar
    en days
    nb som likeperson
    nn som likeperson
    en as likeperson
    nb alt i registeret
    nn alt i registeret
    en everything in the registry
    nb kontaktopplysningene
    nn kontaktopplysningane
    en the contact details
    nb kodene til alle i laget
    nn kodane til alle i laget
    en the codes of everybody in the chapter
    nb tekst: {0}
    nn tekst: {0}
    en text: {0}
    nb Kontaktopplysninger
    nn Kontaktopplysningar
    en Contact details
    nb På fil, som loggen sier
    nn På fil, som loggen seier
    en On file, as the log says
    nb Roller
    nn Roller
    en Roles
    nb Føringer
    nn Føringar
    en Entries
    nb Tekst ved egne føringer
    nn Tekst ved eigne føringar
    en Texts of own entries
    nb Turer som deltaker
    nn Turar som deltakar
    en Trips as participant
    nb Samtykke
    nn Samtykke
    en Consent
    nb Rettet, trukket eller glemt
    nn Retta, trekt eller gløymt
    en Corrected, withdrawn or forgotten
    nb Sletting
    nn Sletting
    en Erasure
    nb Som den som fører
    nn Som den som fører
    en As the one who records
    nb Importer det kom fra
    nn Importar det kom frå
    en Imports it came from
    nb Hvem som har ført det
    nn Kven som har ført det
    en Who recorded it
    nb Forseglede rapporter personen er regnet med i
    nn Forsegla rapportar personen er rekna med i
    en Sealed reports the person is counted in
    nb Hvem som har sett det
    nn Kven som har sett det
    en Who has seen it
    nb felt
    nn felt
    en field
    nb verdi
    nn verdi
    en value
    nb til
    nn til
    en to
    nb er her
    nn er her
    en is here
    nb gjelder ikke
    nn gjeld ikkje
    en void
    nb som
    nn som
    en as
    nb tekst
    nn tekst
    en text
    nb holdt tilbake
    nn halde tilbake
    en held back
    nb nevner andre
    nn nemner andre
    en names others
    nb pseudonym det året
    nn pseudonym det året
    en pseudonym that year
    nb hvem
    nn kven
    en who
    nb hvorfor
    nn kvifor
    en why
    nb Hvem som har sett hva
    nn Kven som har sett kva
    en Who has seen what
    nb 1 gang
    nn 1 gong
    en 1 access
    nb {0} ganger
    nn {0} gonger
    en {0} accesses
    nb alt
    nn alt
    en everything
    nb kontaktdata: {0}
    nn kontaktdata: {0}
    en contact data: {0}
    nb tekster: {0}
    nn tekstar: {0}
    en texts: {0}
    nb koder: {0}
    nn kodar: {0}
    en codes: {0}
    nb Sikkerhetskopi
    nn Tryggingskopi
    en Backup
    nb Lagt tilbake i {0}
    nn Lagt tilbake i {0}
    en Put back in {0}
    nb Kopien er fra {0}.
    nn Kopien er frå {0}.
    en The copy is from {0}.
    nb I nøkkelmappen er ingenting notert som glemt.
    nn I nøkkelmappa er ingenting notert som gløymt.
    en Nothing is noted as forgotten in the key folder.
    nb Glemt her også: {0}.
    nn Gløymt her også: {0}.
    en Forgotten here too: {0}.
    nb {0} og {1}.
    nn {0} og {1}.
    en {0} and {1}.
    nb fil
    nn fil
    en file
    nb inneholder
    nn inneheld
    en holds
    nb byte
    nn byte
    en bytes
    nb Lag
    nn Lag
    en Chapters
    nb {0} lag
    nn {0} lag
    en {0} in all
    nb offentlig del
    nn offentleg del
    en public part
    nb Det som sendes til den som eier {0}, krypteres til denne nøkkelen.
    nn Det som blir sendt til den som eig {0}, blir kryptert til denne nøkkelen.
    en What is sent to the owner of {0} is encrypted to this key.
    nb logg
    nn logg
    en log
    nb id
    nn id
    en id
    nb nøkkel
    nn nøkkel
    en key
    nb Sentralt er det bekreftet at dette er nøkkelen til den som eier {0}.
    nn Sentralt er det stadfesta at dette er nøkkelen til den som eig {0}.
    en The central office has confirmed that this is the key of the owner of {0}.
    nb størrelse
    nn storleik
    en size
    nb rot
    nn rot
    en root
    nb Kopien av {0} hadde {1}.
    nn Kopien av {0} hadde {1}.
    en The copy of {0} had {1}.
    nb felles hendelser
    nn felles hendingar
    en common events
    nb gren
    nn grein
    en branch
    nb ført på nytt
    nn ført på nytt
    en recorded again
    nb En annen gren av {0} er oppgitt. Den hadde {1} etter de felles.
    nn Ei anna grein av {0} er oppgitt. Ho hadde {1} etter dei felles.
    en Another branch of {0} is given up. It had {1} after the common ones.
    nb Ført på nytt: {0}.
    nn Ført på nytt: {0}.
    en Recorded again: {0}.
    nb Kontrollert {0}: alt stemmer
    nn Kontrollert {0}: alt stemmer
    en Verified {0}: everything agrees
    nb Ikke ferdig kontrollert: {0}
    nn Ikkje ferdig kontrollert: {0}
    en Not fully verified: {0}
    nb Kontrollert {0}: {1} avvik
    nn Kontrollert {0}: {1} avvik
    en Verified {0}. Discrepancies: {1}
    nb bevis for nummer {0}
    nn bevis for nummer {0}
    en proof of number {0}
    nb bevis for {0}
    nn bevis for {0}
    en proof of {0}
    nb hode, med bevis fra {0}
    nn hovud, med bevis frå {0}
    en head, with proof from {0}
    nb forsegling av bufdir {0}, {1}
    nn forsegling av bufdir {0}, {1}
    en seal of bufdir {0}, {1}
    nb hode
    nn hovud
    en head
    nb hendelseslogg
    nn hendingslogg
    en event log
    nb 1 flis
    nn 1 flis
    en 1 tile
    nb {0} fliser
    nn {0} fliser
    en {0} tiles
    nb hendelseslogg, {0}, med hendelsene
    nn hendingslogg, {0}, med hendingane
    en event log, {0}, with the events
    nb hendelseslogg, {0}, uten hendelsene
    nn hendingslogg, {0}, utan hendingane
    en event log, {0}, without the events
    nb hode på papir, uten signatur
    nn hovud på papir, utan signatur
    en head on paper, without a signature
    nb signert av eieren
    nn signert av eigaren
    en signed by the owner
    """#
}
