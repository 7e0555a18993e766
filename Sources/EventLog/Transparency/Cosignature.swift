/// A timestamped signature of a cosigner (c2sp.org/tlog-cosignature): that this was the largest
/// consistent head it had seen of the log at that time.
struct Cosignature {
  /// Seconds since 1970, UTC; 0…
  let seconds: Int
  /// 64 bytes.
  let signature: [UInt8]

  init(seconds: Int, signature: [UInt8]) {
    precondition(seconds >= 0)
    self.seconds = seconds
    self.signature = signature
  }

  /// Eight bytes of time, big-endian, and the signature; nil for anything else.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 72, bytes[0] < 0x80 else { return nil }
    seconds = bytes[..<8].reduce(0) { $0 << 8 | Int($1) }
    signature = Array(bytes[8...])
  }

  var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: seconds >> (56 - 8 * $0)) } + signature
  }

  /// What is signed: two lines, and the checkpoint's text.
  static func message(_ text: [UInt8], seconds: Int) -> [UInt8] {
    Array("cosignature/v1\ntime \(seconds)\n".utf8) + text
  }
}
