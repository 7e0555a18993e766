/// One figure of a sealed report in both readings of the rules.
public struct SealedFigure: Hashable, Sendable {
  /// Which figure.
  public let address: FigureAddressWord
  /// In the lenient reading, 0…
  public let lenient: Int
  /// In the strict reading, 0…
  public let strict: Int
  /// What the lenient figure gives in points; nil when it gives none.
  public let pointsLenient: Int?
  /// What the strict figure gives in points; nil when it gives none.
  public let pointsStrict: Int?

  /// A figure.
  ///
  /// - Precondition: all numbers are 0 … 2^53 - 1.
  public init(
    address: FigureAddressWord, lenient: Int, strict: Int, pointsLenient: Int? = nil,
    pointsStrict: Int? = nil
  ) {
    precondition(
      [lenient, strict, pointsLenient ?? 0, pointsStrict ?? 0].allSatisfy(Self.range.contains))
    self.address = address
    self.lenient = lenient
    self.strict = strict
    self.pointsLenient = pointsLenient
    self.pointsStrict = pointsStrict
  }

  /// The numbers a figure can be.
  public static let range = 0...Int.largest

  init(_ address: FigureAddressWord, from reader: inout CanonicalReader) throws(CodingError) {
    self.address = address
    try reader.beginObject()
    lenient = try reader.required("lenient", in: Self.range)
    pointsLenient = try reader.optional("points-lenient", in: Self.range)
    pointsStrict = try reader.optional("points-strict", in: Self.range)
    strict = try reader.required("strict", in: Self.range)
    try reader.endObject()
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.name(address.rawValue)
    writer.beginObject()
    writer.member("lenient", lenient)
    writer.member("points-lenient", pointsLenient)
    writer.member("points-strict", pointsStrict)
    writer.member("strict", strict)
    writer.endObject()
  }
}

/// The addresses of a report's figures.
public enum FigureAddressWord: String, Vocabulary {
  case likepersoner = "1"
  case activityDays = "2"
  case groups = "2a"
  case visits = "2b"
  case courses = "2c"
  case lokallag = "3"
  case members = "4"
  case otherForms = "5"
  case likepersonstelefon = "5a"
  case digitalExchange = "5b"
  case gross = "6"

  public static let table = WordTable<FigureAddressWord>()

  /// Byte order, in which they stand as member names.
  func precedes(_ other: FigureAddressWord) -> Bool {
    rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8)
  }
}
