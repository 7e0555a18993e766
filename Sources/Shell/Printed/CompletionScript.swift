import Application
import Forms
import Reports
package import Texts

/// What lets another shell complete the commands and options of the program; made from the table of
/// commands.
package struct CompletionScript {
  /// The shells there is a script for.
  package enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  let texts: Texts

  /// Scripts that describe commands in a language.
  package init(texts: Texts) { self.texts = texts }

  /// The script for a shell.
  package func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// Every name of every command, with its command.
  var names: [(name: String, spec: CommandSpec)] {
    CommandTable.all.flatMap { spec in ([spec.name] + spec.aliases).map { ($0, spec) } }
  }

  /// Every way to write an option.
  func written(_ options: [OptionSpec]) -> [String] {
    var seen: Set<String> = []
    return options.flatMap { ["--" + $0.name, "--" + $0.english] }
      .filter { seen.insert($0).inserted }
  }

  /// Options of a command, those of every command among them.
  func options(_ spec: CommandSpec) -> [OptionSpec] {
    spec.options
      + CommandTable.global.filter { global in
        !spec.options.contains { $0.name == global.name }
      }
  }

  /// Words that can stand for a value without asking a registry; nil where files can, or anything.
  func words(_ kind: ValueKind) -> [String]? {
    switch kind {
    case .language: Language.allCases.map(\.rawValue)
    case .shell: Shell.allCases.map(\.rawValue)
    case .format: FileFormat.words
    case .boolean: ["ja", "nei"]
    case .report: ReportKind.allCases.map(\.rawValue)
    case .form: ShellWords.forms.offered
    case .reason: ShellWords.reasons.offered
    case .actorRole: ShellWords.actorRoles.offered
    case .purpose: ShellWords.purposes.offered
    case .service: ShellWords.services.offered
    case .sealable: [ReportKind.bufdir.rawValue]
    case .exportable: ["hendelser"]
    case .command: CommandTable.all.map(\.name).filter { !$0.contains(" ") }
    case .activity, .role, .mode, .chapterKind, .signature:
      list(kind).words.filter { !$0.contains(" ") }
    default: nil
    }
  }

  private func list(_ kind: ValueKind) -> WordList {
    switch kind {
    case .role: .role
    case .mode: .mode
    case .chapterKind: .chapterKind
    case .signature: .signature
    default: .activity
    }
  }

  /// Every option with the words its value can be.
  var valued: [(written: [String], words: [String])] {
    var seen: Set<String> = []
    return (CommandTable.global + CommandTable.all.flatMap(\.options)).compactMap { option in
      guard seen.insert(option.name).inserted, let kind = option.kind, let words = words(kind)
      else { return nil }
      return (written([option]), words)
    }
  }
}
