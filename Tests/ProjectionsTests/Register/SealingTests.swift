import Events
import Testing

@testable import Projections

/// What a register says of keys, heads and seals.
struct SealingTests {
  @Test func keysInLogOrder() {
    let register = register([
      .ownerKey(.itself, 1), .enrolled(kari), .ownerKey(.previous, 2), .ownerKey(.central, 3),
    ])
    #expect(register.findings == [])
    #expect(register.ownerKeys.map(\.seq) == [3, 5, 6])
    #expect(register.ownerKeys.map(\.by) == [.itself, .previous, .central])
    #expect(register.ownerKeys.map(\.key.bytes[0]) == [1, 2, 3])
    #expect(register.ownerKeys.map(\.signature.bytes[63]) == [1, 2, 3])
  }

  /// A chapter whose first key the centre vouches for needs none before it, and goes on from there.
  @Test func firstKeyByTheCentre() {
    let register = register([.ownerKey(.central), .ownerKey(.previous, 2)])
    #expect(register.findings == [])
    #expect(register.ownerKeys.count == 2)
  }

  /// A key that was objected to is none to go on from.
  @Test func ignoredKeyIsNone() {
    let register = register([.ownerKey(.previous), .ownerKey(.previous, 2)])
    #expect(
      register.findings.map(\.objection) == [.wrongSigner(.previous), .wrongSigner(.previous)])
    #expect(register.ownerKeys == [])
  }

  @Test func sealsAndHeads() {
    let register = register([.headsNoted(), .headsNoted(), .sealed(heads: 3)], in: .central)
    #expect(register.findings == [])
    #expect(register.headsNoted == [3, 4])
    #expect(register.seals.map(\.seq) == [5])
    #expect(register.seals[0].recorded == "2026-02-01T10:00:00.000Z")
    #expect(EventData.reportSealed(register.seals[0].body) == .sealed(heads: 3))
    #expect(register.facts == [])
  }

  @Test(arguments: RuleSet.all) func everyRevisionCanBeSealed(_ rules: RuleSet) {
    #expect(RuleRevision(rules.revision)?.text == rules.revision)
  }
}
