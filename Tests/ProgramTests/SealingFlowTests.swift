import Foundation
import TestSupport
import Testing

/// Keys, heads, proofs, witnesses and seals with the program as it is, on disk.
@Suite struct SealingFlowTests {
  /// A registry with the key folder of whoever runs the program.
  private struct Place {
    let registry: DiskRegistry
    let keys: String

    init() throws {
      registry = try DiskRegistry()
      keys = registry.scratch.path + "/nøkler"
    }

    func file(_ name: String) -> String { registry.scratch.path + "/" + name }

    var variables: [String: String] { ["VARDE_KEYS": keys, "PATH": "/usr/bin:/bin"] }

    /// One command on the registry; must end so.
    @discardableResult
    func run(_ line: String..., ends status: Int32 = 0) throws -> Subprocess {
      let said = try registry.run(line, environment: variables)
      #expect(said.status == status, "\(line): \(said.status) \(said.errors)\(said.output)")
      return said
    }

    /// One command without any registry.
    @discardableResult
    func alone(_ line: String..., ends status: Int32 = 0) throws -> Subprocess {
      let said = try Subprocess(DiskRegistry.program, line, environment: variables)
      #expect(said.status == status, "\(line): \(said.status) \(said.errors)\(said.output)")
      return said
    }
  }

  /// The owner's public key of a log, as it is given to others.
  private func ownerKey(_ log: String, _ place: Place) throws -> String {
    let rows = try place.run("nøkkel", "--format", "json").output
    let logs = try #require(try json(rows)["logs"] as? [[String: Any]])
    return try #require(logs.first { $0["log"] as? String == log }?["verifier"] as? String)
  }

  @Test func aChapterAndACentreEachWithItsKeys() throws {
    let centre = try Place()
    let chapter = try Place()
    try centre.run("nøkkel", "ny")
    try centre.run("forsegl", "--ut", centre.file("hode"))
    let owner = try ownerKey("sentralt", centre)
    // The chapter witnesses the centre's head, knowing its key.
    let witness = try chapter.alone("vitne", "ny", "vitne.example/asker").output
      .trimmingCharacters(in: .newlines)
    try chapter.alone("vitne", centre.file("hode"), ends: 65)
    try chapter.alone("nøkkel", "kjenn", owner)
    let answer = try chapter.alone("vitne", centre.file("hode")).output
    #expect(answer.hasPrefix("— vitne.example/asker "))
    let answers = try centre.registry.file("svar", answer)
    try centre.run("forsegl", "--med", answers, ends: 65)
    try centre.run("nøkkel", "kjenn", witness)
    let cosigned = try centre.run("forsegl", "--med", answers).output
    #expect(cosigned.contains(answer))
    // Nothing new: the same head with both signatures.
    #expect(try centre.run("forsegl").output == cosigned)
    let proof = centre.file("bevis")
    try centre.run("bevis", "sentralt-3", "--ut", proof)
    #expect(try Data(contentsOf: URL(fileURLWithPath: proof)).count < 1_500)
    // A stranger with the key, without any registry.
    let checked = try centre.alone("kontroller", proof, "--nøkkel", owner, "--format", "json")
    #expect(try json(checked.output)["ok"] as? Bool == true)
    try centre.run("bevis", "sentralt-3", "--ut", proof, ends: 73)
    // It grows, and the chapter asks for the proof from what it saw.
    let sheet = try centre.registry.file(
      "ny.csv", "lag;dato;varighet;aktivitet;leder\nasker;2025-11-05;60;samtalegruppe;KN\n")
    try centre.run("importer", "registrering", sheet)
    try centre.run("forsegl", "--ut", centre.file("hode2"))
    try chapter.alone("vitne", centre.file("hode2"), ends: 65)
    try centre.run(
      "bevis", "sentralt", "--siden", centre.file("hode"), "--ut", centre.file("siden"))
    try chapter.alone("vitne", centre.file("siden"))
    try chapter.alone("vitne", centre.file("hode"), ends: 1)
    try centre.run("kontroller", "--mot", centre.file("hode2"))
  }

