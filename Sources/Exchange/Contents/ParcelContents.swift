import EventLog
import Events

/// What is inside a parcel, as bytes:
///
///     varde/contents/v1
///     base (32 bytes in base64)
///     checkpoint BYTES
///     (a signed note)
///     events COUNT BYTES
///     (lines)
///     payloads COUNT BYTES
///     (lines)
///     secret (32 bytes in base64; only to who is to write the log)
///     end
enum ParcelContents {
  private static let name = "varde/contents/"
  private static let version = name + "v1"
  private static let end = "end"
  private static let secret = "secret"
  // "checkpoint" and a number; "events" and two.
  private static let longestHeading = 64

  /// The bytes in pieces, to be written one after the other.
  static func pieces(of parcel: Parcel) -> [[UInt8]] {
    let note = parcel.checkpoint.bytes
    let (events, payloads) = (parcel.events.lines, parcel.payloads.lines)
    return [
      Array("\(version)\nbase \(parcel.base.root.base64)\ncheckpoint \(note.count)\n".utf8), note,
      heading("events", events), events.bytes,
      heading("payloads", payloads), payloads.bytes,
      parcel.secret.map { Array("\(secret) \(Base64.encode($0))\n".utf8) } ?? [],
      Array("\(end)\n".utf8),
    ]
  }

  private static func heading(_ word: String, _ lines: ParcelLines) -> [UInt8] {
    Array("\(word) \(lines.count) \(lines.bytes.count)\n".utf8)
  }

  /// Reads contents, and holds them against the header.
  static func read(
    _ reader: inout ContentsReader, under header: ParcelHeader
  ) throws(ParcelError) -> Parcel {
    let first = try reader.line(atMost: longestHeading)
    guard first.elementsEqual(version.utf8) else {
      throw first.starts(with: name.utf8) ? .newer : .damaged(.contents)
    }
    guard let root = Hash(base64: try reader.line("base", atMost: longestHeading)) else {
      throw .damaged(.contents)
    }
    let base = Head(size: header.first - 1, root: root)
    let checkpoint = try self.checkpoint(&reader)
    let count = header.last - header.first + 1
    let events = ParcelEvents(
      first: header.first,
      lines: try lines("events", ParcelLimits.eventLine, &reader) { index in
        .event(header.first + index)
      })
    guard events.count == count else { throw .disagrees(.events) }
    let payloads = try ParcelPayloads(
      lines: try lines("payloads", ParcelLimits.payloadLine, &reader) { .payload($0 + 1) })
    var line = try reader.line(atMost: longestHeading)
    var secret: [UInt8]?
    let start = Array("\(Self.secret) ".utf8)
    if line.starts(with: start) {
      secret = Base64.decode(line[start.count...])
      guard secret?.count == 32 else { throw .damaged(.contents) }
      line = try reader.line(atMost: longestHeading)
    }
    guard line.elementsEqual(end.utf8) else { throw .damaged(.contents) }
    let parcel = try Parcel(
      origin: header.origin, base: base, checkpoint: checkpoint, events: events,
      payloads: payloads, secret: secret)
    guard parcel.head == header.head else { throw .disagrees(.head) }
    return parcel
  }

  private static func checkpoint(
    _ reader: inout ContentsReader
  ) throws(ParcelError) -> SignedCheckpoint {
    let text = try reader.line("checkpoint", atMost: longestHeading)
    guard let count = Int(plainDecimal: text), count <= SignedNote.maximumLength else {
      throw .damaged(.checkpoint)
    }
    var note: [UInt8] = []
    try reader.take(count) { (part) throws(ParcelError) in note += part }
    let signed: SignedCheckpoint
    do throws(TransparencyFormatError) { signed = try SignedCheckpoint(note) } catch {
      throw .damaged(.checkpoint)
    }
    guard signed.bytes == note else { throw .damaged(.checkpoint) }
    return signed
  }

  /// Lines whose number and length stand in a heading.
  private static func lines(
    _ word: String, _ lengths: ClosedRange<Int>, _ reader: inout ContentsReader,
    _ part: (Int) -> ParcelPart
  ) throws(ParcelError) -> ParcelLines {
    let numbers = try reader.line(word, atMost: longestHeading).split(
      separator: 32, omittingEmptySubsequences: false)
    guard numbers.count == 2, let count = Int(plainDecimal: numbers[0]),
      let length = Int(plainDecimal: numbers[1])
    else { throw .damaged(.contents) }
    guard length <= reader.limit else { throw reader.isOverLimit }
    // No line is shorter: what is reserved for them is bounded by what was sent.
    guard count <= length / lengths.lowerBound else { throw .damaged(.contents) }
    var lines = ParcelLines(lengths)
    lines.reserve(lines: count, bytes: length)
    try reader.take(length) { (bytes) throws(ParcelError) in
      guard bytes.withUnsafeBytes({ lines.append($0) }) else {
        throw .damaged(part(lines.count))
      }
    }
    guard lines.isWhole, lines.count == count else { throw .damaged(.contents) }
    return lines
  }
}
