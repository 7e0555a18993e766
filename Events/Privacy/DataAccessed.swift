/// Somebody was shown what the log only commits to, or took a copy of it. Stands in the log `tilgang`
/// and nowhere else. More than fits is several events.
public struct DataAccessed: EventBody {
  public static let type = "data-accessed"
  /// How many people, entries and chapters one event can hold together.
  public static let range = 0...1_000

  /// Chapters whose names were read, ascending.
  public let chapters: [LogCode]
  /// Entries whose payload was read, ascending by their spelling.
  public let entries: [Handle]
  /// Whether all of it was read, as for a backup or a verification.
  public let everything: Bool
  /// People whose payload was read, ascending.
  public let people: [Pseudonym]
  /// What for.
  public let purpose: AccessPurpose

  /// What was read, in any order; what is given twice stands once.
  ///
  /// - Precondition: something was read, and no more than fits (`parts` divides).
  public init(
    purpose: AccessPurpose, people: Set<Pseudonym> = [], entries: Set<Handle> = [],
    chapters: Set<LogCode> = [], everything: Bool = false
  ) {
    self.chapters = chapters.sorted()
    self.entries = Self.ordered(entries)
    self.everything = everything
    self.people = people.sorted()
    self.purpose = purpose
    precondition(problem == nil)
  }

  /// As many events as it takes; none when nothing was read.
  public static func parts(
    purpose: AccessPurpose, people: Set<Pseudonym> = [], entries: Set<Handle> = [],
    chapters: Set<LogCode> = [], everything: Bool = false
  ) -> [DataAccessed] {
    let (people, entries, chapters) = (people.sorted(), ordered(entries), chapters.sorted())
    let total = people.count + entries.count + chapters.count
    if total == 0 { return everything ? [DataAccessed(purpose: purpose, everything: true)] : [] }
    return stride(from: 0, to: total, by: range.upperBound).map { start in
      func part<T: Hashable>(_ all: [T], after earlier: Int) -> Set<T> {
        Set(
          all.dropFirst(max(0, start - earlier)).prefix(
            max(0, start + range.upperBound - max(start, earlier))))
      }
      return DataAccessed(
        purpose: purpose, people: part(people, after: 0),
        entries: part(entries, after: people.count),
        chapters: part(chapters, after: people.count + entries.count), everything: everything)
    }
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    chapters = try reader.optional("chapters") ?? []
    entries = try reader.optional("entries") ?? []
    let start = reader.offset
    let all: Bool? = try reader.optional("everything")
    if all == false { throw .badValue(member: "everything", offset: start) }
    everything = all ?? false
    people = try reader.optional("people") ?? []
    purpose = try reader.required("purpose")
    if let problem { throw problem }
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("chapters", chapters.isEmpty ? nil : chapters)
    writer.member("entries", entries.isEmpty ? nil : entries)
    writer.member("everything", everything ? true : nil)
    writer.member("people", people.isEmpty ? nil : people)
    writer.member("purpose", purpose)
  }

  private var problem: CodingError? {
    let count = people.count + entries.count + chapters.count
    if count == 0, !everything { return .contradiction("nothing was accessed") }
    return Self.range ~= count ? nil : .contradiction("more than one event holds")
  }

  // A set is ascending in its bytes: asker-10 before asker-9.
  private static func ordered(_ entries: Set<Handle>) -> [Handle] {
    entries.map { ($0, Array($0.description.utf8)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }
}

/// What somebody was shown personal data for.
public enum AccessPurpose: String, Vocabulary {
  case recording, overview, report, verification
  case subjectAccess = "subject-access"
  case erasure, maintenance

  public static let table = WordTable<AccessPurpose>()
}
