/// A parsed command line.
package struct ParsedCommand: Hashable, Sendable {
  /// Which command.
  package let id: CommandID
  /// Its name or alias as typed.
  package var name = ""
  /// Positional parameters.
  package var parameters: [String] = []
  /// Values by option name in Bokmål; a switch has an empty value.
  package var options: [String: [String]] = [:]

  /// The last value of an option.
  package subscript(option option: String) -> String? { options[option]?.last }

  /// Whether it was called by its name of changing: then what it is about must be there already.
  package var isChange: Bool { name.hasSuffix(" endre") || name.hasSuffix(" change") }

  /// The same with its result in one go: a question follows.
  package var withoutPager: ParsedCommand {
    var line = self
    line.options["uten-bla"] = [""]
    return line
  }

  /// Whether a switch is given.
  package func has(_ option: String) -> Bool { options[option] != nil }
}
