import Application
import EventLog
import Events
import Forms
import Texts

extension Session {
  /// The cursor that a text names: a day, a seal or a noting of heads by its handle, `bufdir-2025` for
  /// the newest seal of that year, or a file with heads; nil for `nå`.
  ///
  /// - Parameter name: what it is the value of, in errors.
  func cursor(
    _ text: String, of registry: Registry, name: String = "--per"
  ) throws(CommandFailure) -> Cursor? {
    let text = text.trimmed
    if ["nå", "no", "now"].map(Nearby.fold).contains(Nearby.fold(text)) { return nil }
    let whole = registry.at(nil)
    if let handle = Handle(text),
      try keeping({ () throws(ApplicationError) in
        try whole.logs().contains(handle.log)
      })
    {
      return try keeping { () throws(ApplicationError) in try whole.cursor(of: handle) }
    }
    if let year = Self.sealedYear(text) {
      return try keeping { () throws(ApplicationError) in
        guard let seal = try whole.newestSeal(year) else { throw .notSealed(year) }
        return seal.report.cursor
      }
    }
    let day: CivilDate
    do throws(CellProblem) {
      day = try SpokenDate.parse(text, today: registry.environment.today)
    } catch {
      if let bytes = try fileOfHeads(text) {
        return try keeping { () throws(ApplicationError) in
          try whole.cursor(file: bytes, source: text, known: keysOfFolder())
        }
      }
      if Handle(text) != nil { throw .application(.unknownHandle(text)) }
      throw .value(name: name, text: text, error)
    }
    return try keeping { () throws(ApplicationError) in try whole.cursor(shown: day) }
  }

  /// The year of `bufdir-2025`; nil when it is no such word.
  private static func sealedYear(_ text: String) -> Int? {
    guard let dash = text.lastIndex(of: "-"),
      ShellWords<ReportKind>.reports.typed(String(text[..<dash])) == .bufdir
    else { return nil }
    return Int(text[text.index(after: dash)...])
  }

  /// A file of that name; nil where there is none and the text does not look like the name of one.
  private func fileOfHeads(_ text: String) throws(CommandFailure) -> [UInt8]? {
    guard !text.isEmpty else { return nil }
    do throws(FileError) { return try files.read(text, atMost: SealFile.maximumLength) } catch {
      let ending = text.lastIndex(of: ".").map { text[$0...] } ?? ""
      let isPath = text.contains("/") || ending.contains(where: \.isLetter)
      if error == .notFound, !isPath { return nil }
      throw .file(error, path: text)
    }
  }

  /// Keys that are trusted, where there is a key folder.
  private func keysOfFolder() -> [VerifierKey] {
    let keys = try? keyFolders.open(globals["nøkler"]?.last)
    return (try? keys?.known().map(\.key)) ?? []
  }
}

extension Registry {
  /// The cursor of a day at which there is something to show.
  fileprivate func cursor(shown day: CivilDate) throws(ApplicationError) -> Cursor {
    guard let days = try recordedDays() else { throw .nothingKnown(day, first: nil) }
    // A simulated clock may have been ahead of ours.
    if day > max(environment.today, days.upperBound) { throw .dayAhead(day) }
    if day < days.lowerBound { throw .nothingKnown(day, first: days.lowerBound) }
    return try cursor(on: day)
  }
}
