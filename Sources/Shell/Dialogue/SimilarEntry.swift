import Application
import Decisions
import Events
import Projections

/// An earlier entry that lends its values as defaults.
struct SimilarEntry {
  let fact: Fact
  let words: EntryWords?
  let leaderCode: String?
  let others: [String]

  var gathering: Gathering? { fact.data.gathering }

  var minutes: Int? {
    switch fact.data {
    case .ringevennContactMade(let contact): contact.minutes
    case .hoursVolunteered(let hours): hours.minutes
    default: gathering?.minutes
    }
  }

  var start: TimeOfDay? { gathering?.start }

  init(_ fact: Fact, _ words: EntryWords?, _ codes: [Pseudonym: String]) {
    let gathering = fact.data.gathering
    self.fact = fact
    self.words = words
    // An activity without a leader has none: whoever helped is not it.
    let leader = gathering == nil ? fact.data.people.first : gathering?.leader
    leaderCode = leader.flatMap { codes[$0] }
    others = gathering?.others.compactMap { codes[$0] } ?? []
  }
}

extension Session {
  /// Days within which an entry of the same weekday is likelier than the latest of all.
  private static let monthsOfWeekday = 60

  /// The most similar earlier entry: of the same kind, on the same weekday where there is one of the last
  /// two months before the latest, and the latest of these.
  func similarEntry(
    to kind: EntryKind, on day: CivilDate?, in chapter: LogCode
  ) throws(CommandFailure) -> SimilarEntry? {
    try using { (registry) throws(ApplicationError) in
      let register = try registry.register(of: chapter)
      let sameKind = register.facts.filter { !$0.isWithdrawn && $0.data.entryKind == kind }
      let sameDay = sameKind.filter { $0.data.on?.weekday == day?.weekday }
      func latest(_ facts: [Fact]) -> Fact? {
        facts.max { a, b in
          guard let x = a.data.on, let y = b.data.on else { return false }
          return (x, a.seq) < (y, b.seq)
        }
      }
      guard let newest = latest(sameKind) else { return nil }
      var fact = newest
      // One of the same weekday that has not been held for two months is another thing than now.
      if let same = latest(sameDay), let on = same.data.on, let last = newest.data.on,
        on.adding(days: Self.monthsOfWeekday) >= last
      {
        fact = same
      }
      let words = try registry.explain(Handle(chapter, fact.seq)).words
      return SimilarEntry(fact, words, try registry.codes(of: chapter))
    }
  }

  /// An entry as it stands.
  func similarEntry(
    _ fact: Fact, _ words: EntryWords?, in chapter: LogCode
  ) throws(CommandFailure) -> SimilarEntry {
    try using { (registry) throws(ApplicationError) in
      SimilarEntry(fact, words, try registry.codes(of: chapter))
    }
  }
}
