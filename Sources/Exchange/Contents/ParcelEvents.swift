/// The events of a parcel, each the line of canonical JSON as it is stored, in one piece of memory.
/// Indices are the events' numbers.
package struct ParcelEvents: Hashable, Sendable, RandomAccessCollection {
  /// Number of the first, 1…
  package let startIndex: Int
  private(set) var lines: ParcelLines
  private static let lineFeed: [UInt8] = [10]

  /// None yet.
  ///
  /// - Parameter first: number of the first event to come, 1…
  package init(first: Int) {
    startIndex = first
    lines = ParcelLines(ParcelLimits.eventLine)
  }

  init(first: Int, lines: ParcelLines) {
    startIndex = first
    self.lines = lines
  }

  package var endIndex: Int { startIndex + lines.count }

  /// The bytes of an event by its number, without a line feed.
  package subscript(seq: Int) -> ArraySlice<UInt8> { lines[seq - startIndex] }

  /// Adds the next event, as `EventStore.read` gives it.
  ///
  /// - Throws: `.damaged(.event)` for what cannot be the line of an event, `.tooLarge` when no parcel
  ///   can hold one more; nothing more can be added then.
  package mutating func append(_ event: UnsafeRawBufferPointer) throws(ParcelError) {
    guard lines.bytes.count + event.count < ParcelLimits.file else { throw .tooLarge }
    let count = lines.count
    let isLine =
      lines.append(event) && Self.lineFeed.withUnsafeBytes { lines.append($0) }
      && lines.count == count + 1
    guard isLine else { throw .damaged(.event(startIndex + count)) }
  }

  /// Adds the next event.
  package mutating func append(_ event: [UInt8]) throws(ParcelError) {
    let result = event.withUnsafeBytes { bytes -> Result<Void, ParcelError> in
      do throws(ParcelError) { return .success(try append(bytes)) } catch { return .failure(error) }
    }
    try result.get()
  }
}
