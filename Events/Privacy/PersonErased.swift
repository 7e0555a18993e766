/// What the registry holds of a person outside the log was destroyed, by the duty to forget: all of it,
/// or all but what is kept as evidence until a day (§ 13, § 27). No fact and no total changes by it.
public struct PersonErased: EventBody {
  public static let type = "person-erased"

  /// Whose pseudonym it was: an enrolled person's, a trip participant's or an actor's.
  public let person: Pseudonym
  /// How much was destroyed.
  public let scope: ErasureScope
  /// The last day that the evidence is kept; nil where nothing is kept.
  public let until: CivilDate?

  /// Everything destroyed, or all but the evidence that is kept until a day.
  public init(person: Pseudonym, keepingEvidenceUntil until: CivilDate? = nil) {
    self.person = person
    scope = until == nil ? .all : .butEvidence
    self.until = until
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    person = try reader.required("person")
    scope = try reader.required("scope")
    until = try reader.optional("until")
    if (scope == .butEvidence) != (until != nil) { throw .contradiction("scope and until") }
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("person", person)
    writer.member("scope", scope)
    writer.member("until", until)
  }
}

/// How much of a person was destroyed.
public enum ErasureScope: String, Vocabulary {
  case all
  case butEvidence = "but-evidence"

  public static let table = WordTable<ErasureScope>()
}
