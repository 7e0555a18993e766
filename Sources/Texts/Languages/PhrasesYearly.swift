extension PhraseTable {
  static let yearly = #"""
    nb også personer som to lag kan ha ført: leser alles telefon og e-post
    nn òg personar som to lag kan ha ført: les telefonen og e-posten til alle
    en also people whom two chapters may have enrolled: reads everybody's phone and e-mail
    nb Laget av
    nn Laga av
    en Made from
    nb Samme logger, så lange som her, gir denne filen på nytt, byte for byte. «kontroller» prøver en logg mot roten.
    nn Same loggar, så lange som her, gir denne fila på nytt, byte for byte. «kontroller» prøver ein logg mot rota.
    en The same logs, as long as here, give this file again, byte for byte. “verify” checks a log against the root.
    nb Aktivitetsdager måned for måned
    nn Aktivitetsdagar månad for månad
    en Activity days month by month
    nb Aktivitetsdager per fylke
    nn Aktivitetsdagar per fylke
    en Activity days by county
    nb Ført tid måned for måned
    nn Ført tid månad for månad
    en Recorded time month by month
    nb Aktivitetsliste {0}
    nn Aktivitetsliste {0}
    en Activity list {0}
    nb Teller strengt lest: {0}
    nn Tel i streng lesing: {0}
    en Counting in the strict reading: {0}
    nb Teller bare romslig lest: {0}
    nn Tel berre i romsleg lesing: {0}
    en Counting in the lenient reading only: {0}
    nb Forskriften § 13: type, dato, tidspunkt eller varighet, og navn, adresse og telefon til likepersonen som ledet.
    nn Forskrifta § 13: type, dato, tidspunkt eller varigheit, og namn, adresse og telefon til likepersonen som leidde.
    en The regulation, § 13: type, date, time or duration, and name, address and phone of the likeperson who led.
    nb type
    nn type
    en type
    nb klokka
    nn klokka
    en time
    nb Likepersoner per 31.12.{0}
    nn Likepersonar per 31.12.{0}
    en Likepersoner as of 31 December {0}
    nb Tellende likepersoner: {0}
    nn Teljande likepersonar: {0}
    en Likepersoner that count: {0}
    nb Bare romslig lest: {0}
    nn Berre i romsleg lesing: {0}
    en In the lenient reading only: {0}
    nb Vi bekrefter at de som står på listen var organisasjonens likepersoner per 31.12.{0}, at de er oppnevnt etter dokumenterte kvalitetsrutiner, ikke har fått lønn for det, og har hatt minst én aktivitet i året (forskriften § 10 og § 13).
    nn Vi stadfestar at dei som står på lista, var likepersonane til organisasjonen per 31.12.{0}, at dei er oppnemnde etter dokumenterte kvalitetsrutinar, ikkje har fått løn for det, og har hatt minst éin aktivitet i året (forskrifta § 10 og § 13).
    en We confirm that those on the list were the organisation’s likepersoner as of 31 December {0}, that they have been appointed by documented quality procedures, have not been paid for it, and have had at least one activity in the year (the regulation, § 10 and § 13).
    nb Sted og dato: ______________________________
    nn Stad og dato: ______________________________
    en Place and date: ______________________________
    nb Underskrift: ______________________________
    nn Underskrift: ______________________________
    en Signature: ______________________________
    nb Navn og verv: ______________________________
    nn Namn og verv: ______________________________
    en Name and position: ______________________________
    nb nr.
    nn nr.
    en no.
    nb \sog {0} til
    nn \sog {0} til
    en \sand {0} more
    nb {0}. Det som skal til: {1}.
    nn {0}. Det som skal til: {1}.
    en {0}. What it takes: {1}.
    nb Emne: Det som mangler i tallene for {0}, {1}
    nn Emne: Det som manglar i tala for {0}, {1}
    en Subject: What is missing from the figures for {0}, {1}
    nb Hei!
    nn Hei!
    en Hello,
    nb Vi har gått gjennom det {0} har ført for {1}. Ingenting mangler. Takk!
    nn Vi har gått gjennom det {0} har ført for {1}. Ingenting manglar. Takk!
    en We have gone through what {0} has recorded for {1}. Nothing is missing. Thank you!
    nb Vi har gått gjennom det {0} har ført for {1}. Dette trenger vi svar på før tallene sendes Bufdir:
    nn Vi har gått gjennom det {0} har ført for {1}. Dette treng vi svar på før tala blir sende til Bufdir:
    en We have gone through what {0} has recorded for {1}. We need answers to the following before the figures are sent to Bufdir:
    nb Se også på dette, som kan leses på flere måter:
    nn Sjå også på dette, som kan lesast på fleire måtar:
    en Please look at this too, which can be read in more than one way:
    nb Numrene er føringene i Varde: «vis {0}» viser en av dem. Svar gjerne på denne e-posten, men ikke med navn eller helseopplysninger.
    nn Numra er føringane i Varde: «vis {0}» viser ei av dei. Svar gjerne på denne e-posten, men ikkje med namn eller helseopplysningar.
    en The numbers are the entries in Varde: “show {0}” shows one of them. You are welcome to reply to this e-mail, but not with names or health data.
    nb Hilsen Mental Helse
    nn Helsing Mental Helse
    en Kind regards, Mental Helse
    nb Lag, de viktigste først
    nn Lag, dei viktigaste først
    en Chapters, the most important first
    nb Oppbevaringsfristen er ute for {0} innen {1} («oppbevaring --dato {2}»).
    nn Oppbevaringsfristen er ute for {0} innan {1} («oppbevaring --dato {2}»).
    en The retention period will be over for {0} by {1} (“retention --date {2}”).
    nb usikkert
    nn usikkert
    en doubtful
    nb {0} lag slått sammen
    nn {0} lag slåtte saman
    en {0} chapters combined
    nb Årsrapporter {0}
    nn Årsrapportar {0}
    en Annual reports {0}
    nb Komplett og klar for utbetaling: {0} av {1} lag.
    nn Komplett og klar for utbetaling: {0} av {1} lag.
    en Complete and ready for payment: {0} of {1} chapters.
    nb Tellende lokallag: {0} streng, {1} romslig
    nn Teljande lokallag: {0} streng, {1} romsleg
    en Local chapters that count: {0} strict, {1} lenient
    nb Sesongen
    nn Sesongen
    en The season
    nb Frist for lagene: {0}. Komplett er alle fem dokumentene, levert og signert.
    nn Frist for laga: {0}. Komplett er alle dei fem dokumenta, leverte og signerte.
    en Deadline for the chapters: {0}. Complete means all five documents, filed and signed.
    nb Bufdir spør bare etter selve årsrapporten, signert (§ 8–9): den er «teller».
    nn Bufdir spør berre etter sjølve årsrapporten, signert (§ 8–9): han er «tel».
    en Bufdir only asks for the annual report itself, signed (§ 8–9): that is “counts”.
    nb dokumenter
    nn dokument
    en documents
    nb utbetaling
    nn utbetaling
    en payment
    nb klar
    nn klar
    en ready
    nb venter
    nn ventar
    en waiting
    nb per
    nn per
    en as of
    nb komplette
    nn komplette
    en complete
    nb andel
    nn del
    en share
    nb fristen
    nn fristen
    en the deadline
    nb {0} %
    nn {0} %
    en {0}%
    nb andre kurs
    nn andre kurs
    en other courses
    nb Kurs {0}
    nn Kurs {0}
    en Courses {0}
    nb Et kurs over flere dager er ført som en kursdag for hver dag.
    nn Eit kurs over fleire dagar er ført som ein kursdag for kvar dag.
    en A course over several days is recorded as one course day for each day.
    nb Teller de hos Bufdir? «rapport bufdir» sier det; her er alle som er ført.
    nn Tel dei hos Bufdir? «rapport bufdir» seier det; her er alle som er førte.
    en Do they count at Bufdir? “report bufdir” answers that; here are all that are recorded.
    nb Per fylke
    nn Per fylke
    en By county
    nb Per måned
    nn Per månad
    en By month
    nb Hver person er regnet én gang i sitt lag. {0} deltakelser i {1} aktiviteter og turer.
    nn Kvar person er rekna éin gong i sitt lag. {0} deltakingar i {1} aktivitetar og turar.
    en Each person is counted once in their chapter. {0} attendances at {1} activities and trips.
    nb Ulike personer
    nn Ulike personar
    en Unique people
    nb Nøkkeltall {0}
    nn Nøkkeltal {0}
    en Key figures {0}
    nb Likepersoner, aktivitetsdager og lokallag er de som teller hos Bufdir, strengt lest. Resten er det som er ført.
    nn Likepersonar, aktivitetsdagar og lokallag er dei som tel hos Bufdir, i streng lesing. Resten er det som er ført.
    en Likepersoner, activity days and local chapters are those that count at Bufdir, in the strict reading. The rest is what is recorded.
    nb Anslaget er aktivitetsdager × 4,5 t, slik årsmeldingen har regnet. Ført tid er det som er ført.
    nn Overslaget er aktivitetsdagar × 4,5 t, slik årsmeldinga har rekna. Ført tid er det som er ført.
    en The estimate is activity days × 4.5 h, the way the account of the year has computed it. Recorded time is what is recorded.
    nb Lokallag
    nn Lokallag
    en Local chapters
    nb Fylkeslag
    nn Fylkeslag
    en County chapters
    nb Aktiviteter og turer, alle
    nn Aktivitetar og turar, alle
    en Activities and trips, all
    nb Deltakelser
    nn Deltakingar
    en Attendances
    nb Frivillig tid, ført
    nn Frivillig tid, ført
    en Volunteer time, recorded
    nb Frivillig tid, anslag
    nn Frivillig tid, overslag
    en Volunteer time, estimated
    nb Frivillige med ført innsats
    nn Frivillige med ført innsats
    en Volunteers with recorded work
    nb Ringevenn, kontakter
    nn Ringevenn, kontaktar
    en Ringevenn, contacts
    nb Ringevenner
    nn Ringevenner
    en Ringevenner
    nb Turer
    nn Turar
    en Trips
    nb Deltakelser på turer
    nn Deltakingar på turar
    en Attendances on trips
    nb Kursdager
    nn Kursdagar
    en Course days
    nb Aktivitetsdager måned for måned {0}
    nn Aktivitetsdagar månad for månad {0}
    en Activity days month by month {0}
    nb Dager som teller strengt lest. En prikk er en måned uten en eneste.
    nn Dagar som tel i streng lesing. Ein prikk er ein månad utan ein einaste.
    en Days that count in the strict reading. A dot is a month without a single one.
    nb dager jan–des
    nn dagar jan–des
    en days Jan–Dec
    nb kan være ført to ganger
    nn kan vere ført to gonger
    en may have been recorded twice
    nb samme telefon eller e-post som en likeperson i {0}: én person telles én gang
    nn same telefon eller e-post som ein likeperson i {0}: éin person tel éin gong
    en same phone or e-mail as a likeperson in {0}: one person is counted once
    nb avklar, og trekk den ene («trekk»)
    nn avklar, og trekk den eine («trekk»)
    en find out, and withdraw one of them (“withdraw”)
    nb avklar hvem som fører personen, og avslutt rollen i det andre laget
    nn avklar kven som fører personen, og avslutt rolla i det andre laget
    en find out who records the person, and end the role in the other chapter
    nb en tekst til laget, til å lime inn i en e-post
    nn ein tekst til laget, til å lime inn i ein e-post
    en a text for the chapter, to paste into an e-mail
    nb leder av aktivitet
    nn leiar av aktivitet
    en leader of an activity
    nb likeperson på aktivitet
    nn likeperson på aktivitet
    en likeperson at an activity
    nb turleder eller likeperson på tur
    nn turleiar eller likeperson på tur
    en trip leader or likeperson on a trip
    """#
}
