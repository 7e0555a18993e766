package import EventLog
package import Events
import Projections

/// Why a head from elsewhere cannot be looked at here.
package enum HeadRefusal: Error, Hashable, Sendable {
  /// The file names no head.
  case none
  /// No log of that code is here, or one with another random id.
  case noLog(LogCode)
  /// The log here is shorter.
  case longer(LogCode, size: Int, here: Int)
  /// The log here had another root with so many events.
  case differs(LogCode, size: Int)
}

extension Registry {
  /// The cursor of a file from elsewhere, once every head in it proved to be one that the registry has
  /// had. A seal gives what its heads name. A head of the central log gives the newest heads noted at or
  /// before it, where there are any; any other head its own log alone.
  ///
  /// - Parameters:
  ///   - source: how the file is called for people.
  ///   - known: keys that are trusted: a failing signature of one of them refuses the file.
  package func cursor(
    file bytes: [UInt8], source: String, known: [VerifierKey]
  ) throws(ApplicationError) -> Cursor {
    let whole = at(nil)
    let heads: [OutsideHead]
    do throws(TransparencyError) {
      // Who looked at what is not looked at as it was then.
      heads = try OutsideHead.read(bytes, source: source, known: known)
        .filter { $0.log != .access }
    } catch { throw .transparency(error) }
    for head in heads { try whole.require(head) }
    if case .seal(let file)? = try? TransparencyFile(bytes), let handle = SealCheck(file).handle {
      // It lies under a head that was here, so it is the event that was recorded.
      return try whole.cursor(of: handle)
    }
    if heads.count == 1, heads[0].log == .central,
      let noted = try whole.headsNoted(within: heads[0].head.size)
    {
      return try whole.cursor(of: noted)
    }
    let sizes = Dictionary(heads.map { ($0.log, $0.head.size) }, uniquingKeysWith: max)
    let cursor = Cursor(sizes: sizes, origin: .heads)
    if cursor.sizes.isEmpty { throw .head(.none, source: source) }
    return cursor
  }

  /// Throws unless the registry has had a head.
  private func require(_ outside: OutsideHead) throws(ApplicationError) {
    let (log, head) = (outside.log, outside.head)
    func refuse(_ refusal: HeadRefusal) -> ApplicationError {
      .head(refusal, source: outside.source)
    }
    guard try logs().contains(log) else { throw refuse(.noLog(log)) }
    if let id = outside.logID, try origin(of: log).id != id { throw refuse(.noLog(log)) }
    let here = try size(of: log)
    guard head.size <= here else { throw refuse(.longer(log, size: head.size, here: here)) }
    guard try hasHead(log, head) else { throw refuse(.differs(log, size: head.size)) }
  }

  /// The newest noting of heads that lies wholly within so many events of the central log.
  private func headsNoted(within size: Int) throws(ApplicationError) -> Handle? {
    for seq in try register(of: .central).headsNoted.reversed() where seq <= size {
      let handle = Handle(.central, seq)
      guard let event = try event(handle), event.cause == nil else { continue }
      if try headEvents(handle).count + seq - 1 <= size { return handle }
    }
    return nil
  }
}
