import Events

/// What the whole organisation does in a year. 2025 is as published; the others are made up around it.
struct DemoYear {
  /// The base year.
  let year: Int
  /// Members at 31 December; nil when the year is not over.
  let members: Int?
  /// Counting days by class.
  let groups: Int
  let visits: Int
  let courses: Int
  /// Entries that count only in the lenient reading, by what they lack.
  let lenient: [(flaw: DemoFlaw, count: Int)]
  /// Entries that never count, by why.
  let never: [(flaw: DemoFlaw, count: Int)]

  /// The last day of the history.
  static let today = CivilDate(2026, 9, 15)

  /// How much happens in each month, January first.
  static let season = [9, 10, 10, 9, 9, 7, 3, 7, 11, 11, 11, 6]

  /// All.
  static let all = [
    DemoYear(
      year: 2024, members: 11_036, groups: 6_462, visits: 547, courses: 198,
      lenient: lenient(tenths: 11), never: never(tenths: 9)),
    DemoYear(
      year: 2025, members: 11_413, groups: 7_284, visits: 612, courses: 232,
      lenient: lenient(tenths: 10), never: never(tenths: 10)),
    DemoYear(
      year: 2026, members: nil, groups: 4_980, visits: 421, courses: 142,
      lenient: lenient(tenths: 5), never: never(tenths: 6)),
  ]

  private static func lenient(tenths: Int) -> [(flaw: DemoFlaw, count: Int)] {
    scaled(
      [
        (.digital, 22), (.noPurpose, 20), (.twoParticipants, 14), (.sameDayUnstated, 10),
        (.courseWithoutLeader, 6),
      ], tenths)
  }

  private static func never(tenths: Int) -> [(flaw: DemoFlaw, count: Int)] {
    scaled(
      [
        (.boardMeeting, 132), (.stand, 44), (.committee, 20), (.tooShort, 31), (.abroad, 6),
        (.phone, 26), (.otherOrganiser, 14), (.otherPurpose, 36), (.noParticipants, 18),
        (.noLength, 12), (.leaderNotLikeperson, 16), (.digitalVisit, 7), (.sameDayNotNew, 6),
        (.noLeader, 9), (.onePerson, 12), (.nobodyMet, 4), (.recordedTwice, 52), (.notHeld, 24),
      ], tenths)
  }

  private static func scaled(
    _ table: [(DemoFlaw, Int)], _ tenths: Int
  ) -> [(flaw: DemoFlaw, count: Int)] {
    table.map { (flaw, count) in (flaw, count * tenths / 10) }
  }
}

/// Why an entry does not count strictly.
enum DemoFlaw {
  // Counts in the lenient reading.
  case digital, noPurpose, twoParticipants, sameDayUnstated, courseWithoutLeader, undocumentedLeader
  // Never counts.
  case annualMeeting, boardMeeting, stand, committee, tooShort, abroad, phone, otherOrganiser
  case otherPurpose, noParticipants, noLength, leaderNotLikeperson, digitalVisit, sameDayNotNew
  case noLeader, onePerson, nobodyMet
  // Withdrawn.
  case recordedTwice, notHeld
}
