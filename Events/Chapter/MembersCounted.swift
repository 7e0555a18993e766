/// A chapter's members at 31 December of a year (forskriften § 5–7: counting members are counted by
/// the chapter; the figure is taken as given).
public struct MembersCounted: EventBody {
  public static let type = "members-counted"

  /// Which chapter.
  public let chapter: LogCode
  /// 0…10 000 000.
  public let members: Int
  /// The base year.
  public let year: Int

  /// How many members a count can give.
  public static let range = 0...10_000_000

  /// The count of a year.
  public init(chapter: LogCode, year: Int, members: Int) {
    self.chapter = chapter
    self.year = year
    self.members = members
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    chapter = try reader.required("chapter")
    members = try reader.required("members", in: Self.range)
    year = try reader.required("year", in: CivilDate.years)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("chapter", chapter)
    writer.member("members", members)
    writer.member("year", year)
  }
}
