import Application
import TerminalText
import Texts

extension Session {
  /// `hjelp`, `hjelp KOMMANDO`.
  func help(_ words: [String], _ line: ParsedCommand? = nil) -> ExitCode {
    if words.isEmpty {
      show(isPlain(line) ? plainOverview : wrapped(overview), line)
      return .done
    }
    guard let (spec, _) = CommandLineParser.command(words) else {
      let near = CommandLineParser.nearCommands(words[0])
      tell(.usage(.unknownCommand(words[0], near: near)))
      return .usage
    }
    return help(for: spec.id, line)
  }

  /// Help for one command: examples first.
  func help(for id: CommandID, _ line: ParsedCommand? = nil) -> ExitCode {
    let spec = CommandTable.spec(id)
    var out = "\(spec.name) – \(texts(spec.summary))\n"
    for example in spec.examples { out += "\n  \(example.line)\n      \(texts(example.does))\n" }
    out += "\n\(texts(.helpUsage)): \(spec.usage)\n"
    if !spec.aliases.isEmpty {
      out += "\(texts(.helpAliases)): \(spec.aliases.joined(separator: ", "))\n"
    }
    let under = CommandTable.all.filter { $0.name.hasPrefix(spec.name + " ") }
    if !under.isEmpty {
      out += "\(texts(.helpUnder)): \(under.map(\.name).joined(separator: ", "))\n"
    }
    show(wrapped(out), line)
    return .done
  }

  /// As wide as the terminal.
  private func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      Wrapping.lines(String(line), width: console.width)
    }.joined(separator: "\n")
  }

  /// The same without columns.
  private var plainOverview: String {
    texts(.helpIntroduction) + "\n\n"
      + CommandTable.all.map { "\($0.name): \(texts($0.summary))\n" }.joined()
      + "\n" + texts(.helpGlobals) + "\n"
  }

  private var overview: String {
    let width = CommandTable.all.map { DisplayWidth.columns($0.name) }.max() ?? 0
    var out = texts(.helpIntroduction) + "\n\n"
    for spec in CommandTable.all {
      let name = DisplayWidth.padded(spec.name, to: width)
      let room = max(20, console.width - width - 4)
      let lines = Wrapping.lines(texts(spec.summary), width: room)
      out += "  \(name)  \(lines[0])\n"
      for line in lines.dropFirst() {
        out += String(repeating: " ", count: width + 4) + line + "\n"
      }
    }
    return out + "\n" + texts(.helpGlobals) + "\n"
  }
}
