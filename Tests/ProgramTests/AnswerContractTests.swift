import Foundation
import TestSupport
import Testing

@Suite struct AnswerContractTests {
  @Test func reportHasTheExpectedMembers() throws {
    let said = try DiskRegistry().run("rapport bufdir 2025 --format json")
    #expect(said.status == 0)
    #expect(said.errors.isEmpty)
    let members = try json(said.output)
    let expected = try #require(try SampleForms.asker.expected(2025))
    #expect(members["baseYear"] as? Int == 2025)
    for (column, gross) in [("strict", 1295), ("lenient", 1621)] {
      let whole = NSMutableDictionary(
        dictionary: try #require(expected[column] as? [String: Any]))
      let points = NSMutableDictionary(dictionary: try #require(whole["points"] as? [String: Any]))
      points["otherForms"] = 0
      points["gross"] = gross
      whole["points"] = points
      #expect(members[column] as? NSDictionary == whole)
    }
    let rest = try #require(members.mutableCopy() as? NSMutableDictionary)
    rest.removeObjects(forKeys: ["baseYear", "strict", "lenient"])
    #expect(
      rest == [
        "applicationYear": 2026, "grantYear": 2027, "ruleSet": "base-2020.1", "logs": 4,
        "events": 88, "vault": "no-passphrase",
      ])
  }

  @Test func everyRowHasItsVerdict() throws {
    let registry = try DiskRegistry()
    let expected = try #require(try SampleForms.asker.expected(2025))
    let rows = try #require(expected["entries"] as? [[String: Any]])
    // Rows were recorded in the order of the file: the entries of a log are in that order too.
    var waiting: [String: [Any]] = [:]
    for row in rows {
      let file = try #require(row["file"] as? String)
      let log = file.contains("asker") ? "asker" : (row["line"] as? Int == 5 ? "nesodden" : "barum")
      waiting[log, default: []].append([row["strict"], row["lenient"]])
    }
    for (log, verdicts) in waiting {
      let entries = try registry.events(["--lag", log]).map { try json($0) }.filter {
        ["activity-held", "trip-held", "ringevenn-contact-made", "hours-volunteered"]
          .contains($0["type"] as? String)
          // One row of the sample is of the year before.
          && ($0["data"] as? [String: Any])?["on"] as? String != "2024-12-17"
      }
      #expect(entries.count == verdicts.count)
      for (entry, verdict) in zip(entries, verdicts) {
        let handle = "\(log)-\(entry["seq"] ?? 0)"
        let told = try json(registry.run("forklar \(handle) --format json").output)
        let both = [told["strict"] as? Bool, told["lenient"] as? Bool]
        #expect(both as NSArray == verdict as? NSArray, "\(handle)")
        #expect(told["entry"] as? String == handle)
        #expect((told["reasons"] as? [Any])?.isEmpty == (both == [true, true]), "\(handle)")
      }
    }
  }

  @Test func explanationHasReasonsAndHistory() throws {
    let registry = try DiskRegistry()
    #expect(try registry.run("rett asker-18 --varighet 40 --grunn skrivefeil").status == 0)
    let told = try json(registry.run("forklar asker-18 --format json").output)
    #expect(told["strict"] as? Bool == false)
    let reasons = try #require(told["reasons"] as? [[String: Any]])
    #expect(reasons.map { $0["column"] as? String } == ["both"])
    #expect(reasons.map { $0["paragraph"] as? String } == ["§ 11 b"])
    #expect(reasons.map { $0["text"] as? String } == ["40 min < 45 min"])
    let history = try #require(told["history"] as? [[String: Any]])
    #expect(history.map { $0["seq"] as? Int } == [18, 56])
    #expect(history.map { $0["type"] as? String } == ["activity-held", "entry-corrected"])
    #expect(history.last?["set"] as? NSDictionary == ["minutes": 40])
    #expect(history.last?["reason"] as? String == "mistyped")
    let members: Set = ["seq", "recorded", "actor", "type", "set", "unset", "reason"]
    #expect(history.allSatisfy { Set($0.keys) == members })
  }

  @Test func verificationOfASoundRegistry() throws {
    let registry = try DiskRegistry()
    let said = try registry.run("kontroller --format json")
    let members = try json(said.output)
    #expect(said.status == 0)
    #expect(members["ok"] as? Bool == true)
    #expect(members["events"] as? Int == 88)
    #expect((members["findings"] as? [Any])?.isEmpty == true)
    let heads = try #require(members["heads"] as? [[String: Any]])
    #expect(
      heads.map { $0["log"] as? String } == ["asker", "barum", "nesodden", "sentralt", "tilgang"])
    #expect(heads.map { $0["size"] as? Int } == [55, 11, 7, 15, 3])
    #expect(
      heads.allSatisfy { Data(base64Encoded: $0["root"] as? String ?? "")?.count == 32 })
  }

  @Test func verificationOfAChangedCopy() throws {
    let registry = try DiskRegistry()
    try registry.tamper("log.sqlite", "\"participants\":12", "\"participants\":13")
    let said = try registry.run("kontroller --format json")
    #expect(said.status == 1)
    let members = try json(said.output)
    #expect(members["ok"] as? Bool == false)
    let findings = try #require(members["findings"] as? [[String: Any]])
    #expect(findings.first?["log"] as? String == "asker")
    #expect(findings.first?["seq"] is Int)
    #expect((findings.first?["problem"] as? String)?.isEmpty == false)
    #expect(try registry.run("kontroller").status == 1)
  }

  @Test func changedPayloadIsFound() throws {
    let registry = try DiskRegistry()
    try RawDatabase(registry.path + "/private.sqlite")
      .run("UPDATE members SET box = zeroblob(length(box)) WHERE member = 'name'")
    #expect(try registry.run("kontroller").status == 1)
  }

  @Test func exportIsTheStoredBytesByLogAndNumber() throws {
    let registry = try DiskRegistry()
    let all = try registry.events()
    let places = try all.map { line in
      let event = try json(line)
      return "\(event["log"] ?? "")-\(event["seq"] ?? "")"
    }
    let sizes = [("asker", 55), ("barum", 11), ("nesodden", 7), ("sentralt", 15)]
    #expect(places == sizes.flatMap { log, size in (1...size).map { "\(log)-\($0)" } })
    #expect(try registry.events(["--lag", "barum"]) == Array(all[55..<66]))
    let stored = try Data(contentsOf: URL(fileURLWithPath: registry.path + "/log.sqlite"))
    #expect(all.allSatisfy { stored.range(of: Data($0.utf8)) != nil })
  }

  @Test func entryInOneLineGivesItsReceipt() throws {
    let registry = try DiskRegistry()
    let line =
      "logg samtalegruppe --lag asker --dato 2025-12-01 --varighet 60 --deltakere 4 --leder OÅ "
      + "--erfaringsutveksling ja"
    let said = try registry.run(line)
    #expect(said.status == 0)
    #expect(said.output == "Lagret asker-56.\n")
    #expect(said.errors.hasPrefix("Teller hos Bufdir: 1 aktivitetsdag (§ 11 b"))
    let told = try json(registry.run(line + " --dato 2025-12-02 --format json").output)
    #expect(told == ["entry": "asker-57", "strict": true, "lenient": true])
    #expect(try registry.events().count == 90)
  }

  @Test func newRegistryIsEmptyAndNeverMadeTwice() throws {
    let registry = try DiskRegistry(isEmpty: true)
    #expect(try registry.run("lag").status == 0)
    #expect(try registry.events().isEmpty)
    let again = try Subprocess(DiskRegistry.program, ["opprett", registry.path, "--uten-passord"])
    #expect(again.status == 73)
    #expect(again.errors.contains("finnes alt"))
    let other = registry.scratch.path + "/b.varde"
    let made = try Subprocess(
      DiskRegistry.program, ["opprett", other, "--organisasjon", "røde-kors", "--uten-passord"])
    #expect(made.status == 65)
    #expect(
      try Subprocess(
        DiskRegistry.program,
        ["opprett", other, "--organisasjon", "rode-kors", "--uten-passord"]
      ).status == 0)
    #expect(try Subprocess(DiskRegistry.program, ["-r", other, "lag"]).status == 0)
  }
}
