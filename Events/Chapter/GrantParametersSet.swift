/// What Bufdir decided about the organisation for a grant year: its group (§ 20) and, once they are
/// known, what a net point is worth and the basic grant (§ 17). In `sentralt`; a later one for the
/// same year holds.
public struct GrantParametersSet: EventBody {
  public static let type = "grant-parameters-set"

  /// The basic grant in øre; nil is not known.
  public let basicGrant: Int?
  /// The year of the grant.
  public let grantYear: Int
  /// The organisation's group, 1…5.
  public let group: Int
  /// What a net point is worth, in øre; nil is not known.
  public let orePerPoint: Int?

  /// Groups of organisations (§ 20).
  public static let groups = 1...5
  /// What a point can be worth: up to 100 000 kroner.
  public static let pointValues = 0...10_000_000
  /// What a basic grant can be: up to 10 milliard kroner.
  public static let basicGrants = 0...1_000_000_000_000

  /// The parameters of a grant year.
  public init(grantYear: Int, group: Int, orePerPoint: Int? = nil, basicGrant: Int? = nil) {
    self.basicGrant = basicGrant
    self.grantYear = grantYear
    self.group = group
    self.orePerPoint = orePerPoint
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    basicGrant = try reader.optional("basic-grant", in: Self.basicGrants)
    grantYear = try reader.required("grant-year", in: CivilDate.years)
    group = try reader.required("group", in: Self.groups)
    orePerPoint = try reader.optional("ore-per-point", in: Self.pointValues)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("basic-grant", basicGrant)
    writer.member("grant-year", grantYear)
    writer.member("group", group)
    writer.member("ore-per-point", orePerPoint)
  }
}
