/// A fact is now stated otherwise. Corrections apply in log order, always to the root.
public struct EntryCorrected: EventBody {
  public static let type = "entry-corrected"

  /// Number of the event that first stated the fact, in this log.
  public let entry: Int
  /// Why; its words are the payload's.
  public let reason: CorrectionReason
  /// New values, ascending by member name.
  public let set: [(member: FactMember, value: MemberValue)]
  /// Members now not stated, ascending, none of them set.
  public let unset: [FactMember]

  /// A correction; empty `set` and `unset` mean that only words of the payload changed.
  public init(
    entry: Int, reason: CorrectionReason, set: [FactMember: MemberValue],
    unset: Set<FactMember> = []
  ) {
    self.entry = entry
    self.reason = reason
    self.set = set.sorted { $0.key.rawValue.utf8.lexicographicallyPrecedes($1.key.rawValue.utf8) }
      .map { ($0.key, $0.value.inOneSpelling) }
    self.unset = unset.sorted {
      $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8)
    }
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    entry = try reader.required("entry", in: 1...Int.largest)
    reason = try reader.required("reason")
    var set: [(member: FactMember, value: MemberValue)] = []
    if reader.takeName("set") {
      try reader.beginObject()
      while let name = try reader.anyName() {
        let start = reader.offset
        guard let member = FactMember(rawValue: name),
          set.last.map({ $0.member.rawValue.utf8.lexicographicallyPrecedes(name.utf8) }) ?? true
        else { throw .unexpectedMember(expected: "set", offset: start) }
        guard let value = MemberValue.read(member, from: &reader) else {
          throw .badValue(member: name, offset: start)
        }
        set.append((member, value))
      }
      try reader.endObject()
      if set.isEmpty { throw .contradiction("empty set") }
    }
    self.set = set
    let unset: [FactMember] = try reader.optional("unset") ?? []
    self.unset = unset
    if set.contains(where: { unset.contains($0.member) }) { throw .contradiction("set and unset") }
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("entry", entry)
    writer.member("reason", reason)
    if !set.isEmpty {
      writer.name("set")
      writer.beginObject()
      for (member, value) in set { writer.member(member.rawValue, value) }
      writer.endObject()
    }
    writer.member("unset", unset.isEmpty ? nil : unset)
  }

  public static func == (a: EntryCorrected, b: EntryCorrected) -> Bool {
    a.entry == b.entry && a.reason == b.reason && a.unset == b.unset
      && a.set.elementsEqual(b.set) { $0.member == $1.member && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(entry)
    hasher.combine(reason)
    hasher.combine(unset)
    for (member, value) in set {
      hasher.combine(member)
      hasher.combine(value)
    }
  }
}
