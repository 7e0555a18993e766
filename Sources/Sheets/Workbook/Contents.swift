/// What an archive is, before anything of it is read as a workbook.
enum Contents {
  /// Refuses what is no workbook of ours; returns the name of the workbook's part.
  static func workbook(
    of archive: Archive, _ limits: SheetLimits
  ) throws(SheetProblem) -> String {
    for name in archive.names {
      if name.hasSuffix("vbaproject.bin") || name.hasPrefix("xl/macrosheets/") { throw .macros }
      if name.hasPrefix("xl/externallinks/") { throw .externalLinks }
    }
    let types = ContentTypes()
    _ = try XMLReader.read(
      "[Content_Types].xml", of: archive, XMLNamespace.contentTypes, limits, types)
    if types.haveMacros { throw .macros }
    guard
      let part = try Relationships.of("", in: archive, limits).first("officeDocument"),
      archive.has(part)
    else {
      throw archive.has("content.xml") ? .openDocument : .notAWorkbook
    }
    if part.lowercased().hasSuffix(".bin") { throw .binaryWorkbook }
    return part
  }
}

/// The table of what the parts are.
private final class ContentTypes: XMLHandler {
  private(set) var haveMacros = false

  func start(_ element: String, _ attributes: XMLAttributes) throws(SheetProblem) {
    guard let type = attributes["ContentType"]?.lowercased() else { return }
    if type.contains("macroenabled") || type.contains("vbaproject") { haveMacros = true }
  }
}
