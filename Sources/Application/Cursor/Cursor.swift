package import Events

/// How far each log is looked at: a vector of sizes, never an instant. What is recorded later never
/// changes what it shows.
package struct Cursor: Hashable, Sendable {
  /// Number of events by log, 1…; a log that is not in it has none.
  package let sizes: [LogCode: Int]
  /// What it was made from.
  package let origin: Origin

  /// What a cursor is made from.
  package enum Origin: Hashable, Sendable {
    /// Everything known here at the end of a day in Norway.
    case day(CivilDate)
    /// The heads that a sealed report names; its event.
    case seal(Handle)
    /// Heads that were noted in the central log; the event, the first of several.
    case noted(Handle)
    /// Heads kept elsewhere: of one log, or of several.
    case heads
  }

  /// A cursor; sizes below 1 are logs without events.
  package init(sizes: [LogCode: Int], origin: Origin) {
    self.sizes = sizes.filter { $0.value > 0 }
    self.origin = origin
  }

  /// How many events of a log are seen.
  package func size(of log: LogCode) -> Int { sizes[log] ?? 0 }
}
