package import Application
package import EventLog
import Events

extension Texts {
  /// Why nothing was signed, proved or cosigned.
  package func sentence(_ error: TransparencyError) -> String {
    switch error {
    case .noOwnerKey(let log):
      self(nb: "{0} har ingen nøkkel å signere med. «nøkkel ny» lager en.", log)
    case .shorterThanSigned(let log, let signed, let here):
      self(
        nb: "{0} har {1} her, men det er signert for {2}: noe som var ført, er borte. Ingenting er"
          + " signert. Hent registeret fra en sikkerhetskopi.", log, events(here.size),
        number(signed.size))
    case .forkedFromSigned(let log, let signed, let here):
      self(
        nb: "{0} er en annen historie enn den det ble signert for: hodet med {1} stemmer ikke med"
          + " loggen, som nå har {2}. Ingenting er signert. Kjør «kontroller».", log,
        events(signed.size), number(here.size))
    case .signedHeadMissing(let log):
      self(
        nb: "Det siste signerte hodet for {0} mangler blant nøklene, så loggen kunne bli signert i"
          + " to utgaver. Ingenting er signert. Hent mappen «signed» fra der nøkkelen var, eller fra en"
          + " sikkerhetskopi; er den borte for godt, signerer «forsegl --uten-kjent-hode» likevel.",
        log)
    case .badSignedHead(let log):
      self(
        nb: "Hodet som ble signert sist for {0}, kan ikke leses blant nøklene. Hent filen fra en"
          + " sikkerhetskopi; ingenting er signert.", log)
    case .notCovered(let handle, let size):
      self(
        nb: "{0} er ført etter det siste signerte hodet, som dekker {1}. «forsegl» signerer et"
          + " nytt.", handle, events(size))
    case .severalLogs(let logs):
      self(
        nb: "Registeret har ingen sentral logg. Hvilken? Bruk --lag med {0}.",
        all(logs.map { "\($0)" }))
    case .beyondSigned(let log, let old, let size):
      self(
        nb: "Det siste signerte hodet til {0} dekker {1}, ikke {2}.", log, events(size),
        number(old))
    case .notASeal(let handle): self(nb: "{0} er ikke en forseglet rapport.", handle)
    case .format(let error): sentence(error)
    case .note(let refusal): sentence(refusal)
    case .nothingSigned(let log):
      self(nb: "Det er ikke signert noe hode for {0} her. «forsegl» signerer et.", log)
    case .otherHead(let signed, let offered):
      self(
        nb: "Signaturen gjelder et annet hode, med {0}: rot {1}. Sist signert her er det med {2}:"
          + " rot {3}. Ingenting er lagt til.", events(offered.size), root(offered),
        number(signed.size), root(signed))
    case .otherHistory(let log, let head):
      self(
        nb: "{0} har aldri hatt hodet med {1} og rot {2}: det hører til en annen historie.", log,
        events(head.size), root(head))
    case .broken(let finding): sentence(finding)
    case .otherLog(let expected, let found):
      self(nb: "Dette gjelder {0}, ikke {1}.", quoted(found), quoted(expected))
    case .unknownLog(let origin):
      self(
        nb: "Ingen kjent nøkkel kan signere for {0}. Gi den med --nøkkel, eller «nøkkel kjenn».",
        quoted(origin))
    case .notForWitness:
      self(
        nb: "Et vitne signerer et hode, eller et hode med bevis fra «bevis LAG --siden N». Dette er"
          + " noe annet; «kontroller FIL» sier hva.")
    case .noWitness:
      self(nb: "Du har ingen slik nøkkel å være vitne med. «vitne ny NAVN» lager en.")
    case .severalWitnesses(let names):
      self(nb: "Hvilket vitne? Bruk --navn med {0}.", either(names.map(quoted)))
    case .witnessExists(let name): self(nb: "Du er vitne med navnet {0} fra før.", quoted(name))
    case .notAWitnessName(let name):
      self(
        nb: "{0} kan ikke være navnet på et vitne. Skriv det som en nettadresse uten mellomrom og"
          + " +, som vitne.example/bergen.", quoted(name))
    case .witness(let refusal): sentence(refusal)
    case .folderTaken(let path):
      self(
        nb: "{0} har noe annet i seg enn en hendelseslogg, og ingenting er skrevet der. Velg en ny"
          + " eller tom mappe med --ut.", quoted(path))
    case .folderHasEvents(let path):
      self(
        nb: "{0} har hendelser i seg fra før. Bruk --med-hendelser, eller velg en ny mappe med"
          + " --ut. Ingenting er skrevet.", quoted(path))
    case .otherTile(let path):
      self(
        nb: "{0} finnes fra før og er en annen enn den loggen gir: noe er endret der. Velg en ny"
          + " mappe med --ut.", quoted(path))
    }
  }

