import EventLog
package import Events
import Exchange

/// Looks at files of one batch one after the other, in the order of `ArrivalOrder`, and keeps of each only
/// what is shown and decided by.
package struct LookAtFiles {
  private let registry: Registry
  private let still: Registry
  private let keys: any KeyStore
  private let naming: @Sendable (EventData) -> String
  private var arrivals = Arrivals()
  // The log whose files come now.
  private var origin: LogOrigin?
  private var files: [String] = []
  private var reader: Result<ArrivalReader, ApplicationError>?

  /// - Parameter naming: which kind an event is of, for people.
  package init(
    _ registry: Registry, _ keys: any KeyStore,
    _ naming: @escaping @Sendable (EventData) -> String
  ) throws(ApplicationError) {
    self.registry = registry
    // Others may go on recording meanwhile.
    still = try registry.standingStill()
    self.keys = keys
    self.naming = naming
  }

  /// Holds a file against what is here and against the files before it.
  ///
  /// - Returns: where it parts from what is here, when it is of another branch.
  @discardableResult
  package mutating func look(_ opened: OpenedFile) -> LogFork? {
    let (parcel, name) = (opened.parcel, opened.seen.name)
    if parcel.origin != origin {
      endLog()
      origin = parcel.origin
      do throws(ApplicationError) {
        reader = .success(try ArrivalReader(still, parcel.origin, .look(naming)))
      } catch { reader = .failure(error) }
    }
    files.append(name)
    do throws(ApplicationError) {
      guard var growing = try reader?.get() else { return nil }
      reader = nil
      defer { reader = .success(growing) }
      if case .known = try growing.read(parcel, from: opened.seen) {
        arrivals.known.append((name, parcel.origin.log, parcel.head.size))
      }
    } catch {
      arrivals.refused.append((name, error))
      guard case .exchange(.fork(let fork)) = error else { return nil }
      arrivals.forks.append((name, fork))
      return fork
    }
    return nil
  }

  /// What became of all that was looked at.
  package mutating func end() -> Arrivals {
    endLog()
    return arrivals
  }

  private mutating func endLog() {
    defer { (origin, files, reader) = (nil, [], nil) }
    guard case .success(let reader)? = reader, let origin else { return }
    do throws(ApplicationError) {
      if let arrival = try reader.arrival(keys),
        arrival.isNew(in: try registry.isCopy(origin.log))
      {
        arrivals.logs.append(arrival)
      }
    } catch { arrivals.refused += files.map { ($0, error) } }
  }
}

extension Arrival {
  /// Whether taking it in changes anything.
  fileprivate func isNew(in isCopyHere: Bool) -> Bool {
    newEvents > 0 || newPayloads > 0 || isCopy != isCopyHere
  }
}
