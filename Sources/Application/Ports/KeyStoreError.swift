package import Vault

/// Why the key folder could not be used.
package enum KeyStoreError: Error, Hashable, Sendable {
  /// Nothing says where it is to be: no option, no variable, no home.
  case nowhere
  /// Others than its owner may read or change the folder or a file.
  case openToOthers(path: String)
  /// It lies inside a registry, and would travel and be put back with it.
  case insideRegistry(path: String, registry: String)
  /// Whoever runs the program may not read or write it.
  case notPermitted(path: String)
  /// Another process keeps the lock longer than we wait.
  case busy(path: String)
  /// A private key cannot be used.
  case badKey(path: String, KeyFileProblem)
  /// A private key is under a passphrase, and none was given; the key's id.
  case passphraseNeeded(key: String)
  /// A private key is under another passphrase, or was altered; the key's id.
  case wrongPassphrase(key: String)
  /// A kept checkpoint is none, or another log's.
  case badCheckpoint(path: String)
  /// A witness's key is here, but nothing of what it saw: its id.
  case stateLost(key: String)
  /// The list of known keys cannot be read; the line, from 1.
  case badKnown(path: String, line: Int)
  /// The key is here already.
  case exists(KeyID)
  /// The file system failed; the text is its own, in English.
  case storage(path: String, String)
}
