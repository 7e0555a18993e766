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
  /// The most similar earlier entry: of the same kind, on the same weekday where there is one, and
  /// the latest of these.
  func similarEntry(
    to kind: EntryKind, on day: CivilDate?, in chapter: LogCode
  ) throws(CommandFailure) -> SimilarEntry? {
    try using { (registry) throws(ApplicationError) in
      let register = try registry.register(of: chapter)
      let sameKind = register.facts.filter { !$0.isWithdrawn && $0.data.entryKind == kind }
      let sameDay = sameKind.filter { $0.data.on?.weekday == day?.weekday }
      let pool = sameDay.isEmpty ? sameKind : sameDay
      guard
        let fact = pool.max(by: { a, b in
          guard let x = a.data.on, let y = b.data.on else { return false }
          return (x, a.seq) < (y, b.seq)
        })
      else { return nil }
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
