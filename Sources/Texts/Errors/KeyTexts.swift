package import Application
package import EventLog
package import Events
package import Vault

extension Texts {
  /// Why the key folder could not be used.
  package func sentence(_ error: KeyStoreError) -> String {
    switch error {
    case .nowhere:
      self(
        nb: "Hvor skal nøklene ligge? Si det med --nøkler MAPPE, eller sett VARDE_KEYS eller HOME.")
    case .openToOthers(let path):
      self(
        nb: "Andre enn du har tilgang til {0}, og da er ikke nøklene dine alene. Steng den med"
          + " «chmod -R go= {1}».", quoted(path), path)
    case .insideRegistry(let path, let registry):
      self(
        nb: "Nøklene kan ikke ligge i et register: {0} ligger i {1}. Velg en annen mappe med"
          + " --nøkler.", quoted(path), quoted(registry))
    case .notPermitted(let path):
      self(nb: "Du har ikke tilgang til {0}, eller det kan ikke skrives der.", quoted(path))
    case .busy(let path):
      self(
        nb: "Nøklene i {0} er i bruk av et annet program. Vent litt og prøv igjen.", quoted(path))
    case .badKey(let path, let problem): sentence(problem, path: path)
    case .passphraseNeeded(let key):
      self(
        nb: "Nøkkelen {0} har passord. Skriv det på en terminal, eller bruk --passordfil FIL.", key)
    case .wrongPassphrase(let key): self(nb: "Feil passord til nøkkelen {0}.", key)
    case .badCheckpoint(let path):
      self(
        nb: "{0} er ikke det signerte hodet som skal ligge der. Hent filen fra en sikkerhetskopi;"
          + " uten den kan loggen komme til å bli signert i to utgaver.", quoted(path))
    case .stateLost(let key):
      self(
        nb: "Vitnenøkkelen {0} er her, men ikke hodene den har sett: den kan ha signert en annen"
          + " historie. Ingenting er signert. Lag en ny nøkkel med «vitne ny».", key)
    case .badKnown(let path, let line):
      self(
        nb: "Linje {1} i {0} er ikke en nøkkel. Rett linjen, eller sett # foran den.", quoted(path),
        line)
    case .exists(let id): self(nb: "Nøkkelen {0} finnes fra før. Ingenting er gjort.", id)
    case .storage(let path, let text):
      self(nb: "{0} kunne ikke leses eller skrives ({1}).", quoted(path), text)
    }
  }

  /// Why a key of a log's owner need not be believed.
  package func sentence(_ reason: OwnerKeyProblem.Reason, _ handle: Handle) -> String {
    switch reason {
    case .badSignature:
      self(nb: "Eiernøkkelen i {0} er ikke signert av den som skulle gå god for den.", handle)
    case .wrongSigner:
      self(nb: "Eiernøkkelen i {0} er signert av en som ikke kan gå god for den.", handle)
    case .noCentralKeys:
      self(
        nb: "Eiernøkkelen i {0} er signert sentralt, men den sentrale loggen har ingen nøkkel.",
        handle)
    }
  }

  /// What is wrong with a private key.
  package func sentence(_ problem: KeyFileProblem, path: String) -> String {
    let path = quoted(path)
    return switch problem {
    case .notAKey: self(nb: "{0} er ikke en Varde-nøkkel. Flytt filen et annet sted.", path)
    case .unknownVersion:
      self(nb: "{0} er skrevet av en nyere utgave av Varde. Oppdater Varde.", path)
    case .damaged: self(nb: "{0} er skadet. Hent filen fra en sikkerhetskopi.", path)
    case .wrongSeed:
      self(
        nb: "{0}: den hemmelige delen hører til en annen nøkkel. Hent filen fra en sikkerhetskopi.",
        path)
    case .misnamed:
      self(nb: "{0} har navnet til en annen nøkkel. Hent filen fra en sikkerhetskopi.", path)
    case .tooDear:
      self(nb: "{0} krever mer minne eller tid for å åpnes enn Varde godtar.", path)
    case .passphraseNeeded:
      self(
        nb: "Nøkkelen {0} har passord. Skriv det på en terminal, eller bruk --passordfil FIL.", path
      )
    case .wrongPassphrase: self(nb: "Feil passord til nøkkelen {0}.", path)
    }
  }
}
