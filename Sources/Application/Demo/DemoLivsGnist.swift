import Decisions
import Events

/// LivsGnist: two trips into nature a week, Tuesday and Saturday, from June 2025 on.
enum DemoLivsGnist {
  /// Its days in a year: June to December 2025, and on in 2026.
  static func days(in year: Int) -> [CivilDate] {
    let (first, last) =
      switch year {
      case 2025: (CivilDate(2025, 6, 3), CivilDate(2025, 12, 27))
      case 2026: (CivilDate(2026, 1, 6), CivilDate(2026, 9, 12))
      default: (CivilDate(2025, 1, 1), CivilDate(2024, 12, 31))
      }
    var days: [CivilDate] = []
    var day = first
    while day <= last {
      if day.weekday == 2 || day.weekday == 6 { days.append(day) }
      day = day.adding(days: 1)
    }
    return days
  }

  /// How many different people take part in a year.
  static let participants = [2025: 65, 2026: 58]

  static let places = [
    "Skogstien", "Rundt vannet", "Utsikten", "Elvestien", "Gapahuken", "Vardestien",
  ]
}

extension DemoDiary {
  /// The trips of a year: everybody comes at least once, and then again and again.
  mutating func livsGnist(_ year: Int) {
    let all = DemoLivsGnist.participants[year, default: 0]
    let days = DemoLivsGnist.days(in: year)
    for (number, day) in days.enumerated() {
      // So many have joined by now; the newest come for the first time.
      let before = number * all / days.count
      let known = (number + 1) * all / days.count
      var joined = Array(before..<known)
      for _ in 0..<random.among(5...9) where before > 0 {
        let participant = random.below(before)
        if !joined.contains(participant) { joined.append(participant) }
      }
      while joined.count < 4 {
        let participant = random.below(all)
        if !joined.contains(participant), participant < known || number < 6 {
          joined.append(participant)
        }
      }
      trip(day, joined.sorted())
    }
  }

  private mutating func trip(_ day: CivilDate, _ participants: [Int]) {
    var statement = EntryStatement(on: day, kind: .tur)
    statement.start = TimeOfDay(hour: 11, minute: 0)
    statement.minutes = random.pick([120, 150, 180])
    statement.mode = .physical
    statement.exchange = true
    statement.participants = participants.count
    statement.participantCodes = participants.map { "d\($0 + 1)" }
    statement.words.title = "LivsGnist-tur"
    statement.words.series = "LivsGnist"
    statement.words.place = random.pick(DemoLivsGnist.places)
    let leader = requireLeader(on: day, among: tripLeaders)
    statement.leader = people[leader].code
    addOthers(to: &statement, perMille: 500, leader: leader)
    add(statement)
  }
}
