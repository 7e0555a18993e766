import Decisions
package import EventLog
package import Events
import Projections

/// A sealed report, and where it stands.
package struct SealedReport {
  /// The report-sealed event.
  package let handle: Handle
  /// What was sealed.
  package let body: ReportSealed
  /// What its figures were computed from.
  package let cursor: Cursor
}

extension Registry {
  /// Records the figures of a year as they are now: all logs' heads in the central log, and the report
  /// that names them. In another log it is that chapter's part alone, counted from its own events: all
  /// that a registry without a central log can seal.
  ///
  /// - Parameter log: where; nil for the central log, or the only one.
  package func seal(
    _ year: Int, in log: LogCode? = nil
  ) throws(ApplicationError) -> SealedReport {
    let log = if let log { log } else { try sealingLog() }
    var made: (body: ReportSealed, cursor: Cursor)?
    let receipt = try record(in: log) { (recording) throws(ApplicationError) in
      var heads: Int?
      var cursor: Cursor
      if log == .central {
        (heads, cursor) = try noteHeads(in: &recording)
      } else {
        cursor = Cursor(sizes: [log: recording.expected], origin: .heads)
      }
      let answer = try at(cursor).national(year)
      guard let rules = RuleRevision(answer.rules.revision) else {
        preconditionFailure("every revision has this form")
      }
      let body = ReportSealed(
        report: .bufdir, year: year, rules: rules, rulesDigest: answer.rules.digest, heads: heads,
        entries: ContentHash.of(answer.sealedList), figures: answer.sealedFigures)
      let seq = recording.add(Decided(.reportSealed(body)))
      made = (body, Cursor(sizes: cursor.sizes, origin: .seal(Handle(log, seq))))
      return [seq]
    }
    guard let made, let handle = receipt.handles.first else { throw .contention(log) }
    return SealedReport(handle: handle, body: made.body, cursor: made.cursor)
  }

  /// Records the heads of all logs in the central log, unless nothing was recorded since they were noted
  /// last.
  ///
  /// - Returns: the event that notes them.
  package func noteHeads() throws(ApplicationError) -> Handle {
    if let last = try headsStillTrue() { return last }
    let receipt = try record(in: .central) { (recording) throws(ApplicationError) in
      [try noteHeads(in: &recording).seq]
    }
    guard let handle = receipt.handles.first else { throw .contention(.central) }
    return handle
  }

  /// The last noting of heads, when no log has grown since but by what was recorded with it.
  private func headsStillTrue() throws(ApplicationError) -> Handle? {
    guard let seq = try register(of: .central).headsNoted.last else { return nil }
    guard let last = try event(Handle(.central, seq)) else { return nil }
    let first = Handle(.central, last.cause ?? seq)
    let noted = try notedHeads(first).sizes
    let end = try lastRecorded(with: first, from: seq)
    for (log, head) in try reading({ () throws(LogError) in try events.heads() }) {
      let known = log == .central ? end : noted[log]
      if known != head.size { return nil }
    }
    return first
  }

  /// The last event of a noting, or of the report that was sealed with it.
  private func lastRecorded(
    with first: Handle, from seq: Int
  ) throws(ApplicationError) -> Int {
    guard let next = try event(Handle(first.log, seq + 1)),
      case .reportSealed(let body) = next.data,
      body.heads == first.seq
    else { return seq }
    return seq + 1
  }

  /// A sealed report by its event.
  package func sealedReport(_ handle: Handle) throws(ApplicationError) -> SealedReport {
    guard let event = try event(handle), case .reportSealed(let body) = event.data else {
      throw .transparency(.notASeal(handle))
    }
    return SealedReport(
      handle: handle, body: body, cursor: try cursor(ofSeal: handle, body))
  }

  private func cursor(
    ofSeal handle: Handle, _ body: ReportSealed
  ) throws(ApplicationError) -> Cursor {
    guard let heads = body.heads else {
      return Cursor(sizes: [handle.log: handle.seq - 1], origin: .seal(handle))
    }
    let noted = try notedHeads(Handle(handle.log, heads))
    return Cursor(sizes: noted.sizes, origin: .seal(handle))
  }

  /// The seal as a file, under a signed head of its log that covers it. What contributed is computed
  /// anew from what the seal's heads name.
  package func sealFile(
    _ seal: SealedReport, in signed: SignedCheckpoint
  ) throws(ApplicationError) -> SealFile {
    let log = seal.handle.log
    let size = signed.checkpoint.head.size
    guard seal.handle.seq <= size else {
      throw .transparency(.notCovered(seal.handle, size: size))
    }
    try requireOwn(signed, log)
    var handles = [seal.handle]
    if let heads = seal.body.heads {
      handles += try headEvents(Handle(log, heads)).map { Handle(log, $0.seq) }
    }
    var bytes: [[UInt8]] = []
    var inclusions: [InclusionProof] = []
    var hasher = TreeHasher()
    for handle in handles {
      bytes.append(try self.bytes(of: handle))
      inclusions.append(try inclusion(of: handle, in: size))
      guard inclusions.last!.proves(hasher.leaf(bytes.last!), in: signed.checkpoint.head) else {
        throw .log(.damaged(log: log, seq: handle.seq))
      }
    }
    let answer = try at(seal.cursor).national(
      seal.body.year, by: RuleSet.revision(seal.body.rules.text))
    return SealFile(
      sealed: bytes[0], heads: Array(bytes.dropFirst()), list: answer.sealedList,
      inclusions: inclusions, checkpoint: signed)
  }
}

extension NationalAnswer {
  /// The list of what contributed as a seal holds it: lines ascending in their bytes, each ended by a
  /// line feed.
  var sealedList: [UInt8] {
    contributions.map { Array($0.line.utf8) + [10] }
      .sorted { $0.dropLast().lexicographicallyPrecedes($1.dropLast()) }
      .flatMap { $0 }
  }
}

extension RuleSet {
  /// SHA-256 of its text, as a seal holds it.
  var digest: Events.Digest { ContentHash.of(Array(text.utf8)) }
}
