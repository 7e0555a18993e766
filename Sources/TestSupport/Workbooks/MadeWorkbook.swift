/// A workbook written part by part, so that a test can say exactly what stands in it.
package struct MadeWorkbook: Sendable {
  /// A sheet: its name, its state (`hidden`), and what stands within `worksheet`.
  package struct Sheet: Sendable {
    package var name: String
    package var state = "visible"
    package var xml: String

    /// A sheet with the XML of its rows.
    package init(_ name: String = "Ark1", state: String = "visible", rows: String) {
      self.name = name
      self.state = state
      xml = "<sheetData>\(rows)</sheetData>"
    }

    /// A sheet of texts.
    package init(_ name: String = "Ark1", state: String = "visible", texts: [[String]]) {
      let rows = texts.map { cells in
        "<row>\(cells.map { $0.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined())</row>"
      }
      self.init(name, state: state, rows: rows.joined())
    }
  }

  /// The sheets, in order.
  package var sheets: [Sheet]
  /// What stands in `sst`, as `<si><t>a</t></si>`.
  package var strings = ""
  /// Codes of number formats; style 1 has the first.
  package var formats: [String] = []
  /// Numbers of number formats that need no code; their styles come after those of `formats`.
  package var builtIn: [Int] = []
  /// The attributes of `workbookPr`.
  package var properties = ""
  /// What stands before the root element of the first sheet.
  package var prologue = ""
  /// Where the parts lie in the archive.
  package var folder = "xl"
  /// Further files.
  package var more: [MadeZip.Entry] = []

  /// A workbook of sheets.
  package init(_ sheets: Sheet...) { self.sheets = sheets }

  /// A workbook of one sheet, with the XML of its rows.
  package init(rows: String) { sheets = [Sheet(rows: rows)] }

  /// The file.
  package var bytes: [UInt8] { zip.bytes }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// The archive.
  package var zip: MadeZip {
    var entries = [
      MadeZip.Entry(
        "[Content_Types].xml",
        "<Types xmlns=\"\(Self.package)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
      ),
      MadeZip.Entry(
        "_rels/.rels",
        relationships([("office", "officeDocument", "\(folder)/workbook.xml")])),
      MadeZip.Entry("\(folder)/workbook.xml", workbook),
      MadeZip.Entry(
        "\(folder)/_rels/workbook.xml.rels",
        relationships(
          sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0 + 1).xml") } + [
            ("strings", "sharedStrings", "sharedStrings.xml"), ("styles", "styles", "styles.xml"),
          ])),
      MadeZip.Entry(
        "\(folder)/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(strings)</sst>"),
      MadeZip.Entry("\(folder)/styles.xml", styles),
    ]
    for (index, sheet) in sheets.enumerated() {
      entries.append(
        MadeZip.Entry(
          "\(folder)/worksheets/sheet\(index + 1).xml",
          (index == 0 ? prologue : "")
            + "<worksheet xmlns=\"\(Self.main)\">\(sheet.xml)</worksheet>"))
    }
    return MadeZip(entries + more)
  }

  private var workbook: String {
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"s\($0)\"/>"
    }
    return
      "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><workbookPr \(properties)/><sheets>\(list.joined())</sheets></workbook>"
  }

  private var styles: String {
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>"
    }
    let ids = [0] + formats.indices.map { 164 + $0 } + builtIn
    let cells = ids.map { "<xf numFmtId=\"\($0)\"/>" }
    return
      "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(cells.joined())</cellXfs></styleSheet>"
  }

  private func relationships(_ list: [(id: String, kind: String, target: String)]) -> String {
    let lines = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(Self.office)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return
      "<Relationships xmlns=\"\(Self.package)/relationships\">\(lines.joined())</Relationships>"
  }
}
