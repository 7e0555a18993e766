import Application
import Reports
import Texts

extension CommandSpec {
  /// Whether its result can be a file.
  var writesFile: Bool { options.contains { $0.name == "fil" } }

  /// What its `--format` takes.
  var formats: [String] {
    writesFile ? FileFormat.words : OutputFormat.allCases.map(\.rawValue)
  }
}

extension Session {
  /// Whether CSV is as a Norwegian Excel opens it: `--excel`, unless the command itself says another format.
  func isForExcel(_ line: ParsedCommand) -> Bool {
    if line.has("excel") { return true }
    return globals["excel"] != nil && line[option: "format"] == nil && endingFormat(line) == nil
  }

  /// How a report comes out: as the command says, as the ending of its file says, or as was said before the
  /// command.
  func fileFormat(_ line: ParsedCommand) throws(CommandFailure) -> FileFormat {
    if isForExcel(line) { return .text(.csv) }
    if let named = line[option: "format"] { return format(named: named, line) }
    if let path = line[option: "fil"] {
      guard let format = endingFormat(line) else { throw .usage(.unknownEnding(path)) }
      return format == .text(.table) && isPlain(line) ? .text(.list) : format
    }
    if let named = globals["format"]?.last { return format(named: named, line) }
    return .text(format(line))
  }

  private func format(named word: String, _ line: ParsedCommand) -> FileFormat {
    FileFormat(word: Nearby.fold(word)) ?? .text(format(line))
  }

  /// What the ending of the file says; nil where there is no file, or its ending says nothing.
  private func endingFormat(_ line: ParsedCommand) -> FileFormat? {
    guard let name = line[option: "fil"]?.split(separator: "/").last,
      let dot = name.lastIndex(of: ".")
    else { return nil }
    return FileFormat(ending: name[name.index(after: dot)...].lowercased())
  }

  /// Refuses a form that there is none of, and a file that is in the way, before anything is done.
  func checkFormat(_ line: ParsedCommand) throws(CommandFailure) {
    let spec = CommandTable.spec(line.id)
    for named in [line[option: "format"], globals["format"]?.last].compactMap({ $0 })
    where !spec.formats.contains(Nearby.fold(named)) {
      throw .usage(.unknownWord(name: "format", word: named, valid: spec.formats))
    }
    try checkExcel(line)
    guard spec.writesFile else { return }
    let format = try fileFormat(line)
    if format == .journal,
      line.id != .report || ShellWords<ReportKind>.reports.typed(line.parameters[0]) != .timer
    {
      throw .usage(.noJournal)
    }
    guard let path = line[option: "fil"] else {
      if line.has("overskriv") {
        throw .usage(.missingOption("fil", command: spec.name))
      }
      if format == .workbook, console.isTerminal { throw .usage(.needsFile("xlsx")) }
      return
    }
    if !line.has("overskriv") { try requireRoom(for: path) }
  }

  private func checkExcel(_ line: ParsedCommand) throws(CommandFailure) {
    guard line.has("excel") else { return }
    if let named = line[option: "format"], Nearby.fold(named) != OutputFormat.csv.rawValue {
      throw .usage(.excelIsCSV)
    }
    switch endingFormat(line) {
    case nil, .text(.csv), .text(.table): break
    default: throw .usage(.excelIsCSV)
    }
  }

  private func requireRoom(for path: String) throws(CommandFailure) {
    do throws(FileError) { _ = try files.read(path, atMost: 0) } catch {
      switch error {
      case .notFound: return
      case .isFolder: throw .unwritten(.isFolder, path: path)
      default: break
      }
    }
    throw .unwritten(.exists, path: path)
  }

  /// Whether people are named by their pseudonyms only: what is handed on names nobody unless asked to.
  func hidesNames(_ line: ParsedCommand) -> Bool { isForOthers(line) && !line.has("navn") }

  /// Whether the report is made to be handed on: then nobody is named in it or pointed at.
  func isForOthers(_ line: ParsedCommand) -> Bool {
    guard CommandTable.spec(line.id).writesFile else { return false }
    if line.has("fil") { return true }
    switch try? fileFormat(line) {
    case .html, .workbook: return true
    default: return false
    }
  }
}
