/// A chapter was closed down. It is not open at the end of that day.
public struct ChapterClosed: EventBody {
  public static let type = "chapter-closed"

  /// Which chapter.
  public let chapter: LogCode
  /// The day.
  public let on: CivilDate

  /// The closing of a chapter.
  public init(chapter: LogCode, on: CivilDate) {
    self.chapter = chapter
    self.on = on
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    chapter = try reader.required("chapter")
    on = try reader.required("on")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("chapter", chapter)
    writer.member("on", on)
  }
}
