package import Application
import EventLog

extension Texts {
  /// Why a backup was not made or put back. That nothing is left behind is for the command to say.
  package func sentence(_ error: BackupError) -> String {
    switch error {
    case .samePlace(let folder):
      self(
        nb: "Begge filene ville ligge i {0}, og den som finner dem der, kan lese alt. Legg nøklene"
          + " et annet sted.", quoted(folder))
    case .insideRegistry(let path):
      self(
        nb: "{0} ligger i registeret som skal kopieres. Velg en annen mappe, helst en annen disk.",
        quoted(path))
    case .exists(let path): self(nb: "{0} finnes alt. Velg et annet navn.", quoted(path))
    case .file(let path, let reason): sentence(file: reason, quoted(path))
    case .damaged(let file):
      self(nb: "{0} er skadet, eller er en annen fil enn den skal være.", quoted(file.rawValue))
    case .tooLarge(let file):
      self(nb: "{0} er for stor for en sikkerhetskopi.", quoted(file.rawValue))
    case .archive(let kind, let problem):
      self(nb: "{0} kan ikke brukes: {1}.", capitalized(archive(kind)), text(problem))
    case .manifest(let kind, let problem):
      self(nb: "Innholdslisten i {0} kan ikke leses. {1}", archive(kind), sentence(problem))
    case .otherKind(let expected):
      self(nb: "Dette er ikke {0}. Har de to filene byttet plass?", archive(expected))
    case .altered(let file):
      self(
        nb: "{0} er ikke som innholdslisten sier: kopien er endret eller skadet. Bruk en annen.",
        quoted(file.rawValue))
    case .foreign: self(nb: "Nøklene hører til et annet register. Finn dem som hører til dette.")
    case .half(let registry, let keys):
      self(
        nb: "Nøklene er eldre enn registeret: det bruker nøkkel {0}, og de slutter på {1}. Finn en"
          + " nyere kopi av nøklene.", number(registry), number(keys))
    case .halfPeople(let missing):
      self(
        nb: "Nøklene er eldre enn registeret: de har ingen nøkkel til {0}. Finn en nyere kopi av"
          + " nøklene.", people(missing))
    case .heads(nil):
      self(nb: "Kopien har andre logger enn innholdslisten sier. Bruk en annen kopi.")
    case .heads(let log?):
      self(nb: "Loggen {0} er ikke den som innholdslisten sier. Bruk en annen kopi.", log)
    case .afterwards(let error): sentence(error)
    }
  }

  private func sentence(file reason: RegistryOpenError, _ path: String) -> String {
    switch reason {
    case .notFound: self(nb: "{0} finnes ikke.", path)
    case .parentMissing: self(nb: "Mappen {0} finnes ikke. Lag den først.", path)
    case .notPermitted, .readOnly, .exposed, .foreign, .linked:
      self(nb: "Du har ikke tilgang til {0}, eller det kan ikke skrives der.", path)
    case .busy: self(nb: "{0} er i bruk av et annet program. Vent litt og prøv igjen.", path)
    case .storage(let text): self(nb: "{0} kunne ikke leses eller skrives ({1}).", path, text)
    case .notARegistry, .incomplete, .newerFormat, .exists:
      self(nb: "{0} er ikke en fil som denne utgaven av Varde kjenner.", path)
    }
  }

  private func archive(_ kind: BackupKind) -> String {
    switch kind {
    case .registry: self(nb: "sikkerhetskopien av registeret")
    case .keys: self(nb: "sikkerhetskopien av nøklene")
    }
  }

  private func text(_ problem: TarProblem) -> String {
    switch problem {
    case .cutOff: self(nb: "slutten mangler")
    case .notARegularFile: self(nb: "den har annet enn vanlige filer i seg")
    case .foreignName: self(nb: "den har en fil som ingen sikkerhetskopi har")
    case .twice: self(nb: "den har den samme filen to ganger")
    case .tooLarge: self(nb: "den har en fil på mer enn 8 GiB")
    case .manifestNotFirst: self(nb: "innholdslisten står ikke først")
    case .notAsListed: self(nb: "den har andre filer enn innholdslisten sier")
    case .checksum, .malformed, .padding, .end, .afterEnd:
      self(nb: "den er endret eller skadet, eller er ikke laget av Varde")
    }
  }
}
