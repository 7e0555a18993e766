import Foundation
import TestSupport
import Testing

/// Backup, restore and a new computer, with the program as it is, on disk.
@Suite struct BackupFlowTests {
  /// A computer: a home with a key folder, and somebody who types.
  private struct Computer {
    let home: URL

    init(_ name: String, in scratch: URL) throws {
      home = scratch.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: false)
    }

    func path(_ name: String) -> String { home.appendingPathComponent(name).path }

    @discardableResult
    func run(_ words: String..., ends status: Int32 = 0) throws -> Subprocess {
      let said = try Subprocess(
        DiskRegistry.program, words,
        environment: ["HOME": home.path, "PATH": "/usr/bin:/bin"])
      #expect(said.status == status, "\(words): \(said.status) \(said.errors)\(said.output)")
      return said
    }
  }

  private static let row = "lag;dato;varighet;aktivitet;leder\nasker;2025-11-05;60;samtalegruppe;KN"

  @Test func aNewComputer() throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let old = try Computer("gammel", in: scratch)
    let registry = old.path("asker.varde")
    try old.run("opprett", registry, "--uten-passord")
    for form in DiskRegistry.forms {
      let words = ["-r", registry, "importer"] + form
      let said = try Subprocess(
        DiskRegistry.program, words, environment: ["HOME": old.home.path, "PATH": "/usr/bin:/bin"])
      #expect([0, 2].contains(said.status), "\(said.errors)")
    }
    try old.run("-r", registry, "nøkkel", "ny")
    try old.run("-r", registry, "forsegl", "--ut", old.path("hode.txt"))
    for name in ["minne", "safe"] {
      try FileManager.default.createDirectory(
        atPath: old.path(name), withIntermediateDirectories: false)
    }
    let (archive, keys) = (old.path("minne/asker.tar"), old.path("safe/nøkler.tar"))
    let beside = try old.run(
      "-r", registry, "sikkerhetskopi", archive, old.path("minne/nøkler.tar"), ends: 64)
    #expect(beside.errors.contains("et annet sted") && beside.output.isEmpty)
    try old.run("-r", registry, "sikkerhetskopi", registry + "/a.tar", keys, ends: 64)
    let made = try old.run(
      "-r", registry, "sikkerhetskopi", archive, keys, "--format", "json")
    #expect(try (json(made.output)["files"] as? [Any])?.count == 5)
    try old.run("-r", registry, "sikkerhetskopi", archive, keys, ends: 73)
    try old.run(
      "-r", registry, "sikkerhetskopi", old.path("minne/b.tar"), old.path("minne/n.tar"),
      "--samme-sted")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: old.path("minne")).sorted()
        == ["asker.tar", "b.tar", "n.tar"])
    let figures = try old.run("-r", registry, "rapport", "bufdir", "2025", "--format", "json")
      .output
    let events = try old.run("-r", registry, "eksporter", "hendelser").output

    let new = try Computer("ny", in: scratch)
    let back = new.path("asker.varde")
    for (one, other) in [(keys, archive), (archive, archive)] {
      try new.run("gjenopprett", one, other, back, ends: 65)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: new.home.path) == [])
    let restored = try new.run("gjenopprett", archive, keys, back, "--format", "json")
    #expect(try json(restored.output)["erasures"] as? Int == 0)
    #expect(restored.errors.contains("varde -r \(back) gjenopprett bekreft"))
    try new.run("gjenopprett", archive, keys, back, ends: 73)
    try new.run("-r", back, "kontroller")
    #expect(
      try new.run("-r", back, "rapport", "bufdir", "2025", "--format", "json").output == figures)
    #expect(try new.run("-r", back, "eksporter", "hendelser").output == events)
    #expect(
      try new.run("-r", back, "folk", "--lag", "asker").output
        == old.run("-r", registry, "folk", "--lag", "asker").output)

    let sheet = new.path("ny.csv")
    try Self.row.write(toFile: sheet, atomically: true, encoding: .utf8)
    let refused = try new.run("-r", back, "importer", "registrering", sheet, ends: 77)
    #expect(refused.errors.contains("gjenopprett bekreft"))
    #expect(try new.run("-r", back, "eksporter", "hendelser").output == events)
    let headless = try new.run("-r", back, "gjenopprett", "bekreft", ends: 64)
    #expect(headless.errors.contains("--mot FIL"))
    try new.run("-r", back, "gjenopprett", "bekreft", "--mot", old.path("hode.txt"))
    try new.run("-r", back, "importer", "registrering", sheet)
    let again = try new.run("-r", back, "gjenopprett", "bekreft")
    #expect(again.errors.contains("Ingenting å gjøre") && again.output.isEmpty)
    try new.run("-r", back, "kontroller", "--mot", old.path("hode.txt"))
  }

  /// The key folder knows a newer head than the copy: the copy goes on only when somebody says so.
  @Test func anOldCopyIsTold() throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let computer = try Computer("her", in: scratch)
    let registry = computer.path("asker.varde")
    try computer.run("opprett", registry, "--uten-passord")
    for form in DiskRegistry.forms.prefix(2) {
      try computer.run("-r", registry, "importer", form[0], form[1])
    }
    try computer.run("-r", registry, "nøkkel", "ny")
    let (archive, keys) = (computer.path("a.tar"), computer.path("n.tar"))
    try computer.run("-r", registry, "sikkerhetskopi", archive, keys, "--samme-sted")
    let sheet = computer.path("ny.csv")
    try Self.row.write(toFile: sheet, atomically: true, encoding: .utf8)
    try computer.run("-r", registry, "importer", "registrering", sheet)
    try computer.run("-r", registry, "forsegl", "--ut", computer.path("hode.txt"))
    let back = computer.path("med mellomrom.varde")
    let restored = try computer.run("gjenopprett", archive, keys, back)
    #expect(restored.errors.contains("varde -r \"\(back)\" gjenopprett bekreft"))
    let behind = try computer.run("-r", back, "gjenopprett", "bekreft", ends: 1)
    #expect(behind.output.contains("avvik") && behind.errors.contains("--uten-kjent-hode"))
    try computer.run("-r", back, "importer", "registrering", sheet, ends: 77)
    let asked = try computer.run("-r", back, "gjenopprett", "bekreft", "--uten-kjent-hode")
    #expect(asked.output.contains("Bekreftet."))
    try computer.run("-r", back, "importer", "registrering", sheet)
  }
}
