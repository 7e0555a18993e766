import Glibc

/// What comes next from whoever sits at the terminal.
enum Key: Hashable {
  case character(Unicode.Scalar)
  case signal(Int32)
  case end
}

/// Waits for bytes from the terminal and for signals, whichever is first.
struct KeySource {
  let terminal: Int32

  /// Where signals arrive, each as one byte.
  var signals: Int32

  /// Whether Escape is a key of its own, and sequences are made one key here.
  var isVi = false

  private var assembler = UTF8Assembler()
  private var ready: [Unicode.Scalar] = []

  init(terminal: Int32, signals: Int32) {
    self.terminal = terminal
    self.signals = signals
  }

  mutating func next() -> Key {
    while true {
      if !ready.isEmpty { return .character(ready.removeFirst()) }
      var waits = [signals, terminal].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if poll(&waits, 2, -1) < 0 {
        if errno == EINTR { continue }
        return .end
      }
      if let signal = Self.byte(from: signals, if: waits[0]) { return .signal(Int32(signal)) }
      if waits[1].revents == 0 { continue }
      guard let byte = Self.byte(from: terminal, if: waits[1]) else { return .end }
      ready = assembler.feed(byte)
      if isVi, ready == ["\u{1B}"] { ready = escaped() }
      // Ctrl-C may have come before the key, and its signal after: the key then belongs to the next line.
      var late = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
      if poll(&late, 1, 0) > 0, let signal = Self.byte(from: signals, if: late) {
        return .signal(Int32(signal))
      }
    }
  }

  /// What an Escape begins: a key's sequence comes at once, a typed Escape alone.
  private mutating func escaped() -> [Unicode.Scalar] {
    var sequence: [Unicode.Scalar] = []
    while EscapeKey.goesOn(sequence) {
      var wait = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, Self.patience) > 0, let byte = Self.byte(from: terminal, if: wait) else {
        break
      }
      sequence += assembler.feed(byte)
    }
    if let key = EscapeKey.key(sequence) { return [key] }
    return ["\u{1B}"] + sequence
  }

  /// Milliseconds in which the rest of a sequence has come, also from afar.
  private static let patience: Int32 = 50

  // One byte at a time: what is typed ahead belongs to whoever reads next.
  private static func byte(from descriptor: Int32, if wait: pollfd) -> UInt8? {
    if wait.revents == 0 { return nil }
    var byte: UInt8 = 0
    var got = read(descriptor, &byte, 1)
    while got < 0, errno == EINTR { got = read(descriptor, &byte, 1) }
    return got == 1 ? byte : nil
  }
}
