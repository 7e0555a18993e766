import EventLog
package import Exchange
import Vault

extension Registry {
  /// Whether the registry is made up.
  package var isDemo: Bool { events.registry.demo }

  /// Lines typed in the shell, oldest first; none when they cannot be read.
  package var lines: [String] { (try? privates.lines()) ?? [] }

  /// Keeps a line typed in the shell; a registry that cannot be written keeps none.
  ///
  /// - Parameter limit: how many lines are kept.
  package func keepLine(_ line: String, limit: Int) { try? privates.addLine(line, limit: limit) }

  /// The report last looked at here, as `bufdir-2025`.
  package var lastReport: String? { (try? privates.setting(.lastReport)) ?? nil }

  /// Remembers the report last looked at, where the registry can be written.
  package func rememberReport(_ address: String) {
    if lastReport != address { try? privates.set(.lastReport, address) }
  }

  /// The comparison last made here, as the shell writes it.
  package var lastComparison: String? { (try? privates.setting(.lastComparison)) ?? nil }

  /// Remembers the comparison last made, where the registry can be written.
  package func rememberComparison(_ line: String) {
    if lastComparison != line { try? privates.set(.lastComparison, line) }
  }

  /// The code of the language spoken here, as `nn`; nil when nobody has said.
  package var language: String? { (try? privates.setting(.language)) ?? nil }

  /// Remembers the code of the language spoken, where the registry can be written.
  package func remember(language: String) {
    if self.language != language { try? privates.set(.language, language) }
  }

  /// The receiver's key that a log was last sealed to here; nil when none was.
  package var lastRecipient: ReceiverKey? {
    let line = (try? privates.setting(.sendTo)) ?? nil
    return line.flatMap { try? ReceiverKey($0) }
  }

  /// Remembers a receiver's key, where the registry can be written.
  package func rememberRecipient(_ key: ReceiverKey) {
    if lastRecipient != key { try? privates.set(.sendTo, key.text) }
  }
}
