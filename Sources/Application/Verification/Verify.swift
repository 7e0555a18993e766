import EventLog
import Events
import Projections
import Vault

extension Registry {
  /// Re-reads every stored byte and compares everything that follows from it. What only a head kept
  /// elsewhere can show (a cut tail, a rewrite of everything) is found by `outside`. Always of the whole
  /// registry, also at a cursor: a check that stops early would reassure falsely.
  ///
  /// - Parameters:
  ///   - checks: what is checked; the work of the others is not done.
  ///   - outside: heads from elsewhere, of any logs and in any order.
  ///   - unreadable: places where a head from elsewhere should lie, and none does.
  ///   - progress: called with the number of events read so far, and how many there are.
  package func verify(
    checks: Set<Check> = .all, outside: [OutsideHead] = [], unreadable: [String] = [],
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(ApplicationError) -> Verification {
    if let whole {
      return try whole.verify(
        checks: checks, outside: outside, unreadable: unreadable, progress: progress)
    }
    let ofAccesses = outside.filter { $0.log == .access }
    let outside = accessLog == nil ? outside : outside.filter { $0.log != .access }
    var result = Verification()
    if checks.contains(.schema) {
      for text in try reading({ () throws(LogError) in try events.schemaDifferences() }) {
        result.findings.append(VerificationFinding(log: nil, seq: nil, problem: .schema(text)))
      }
    }
    let sizes = try reading { () throws(LogError) in try events.sizes() }
    let all = sizes.reduce(0) { $0 + $1.size }
    let isHeadless = sizes.allSatisfy { $0.size == 0 }
    var central: LogClaims?
    var ahead = CentralNotes()
    if sizes.contains(where: { $0.log == .central }) {
      let claims = try claims(
        .central, checks, isHeadless: isHeadless, outside: outside.filter { $0.log == .central })
      if !checks.isDisjoint(with: [.notedHeads, .seals]) { ahead = try centralNotes(claims) }
      central = claims
    }
    var copies: Set<LogCode> = []
    for (log, _) in sizes where try isCopy(log) { copies.insert(log) }
    var across = AcrossLogs(ahead, checks, privates, copies: copies)
    for (log, _) in sizes {
      var claims =
        if log == .central, let central { central } else {
          try claims(log, checks, isHeadless: isHeadless, outside: outside.filter { $0.log == log })
        }
      claims.noted = across.begin(log, size: claims.size)
      do throws(LogError) { claims.received = try received(log, checks) } catch {
        guard case .damaged(_, let seq) = error else { throw .log(error) }
        result.findings.append(
          VerificationFinding(log: log, seq: seq, problem: .receivedUnreadable))
      }
      let before = result.events
      try verify(claims, checks, &across, &result) { progress(before + $0, all) }
    }
    progress(all, all)
    if checks.contains(.outsideHeads) {
      findMissingLogs(outside, &result)
      result.findings += unreadable.map {
        VerificationFinding(log: nil, seq: nil, problem: .keptHeadUnreadable($0))
      }
    }
    if checks.contains(.views) { try findViewsOfNothing(&result) }
    if var payloads = across.payloads {
      try privately { () throws(PrivateStoreError) in try payloads.finish() }
      result.payloads = payloads.count
      result.findings += findings(payloads)
    }
    result.take(across, central)
    if let accesses = try verifyAccesses(checks, ofAccesses) { result.take(accesses) }
    return result
  }

  private func verify(
    _ claims: LogClaims, _ checks: Set<Check>, _ across: inout AcrossLogs,
    _ result: inout Verification, _ progress: (Int) -> Void
  ) throws(ApplicationError) {
    let log = claims.log
    var verifier = LogVerifier(claims, checks)
    var isLonger = false
    var failure: PrivateStoreError?
    do throws(LogError) {
      try events.readWithLeaves(log, from: 1) { seq, bytes, leaf in
        if seq > claims.size {
          isLonger = true
          return false
        }
        if let event = verifier.take(seq, bytes, leaf) {
          do throws(PrivateStoreError) {
            try across.take(event, verifier.register)
          } catch { failure = error }
        }
        if seq % 4_096 == 0 { progress(seq) }
        return failure == nil
      }
    } catch {
      guard case .damaged(_, let seq) = error else { throw .log(error) }
      if checks.contains(.holes) { verifier.stop(at: seq) }
    }
    if let failure { throw .privateStore(failure) }
    verifier.end()
    try privately { () throws(PrivateStoreError) in try across.finish(verifier) }
    let kept = claims.kept.last?.size ?? 0
    if checks.contains(.ends), isLonger || kept == 0 && verifier.tree.size > 0,
      try newestSize(of: log) == kept
    {
      result.findings.append(VerificationFinding(log: log, seq: kept + 1, problem: .noHead))
    }
    verifier.finish(events.registry)
    try take(verifier, claims, &result)
  }

  private func take(
    _ verifier: LogVerifier, _ claims: LogClaims, _ result: inout Verification
  ) throws(ApplicationError) {
    let head = verifier.tree.head
    result.events += head.size
    result.heads.append((verifier.log, head))
    result.notedHeads += claims.noted.count
    result.outsideHeads += claims.outside.count
    let agreed = verifier.agreedOutside
    result.agreedOutside += agreed
    let newest = agreed.map(\.head.size).max()
    result.afterOutside.append(AfterOutside(log: verifier.log, newest: newest, size: head.size))
    result.findings += verifier.findings
    result.clockOverrides += verifier.register.clockOverrides.map { Handle(verifier.log, $0) }
    if let view = claims.view, verifier.isReadable {
      try verify(view, verifier, &result)
    }
  }

  /// Heads from elsewhere of logs that are not here.
  private func findMissingLogs(_ outside: [OutsideHead], _ result: inout Verification) {
    let here = Set(result.heads.map(\.log))
    for head in outside where !here.contains(head.log) {
      result.outsideHeads += 1
      if let other = head.organisation, other != events.registry.organisation {
        result.findings.append(head.ofOtherLog)
        continue
      }
      result.findings.append(
        VerificationFinding(
          log: head.log, seq: head.head.size,
          problem: .shorterThanOutsideHead(source: head.source)))
    }
  }
}

extension VerificationFinding {
  /// Whether a seal could not be computed because one of its logs, as far as it was then, is not here.
  fileprivate var isForLackOfALog: Bool {
    if case .sealNotComputed = problem { true } else { false }
  }
}

extension Verification {
  /// An outside head of the central log that agrees commits to the heads noted before its size: those
  /// speak for their logs.
  fileprivate mutating func widen(_ noted: [LogCode: [(seq: Int, size: Int)]]) {
    guard let covered = afterOutside.first(where: { $0.log == .central })?.newest else { return }
    afterOutside = zip(afterOutside, heads).map { after, head in
      let sizes = (noted[after.log] ?? []).filter { $0.seq <= covered }.map(\.size)
      let newest = (sizes + [after.newest].compactMap { $0 }).max()
      return AfterOutside(log: after.log, newest: newest, size: head.head.size)
    }
  }

  /// Takes what was compared across the logs.
  fileprivate mutating func take(_ across: AcrossLogs, _ central: LogClaims?) {
    widen(across.agreedNoted)
    findings += across.owners?.findings() ?? []
    findings += across.received?.findings() ?? []
    unprovedKeys += across.owners?.unproved() ?? []
    let here = Set(heads.map(\.log))
    let isPart = across.isPart
    findings += across.notings?.findings(central, here: isPart ? nil : here) ?? []
    for (seal, found) in across.seals?.recomputed() ?? [] {
      if isPart, found.contains(where: \.isForLackOfALog) {
        partialSeals.append(seal.handle)
        continue
      }
      seals.append(seal)
      findings += found
    }
  }
}
