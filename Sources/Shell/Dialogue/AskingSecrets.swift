import Application
import LineEditing
import Texts

extension Session {
  /// Runs what needs private keys; the passphrase of each that has one is taken from the file that
  /// `--passordfil` names, else asked for on a terminal.
  ///
  /// - Parameter body: must want its passphrases before it does anything; runs again with each.
  func withPassphrases<T>(
    _ line: ParsedCommand, _ body: (Passphrases) throws(ApplicationError) -> T
  ) throws(CommandFailure) -> T {
    var passphrases = Passphrases(common: try passphraseFile(line))
    var left = Self.attempts
    while true {
      do throws(ApplicationError) { return try body(passphrases) } catch {
        switch error {
        case .keys(.passphraseNeeded(let key)) where mayAsk:
          passphrases.typed[key] = try askSecret(texts(.passphraseOf, key))
        case .keys(.wrongPassphrase(let key)) where passphrases.typed[key] != nil && left > 1:
          left -= 1
          tell(.application(error))
          passphrases.typed[key] = try askSecret(texts(.passphraseOf, key))
        default: throw .application(error)
        }
      }
    }
  }

  /// What a new key is put under: asked for twice, or from a file; nil when neither is asked for.
  func newPassphrase(_ line: ParsedCommand) throws(CommandFailure) -> String? {
    if let text = try passphraseFile(line) { return text }
    guard line.has("passord") else { return nil }
    guard mayAsk else { throw .usage(.secretNotAsked) }
    while true {
      let first = try askSecret(texts(.newPassphrase))
      if first.isEmpty {
        remark(texts(.passphraseEmpty))
        continue
      }
      if try askSecret(texts(.newPassphraseAgain)) == first { return first }
      remark(texts(.passphrasesDiffer))
    }
  }

  /// The first line of the file that `--passordfil` names.
  private func passphraseFile(_ line: ParsedCommand) throws(CommandFailure) -> String? {
    try line[option: "passordfil"].map { (path) throws(CommandFailure) in try secret(inFile: path) }
  }

  /// The first line of a file.
  func secret(inFile path: String) throws(CommandFailure) -> String {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try files.read(path) } catch { throw .file(error, path: path) }
    var first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    if first.last == UInt8(ascii: "\r") { first.removeLast() }
    guard !first.isEmpty, let text = String(validating: first, as: UTF8.self) else {
      throw .usage(.noPassphraseInFile(path))
    }
    return text
  }

  func askSecret(_ prompt: String) throws(CommandFailure) -> String {
    switch readLine(.secret(prompt: prompt + ": ")) {
    case .line(let text): return text
    default: throw .interrupted
    }
  }
}
