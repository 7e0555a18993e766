/// A console behind the gate.
final class GatedConsole: Console {
  private let inner: any Console
  private let gate: AccessGate
  // Bytes of a stream whose reading is not on record: together they are put there once.
  private var waiting: [UInt8] = []

  /// Called before anything comes out: what is there for a while goes first.
  var beforeOutput: (() -> Void)?

  private static let portion = 1 << 16

  init(_ inner: any Console, _ gate: AccessGate) {
    self.inner = inner
    self.gate = gate
  }

  func write(_ text: String) {
    beforeOutput?()
    if send() { inner.write(text) }
  }

  func write(bytes: UnsafeRawBufferPointer) -> Bool {
    beforeOutput?()
    if waiting.isEmpty, gate.isClear { return inner.write(bytes: bytes) }
    waiting += bytes
    return waiting.count < Self.portion || send()
  }

  @discardableResult
  func flush() -> Bool {
    let isSent = send()
    return inner.flush() && isSent
  }

  func remark(_ text: String) {
    beforeOutput?()
    if send() { inner.remark(text) }
  }

  func page(_ text: String, prompt: String) {
    beforeOutput?()
    if send() { inner.page(text, prompt: prompt) }
  }

  var width: Int { inner.width }
  var pageHeight: Int? { inner.pageHeight }
  var drawsBlocks: Bool { inner.drawsBlocks }
  var isTerminal: Bool { inner.isTerminal }
  var remarksAreSeen: Bool { inner.remarksAreSeen }
  var remarksCanBeReplaced: Bool { inner.remarksCanBeReplaced }

  /// Sends on what waits; false when nothing may be shown, or nobody reads any more.
  private func send() -> Bool {
    defer { waiting.removeAll(keepingCapacity: true) }
    guard gate.passes() else { return false }
    return waiting.isEmpty || waiting.withUnsafeBytes { inner.write(bytes: $0) }
  }
}

/// Files behind the gate.
struct GatedFiles: FileAccess {
  let inner: any FileAccess
  let gate: AccessGate

  func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    try inner.read(path, atMost: limit)
  }

  func open(_ path: String) throws(FileError) -> any ReadableFile { try inner.open(path) }

  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard gate.passes() else { throw .notPermitted }
    try inner.write(bytes, to: path)
  }

  func put(_ bytes: [UInt8], at path: String, replaces: Bool) throws(FileError) {
    guard gate.passes() else { throw .notPermitted }
    try inner.put(bytes, at: path, replaces: replaces)
  }

  func names(in folder: String) -> [String] { inner.names(in: folder) }

  func tree(at path: String) -> any FileTree { GatedTree(inner: inner.tree(at: path), gate: gate) }
}
