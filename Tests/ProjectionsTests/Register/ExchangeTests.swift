import Events
import Testing

@testable import Projections

/// What a register says of copies, the keys they are sealed and vouched for by, and lost branches.
struct ExchangeTests {
  static let recorded: Instant = "2026-02-01T10:00:00.000Z"

  @Test func theLastReceiverKeyHolds() {
    let register = register([.receiverKey(1), .enrolled(kari), .receiverKey(2)])
    #expect(register.findings == [])
    #expect(register.receiverKeys.map(\.seq) == [3, 5])
    #expect(register.receiverKeys.map(\.recorded) == [Self.recorded, Self.recorded])
    #expect(register.receiverKeys.last?.key.bytes == [UInt8](repeating: 2, count: 32))
    #expect(register.facts.map(\.seq) == [4])
  }

  @Test func confirmedKeysOfEachLog() {
    let register = register(
      [.confirmed(asker, 1), .confirmed(oslo, 2), .confirmed(asker, 3)], in: .central)
    #expect(register.findings == [])
    #expect(register.confirmedKeys.keys.sorted() == [asker, oslo])
    #expect(register.confirmedKeys[asker]?.map(\.seq) == [3, 5])
    #expect(register.confirmedKeys[asker]?.map(\.key.bytes[0]) == [1, 3])
    #expect(register.confirmedKeys[asker]?.map(\.logID) == [pseudonym(1), pseudonym(3)])
    #expect(register.confirmedKeys[oslo]?.map(\.seq) == [4])
    #expect(register.facts == [])
  }

  /// A copy that is older than the one before it is a copy all the same.
  @Test func copiesInLogOrder() {
    let register = register(
      [.received(asker, size: 9), .received(oslo, size: 3), .received(asker, size: 4)],
      in: .central)
    #expect(register.findings == [])
    #expect(register.received.keys.sorted() == [asker, oslo])
    #expect(register.received[asker]?.map(\.seq) == [3, 5])
    #expect(register.received[asker]?.map(\.size) == [9, 4])
    #expect(register.received[asker]?.map(\.root.bytes[0]) == [9, 4])
    #expect(register.received[asker]?.map(\.logID) == [pseudonym(8), pseudonym(8)])
    #expect(register.received[asker]?.map(\.recorded) == [Self.recorded, Self.recorded])
    #expect(register.received[oslo]?.map(\.seq) == [4])
    #expect(register.facts == [])
  }

  @Test func lostBranches() {
    let register = register([
      .enrolled(kari), .branchLost(common: 3, again: [(lost: 5, now: 6), (lost: 4, now: 7)]),
      .branchLost(common: 2),
    ])
    #expect(register.findings == [])
    #expect(register.lostBranches.map(\.seq) == [4, 5])
    #expect(register.lostBranches.map(\.recorded) == [Self.recorded, Self.recorded])
    #expect(register.lostBranches.map(\.body.common) == [3, 2])
    #expect(
      register.lostBranches[0].body.again
        == [BranchMove(lost: 4, now: 7), BranchMove(lost: 5, now: 6)])
  }

  /// The last event before it may be the last in common, and the next after it the first recorded anew.
  @Test func branchAtItsEdges() {
    let register = register([.branchLost(common: 2, size: 3, again: [(lost: 3, now: 4)])])
    #expect(register.findings == [])
    #expect(register.lostBranches.count == 1)
  }

  @Test(arguments: [asker, LogCode.central]) func inAnyLog(_ log: LogCode) {
    let register = register([.receiverKey(), .branchLost()], in: log)
    #expect(register.findings == [])
  }
}
