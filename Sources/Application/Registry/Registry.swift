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
  /// Who read what of the private store; nil where nothing of it can be read.
  package let accesses: (any EventStore)?
  /// Folds kept between runs.
  package let views: any ViewStore
  /// Clock and randomness.
  package var environment: Environment

  /// Who is told how far the folding of events has come.
  package let folding: Folding

  /// How far the logs are looked at; nil for all of them.
  package let cursor: Cursor?
  /// The registry that this one is a part of; nil when it is whole.
  let whole: Registry?

  /// The access log, as a registry of this one log; nil where nothing can be read.
  private(set) lazy var accessLog: Registry? = whole.map(\.accessLog) ?? makeAccessLog()

  private var cache: [LogCode: ChapterRegister] = [:]
  // How many branches a log had set aside when its register was kept: one more, and it is another log's.
  private var branches: [LogCode: Int] = [:]
  /// How many registers stay in memory.
  private static let cached = 4

  /// A registry on stores.
  package init(
    events: any EventStore, privates: any PrivateStore, accesses: (any EventStore)? = nil,
    views: any ViewStore, environment: Environment
  ) {
    self.events = events
    self.privates = privates
    self.accesses = accesses
    self.views = views
    self.environment = environment
    folding = Folding()
    cursor = nil
    whole = nil
  }

  /// A registry as a cursor shows it.
  init(_ whole: Registry, at cursor: Cursor) {
    events = PrefixEventStore(whole.events, sizes: cursor.sizes)
    privates = whole.privates
    accesses = whole.accesses
    views = PrefixViewStore(whole.views, at: cursor)
    environment = whole.environment
    folding = whole.folding
    self.cursor = cursor
    self.whole = whole
  }

  /// Codes of all logs, ascending.
  package func logs() throws(ApplicationError) -> [LogCode] {
    try sizes().map(\.log)
  }

  /// How many events a log has; 0 when there is no such log.
  package func size(of log: LogCode) throws(ApplicationError) -> Int {
    // Without the root, which nobody has computed of most prefixes.
    guard let whole, let cursor else {
      return try reading { () throws(LogError) in try events.head(of: log) }.size
    }
    let size = cursor.size(of: log)
    return size == 0 ? 0 : min(size, try whole.size(of: log))
  }

  private func sizes() throws(ApplicationError) -> [(log: LogCode, size: Int)] {
    guard let whole, let cursor else {
      return try reading { () throws(LogError) in
        try events.heads().map { ($0.log, $0.head.size) }
      }
    }
    return try whole.sizes().compactMap { log, size in
      let seen = min(size, cursor.size(of: log))
      return seen > 0 ? (log, seen) : nil
    }
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
    let sizes = try sizes()
    try folding.inAll(sizes.reduce(0) { $0 + $1.size }) { () throws(ApplicationError) in
      for (log, size) in sizes {
        try body(caughtUp(cache[log], log))
        folding.took(size)
      }
    }
  }

  /// The register in memory, handed over so that it can grow without being copied.
  func take(_ log: LogCode) -> ChapterRegister? { cache.removeValue(forKey: log) }

  /// Whether a log was changed to another branch since this was last asked, here or in another process: a
  /// register in memory is then that of the branch that was given up.
  func hasChangedBranch(_ log: LogCode) throws(ApplicationError) -> Bool {
    let count = try reading { () throws(LogError) in
      try events.received.branchCount(of: log)
    }
    defer { branches[log] = count }
    return branches[log] ?? count != count
  }

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
    let sizes = try sizes()
    return (sizes.count, sizes.reduce(0) { $0 + $1.size })
  }
}
