/// A person took back what was agreed to.
public struct ConsentWithdrawn: EventBody {
  public static let type = "consent-withdrawn"

  /// The day it was withdrawn.
  public let on: CivilDate
  /// An enrolled person.
  public let person: Pseudonym
  /// What for.
  public let purpose: ConsentPurpose

  /// A consent that was withdrawn on a day.
  public init(person: Pseudonym, purpose: ConsentPurpose, on: CivilDate) {
    self.on = on
    self.person = person
    self.purpose = purpose
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    on = try reader.required("on")
    person = try reader.required("person")
    purpose = try reader.required("purpose")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("on", on)
    writer.member("person", person)
    writer.member("purpose", purpose)
  }
}
