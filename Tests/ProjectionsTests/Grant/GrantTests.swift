import Events
import Testing

@testable import Projections

/// Net points and kroner (§ 17 and § 20): exact until they are rounded once.
struct GrantTests {
  private static func grant(
    _ gross: Int, _ group: Int, _ orePerPoint: Int? = nil, basic: Int? = nil
  ) -> Grant? {
    Grant(
      gross: gross,
      GrantParametersSet(
        grantYear: 2027, group: group, orePerPoint: orePerPoint, basicGrant: basic))
  }

  /// The vectors of the regulation at the size of 2025.
  @Test(arguments: [(1, 74_700), (2, 82_170), (3, 97_110), (4, 119_520), (5, 149_400)])
  func netPoints(_ group: Int, _ net: Int) throws {
    let grant = try #require(Self.grant(74_700, group))
    #expect(grant.netPointsTenths == net * 10)
    #expect(grant.variableGrantOre == nil)
    #expect(grant.operatingGrantOre == nil)
  }

  @Test(
    arguments: [
      // 82 171,1 points at 123,45 kr are 10 144 022,295 kr.
      (74_701, 2, 12_345, nil, 1_014_402_230, nil),
      // 1,1 points at 0,04 kr are 4,4 øre; at 0,05 kr 5,5 øre: half is up.
      (1, 2, 4, nil, 4, nil), (1, 2, 5, nil, 6, nil),
      // Rounded once: 5,5 øre and a basic grant are not rounded each.
      (1, 2, 5, 100, 6, 106), (0, 5, 12_345, 100_000_000, 0, 100_000_000),
      (74_700, 3, 12_345, 100_000_000, 1_198_822_950, 1_298_822_950),
      (74_700, 1, 0, 0, 0, 0),
    ] as [(Int, Int, Int, Int?, Int, Int?)])
  func kroner(
    _ gross: Int, _ group: Int, _ ore: Int, _ basic: Int?, _ variable: Int, _ operating: Int?
  ) throws {
    let grant = try #require(Self.grant(gross, group, ore, basic: basic))
    #expect(grant.variableGrantOre == variable)
    #expect(grant.operatingGrantOre == operating)
  }

  @Test func moreThanCanBeCountedIsNotCounted() throws {
    #expect(Self.grant(Int.max, 5, 10_000_000) == nil)
    let most = try #require(
      Self.grant(1 << 34, 5, 10_000_000, basic: GrantParametersSet.basicGrants.upperBound))
    #expect(most.operatingGrantOre == (1 << 34) * 2 * 10_000_000 + 1_000_000_000_000)
  }

  /// The last for a grant year holds, a withdrawn one not; other years have their own.
  @Test func whatHolds() {
    func group(_ given: [EventData], base year: Int = 2025) -> Int? {
      national([.central: given], year: year).grantParameters?.group
    }
    #expect(group([]) == nil)
    #expect(group([.grant(group: 3)]) == 3)
    #expect(group([.grant(group: 3), .grant(group: 4)]) == 4)
    #expect(group([.grant(group: 3), .grant(group: 4), .withdrawn(4)]) == 3)
    #expect(group([.grant(2026, group: 2)]) == nil)
    #expect(group([.grant(2026, group: 2)], base: 2024) == 2)
    // Base year 2020 is of no grant year (§ 47).
    #expect(group([.grant(2022, group: 2)], base: 2020) == nil)
  }

  /// What is sealed is the same whatever Bufdir decides.
  @Test func sealedFiguresDoNotChange() {
    let given: [EventData] = [.founded(.central, .sentralt), .members(asker, 40)]
    let (before, after) = (
      national([.central: given]),
      national([.central: given + [.grant(group: 5, 12_345, basic: 1)]])
    )
    #expect(before.sealedFigures == after.sealedFigures)
    #expect(before.grant(\.strict) == nil)
    #expect(after.grant(\.strict)?.netPointsTenths == after.points(\.strict).gross * 20)
  }
}
