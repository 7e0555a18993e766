import Foundation
import TestSupport
import Testing

/// What `kontroller` makes of a key folder: one that cannot be used is never passed over.
@Suite struct VerifyKeysTests {
  private let registry: DiskRegistry
  private let keys: String

  init() throws {
    registry = try DiskRegistry()
    keys = registry.scratch.path + "/nøkler"
  }

  private func verify(_ more: [String] = []) throws -> Subprocess {
    try registry.run(
      ["kontroller"] + more, environment: ["VARDE_KEYS": keys, "PATH": "/usr/bin:/bin"])
  }

  private func make(_ mode: Int) throws {
    try FileManager.default.createDirectory(
      atPath: keys + "/signed", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: keys)
  }

  @Test func onlyTheStandardOneMayBeAbsent() throws {
    #expect(try verify().status == 0)
    let named = try verify(["--nøkler", keys])
    #expect(named.status == 66)
    #expect(named.errors.contains(keys))
  }

  @Test func oneThatOthersMayReadOrInsideTheRegistryIsRefused() throws {
    try make(0o755)
    #expect(try verify().status == 77)
    #expect(try verify(["--nøkler", registry.path]).status == 77)
  }

  @Test func aDamagedHeadIsAFinding() throws {
    try make(0o700)
    #expect(try verify().status == 0)
    _ = FileManager.default.createFile(
      atPath: keys + "/signed/0.checkpoint", contents: Data("tull".utf8),
      attributes: [.posixPermissions: 0o600])
    let said = try verify(["--format", "json"])
    #expect(said.status == 1)
    #expect(said.output.contains("0.checkpoint"))
  }
}
