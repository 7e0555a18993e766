import EventLog

extension KeyStore {
  /// Trusts somebody else's key.
  ///
  /// - Parameter text: C2SP's verifier form.
  /// - Returns: its name.
  package func trust(
    _ text: String, words: String = ""
  ) throws(ApplicationError) -> String {
    let key: VerifierKey
    do throws(TransparencyFormatError) { key = try VerifierKey(Array(text.utf8)) } catch {
      throw .notAVerifierKey
    }
    do throws(KeyStoreError) { try addKnown(KnownKey(key, words: words)) } catch {
      throw .keys(error)
    }
    return "\(key.name)"
  }

  /// Trusts a key no more.
  ///
  /// - Parameter text: the key, its name, or what the user calls it.
  /// - Returns: its name.
  package func distrust(_ text: String) throws(ApplicationError) -> String {
    do throws(KeyStoreError) {
      let meant = try known().filter { key in
        key.key.text == text || key.key.name.description == text
          || (key.words == text && !text.isEmpty)
      }
      if meant.count == 1, try removeKnown(meant[0].key) { return "\(meant[0].key.name)" }
    } catch { throw .keys(error) }
    throw .unknownKey(text)
  }
}
