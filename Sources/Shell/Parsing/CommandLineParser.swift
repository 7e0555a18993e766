import Application

/// Words -> command line, by the command table.
package enum CommandLineParser {
  /// Options that stand before or without a command, as `-r`.
  package static func globals(
    _ words: [String]
  ) throws(UsageError) -> (options: [String: [String]], rest: [String]) {
    var options: [String: [String]] = [:]
    var rest = words[...]
    while let word = rest.first, word.hasPrefix("-"), word != "-" {
      rest = rest.dropFirst()
      let (spec, value) = try option(word, among: CommandTable.global, command: "varde")
      options[spec.name, default: []].append(try take(spec, value, &rest))
    }
    return (options, Array(rest))
  }

  /// A command with its parameters and options, the global ones among them.
  package static func parse(_ words: [String]) throws(UsageError) -> ParsedCommand {
    guard let (spec, length) = command(words) else {
      throw .unknownCommand(words.first ?? "", near: nearCommands(words.first ?? ""))
    }
    var line = ParsedCommand(id: spec.id)
    line.name = words.prefix(length).joined(separator: " ").lowercased()
    var rest = words.dropFirst(length)
    var isLiteral = false
    while let word = rest.first {
      rest = rest.dropFirst()
      if word == "--", !isLiteral {
        isLiteral = true
      } else if word.hasPrefix("-"), word.count > 1, !isLiteral, !isNumber(word) {
        let (option, value) = try option(
          word, among: spec.options + CommandTable.global, command: spec.name)
        line.options[option.name, default: []].append(try take(option, value, &rest))
      } else {
        line.parameters.append(word)
      }
    }
    if line.has("hjelp") { return line }
    try checkParameters(line.parameters.count, spec)
    return line
  }

  /// The command that words begin with: the longest name that fits, in any case, with or without
  /// æ, ø, å; and how many words its name has.
  package static func command(_ words: [String]) -> (CommandSpec, Int)? {
    for length in [3, 2, 1] where words.count >= length {
      let name = Nearby.fold(words.prefix(length).joined(separator: " "))
      if let found = byName[name] { return (found, length) }
    }
    return nil
  }

  // Folded once: for each line anew it was half of what recording an entry cost the processor.
  private static let byName = Dictionary(
    CommandTable.all.flatMap { spec in
      ([spec.name] + spec.aliases).map { (Nearby.fold($0), spec) }
    }, uniquingKeysWith: { first, _ in first })

  private static func checkParameters(_ count: Int, _ spec: CommandSpec) throws(UsageError) {
    let needed = spec.parameters.filter { !$0.isOptional }
    if count < needed.count {
      throw .missingParameter(needed[count].name, command: spec.name)
    }
    if count > spec.parameters.count, spec.parameters.last?.repeats != true {
      throw .tooMany(command: spec.name)
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    word.dropFirst().allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
  }

  private static func option(
    _ word: String, among specs: [OptionSpec], command: String
  ) throws(UsageError) -> (OptionSpec, value: String?) {
    let short = ["-r": "register", "-h": "hjelp"][word]
    let parts = (short ?? String(word.drop { $0 == "-" })).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = Nearby.fold(String(parts.first ?? ""))
    guard word.hasPrefix("--") || short != nil,
      let spec = specs.first(where: {
        Nearby.fold($0.name) == name || Nearby.fold($0.english) == name
      })
    else {
      let norwegian = Nearby.words(near: name, among: specs.map(\.name))
      let near =
        norwegian.isEmpty ? Nearby.words(near: name, among: specs.map(\.english)) : norwegian
      throw .unknownOption(String(word.prefix { $0 != "=" }), command: command, near: near)
    }
    return (spec, parts.count > 1 ? String(parts[1]) : nil)
  }

  private static func take(
    _ spec: OptionSpec, _ value: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    if spec.kind == nil { return "" }
    if let value { return value }
    guard let next = rest.popFirst() else { throw .missingValue(option: spec.name) }
    return next
  }

  static func nearCommands(_ word: String) -> [String] {
    let names = CommandTable.all.flatMap { [$0.name] + $0.aliases }
    // A near alias means the command, which is offered by its own name, once.
    var seen: Set<String> = []
    return Nearby.words(near: word, among: names).compactMap { near in
      command(near.split(separator: " ").map(String.init))?.0.name
    }.filter { seen.insert($0).inserted }
  }
}
