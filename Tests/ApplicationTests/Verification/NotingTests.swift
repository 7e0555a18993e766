import EventLog
import Events
import TestSupport
import Testing

@testable import Application

/// A noting of heads goes on from the one before it.
@Suite struct NotingTests {
  /// A heads-noted event of the central log.
  private static func event(_ seq: Int, _ sizes: [LogCode: Int], cause: Int? = nil) -> Event {
    let id = RandomID(bytes: [UInt8](repeating: 3, count: 10))
    let root = Digest([UInt8](repeating: 7, count: 32))!
    let heads = sizes.map { NotedHead(log: $0.key, logID: id, root: root, size: $0.value) }
    return Event(
      log: .central, seq: seq, recorded: Instant("2026-01-01T12:00:00.000Z")!, actor: id,
      salt: Salt(bytes: [UInt8](repeating: 1, count: 16)),
      data: .headsNoted(HeadsNoted(heads: heads)), cause: cause)
  }

  private static func findings(_ events: [Event]) -> [VerificationFinding] {
    var ahead = CentralNotes()
    for event in events { ahead.take(event) }
    var comparison = NotingComparison(ahead)
    for event in events { comparison.take(event) }
    return comparison.findings(
      LogClaims(log: .central), here: [.asker, .nesodden, .central])
  }

  struct Row: Sendable {
    let given: [Event]
    let then: [NotingProblem]
    let at: Int

    init(_ given: [Event], _ then: [NotingProblem] = [], at: Int = 7) {
      self.given = given
      self.then = then
      self.at = at
    }
  }

  private static let rows = [
    Row([event(4, [.asker: 5, .nesodden: 7]), event(7, [.asker: 5, .nesodden: 8])]),
    Row([event(4, [.asker: 5]), event(7, [.asker: 5, .nesodden: 1])]),
    Row([event(4, [.asker: 5, .nesodden: 7]), event(7, [.asker: 6])], [.dropped(.nesodden)]),
    Row(
      [event(4, [.asker: 5, .nesodden: 7]), event(7, [.asker: 4, .nesodden: 7])], [.shrunk(.asker)]),
    Row(
      [event(4, [.asker: 5, .nesodden: 7]), event(7, [.asker: 4])],
      [.dropped(.nesodden), .shrunk(.asker)]),
    // Noted in two events, the log left out of the first stands in the second.
    Row([
      event(4, [.asker: 5, .nesodden: 7]), event(7, [.asker: 5]),
      event(8, [.nesodden: 7], cause: 7),
    ]),
    Row([event(7, [.asker: 5]), event(8, [.asker: 6], cause: 7)], [.logTwice]),
    Row(
      [event(4, [.central: 3, .asker: 5]), event(7, [.central: 2, .asker: 5])], [.shrunk(.central)]),
  ]

  @Test(arguments: rows.indices)
  func holdsWhatTheOneBeforeItHeld(_ index: Int) {
    let row = Self.rows[index]
    let found = Self.findings(row.given)
    #expect(found.map(\.problem) == row.then.map { .noting($0) }, "row \(index)")
    #expect(found.allSatisfy { $0.log == .central && $0.seq == row.at }, "row \(index)")
  }

  // Two events of one noting may name a log twice, whoever wrote them.
  @Test func aLogNotedTwiceHasTheSizeThatStandsFirst() throws {
    let registry = try Registry.sampled()
    let noted = try registry.noteHeads()
    let asker = try registry.size(of: .asker)
    let last = try #require(try registry.event(noted))
    let early = try #require(try registry.events.keptHeads(of: .asker).first)
    #expect(early.size < asker)
    let again = NotedHead(
      log: .asker, logID: try registry.origin(of: .asker).id, root: early.root, size: early.size)
    let event = Event(
      log: .central, seq: last.seq + 1, recorded: last.recorded, actor: last.actor,
      salt: last.salt, data: .headsNoted(HeadsNoted(heads: [again])), cause: last.seq)
    _ = try registry.events.append([event], to: .central, expecting: last.seq)
    #expect(try registry.cursor(of: noted).sizes[.asker] == asker)
    let found = try registry.verify(checks: [.notedHeads]).findings.map(\.problem)
    #expect(found == [.noting(.logTwice)])
  }
}