  /// Where a text differs from its format.
  package func sentence(_ error: TransparencyFormatError) -> String {
    if error.expected == .sameAsOnPaper || error.expected == .content {
      return self(nb: "Ventet {0}.", expected(error.expected))
    }
    let expected = expected(error.expected)
    return error.line == 0
      ? self(nb: "Filen er ikke av et format Varde kjenner: ventet {0}.", expected)
      : self(nb: "Linje {0}: ventet {1}.", error.line, expected)
  }

  /// Why signatures are not accepted.
  package func sentence(_ refusal: NoteRefusal) -> String {
    switch refusal {
    case .badSignature(let name):
      self(nb: "Signaturen til {0} er ikke ekte.", quoted(name.description))
    case .noKnownKey:
      self(
        nb: "Ingen av signaturene er av en nøkkel som er kjent her. «nøkkel kjenn» gjør den kjent.")
    }
  }

  /// Why a witness does not cosign.
  package func sentence(_ refusal: WitnessRefusal) -> String {
    switch refusal {
    case .shorter(let seen, let offered):
      self(
        nb: "Dette hodet er eldre enn det du så sist ({0}). Be om et nyere hode; sier eieren at"
          + " dette er det nyeste, er noe borte. Sett: {0}, rot {1}. Vist fram: {2}, rot {3}.",
        events(seen.size), root(seen), events(offered.size), root(offered))
    case .fork(let seen, let offered):
      self(
        nb: "Dette er en annen historie enn den som er sett før. Sett: {0}, rot {1}. Vist fram:"
          + " {2}, rot {3}.", events(seen.size), root(seen), events(offered.size), root(offered))
    case .startsElsewhere(let seen, let offered, let from):
      self(
        nb: "Beviset begynner ved {0}, men hodet som er sett sist, har {1} ({2}). Be om et bevis"
          + " derfra: «bevis LAG --siden {3}». Vist fram: {4}.", events(from), events(seen.size),
        root(seen), seen.size, root(offered))
    case .notSeen(let offered, let from):
      self(
        nb: "Beviset begynner ved {0}, men du har ikke sett noe hode av denne loggen før. Be om"
          + " hodet alene. Vist fram: {1}, rot {2}.", events(from), events(offered.size),
        root(offered))
    }
  }

  private func root(_ head: Head) -> String { head.root.base64 }

  private func expected(_ expected: TransparencyFormatError.Expected) -> String {
    switch expected {
    case .atMost(let bytes): self(nb: "høyst {0} byte", number(bytes))
    case .plainText: self(nb: "UTF-8 uten styretegn")
    case .lineFeed: self(nb: "linjeskift til slutt")
    case .emptyLine: self(nb: "en tom linje mellom tekst og signaturer")
    case .signatureLine: self(nb: "en signatur, «— navn base64»")
    case .atMostSignatures(let count): self(nb: "høyst {0} signaturer", number(count))
    case .verifierKey: self(nb: "en offentlig nøkkel, «navn+id+base64»")
    case .origin: self(nb: "loggens opphav")
    case .number: self(nb: "et tall")
    case .hash: self(nb: "32 byte i base64")
    case .header(let text): quoted(text)
    case .member(let word): self(nb: "{0} og en verdi", quoted(word))
    case .content: self(nb: "noe, men filen er tom")
    case .wholeHead:
      self(nb: "et helt hode; dette er et svar fra et vitne, som legges til med «forsegl --med»")
    case .head:
      self(
        nb: "et hode, et bevis eller en forsegling; dette er en forsendelse, som tas inn med"
          + " «motta FIL»")
    case .sameAsOnPaper:
      self(nb: "det som står på papiret; noe er skrevet feil, så se over alle linjene")
    case .letterGroups: self(nb: "14 grupper på fire bokstaver og tall, skrevet som på papiret")
    }
  }
}
