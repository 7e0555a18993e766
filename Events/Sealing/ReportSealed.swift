/// A report as it was submitted: its figures, and what they were computed from, so that they can be
/// computed again for ever.
public struct ReportSealed: EventBody {
  public static let type = "report-sealed"

  /// SHA-256 of the list of what contributed.
  public let entries: Digest
  /// The figures, ascending by address, at least one.
  public let figures: [SealedFigure]
  /// Number of the heads-noted in this log whose heads name what was known; when nil, that is what
  /// stands in this log before this event.
  public let heads: Int?
  /// Which report.
  public let report: SealedReportKind
  /// The rule set that was used.
  public let rules: RuleRevision
  /// SHA-256 of the rule set.
  public let rulesDigest: Digest
  /// The base year.
  public let year: Int

  /// A seal; figures in any order.
  ///
  /// - Precondition: at least one figure, each address once.
  public init(
    report: SealedReportKind, year: Int, rules: RuleRevision, rulesDigest: Digest, heads: Int?,
    entries: Digest, figures: [SealedFigure]
  ) {
    precondition(!figures.isEmpty && Set(figures.map(\.address)).count == figures.count)
    self.entries = entries
    self.figures = figures.sorted { $0.address.precedes($1.address) }
    self.heads = heads
    self.report = report
    self.rules = rules
    self.rulesDigest = rulesDigest
    self.year = year
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    entries = try reader.required("entries")
    figures = try Self.figures(from: &reader)
    heads = try reader.optional("heads", in: 1...Int.largest)
    report = try reader.required("report")
    rules = try reader.required("rules")
    rulesDigest = try reader.required("rules-digest")
    year = try reader.required("year", in: CivilDate.years)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("entries", entries)
    writer.name("figures")
    writer.beginObject()
    for figure in figures { figure.encode(to: &writer) }
    writer.endObject()
    writer.member("heads", heads)
    writer.member("report", report)
    writer.member("rules", rules)
    writer.member("rules-digest", rulesDigest)
    writer.member("year", year)
  }

  private static func figures(
    from reader: inout CanonicalReader
  ) throws(CodingError) -> [SealedFigure] {
    guard reader.takeName("figures") else { throw reader.unexpected("figures") }
    try reader.beginObject()
    var figures: [SealedFigure] = []
    while let name = try reader.anyName() {
      guard let address = FigureAddressWord(rawValue: name),
        figures.last.map({ $0.address.precedes(address) }) ?? true
      else { throw reader.unexpected("figures") }
      figures.append(try SealedFigure(address, from: &reader))
    }
    try reader.endObject()
    if figures.isEmpty { throw .contradiction("no figures") }
    return figures
  }
}

/// A report that can be sealed.
public enum SealedReportKind: String, Vocabulary {
  case bufdir

  public static let table = WordTable<SealedReportKind>()
}
