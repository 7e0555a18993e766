package import Events

extension InMemoryEventStore: ReceivedLogs {
  package func receipts(of log: LogCode) throws(LogError) -> [LogReceipt] {
    logs[log]?.receipts ?? []
  }

  package func isCopy(_ log: LogCode) throws(LogError) -> Bool {
    logs[log]?.receipts.last?.isCopy ?? false
  }

  package func branchCount(of log: LogCode) throws(LogError) -> Int { logs[log]?.lost.count ?? 0 }

  package func take(
    _ events: [Event], into code: LogCode, expecting head: Head, _ receipt: LogReceipt
  ) throws(AppendError) -> Head {
    var log = logs[code] ?? Log()
    guard log.tree.head == head else {
      throw .sizeMismatch(expected: head.size, actual: log.tree.size)
    }
    try log.requireNew(events)
    try log.grow(events, code)
    log.receipts.append(receipt)
    logs[code] = log
    return log.tree.head
  }

  package func replace(
    after common: Int, of code: LogCode, with events: [Event], expecting head: Head,
    _ receipt: LogReceipt
  ) throws(AppendError) -> Head {
    precondition(!events.isEmpty && common < head.size)
    guard let old = logs[code], old.tree.head == head else {
      throw .sizeMismatch(expected: head.size, actual: logs[code]?.tree.size ?? 0)
    }
    var log = Log()
    log.kept = old.kept.filter { $0.size <= common }
    do throws(CodingError) {
      for bytes in old.events.prefix(common) { log.add(try Event(bytes: bytes), bytes) }
    } catch { throw .log(.damaged(log: code, seq: log.tree.size + 1)) }
    try log.requireNew(events)
    try log.grow(events, code)
    log.receipts = old.receipts + [receipt]
    log.lost =
      old.lost + [(LostBranch(common: common, head: head), Array(old.events.dropFirst(common)))]
    logs[code] = log
    return log.tree.head
  }

  package func lostBranches(of log: LogCode) throws(LogError) -> [LostBranch] {
    logs[log]?.lost.map(\.branch) ?? []
  }

  package func events(of branch: LostBranch, in log: LogCode) throws(LogError) -> [[UInt8]] {
    logs[log]?.lost.first { $0.branch == branch }?.events ?? []
  }
}

extension InMemoryEventStore.Log {
  fileprivate func requireNew(_ new: [Event]) throws(AppendError) {
    if let seq = Batch.repeatedKey(new) { throw .keyTaken(seq: seq) }
    for event in new {
      if let key = event.key, let seq = keys[key] { throw .keyTaken(seq: seq) }
    }
  }
}
