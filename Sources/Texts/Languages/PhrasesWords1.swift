extension PhraseTable {
  static let words1 = #"""
    nb 1 ny
    nn
    en
    nb {0} nye
    nn
    en
    nb {0} ved annet regelsett
    nn
    en
    nb {0} trukket
    nn
    en
    nb {0} gjeninnført
    nn
    en
    nb {0} rettet
    nn
    en
    nb {0} ved rolle eller kontaktdata
    nn
    en
    nb {0} ved annen føring samme dag
    nn
    en
    nb {0} ved opplysning om lag
    nn
    en
    nb {0} ved aktivitet
    nn
    en
    nb ny
    nn
    en
    nb annet regelsett
    nn
    en
    nb trukket
    nn
    en
    nb gjeninnført
    nn
    en
    nb rettet
    nn
    en
    nb rolle eller kontaktdata
    nn
    en
    nb annen føring samme dag
    nn
    en
    nb opplysning om laget
    nn
    en
    nb aktivitet
    nn
    en
    nb laget er ikke opprettet
    nn
    en
    nb det er ikke oppgitt om laget er lokallag eller fylkeslag
    nn
    en
    nb ingenting er ført i året
    nn
    en
    nb ingen medlemsaktivitet utover møter, stand og telefon
    nn
    en
    nb medlemstallet er ikke oppgitt
    nn
    en
    nb årsrapporten er ikke levert
    nn
    en
    nb leder er ikke oppgitt
    nn
    en
    nb erfaringsutveksling er ikke oppgitt
    nn
    en
    nb varigheten er ikke oppgitt
    nn
    en
    nb antall deltakere er ikke oppgitt
    nn
    en
    nb flere ting er ikke oppgitt
    nn
    en
    nb har deltatt, men ikke ledet noe som teller
    nn
    en
    nb sluttet {0}, før 31.12.
    nn
    en
    nb samme leder samme dag, og nye deltakere er ikke oppgitt
    nn
    en
    nb én deltaker for lite hvis lederen ikke regnes med
    nn
    en
    nb bare digitalt
    nn
    en
    nb to lag kan ha ført det samme
    nn
    en
    nb laget og sentralt oppgir ulik verdi: {0}
    nn
    en
    nb opprett laget («lag ny»)
    nn
    en
    nb oppgi slag
    nn
    en
    nb før det laget har gjort
    nn
    en
    nb oppgi medlemmer per 31.12.
    nn
    en
    nb få den levert og signert
    nn
    en
    nb få det som mangler, og før den på nytt
    nn
    en
    nb spør personen, og før det («folk ny»)
    nn
    en
    nb spør den som ledet, og rett føringen («rett»)
    nn
    en
    nb avhenger av hvordan forskriften leses
    nn
    en
    nb avklar hvem som arrangerte, og trekk den andre («trekk»)
    nn
    en
    nb rett den som er feil; sentralt gjelder til da
    nn
    en
    nb nedlagt
    nn
    en
    nb medlemmer {0}
    nn
    en
    nb årsrapport {0}
    nn
    en
    nb {0} mangler
    nn
    en
    nb oppnevningsdato mangler
    nn
    en
    nb ulønnet er ikke oppgitt
    nn
    en
    nb registrering
    nn
    en
    nb kontaktliste
    nn
    en
    nb deling
    nn
    en
    nb Nye roller, nye kontaktopplysninger og nye føringer med {0} som leder eller likeperson
    nn
    en
    nb «oppbevaring» fører opp {0} til sletting, med kommandoen «glem {0}».
    nn
    en
    nb Adresse, telefon og e-post vises ikke i «folk» og «vis», og ikke i utskrifter av dem.
    nn
    en
    nb Navn, kontaktopplysninger og tekst følger ikke med når loggen sendes til andre.
    nn
    en
    nb Det som er bevis for et tilskuddsår, beholdes i fem år (§ 13, § 27): plikt, ikke samtykke.
    nn
    en
    nb Det som er ført, står i loggen under pseudonym og teller som før (§ 10, § 11). Roller kan
    nn
    en
    nb Listen over likepersoner til Bufdir har fortsatt navn, adresse, telefon og e-post (§ 13):
    nn
    en
    nb Kode og navn vises i «folk», for at det skal gå an å føre riktig person.
    nn
    en
    nb Hendelsene i loggen sendes som før: de har pseudonym, ikke navn, og tallene hviler på dem
    nn
    en
    nb Sikkerhetskopier av registeret er ikke deling; de har alt.
    nn
    en
    nb 1 person har trukket samtykket til kontaktlisten: adresse, telefon og e-post vises ikke.
    nn
    en
    nb {0} personer har trukket samtykket til kontaktlisten: adresse, telefon og e-post vises
    nn
    en
    nb kontaktopplysninger som er bevis
    nn
    en
    nb bevis beholdt fra glemte
    nn
    en
    nb erstattede kontaktopplysninger
    nn
    en
    nb kontaktopplysninger ellers
    nn
    en
    nb registrerte som har trukket samtykket
    nn
    en
    nb tekst ved føringer
    nn
    en
    nb turdeltakeres koder
    nn
    en
    nb linjer skrevet i skallet
    nn
    en
    nb tekst uten hendelse
    nn
    en
    nb hvem som har sett hva
    nn
    en
    nb ut året, {0} år etter året det gjelder
    nn
    en
    nb ut året, {0} år etter siste rolle eller aktivitet
    nn
    en
    nb til personen glemmes; bevis unntatt
    nn
    en
    nb så lenge registeret finnes
    nn
    en
    nb slettes straks
    nn
    en
    nb ett døgn
    nn
    en
    nb bare de nyeste; alle når noen glemmes
    nn
    en
    nb personvernforordningen art. {0}
    nn
    en
    nb organisasjonens valg
    nn
    en
    nb glem PERSON
    nn
    en
    nb glem FØRING TEKST
    nn
    en
    nb av seg selv
    nn
    en
    nb ingenting
    nn
    en
    nb Slette {0} ting for godt?
    nn
    en
    nb Gjort: {0} ting, {1} ført.
    nn
    en
    nb leder
    nn
    en
    nb likeperson
    nn
    en
    nb ringevenn
    nn
    en
    nb frivillig
    nn
    en
    nb nevnt før
    nn
    en
    nb adresse
    nn
    en
    nb kode
    nn
    en
    nb e-post
    nn
    en
    nb navn
    nn
    en
    nb telefon
    nn
    en
    nb medarrangør
    nn
    en
    nb land
    nn
    en
    nb merknad
    nn
    en
    nb arrangør
    nn
    en
    nb sted
    nn
    en
    nb serie
    nn
    en
    nb tittel
    nn
    en
    nb dokumentasjon
    nn
    en
    nb begrunnelse
    nn
    en
    nb 1 personopplysning
    nn
    en
    nb {0} personopplysninger
    nn
    en
    nb med {0}
    nn
    en
    nb {0} i alt
    nn
    en
    nb kopi, {0}
    nn
    en
    """#
}
