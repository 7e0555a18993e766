extension Phrase {
  package static let doesSubjectAccess = Phrase(
    nb: "viser alt registeret har om én person, og ingenting om andre")
  package static let doesConsent = Phrase(nb: "viser hva en person samtykker til")
  package static let doesGiveConsent = Phrase(
    nb: "fører at en person samtykker: registrering, kontaktliste, deling")
  package static let doesWithdrawConsent = Phrase(
    nb: "fører at et samtykke er trukket, og sier hva som stopper og hva som fortsetter")
  package static let doesRetention = Phrase(
    nb: "viser hva som oppbevares hvor lenge, etter hvilken regel, og hva fristen er ute for")
  package static let doesRetain = Phrase(
    nb: "sletter det som fristen er ute for; viser det og spør først")

  package static let exampleSubjectAccess = Phrase(nb: "alt om KN, også hvem som har sett det")
  package static let exampleSubjectAccessErased = Phrase(
    nb: "hva som er igjen om en som er glemt, til et annet program")
  package static let exampleConsent = Phrase(nb: "hva KN har sagt om hvert formål")
  package static let exampleGiveConsent = Phrase(nb: "KN samtykker til å stå på kontaktlisten")
  package static let exampleWithdrawConsent = Phrase(nb: "KN trakk det i går")
  package static let exampleRetention = Phrase(nb: "regler, antall og frister")
  package static let exampleRetentionOn = Phrase(nb: "som det vil være den dagen")
  package static let exampleRetain = Phrase(
    nb: "gjør det «oppbevaring» viser at fristen er ute for")
}
