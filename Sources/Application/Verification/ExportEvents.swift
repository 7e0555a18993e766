import EventLog
package import Events

extension Registry {
  /// Hands the stored bytes of every event to `write`, by log and number: nothing added, nothing
  /// reordered.
  ///
  /// - Parameter only: one log; nil for all.
  package func exportEvents(
    only: LogCode?, _ write: (UnsafeRawBufferPointer) -> Bool
  ) throws(ApplicationError) {
    let chosen = if let only { [only] } else { try logs() }
    for log in chosen {
      var goesOn = true
      try reading { () throws(LogError) in
        try events.read(log, from: 1) { _, bytes in
          goesOn = write(bytes)
          return goesOn
        }
      }
      guard goesOn else { return }
    }
  }
}
