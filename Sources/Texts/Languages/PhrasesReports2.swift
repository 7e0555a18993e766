extension PhraseTable {
  static let reports2 = #"""
    nb frist ute
    nn
    en
    nb slettes med
    nn
    en
    nb hvem/hva
    nn
    en
    nb regel
    nn
    en
    nb fra
    nn
    en
    nb bevis til
    nn
    en
    nb kommando
    nn
    en
    nb Innsyn: {0} i {1}
    nn
    en
    nb I loggen heter personen {0} ({1}).
    nn
    en
    nb Personen er bare kjent som deltaker på turer, under nytt pseudonym hvert år.
    nn
    en
    nb Personen ble glemt {0}. Kontaktopplysninger som er bevis, beholdes til {1} (§ 13, § 27).
    nn
    en
    nb Personen ble glemt {0}: kode, navn og kontaktopplysninger er slettet. Det som er igjen,
    nn
    en
    nb Tekst som nevner andre i laget, er holdt tilbake; «vis» viser den til den som fører.
    nn
    en
    nb Se over tekstene før de gis ut: navn på andre enn dem som står i lagets register, kjennes
    nn
    en
    nb {0} i linjehistorikken på denne maskinen nevner personen. De vises ikke her.
    nn
    en
    nb 1 linje
    nn
    en
    nb {0} linjer
    nn
    en
    nb Her føres det ikke hvem som har sett hva.
    nn
    en
    nb Også dette innsynet føres i tilgangsloggen, og vises ved neste innsyn.
    nn
    en
    nb Kopier: dette registeret og sikkerhetskopiene av det. Hva som er sendt eller skrevet ut til
    nn
    en
    nb Dette gjelder ett lag. Kodene er lagets egne: står personen i flere lag, be om innsyn i hvert
    nn
    en
    nb Rettigheter: feil rettes med «folk endre» og «rett», samtykke trekkes med «samtykke trekk»,
    nn
    en
    nb grunn
    nn
    en
    nb {0} ikke oppgitt
    nn
    en
    nb skjema
    nn
    en
    nb forsegling
    nn
    en
    nb dager
    nn
    en
    nb som likeperson
    nn
    en
    nb alt i registeret
    nn
    en
    nb kontaktopplysningene
    nn
    en
    nb kodene til alle i laget
    nn
    en
    nb tekst: {0}
    nn
    en
    nb Kontaktopplysninger
    nn
    en
    nb På fil, som loggen sier
    nn
    en
    nb Roller
    nn
    en
    nb Føringer
    nn
    en
    nb Tekst ved egne føringer
    nn
    en
    nb Turer som deltaker
    nn
    en
    nb Samtykke
    nn
    en
    nb Rettet, trukket eller glemt
    nn
    en
    nb Sletting
    nn
    en
    nb Som den som fører
    nn
    en
    nb Importer det kom fra
    nn
    en
    nb Hvem som har ført det
    nn
    en
    nb Forseglede rapporter personen er regnet med i
    nn
    en
    nb Hvem som har sett det
    nn
    en
    nb felt
    nn
    en
    nb verdi
    nn
    en
    nb til
    nn
    en
    nb er her
    nn
    en
    nb gjelder ikke
    nn
    en
    nb som
    nn
    en
    nb tekst
    nn
    en
    nb holdt tilbake
    nn
    en
    nb nevner andre
    nn
    en
    nb pseudonym det året
    nn
    en
    nb hvem
    nn
    en
    nb hvorfor
    nn
    en
    nb Hvem som har sett hva
    nn
    en
    nb 1 gang
    nn
    en
    nb {0} ganger
    nn
    en
    nb alt
    nn
    en
    nb kontaktdata: {0}
    nn
    en
    nb tekster: {0}
    nn
    en
    nb koder: {0}
    nn
    en
    nb Sikkerhetskopi
    nn
    en
    nb Lagt tilbake i {0}
    nn
    en
    nb Kopien er fra {0}.
    nn
    en
    nb I nøkkelmappen er ingenting notert som glemt.
    nn
    en
    nb Glemt her også: {0}.
    nn
    en
    nb {0} og {1}.
    nn
    en
    nb fil
    nn
    en
    nb inneholder
    nn
    en
    nb byte
    nn
    en
    nb Lag
    nn
    en
    nb {0} lag
    nn
    en
    nb offentlig del
    nn
    en
    nb Det som sendes til den som eier {0}, krypteres til denne nøkkelen.
    nn
    en
    nb logg
    nn
    en
    nb id
    nn
    en
    nb nøkkel
    nn
    en
    nb Sentralt er det bekreftet at dette er nøkkelen til den som eier {0}.
    nn
    en
    nb størrelse
    nn
    en
    nb rot
    nn
    en
    nb Kopien av {0} hadde {1}.
    nn
    en
    nb felles hendelser
    nn
    en
    nb gren
    nn
    en
    nb ført på nytt
    nn
    en
    nb En annen gren av {0} er oppgitt. Den hadde {1} etter de felles.
    nn
    en
    nb Ført på nytt: {0}.
    nn
    en
    nb Kontrollert {0}: alt stemmer
    nn
    en
    nb Ikke ferdig kontrollert: {0}
    nn
    en
    nb Kontrollert {0}: {1} avvik
    nn
    en
    nb bevis for nummer {0}
    nn
    en
    nb bevis for {0}
    nn
    en
    nb hode, med bevis fra {0}
    nn
    en
    nb forsegling av bufdir {0}, {1}
    nn
    en
    nb hode
    nn
    en
    nb hendelseslogg
    nn
    en
    nb 1 flis
    nn
    en
    nb {0} fliser
    nn
    en
    nb hendelseslogg, {0}, med hendelsene
    nn
    en
    nb hendelseslogg, {0}, uten hendelsene
    nn
    en
    nb hode på papir, uten signatur
    nn
    en
    nb signert av eieren
    nn
    en
    """#
}
