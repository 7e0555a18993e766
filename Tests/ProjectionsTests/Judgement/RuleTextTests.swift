import Testing

@testable import Projections

/// A seal holds the digest of a rule set's text: whatever is in a rule set is in the text.
@Suite struct RuleTextTests {
  private static let rules = RuleSet.base2020r1

  private static func lines(_ text: String) -> [String: String] {
    let pairs = text.split(separator: "\n").map { line -> (String, String) in
      let parts = line.split(separator: " ", maxSplits: 1)
      return (String(parts[0]), String(parts[1]))
    }
    return Dictionary(pairs) { one, _ in one }
  }

  /// `groupMinutes` as `group-minutes`.
  private static func word(_ member: String) -> String {
    member.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }

  @Test func everyMemberStandsInIt() throws {
    let text = Self.rules.text
    var wanted: [String: String] = [:]
    for (label, value) in Mirror(reflecting: Self.rules).children {
      let name = Self.word(try #require(label))
      switch value {
      case let years as ClosedRange<Int>:
        wanted[name] = "\(years.lowerBound) \(years.upperBound)"
      case let bands as Bands:
        for (label, value) in Mirror(reflecting: bands).children {
          let list = try #require(value as? [Band], "a kind of bands that the text has not")
          wanted["bands-" + Self.word(try #require(label))] =
            list.map { "\($0.from):\($0.points)" }.joined(separator: " ")
        }
      case let reading as Reading:
        for (label, value) in Mirror(reflecting: reading).children {
          let line = "\(name) \(Self.word(try #require(label))) \(value)\n"
          #expect(text.contains("\n" + line), "\(line)")
          wanted[line] = ""
        }
      case is Int, is String: wanted[name] = "\(value)"
      default: Issue.record("\(name) is of a kind that the text has not")
      }
    }
    let found = Self.lines(text)
    for (name, value) in wanted where !value.isEmpty {
      #expect(found[name] == value, "\(name)")
    }
    #expect(text.split(separator: "\n").count == wanted.count)
    #expect(text.hasSuffix("\n"))
  }

  /// Each switch of a reading changes the text, and no two the same way.
  @Test func everySwitchChangesIt() {
    let switches: [WritableKeyPath<Reading, Bool>] = [
      \.leaderIsParticipant, \.digitalGroupCounts, \.takingPartIsActive, \.unstatedPurposeCounts,
      \.undocumentedLeaderCounts, \.unstatedNewParticipantsCount, \.undocumentedLikepersonListed,
      \.unstatedPayListed, \.endedAppointmentListed, \.unfiledReportCounts,
    ]
    #expect(switches.count == Mirror(reflecting: Self.rules.strict).children.count)
    var texts: Set = [Self.rules.text]
    for path in switches {
      var other = Self.rules
      other.strict[keyPath: path].toggle()
      texts.insert(other.text)
    }
    #expect(texts.count == switches.count + 1)
  }

  @Test func everyRevisionHasATextOfItsOwn() {
    #expect(Set(RuleSet.all.map(\.text)).count == RuleSet.all.count)
    for rules in RuleSet.all {
      #expect(rules.text.hasPrefix("revision \(rules.revision)\n"))
      #expect(RuleSet.revision(rules.revision) == rules)
    }
  }
}
