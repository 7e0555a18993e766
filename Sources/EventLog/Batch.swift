package import Events

/// The checks that every store makes of a batch before it records it.
package enum Batch {
  /// Throws unless the events are numbered on from `size`, belong to the log, and `recorded` never
  /// decreases, counted from the log's last event.
  package static func check(
    _ events: [Event], continues log: LogCode, at size: Int, lastRecorded: Instant?
  ) throws(AppendError) {
    var last = lastRecorded
    for (index, event) in events.enumerated() {
      guard event.log == log, event.seq == size + index + 1 else {
        throw .notContinuous(seq: event.seq)
      }
      if let last, event.recorded < last { throw .recordedDecreases(seq: event.seq) }
      last = event.recorded
    }
  }

  /// The bytes to store. Throws when they could not be read again as the same event: an append must
  /// never be what stops a log.
  package static func bytes(of event: Event) throws(AppendError) -> [UInt8] {
    let bytes = event.encoded()
    guard bytes.count <= Event.maximumLength else { throw .tooLong(seq: event.seq) }
    do throws(CodingError) {
      guard try Event(bytes: bytes) == event else {
        throw CodingError.contradiction("reads as another event")
      }
    } catch { throw .unreadable(seq: event.seq, error) }
    return bytes
  }

  /// Looks up the keys of a batch. nil: none is there, record it. Numbers: all are there with the
  /// same content. Throws when a key stands on other content, or only some are there.
  package static func alreadyRecorded(
    _ events: [Event], _ recorded: (Events.Digest) throws(AppendError) -> Event?
  ) throws(AppendError) -> [Int]? {
    var numbers: [Int] = []
    var fresh = 0
    for event in events {
      guard let key = event.key else { continue }
      guard let earlier = try recorded(key) else {
        fresh += 1
        continue
      }
      guard earlier.hasSameContent(as: event) else { throw .keyTaken(seq: earlier.seq) }
      numbers.append(earlier.seq)
    }
    if numbers.isEmpty { return nil }
    guard fresh == 0 else { throw .keyTaken(seq: numbers[0]) }
    return numbers
  }

  /// A key given twice in one batch, if any: such a batch is never recorded.
  package static func repeatedKey(_ events: [Event]) -> Int? {
    var seen: Set<Events.Digest> = []
    for event in events {
      if let key = event.key, !seen.insert(key).inserted { return event.seq }
    }
    return nil
  }
}
