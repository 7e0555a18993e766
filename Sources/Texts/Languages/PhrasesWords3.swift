extension PhraseTable {
  static let words3 = #"""
    nb den som fører, presenterte seg
    nn den som fører, presenterte seg
    en recorder gave a name
    nb klokkeregelen satt til side
    nn klokkeregelen sett til side
    en clock rule set aside
    nb import av {0}
    nn import av {0}
    en import of {0}
    nb eiernøkkel satt
    nn eigarnøkkel sett
    en owner key set
    nb hodene til loggene notert
    nn hovuda til loggane noterte
    en heads of the logs noted
    nb rapporten {0} {1} forseglet
    nn rapporten {0} {1} forsegla
    en report {0} {1} sealed
    nb lag opprettet
    nn lag oppretta
    en chapter set up
    nb lag endret
    nn lag endra
    en chapter changed
    nb lag nedlagt
    nn lag nedlagt
    en chapter closed
    nb medlemmer talt
    nn medlemer talde
    en members counted
    nb årsrapport levert
    nn årsrapport levert
    en annual report filed
    nb {0} kunngjort
    nn {0} kunngjord
    en {0} announced
    nb person registrert
    nn person registrert
    en person registered
    nb kontaktopplysninger endret
    nn kontaktopplysningar endra
    en contact details changed
    nb rollen {0}
    nn rolla {0}
    en role {0}
    nb rolle avsluttet
    nn rolle avslutta
    en role ended
    nb deltaker på tur
    nn deltakar på tur
    en participant on a trip
    nb ringevenn-kontakt
    nn ringevenn-kontakt
    en ringevenn contact
    nb gjelder igjen
    nn gjeld igjen
    en reinstated
    nb tekst glemt
    nn tekst gløymd
    en text forgotten
    nb samtykke gitt: {0}
    nn samtykke gitt: {0}
    en consent given: {0}
    nb samtykke trukket: {0}
    nn samtykke trekt: {0}
    en consent withdrawn: {0}
    nb personopplysninger vist: {0}
    nn personopplysningar viste: {0}
    en personal data shown: {0}
    nb mottaksnøkkel satt
    nn mottaksnøkkel sett
    en receiving key set
    nb nøkkel bekreftet
    nn nøkkel stadfesta
    en key confirmed
    nb logg mottatt
    nn logg motteken
    en log received
    nb gren oppgitt
    nn grein oppgitt
    en branch given up
    nb bufdir
    nn bufdir
    en bufdir
    nb i utlandet
    nn i utlandet
    en abroad
    nb oppnevnt
    nn oppnemnd
    en appointed
    nb årsmelding
    nn årsmelding
    en account of the year
    nb årsrapport
    nn årsrapport
    en annual report
    nb sammen med andre
    nn saman med andre
    en with others
    nb fylke
    nn fylke
    en county
    nb sluttet
    nn slutta
    en ended
    nb erfaringsutveksling
    nn erfaringsutveksling
    en exchange of experience
    nb levert
    nn levert
    en filed
    nb stiftet
    nn stifta
    en founded
    nb fungerer som lokallag
    nn fungerer som lokallag
    en functions as local chapter
    nb slag
    nn slag
    en kind
    nb medlemmer
    nn medlemer
    en members
    nb varighet
    nn varigheit
    en duration
    nb form
    nn form
    en mode
    nb kommune
    nn kommune
    en municipality
    nb nye deltakere
    nn nye deltakarar
    en new participants
    nb dato
    nn dato
    en date
    nb likepersoner
    nn likepersonar
    en likepersoner
    nb overordnet
    nn overordna
    en parent
    nb deltakere
    nn deltakarar
    en participants
    nb protokoll
    nn protokoll
    en minutes
    nb regnskap
    nn rekneskap
    en accounts
    nb revisjon
    nn revisjon
    en audit
    nb signert
    nn signert
    en signed
    nb start
    nn start
    en start
    nb ulønnet
    nn ulønna
    en unpaid
    nb år
    nn år
    en year
    nb turleder
    nn turleiar
    en trip leader
    nb brukerrepresentant
    nn brukarrepresentant
    en user representative
    nb instruktør
    nn instruktør
    en instructor
    nb lokallag
    nn lokallag
    en local chapter
    nb fylkeslag
    nn fylkeslag
    en county chapter
    nb sentralt
    nn sentralt
    en central office
    nb to styremedlemmer
    nn to styremedlemer
    en two board members
    nb hele styret
    nn heile styret
    en the whole board
    nb likepersonstelefon
    nn likepersonstelefon
    en likeperson phone service
    nb digital erfaringsutveksling
    nn digital erfaringsutveksling
    en digital exchange of experience
    nb koordinator
    nn koordinator
    en coordinator
    nb tilskuddsansvarlig
    nn tilskotsansvarleg
    en grant officer
    nb revisor
    nn revisor
    en auditor
    nb annen
    nn annan
    en other
    nb lag
    nn lag
    en chapter
    nb personer
    nn personar
    en people
    nb årsrapporter
    nn årsrapportar
    en annual-reports
    nb person glemt
    nn person gløymd
    en person forgotten
    nb person glemt, bevis beholdt
    nn person gløymd, bevis halde
    en person forgotten, evidence kept
    nb å være registrert
    nn å vere registrert
    en being registered
    nb å stå på kontaktlisten
    nn å stå på kontaktlista
    en being on the contact list
    nb at opplysninger deles
    nn at opplysningar blir delte
    en data being shared
    nb føring
    nn føring
    en entry
    nb oversikt
    nn oversikt
    en overview
    nb rapport
    nn rapport
    en report
    nb kontroll
    nn kontroll
    en verification
    nb innsyn
    nn innsyn
    en subject access
    nb sletting
    nn sletting
    en erasure
    nb vedlikehold
    nn vedlikehald
    en maintenance
    nb {0} (streng) eller {1} (romslig)
    nn {0} (streng) eller {1} (romsleg)
    en {0} (strict) or {1} (lenient)
    nb {0} av aktivitetsdagene hviler på bevis som er slettet (§ 13)
    nn {0} av aktivitetsdagane kviler på bevis som er sletta (§ 13)
    en activity days on erased evidence (§ 13): {0}
    nb {0} av likepersonene hviler på bevis som er slettet (§ 13)
    nn {0} av likepersonane kviler på bevis som er sletta (§ 13)
    en likepersoner on erased evidence (§ 13): {0}
    nb et siffer i en hendelse
    nn eit siffer i ei hending
    en a digit in an event
    nb hendelsen byttet ut med en annen gyldig
    nn hendinga bytt ut med ei anna gyldig
    en the event replaced by another valid one
    nb hendelse, hash og nærmeste rot byttet ut
    nn hending, hash og næraste rot bytte ut
    en event, hash and nearest root replaced
    nb en lagret hash
    nn ein lagra hash
    en a stored hash
    nb en lagret rot
    nn ei lagra rot
    en a stored root
    nb en hendelse som ikke kan leses, alt laget på nytt
    nn ei hending som ikkje kan lesast, alt laga på nytt
    en an event that cannot be read, everything remade
    nb to hendelser bytter nummer, alt laget på nytt
    nn to hendingar byter nummer, alt laga på nytt
    en two events swap numbers, everything remade
    nb to logger bytter kode
    nn to loggar byter kode
    en two logs swap codes
    nb en hendelse midt i loggen er borte
    nn ei hending midt i loggen er borte
    en an event in the middle of the log is gone
    nb en hendelse borte, hullet tettet, alt laget på nytt
    nn ei hending borte, holet tetta, alt laga på nytt
    en an event gone, the gap closed, everything remade
    nb de siste hendelsene er borte
    nn dei siste hendingane er borte
    en the last events are gone
    nb de siste hendelsene borte med hoder, nøkler og persondata
    nn dei siste hendingane borte med hovud, nøklar og persondata
    en the last events gone with heads, keys and personal data
    nb en rad ført en gang til, alt laget på nytt
    nn ei rad ført ein gong til, alt laga på nytt
    en a row recorded once more, everything remade
    nb en trekking ført en gang til, alt laget på nytt
    nn ei trekking ført ein gong til, alt laga på nytt
    en a withdrawal recorded once more, everything remade
    nb nøkkelen som kjenner igjen en rad
    nn nøkkelen som kjenner att ei rad
    en the key that recognises a row
    nb loggen sier en annen organisasjon, alt laget på nytt
    nn loggen seier ein annan organisasjon, alt laga på nytt
    en the log names another organisation, everything remade
    nb en gren: andre hendelser fra en av, alt laget på nytt
    nn ei grein: andre hendingar frå ei av, alt laga på nytt
    en a branch: other events from one on, everything remade
    nb alle logger skrevet om, alt laget på nytt
    nn alle loggar skrivne om, alt laga på nytt
    en all logs rewritten, everything remade
    nb log.sqlite fra et halvt år før
    nn log.sqlite frå eit halvt år før
    en log.sqlite from half a year before
    nb hele mappa fra et halvt år før
    nn heile mappa frå eit halvt år før
    en the whole folder from half a year before
    nb en lagret visning
    nn ei lagra visning
    en a stored view
    nb en av databasens sperrer er borte
    nn ei av sperrene i databasen er borte
    en one of the database’s guards is gone
    nb en lagret rot over 256 hendelser
    nn ei lagra rot over 256 hendingar
    en a stored root over 256 events
    nb en logg skrevet om fra før hodet ble notert, alt laget på nytt
    nn ein logg skriven om frå før hovudet blei notert, alt laga på nytt
    en a log rewritten from before its head was noted, everything remade
    nb et hode notert sentralt, alt laget på nytt
    nn eit hovud notert sentralt, alt laga på nytt
    en a head noted centrally, everything remade
    nb et forseglet tall, alt laget på nytt
    nn eit forsegla tal, alt laga på nytt
    en a sealed figure, everything remade
    nb en ny eiernøkkel som bare går god for seg selv, alt laget på nytt
    nn ein ny eigarnøkkel som berre går god for seg sjølv, alt laga på nytt
    en a new owner key that only vouches for itself, everything remade
    nb en utlevert forsegling: et tall i rapporten
    nn ei utlevert forsegling: eit tal i rapporten
    en a handed-out seal: a figure in the report
    nb et utlevert hode: signert med en fremmed nøkkel
    nn eit utlevert hovud: signert med ein framand nøkkel
    en a handed-out head: signed with a foreign key
    nb hva noen så på folk for, i tilgangsloggen
    nn kva nokon såg på folk for, i tilgangsloggen
    en what somebody looked at people for, in the access log
    nb to personers persondata byttet om
    nn persondata til to personar bytte om
    en personal data of two people swapped
    """#
}
