import Application
import Events
import Forms
import Texts

extension Session {
  /// `opprett`: a new registry.
  func create(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let path = line.parameters[0]
    let name = line[option: "organisasjon"] ?? "mental-helse"
    let organisation = try OptionReading.read("organisasjon", name, CodeCell.chapter)
    let passphrase = try passphraseOfNew(line)
    let made: Registry
    do throws(RegistryOpenError) {
      made = try opener.create(
        path, organisation: organisation, demo: false, passphrase: passphrase)
    } catch { throw .open(error, path: path) }
    console.write(texts(.created, path) + "\n")
    if passphrase == nil { remark(texts(.createdWithoutPassphrase)) } else { try showNewCode(made) }
    warnOfSync(path)
    remark(texts(.createdNext, path))
    return .done
  }

  /// What the vault of a new registry is put under; nil when somebody said that it has no passphrase.
  private func passphraseOfNew(_ line: ParsedCommand) throws(CommandFailure) -> NewPassphrase? {
    let path = secretFile(line)
    if line.has("uten-passord") {
      guard path == nil else { throw .usage(.passphraseNotSaid) }
      return nil
    }
    if let path { return try newPassphrase(inFile: path) }
    guard mayAsk else { throw .usage(.passphraseNotSaid) }
    remark(texts(.passphraseOfNew))
    return try askNewPassphrase()
  }
}
