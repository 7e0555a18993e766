import Foundation
import TestSupport
import Testing

/// The same registry gives the same bytes whatever the machine is set to.
@Suite struct EverywhereTests {
  static let environments: [[String: String]] = [
    ["LC_ALL": "C"], ["LC_ALL": "C.UTF-8"], ["LC_ALL": "xx_XX.finnes-ikke"], [:],
    ["LC_ALL": "C", "TZ": "Pacific/Auckland"], ["TZ": "America/Los_Angeles"], ["TZ": "rot"],
    ["LANG": "tr_TR.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"], ["NO_COLOR": "1", "TERM": "dumb"],
    ["COLUMNS": "40", "LINES": "10"],
  ]

  @Test func reportsAreTheSameEverywhere() throws {
    let registry = try DiskRegistry()
    let lines = [
      "rapport bufdir 2025", "rapport likepersoner 2025", "rapport timer 2025 --format csv",
      "bor bufdir-2025/2c", "forklar asker-20", "vis asker-18", "mangler 2025", "lag", "hjelp",
      "eksporter hendelser",
    ]
    for line in lines {
      let here = try registry.run(line)
      #expect(here.status == 0)
      let words = line.split(separator: " ").map(String.init)
      for environment in Self.environments {
        let there = try registry.run(words, environment: environment)
        #expect(there.output == here.output, "\(line) \(environment)")
        #expect(there.status == 0)
      }
    }
  }

  @Test func entriesAreTheSameEverywhere() throws {
    let line = [
      "logg", "møteplass", "--lag", "asker", "--dato", "1.5.2026", "--varighet", "1,5", "--sted",
      "Ås",
    ]
    // Compared as values: in its text the members of a dictionary stand in any order.
    var facts: Set<NSDictionary> = []
    for environment in Self.environments {
      let registry = try DiskRegistry()
      let said = try registry.run(line, environment: environment)
      #expect(said.output == "Lagret asker-56.\n")
      let event = try json(try #require(try registry.events(["--lag", "asker"]).last))
      facts.insert(try #require(event["data"] as? NSDictionary))
    }
    #expect(facts.count == 1)
  }
}
