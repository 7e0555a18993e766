import Application
import Events
import Forms
import Reports
import Texts

extension Session {
  /// `importer`: forms, tested row by row and shown before anything is recorded.
  func importForms(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let form = try ShellWords<FormKind>.forms.read(line.parameters[0], name: "skjema")
    if line.has("mal") {
      FormTemplate.write(form: form).withUnsafeBytes { _ = console.write(bytes: $0) }
      return console.flush() ? .done : .inputOutput
    }
    let paths = line.parameters.dropFirst()
    if paths.isEmpty { throw .usage(.missingParameter("FIL", command: "importer")) }
    let request = try request(form, Array(paths), line)
    // Whoever wants JSON is a program: one value, no question.
    let asks = mayAsk && !line.has("ja") && format(line) != .json
    if asks || line.has("prøv") {
      let tested = try using { (registry) throws(ApplicationError) in
        try working(in: .rows) { (show) throws(ApplicationError) in
          try registry.tryImport(request, progress: show)
        }
      }
      write(try imported(tested, isTrial: true, request), asks ? line.withoutPager : line)
      let isUseless =
        tested.recorded == 0 || (request.isAllOrNothing && tested.refusedRows > 0)
      if line.has("prøv") || isUseless { return status(tested, request) }
      let question = texts(.importQuestion, texts.rows(tested.recorded))
      if try !confirm(question, standing: true) { throw .declined }
    }
    let outcome = try using { (registry) throws(ApplicationError) in
      try working(in: .rows) { (show) throws(ApplicationError) in
        try registry.importForms(request, progress: show)
      }
    }
    var report = try imported(outcome, isTrial: false, request)
    // What is refused was shown before the question.
    if asks { report.sections = [] }
    write(report, line)
    return status(outcome, request)
  }

  private func request(
    _ form: FormKind, _ paths: [String], _ line: ParsedCommand
  ) throws(CommandFailure) -> ImportRequest {
    var files: [(name: String, bytes: [UInt8])] = []
    for path in paths {
      if let pastedRows, path == texts(.pastedName) {
        files.append((path, pastedRows))
        continue
      }
      do throws(FileError) { files.append((path, try self.files.read(path))) } catch {
        throw .file(error, path: path)
      }
    }
    var chapter: LogCode?
    if form != .chapters, line.has("lag") || self.chapter != nil {
      chapter = try self.chapter(line)
    }
    var keepsDoubles = false
    if let word = line[option: "dobbelt"] {
      guard ["behold", "keep"].contains(Nearby.fold(word)) else {
        throw .usage(.unknownWord(name: "dobbelt", word: word, valid: ["behold"]))
      }
      keepsDoubles = true
    }
    return ImportRequest(
      form: form, files: files, sheet: line[option: "ark"], defaultChapter: chapter,
      keepsDoubles: keepsDoubles, isAllOrNothing: line.has("alt-eller-intet"))
  }

  private func imported(
    _ outcome: ImportOutcome, isTrial: Bool, _ request: ImportRequest
  ) throws(CommandFailure) -> Report {
    .imported(
      outcome, isTrial: isTrial, isAllOrNothing: request.isAllOrNothing, try context())
  }

  private func status(_ outcome: ImportOutcome, _ request: ImportRequest) -> ExitCode {
    ExitCode(for: outcome, isAllOrNothing: request.isAllOrNothing)
  }
}
