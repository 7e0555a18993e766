import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// What a head from elsewhere shows, and how much it leaves unsaid.
@Suite struct OutsideHeadTests {
  private static let other = Digest([UInt8](repeating: 7, count: 32))!

  private static func registry() throws -> (Registry, heads: [Head]) {
    let registry = Registry.inMemory()
    try registry.prepare()
    return (registry, try registry.events.keptHeads(of: .asker))
  }

  private static func outside(_ head: Head, _ source: String = "blad", id: RandomID? = nil)
    -> OutsideHead
  {
    OutsideHead(log: .asker, logID: id, head: head, source: source)
  }

  @Test func headsThatTheLogHadAgree() throws {
    let (registry, heads) = try Self.registry()
    let given = heads.reversed().map { Self.outside($0) } + [Self.outside(.empty)]
    let found = try registry.verify(outside: given)
    #expect(found.findings == [])
    #expect(found.outsideHeads == heads.count + 1)
    let after = try #require(found.afterOutside.first { $0.log == .asker })
    #expect(after == AfterOutside(log: .asker, newest: heads.last?.size, size: heads.last!.size))
    #expect(after.events == 0)
    #expect(try found.eventsAfterOutside == registry.extent().events - heads.last!.size)
  }

  @Test func whatLiesAfterTheNewestThatAgreesIsCounted() throws {
    let (registry, heads) = try Self.registry()
    let size = heads.last!.size
    let wrong = Head(size: size, root: Self.other)
    let found = try registry.verify(outside: [Self.outside(heads[0]), Self.outside(wrong, "feil")])
    #expect(found.findings.map(\.problem) == [.outsideHeadDiffers(source: "feil")])
    #expect(found.findings.map(\.seq) == [size])
    let after = try #require(found.afterOutside.first { $0.log == .asker })
    #expect(after.newest == heads[0].size)
    #expect(after.events == size - heads[0].size)
    #expect(try registry.verify().afterOutside.allSatisfy { $0.newest == nil })
    #expect(try registry.verify().eventsAfterOutside == registry.extent().events)
  }

  @Test func anySizeIsRecomputed() throws {
    let (registry, heads) = try Self.registry()
    var hasher = TreeHasher()
    var tree = MerkleTree()
    var given: [OutsideHead] = []
    for bytes in try registry.exported(.asker) {
      tree.append(hasher.leaf(bytes), &hasher)
      given.append(Self.outside(tree.head, "\(tree.size)"))
    }
    #expect(given.count == heads.last!.size)
    var random = SeededRandom(seed: 62)
    #expect(try registry.verify(outside: given.shuffled(using: &random)).isOK)
    for index in given.indices {
      let head = Head(size: given[index].head.size, root: Self.other)
      let found = try registry.verify(outside: [Self.outside(head)])
      #expect(found.findings.map(\.seq) == [head.size])
    }
  }

  @Test func aLogThatIsShorterOrGoneIsFound() throws {
    let (registry, heads) = try Self.registry()
    let beyond = Head(size: heads.last!.size + 3, root: Self.other)
    let shorter = VerificationFinding.Problem.shorterThanOutsideHead(source: "blad")
    let found = try registry.verify(outside: [Self.outside(beyond)]).findings
    #expect(found == [VerificationFinding(log: .asker, seq: beyond.size, problem: shorter)])
    let gone = OutsideHead(log: .nesodden, head: heads[0], source: "blad")
    let missing = try registry.verify(outside: [gone]).findings
    #expect(
      missing == [VerificationFinding(log: .nesodden, seq: heads[0].size, problem: shorter)])
  }

  // A longer log of the same code that is another: nobody cut this one.
  @Test func aHeadOfAnotherLogOfTheSameCodeIsNamed() throws {
    let (registry, heads) = try Self.registry()
    let beyond = Head(size: heads.last!.size + 3, root: Self.other)
    let others = RandomID(bytes: [UInt8](repeating: 9, count: 10))
    let found = try registry.verify(outside: [Self.outside(beyond, id: others)]).findings
    let named = VerificationFinding.Problem.outsideHeadOfOther(
      source: "blad", log: "asker/\(others)")
    #expect(found.map(\.problem) == [named])
    let within = try registry.verify(outside: [Self.outside(heads[0], id: others)])
    #expect(within.findings.map(\.problem) == [named])
    #expect(within.agreedOutside == [])
    let own = try #require(try registry.register(of: .asker).opened?.id)
    let cut = try registry.verify(outside: [Self.outside(beyond, id: own)]).findings
    #expect(cut.map(\.problem) == [.shorterThanOutsideHead(source: "blad")])
  }

  @Test func withTheCheckOffNothingIsCompared() throws {
    let (registry, heads) = try Self.registry()
    let wrong = Self.outside(Head(size: heads[0].size, root: Self.other))
    let found = try registry.verify(
      checks: .all.subtracting([.outsideHeads]), outside: [wrong])
    #expect(found.isOK)
    #expect(found.outsideHeads == 0)
  }
}
