/// A workbook of Excel 2007 and later (.xlsx, ECMA-376): its sheets, and the cells of one of them.
package final class Workbook {
  /// A sheet of cells; diagrams are none.
  package struct Sheet: Hashable, Sendable {
    /// As on its tab.
    package let name: String
    /// Whether its tab can be seen.
    package let isVisible: Bool
  }

  /// The sheets, in the order of their tabs.
  package let sheets: [Sheet]
  private let archive: Archive
  private let limits: SheetLimits
  private let parts: [String]
  private let countsFrom1904: Bool
  private let styles: Styles
  private let strings: SharedStrings

  /// Whether a file begins as a workbook does, new or old, whatever its name is.
  package static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    isOLE(bytes) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The bytes of a file. Throws when it is no workbook that is read here.
  package init(
    _ bytes: [UInt8], limits: SheetLimits = SheetLimits()
  ) throws(SheetProblem) {
    if Self.isOLE(bytes) { throw Self.isEncrypted(bytes) ? .encrypted : .oldWorkbook }
    archive = try Archive(bytes, limits)
    self.limits = limits
    let part = try Contents.workbook(of: archive, limits)
    let relationships = try Relationships.of(part, in: archive, limits)
    let contents = WorkbookPart(relationships, limits)
    guard try XMLReader.read(part, of: archive, XMLNamespace.sheets, limits, contents) else {
      throw .notAWorkbook
    }
    guard contents.isWorkbook else { throw .notAWorkbook }
    sheets = contents.sheets.map(\.sheet)
    parts = contents.sheets.map(\.part)
    countsFrom1904 = contents.countsFrom1904
    styles = Styles(limits)
    strings = SharedStrings(limits)
    for (kind, handler) in [("styles", styles), ("sharedStrings", strings)]
      as [(String, any XMLHandler)]
    {
      guard let part = relationships.first(kind) else { continue }
      guard try XMLReader.read(part, of: archive, XMLNamespace.sheets, limits, handler) else {
        throw .damaged
      }
    }
  }

  /// The rows of a sheet that hold anything, from the top.
  ///
  /// - Parameter index: its place in `sheets`.
  package func rows(of index: Int) throws(SheetProblem) -> [SheetRow] {
    let cells = CellReader(styles: styles, strings: strings, countsFrom1904: countsFrom1904)
    let sheet = SheetPart(cells, limits)
    guard try XMLReader.read(parts[index], of: archive, XMLNamespace.sheets, limits, sheet) else {
      throw .damaged
    }
    return try sheet.merges.apply(to: sheet.rows, limits)
  }

  private static func isOLE(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// Whether an OLE file has the stream that Excel puts a locked workbook in (MS-OFFCRYPTO).
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    // The names of streams stand in entries of 128 bytes, in sectors of 512 or 4096.
    return stride(from: 0, to: bytes.count, by: 128).contains {
      bytes[$0...].starts(with: name)
    }
  }
}

/// The part that lists the sheets.
private final class WorkbookPart: XMLHandler {
  private(set) var isWorkbook = false
  private(set) var countsFrom1904 = false
  private(set) var sheets: [(sheet: Workbook.Sheet, part: String)] = []
  private let relationships: Relationships
  private let limits: SheetLimits

  init(_ relationships: Relationships, _ limits: SheetLimits) {
    self.relationships = relationships
    self.limits = limits
  }

  func start(_ element: String, _ attributes: XMLAttributes) throws(SheetProblem) {
    switch element {
    case "workbook": isWorkbook = true
    case "workbookPr": countsFrom1904 = attributes.isTrue("date1904")
    case "sheet":
      guard let id = attributes.relationship, let target = relationships.byID[id],
        let name = attributes["name"]
      else { throw .damaged }
      guard target.kind == "worksheet" else { return }
      guard sheets.count < limits.sheets else { throw .tooMuch(.sheets(limits.sheets)) }
      let isVisible = ["visible", nil].contains(attributes["state"])
      sheets.append(
        (
          Workbook.Sheet(name: EscapedText.plain(Array(name.utf8)), isVisible: isVisible),
          target.part
        ))
    default: break
    }
  }
}
