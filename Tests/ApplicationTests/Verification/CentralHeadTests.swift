import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// One head of the central log speaks for all that were noted before it.
@Suite struct CentralHeadTests {
  private let registry: Registry

  init() throws { registry = try Registry.sampled() }

  private func outside(_ size: Int? = nil) throws -> [OutsideHead] {
    let heads = try registry.events.keptHeads(of: .central)
    let head = size.map { size in heads.first { $0.size == size } } ?? heads.last
    let id = try registry.origin(of: .central).id
    return [OutsideHead(log: .central, logID: id, head: try #require(head), source: "papir.txt")]
  }

  @Test func whatWasNotedBeforeItIsSpokenFor() throws {
    let before = try outside()
    let all = try registry.extent().events
    let alone = try registry.verify(outside: before)
    #expect(alone.eventsAfterOutside == all - before[0].head.size)
    _ = try registry.seal(2025)
    let sealed = try registry.verify(outside: try outside())
    #expect(sealed.isOK)
    #expect(sealed.eventsAfterOutside == 0)
    #expect(sealed.afterOutside.allSatisfy { $0.newest != nil })
    #expect(sealed.agreedOutside == (try outside()))
    let asker = try registry.size(of: .asker)
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    let later = try registry.verify(outside: try outside())
    let grown = try registry.size(of: .asker) - asker
    #expect(grown > 0 && later.eventsAfterOutside == grown)
    #expect(later.afterOutside.first { $0.log == .asker }?.newest == asker)
    // A head from before the noting says nothing of it.
    let early = try registry.verify(outside: before)
    #expect(early.afterOutside.first { $0.log == .asker }?.newest == nil)
  }

  @Test func aHeadThatDiffersSpeaksForNothing() throws {
    _ = try registry.seal(2025)
    let size = try registry.size(of: .central)
    let other = Digest([UInt8](repeating: 7, count: 32))!
    let wrong = OutsideHead(log: .central, head: Head(size: size, root: other), source: "feil")
    let found = try registry.verify(outside: [wrong])
    #expect(try found.eventsAfterOutside == registry.extent().events)
    #expect(found.agreedOutside == [])
  }
}
