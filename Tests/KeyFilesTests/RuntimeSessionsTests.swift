import Application
import Events
import Foundation
import KeyFiles
import TestSupport
import Testing
import Vault

@Suite struct RuntimeSessionsTests {
  private let scratch: URL
  private let vault = VaultID(bytes: [UInt8](repeating: 1, count: 16))!

  init() throws {
    scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("varde-runtime-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: scratch, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  private func session(minutes: Int = 15) -> VaultSession {
    VaultSession(
      vault, VaultOpening(minutes: minutes, from: .testNow, byCode: false),
      key: [UInt8](repeating: 9, count: 32))
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test(arguments: VaultSessionsContract.cases)
  func keepsTheContract(_ contract: Contract<any VaultSessions>) throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    try contract.check(RuntimeSessions(scratch.path))
  }

  @Test(arguments: VaultSessionsContract.cases)
  func soDoesTheOneInMemory(_ contract: Contract<any VaultSessions>) throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    try contract.check(InMemoryVaultSessions())
  }

  @Test func anotherProcessHasItAndNobodyElseMayReadIt() throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    try RuntimeSessions(scratch.path).keep(session())
    #expect(RuntimeSessions(scratch.path).session(of: vault, at: .testNow) == session())
    let folder = scratch.path + "/varde"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files == ["\(vault).session"])
    #expect(try mode(folder) == 0o700)
    #expect(try mode(folder + "/" + files[0]) == 0o600)
  }

  @Test func withoutAPlaceNothingIsKept() {
    for runtime in [nil, "", "run/user/1000"] {
      let sessions = RuntimeSessions(runtime)
      #expect(sessions.place == nil)
      #expect(throws: VaultSessionError.nowhere) { try sessions.check() }
      #expect(throws: VaultSessionError.nowhere) { try sessions.keep(session()) }
      #expect(sessions.session(of: vault, at: .testNow) == nil)
    }
    let missing = scratch.path + "/nowhere"
    #expect(throws: VaultSessionError.openToOthers(path: missing)) {
      try RuntimeSessions(missing).check()
    }
    try? FileManager.default.removeItem(at: scratch)
  }

  @Test(arguments: ["", "/varde"], [0o750, 0o701, 0o777])
  func aPlaceThatOthersMayEnterIsRefused(_ below: String, _ mode: Int) throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    let sessions = RuntimeSessions(scratch.path)
    try sessions.keep(session())
    let place = scratch.path + below
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: place)
    #expect(throws: VaultSessionError.openToOthers(path: place)) { try sessions.keep(session()) }
    #expect(sessions.session(of: vault, at: .testNow) == nil)
  }

  @Test func aLinkIsNoPlace() throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    let elsewhere = scratch.path + "/elsewhere"
    try FileManager.default.createDirectory(
      atPath: elsewhere, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/varde", withDestinationPath: elsewhere)
    #expect(throws: VaultSessionError.openToOthers(path: scratch.path + "/varde")) {
      try RuntimeSessions(scratch.path).keep(session())
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).isEmpty)
  }

  /// A link kept open sees what became of the bytes.
  @Test func whatIsForgottenIsOverwritten() throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    let sessions = RuntimeSessions(scratch.path)
    for forget in [
      { try sessions.forget(vault) }, { sessions.sweep(at: Instant.testNow.adding(minutes: 16)) },
      { try sessions.keep(session(minutes: 30)) },
    ] {
      try sessions.keep(session())
      let kept = scratch.path + "/kept"
      try FileManager.default.linkItem(
        atPath: scratch.path + "/varde/\(vault).session", toPath: kept)
      #expect(try !Data(contentsOf: URL(fileURLWithPath: kept)).allSatisfy { $0 == 0 })
      try forget()
      let after = try Data(contentsOf: URL(fileURLWithPath: kept))
      #expect(after.allSatisfy { $0 == 0 } && !after.isEmpty)
      try FileManager.default.removeItem(atPath: kept)
    }
  }

  @Test(arguments: [
    "", "varde-vault-session/v2\n", "varde-vault-session/v1\n01\n",
    "varde-vault-session/v1\n01010101010101010101010101010101\nsoon\npassphrase\nCQ==\n",
  ])
  func whatIsNoSessionIsSweptAway(_ text: String) throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    let sessions = RuntimeSessions(scratch.path)
    try sessions.check()
    let path = scratch.path + "/varde/\(vault).session"
    #expect(
      FileManager.default.createFile(
        atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]))
    #expect(sessions.session(of: vault, at: .testNow) == nil)
    sessions.sweep(at: .testNow)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
