import Application
import Decisions
import Events
import Foundation
import Projections
import TestSupport
import Testing

/// Forms in, figures out: the Asker sample and the vectors of the independent oracle.
@Suite struct SampleTests {
  @Test(arguments: [SampleForms.asker] + SampleForms.vectors, [2024, 2025])
  func figuresAndVerdictsAreTheExpectedOnes(_ sample: SampleForms, _ year: Int) throws {
    guard let expected = try sample.expected(year) else { return }
    let registry = Registry.inMemory()
    let outcomes = try sample.importAll(into: registry)
    let refused = Set(outcomes.flatMap(\.refused).map { "\($0.file):\($0.line)" })
    let expectedRefused = Set(
      (expected["refusedRows"] as? [[String: Any]] ?? []).map {
        "\($0["file"] ?? ""):\($0["line"] ?? "")"
      })
    #expect(refused == expectedRefused)
    let answer = try registry.national(year)
    for (name, column) in [("strict", \Both<Int>.strict), ("lenient", \Both<Int>.lenient)] {
      compare(figures(answer, column), expected[name] as? [String: Any], name)
    }
    try compareVerdicts(answer, outcomes, expected)
  }

  func figures(
    _ answer: NationalAnswer, _ column: KeyPath<Both<Int>, Int>
  ) -> [String: Int] {
    let points = answer.points(column)
    return [
      "activityDays.total": answer.allDays[keyPath: column],
      "activityDays.grupper": answer.days[.group]?[keyPath: column] ?? 0,
      "activityDays.oppsøkende": answer.days[.visit]?[keyPath: column] ?? 0,
      "activityDays.likepersonskurs": answer.days[.course]?[keyPath: column] ?? 0,
      "likepersoner": answer.likepersoner[keyPath: column],
      "lokallag": answer.lokallag[keyPath: column],
      "members": answer.members,
      "points.members": points.members,
      "points.lokallag": points.lokallag,
      "points.likepersoner": points.likepersoner,
      "points.activityDays": points.activityDays,
      "points.otherForms": points.otherForms,
      "points.gross": points.gross,
    ]
  }

  func compare(_ figures: [String: Int], _ expected: [String: Any]?, _ column: String) {
    var flat: [String: Int] = [:]
    for (name, value) in expected ?? [:] {
      if let number = value as? Int { flat[name] = number }
      for (inner, number) in value as? [String: Any] ?? [:] {
        flat["\(name).\(inner)"] = number as? Int
      }
    }
    #expect(!flat.isEmpty)
    for (name, number) in flat { #expect(figures[name] == number, "\(column) \(name)") }
  }

  private func compareVerdicts(
    _ answer: NationalAnswer, _ outcomes: [ImportOutcome], _ expected: [String: Any]
  ) throws {
    let verdicts = Dictionary(
      uniqueKeysWithValues: answer.chapters.flatMap { chapter in
        chapter.verdicts.map { (Handle(chapter.log, $0.entry), $0.counts) }
      })
    let rows = Dictionary(
      uniqueKeysWithValues: outcomes[2].rows.map { ("\($0.file):\($0.line)", $0.entry) })
    let entries = try #require(expected["entries"] as? [[String: Any]])
    for entry in entries {
      let place = "\(entry["file"] ?? ""):\(entry["line"] ?? "")"
      let counts = rows[place].flatMap { verdicts[$0] }
      #expect(counts?.strict == entry["strict"] as? Bool, "\(place) strict")
      #expect(counts?.lenient == entry["lenient"] as? Bool, "\(place) lenient")
    }
    #expect(verdicts.count == entries.count)
  }
}
