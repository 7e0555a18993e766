import EventLog
package import Events
package import Projections

extension Registry {
  /// A tail shorter than this is folded again each time rather than saved.
  private static let smallTail = 256

  /// The register of a log, from memory or its view, with the tail of the log folded in.
  func caughtUp(
    _ known: ChapterRegister?, _ log: LogCode
  ) throws(ApplicationError) -> ChapterRegister {
    let known = try hasChangedBranch(log) ? nil : known
    var register = known ?? savedRegister(log) ?? ChapterRegister(log: log)
    let start = register.size
    guard start < (try size(of: log)) else { return register }
    try fold(log, into: &register)
    // Saving when the tail has grown in proportion keeps the cost of all savings linear.
    if known == nil, register.size - start >= max(Self.smallTail, start / 4),
      register.findings.isEmpty
    {
      let folded = try reading { () throws(LogError) in
        try events.keptHead(of: log, at: register.size)
      }
      if let folded { views.save([StoredView(log: log, head: folded, state: register.state)]) }
    }
    return register
  }

  /// The register of a log folded from its first event, without help of any view.
  package func folded(_ log: LogCode) throws(ApplicationError) -> ChapterRegister {
    var register = ChapterRegister(log: log)
    try fold(log, into: &register)
    return register
  }

  /// Folds on from where a register is.
  ///
  /// - Parameters:
  ///   - last: the last event that is taken in.
  ///   - look: sees each event and the register before it takes it in.
  func fold(
    _ log: LogCode, into register: inout ChapterRegister, upTo last: Int = .max,
    _ look: (Event, ChapterRegister) -> Void = { _, _ in }
  ) throws(ApplicationError) {
    var failure: ApplicationError?
    let first = register.size + 1
    guard first <= last else { return }
    var growing = register
    register = ChapterRegister(log: log)
    try reading { () throws(LogError) in
      try events.read(log, from: first) { seq, bytes in
        do throws(CodingError) {
          let event = try Event(bytes: bytes)
          guard event.log == log, event.seq == seq else {
            failure = .log(.damaged(log: log, seq: seq))
            return false
          }
          look(event, growing)
          growing.apply(event)
          folding.passed(seq) { (try? size(of: log)) ?? seq }
          return seq < last
        } catch {
          failure = .undecodable(Handle(log, seq), error)
          return false
        }
      }
    }
    if let failure { throw failure }
    register = growing
  }

  /// A view is used only when its head is one that the log has had.
  private func savedRegister(_ log: LogCode) -> ChapterRegister? {
    guard let view = views.view(of: log),
      let kept = try? events.keptHead(of: log, at: view.head.size), kept == view.head,
      let register = ChapterRegister(state: view.state, of: log), register.size == view.head.size
    else { return nil }
    return register
  }
}
