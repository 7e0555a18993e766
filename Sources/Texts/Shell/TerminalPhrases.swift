extension Phrase {
  package static let doesLanguage = Phrase(nb: "sier hvilket språk Varde snakker, eller velger et")
  package static let exampleLanguage = Phrase(nb: "hvilket språk det er nå")
  package static let exampleLanguageSet = Phrase(nb: "nynorsk, også neste gang")
  package static let doesReadFile = Phrase(nb: "kjører kommandoene i en fil, én på hver linje")
  package static let exampleReadFile = Phrase(nb: "stanser ved første feil")
  package static let exampleReadFileOn = Phrase(nb: "går videre etter feil")
  package static let doesCompletionScript = Phrase(
    nb: "skriver det som lar bash, zsh eller fish fullføre kommandoene til varde")
  package static let exampleCompletionScript = Phrase(nb: "til bash")
  package static let doesManual = Phrase(nb: "skriver manualsiden til varde (roff)")
  package static let exampleManual = Phrase(nb: "til en fil som «man» leser")
}

extension Phrase {
  package static let stoppedInFile = Phrase(
    nb: "Stanset ved linje {0} i {1}. Linjene før er ført. «--fortsett» går videre etter feil.")
  package static let fileNotUTF8 = Phrase(
    nb: "Linje {0} i {1} er ikke UTF-8: byte {2}. Lagre fila som UTF-8 og prøv igjen.")
  package static let filesTooDeep = Phrase(
    nb: "Filene leser hverandre i for mange ledd; {0} er det meste.")
  package static let pastedName = Phrase(nb: "limt inn")
  package static let pastedQuestion = Phrase(nb: "{0} limt inn. Importere som {1}?")
}
