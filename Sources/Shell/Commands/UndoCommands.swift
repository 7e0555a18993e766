import Application
import Events
import Projections
import Texts

extension Session {
  /// `angre`: says what it will do, asks, and records something new. Once more goes one step further back.
  func undo(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    return try take(
      try using { (registry) throws(ApplicationError) in try registry.undoStep(in: chapter) },
      in: chapter, line)
  }

  /// `gjør om`: does again what was undone last.
  func redo(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    return try take(
      try using { (registry) throws(ApplicationError) in try registry.redoStep(in: chapter) },
      in: chapter, line)
  }

  private func take(
    _ step: UndoStep, in chapter: LogCode, _ line: ParsedCommand
  ) throws(CommandFailure) -> ExitCode {
    let step = try chosen(step, in: chapter, line)
    let (reason, why) = try reason(line, standing: .mistyped, asks: false)
    let receipt = try using { (registry) throws(ApplicationError) in
      try registry.take(step, in: chapter, reason: reason, why: why)
    }
    if step.inverts.count > 1, case .withdraw = step.change {
      let all = receipt.recorded.isEmpty ? [] : step.inverts.sorted()
      console.write(texts(.withdrawn, texts.all(all.map(\.description))) + "\n")
    } else {
      console.write(texts.undone(step, receipt) + "\n")
    }
    if receipt.left.isEmpty { return .done }
    remark(texts(.importLeft, receipt.left.map(\.description).joined(separator: ", ")))
    return .partly
  }

  /// The step with its last word: one question, which names the entry. The last of a series stands for all
  /// of it, where they were recorded in one go in this sitting.
  private func chosen(
    _ step: UndoStep, in chapter: LogCode, _ line: ParsedCommand
  ) throws(CommandFailure) -> UndoStep {
    let asks = mayAsk && !line.has("ja")
    if asks, !step.isRedo, case .withdraw(let handle) = step.change, lastSeries.count > 1,
      lastSeries.last == handle, try isStanding(lastSeries)
    {
      let question = texts(.undoSeries, texts.entries(lastSeries.count))
      if try confirm(question, standing: true) {
        return UndoStep(step.change, isRedo: false, inverts: lastSeries.reversed())
      }
    }
    let sentence = texts.undo(step)
    remark(try known(step, in: chapter).map { "\(sentence.dropLast()) \($0)." } ?? sentence)
    if asks, try !confirm(texts(.undoQuestion), standing: true) { throw .declined }
    return step
  }

  private func isStanding(_ handles: [Handle]) throws(CommandFailure) -> Bool {
    try using { (registry) throws(ApplicationError) in
      for handle in handles {
        guard let fact = try registry.register(of: handle.log).fact(handle.seq),
          !fact.isWithdrawn
        else { return false }
      }
      return true
    }
  }

  /// What entry a step is about: `(møteplass ti 10. nov 2026)`.
  private func known(
    _ step: UndoStep, in chapter: LogCode
  ) throws(CommandFailure) -> String? {
    let handle: Handle
    switch step.change {
    case .withdraw(let entry), .reinstate(let entry), .setBack(let entry, _),
      .setGoal(let entry, _):
      handle = entry
    case .withdrawImport, .reinstateImport: return nil
    }
    return try known(handle).map { texts(.knownAs, $0) }
  }

  /// Kind and day of an entry; nil where it is none.
  func known(_ handle: Handle) throws(CommandFailure) -> String? {
    let fact = try using { (registry) throws(ApplicationError) in
      try registry.register(of: handle.log).fact(handle.seq)
    }
    return fact.flatMap { texts.known($0) }
  }
}
