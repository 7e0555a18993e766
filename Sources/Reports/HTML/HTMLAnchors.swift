/// Which places of a file can be led to. An id stands once; a link leads only to an id that stands.
struct HTMLAnchors {
  /// Where the file begins; no anchor and no handle has a full stop in it.
  static let top = "page.top"

  private let pages: Set<String>
  private var standing: Set<String> = []
  private var opened: Set<String> = []
  private let handles: Set<String>

  init(_ booklet: Booklet) {
    pages = booklet.anchors.filter(Self.isValid)
    guard booklet.front.sections.contains(where: { $0.table.listsEntries }) else {
      handles = []
      return
    }
    var handles: Set<String> = []
    for section in booklet.pages.flatMap(\.report.sections) where section.table.listsEntries {
      handles.formUnion(section.table.rows.compactMap(\.handle).filter(Self.isValid))
    }
    self.handles = handles.subtracting(pages)
  }

  /// The id of a page or of a part of it; nil where it stands already.
  mutating func page(_ anchor: String) -> String? {
    pages.contains(anchor) && standing.insert(anchor).inserted ? anchor : nil
  }

  /// Whether a page or a part of one has it.
  func has(_ anchor: String) -> Bool { pages.contains(anchor) }

  /// The id of an entry, where it is the first row of it.
  ///
  /// - Parameter isFront: whether the row stands in the report itself: the pages say more of an entry.
  mutating func entry(_ row: Table.Row, isFront: Bool) -> String? {
    guard let handle = row.handle, Self.isValid(handle), !pages.contains(handle),
      !(isFront && handles.contains(handle)), standing.insert(handle).inserted
    else { return nil }
    return handle
  }

  /// The entry's row among the pages, for a row of the report itself.
  func place(ofEntry row: Table.Row) -> String? {
    row.handle.flatMap { handles.contains($0) ? $0 : nil }
  }

  /// What a row opens, unless it stands there itself.
  func target(_ row: Table.Row, from page: String?) -> String? {
    guard let target = row.opens ?? row.address, target != page, pages.contains(target) else {
      return nil
    }
    return target
  }

  /// The id of the first place that opens a page, to come back to; nil for those that follow.
  mutating func way(to target: String) -> String? {
    opened.insert(target).inserted ? Self.from(target) : nil
  }

  /// Where a page was opened; the top where nothing above opens it.
  func back(from page: String) -> String { opened.contains(page) ? Self.from(page) : Self.top }

  /// Whether something above opens it.
  func isOpened(_ anchor: String) -> Bool { opened.contains(anchor) }

  private static func from(_ target: String) -> String { "from." + target }

  private static func isValid(_ anchor: String) -> Bool {
    !anchor.isEmpty
      && anchor.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

extension Table {
  /// Whether its rows are entries, each by its handle.
  var listsEntries: Bool { columns.first?.key == "entry" }
}

extension Table.Row {
  /// The handle of a row that lists an entry.
  fileprivate var handle: String? {
    if case .text(let handle)? = cells.first { handle } else { nil }
  }
}
