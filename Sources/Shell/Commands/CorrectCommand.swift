import Application
import Decisions
import Events
import Forms
import Projections
import Texts

extension Session {
  /// `rett`: what is given on the line is stated otherwise from now on; asked for where nothing is given
  /// and somebody sits there.
  func correct(_ given: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let handle = try handle(given.parameters[0])
    let given = try wordsAsOptions(given, in: handle.log)
    let change = try change(in: given, of: handle)
    if change != EntryChange() { return try correct(handle, change, given, isAsked: false) }
    guard mayAsk else { throw .usage(.nothingToCorrect(handle.description)) }
    try requireOwn(handle.log)
    let explanation = try using { (registry) throws(ApplicationError) in
      try registry.explain(handle)
    }
    if let other = try statedAnew(explanation) { return try carryOutStatedAnew(other) }
    let line = try askCorrection(of: explanation, given)
    let asked = try self.change(in: line, of: explanation.handle)
    if asked == EntryChange() { throw .declined }
    return try correct(explanation.handle, asked, line, isAsked: true)
  }

  /// What a line says is to be otherwise about a fact.
  func change(
    in line: ParsedCommand, of handle: Handle
  ) throws(CommandFailure) -> EntryChange {
    let today = try requiredRegistry().environment.today
    let fact = try using { (registry) throws(ApplicationError) in
      try registry.register(of: handle.log).fact(handle.seq)
    }
    var isGoal = false
    if case .planAdopted? = fact?.data { isGoal = true }
    return try EntryChange(OptionReading(line: line, today: today), isGoal: isGoal)
  }

  private func carryOutStatedAnew(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    switch line.id {
    case .newPerson: try newPerson(line)
    case .annualReport: try annualReport(line)
    default: try newChapter(line)
    }
  }

  private func correct(
    _ handle: Handle, _ change: EntryChange, _ line: ParsedCommand, isAsked: Bool
  ) throws(CommandFailure) -> ExitCode {
    let names = try namesInRemarks(handle.log)
    let verdicts = try using { (registry) throws(ApplicationError) in
      try registry.preview(change, of: handle)
    }
    func tellVerdicts() {
      guard let before = verdicts.before, let after = verdicts.after else { return }
      remark(texts(.verdictWas, texts.counting(before, in: handle.log, names)))
      remark(texts(.verdictBecomes, texts.counting(after, in: handle.log, names)))
    }
    // Whoever is asked wants to know before the last answer what will come of it.
    if isAsked { tellVerdicts() }
    if mayAsk { try tellChanges(line, of: handle) }
    let (reason, why) = try reason(line, standing: .mistyped)
    let receipt = try using { (registry) throws(ApplicationError) in
      try registry.correct(handle, change, reason: reason, why: why)
    }
    if !isAsked { tellVerdicts() }
    console.write(texts(.corrected, handle, receipt.handles.first ?? handle) + "\n")
    return .done
  }

  /// `trekk`: an entry, or all untouched rows of an import.
  func withdraw(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let handle = try handle(line.parameters[0])
    let isImport = try using { (registry) throws(ApplicationError) in
      try registry.register(of: handle.log).imports.contains { $0.seq == handle.seq }
    }
    var shown: String?
    if mayAsk {
      // Before the reason is asked: what it is about, or that it is not there.
      let size = try using { (registry) throws(ApplicationError) in
        try registry.register(of: handle.log).size
      }
      if handle.seq > size { throw .application(.unknownHandle(handle.description)) }
      shown = try known(handle)
      if let shown { remark("\(handle): \(shown)") }
    }
    let (reason, why) = try reason(line, standing: .other)
    if isImport { return try undoImport(handle, reason, why) }
    _ = try using { (registry) throws(ApplicationError) in
      try registry.withdraw(handle, reason: reason, why: why)
    }
    console.write(texts(.withdrawn, handle) + "\n")
    if mayAsk { remark(texts(.withdrawnBack, handle)) }
    return .done
  }

  private func undoImport(
    _ handle: Handle, _ reason: CorrectionReason, _ why: String?
  ) throws(CommandFailure) -> ExitCode {
    let undone = try using { (registry) throws(ApplicationError) in
      try registry.undoImport(handle, reason: reason, why: why)
    }
    console.write(texts(.importUndone, handle, texts.rows(undone.withdrawn.count)) + "\n")
    if undone.left.isEmpty { return .done }
    let left = undone.left.map(\.description).joined(separator: ", ")
    remark(texts(.importLeft, left))
    return .partly
  }

  /// `gjeninnfør`: a withdrawn entry holds again.
  func reinstate(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let handle = try handle(line.parameters[0])
    let (reason, why) = try reason(line, standing: .other)
    _ = try using { (registry) throws(ApplicationError) in
      try registry.reinstate(handle, reason: reason, why: why)
    }
    console.write(texts(.reinstated, handle) + "\n")
    return .done
  }

  /// Why: a word of the list, or words of one's own; asked for where somebody sits there and `asks`.
  func reason(
    _ line: ParsedCommand, standing: CorrectionReason, asks: Bool = true
  ) throws(CommandFailure) -> (CorrectionReason, String?) {
    let words = try OptionReading(line: line, today: try requiredRegistry().environment.today)
      .text("ord")
    let known = ShellWords<CorrectionReason>.reasons
    if let text = line[option: "grunn"] {
      if let reason = known.typed(text) { return (reason, words) }
      return (.other, [text, words].compactMap { $0 }.joined(separator: ": "))
    }
    guard mayAsk, asks else { return (standing, words) }
    remark(texts(.reasonsAre, known.offered.joined(separator: ", ")))
    let shown = known.pairs.first { $0.value == standing }?.word
    switch try ask(.askReason, standing: shown, choices: known.offered) {
    case .text(let text):
      if let reason = known.typed(text) { return (reason, words) }
      return (.other, text)
    case .enter: return (standing, words)
    case .back, .end: throw .declined
    }
  }
}
