public import Events

/// A fact that a chapter and the central office state differently; the latter's holds.
public struct Disagreement: Hashable, Sendable {
  /// Which chapter.
  public let chapter: LogCode
  /// What about it.
  public let fact: Fact
  /// Where the chapter states it, and where the central office does; empty where the events are
  /// those that founded or changed the chapter.
  public let handles: [Handle]

  /// What can be stated of a chapter in two logs.
  public enum Fact: Hashable, Sendable {
    case kind
    case name
    case municipality
    case county
    case parent
    case functionsAsLocal
    case founded
    case closed
    /// The members of a base year.
    case members(year: Int)
    /// The annual report of a year.
    case report(year: Int)
  }

  static func between(_ own: ChapterFacts, _ central: ChapterFacts) -> [Disagreement] {
    var facts: [Disagreement] = []
    func compare<T: Equatable>(_ a: T?, _ b: T?, _ fact: Fact, _ handles: [Handle] = []) {
      if let a, let b, a != b {
        facts.append(Disagreement(chapter: own.chapter, fact: fact, handles: handles))
      }
    }
    compare(own.kind, central.kind, .kind)
    compare(own.name, central.name, .name)
    compare(own.municipality, central.municipality, .municipality)
    compare(own.county, central.county, .county)
    compare(own.parent, central.parent, .parent)
    compare(own.functionsAsLocal, central.functionsAsLocal, .functionsAsLocal)
    compare(own.founded, central.founded, .founded)
    compare(own.closed, central.closed, .closed)
    for (year, a) in own.members.sorted(by: { $0.key < $1.key }) {
      guard let b = central.members[year] else { continue }
      compare(a.members, b.members, .members(year: year), [a.handle, b.handle])
    }
    for (year, a) in own.reports.sorted(by: { $0.key < $1.key }) {
      guard let b = central.reports[year] else { continue }
      compare(a.report, b.report, .report(year: year), [a.handle, b.handle])
    }
    return facts
  }

  /// Whether it bears on a base year: what is stated of other years does not.
  func concerns(_ base: Int) -> Bool {
    switch fact {
    case .members(let year), .report(let year): year == base
    default: true
    }
  }
}
