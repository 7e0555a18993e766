import Events
import Testing

@testable import Projections

/// The state of a register as bytes: a round trip, and nothing that crashes on other bytes.
struct StateTests {
  @Test func emptyLog() throws {
    let empty = ChapterRegister(log: asker)
    #expect(ChapterRegister(state: empty.state, of: asker) == empty)
    #expect(ChapterRegister(state: empty.state, of: oslo) == nil)
    #expect(ChapterRegister(state: [], of: asker) == nil)
  }

  @Test func allThereIs() {
    let register = register([
      .clockOverridden(ClockOverridden(problem: .behindLog)),
      .importBegun(ImportBegun(form: .entries, file: Digest([UInt8](repeating: 3, count: 32))!)),
      .enrolled(kari, [.name]), .likeperson(kari, from: nil, unpaid: nil), .contact(kari, .list),
      .ended(6, "2030-01-01"), .trip(), .joined(9, per), .withdrawn(9), .corrected(6, unset: []),
      .founded(asker, on: "2001-02-03"), .members(asker, 5), .report(asker), .phoned(kari, nil),
      .volunteered(kari, 1_440), .activity { $0.series = per },
      .actorNamed(ActorNamed(role: .auditor)), .ownerKey(.itself), .ownerKey(.previous, 2),
      .ownerKey(.central, 3), .sealed(), .sealed(year: 2024), .consented(kari),
      .consented(kari, .sharing), .consentWithdrawn(kari, .sharing),
      .forgotten(9, [.note, .title]),
      .forgotten(9, [.place]), .erased(kari, until: "2029-12-31"), .erased(per),
      .receiverKey(1), .receiverKey(2), .branchLost(), .branchLost(next: 4),
      .branchLost(common: 9, size: 1_100, again: (0..<1_000).map { (1_100 - $0, 100 + $0) }),
    ])
    #expect(register.findings == [])
    #expect(ChapterRegister(state: register.state, of: asker) == register)
  }

  @Test func goals() {
    let register = register(
      kariIsLikeperson + [
        .goal(1), .goal(2), .activity(), .linked(7, to: 5), .trip(), .linked(9, to: 6),
        .linked(7, to: 6), .unlinked(9),
      ])
    #expect(register.findings == [])
    #expect(register.linkedGoal(of: 7) == 6 && register.linkedGoal(of: 9) == nil)
    #expect(ChapterRegister(state: register.state, of: asker) == register)
  }

  @Test func centralLog() {
    let register = register(
      [
        .headsNoted(), .sealed(heads: 3), .headsNoted(), .received(oslo), .confirmed(oslo),
        .confirmed(asker), .received(asker), .received(oslo, size: 4), .confirmed(oslo, 2),
      ], in: .central)
    #expect(register.findings == [])
    #expect(register.headsNoted == [3, 5])
    #expect(ChapterRegister(state: register.state, of: .central) == register)
  }

  /// A state of the layout before copies and branches is none.
  @Test func olderLayout() {
    let state = register([]).state
    var older = state
    older[16] = UInt8(ascii: "3")
    #expect(String(decoding: older[1...16], as: UTF8.self) == "varde-register-3")
    #expect(ChapterRegister(state: older, of: asker) == nil)
  }

  /// A register with findings is folded again.
  @Test func findings() {
    let register = register([.withdrawn(1)])
    #expect(register.findings.count == 1)
    #expect(ChapterRegister(state: register.state, of: asker) == nil)
  }

  @Test func truncated() {
    let state = Self.some.state
    for count in 0..<state.count {
      #expect(ChapterRegister(state: Array(state[..<count]), of: asker) == nil)
    }
    #expect(ChapterRegister(state: state + [0], of: asker) == nil)
  }

  /// Whatever is read from damaged bytes, asking it for everything does not crash.
  @Test(arguments: (0..<20).map { UInt64($0) }) func damaged(seed: UInt64) {
    var random = Seeded(seed)
    let state = Self.some.state
    for _ in 0..<100 {
      var bytes = state
      for _ in 0..<(1 + random.below(3)) {
        bytes[random.below(bytes.count)] =
          random.chance(50) ? UInt8(random.below(256)) : random.of([0, 1, 127, 128, 255])
      }
      use(ChapterRegister(state: bytes, of: asker))
    }
  }

  @Test func everyBit() {
    let state = Self.some.state
    for index in 0..<state.count {
      for bit in 0..<8 {
        var bytes = state
        bytes[index] ^= 1 << UInt8(bit)
        use(ChapterRegister(state: bytes, of: asker))
      }
    }
  }

  /// A size that no log has is no reason to ask for its memory.
  @Test(arguments: [-1, 0, 1, 1 << 31, 1 << 40, Int.max, Int.min]) func size(_ size: Int) {
    var out = StateWriter()
    out.text("varde-register-4")
    out.text("asker")
    out.number(size)
    out.number(1_000)
    out.data(opening()[0])
    out.list([Int]()) { _, _ in }
    out.list([1]) { out, seq in
      out.number(seq)
      out.number(1_000)
      out.number(0)
      out.number(0)
      out.data(.phoned(nil, 5))
    }
    for _ in 0..<16 { out.number(0) }
    use(ChapterRegister(state: out.bytes, of: asker))
  }

  private static let some: ChapterRegister = {
    var log = RandomLog(seed: 4)
    return fold(log.events(30, clean: true))
  }()

  private func use(_ register: ChapterRegister?) {
    guard var register, register.size < 1_000 else { return }
    _ = register.answer(rules, year: 2025)
    _ = register.organisationFacts
    _ = register.state
    for seq in 0...(register.size + 1) { _ = register.fact(seq) }
    for data: EventData in [.withdrawn(5), .reinstated(5), .joined(7, per), .enrolled(per)] {
      register.apply(event(data, register.size + 1, recorded: "2027-01-01T00:00:00.000Z"))
    }
  }
}
