public import Events

/// A likeperson who is counted, with what would be the same if another chapter had enrolled the same
/// person: never a name.
public struct EnrolledPerson: Hashable, Sendable {
  /// The enrolment.
  public let handle: Handle
  /// Who.
  public let person: Pseudonym
  /// A phone number, an e-mail address; compared, never shown.
  public let marks: [String]

  /// An enrolment with its marks.
  public init(handle: Handle, person: Pseudonym, marks: [String]) {
    self.handle = handle
    self.person = person
    self.marks = marks
  }
}

extension [EnrolledPerson] {
  /// People whom two chapters may both have enrolled, and who then would be counted twice (§ 10: distinct in
  /// the whole organisation).
  public var doubles: [Gap] {
    var marked: [String: [EnrolledPerson]] = [:]
    for person in self {
      for mark in Set(person.marks) { marked[mark, default: []].append(person) }
    }
    var pairs: Set<[Handle]> = []
    for people in marked.values where people.count > 1 {
      for (index, a) in people.enumerated() {
        for b in people[(index + 1)...] where a.handle.log != b.handle.log {
          pairs.insert([a.handle, b.handle].sorted())
        }
      }
    }
    let people = Dictionary(map { ($0.handle, $0.person) }, uniquingKeysWith: { a, _ in a })
    return pairs.map { pair in
      Gap(
        chapter: pair[0].log, kind: .enrolledByTwo(pair[1].log), entries: pair,
        people: people[pair[0]].map { [$0] } ?? [], gain: Gap.Gain())
    }.sorted { $0.entries.lexicographicallyPrecedes($1.entries) }
  }
}
