import Application
import TerminalText
package import Texts

extension Session {
  /// `hjelp`, `hjelp KOMMANDO`, `hjelp OPPGAVE`, `hjelp alt`.
  func help(_ words: [String], _ line: ParsedCommand? = nil) -> ExitCode {
    if words.isEmpty {
      show(isPlain(line) ? plainOverview : overview, line)
      return .done
    }
    let asked = words.joined(separator: " ")
    if ["alt", "all"].contains(Nearby.fold(asked)) {
      show(isPlain(line) ? plainEverything : wrapped(everything), line)
      return .done
    }
    if let task = HelpTask.named(asked) {
      show(wrapped(text(of: task)), line)
      return .done
    }
    guard let (spec, _) = CommandLineParser.command(words) else {
      let tasks = HelpTask.all.flatMap(\.names)
      let near =
        CommandLineParser.nearCommands(words[0]) + Nearby.words(near: asked, among: tasks)
      tell(.usage(.unknownCommand(words[0], near: near)))
      return .usage
    }
    return help(for: spec.id, line)
  }

  /// What somebody sees who starts the program and nothing else: how to begin.
  package func welcome() -> ExitCode {
    show(wrapped(texts(.firstScreen)) + "\n")
    return .done
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

  private func text(of task: HelpTask) -> String {
    var out = texts(task.title) + "\n"
    for step in task.steps { out += "\n  \(step.line)\n      \(texts(step.does))\n" }
    return out
  }

  /// As wide as the terminal.
  private func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      Wrapping.lines(String(line), width: console.width)
    }.joined(separator: "\n")
  }

  /// The same without columns.
  private var plainOverview: String {
    var out = texts(.helpIntroduction) + "\n"
    out +=
      texts(.helpTasks) + ": "
      + HelpTask.all.map { $0.name(in: texts.language) }
      .joined(separator: ", ") + "\n"
    for group in CommandTable.groups { out += texts(group.title) + ": " + names(group.ids) + "\n" }
    return out + texts(.helpMore) + "\n"
  }

  private var plainEverything: String {
    CommandTable.all.map { "\($0.name): \(texts($0.summary))\n" }.joined()
      + "\n" + texts(.helpGlobals) + "\n"
  }

  /// What fits a small terminal: tasks, and the names of the commands by what they are for.
  private var overview: String {
    let tasks = HelpTask.all.map { $0.name(in: texts.language) }.joined(separator: ", ")
    var rows = [(texts(.helpTasks), tasks)]
    for group in CommandTable.groups { rows.append((texts(group.title), names(group.ids))) }
    let width = rows.map { DisplayWidth.columns($0.0) }.max() ?? 0
    var out = wrapped(texts(.helpIntroduction)) + "\n"
    for (title, names) in rows {
      let lines = Wrapping.lines(names, width: max(20, console.width - width - 2))
      for (index, line) in lines.enumerated() {
        out += DisplayWidth.padded(index == 0 ? title : "", to: width) + "  " + line + "\n"
      }
    }
    return out + wrapped(texts(.helpMore)) + "\n"
  }

  /// `lag (ny, velg)`: commands under another once, behind its name.
  private func names(_ ids: [CommandID]) -> String {
    var names: [(String, [String])] = []
    for id in ids {
      let parts = CommandTable.spec(id).name.split(separator: " ", maxSplits: 1).map(String.init)
      if parts.count == 2, let index = names.firstIndex(where: { $0.0 == parts[0] }) {
        names[index].1.append(parts[1])
      } else {
        names.append((CommandTable.spec(id).name, []))
      }
    }
    return names.map { name, under in
      under.isEmpty ? name : "\(name) (\(under.joined(separator: ", ")))"
    }.joined(separator: ", ")
  }

  /// Every command with what it does, and the options of all.
  private var everything: String {
    let width = CommandTable.all.map { DisplayWidth.columns($0.name) }.max() ?? 0
    var out = ""
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

extension HelpTask {
  fileprivate func name(in language: Language) -> String {
    switch language {
    case .bokmal: names[0]
    case .nynorsk: names.count > 2 ? names[1] : names[0]
    case .english: names[names.count - 1]
    }
  }
}
