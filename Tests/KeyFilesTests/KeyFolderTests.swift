import Application
import Foundation
import KeyFiles
import TestSupport
import Testing
import Vault

@Suite struct KeyFolderTests {
  private let origin = "mental-helse/varde/asker/1"

  @Test func isMadeWhenFirstUsedForItsOwnerOnly() throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    _ = try folder.keys()
    _ = try folder.lastSigned(origin)
    _ = try folder.known()
    #expect(scratch.files().isEmpty)
    let key = KeyFile.sample(1, .witness(name: "vitne.example/w1"))
    try folder.add(key)
    try folder.keepSigned(note(1), of: origin)
    try folder.keepSeen(note(1), of: origin, by: key.id)
    try folder.addKnown(KnownKey(.sample("a")))
    for file in scratch.files() {
      var isFolder: ObjCBool = false
      let path = scratch.path + "/" + file
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      #expect(mode(path) == (isFolder.boolValue ? 0o700 : 0o600), "\(file)")
    }
    let names = scratch.files().filter { $0.hasPrefix("data/varde/keys/") }
      .map { $0.dropFirst("data/varde/keys/".count) }
    let log = Fingerprint.hex(Array(origin.utf8), digits: 32)
    #expect(
      Set(names) == [
        "\(key.id).key"[...], "known", "lock", "signed", "seen", "seen/\(key.id)",
        "signed/\(log).checkpoint"[...], "seen/\(key.id)/\(log).checkpoint"[...],
      ])
  }

  // One for another log, one that is none, one that is too much to be a note.
  @Test func whatIsNotTheHeadOfItsPlaceIsNamed() throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    #expect(try folder.signed() == [])
    try folder.keepSigned(note(1), of: origin)
    let whole = try #require(try folder.signed().first)
    #expect(whole.note == note(1))
    for bytes in [
      Array((origin + "0\n1\n").utf8), [0xFF, 10], [], Array(repeating: 65, count: 1 << 21),
    ] {
      _ = FileManager.default.createFile(
        atPath: whole.place, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
      #expect(try folder.signed() == [KeptNote(place: whole.place, note: nil)])
    }
    try folder.keepSigned(note(1), of: origin)
    chmod(whole.place, 0o644)
    #expect(throws: KeyStoreError.openToOthers(path: whole.place)) { try folder.signed() }
  }

  /// Who cannot read it must not take it for empty: what is on it would come back with a backup.
  @Test func aListOfTheForgottenThatIsNoneIsRefused() throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    let vault = VaultID.sample(1)
    try folder.note(ErasureNote.samples, of: vault)
    let file = "\(scratch.keys)/erased/\(vault)"
    #expect(mode(file) == 0o600 && mode(scratch.keys + "/erased") == 0o700)
    let whole = try String(contentsOfFile: file, encoding: .utf8)
    #expect(whole == ErasureNote.samples.map { $0.line + "\n" }.joined())
    for text in [whole + "tull\n", "\u{FEFF}" + whole, whole.replacing("payload", with: "Payload")]
    {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      chmod(file, 0o600)
      let error = KeyStoreError.storage(path: file, "not a list of what was forgotten")
      #expect(throws: error) { try folder.erasures(of: vault) }
      // Nor is it written over.
      #expect(throws: error) { try folder.note([ErasureNote.samples[0]], of: vault) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(text.utf8))
    }
    try Data(whole.utf8).write(to: URL(fileURLWithPath: file))
    chmod(file, 0o644)
    #expect(throws: KeyStoreError.openToOthers(path: file)) { try folder.erasures(of: vault) }
  }

  @Test(arguments: [0o750, 0o701, 0o770, 0o755, 0o711])
  func aFolderOthersMayEnterIsRefused(mode: Int) throws {
    let scratch = try Scratch()
    try KeyFolder(at: scratch.keys).add(.sample())
    chmod(scratch.keys, mode_t(mode))
    #expect(throws: KeyStoreError.openToOthers(path: scratch.keys)) {
      try KeyFolder(at: scratch.keys)
    }
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o666])
  func aFileOthersMayReadOrChangeIsRefused(mode: Int) throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    let key = KeyFile.sample()
    try folder.add(key)
    try folder.keepSigned(note(1), of: origin)
    for file in scratch.files() where file.hasSuffix(".key") || file.hasSuffix(".checkpoint") {
      chmod(scratch.path + "/" + file, mode_t(mode))
    }
    let file = "\(scratch.keys)/\(key.id).key"
    #expect(throws: KeyStoreError.openToOthers(path: file)) { try folder.key(key.id) }
    #expect(throws: KeyStoreError.openToOthers(path: file)) { try folder.keys() }
    #expect(throws: KeyStoreError.self) { try folder.lastSigned(origin) }
  }

  @Test func neverLiesInARegistry() throws {
    let scratch = try Scratch()
    let registry = scratch.path + "/asker.varde"
    try FileManager.default.createDirectory(
      atPath: registry + "/annet", withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: registry + "/log.sqlite"))
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/lenke", withDestinationPath: registry)
    for path in ["", "/nøkler", "/annet/x/y"] {
      let error = KeyStoreError.insideRegistry(path: registry + path, registry: registry)
      #expect(throws: error) { try KeyFolder(at: registry + path) }
      // Links are followed.
      #expect(throws: error) { try KeyFolder(at: scratch.path + "/lenke" + path) }
    }
    #expect(throws: Never.self) { try KeyFolder(at: scratch.path + "/nøkler") }
  }

  @Test func aRenamedOrDamagedKeyIsRefused() throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    let (one, other) = (KeyFile.sample(1), KeyFile.sample(2))
    try folder.add(one)
    let file = "\(scratch.keys)/\(other.id).key"
    try FileManager.default.copyItem(atPath: "\(scratch.keys)/\(one.id).key", toPath: file)
    #expect(throws: KeyStoreError.badKey(path: file, .misnamed)) { try folder.key(other.id) }
    try Data("varde-key/v1\n".utf8).write(to: URL(fileURLWithPath: file))
    chmod(file, 0o600)
    #expect(throws: KeyStoreError.badKey(path: file, .damaged)) { try folder.keys() }
    #expect(try folder.key(one.id) == one)
  }

  @Test func aCheckpointOfAnotherLogIsRefused() throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    try folder.keepSigned(note(1), of: origin)
    let file = scratch.path + "/" + scratch.files().first { $0.hasSuffix(".checkpoint") }!
    try Data("mental-helse/varde/bergen/2\n7\n".utf8).write(to: URL(fileURLWithPath: file))
    chmod(file, 0o600)
    #expect(throws: KeyStoreError.badCheckpoint(path: file)) { try folder.lastSigned(origin) }
  }

  /// Every state that a kill can leave: nothing, the beginning of a file, the whole of it not yet in
  /// place. The folder reads as before, and the next writing goes through.
  @Test(arguments: [nil, 0, 1, 60, 10_000] as [Int?])
  func whoeverIsKilledLeavesTheOldStateOrTheNew(written: Int?) throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    let key = KeyFile.sample(1)
    try folder.add(key)
    try folder.keepSigned(note(1), of: origin)
    try folder.addKnown(KnownKey(.sample("a")))
    let next = KeyFile.sample(2)
    if let written {
      for (place, whole) in [("", Array(next.text.utf8)), ("/signed", note(2))] {
        let file = scratch.keys + place + "/.unfinished"
        try Data(whole.prefix(written)).write(to: URL(fileURLWithPath: file))
        chmod(file, 0o600)
      }
    }
    let after = try KeyFolder(at: scratch.keys)
    #expect(try after.keys() == [key])
    #expect(try after.lastSigned(origin) == note(1))
    #expect(try after.known().count == 1)
    try after.add(next)
    try after.keepSigned(note(3), of: origin)
    #expect(try after.keys().count == 2)
    #expect(try after.lastSigned(origin) == note(3))
    #expect(!scratch.files().contains { $0.hasSuffix(".unfinished") })
  }

  @Test func oneProcessAtATime() throws {
    let scratch = try Scratch()
    let one = try KeyFolder(at: scratch.keys)
    let other = try KeyFolder(at: scratch.keys, patience: .milliseconds(60))
    try one.alone { () throws(KeyStoreError) in
      #expect(throws: KeyStoreError.busy(path: scratch.keys)) {
        try other.keepSigned(note(2), of: origin)
      }
      #expect(throws: KeyStoreError.busy(path: scratch.keys)) { try other.add(.sample()) }
    }
    try other.keepSigned(note(2), of: origin)
    #expect(try one.lastSigned(origin) == note(2))
  }

  @Test func manyWritersAtOnceLoseNothing() async throws {
    let scratch = try Scratch()
    let path = scratch.keys
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in UInt64(1)...12 {
        group.addTask {
          let folder = try KeyFolder(at: path, patience: .seconds(30))
          try folder.add(.sample(number))
          try folder.addKnown(KnownKey(.sample("a", number)))
        }
      }
      try await group.waitForAll()
    }
    let folder = try KeyFolder(at: path)
    #expect(try folder.keys().count == 12)
    #expect(try folder.known().count == 12)
  }

  /// The seed, in any of the spellings that a file here could have it in.
  @Test func whatIsUnderAPassphraseStandsNowhereInClear() throws {
    let scratch = try Scratch()
    let folder = try KeyFolder(at: scratch.keys)
    let seed = SeededBytes(seed: 9).bytes(32)
    let passphrase = "blåbær på fjellet"
    let cost = ScryptCost(exponent: 4, blockSize: 8, parallelism: 1)!
    let key = KeyFile(
      .owner, seed: seed,
      lock: KeyFile.Lock(
        passphrase: passphrase, salt: SeededBytes(seed: 8).bytes(16), cost: cost))
    try folder.add(key)
    try folder.keepSigned(note(1), of: origin)
    let hex = seed.map { String(format: "%02x", $0) }.joined()
    let markers = [
      Data(seed), Data(Data(seed).base64EncodedString().utf8.prefix(20)), Data(hex.utf8),
      Data(passphrase.utf8),
    ]
    let files = scratch.files().compactMap {
      try? Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + $0))
    }
    #expect(files.count == 3)
    for file in files { for marker in markers { #expect(file.range(of: marker) == nil) } }
    // The search finds what stands in clear.
    try folder.add(KeyFile(.owner, seed: SeededBytes(seed: 7).bytes(32)))
    let clear = Data(Data(SeededBytes(seed: 7).bytes(32)).base64EncodedString().utf8.prefix(20))
    let after = scratch.files().compactMap {
      try? Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + $0))
    }
    #expect(after.contains { $0.range(of: clear) != nil })
  }

  @Test(
    arguments: [
      (["VARDE_KEYS": "/a", "XDG_DATA_HOME": "/b", "HOME": "/c"], "/a"),
      (["VARDE_KEYS": "nøkler", "HOME": "/c"], "nøkler"),
      (["VARDE_KEYS": "", "XDG_DATA_HOME": "/b", "HOME": "/c"], "/b/varde/keys"),
      (["XDG_DATA_HOME": "b", "HOME": "/c"], "/c/.local/share/varde/keys"),
      (["HOME": "/c"], "/c/.local/share/varde/keys"),
      (["HOME": ""], nil), ([:], nil),
    ] as [([String: String], String?)])
  func placeFollowsTheEnvironment(variables: [String: String], path: String?) {
    #expect(KeyFolderPath.standard { variables[$0] } == path)
  }

  private func note(_ size: Int) -> [UInt8] {
    Array("\(origin)\n\(size)\nAAAA\n\n— \(origin) BBBB\n".utf8)
  }
}
