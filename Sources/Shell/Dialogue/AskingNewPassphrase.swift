import Application
import LineEditing
import Texts

extension Session {
  /// A passphrase that the vault is to be put under: typed twice; nil for just Enter.
  func askNewPassphrase() throws(CommandFailure) -> NewPassphrase? {
    while true {
      let typed = try askSecret(texts(.newPassphrase))
      if typed.isEmpty { return nil }
      let new: NewPassphrase
      do throws(PassphraseWeakness) { new = try NewPassphrase(typed) } catch {
        tell(.application(.vault(.weak(error))))
        continue
      }
      if try askSecret(texts(.newPassphraseAgain)) == typed { return new }
      remark(texts(.passphrasesDiffer))
    }
  }

  /// A passphrase that the vault is to be put under, in the first line of a file.
  func newPassphrase(inFile path: String) throws(CommandFailure) -> NewPassphrase {
    let text = try secret(inFile: path)
    do throws(PassphraseWeakness) { return try NewPassphrase(text) } catch {
      throw .application(.vault(.weak(error)))
    }
  }
}
