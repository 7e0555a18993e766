/// The payloads of a parcel, ascending by their events' numbers. Kept as lines and read one at a time: a
/// hostile file of many small ones costs no more memory than it unpacks to.
package struct ParcelPayloads: Hashable, Sendable, RandomAccessCollection {
  private(set) var lines = ParcelLines(ParcelLimits.payloadLine)
  /// Event of the last one.
  private(set) var lastSeq = 0

  /// None.
  package init() {}

  /// Payloads in any order.
  ///
  /// - Throws: `.damaged(.payload)` for one that is empty or too long, `.tooLarge`.
  package init(_ payloads: some Sequence<ParcelPayload>) throws(ParcelError) {
    for payload in payloads.sorted(by: { $0.seq < $1.seq }) {
      guard 1...ParcelLimits.payload ~= payload.bytes.count, payload.seq > 0 else {
        throw .damaged(.payload(count + 1))
      }
      let line = Array("\(payload.line)\n".utf8)
      guard lines.bytes.count + line.count <= ParcelLimits.file else { throw .tooLarge }
      guard line.withUnsafeBytes({ lines.append($0) }) else {
        throw .damaged(.payload(count + 1))
      }
      lastSeq = payload.seq
    }
  }

  /// Lines as they were read.
  init(lines: ParcelLines) throws(ParcelError) {
    self.lines = lines
    for index in 0..<lines.count {
      guard let payload = ParcelPayload(line: lines[index]) else {
        throw .damaged(.payload(index + 1))
      }
      guard payload.seq >= lastSeq else { throw .damaged(.payload(0)) }
      lastSeq = payload.seq
    }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { lines.count }

  package subscript(index: Int) -> ParcelPayload {
    guard let payload = ParcelPayload(line: lines[index]) else {
      preconditionFailure("every line was read when it came")
    }
    return payload
  }
}
