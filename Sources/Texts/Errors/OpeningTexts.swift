package import Application

extension Texts {
  /// Why a registry could not be made or opened.
  package func sentence(_ error: RegistryOpenError, path: String) -> String {
    let folder = path
    let path = quoted(path)
    return switch error {
    case .notFound:
      self(nb: "Det finnes ikke noe register i {0}. «varde opprett MAPPE» lager et.", path)
    case .notARegistry: self(nb: "{0} er ikke et Varde-register.", path)
    case .incomplete(let file):
      self(
        nb: "Registeret {0} mangler filen {1}. Hent den fra en sikkerhetskopi.", path, quoted(file))
    case .newerFormat(let format):
      self(
        nb: "Registeret {0} er laget av en nyere utgave av Varde (format {1}). Oppdater Varde.",
        path, format)
    case .readOnly:
      self(nb: "{0} kan bare leses, og må åpnes én gang der det kan skrives.", path)
    case .busy: self(nb: "Registeret {0} er i bruk. Vent litt og prøv igjen.", path)
    case .notPermitted: self(nb: "Du har ikke tilgang til {0}. Spør den som eier mappen.", path)
    case .exposed(let file): exposed(folder, file)
    case .foreign(let file):
      self(
        nb: """
          {0} eies av en annen enn den du kjører Varde som, og åpnes ikke. Kjør Varde som eieren, \
          eller få en kopi som er din.
          """, quoted(Self.place(file, in: folder)))
    case .linked(let file):
      self(
        nb: "{0} er en symbolsk lenke, og registeret åpnes ikke. Legg selve filen der.",
        quoted(Self.place(file, in: folder)))
    case .exists: self(nb: "{0} finnes alt og er ikke en tom mappe. Velg et annet navn.", path)
    case .parentMissing: self(nb: "Mappen som {0} skal ligge i, finnes ikke. Lag den først.", path)
    case .storage(let text): self(nb: "{0} kunne ikke leses eller skrives ({1}).", path, text)
    }
  }

  private func exposed(_ folder: String, _ file: String?) -> String {
    let place = Self.place(file, in: folder)
    return self(
      nb: "Andre på maskinen har tilgang til {0}, så registeret åpnes ikke. Kjør «chmod {1} {2}».",
      quoted(place), file == nil ? "700" : "600", Self.word(place))
  }

  private static func place(_ file: String?, in folder: String) -> String {
    guard let file else { return folder }
    return folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
  }

  /// A path as one word of a POSIX shell.
  private static func word(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,:@%".contains($0) }
    if isPlain, !path.hasPrefix("-") { return path }
    let quoted = path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return (path.hasPrefix("-") ? "./" : "") + "'\(quoted)'"
  }
}
