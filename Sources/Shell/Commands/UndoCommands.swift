import Application
import Events
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
    remark(texts.undo(step))
    if mayAsk, !line.has("ja"), try !confirm(texts(.undoQuestion), standing: true) {
      throw .declined
    }
    // Which goal an entry is of is stated without a reason, and so is taking it back.
    var (reason, why): (CorrectionReason, String?) = (.mistyped, nil)
    if case .setGoal = step.change {
    } else {
      (reason, why) = try self.reason(line, standing: .mistyped)
    }
    let receipt = try using { (registry) throws(ApplicationError) in
      try registry.take(step, in: chapter, reason: reason, why: why)
    }
    console.write(texts.undone(step, receipt) + "\n")
    if receipt.left.isEmpty { return .done }
    remark(texts(.importLeft, receipt.left.map(\.description).joined(separator: ", ")))
    return .partly
  }
}
