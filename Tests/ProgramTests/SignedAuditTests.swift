import Foundation
import TestSupport
import Testing

/// What `varde` signs, proves and seals, checked by the auditor's programs and by OpenSSL.
@Suite("a second implementation, of what is signed") struct SignedAuditTests {
  @Test("takes what the program hands out") func allIsWell() throws {
    let handed = try HandedOut(try DiskRegistry())
    for command in handed.commands {
      let said = try handed.verify(command + ["--key", handed.verifier])
      #expect(said.status == 0, "\(command): \(said.output)\(said.errors)")
      #expect(said.output.contains("signature line of \(handed.origin)+"), "\(command)")
    }
    let others = try handed.verify(["seal", handed.seal, "--key", handed.witness])
    #expect(others.status == 1, "a witness that did not cosign")
  }

  @Test("counts the days of a seal from the events that it names") func days() throws {
    try compareDays(try HandedOut(try DiskRegistry()))
  }

  @Test("counts the days of a national seal") func national() throws {
    let registry = try DiskRegistry(isEmpty: true)
    let demo = registry.scratch.path + "/demo.varde"
    #expect(try Subprocess(DiskRegistry.program, ["demo", demo]).status == 0)
    let handed = try HandedOut(registry, path: demo)
    let said = try handed.verify(["seal", handed.seal, handed.events])
    #expect(said.status == 0, "\(said.output)")
    #expect(said.output.components(separatedBy: " same; ").count - 1 == 155)
    try compareDays(handed)
  }

  private func compareDays(_ handed: HandedOut) throws {
    let sealed = try handed.text(handed.seal).split(separator: "\n").map(String.init)
      .filter { $0.contains(/^[a-z0-9-]+ 2[abc] (both|lenient)$/) }
    #expect(sealed.count > 20)
    let list = [handed.events, "2025", "--list"]
    let then = try handed.python("judge.py", list + ["--seal", handed.seal])
    #expect(then.status == 0, "\(then.output)")
    #expect(Set(then.output.split(separator: "\n").map(String.init)) == Set(sealed))
    // An entry that counts was recorded since.
    let now = try handed.python("judge.py", list).output
    #expect(now.split(separator: "\n").count == sealed.count + 1)
  }

  @Test(
    "refuses what was altered",
    arguments: [
      (0, " 2a both", " 2a lenient"), (0, "asker 4 ", "asker 4 9"),
      (0, "\"strict\":", "\"strict\":9"),
      (0, "\"size\":", "\"size\":9"), (0, "index ", "index 1"), (0, "\nlist 3", "\nlist 4"),
      (1, "/varde/", "/varde/x"), (1, "\n1", "\n2"), (2, "index 1", "index 2"),
      (2, "\nextra ", "\nextra AA"),
      (3, "\nold ", "\nold 1"), (3, "old 1", "old 2"),
    ])
  func altered(file: Int, old: String, new: String) throws {
    let handed = try HandedOut(try DiskRegistry())
    var command = handed.commands[file]
    // The first line of a consistency file is its size; all other files have a line before.
    let text = "\n" + (try handed.text(command[1]))
    guard let range = text.range(of: old) else { throw Unexpected(text: "\(old) in\(text)") }
    let changed = text.replacingCharacters(in: range, with: new).dropFirst()
    command[1] = try handed.registry.file("altered", String(changed))
    let said = try handed.verify(command)
    #expect(said.status == 1, "\(said.output)\(said.errors)")
  }

  @Test("refuses other events than were sealed") func otherEvents() throws {
    let handed = try HandedOut(try DiskRegistry())
    let lines = try handed.text(handed.events).split(separator: "\n").map(String.init)
    let edited = lines.map {
      $0.replacingOccurrences(of: "\"participants\":12", with: "\"participants\":13")
    }
    #expect(edited != lines)
    for other in [
      edited, lines.filter { !$0.contains("\"log\":\"barum\"") }, Array(lines.dropLast()),
    ] {
      let file = try handed.registry.file("other", other.joined(separator: "\n") + "\n")
      let said = try handed.verify(["seal", handed.seal, file])
      #expect(said.status == 1, "\(said.output)")
    }
  }

  @Test("verifies signatures with OpenSSL") func openSSL() throws {
    let handed = try HandedOut(try DiskRegistry())
    for key in [handed.verifier, handed.witness] {
      let signature = try Signature(in: handed.text(handed.cosigned), by: key)
      #expect(try handed.openSSL(signature) == 0, "\(key)")
      var other = signature
      other.message[20] ^= 1
      #expect(try handed.openSSL(other) == 1)
    }
  }
}

/// A signature and what it is of, taken from a note by the formats' texts.
private struct Signature {
  var message: Data
  let signature: Data
  let key: Data

