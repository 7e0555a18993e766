import Foundation
import TestSupport
import Testing

/// The auditor's programs: Python, written from the pages alone. What they say of exported events is
/// what `varde` says.
@Suite("a second implementation") struct AuditTests {
  @Test("holds published vectors and refuses what is not in form") func ownTests() throws {
    try runs("test_verify.py")
  }

  @Test("reads tiles of made trees, up to the third level") func tiles() throws {
    try runs("test_tiles.py")
  }

  private func runs(_ tests: String) throws {
    let said = try Subprocess(
      "python3", ["-B", Page.root.appendingPathComponent("Tests/Audit/" + tests).path])
    #expect(said.status == 0, "\(said.errors)")
  }

  @Test("of the Asker sample") func asker() throws {
    let registry = try DiskRegistry()
    try Audit(registry).compare([2024, 2025, 2026])
  }

  @Test("of a made-up national registry") func demo() throws {
    let registry = try DiskRegistry(isEmpty: true)
    let demo = registry.scratch.path + "/demo.varde"
    #expect(try Subprocess(DiskRegistry.program, ["demo", demo]).status == 0)
    try Audit(path: demo, scratch: registry).compare([2025])
  }

  @Test("of registries drawn at random", arguments: [1, 77, 1_011])
  func random(seed: UInt64) throws {
    let registry = try DiskRegistry(isEmpty: true)
    var forms = RandomForms(seed: seed)
    for chapter in ["asker", "barum"] { _ = try registry.run("lag ny \(chapter)") }
    _ = try registry.run([
      "importer", "personer", registry.file("personer.csv", forms.people()),
    ])
    _ = try registry.run([
      "importer", "registrering", registry.file("registrering.csv", forms.entries()),
    ])
    _ = try registry.run("--fortsett", input: forms.commands())
    let audit = try Audit(registry)
    let events = try registry.events()
    for (type, least) in [
      ("entry-corrected", 30), ("entry-withdrawn", 10), ("entry-reinstated", 1), ("role-ended", 5),
      ("contact-changed", 3),
    ] {
      let found = events.count { $0.contains("\"type\":\"\(type)\"") }
      #expect(found >= least, "\(type) in the registry of seed \(seed)")
    }
    try audit.compare([2024, 2025])
    let listed = try audit.run("judge.py", [audit.events, "2025", "--list"]).output
    for end in ["2a both", "2a lenient", "2b both", "2c both"] {
      #expect(listed.contains(" \(end)\n"), "seed \(seed)")
    }
  }

  @Test("finds an edited export, and one that lacks its end") func edits() throws {
    let registry = try DiskRegistry()
    let audit = try Audit(registry)
    let lines = try registry.events()
    let edited = lines.map {
      $0.replacingOccurrences(of: "\"participants\":12", with: "\"participants\":13")
    }
    #expect(edited != lines)
    for (changed, ending) in [(edited, "kept: asker\n"), (lines.dropLast(), "kept: sentralt\n")] {
      let file = try registry.file("changed", changed.joined(separator: "\n") + "\n")
      let said = try audit.run("verify.py", ["heads", file, "--kept", audit.heads])
      #expect(said.status == 1)
      #expect(said.output.hasSuffix(ending), "\(said.output)")
    }
    _ = try registry.run("logg stand --lag asker --dato 2025-12-20")
    let grown = try Audit(registry, heads: audit.heads)
    #expect(try grown.run("verify.py", ["heads", grown.events, "--kept", grown.heads]).status == 0)
  }
}

/// What a registry says of itself, in files, and the programs that look at it.
private struct Audit {
  let path: String
  /// `eksporter hendelser`.
  let events: String
  /// `kontroller --format json`.
  let heads: String

  init(_ registry: DiskRegistry, heads: String? = nil) throws {
    try self.init(path: registry.path, scratch: registry, heads: heads)
  }

  init(path: String, scratch: DiskRegistry, heads: String? = nil) throws {
    self.path = path
    events = scratch.scratch.path + "/events.jsonl"
    let exported = try Subprocess(
      "bash",
      ["-c", "\"$0\" -r \"$1\" eksporter hendelser > \"$2\"", DiskRegistry.program, path, events])
    guard exported.status == 0 else { throw Unexpected(text: exported.errors) }
    self.heads =
      try heads ?? scratch.file("heads.json", Self.varde(path, "kontroller --hoder --format json"))
  }

  func run(_ program: String, _ arguments: [String]) throws -> Subprocess {
    try Subprocess(
      Page.root.appendingPathComponent("docs/audit").path + "/" + program, arguments)
  }

  /// Heads, totals, and every entry that counts with its figure and column.
  func compare(_ years: [Int]) throws {
    let said = try run("verify.py", ["heads", events])
    #expect(said.status == 0, "\(said.output)")
    let told = try json(Data(contentsOf: URL(fileURLWithPath: heads)))["heads"]
    let wanted = try #require(told as? [[String: Any]]).map {
      "\($0["log"] ?? "") \($0["size"] ?? "") \($0["root"] ?? "")"
    }
    let found = said.output.split(separator: "\n")
      .map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
    // The access log is no part of what is exported.
    #expect(found == wanted.filter { !$0.hasPrefix("tilgang ") })
    for year in years {
      try compareEntries(year)
      try compareTotals(year)
    }
  }

  private func compareEntries(_ year: Int) throws {
    let said = try run("judge.py", [events, "\(year)", "--list"])
    #expect(said.status == 0, "\(said.output)")
    var wanted: Set<String> = []
    for figure in ["2a", "2b", "2c"] {
      let text = try Self.varde(path, "bor bufdir-\(year)/\(figure) --format json")
      let rows = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
      for row in try #require(rows) {
        let verdict = try #require(row["verdict"] as? [String: Bool])
        let column = verdict["strict"] == true ? "both" : "lenient"
        wanted.insert("\(row["entry"] ?? "") \(figure) \(column)")
      }
    }
    let difference = wanted.symmetricDifference(said.output.split(separator: "\n").map(String.init))
    #expect(
      difference.isEmpty, "\(year): \(difference.sorted().prefix(9)), varde has \(wanted.count)")
  }

  private func compareTotals(_ year: Int) throws {
    let judged = try json(Data(run("judge.py", [events, "\(year)"]).output.utf8))
    let report = try json(Data(Self.varde(path, "rapport bufdir \(year) --format json").utf8))
    #expect(judged["year"] as? Int == year)
    let total = try #require(judged["total"] as? [String: [String: Int]])
    let chapters = try #require(judged["chapters"] as? [String: [String: [String: Int]]])
    for column in ["strict", "lenient"] {
      let days = (report[column] as? [String: Any])?["activityDays"] as? [String: Int]
      for (figure, name) in [
        ("2", "total"), ("2a", "grupper"), ("2b", "oppsøkende"), ("2c", "likepersonskurs"),
      ] {
        let sum = chapters.values.reduce(0) { $0 + ($1[figure]?[column] ?? 0) }
        #expect(total[figure]?[column] == sum)
        #expect(days?[name] == sum, "\(year) \(figure) \(column)")
      }
    }
  }

  private static func varde(_ path: String, _ line: String) throws -> String {
    let said = try Subprocess(
      DiskRegistry.program, ["-r", path] + line.split(separator: " ").map(String.init))
    guard said.status == 0 else { throw Unexpected(text: said.errors) }
    return said.output
  }

  private func json(_ data: Data) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: data)
    return try #require(value as? [String: Any])
  }
}
