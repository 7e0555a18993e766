/// Introduces the pseudonym in `actor` (whoever records this); the name is the payload. Comes before
/// the actor's first other event in the log, `log-opened` excepted; a later one holds.
public struct ActorNamed: EventBody {
  public static let type = "actor-named"

  /// What the actor claims to be.
  public let role: ActorRole

  /// The actor's claim.
  public init(role: ActorRole) { self.role = role }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    role = try reader.required("role")
  }

  func encode(to writer: inout CanonicalWriter) { writer.member("role", role) }
}
