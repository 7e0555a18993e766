/// A chapter exists. In the chapter's own log or in `sentralt`, where the latter holds.
public struct ChapterFounded: EventBody {
  public static let type = "chapter-founded"

  /// Which chapter.
  public let chapter: LogCode
  /// County.
  public let county: PlaceName?
  /// The day it was founded, where known.
  public let founded: CivilDate?
  /// Whether a fylkeslag functions as a lokallag (§ 8–9), where stated.
  public let functionsAsLocal: Bool?
  /// Lokallag, fylkeslag or the central office, where stated.
  public let kind: ChapterKind?
  /// Municipality.
  public let municipality: PlaceName?
  /// Name.
  public let name: PlaceName?
  /// The chapter above it.
  public let parent: LogCode?

  /// A chapter with what is known of it.
  public init(
    chapter: LogCode, kind: ChapterKind?, name: PlaceName? = nil, municipality: PlaceName? = nil,
    county: PlaceName? = nil, parent: LogCode? = nil, functionsAsLocal: Bool? = nil,
    founded: CivilDate? = nil
  ) {
    self.chapter = chapter
    self.kind = kind
    self.name = name
    self.municipality = municipality
    self.county = county
    self.parent = parent
    self.functionsAsLocal = functionsAsLocal
    self.founded = founded
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    chapter = try reader.required("chapter")
    county = try reader.optional("county")
    founded = try reader.optional("founded")
    functionsAsLocal = try reader.optional("functions-as-local")
    kind = try reader.optional("kind")
    municipality = try reader.optional("municipality")
    name = try reader.optional("name")
    parent = try reader.optional("parent")
    if let kind, (kind == .sentralt) != (chapter == .central) {
      throw .contradiction("kind sentralt belongs to the chapter sentralt")
    }
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("chapter", chapter)
    writer.member("county", county)
    writer.member("founded", founded)
    writer.member("functions-as-local", functionsAsLocal)
    writer.member("kind", kind)
    writer.member("municipality", municipality)
    writer.member("name", name)
    writer.member("parent", parent)
  }
}
