package import EventLog
package import Events
package import Vault

extension Texts {
  /// Why a log could not be read or written.
  package func sentence(_ error: LogError) -> String {
    switch error {
    case .busy:
      self(nb: "Registeret er opptatt: et annet program skriver i det. Vent litt og prøv igjen.")
    case .readOnly:
      self(nb: "Registeret kan bare leses herfra. Se etter at du har lov til å skrive i mappen.")
    case .storage(let text):
      self(nb: "Registeret kunne ikke leses eller skrives ({0}). Se etter om disken er full.", text)
    case .damaged(let log, let seq):
      self(
        nb: "Det som er lagret som {0}, kan ikke være riktig. Kjør «kontroller».", Handle(log, seq))
    }
  }

  /// Why the private store could not be used.
  package func sentence(_ error: PrivateStoreError) -> String {
    switch error {
    case .busy:
      self(nb: "Persondatalageret er opptatt av et annet program. Vent litt og prøv igjen.")
    case .readOnly:
      self(
        nb: "Persondatalageret kan bare leses herfra. Se etter at du har lov til å skrive i mappen."
      )
    case .aliasTaken: self(nb: "Noen andre tok det samme navnet i bruk nå nettopp. Prøv igjen.")
    case .locked:
      self(
        nb: "Hvelvet er låst: navn og tekster kan ikke leses eller føres. «hvelv åpne» åpner det.")
    case .erased:
      self(nb: "Personen er glemt her, og kan ikke føres på nytt under det samme pseudonymet.")
    case .notNoted:
      self(
        nb: "Det som skulle glemmes, kunne ikke noteres i nøkkelmappen, så ingenting er slettet. Se"
          + " etter at mappen kan skrives; «nøkkel» viser hvor den er.")
    case .unreadable(let handle?):
      self(
        nb: "Det som er bevart av tekst til {0}, lar seg ikke åpne. Kjør «kontroller».", handle)
    case .unreadable(nil):
      self(nb: "Noe i persondatalageret lar seg ikke åpne. Kjør «kontroller».")
    case .storage(let text):
      self(nb: "Persondatalageret kunne ikke leses eller skrives ({0}).", text)
    }
  }

  /// Why the clock is refused.
  package func sentence(_ refusal: ClockRefusal) -> String {
    let now = moment(refusal.now)
    return switch refusal.problem {
    case .behindLog:
      self(
        nb: "Klokken på maskinen viser {0}, men det siste i loggen ble ført {1}. Still klokken.",
        now,
        refusal.last.map { moment($0) } ?? "")
    case .beforeBuild:
      self(nb: "Klokken på maskinen viser {0}, før programmet ble laget. Still klokken.", now)
    case .farFuture:
      self(nb: "Klokken på maskinen viser {0}, langt fram i tid. Still klokken.", now)
    }
  }

  /// Why bytes are not an event.
  package func sentence(_ error: CodingError) -> String {
    switch error {
    case .tooLong(let bytes): self(nb: "hendelsen er for lang ({0} byte)", number(bytes))
    case .noEnvelope: self(nb: "dette er ikke en hendelse")
    case .unknownType(let type, let version):
      self(
        nb: "ukjent slag hendelse ({0}, versjon {1}), trolig fra en nyere utgave av Varde", type,
        version)
    case .unexpectedMember(let expected, let offset):
      self(nb: "ventet «{0}» ved byte {1}", expected, offset)
    case .badValue(let member, let offset):
      self(nb: "ugyldig verdi for «{0}» ved byte {1}", member, offset)
    case .contradiction: self(nb: "felter som motsier hverandre")
    case .trailingBytes(let offset): self(nb: "noe står etter hendelsen, ved byte {0}", offset)
    }
  }
}
