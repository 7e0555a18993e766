/// The members that a correction can set or unset. Log, type and person of a fact are not among
/// them: withdraw such an entry and record it anew.
public enum FactMember: String, Vocabulary {
  case abroad, appointed
  case arsmelding, arsrapport
  case coOrganised = "co-organised"
  case county, ended, exchange, filed, founded
  case functionsAsLocal = "functions-as-local"
  case kind, leader, members, minutes, mode, municipality, name
  case newParticipants = "new-participants"
  case number, on
  case otherOrganiser = "other-organiser"
  case others, parent, participants, protokoll, regnskap, revisjon, ringevenn, series, signed
  case start, unpaid, year

  public static let table = WordTable<FactMember>()
}

/// A new value of a member, as wide as canonical JSON of one value; which values a member can have
/// is decided by decoding the corrected fact.
public enum MemberValue: Hashable, Sendable {
  case bool(Bool)
  case integer(Int)
  case date(CivilDate)
  case time(TimeOfDay)
  case id(RandomID)
  case ids([RandomID])
  case entryKind(EntryKind)
  case chapterKind(ChapterKind)
  case mode(Mode)
  case signatory(Signatory)
  case log(LogCode)
  case name(PlaceName)
}

extension MemberValue {
  /// Ids ascending, each once.
  var inOneSpelling: MemberValue {
    if case .ids(let ids) = self { .ids(Set(ids).sorted()) } else { self }
  }

  func write(to out: inout [UInt8]) {
    switch self {
    case .bool(let value): value.write(to: &out)
    case .integer(let value): value.write(to: &out)
    case .date(let value): value.write(to: &out)
    case .time(let value): value.write(to: &out)
    case .id(let value): value.write(to: &out)
    case .ids(let value): value.write(to: &out)
    case .entryKind(let value): value.write(to: &out)
    case .chapterKind(let value): value.write(to: &out)
    case .mode(let value): value.write(to: &out)
    case .signatory(let value): value.write(to: &out)
    case .log(let value): value.write(to: &out)
    case .name(let value): value.write(to: &out)
    }
  }

  static func read(_ member: FactMember, from reader: inout CanonicalReader) -> MemberValue? {
    switch member {
    case .abroad, .arsmelding, .arsrapport, .coOrganised, .exchange, .functionsAsLocal,
      .newParticipants, .otherOrganiser, .protokoll, .regnskap, .revisjon, .unpaid:
      return Bool.read(from: &reader).map { .bool($0) }
    case .members, .minutes, .number, .participants, .year:
      return Int.read(from: &reader).map { .integer($0) }
    case .appointed, .ended, .filed, .founded, .on:
      return CivilDate.read(from: &reader).map { .date($0) }
    case .start: return TimeOfDay.read(from: &reader).map { .time($0) }
    case .leader, .ringevenn, .series: return RandomID.read(from: &reader).map { .id($0) }
    case .others: return [RandomID].read(from: &reader).map { .ids($0) }
    case .kind: return readKind(&reader)
    case .mode: return Mode.read(from: &reader).map { .mode($0) }
    case .signed: return Signatory.read(from: &reader).map { .signatory($0) }
    case .parent: return LogCode.read(from: &reader).map { .log($0) }
    case .county, .municipality, .name: return PlaceName.read(from: &reader).map { .name($0) }
    }
  }

  private static func readKind(_ reader: inout CanonicalReader) -> MemberValue? {
    let start = reader
    if let kind = EntryKind.read(from: &reader) { return .entryKind(kind) }
    reader = start
    return ChapterKind.read(from: &reader).map { .chapterKind($0) }
  }
}
