import Application
import EventLog
import Events
import Exchange
import TestSupport
import Testing

/// What becomes of the receipts of a branch that another one took the place of: they stay on record, and
/// say nothing of the log as it is now.
@Suite struct ReplacedReceiptsTests {
  private let one: Laptop
  private let two: Laptop
  private let common: Int
  private static func day(_ day: Int) -> Environment {
    .test(seed: UInt64(40 + day), at: .testNow.adding(minutes: day * 24 * 60))
  }

  init() throws {
    one = try Laptop(.asker, seed: 1)
    try one.record(60)
    _ = try one.send()
    common = try one.head().size
    two = try one.cloned(seed: 5)
  }

  /// A copy's signed head is of the branch that is here, also where the other's was as long or longer.
  @Test(arguments: [1, 2, 3])
  func theSignedHeadIsOfTheBranchThatIsHere(_ others: Int) throws {
    for day in 2..<2 + others { try two.record(90 + day, on: day) }
    for day in 2..<4 { try one.record(70 + day, on: day) }
    let last = Handle(.asker, try one.head().size)
    _ = try one.registry.withdraw(last, reason: .other, why: nil)
    let colleague = try Laptop(.barum, seed: 3)
    try colleague.receive(two.send())
    let first = try two.head()
    #expect(try (first.size == one.head().size) == (others == 2))
    _ = try colleague.change(to: one.send())
    #expect(try colleague.registry.isCopy(.asker))
    let receipts = try colleague.registry.receipts(of: .asker)
    #expect(receipts.map(\.head) == [first, try one.head()])
    let received = try #require(try colleague.registry.receivedHead(of: .asker))
    #expect(received.checkpoint.head == (try one.head()))
    // What is sent on is what the owner signed of it.
    let sent = try colleague.send(.asker)
    let third = try Laptop(#require(LogCode("oslo")), seed: 4)
    #expect(try third.receive(sent).refused.isEmpty)
    #expect(try third.head(.asker) == one.head())
    #expect(try colleague.registry.verify().isOK)
  }

  /// An event is known from the day on which the branch came that it stands on, or it was recorded.
  @Test func anEventIsKnownFromTheDayOfItsOwnBranch() throws {
    let third = try two.cloned(seed: 6)
    for day in 2...4 { try one.record(70 + day, on: day) }
    two.registry.environment = Self.day(2)
    try two.receive(one.send())
    let long = try two.head().size
    try third.record(110, on: 7)
    two.registry.environment = Self.day(4)
    _ = try two.change(to: third.send())
    let short = try two.head().size
    two.registry.environment = Self.day(6)
    try two.record(120, on: 8)
    try two.record(125, on: 9)
    let whole = try two.head().size
    // The first receipt was of more than the second: of numbers that events of one's own have now.
    #expect(common < short && short < long && short + 2 < whole)
    for (day, size) in [
      (0, common), (2, common), (3, common), (4, short), (5, short), (6, whole),
    ] {
      let date = NorwegianTime.date(at: Instant.testNow.adding(minutes: day * 24 * 60))
      #expect(try two.registry.cursor(on: date).size(of: .asker) == size, "day \(day)")
    }
  }
}
