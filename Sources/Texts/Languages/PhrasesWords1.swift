extension PhraseTable {
  static let words1 = #"""
    nb 1 ny
    nn 1 ny
    en 1 new
    nb {0} nye
    nn {0} nye
    en {0} new
    nb {0} ved annet regelsett
    nn {0} ved anna regelsett
    en {0} by another rule set
    nb {0} trukket
    nn {0} trekt
    en {0} withdrawn
    nb {0} gjeninnført
    nn {0} gjeninnført
    en {0} reinstated
    nb {0} rettet
    nn {0} retta
    en {0} corrected
    nb {0} ved rolle eller kontaktdata
    nn {0} ved rolle eller kontaktdata
    en {0} by role or contact data
    nb {0} ved annen føring samme dag
    nn {0} ved anna føring same dag
    en {0} by another entry the same day
    nb {0} ved opplysning om lag
    nn {0} ved opplysning om lag
    en {0} by facts about a chapter
    nb {0} ved aktivitet
    nn {0} ved aktivitet
    en {0} by activity
    nb ny
    nn ny
    en new
    nb annet regelsett
    nn anna regelsett
    en another rule set
    nb trukket
    nn trekt
    en withdrawn
    nb gjeninnført
    nn gjeninnført
    en reinstated
    nb rettet
    nn retta
    en corrected
    nb rolle eller kontaktdata
    nn rolle eller kontaktdata
    en role or contact data
    nb annen føring samme dag
    nn anna føring same dag
    en another entry the same day
    nb opplysning om laget
    nn opplysning om laget
    en facts about the chapter
    nb aktivitet
    nn aktivitet
    en activity
    nb laget er ikke opprettet
    nn laget er ikkje oppretta
    en the chapter has not been set up
    nb det er ikke oppgitt om laget er lokallag eller fylkeslag
    nn det er ikkje oppgitt om laget er lokallag eller fylkeslag
    en it is not stated whether the chapter is a local or a county chapter
    nb ingenting er ført i året
    nn ingenting er ført i året
    en nothing is recorded in the year
    nb ingen medlemsaktivitet utover møter, stand og telefon
    nn ingen medlemsaktivitet utover møte, stand og telefon
    en no member activity beyond meetings, stand and phone
    nb medlemstallet er ikke oppgitt
    nn medlemstalet er ikkje oppgitt
    en the number of members is not stated
    nb årsrapporten er ikke levert
    nn årsrapporten er ikkje levert
    en the annual report has not been filed
    nb leder er ikke oppgitt
    nn leiar er ikkje oppgitt
    en leader is not stated
    nb erfaringsutveksling er ikke oppgitt
    nn erfaringsutveksling er ikkje oppgitt
    en exchange of experience is not stated
    nb varigheten er ikke oppgitt
    nn varigheita er ikkje oppgitt
    en the duration is not stated
    nb antall deltakere er ikke oppgitt
    nn talet på deltakarar er ikkje oppgitt
    en the number of participants is not stated
    nb flere ting er ikke oppgitt
    nn fleire ting er ikkje oppgitt
    en several things are not stated
    nb har deltatt, men ikke ledet noe som teller
    nn har delteke, men ikkje leidd noko som tel
    en has taken part, but led nothing that counts
    nb sluttet {0}, før 31.12.
    nn slutta {0}, før 31.12.
    en ended {0}, before 31.12.
    nb samme leder samme dag, og nye deltakere er ikke oppgitt
    nn same leiar same dag, og nye deltakarar er ikkje oppgitt
    en same leader the same day, and new participants are not stated
    nb én deltaker for lite hvis lederen ikke regnes med
    nn éin deltakar for lite dersom leiaren ikkje blir rekna med
    en one participant too few if the leader is not counted
    nb bare digitalt
    nn berre digitalt
    en only digital
    nb to lag kan ha ført det samme
    nn to lag kan ha ført det same
    en two chapters may have recorded the same
    nb laget og sentralt oppgir ulik verdi: {0}
    nn laget og sentralt oppgir ulik verdi: {0}
    en the chapter and the central office state different values: {0}
    nb opprett laget («lag ny»)
    nn opprett laget («lag ny»)
    en set up the chapter (“chapters new”)
    nb oppgi slag
    nn oppgi slag
    en state the kind
    nb før det laget har gjort
    nn før det laget har gjort
    en record what the chapter has done
    nb oppgi medlemmer per 31.12.
    nn oppgi medlemer per 31.12.
    en state members as of 31.12.
    nb få den levert og signert
    nn få han levert og signert
    en have it filed and signed
    nb få det som mangler, og før den på nytt
    nn få det som manglar, og før han på nytt
    en get what is missing, and record it again
    nb spør personen, og før det («folk ny»)
    nn spør personen, og før det («folk ny»)
    en ask the person, and record it (“people new”)
    nb spør den som ledet, og rett føringen («rett»)
    nn spør den som leidde, og rett føringa («rett»)
    en ask whoever led, and correct the entry (“correct”)
    nb avhenger av hvordan forskriften leses
    nn kjem an på korleis ein les forskrifta
    en depends on how the regulation is read
    nb avklar hvem som arrangerte, og trekk den andre («trekk»)
    nn avklar kven som arrangerte, og trekk den andre («trekk»)
    en find out who organised it, and withdraw the other (“withdraw”)
    nb rett den som er feil; sentralt gjelder til da
    nn rett den som er feil; sentralt gjeld til då
    en correct the one that is wrong; the central office’s holds until then
    nb nedlagt
    nn nedlagt
    en closed
    nb medlemmer {0}
    nn medlemer {0}
    en members {0}
    nb årsrapport {0}
    nn årsrapport {0}
    en annual report {0}
    nb {0} mangler
    nn {0} manglar
    en {0} missing
    nb oppnevningsdato mangler
    nn oppnemningsdato manglar
    en date of appointment missing
    nb ulønnet er ikke oppgitt
    nn ulønna er ikkje oppgitt
    en unpaid is not stated
    nb registrering
    nn registrering
    en registrering
    nb kontaktliste
    nn kontaktliste
    en kontaktliste
    nb deling
    nn deling
    en deling
    nb «oppbevaring» fører opp {0} til sletting, med kommandoen «glem {0}».
    nn «oppbevaring» fører opp {0} til sletting, med kommandoen «glem {0}».
    en “retention” lists {0} for erasure, with the command “erase {0}”.
    nb Adresse, telefon og e-post vises ikke i «folk» og «vis», og ikke i utskrifter av dem.
    nn Adresse, telefon og e-post blir ikkje viste i «folk» og «vis», og ikkje i utskrifter av dei.
    en Address, phone and e-mail are not shown in “people” and “show”, nor in printouts of them.
    nb Navn, kontaktopplysninger og tekst følger ikke med når loggen sendes til andre.
    nn Namn, kontaktopplysningar og tekst følgjer ikkje med når loggen blir send til andre.
    en Names, contact details and texts do not go along when the log is sent to others.
    nb Det som er bevis for et tilskuddsår, beholdes i fem år (§ 13, § 27): plikt, ikke samtykke.
    nn Det som er bevis for eit tilskotsår, blir halde i fem år (§ 13, § 27): plikt, ikkje samtykke.
    en What is evidence for a grant year is kept for five years (§ 13, § 27): a duty, not consent.
    nb Kode og navn vises i «folk», for at det skal gå an å føre riktig person.
    nn Kode og namn blir viste i «folk», for at det skal gå an å føre rett person.
    en Code and name are shown in “people”, so that the right person can be recorded.
    nb Sikkerhetskopier av registeret er ikke deling; de har alt.
    nn Tryggingskopiar av registeret er ikkje deling; dei har alt.
    en Backups of the registry are not sharing; they have everything.
    nb 1 person har trukket samtykket til kontaktlisten: adresse, telefon og e-post vises ikke.
    nn 1 person har trekt samtykket til kontaktlista: adresse, telefon og e-post blir ikkje viste.
    en 1 person has withdrawn consent to the contact list: address, phone and e-mail are not shown.
    nb kontaktopplysninger som er bevis
    nn kontaktopplysningar som er bevis
    en contact details that are evidence
    nb bevis beholdt fra glemte
    nn bevis som er halde att frå gløymde
    en evidence kept from the forgotten
    nb erstattede kontaktopplysninger
    nn erstatta kontaktopplysningar
    en replaced contact details
    nb kontaktopplysninger ellers
    nn kontaktopplysningar elles
    en other contact details
    nb registrerte som har trukket samtykket
    nn registrerte som har trekt samtykket
    en registered people who withdrew consent
    nb tekst ved føringer
    nn tekst ved føringar
    en texts of entries
    nb turdeltakeres koder
    nn kodane til turdeltakarar
    en codes of trip participants
    nb linjer skrevet i skallet
    nn linjer skrivne i skalet
    en lines typed in the shell
    nb tekst uten hendelse
    nn tekst utan hending
    en text without an event
    nb hvem som har sett hva
    nn kven som har sett kva
    en who has seen what
    nb ut året, {0} år etter året det gjelder
    nn ut året, {0} år etter året det gjeld
    en to the end of the year, {0} years after the year it concerns
    nb ut året, {0} år etter siste rolle eller aktivitet
    nn ut året, {0} år etter siste rolle eller aktivitet
    en to the end of the year, {0} years after the last role or activity
    nb til personen glemmes; bevis unntatt
    nn til personen blir gløymd; bevis unnateke
    en until the person is forgotten; except evidence
    nb så lenge registeret finnes
    nn så lenge registeret finst
    en as long as the registry exists
    nb slettes straks
    nn blir sletta straks
    en erased at once
    nb ett døgn
    nn eitt døgn
    en one day
    nb bare de nyeste; alle når noen glemmes
    nn berre dei nyaste; alle når nokon blir gløymd
    en only the newest; all when somebody is forgotten
    nb personvernforordningen art. {0}
    nn personvernforordninga art. {0}
    en GDPR art. {0}
    nb organisasjonens valg
    nn valet til organisasjonen
    en the organisation’s choice
    nb glem PERSON
    nn glem PERSON
    en erase PERSON
    nb glem FØRING TEKST
    nn glem FØRING TEKST
    en erase ENTRY TEXT
    nb av seg selv
    nn av seg sjølv
    en by itself
    nb ingenting
    nn ingenting
    en nothing
    nb Slette {0} ting for godt?
    nn Slette {0} ting for godt?
    en Erase {0} item(s) for good?
    nb Gjort: {0} ting, {1} ført.
    nn Gjort: {0} ting, {1} ført.
    en Done: {0} item(s), {1} recorded.
    nb leder
    nn leiar
    en leader
    nb likeperson
    nn likeperson
    en likeperson
    nb ringevenn
    nn ringevenn
    en ringevenn
    nb frivillig
    nn frivillig
    en volunteer
    nb nevnt før
    nn nemnd før
    en named before
    nb adresse
    nn adresse
    en address
    nb kode
    nn kode
    en code
    nb e-post
    nn e-post
    en e-mail
    nb navn
    nn namn
    en name
    nb telefon
    nn telefon
    en phone
    nb medarrangør
    nn medarrangør
    en co-organiser
    nb land
    nn land
    en country
    nb merknad
    nn merknad
    en note
    nb arrangør
    nn arrangør
    en organiser
    nb sted
    nn stad
    en place
    nb serie
    nn serie
    en series
    nb tittel
    nn tittel
    en title
    nb dokumentasjon
    nn dokumentasjon
    en evidence
    nb begrunnelse
    nn grunn
    en words
    nb 1 personopplysning
    nn 1 personopplysning
    en 1 item of personal data
    nb {0} personopplysninger
    nn {0} personopplysningar
    en {0} items of personal data
    nb med {0}
    nn med {0}
    en with {0}
    nb {0} i alt
    nn {0} i alt
    en {0} in all
    nb kopi, {0}
    nn kopi, {0}
    en copy, {0}
    """#
}
