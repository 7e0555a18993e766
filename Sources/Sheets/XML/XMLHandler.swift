/// Takes a part of a workbook, element by element. Names are without their namespace; elements of
/// other namespaces, and what is in them, do not come.
protocol XMLHandler: AnyObject {
  func start(_ element: String, _ attributes: XMLAttributes) throws(SheetProblem)
  func text(_ bytes: UnsafeRawBufferPointer) throws(SheetProblem)
  func end(_ element: String) throws(SheetProblem)
}

extension XMLHandler {
  func text(_ bytes: UnsafeRawBufferPointer) throws(SheetProblem) {}
  func end(_ element: String) throws(SheetProblem) {}
}

/// The attributes of a tag, while it is read.
struct XMLAttributes {
  /// Names and values in turn, up to NULL; a name's namespace stands before it, with a blank between.
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.list = list }

  /// The value of an attribute without a namespace.
  subscript(name: String) -> String? { value { $0 == name } }

  /// The value of `r:id`, which names a relationship.
  var relationship: String? { value { $0.hasSuffix("/relationships id") } }

  /// Whether an attribute is there and says yes.
  func isTrue(_ name: String) -> Bool { ["1", "true", "on"].contains(self[name]) }

  private func value(_ isWanted: (String) -> Bool) -> String? {
    guard let list else { return nil }
    var index = 0
    while let name = list[index], let value = list[index + 1] {
      if isWanted(String(cString: name)) { return String(cString: value) }
      index += 2
    }
    return nil
  }
}
