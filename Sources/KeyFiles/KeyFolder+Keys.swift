package import Application
package import EventLog
import Foundation
package import Vault

extension KeyFolder {
  private static let ending = ".key"

  package func keys() throws(KeyStoreError) -> [KeyFile] {
    var keys: [KeyFile] = []
    for id in try names().compactMap(Self.id).sorted() {
      if let key = try key(id) { keys.append(key) }
    }
    return keys
  }

  package func key(_ id: KeyID) throws(KeyStoreError) -> KeyFile? {
    let file = file(id)
    guard let bytes = try DurableFile.read(file) else { return nil }
    let key: KeyFile
    do throws(KeyFileProblem) { key = try KeyFile(bytes: bytes) } catch {
      throw .badKey(path: file, error)
    }
    guard key.id == id else { throw .badKey(path: file, .misnamed) }
    return key
  }

  package func add(_ key: KeyFile) throws(KeyStoreError) {
    try alone { () throws(KeyStoreError) in
      let file = file(key.id)
      guard access(file, F_OK) != 0 else { throw .exists(key.id) }
      if case .witness = key.kind { try makeSeen(by: key.id) }
      try DurableFile.replace(file, with: Array(key.text.utf8))
    }
  }

  private func file(_ id: KeyID) -> String { "\(path)/\(id)\(Self.ending)" }

  private static func id(_ name: String) -> KeyID? {
    name.hasSuffix(ending) ? KeyID(String(name.dropLast(ending.count))) : nil
  }

  /// Names in the folder; none when there is no folder yet.
  private func names() throws(KeyStoreError) -> [String] {
    guard access(path, F_OK) == 0 else { return [] }
    do { return try FileManager.default.contentsOfDirectory(atPath: path) } catch {
      throw .notPermitted(path: path)
    }
  }
}

extension KeyFolder {
  private var knownFile: String { path + "/known" }

  package func known() throws(KeyStoreError) -> [KnownKey] { try knownList().keys }

  package func addKnown(_ key: KnownKey) throws(KeyStoreError) {
    try alone { () throws(KeyStoreError) in try keep(try knownList().adding(key)) }
  }

  package func removeKnown(_ key: VerifierKey) throws(KeyStoreError) -> Bool {
    try alone { () throws(KeyStoreError) in
      let list = try knownList()
      guard list.keys.contains(where: { $0.key == key }) else { return false }
      try keep(list.removing(key))
      return true
    }
  }

  private func keep(_ list: KnownKeyList) throws(KeyStoreError) {
    try DurableFile.replace(knownFile, with: Array(list.text.utf8))
  }

  private func knownList() throws(KeyStoreError) -> KnownKeyList {
    guard let bytes = try DurableFile.read(knownFile) else { return KnownKeyList() }
    do throws(KnownKeyList.BadLine) { return try KnownKeyList(bytes: bytes) } catch {
      throw .badKnown(path: knownFile, line: error.line)
    }
  }
}
