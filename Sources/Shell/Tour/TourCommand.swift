import Application
import Decisions
import Events
import LineEditing
import Texts

extension Session {
  /// `omvisning`: what one does most, tried in a made-up registry that is gone afterwards.
  func tour(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    guard mayAsk else { throw .usage(.needsTerminal("omvisning")) }
    guard let folder = temporaryFolders.make() else { throw .usage(.noTemporaryFolder) }
    defer { temporaryFolders.remove(folder) }
    let visit = try tourSession(in: folder + "/omvisning.varde")
    remark(texts(.tourWelcome))
    for (index, step) in TourStep.all.enumerated() {
      let isLeft = try !visit.tourTakes(step, index + 1, of: TourStep.all.count)
      if isLeft {
        remark(texts(.tourLeft))
        return .done
      }
    }
    remark(texts(.tourDone))
    return .done
  }

  /// A sitting at a small registry of its own: nothing of it reaches the one that is open.
  private func tourSession(in path: String) throws(CommandFailure) -> Session {
    let visit = Session(
      console: console, files: files, opener: opener, keyFolders: keyFolders, workshop: workshop,
      backups: backups, reader: reader, texts: texts)
    do throws(RegistryOpenError) {
      visit.registry = try opener.create(
        path, organisation: TourRegistry.organisation, demo: true, passphrase: nil)
    } catch { throw .open(error, path: path) }
    visit.isShell = true
    visit.chapter = TourRegistry.chapter
    try visit.using { (registry) throws(ApplicationError) in try TourRegistry.fill(registry) }
    return visit
  }

  /// Asks for lines until a step is done or passed over; false when somebody wants to leave.
  private func tourTakes(
    _ step: TourStep, _ number: Int, of count: Int
  ) throws(CommandFailure) -> Bool {
    let year = try requiredRegistry().environment.today.year
    remark("")
    remark(texts(step.text))
    remark("  " + step.line.replacing("ÅR", with: "\(year)"))
    while true {
      let prompt = texts(.tourPrompt, number, count) + "> "
      let request = LineRequest(
        prompt: prompt, entersHistory: false, completer: { [unowned self] in completions($0) })
      guard case .line(let text) = readLine(request) else { return false }
      let typed = Nearby.fold(text.trimmed)
      if typed == "." { return false }
      if ["hopp over", "skip"].contains(typed) { return true }
      guard let words = try? Tokenizer.words(text), !words.isEmpty else { continue }
      let id = CommandLineParser.command(words)?.0.id
      if let id, !Self.inTour.contains(id) {
        remark(texts(.tourNotHere))
        continue
      }
      let before = try standing()
      let ran = run(words) == .done ? id : nil
      if try standing().shows(step.effect, since: before, ran) {
        remark(texts(.tourGood))
        return true
      }
      remark(texts(.tourAgain, step.line.replacing("ÅR", with: "\(year)")))
    }
  }

  private func standing() throws(CommandFailure) -> TourStanding {
    try using { (registry) throws(ApplicationError) in
      try TourStanding(registry, TourRegistry.chapter)
    }
  }

  /// What touches nothing but the registry of the tour.
  private static let inTour: Set<CommandID> = [
    .log, .repeatEntry, .series, .correct, .withdraw, .reinstate, .undo, .redo, .chapters, .people,
    .newPerson, .report, .drill, .explain, .show, .missing, .verify, .accesses, .help,
  ]
}

/// The registry of the tour: one chapter, two people, one entry.
enum TourRegistry {
  static let organisation = LogCode.central
  static var chapter: LogCode { LogCode("eksempel") ?? .central }

  static func fill(_ registry: Registry) throws(ApplicationError) {
    var founded = ChapterStatement(chapter: chapter)
    founded.kind = .lokallag
    _ = try registry.record(founded)
    let today = registry.environment.today
    for (code, name) in [("KN", "Kari Nordmann"), ("OB", "Ola Berg")] {
      var person = PersonStatement(code: code)
      person.name = name
      person.address = "Eksempelveien 1"
      person.phone = "41000000"
      person.email = "eksempel@example.no"
      person.role = .likeperson
      person.appointed = today.adding(days: -400)
      person.unpaid = true
      _ = try registry.record(person, in: chapter)
    }
    var entry = EntryStatement(on: today.adding(days: -7), kind: .moteplass)
    entry.leader = "KN"
    entry.minutes = 120
    entry.start = TimeOfDay(hour: 18, minute: 0)
    entry.words.place = "Huset"
    entry.participants = 12
    entry.exchange = true
    _ = try registry.record(entry, in: chapter)
  }
}
