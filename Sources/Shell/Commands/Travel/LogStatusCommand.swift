import Application
import Events
import Exchange
import Forms
import Reports
import Texts

extension Session {
  /// How long a chapter may be silent before it is asked, in days.
  private static let silence = 60

  /// `lag status`: how every log stands here; or a text that asks silent chapters for theirs.
  func logStatus(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    let keys = keysIfAny(line)
    let logs = try keeping { () throws(ApplicationError) in try registry.logStatus(keys) }
    let today = registry.environment.today
    guard line.has("purring") else {
      write(.logStatus(logs, on: today, try context()), line)
      return .done
    }
    let days =
      try line[option: "stille"].map { (text) throws(CommandFailure) in
        try OptionReading.read("stille", text) { (text) throws(CellProblem) in
          try NumberCell.parse(text, in: 0...36_500)
        }
      } ?? Self.silence
    let asked = logs.filter { log in
      log.log != .central && log.isCopy && log.silent(on: today).map { $0 >= days } ?? true
    }
    let key = try keeping { () throws(ApplicationError) in
      try registry.receiverKey(of: .central)
    }
    if format(line) == .json {
      write(.reminder(asked, on: today, key: key, try context()), line)
      return .done
    }
    for text in texts.reminder(asked, on: today, key: key) {
      // What is to be typed is copied as it is.
      if text.hasPrefix("  ") { console.write(text + "\n") } else { say(text) }
    }
    return .done
  }
}
