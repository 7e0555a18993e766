/// The texts of a workbook, which cells name by number.
final class SharedStrings: XMLHandler {
  private(set) var texts: [String] = []
  private let limits: SheetLimits
  private var size = 0
  private var rich = RichText()

  init(_ limits: SheetLimits) { self.limits = limits }

  func start(_ element: String, _ attributes: XMLAttributes) throws(SheetProblem) {
    if element == "si" {
      guard texts.count < limits.strings else { throw .tooMuch(.strings(limits.strings)) }
      rich = RichText()
    } else {
      rich.start(element)
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(SheetProblem) {
    guard rich.isText else { return }
    size += bytes.count
    guard size <= limits.stringBytes else { throw .tooMuch(.textBytes(limits.stringBytes)) }
    rich.append(bytes)
  }

  func end(_ element: String) throws(SheetProblem) {
    if element == "si" {
      texts.append(EscapedText.plain(rich.bytes))
    } else {
      rich.end(element)
    }
  }
}

/// A text that may be made of runs in different fonts, and have its pronunciation beside it (`rPh`),
/// which is no part of it.
struct RichText {
  private(set) var bytes: [UInt8] = []
  private var isSpoken = false
  private var isOpen = false

  /// Whether what comes is of the text.
  var isText: Bool { isOpen && !isSpoken }

  mutating func start(_ element: String) {
    if element == "rPh" { isSpoken = true }
    if element == "t" { isOpen = true }
  }

  mutating func end(_ element: String) {
    if element == "rPh" { isSpoken = false }
    if element == "t" { isOpen = false }
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }
}
