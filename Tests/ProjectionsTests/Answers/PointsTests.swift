import Events
import Testing

@testable import Projections

/// The test vectors of the regulation (§ 19, § 20) for the size of 2025.
struct PointsTests {
  typealias Row = Scenario<Int, Int>

  static let daysRows = [
    (0, 0), (1, 16), (49, 784), (50, 792), (149, 1_584), (299, 2_184), (300, 2_186), (1_000, 3_586),
    (8_128, 17_842),
  ].map { Row("\($0.0) days", given: $0.0, then: $0.1) }
  static let likepersonerRows = [
    (0, 0), (1, 60), (24, 1_440), (25, 1_485), (49, 2_565), (50, 2_595), (149, 5_565), (150, 5_580),
    (755, 14_655),
  ].map { Row("\($0.0) likepersoner", given: $0.0, then: $0.1) }
  static let membersRows = [
    (0, 0), (1, 5), (499, 2_495), (500, 2_499), (2_999, 12_495), (9_999, 33_495), (11_413, 36_323),
    (19_999, 53_495), (20_001, 53_497),
  ].map { Row("\($0.0) members", given: $0.0, then: $0.1) }
  static let lokallagRows = [
    (0, 0), (49, 2_450), (50, 2_480), (140, 5_180), (199, 6_950), (200, 6_960),
  ].map { Row("\($0.0) lokallag", given: $0.0, then: $0.1) }

  @Test(arguments: daysRows) func days(_ row: Row) {
    #expect(rules.bands.activityDays.points(row.given) == row.then)
  }
  @Test(arguments: likepersonerRows) func likepersoner(_ row: Row) {
    #expect(rules.bands.likepersoner.points(row.given) == row.then)
  }
  @Test(arguments: membersRows) func members(_ row: Row) {
    #expect(rules.bands.members.points(row.given) == row.then)
  }
  @Test(arguments: lokallagRows) func lokallag(_ row: Row) {
    #expect(rules.bands.lokallag.points(row.given) == row.then)
  }

  @Test func total() {
    let points = Points(
      members: rules.bands.members.points(11_413), lokallag: rules.bands.lokallag.points(140),
      likepersoner: rules.bands.likepersoner.points(755),
      activityDays: rules.bands.activityDays.points(8_128), otherForms: 700)
    #expect(points.gross == 74_700)
    #expect(
      (1...5).map { GroupFactor.netTenths(gross: points.gross, group: $0) }
        == [747_000, 821_700, 971_100, 1_195_200, 1_494_000])
    #expect(GroupFactor.netTenths(gross: 1, group: 0) == nil)
    #expect(GroupFactor.netTenths(gross: 1, group: 6) == nil)
  }

  /// What a missing record costs at this size.
  @Test func marginal() {
    #expect(rules.bands.activityDays.points(adding: 1, to: 8_127) == 2)
    #expect(rules.bands.likepersoner.points(adding: 1, to: 754) == 15)
    #expect(rules.bands.lokallag.points(adding: 1, to: 139) == 30)
    #expect(rules.bands.activityDays.points(adding: 3, to: 48) == 16 + 8 + 8)
    #expect(rules.bands.members.points(adding: 0, to: 20_000) == 0)
  }

  @Test func years() {
    #expect(GrantYears.applicationYear(base: 2025) == 2026)
    #expect(GrantYears.grantYear(base: 2025) == 2027)
    #expect(GrantYears.grantYear(base: 2020) == nil)
    #expect(GrantYears.evidenceUntil(base: 2025) == 2029)
  }

  /// Older base years are refused, never judged by today's rules.
  @Test func ruleSets() {
    #expect(RuleSet.forBaseYear(2019) == nil)
    #expect(RuleSet.forBaseYear(2020)?.revision == "base-2020.1")
    #expect(RuleSet.forBaseYear(2025)?.revision == "base-2020.1")
    #expect(RuleSet.revision("base-2020.1") == .base2020r1)
    #expect(RuleSet.revision("base-2020.2") == nil)
  }

  /// A whole registry: days by class, likepersoner and lokallag of two chapters, in both readings.
  @Test func national() {
    let answer = ProjectionsTests.national([
      asker: kariIsLikeperson + [
        .founded(asker), .members(asker, 30), .report(asker), .activity(),
        .activity(.oppsokendeSamtale) { $0.on = "2025-03-04" },
        .activity(.likepersonskurs) {
          $0.on = "2025-03-05"
          $0.minutes = 90
        },
        .trip { $0.on = "2025-03-06" },
      ],
      oslo: [
        .enrolled(ola, .leader), .likeperson(ola), .founded(oslo), .members(oslo, 20),
        .activity { $0.leader = ola },
      ],
    ])
    #expect(
      answer.days == [
        .visit: Both(strict: 1, lenient: 1), .group: Both(strict: 2, lenient: 3),
        .course: Both(strict: 1, lenient: 1),
      ])
    #expect(answer.allDays == Both(strict: 4, lenient: 5))
    #expect(answer.likepersoner == Both(strict: 1, lenient: 2))
    #expect(answer.lokallag == Both(strict: 1, lenient: 2))
    #expect(answer.members == 50)
    #expect(answer.points(\.strict).gross == 250 + 50 + 60 + 4 * 16)
    #expect(answer.points(\.lenient).gross == 250 + 100 + 120 + 5 * 16)
    #expect(answer.logs == 2)
    #expect(answer.events == 11 + 7)
    #expect(answer.chapters.map(\.log) == [asker, oslo])
  }
}
