extension Phrase {
  package static let doesBackup = Phrase(
    nb: "lager en sikkerhetskopi: registeret i én fil og nøklene i en annen")
  package static let doesRestore = Phrase(
    nb: "legger et register tilbake fra de to filene; det som er glemt siden, blir glemt der også")
  package static let doesConfirmRestored = Phrase(
    nb: "holder et register som er lagt tilbake, mot hoder fra andre, og åpner det for føring")

  package static let exampleBackup = Phrase(nb: "de to filene på hver sin plass")
  package static let exampleRestore = Phrase(nb: "til en mappe som ikke finnes")
  package static let exampleConfirmRestored = Phrase(
    nb: "det nyeste hodet du kjenner, på papir eller i en fil")

  package static let backupNext = Phrase(
    nb:
      "Legg de to filene på hver sin plass: den ene uten den andre viser ingenting om noen. Kopier som"
      + " er eldre enn en sletting, bør slettes.")
  package static let restoredNext = Phrase(
    nb: "Før noe føres her, skal registeret holdes mot det nyeste hodet du kjenner: «varde -r {0}"
      + " gjenopprett bekreft --mot FIL».")
  package static let notRestored = Phrase(
    nb:
      "Registeret er ikke lagt tilbake fra en kopi, eller det er bekreftet før. Ingenting å gjøre.")
  package static let restoredBehind = Phrase(
    nb:
      "Registeret er eldre enn eller et annet enn det andre har sett. Finn en nyere kopi; finnes det"
      + " ingen, fører «gjenopprett bekreft --uten-kjent-hode» videre herfra.")
  package static let restoredConfirmed = Phrase(nb: "Bekreftet. Registeret kan føres i igjen.")
  package static let forgottenAgain = Phrase(
    nb: "{0}: det som ble glemt etter at kopien ble laget, er ført som glemt igjen.")
  package static let noKnownHead = Phrase(
    nb:
      "Det finnes ikke noe hode å holde registeret mot. Oppgi et med --mot FIL: et hode på papir, et"
      + " bevis eller en forseglet rapport. Finnes ingen slike, bruk --uten-kjent-hode.")
}
