import Application
import Decisions
import Events
import Forms

/// Reads the values of a command line by the grammars of the forms, and dates as people say them.
struct OptionReading {
  let line: ParsedCommand
  let today: CivilDate

  func value<T>(
    _ name: String, _ parse: (String) throws(CellProblem) -> T
  ) throws(CommandFailure) -> T? {
    guard let text = line[option: name], !text.isEmpty else { return nil }
    return try Self.read(name, text, parse)
  }

  static func read<T>(
    _ name: String, _ text: String, _ parse: (String) throws(CellProblem) -> T
  ) throws(CommandFailure) -> T {
    do throws(CellProblem) { return try parse(text.trimmed) } catch {
      throw .value(name: name, text: text, error)
    }
  }

  func text(_ name: String) throws(CommandFailure) -> String? { try value(name, TextCell.line) }

  func name(_ name: String) throws(CommandFailure) -> PlaceName? { try value(name, TextCell.name) }

  func date(_ name: String) throws(CommandFailure) -> CivilDate? {
    let today = today
    return try value(name) { (text) throws(CellProblem) in
      try SpokenDate.parse(text, today: today)
    }
  }

  func boolean(_ name: String) throws(CommandFailure) -> Bool? { try word(name, .booleans) }

  func word<T>(_ name: String, _ words: Words<T>) throws(CommandFailure) -> T? {
    try value(name) { (text) throws(CellProblem) in try words.read(text) }
  }

  func own<T>(_ name: String, _ words: ShellWords<T>) throws(CommandFailure) -> T? {
    guard let text = line[option: name] else { return nil }
    return try words.read(text, name: name)
  }
}

extension Words {
  /// A word typed by a person: any case, with or without æ, ø, å.
  func read(_ text: String) throws(CellProblem) -> Value {
    guard let value = typed(text) ?? typed(text.replacing("-", with: " ")) else {
      throw .unknownWord(list)
    }
    return value
  }
}

extension String {
  /// Without spaces at either end.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
