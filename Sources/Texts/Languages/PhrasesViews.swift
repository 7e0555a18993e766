extension PhraseTable {
  static let views = #"""
    nb viser en måned i laget, dag for dag, og hva måneden i fjor hadde
    nn syner ein månad i laget, dag for dag, og kva månaden i fjor hadde
    en shows a month of the chapter, day by day, and what the same month last year had
    nb viser året til laget ved siden av året før
    nn syner året til laget ved sida av året før
    en shows the chapter's year beside the year before
    nb finner føringer med ordene i tittel, sted, merknad, serie, slag eller leder
    nn finn føringar med orda i tittel, stad, merknad, serie, slag eller leiar
    en finds entries with the words in title, place, note, series, kind or leader
    nb måneden vi er i
    nn månaden vi er i
    en the month we are in
    nb en annen måned, også skrevet 2025-03
    nn ein annan månad, òg skriven 2025-03
    en another month, also written 2025-03
    nb måned for måned, mot 2024
    nn månad for månad, mot 2024
    en month by month, against 2024
    nb alt som nevner Vardåsen, det nyeste først
    nn alt som nemner Vardåsen, det nyaste først
    en all that mentions Vardåsen, the newest first
    nb alle ordene må finnes, store og små likt
    nn alle orda må finnast, store og små likt
    en all the words must be there, in any case
    nb {0} av {1} hendelser
    nn {0} av {1} hendingar
    en {0} of {1} events
    nb {0} av {1} rader
    nn {0} av {1} rader
    en {0} of {1} rows
    nb {0} av {1} MB
    nn {0} av {1} MB
    en {0} of {1} MB
    nb {0} s
    nn {0} s
    en {0} s
    nb {0}, {1} i sekundet, {2} igjen
    nn {0}, {1} i sekundet, {2} att
    en {0}, {1} a second, {2} left
    nb {0} {1}.
    nn {0} {1}.
    en {0} {1}
    nb januar februar mars april mai juni juli august september oktober november desember
    nn januar februar mars april mai juni juli august september oktober november desember
    en January February March April May June July August September October November December
    nb Til sammen
    nn Til saman
    en Together
    nb Hele året
    nn Heile året
    en The whole year
    nb Ingen føringer i {0}.
    nn Ingen føringar i {0}.
    en No entries in {0}.
    nb dag
    nn dag
    en day
    nb kl.
    nn kl.
    en at
    nb føringer
    nn føringar
    en entries
    nb aktivitetsdager
    nn aktivitetsdagar
    en activity days
    nb aktivitetsdager, romslig
    nn aktivitetsdagar, romsleg
    en activity days, lenient
    nb aktive likepersoner
    nn aktive likepersonar
    en active likepersoner
    nb ført tid jan–des
    nn ført tid jan–des
    en recorded time Jan–Dec
    nb jan–des
    nn jan–des
    en Jan–Dec
    nb dager {0}
    nn dagar {0}
    en days {0}
    nb timer {0}
    nn timar {0}
    en hours {0}
    nb {0} er ikke over: endringen er mot hele {1}.
    nn {0} er ikkje over: endringa er mot heile {1}.
    en {0} is not over: the change is against all of {1}.
    nb Søk etter {0}
    nn Søk etter {0}
    en Search for {0}
    nb funnet i
    nn funne i
    en found in
    nb «vis {0}» viser hele føringen.
    nn «vis {0}» syner heile føringa.
    en “show {0}” shows the whole entry.
    nb Ikke plass her til: {0}. Et bredere vindu eller «--format list» viser alt.
    nn Ikkje plass her til: {0}. Eit breiare vindauge eller «--format list» syner alt.
    en No room here for: {0}. A wider window or “--format list” shows everything.
    nb tall: {0}
    nn tal: {0}
    en figure: {0}
    """#
}