  @Test func aSealIsCheckedByWhoeverHasIt() throws {
    let place = try Place()
    try place.run("nøkkel", "ny")
    let owner = try ownerKey("sentralt", place)
    let seal = place.file("2025.segl")
    try place.run("forsegl", "bufdir", "2025", "--ut", seal)
    let events = try place.registry.events()
    try place.run("forsegl", "bufdir", "2025", "--ut", seal, ends: 73)
    #expect(try place.registry.events() == events)
    try place.run("kontroller", seal)
    try place.alone("kontroller", seal, "--nøkkel", owner)
    try place.alone("kontroller", seal, "--nøkler", place.file("ingen"), ends: 1)
    let text = try String(contentsOfFile: seal, encoding: .utf8)
    for (old, new) in [
      ("\"strict\":", "\"strict\":1"), (" 2a both\n", " 2b both\n"), ("\"size\":5", "\"size\":6"),
    ] {
      let other = text.replacing(old, with: new, maxReplacements: 1)
      guard other != text else { continue }
      let edited = try place.registry.file("endret.segl", other)
      let said = try place.alone("kontroller", edited, "--nøkkel", owner, ends: 1)
      #expect(said.output.contains("avvik"))
      #expect(said.errors.isEmpty)
    }
  }

  @Test func aRegistryPutBackSignsNothing() throws {
    let place = try Place()
    try place.run("nøkkel", "ny")
    let copy = place.file("kopi")
    try FileManager.default.copyItem(atPath: place.registry.path, toPath: copy)
    try place.run("forsegl", "bufdir", "2025", "--ut", place.file("2025.segl"))
    try FileManager.default.removeItem(atPath: place.registry.path)
    try FileManager.default.moveItem(atPath: copy, toPath: place.registry.path)
    let events = try place.registry.events()
    for line in [["forsegl"], ["forsegl", "bufdir", "2025"], ["bevis", "sentralt-2"]] {
      let said = try place.registry.run(line, environment: place.variables)
      #expect(said.status == 1 && said.output.isEmpty, "\(line): \(said.errors)")
      #expect(said.errors.contains("er borte"))
    }
    let said = try place.run("kontroller", ends: 1)
    #expect(said.output.contains("avvik"))
    #expect(try place.registry.events() == events)
  }

  /// Killed anywhere, the next one goes on: what was signed is a beginning of what is there.
  @Test(arguments: [0, 4, 9, 15, 22, 30, 40, 55, 75, 110])
  func killedWhileItSeals(_ milliseconds: Int) throws {
    let place = try Place()
    try place.run("nøkkel", "ny")
    let seal = place.file("2025.segl")
    let program = try RunningProgram([
      "-r", place.registry.path, "--nøkler", place.keys, "forsegl", "bufdir", "2025", "--ut", seal,
    ])
    usleep(UInt32(milliseconds) * 1_000)
    _ = program.kill()
    try place.run("kontroller")
    if FileManager.default.fileExists(atPath: seal) { try place.run("kontroller", seal) }
    try place.run("forsegl", "bufdir", "2025", "--ut", place.file("igjen.segl"))
    try place.run("kontroller", place.file("igjen.segl"))
  }

  /// A key folder that cannot be used is told of, and what needs no key goes on.
  @Test func aFolderThatOthersMayEnterIsTold() throws {
    let place = try Place()
    try place.run("nøkkel", "ny")
    try place.run("forsegl", "--ut", place.file("hode"))
    _ = try Subprocess("chmod", ["755", place.keys])
    let said = try place.run("kontroller", ends: 77)
    #expect(said.errors.contains("chmod -R go="))
    try place.run("forsegl", ends: 77)
    try place.run("vitne", place.file("hode"), ends: 77)
  }
}
