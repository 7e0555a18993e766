import Application
import Decisions
import Events
import LineEditing
import Projections
package import Texts

extension Session {
  /// Most lines that are kept of what was typed.
  private static let keptLines = 1_000

  /// The shell: reads commands until Ctrl-D or `avslutt`. From a pipe the first failure ends it, with
  /// the number of the line, unless `--fortsett` is given.
  package func loop() -> ExitCode {
    isShell = true
    goesOnAfterErrors = globals["fortsett"] != nil
    do throws(CommandFailure) {
      _ = try requiredRegistry()
      if mayAsk { try greet() }
    } catch {
      tell(error)
      return status(of: error)
    }
    return lines()
  }

  /// Runs the lines that the reader has, until it has none or one fails where nobody sits.
  func lines() -> ExitCode {
    var worst = ExitCode.done
    while true {
      recallLines()
      let (said, number) = wholeLine()
      var status = ExitCode.done
      switch said {
      case .line(let text):
        guard let words = words(of: text) else {
          status = .usage
          break
        }
        guard !words.isEmpty else { continue }
        keep(text, words)
        if isQuit(words) { return left(worst) }
        status = run(words)
      case .pasted(let text): status = offerImport(of: text)
      case .interrupted:
        if !mayAsk { return .interrupted }
      case .end:
        if mayAsk { console.remark("\n") }
        return left(worst)
      case .invalid(let line, let byte):
        remark(
          source.map { texts(.fileNotUTF8, line, $0, byte) } ?? texts(.notUTF8, line, byte))
        status = .badData
      case .tooLong(let line):
        remark(texts(.lineTooLong, line))
        status = .badData
      case .unreadable: return .inputOutput
      }
      if status != .done { worst = status }
      if stops(at: status, line: number) { return status }
    }
  }

  /// A line with those it goes on in, and the number of its first.
  private func wholeLine() -> (LineResult, number: Int?) {
    var said = reader.readLine(request())
    let number = reader.lineNumber
    while case .line(let text) = said, Continuation.goesOn(text) {
      switch reader.readLine(LineRequest(prompt: "… ")) {
      case .line(let next): said = .line(Continuation.joined(text, next))
      // What was never ended is told as it stands.
      case .end: return (said, number)
      case let other: return (other, number)
      }
    }
    return (said, number)
  }

  /// Somebody who sits there has been told what failed; a script has only the status.
  private func left(_ worst: ExitCode) -> ExitCode { mayAsk ? .done : worst }

  private func request() -> LineRequest {
    var request = LineRequest(
      prompt: prompt, completer: { [unowned self] in self.completions($0) })
    request.takesPaste = { PastedRows($0) != nil }
    // Linear output has no margin.
    if globals["enkel"] == nil { request.hint = { [unowned self] in self.hint($0) } }
    return request
  }

  /// Words of a line; nil when it is not one, which is told. Empty for a blank line or a comment.
  private func words(of text: String) -> [String]? {
    if text.trimmed.hasPrefix("#") { return [] }
    do throws(Tokenizer.UnclosedQuote) { return try Tokenizer.words(text) } catch {
      tell(.usage(.unclosedQuote))
      return nil
    }
  }

  private func stops(at status: ExitCode, line: Int?) -> Bool {
    guard !mayAsk, status != .done, !goesOnAfterErrors else { return false }
    if let line {
      remark(
        source.map { texts(.stoppedInFile, line, $0) } ?? texts(.stoppedAtLine, line))
    }
    return true
  }

  private func isQuit(_ words: [String]) -> Bool {
    CommandLineParser.command(words)?.0.id == .quit
  }

  private static let unkept: Set<CommandID> = [
    .newPerson, .whoAmI, .newKey, .newWitness, .forget, .subjectAccess, .consent, .giveConsent,
    .withdrawConsent,
  ]

  /// Lines are kept in the private store, but none about people, none that a passphrase may have got
  /// into by mistake, and none that begins with a space.
  private func keep(_ text: String, _ words: [String]) {
    guard mayAsk, !text.hasPrefix(" "), let id = CommandLineParser.command(words)?.0.id,
      !Self.unkept.contains(id), !id.isOfVault
    else { return }
    // Recalled, it is one line.
    registry?.keepLine(text.replacing("\n", with: " "), limit: Self.keptLines)
  }

  /// Three lines: who, which chapter with how many entries this year, how to get help.
  private func greet() throws(CommandFailure) {
    let registry = try requiredRegistry()
    try chooseOnlyChapter(registry)
    let actor = try using { (registry) throws(ApplicationError) in try registry.actor() }
    if let actor, actor.name != nil {
      remark(texts(.greetingWho, texts.actor(actor), registryName))
    } else {
      remark(texts(.greetingNobody, registryName))
      if !remarkIfLocked() { remark(texts(.nobodyYet)) }
    }
    if let chapter {
      let year = registry.environment.today.year
      let count = try using { (registry) throws(ApplicationError) in
        try registry.register(of: chapter).facts.count {
          !$0.isWithdrawn && $0.data.isEntry && $0.data.on?.year == year
        }
      }
      remark(texts(.greetingChapter, chapter, texts.entries(count), year))
      let drafts = registry.drafts(of: chapter).count
      if drafts > 0 { remark(texts(.draftsHere, texts.drafts(drafts))) }
    } else {
      let logs = try using { (registry) throws(ApplicationError) in try registry.logs().count }
      remark(logs == 0 ? texts(.greetingEmpty) : texts(.greetingLogs, texts.logs(logs)))
    }
    if registry.cursor != nil { remark(try known()) }
    remark(texts(.greetingHelp))
  }

  private func chooseOnlyChapter(_ registry: Registry) throws(CommandFailure) {
    if let usual = try usualChapterHere() {
      chapter = usual
    } else if case .success(let only) = Result(catching: { try registry.chapter(named: nil) }) {
      chapter = only
      isOnlyChapter = true
    }
  }

  var registryName: String {
    let path = path ?? ""
    if registry?.isDemo == true { return path + " " + texts(.demoMark) }
    return registry?.isWithoutPassphrase == true ? path + " · " + texts(.withoutPassphrase) : path
  }
}
