package import Application
import Foundation
package import Vault

extension KeyFolder {
  package func lastSigned(_ origin: String) throws(KeyStoreError) -> [UInt8]? {
    try checkpoint(in: signedFolder, origin)
  }

  package func signed() throws(KeyStoreError) -> [KeptNote] {
    guard access(signedFolder, F_OK) == 0 else {
      if errno == ENOENT { return [] }
      throw DurableFile.failure(errno, signedFolder)
    }
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: signedFolder) } catch {
      throw .notPermitted(path: signedFolder)
    }
    var found: [KeptNote] = []
    for name in names.sorted() where name.hasSuffix(Self.ending) {
      let path = "\(signedFolder)/\(name)"
      found.append(KeptNote(place: path, note: try note(at: path)))
    }
    return found
  }

  /// The note in a file; nil when it is not of the log that the file is named by.
  private func note(at path: String) throws(KeyStoreError) -> [UInt8]? {
    let note: [UInt8]?
    do throws(KeyStoreError) { note = try DurableFile.read(path) } catch {
      if case .storage = error { return nil }
      throw error
    }
    guard let note, let end = note.firstIndex(of: 10),
      let origin = String(validating: note[..<end], as: UTF8.self),
      file(origin, in: signedFolder) == path
    else { return nil }
    return note
  }

  package func keepSigned(_ note: [UInt8], of origin: String) throws(KeyStoreError) {
    try alone { () throws(KeyStoreError) in
      try DurableFile.make(folder: signedFolder)
      try keep(note, of: origin, in: signedFolder)
    }
  }

  package func lastSeen(
    _ origin: String, by witness: KeyID
  ) throws(KeyStoreError) -> [UInt8]? {
    try checkpoint(in: seenFolder(of: witness), origin)
  }

  package func keepSeen(
    _ note: [UInt8], of origin: String, by witness: KeyID
  ) throws(KeyStoreError) {
    try keep(note, of: origin, in: seenFolder(of: witness))
  }

  private static let ending = ".checkpoint"

  private var signedFolder: String { path + "/signed" }

  /// Makes the place for what a witness will have seen.
  func makeSeen(by witness: KeyID) throws(KeyStoreError) {
    try DurableFile.make(folder: place(ofSeenBy: witness))
  }

  private func place(ofSeenBy witness: KeyID) -> String { "\(path)/seen/\(witness)" }

  /// Made with the key: where it is not, what the witness saw is lost.
  private func seenFolder(of witness: KeyID) throws(KeyStoreError) -> String {
    let folder = place(ofSeenBy: witness)
    guard access(folder, F_OK) == 0 else {
      throw errno == ENOENT
        ? .stateLost(key: witness.description) : DurableFile.failure(errno, folder)
    }
    return folder
  }

  /// An origin can hold characters that no file name can.
  private func file(_ origin: String, in folder: String) -> String {
    "\(folder)/\(Fingerprint.hex(Array(origin.utf8), digits: 32))\(Self.ending)"
  }

  private func checkpoint(
    in folder: String, _ origin: String
  ) throws(KeyStoreError) -> [UInt8]? {
    let file = file(origin, in: folder)
    guard let note = try DurableFile.read(file) else { return nil }
    try check(note, is: origin, file)
    return note
  }

  private func keep(
    _ note: [UInt8], of origin: String, in folder: String
  ) throws(KeyStoreError) {
    let file = file(origin, in: folder)
    try check(note, is: origin, file)
    try alone { () throws(KeyStoreError) in try DurableFile.replace(file, with: note) }
  }

  private func check(
    _ note: [UInt8], is origin: String, _ file: String
  ) throws(KeyStoreError) {
    guard note.starts(with: Array((origin + "\n").utf8)) else { throw .badCheckpoint(path: file) }
  }
}
