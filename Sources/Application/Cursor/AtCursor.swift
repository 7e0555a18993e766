import EventLog
package import Events

extension Registry {
  /// The registry as a cursor shows it: the same stores, each log ending at its size, with memory of
  /// its own. Nothing can be recorded in it. A size beyond the end of a log is the end of the log.
  ///
  /// - Parameter cursor: taken of the whole registry, also where this is one at a cursor; nil for the
  ///   whole registry.
  package func at(_ cursor: Cursor?) -> Registry {
    let whole = whole ?? self
    return cursor.map { Registry(whole, at: $0) } ?? whole
  }

  /// The cursor at everything that was known here at the end of a day in Norway: a few events are read
  /// of each log, O(log n).
  package func cursor(on day: CivilDate) throws(ApplicationError) -> Cursor {
    var sizes: [LogCode: Int] = [:]
    let whole = at(nil)
    for log in try whole.logs() { sizes[log] = try whole.size(of: log, knownBy: day) }
    return Cursor(sizes: sizes, origin: .day(day))
  }

  /// The registry as it is at this moment: what is recorded from now on is not seen.
  func standingStill() throws(ApplicationError) -> Registry {
    var sizes: [LogCode: Int] = [:]
    for log in try logs() { sizes[log] = try size(of: log) }
    return at(Cursor(sizes: sizes, origin: cursor?.origin ?? .heads))
  }

  /// The days on which the first and the last event here were recorded; nil before there is any.
  package func recordedDays() throws(ApplicationError) -> ClosedRange<CivilDate>? {
    var days: ClosedRange<CivilDate>?
    for log in try logs() {
      let first = try dayKnown(Handle(log, 1))
      let last = try dayKnown(Handle(log, try size(of: log)))
      days = min(days?.lowerBound ?? first, first)...max(days?.upperBound ?? last, last)
    }
    return days
  }

  /// How many events of a log were known here by the end of a day. The days never decrease in a log,
  /// so that halving finds it.
  private func size(of log: LogCode, knownBy day: CivilDate) throws(ApplicationError) -> Int {
    var known = 0
    var unknown = try size(of: log) + 1
    while unknown - known > 1 {
      let middle = (known + unknown) / 2
      if try dayKnown(Handle(log, middle)) <= day { known = middle } else { unknown = middle }
    }
    return known
  }

  /// The day on which an event came to be known here: when it was recorded, or received from elsewhere.
  func dayKnown(_ handle: Handle) throws(ApplicationError) -> CivilDate {
    var end = Int.max
    for receipt in try receipts(of: handle.log).reversed() where receipt.events > 0 {
      // From the first number of a later one on, it was another branch that came.
      if handle.seq < end, receipt.range.contains(handle.seq) {
        return NorwegianTime.date(at: receipt.at)
      }
      end = min(end, receipt.range.lowerBound)
    }
    guard let event = try event(handle) else {
      throw .log(.damaged(log: handle.log, seq: handle.seq))
    }
    return NorwegianTime.date(at: event.recorded)
  }
}
