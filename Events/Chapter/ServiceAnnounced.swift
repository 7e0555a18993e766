/// Another form of exchange was offered and published in a year (§ 12, evidence § 13). In
/// `sentralt`; how it was published is the payload.
public struct ServiceAnnounced: EventBody {
  public static let type = "service-announced"

  /// Which form.
  public let service: Service
  /// The base year.
  public let year: Int

  /// A form offered in a year.
  public init(service: Service, year: Int) {
    self.service = service
    self.year = year
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    service = try reader.required("service")
    year = try reader.required("year", in: CivilDate.years)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("service", service)
    writer.member("year", year)
  }
}
