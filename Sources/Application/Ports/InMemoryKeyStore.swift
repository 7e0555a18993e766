package import EventLog
package import Vault

/// Keys of this process only: for tests.
package final class InMemoryKeyStore: KeyStore {
  private var files: [KeyID: KeyFile] = [:]
  private var notes: [String: [UInt8]] = [:]
  private var seen: [KeyID: [String: [UInt8]]] = [:]
  private var trusted: [KnownKey] = []
  private var forgotten: [VaultID: [ErasureNote]] = [:]

  package let place: String

  /// A store without keys.
  package init(place: String = "nøkler") { self.place = place }

  package func keys() -> [KeyFile] { files.values.sorted { $0.id < $1.id } }

  package func key(_ id: KeyID) -> KeyFile? { files[id] }

  package func add(_ key: KeyFile) throws(KeyStoreError) {
    if files[key.id] != nil { throw .exists(key.id) }
    if case .witness = key.kind { seen[key.id] = [:] }
    files[key.id] = key
  }

  package func lastSigned(_ origin: String) -> [UInt8]? { notes[origin] }

  package func signed() -> [KeptNote] {
    notes.sorted { $0.key < $1.key }.map { KeptNote(place: $0.key, note: $0.value) }
  }

  package func keepSigned(_ note: [UInt8], of origin: String) throws(KeyStoreError) {
    try check(note, origin)
    notes[origin] = note
  }

  package func lastSeen(
    _ origin: String, by witness: KeyID
  ) throws(KeyStoreError) -> [UInt8]? {
    guard let all = seen[witness] else { throw .stateLost(key: witness.description) }
    return all[origin]
  }

  package func keepSeen(
    _ note: [UInt8], of origin: String, by witness: KeyID
  ) throws(KeyStoreError) {
    try check(note, origin)
    if seen[witness] == nil { throw .stateLost(key: witness.description) }
    seen[witness]?[origin] = note
  }

  package func erasures(of vault: VaultID) -> [ErasureNote] { forgotten[vault] ?? [] }

  package func note(_ erasures: [ErasureNote], of vault: VaultID) {
    var known = Set(forgotten[vault] ?? [])
    forgotten[vault, default: []] += erasures.filter { known.insert($0).inserted }
  }

  package func known() -> [KnownKey] { trusted }

  package func addKnown(_ key: KnownKey) { trusted = KnownKeyList(trusted).adding(key).keys }

  package func removeKnown(_ key: VerifierKey) -> Bool {
    defer { trusted.removeAll { $0.key == key } }
    return trusted.contains { $0.key == key }
  }

  package func lock() {}

  package func unlock() {}

  private func check(_ note: [UInt8], _ origin: String) throws(KeyStoreError) {
    guard note.starts(with: Array((origin + "\n").utf8)) else {
      throw .badCheckpoint(path: origin)
    }
  }
}
