import Decisions
import EventLog
package import Events
package import Projections
import Vault

/// An entry that a search found, and where.
package struct SearchHit {
  /// Which.
  package let handle: Handle
  /// The entry as it stands.
  package let fact: Fact
  /// Where words of the search stand, with the whole text.
  package let places: [(place: Place, text: String)]

  /// What of an entry is searched.
  package enum Place: Hashable, Sendable {
    case kind
    /// Who led it, or did it: code, or name.
    case leader
    case words(ErasableText)
  }
}

extension Registry {
  /// Once so many entries were read, it says less to name them than that all may have been.
  private static let namedEntries = 2_000

  /// The entries that hold all words of a search, in any of its places, newest first. Case and accents do
  /// not matter, and a part of a word is enough. While the vault is locked only kinds are searched.
  ///
  /// - Parameters:
  ///   - words: none finds everything.
  ///   - chapters: whose entries.
  ///   - year: only of this one.
  ///   - label: what a kind is called.
  package func search(
    _ words: [String], in chapters: [LogCode], year: Int?, label: (EntryKind) -> String
  ) throws(ApplicationError) -> [SearchHit] {
    let words = words.map(Nearby.fold)
    var hits: [SearchHit] = []
    for chapter in chapters {
      let register = try register(of: chapter)
      let facts = register.facts.filter { fact in
        !fact.isWithdrawn && fact.data.isEntry && (year == nil || fact.data.on?.year == year)
      }
      let texts = try texts(of: Set(facts.map(\.seq)), in: chapter)
      var leaders = Leaders(codes: try codes(of: chapter))
      for fact in facts {
        var places: [(SearchHit.Place, String)] = []
        if let kind = fact.data.entryKind { places.append((.kind, label(kind))) }
        for person in fact.data.searched {
          for text in try leaders.texts(of: person, register, self) {
            places.append((.leader, text))
          }
        }
        let stated = texts[fact.seq] ?? PayloadText()
        for kind in ErasableText.allCases where kind != .words {
          let text = PayloadMember(rawValue: kind.rawValue).flatMap { stated[$0] } ?? ""
          if !text.isEmpty { places.append((.words(kind), text)) }
        }
        let folded = places.map { Nearby.fold($0.1) }
        guard words.allSatisfy({ word in folded.contains { $0.contains(word) } }) else { continue }
        let found = places.indices.filter { index in
          words.contains { folded[index].contains($0) }
        }
        hits.append(
          SearchHit(
            handle: Handle(chapter, fact.seq), fact: fact,
            places: found.map { (place: places[$0].0, text: places[$0].1) }))
      }
    }
    let read = privates.trail.take()
    privates.trail.putBack(read.entries.count > Self.namedEntries ? read.summed : read)
    return hits.sorted { a, b in
      guard let x = a.fact.data.on, let y = b.fact.data.on, x != y else {
        return b.handle < a.handle
      }
      return y < x
    }
  }

  /// The texts of entries as they stand, by number.
  private func texts(
    of entries: Set<Int>, in log: LogCode
  ) throws(ApplicationError) -> [Int: PayloadText] {
    var texts: [Int: PayloadText] = [:]
    guard !privates.isLocked, !entries.isEmpty else { return texts }
    var stated: [(entry: Int, event: Event)] = []
    var register = ChapterRegister(log: log)
    try fold(log, into: &register) { event, _ in
      var entry = event.seq
      if case .entryCorrected(let body) = event.data { entry = body.entry }
      if event.commitment != nil, entries.contains(entry) { stated.append((entry, event)) }
    }
    for (entry, event) in stated {
      guard let text = try payload(of: event) else { continue }
      for (member, value) in text.members {
        texts[entry, default: PayloadText()][member] = value.isEmpty ? nil : value
      }
    }
    return texts
  }
}

/// What leaders of a chapter are called, looked up once each.
private struct Leaders {
  let codes: [Pseudonym: String]
  private var names: [Pseudonym: String?] = [:]

  init(codes: [Pseudonym: String]) { self.codes = codes }

  mutating func texts(
    of person: Pseudonym, _ register: ChapterRegister, _ registry: Registry
  ) throws(ApplicationError) -> [String] {
    if names[person] == nil {
      var name: String?
      if register.erasures[person] == nil, let enrolled = register.enrolment(of: person) {
        name = try registry.contact(of: enrolled, in: register.log)?.name
      }
      names[person] = .some(name)
    }
    return [codes[person], names[person] ?? nil].compactMap { $0 }
  }
}

extension EventData {
  /// Whoever led it, or did it.
  fileprivate var searched: [Pseudonym] {
    if let gathering { return gathering.leader.map { [$0] } ?? [] }
    return people
  }
}

extension AccessTrail.Reading {
  /// The same, said shorter: everything.
  fileprivate var summed: Self {
    var reading = self
    reading.entries = []
    reading.everything = true
    return reading
  }
}
