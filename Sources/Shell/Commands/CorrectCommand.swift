import Application
import Decisions
import Events
import Forms
import Projections
import Texts

extension Session {
  /// `rett`: what is given on the line is stated otherwise from now on.
  func correct(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let handle = try handle(line.parameters[0])
    let today = try requiredRegistry().environment.today
    let change = try EntryChange(OptionReading(line: line, today: today))
    if change == EntryChange() { throw .usage(.nothingToCorrect(handle.description)) }
    let names = try namesInRemarks(handle.log)
    let verdicts = try using { (registry) throws(ApplicationError) in
      try registry.preview(change, of: handle)
    }
    let (reason, why) = try reason(line, standing: .mistyped)
    let receipt = try using { (registry) throws(ApplicationError) in
      try registry.correct(handle, change, reason: reason, why: why)
    }
    if let before = verdicts.before, let after = verdicts.after {
      remark(texts(.verdictWas, texts.counting(before, in: handle.log, names)))
      remark(texts(.verdictBecomes, texts.counting(after, in: handle.log, names)))
    }
    console.write(texts(.corrected, handle, receipt.handles.first ?? handle) + "\n")
    return .done
  }

  /// `trekk`: an entry, or all untouched rows of an import.
  func withdraw(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let handle = try handle(line.parameters[0])
    let (reason, why) = try reason(line, standing: .other)
    let isImport = try using { (registry) throws(ApplicationError) in
      try registry.register(of: handle.log).imports.contains { $0.seq == handle.seq }
    }
    if isImport { return try undoImport(handle, reason, why) }
    _ = try using { (registry) throws(ApplicationError) in
      try registry.withdraw(handle, reason: reason, why: why)
    }
    console.write(texts(.withdrawn, handle) + "\n")
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

  /// `angre`: says what it will do, asks, and records something new.
  func undo(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    let step = try using { (registry) throws(ApplicationError) in
      try registry.undoStep(in: chapter)
    }
    remark(texts.undo(step))
    if mayAsk, !line.has("ja"), try !confirm(texts(.undoQuestion), standing: true) {
      throw .declined
    }
    let (reason, why) = try reason(line, standing: .mistyped)
    switch step {
    case .withdraw(let handle):
      _ = try using { (registry) throws(ApplicationError) in
        try registry.withdraw(handle, reason: reason, why: why)
      }
      console.write(texts(.withdrawn, handle) + "\n")
    case .reinstate(let handle):
      _ = try using { (registry) throws(ApplicationError) in
        try registry.reinstate(handle, reason: reason, why: why)
      }
      console.write(texts(.reinstated, handle) + "\n")
    case .setBack(let handle, let correction):
      let receipt = try using { (registry) throws(ApplicationError) in
        try registry.setBack(handle, correction: correction, reason: reason, why: why)
      }
      console.write(texts(.corrected, handle, receipt.handles.first ?? handle) + "\n")
    case .undoImport(let handle): return try undoImport(handle, reason, why)
    }
    return .done
  }

  /// Why: a word of the list, or words of one's own; asked for where somebody sits there.
  private func reason(
    _ line: ParsedCommand, standing: CorrectionReason
  ) throws(CommandFailure) -> (CorrectionReason, String?) {
    let words = try OptionReading(line: line, today: try requiredRegistry().environment.today)
      .text("ord")
    let known = ShellWords<CorrectionReason>.reasons
    if let text = line[option: "grunn"] {
      if let reason = known.typed(text) { return (reason, words) }
      return (.other, [text, words].compactMap { $0 }.joined(separator: ": "))
    }
    guard mayAsk else { return (standing, words) }
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
