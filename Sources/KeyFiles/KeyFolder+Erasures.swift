package import Application
import Foundation
package import Vault

extension KeyFolder {
  package func erasures(of vault: VaultID) throws(KeyStoreError) -> [ErasureNote] {
    let file = erasedFile(of: vault)
    guard let bytes = try DurableFile.read(file, atMost: Self.erasedLimit) else { return [] }
    var notes: [ErasureNote] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let note = ErasureNote(line: String(line)) else {
        throw .storage(path: file, "not a list of what was forgotten")
      }
      notes.append(note)
    }
    return notes
  }

  package func note(
    _ erasures: [ErasureNote], of vault: VaultID
  ) throws(KeyStoreError) {
    try alone { () throws(KeyStoreError) in
      let there = try self.erasures(of: vault)
      var known = Set(there)
      let new = erasures.filter { known.insert($0).inserted }
      guard !new.isEmpty else { return }
      try DurableFile.make(folder: erasedFolder)
      let text = (there + new).map { $0.line + "\n" }.joined()
      try DurableFile.replace(erasedFile(of: vault), with: Array(text.utf8))
    }
  }

  /// Some hundred thousand lines.
  private static let erasedLimit = 32 << 20

  private var erasedFolder: String { path + "/erased" }

  private func erasedFile(of vault: VaultID) -> String { "\(erasedFolder)/\(vault)" }
}
