import CExpat

/// Reads one part with expat: no document type, so no entity but the five of XML and characters by
/// number, and nothing that is fetched from anywhere.
final class XMLReader {
  private let parser: OpaquePointer
  private let handler: any XMLHandler
  private let namespaces: [String]
  private let limits: SheetLimits
  private var problem: SheetProblem?
  private var depth = 0
  /// The depth of the element of another namespace that is being read; 0 when none is.
  private var foreign = 0
  private var fed = 0

  private init(
    _ parser: OpaquePointer, _ handler: any XMLHandler, _ namespaces: [String],
    _ limits: SheetLimits
  ) {
    self.parser = parser
    self.handler = handler
    self.namespaces = namespaces
    self.limits = limits
  }

  deinit { XML_ParserFree(parser) }

  /// Hands the elements of these namespaces in a part to a handler.
  ///
  /// - Returns: false when there is no such part.
  static func read(
    _ part: String, of archive: Archive, _ namespaces: [String], _ limits: SheetLimits,
    _ handler: any XMLHandler
  ) throws(SheetProblem) -> Bool {
    guard let parser = XML_ParserCreateNS(nil, 0x20) else { throw .damaged }
    let reader = XMLReader(parser, handler, namespaces, limits)
    reader.listen()
    guard try archive.read(part, { (piece) throws(SheetProblem) in try reader.feed(piece) }) else {
      return false
    }
    try reader.finish()
    return true
  }

  private func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { XMLReader.of($0)?.start($1, $2) },
      { data, _ in XMLReader.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { XMLReader.of($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLReader.of(data)?.stop(.documentType)
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func feed(_ piece: UnsafeRawBufferPointer) throws(SheetProblem) {
    let status = XML_Parse(
      parser, piece.bindMemory(to: CChar.self).baseAddress, Int32(piece.count), 0)
    if let problem { throw problem }
    guard status == XML_STATUS_OK else { throw .damaged }
    fed += piece.count
    // A tag that is not yet whole is read from its start with every piece.
    guard fed - Int(XML_GetCurrentByteIndex(parser)) <= limits.token + piece.count else {
      throw .tooMuch(.markup(limits.token))
    }
  }

  private func finish() throws(SheetProblem) {
    let status = XML_Parse(parser, nil, 0, 1)
    if let problem { throw problem }
    guard status == XML_STATUS_OK else { throw .damaged }
  }

  private func stop(_ problem: SheetProblem) {
    self.problem = self.problem ?? problem
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private var open: [String] = []

  private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard problem == nil, let name else { return }
    depth += 1
    guard depth <= limits.depth else { return stop(.tooMuch(.markup(limits.depth))) }
    guard foreign == 0 else { return }
    guard let element = local(name) else {
      foreign = depth
      return
    }
    open.append(element)
    perform { () throws(SheetProblem) in try handler.start(element, XMLAttributes(attributes)) }
  }

  private func end() {
    guard problem == nil else { return }
    if foreign == 0, let element = open.popLast() {
      perform { () throws(SheetProblem) in try handler.end(element) }
    }
    if foreign == depth { foreign = 0 }
    depth -= 1
  }

  private func text(_ start: UnsafePointer<CChar>?, _ count: Int32) {
    guard problem == nil, foreign == 0 else { return }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(count))
    perform { () throws(SheetProblem) in try handler.text(bytes) }
  }

  private func perform(_ step: () throws(SheetProblem) -> Void) {
    do throws(SheetProblem) { try step() } catch { stop(error) }
  }

  /// A name of ours without its namespace.
  private func local(_ name: UnsafePointer<CChar>) -> String? {
    let whole = String(cString: name)
    guard let blank = whole.utf8.lastIndex(of: 0x20) else { return nil }
    guard namespaces.contains(where: { whole[..<blank] == $0 }) else { return nil }
    return String(whole[whole.utf8.index(after: blank)...])
  }
}

/// Namespaces of ECMA-376, transitional and strict.
enum XMLNamespace {
  static let sheets = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  static let relationships = ["http://schemas.openxmlformats.org/package/2006/relationships"]
  static let contentTypes = ["http://schemas.openxmlformats.org/package/2006/content-types"]
}
