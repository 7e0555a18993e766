import Decisions
import Events
import Vault

/// The names of one chapter, read once, with ids for new ones drawn as they come up.
struct NameBook {
  private let log: LogCode
  private var people: [String: Pseudonym]
  private var series: [String: RandomID]
  private var participants: [Int: [String: Pseudonym]] = [:]
  private let registry: Registry
  private(set) var drawn: [Alias] = []

  init(_ registry: Registry, _ log: LogCode) throws(ApplicationError) {
    self.registry = registry
    self.log = log
    people = try Self.load(.person, registry, log)
    series = try Self.load(.series, registry, log)
  }

  private static func load(
    _ kind: AliasKind, _ registry: Registry, _ log: LogCode
  ) throws(ApplicationError) -> [String: RandomID] {
    let aliases = try registry.privately { () throws(PrivateStoreError) in
      try registry.privates.aliases(kind, in: log)
    }
    return Dictionary(aliases.map { ($0.text, $0.id) }, uniquingKeysWith: { $1 })
  }

  /// Names drawn since the last call: they are kept with the recording that uses them.
  mutating func takeDrawn() -> [Alias] {
    defer { drawn = [] }
    return drawn
  }

  /// Forgets names drawn since the last call of `takeDrawn`: what they were drawn for is refused.
  mutating func forgetDrawn() {
    for alias in takeDrawn() {
      switch alias.kind {
      case .person: people[alias.text] = nil
      case .series: series[alias.text] = nil
      case .participant(let year): participants[year]?[alias.text] = nil
      }
    }
  }

  /// The person with a code.
  func person(_ code: String) -> Pseudonym? { people[code] }

  /// The person with a code, new if need be.
  mutating func personOrNew(_ code: String) -> Pseudonym {
    if let person = people[code] { return person }
    let person = registry.environment.newID()
    people[code] = person
    drawn.append(Alias(.person, code, in: log, is: person))
    return person
  }

  /// Ids for what a statement names; series and participants are drawn when new, people never.
  mutating func resolve(_ statement: EntryStatement) throws(ApplicationError) -> ResolvedNames {
    var names = ResolvedNames()
    for code in statement.others + (statement.leader.map { [$0] } ?? []) {
      names.people[code] = people[code]
    }
    if let label = statement.words.series { names.series = seriesOrNew(label) }
    if statement.kind == .tur {
      for code in statement.participantCodes {
        names.participants.append(try participantOrNew(code, year: statement.on.year))
      }
    }
    return names
  }

  /// The series with a label, new if need be.
  mutating func seriesOrNew(_ label: String) -> RandomID {
    if let id = series[label] { return id }
    let id = registry.environment.newID()
    series[label] = id
    drawn.append(Alias(.series, label, in: log, is: id))
    return id
  }

  private mutating func participantOrNew(
    _ code: String, year: Int
  ) throws(ApplicationError) -> Pseudonym {
    if participants[year] == nil {
      participants[year] = try Self.load(.participant(year: year), registry, log)
    }
    if let id = participants[year]?[code] { return id }
    let id = registry.environment.newID()
    participants[year]?[code] = id
    drawn.append(Alias(.participant(year: year), code, in: log, is: id))
    return id
  }
}
