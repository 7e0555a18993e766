extension PhraseTable {
  static let terminal = #"""
    nb {0}, linje {1}: ikke «nøkkel = verdi». Linjen er ikke tatt med.
    nn {0}, linje {1}: ikkje «nøkkel = verdi». Linja er ikkje teken med.
    en {0}, line {1}: not “key = value”. The line is left out.
    nb {0}, linje {1}: ukjent nøkkel {2}. Linjen er ikke tatt med.
    nn {0}, linje {1}: ukjend nøkkel {2}. Linja er ikkje teken med.
    en {0}, line {1}: unknown key {2}. The line is left out.
    nb {0}, linje {1}: ukjent nøkkel {2}. Mente du {3}? Linjen er ikke tatt med.
    nn {0}, linje {1}: ukjend nøkkel {2}. Meinte du {3}? Linja er ikkje teken med.
    en {0}, line {1}: unknown key {2}. Did you mean {3}? The line is left out.
    nb {0}, linje {1}: verdien til {2} må være {3}. Linjen er ikke tatt med.
    nn {0}, linje {1}: verdien til {2} må vere {3}. Linja er ikkje teken med.
    en {0}, line {1}: the value of {2} must be {3}. The line is left out.
    nb Varde snakker bokmål.
    nn Varde snakkar nynorsk.
    en Varde speaks English.
    nb sier hvilket språk Varde snakker, eller velger et
    nn seier kva språk Varde snakkar, eller vel eit
    en says which language Varde speaks, or chooses one
    nb hvilket språk det er nå
    nn kva språk det er no
    en which language it is now
    nb nynorsk, også neste gang
    nn nynorsk, òg neste gong
    en Nynorsk, the next time too
    nb kjører kommandoene i en fil, én på hver linje
    nn køyrer kommandoane i ei fil, éin på kvar linje
    en runs the commands in a file, one on each line
    nb stanser ved første feil
    nn stansar ved første feil
    en stops at the first error
    nb går videre etter feil
    nn går vidare etter feil
    en goes on after errors
    nb skriver det som lar bash, zsh eller fish fullføre kommandoene til varde
    nn skriv det som lèt bash, zsh eller fish fullføre kommandoane til varde
    en prints what lets bash, zsh or fish complete the commands of varde
    nb til bash
    nn til bash
    en for bash
    nb skriver manualsiden til varde (roff)
    nn skriv manualsida til varde (roff)
    en prints the manual page of varde (roff)
    nb til en fil som «man» leser
    nn til ei fil som «man» les
    en for a file that “man” reads
    nb Stanset ved linje {0} i {1}. Linjene før er ført. «--fortsett» går videre etter feil.
    nn Stansa ved linje {0} i {1}. Linjene før er førte. «--fortsett» går vidare etter feil.
    en Stopped at line {0} of {1}. The lines before it are recorded. “--continue” goes on after errors.
    nb Linje {0} i {1} er ikke UTF-8: byte {2}. Lagre fila som UTF-8 og prøv igjen.
    nn Linje {0} i {1} er ikkje UTF-8: byte {2}. Lagre fila som UTF-8 og prøv igjen.
    en Line {0} of {1} is not UTF-8: byte {2}. Save the file as UTF-8 and try again.
    nb Filene leser hverandre i for mange ledd; {0} er det meste.
    nn Filene les kvarandre i for mange ledd; {0} er det meste.
    en The files read each other too many deep; {0} is the most.
    nb limt inn
    nn limt inn
    en pasted
    nb {0} limt inn. Importere som {1}?
    nn {0} limt inn. Importere som {1}?
    en {0} pasted. Import as {1}?
    nb kode eller navn
    nn kode eller namn
    en code or name
    nb koder, som KN,EB
    nn kodar, som KN,EB
    en codes, such as KN,EB
    nb koder
    nn kodar
    en codes
    nb føring, som asker-17
    nn føring, som asker-17
    en entry, such as asker-17
    nb hvem som signerte
    nn kven som signerte
    en who signed
    nb fysisk, digital, hybrid, telefon
    nn fysisk, digital, hybrid, telefon
    en physical, digital, hybrid, phone
    nb lokallag, fylkeslag
    nn lokallag, fylkeslag
    en lokallag, fylkeslag
    nb ja eller nei
    nn ja eller nei
    en yes or no
    nb dato, som i går eller 14.1
    nn dato, som i går eller 14.1
    en date, such as yesterday or 14.1
    nb klokkeslett, som 18:30
    nn klokkeslett, som 18:30
    en time, such as 18:30
    nb varighet, som 2t30
    nn varigheit, som 2t30
    en duration, such as 2h30
    nb tekst, i anførselstegn
    nn tekst, i hermeteikn
    en text, in quotes
    nb tall, som 2c
    nn tal, som 2c
    en figure, such as 2c
    nb dag, forsegling eller fil
    nn dag, forsegling eller fil
    en day, seal or file
    nb hva du ser på folk for
    nn kva du ser på folk for
    en what you look at people for
    nb hva samtykket gjelder
    nn kva samtykket gjeld
    en what the consent is for
    nb hvilken tekst
    nn kva tekst
    en which text
    nb register for frivillig arbeid og likepersonsarbeid
    nn register for frivillig arbeid og likepersonsarbeid
    en registry of volunteer work and peer support
    nb oppsett: linjer som «register = MAPPE», «språk = nn», «redigering = vi», «enkel = ja», «lag = asker»
    nn oppsett: linjer som «register = MAPPE», «språk = nn», «redigering = vi», «enkel = ja», «lag = asker»
    en settings: lines such as “registry = FOLDER”, “language = nn”, “editing = vi”, “plain = yes”, “chapter = asker”
    nb taster i skallet; se editrc(5)
    nn tastar i skalet; sjå editrc(5)
    en keys of the shell; see editrc(5)
    nb registeret, når -r ikke er oppgitt
    nn registeret, når -r ikkje er oppgitt
    en the registry, when -r is not given
    nb nøkkelmappen, når --nøkler ikke er oppgitt
    nn nøkkelmappa, når --nøklar ikkje er oppgitt
    en the key folder, when --keys is not given
    nb tilbud
    nn tilbod
    en service
    nb mappe
    nn mappe
    en folder
    nb nummer
    nn nummer
    en number
    nb Navn
    nn Namn
    en Name
    nb Beskrivelse
    nn Skildring
    en Description
    nb Felles valg
    nn Felles val
    en Common options
    nb Kommandoer
    nn Kommandoar
    en Commands
    nb Filer
    nn Filer
    en Files
    nb Miljø
    nn Miljø
    en Environment
    """#
}
