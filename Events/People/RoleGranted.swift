/// A person was appointed to a role. One row of the people form is one role.
public struct RoleGranted: EventBody {
  public static let type = "role-granted"

  /// The day of appointment, where known.
  public let appointed: CivilDate?
  /// An enrolled person.
  public let person: Pseudonym
  /// Which role.
  public let role: RoleKind
  /// Whether the person does it unpaid (§ 10), where stated.
  public let unpaid: Bool?

  /// A role of a person.
  public init(person: Pseudonym, role: RoleKind, appointed: CivilDate?, unpaid: Bool?) {
    self.person = person
    self.role = role
    self.appointed = appointed
    self.unpaid = unpaid
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    appointed = try reader.optional("appointed")
    person = try reader.required("person")
    role = try reader.required("role")
    unpaid = try reader.optional("unpaid")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("appointed", appointed)
    writer.member("person", person)
    writer.member("role", role)
    writer.member("unpaid", unpaid)
  }
}
