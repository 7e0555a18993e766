extension PhraseTable {
  static let words3 = #"""
    nb den som fører, presenterte seg
    nn
    en
    nb klokkeregelen satt til side
    nn
    en
    nb import av {0}
    nn
    en
    nb eiernøkkel satt
    nn
    en
    nb hodene til loggene notert
    nn
    en
    nb rapporten {0} {1} forseglet
    nn
    en
    nb lag opprettet
    nn
    en
    nb lag endret
    nn
    en
    nb lag nedlagt
    nn
    en
    nb medlemmer talt
    nn
    en
    nb årsrapport levert
    nn
    en
    nb {0} kunngjort
    nn
    en
    nb person registrert
    nn
    en
    nb kontaktopplysninger endret
    nn
    en
    nb rollen {0}
    nn
    en
    nb rolle avsluttet
    nn
    en
    nb deltaker på tur
    nn
    en
    nb ringevenn-kontakt
    nn
    en
    nb gjelder igjen
    nn
    en
    nb tekst glemt
    nn
    en
    nb samtykke gitt: {0}
    nn
    en
    nb samtykke trukket: {0}
    nn
    en
    nb personopplysninger vist: {0}
    nn
    en
    nb mottaksnøkkel satt
    nn
    en
    nb nøkkel bekreftet
    nn
    en
    nb logg mottatt
    nn
    en
    nb gren oppgitt
    nn
    en
    nb bufdir
    nn
    en
    nb i utlandet
    nn
    en
    nb oppnevnt
    nn
    en
    nb årsmelding
    nn
    en
    nb årsrapport
    nn
    en
    nb sammen med andre
    nn
    en
    nb fylke
    nn
    en
    nb sluttet
    nn
    en
    nb erfaringsutveksling
    nn
    en
    nb levert
    nn
    en
    nb stiftet
    nn
    en
    nb fungerer som lokallag
    nn
    en
    nb slag
    nn
    en
    nb medlemmer
    nn
    en
    nb varighet
    nn
    en
    nb form
    nn
    en
    nb kommune
    nn
    en
    nb nye deltakere
    nn
    en
    nb dato
    nn
    en
    nb likepersoner
    nn
    en
    nb overordnet
    nn
    en
    nb deltakere
    nn
    en
    nb protokoll
    nn
    en
    nb regnskap
    nn
    en
    nb revisjon
    nn
    en
    nb signert
    nn
    en
    nb start
    nn
    en
    nb ulønnet
    nn
    en
    nb år
    nn
    en
    nb turleder
    nn
    en
    nb brukerrepresentant
    nn
    en
    nb instruktør
    nn
    en
    nb lokallag
    nn
    en
    nb fylkeslag
    nn
    en
    nb sentralt
    nn
    en
    nb to styremedlemmer
    nn
    en
    nb hele styret
    nn
    en
    nb likepersonstelefon
    nn
    en
    nb digital erfaringsutveksling
    nn
    en
    nb koordinator
    nn
    en
    nb tilskuddsansvarlig
    nn
    en
    nb revisor
    nn
    en
    nb annen
    nn
    en
    nb lag
    nn
    en
    nb personer
    nn
    en
    nb årsrapporter
    nn
    en
    nb person glemt
    nn
    en
    nb person glemt, bevis beholdt
    nn
    en
    nb å være registrert
    nn
    en
    nb å stå på kontaktlisten
    nn
    en
    nb at opplysninger deles
    nn
    en
    nb føring
    nn
    en
    nb oversikt
    nn
    en
    nb rapport
    nn
    en
    nb kontroll
    nn
    en
    nb innsyn
    nn
    en
    nb sletting
    nn
    en
    nb vedlikehold
    nn
    en
    nb {0} (streng) eller {1} (romslig)
    nn
    en
    nb {0} av aktivitetsdagene hviler på bevis som er slettet (§ 13)
    nn
    en
    nb {0} av likepersonene hviler på bevis som er slettet (§ 13)
    nn
    en
    nb et siffer i en hendelse
    nn
    en
    nb hendelsen byttet ut med en annen gyldig
    nn
    en
    nb hendelse, hash og nærmeste rot byttet ut
    nn
    en
    nb en lagret hash
    nn
    en
    nb en lagret rot
    nn
    en
    nb en hendelse som ikke kan leses, alt laget på nytt
    nn
    en
    nb to hendelser bytter nummer, alt laget på nytt
    nn
    en
    nb to logger bytter kode
    nn
    en
    nb en hendelse midt i loggen er borte
    nn
    en
    nb en hendelse borte, hullet tettet, alt laget på nytt
    nn
    en
    nb de siste hendelsene er borte
    nn
    en
    nb de siste hendelsene borte med hoder, nøkler og persondata
    nn
    en
    nb en rad ført en gang til, alt laget på nytt
    nn
    en
    nb en trekking ført en gang til, alt laget på nytt
    nn
    en
    nb nøkkelen som kjenner igjen en rad
    nn
    en
    nb loggen sier en annen organisasjon, alt laget på nytt
    nn
    en
    nb en gren: andre hendelser fra en av, alt laget på nytt
    nn
    en
    nb alle logger skrevet om, alt laget på nytt
    nn
    en
    nb log.sqlite fra et halvt år før
    nn
    en
    nb hele mappa fra et halvt år før
    nn
    en
    nb en lagret visning
    nn
    en
    nb en av databasens sperrer er borte
    nn
    en
    nb en lagret rot over 256 hendelser
    nn
    en
    nb en logg skrevet om fra før hodet ble notert, alt laget på nytt
    nn
    en
    nb et hode notert sentralt, alt laget på nytt
    nn
    en
    nb et forseglet tall, alt laget på nytt
    nn
    en
    nb en ny eiernøkkel som bare går god for seg selv, alt laget på nytt
    nn
    en
    nb en utlevert forsegling: et tall i rapporten
    nn
    en
    nb et utlevert hode: signert med en fremmed nøkkel
    nn
    en
    nb hva noen så på folk for, i tilgangsloggen
    nn
    en
    nb to personers persondata byttet om
    nn
    en
    """#
}