  init(in note: String, by verifier: String) throws {
    let parts = verifier.split(separator: "+", maxSplits: 2)
    let key = try #require(Data(base64Encoded: String(parts[2])))
    let end = try #require(note.range(of: "\n\n"))
    let line = try #require(
      note[end.upperBound...].split(separator: "\n").first { $0.hasPrefix("— \(parts[0]) ") })
    let blob = try #require(Data(base64Encoded: String(line.split(separator: " ")[2])))
    #expect(blob.prefix(4).map { String(format: "%02x", $0) }.joined() == parts[1])
    message = Data((note[..<end.lowerBound] + "\n").utf8)
    if key[0] == 4 {
      let seconds = blob.dropFirst(4).prefix(8).reduce(0) { $0 << 8 | Int($1) }
      message = Data("cosignature/v1\ntime \(seconds)\n".utf8) + message
    }
    signature = blob.suffix(64)
    self.key = key.dropFirst()
  }
}

/// A registry, and the files that an auditor is given of it.
private struct HandedOut {
  let registry: DiskRegistry
  let path: String
  /// Of `sentralt`.
  let verifier: String
  let witness: String
  let events: String
  let seal: String
  let cosigned: String
  /// A seal, a checkpoint, a proof, a consistency file; the file to alter stands second.
  let commands: [[String]]

  init(_ registry: DiskRegistry, path: String? = nil) throws {
    self.registry = registry
    let registryPath = path ?? registry.path
    self.path = registryPath
    let folder = registry.scratch.path
    func varde(_ line: String, keys: String = "nøkler") throws -> String {
      let said = try Subprocess(
        DiskRegistry.program, line.split(separator: " ").map(String.init),
        environment: ["VARDE_KEYS": folder + "/" + keys])
      guard said.status == 0 else { throw Unexpected(text: "\(line): \(said.errors)") }
      return said.output
    }
    func here(_ line: String) throws -> String { try varde("-r \(registryPath) \(line)") }
    func file(_ name: String, _ line: String) throws -> String {
      try registry.file(name, here(line))
    }
    _ = try here("nøkkel ny")
    let key = try #require(
      here("nøkkel --format csv").split(whereSeparator: \.isNewline).first {
        $0.hasPrefix("sentralt,")
      }?
      .split(separator: ",").last)
    verifier = String(key)
    witness = try varde("vitne ny vitne.example/bergen", keys: "bergen")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    _ = try varde("nøkkel kjenn \(verifier)", keys: "bergen")
    _ = try varde("nøkkel kjenn \(witness)")
    let first = try file("first", "forsegl")
    let request = try file("request", "bevis sentralt --siden 0")
    let answer = try registry.file("answer", varde("vitne \(request)", keys: "bergen"))
    cosigned = try file("cosigned", "forsegl --med \(answer)")
    seal = folder + "/report.segl"
    _ = try here("forsegl bufdir 2025 --ut \(seal)")
    let proof = try file("proof", "bevis sentralt-2")
    let growth = try file("growth", "bevis sentralt --siden \(first)")
    let course = path == nil ? "asker --leder OÅ" : try Self.chapterWithout(here)
    _ = try here("logg likepersonskurs --lag \(course) --dato 2025-12-21 --varighet 90")
    events = folder + "/events.jsonl"
    let exported = try Subprocess(
      "bash",
      [
        "-c", "\"$0\" -r \"$1\" eksporter hendelser > \"$2\"", DiskRegistry.program, registryPath,
        events,
      ])
    guard exported.status == 0 else { throw Unexpected(text: exported.errors) }
    commands = [
      ["seal", seal, events], ["checkpoint", first, events], ["proof", proof, "--events", events],
      ["consistency", growth, first],
    ]
  }

  /// Any chapter: a course needs no leader to count leniently.
  private static func chapterWithout(_ here: (String) throws -> String) throws -> String {
    let rows = try here("lag --format csv").split(whereSeparator: \.isNewline)
    return try #require(
      rows.dropFirst().first { !$0.hasPrefix("sentralt") }?.split(separator: ",").first.map(
        String.init))
  }

  var origin: String { String(verifier.prefix { $0 != "+" }) }

  func text(_ file: String) throws -> String { try String(contentsOfFile: file, encoding: .utf8) }

  func python(_ program: String, _ arguments: [String]) throws -> Subprocess {
    try Subprocess(
      Page.root.appendingPathComponent("docs/audit").path + "/" + program, arguments)
  }

  func verify(_ arguments: [String]) throws -> Subprocess { try python("verify.py", arguments) }

  /// Exit code of OpenSSL's verification.
  func openSSL(_ one: Signature) throws -> Int32 {
    // RFC 8410: what stands before the 32 bytes of an Ed25519 key.
    let prefix: [UInt8] = [0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 0x21, 0]
    return try Subprocess(
      "openssl",
      [
        "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-rawin",
        "-inkey", registry.file("key.der", prefix + one.key),
        "-in", registry.file("message", one.message),
        "-sigfile", registry.file("signature", one.signature),
      ]
    ).status
  }
}
