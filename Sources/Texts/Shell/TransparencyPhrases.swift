extension Phrase {
  package static let doesSeal = Phrase(
    nb: "signerer hodet som forplikter alle logger; forsegler tallene i en rapport")
  package static let doesProve = Phrase(
    nb: "bevis for at en føring står i loggen, eller at loggen bare har vokst")
  package static let doesWitness = Phrase(
    nb: "signerer et hode fra en annen, når det bygger på det du så sist")
  package static let doesNewWitness = Phrase(nb: "lager en nøkkel å være vitne med")

  package static let exampleSeal = Phrase(
    nb: "alle hodene føres sentralt, og det sentrale hodet signeres: skriv det ut, send det")
  package static let exampleSealReport = Phrase(
    nb: "tallene slik de sendes inn, i en fil som kan regnes på nytt når som helst")
  package static let exampleSealAgain = Phrase(nb: "lager filen til en forsegling på nytt")
  package static let exampleSealWith = Phrase(nb: "legger til det et vitne svarte")
  package static let exampleProve = Phrase(
    nb: "en fil som hvem som helst kan kontrollere, uten å få se noe annet")
  package static let exampleProveSince = Phrase(
    nb: "beviset et vitne ber om, fra hodet det så sist")
  package static let exampleWitness = Phrase(
    nb: "svarer med en linje som legges til med «forsegl --med»")
  package static let exampleNewWitness = Phrase(nb: "navnet er vitnets eget, som en nettadresse")
  package static let exampleVerifyFile = Phrase(
    nb: "kontrollerer et bevis, et hode eller en forsegling, også uten register")
  package static let exampleVerifyAgainst = Phrase(
    nb: "sammenligner med et hode som er tatt vare på et annet sted")

  package static let sealedBefore = Phrase(
    nb: "Bufdir {0} har fra før {1}. {2} siden da; «mangler {0}» viser dem.")
  package static let sealedUnchanged = Phrase(
    nb: "Bufdir {0} har fra før {1}. Ingenting er endret siden da.")
  package static let onPaper = Phrase(nb: "På papir:")
  package static let keepElsewhere = Phrase(
    nb: "Oppbevar det et annet sted enn registeret. Senere: «kontroller --mot FIL».")
  package static let signedFile = Phrase(nb: "Skrevet til {0}.")
  package static let sealedButNotWritten = Phrase(
    nb: "{0} er ført, men filen ble ikke skrevet. «forsegl {0} --ut FIL» skriver den.")
  package static let tilesWritten = Phrase(
    nb: "Skrevet til {0}: {1}, {2}, som hasher uten innhold. Filene kan legges ut for alle.")
  package static let tilesWrittenWithEvents = Phrase(
    nb: "Skrevet til {0}: {1}, {2}, med hendelsene. Filene er helseopplysninger.")
  package static let whoMayHaveEvents = Phrase(
    nb:
      "Hendelsene er helseopplysninger under pseudonym, også uten navn og merknader. De går bare til"
      + " den som har plikt til å se dem, som revisor, og legges aldri ut. Andre får mappa uten"
      + " --med-hendelser: der står bare hasher, som ingenting sier.")
  package static let exportEventsQuestion = Phrase(nb: "Skrive hendelsene?")
  package static let exportNotConfirmed = Phrase(
    nb:
      "«{0} --med-hendelser» spør først, og her kan ingen svare. Kjør igjen med --ja når mottakeren"
      + " har plikt til å se hendelsene. Ingenting er skrevet.")
  package static let headSigned = Phrase(nb: "Signert: {0}, {1}.")
  package static let cosignedBy = Phrase(nb: "Lagt til: {0}.")
  package static let witnessMade = Phrase(
    nb: "Vitnet {0} er laget. Gi den offentlige nøkkelen til dem du skal være vitne for:")
  package static let witnessed = Phrase(nb: "Signert som vitne: {0}, {1}.")
  package static let fileExists = Phrase(
    nb: "«{0}» finnes fra før og skrives ikke over. Velg et annet navn med --ut.")
  package static let signedHeadsHere = Phrase(nb: "nøkkelmappa")
}
