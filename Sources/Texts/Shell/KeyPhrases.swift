extension Phrase {
  package static let doesKeys = Phrase(
    nb: "viser nøklene til loggene, dine egne og de du kjenner")
  package static let doesNewKey = Phrase(
    nb: "lager en nøkkel som eieren av logger signerer med")
  package static let doesTrustKey = Phrase(
    nb: "lar den offentlige nøkkelen til en annen eier eller et vitne gjelde")
  package static let doesDistrustKey = Phrase(
    nb: "lar en nøkkel som var kjent, ikke gjelde lenger")

  package static let exampleKeys = Phrase(nb: "hvilke nøkler som finnes, og hvor")
  package static let exampleNewKey = Phrase(
    nb: "én nøkkel for alle loggene som ikke har noen")
  package static let exampleNewKeyOfLog = Phrase(
    nb: "bytter nøkkelen til Asker; den nye får passord, den gamle går god for den")
  package static let exampleNewKeyByCentral = Phrase(
    nb: "nøkkelen til Asker er tapt; den sentrale går god for en ny")
  package static let exampleTrustKey = Phrase(nb: "signaturene til vitnet gjelder heretter")
  package static let exampleDistrustKey = Phrase(nb: "de gjelder ikke lenger")

  package static let passphraseOf = Phrase(nb: "Passord til nøkkelen {0}")
  package static let newPassphrase = Phrase(nb: "Nytt passord (vises ikke)")
  package static let newPassphraseAgain = Phrase(nb: "En gang til")
  package static let passphraseEmpty = Phrase(nb: "Passordet kan ikke være tomt.")
  package static let passphrasesDiffer = Phrase(
    nb: "Du skrev ikke det samme to ganger. Prøv igjen.")
  package static let secretNotAsked = Phrase(
    nb: "Et passord kan bare skrives på en terminal. Bruk --passordfil FIL; passordet er første"
      + " linje i filen.")
  package static let noPassphraseInFile = Phrase(
    nb: "Første linje i «{0}» er ikke et passord: den er tom, eller ikke UTF-8.")
  package static let keyTrusted = Phrase(nb: "Kjent heretter: {0}.")
  package static let keyDistrusted = Phrase(nb: "Ikke kjent lenger: {0}.")
}
