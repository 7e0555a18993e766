package import EventLog
package import Events
package import Projections
package import Vault

/// An open registry: the logs, the private store, the views, and the registers folded so far.
package final class Registry {
  /// The logs.
  package let events: any EventStore
  /// Payloads, secrets, names.
  package let privates: any PrivateStore
  /// Folds kept between runs.
  package let views: any ViewStore
  /// Clock and randomness.
  package var environment: Environment

  private var cache: [LogCode: ChapterRegister] = [:]
  /// How many registers stay in memory.
  private static let cached = 4

  /// A registry on stores.
  package init(
    events: any EventStore, privates: any PrivateStore, views: any ViewStore,
    environment: Environment
  ) {
    self.events = events
    self.privates = privates
    self.views = views
    self.environment = environment
  }

  /// Codes of all logs, ascending.
  package func logs() throws(ApplicationError) -> [LogCode] {
    try reading { () throws(LogError) in try events.heads().map(\.log) }
  }

  /// The register of a log, as far as the log has come. Kept in memory for the next call, for a while.
  package func register(of log: LogCode) throws(ApplicationError) -> ChapterRegister {
    let register = try caughtUp(take(log), log)
    keep(register)
    return register
  }

  /// Hands the register of each log to `body`, one after the other; none is kept, so memory is
  /// bounded by the largest chapter.
  package func eachRegister(
    _ body: (ChapterRegister) throws(ApplicationError) -> Void
  ) throws(ApplicationError) {
    for log in try logs() { try body(caughtUp(cache[log], log)) }
  }

  /// The register in memory, handed over so that it can grow without being copied.
  func take(_ log: LogCode) -> ChapterRegister? { cache.removeValue(forKey: log) }

  /// Keeps a register that was taken, and the central one, which every chapter needs. Others are had
  /// again from their views: memory is for a few chapters, not for all that were looked at.
  func keep(_ register: ChapterRegister) {
    if cache.count >= Self.cached, cache[register.log] == nil {
      cache = cache.filter { $0.key == .central }
    }
    cache[register.log] = register
  }

  func reading<T>(_ body: () throws(LogError) -> T) throws(ApplicationError) -> T {
    do throws(LogError) { return try body() } catch { throw .log(error) }
  }

  func privately<T>(
    _ body: () throws(PrivateStoreError) -> T
  ) throws(ApplicationError) -> T {
    do throws(PrivateStoreError) { return try body() } catch { throw .privateStore(error) }
  }
}

extension Registry {
  /// How many logs, and how many events in all of them.
  package func extent() throws(ApplicationError) -> (logs: Int, events: Int) {
    let heads = try reading { () throws(LogError) in try events.heads() }
    return (heads.count, heads.reduce(0) { $0 + $1.head.size })
  }
}
