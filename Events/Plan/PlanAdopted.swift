/// A goal of a chapter's plan for a year, as its annual meeting adopted it. What is to be done, why and
/// how is the payload.
public struct PlanAdopted: EventBody {
  public static let type = "plan-adopted"

  /// The goal's number in the plan, 1…99.
  public let number: Int
  /// The year of the plan.
  public let year: Int

  /// Which numbers a goal can have.
  public static let numbers = 1...99

  /// A goal of a plan.
  public init(year: Int, number: Int) {
    self.number = number
    self.year = year
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    number = try reader.required("number", in: Self.numbers)
    year = try reader.required("year", in: CivilDate.years)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("number", number)
    writer.member("year", year)
  }
}
