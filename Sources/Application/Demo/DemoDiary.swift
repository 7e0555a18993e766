import Decisions
import Events

/// An entry as it is recorded first, and what is recorded about it later.
struct DemoEntry {
  /// What is right.
  var right: EntryStatement
  /// What is recorded first.
  var stated: EntryStatement
  /// What comes later, each so many sittings after the one before.
  var later: [(sittings: Int, what: DemoLater)] = []
  /// The first day on which the first of it can come; nil for soon.
  var notBefore: CivilDate?
  /// Whether it is one of the gatherings that were planned to count.
  var isPlanned = false
}

/// What is recorded about an entry later.
enum DemoLater {
  case correct(EntryChange, CorrectionReason, String?)
  case withdraw(CorrectionReason, String)
  case reinstate(CorrectionReason, String)
}

/// Everything that a chapter does, in the making. No two entries that otherwise count have the same
/// leader on the same day, unless it is meant: so that as many count as were planned.
struct DemoDiary {
  let chapter: DemoChapter
  let people: [DemoPerson]
  var random: DemoRandom
  private(set) var entries: [DemoEntry] = []
  private var busy: Set<Int> = []

  init(_ chapter: DemoChapter, _ people: [DemoPerson], _ random: DemoRandom) {
    self.chapter = chapter
    self.people = people
    self.random = random
  }

  /// The leaders of LivsGnist.
  var tripLeaders: [Int] { people.indices.filter { people[$0].second == .tripLeader } }

  mutating func add(_ statement: EntryStatement, isPlanned: Bool = false) {
    var entry = DemoEntry(right: statement, stated: statement)
    entry.isPlanned = isPlanned
    entries.append(entry)
  }

  /// The gatherings of a year that were planned to count, in a random order.
  mutating func planned(in year: Int) -> [Int] {
    random.mixed(
      entries.indices.filter { entries[$0].isPlanned && entries[$0].right.on.year == year })
  }

  mutating func change(_ index: Int, _ body: (inout DemoEntry, inout DemoRandom) -> Void) {
    body(&entries[index], &random)
  }

  // MARK: Leaders

  func isFree(_ person: Int, on day: CivilDate) -> Bool { !busy.contains(key(person, day)) }

  mutating func take(_ person: Int, on day: CivilDate) { busy.insert(key(person, day)) }

  private func key(_ person: Int, _ day: CivilDate) -> Int { person << 20 | Int(day.days) }

  /// Takes somebody who can lead on a day and does nothing else then; as a rule one of the preferred.
  mutating func leader(on day: CivilDate, among preferred: [Int] = []) -> Int? {
    func free(_ person: Int) -> Bool { people[person].leads(on: day) && isFree(person, on: day) }
    var candidates = random.chance(800) ? preferred.filter(free) : []
    if candidates.isEmpty { candidates = people.indices.filter(free) }
    guard !candidates.isEmpty else { return nil }
    let leader = random.pick(candidates)
    take(leader, on: day)
    return leader
  }

  mutating func requireLeader(on day: CivilDate, among preferred: [Int]) -> Int {
    guard let leader = leader(on: day, among: preferred) else {
      preconditionFailure("nobody leads in \(chapter.code) on \(day)")
    }
    return leader
  }

  /// A day from the wished one on when somebody is free, and who.
  mutating func dayAndLeader(
    from wish: CivilDate, among preferred: [Int] = []
  ) -> (day: CivilDate, leader: Int) {
    for offset in 0..<21 {
      // Back into the year where it would run over its end.
      let later = wish.adding(days: offset)
      let day = later.year == wish.year && later <= Self.end(wish.year) ? later : wish
      if !day.isHoliday, let leader = leader(on: day, among: preferred) { return (day, leader) }
    }
    for offset in 1..<120 {
      let day = wish.adding(days: -offset)
      if day.year == wish.year, !day.isHoliday, let leader = leader(on: day, among: preferred) {
        return (day, leader)
      }
    }
    preconditionFailure("nobody leads in \(chapter.code) around \(wish)")
  }

  mutating func addOthers(to statement: inout EntryStatement, perMille: Int, leader: Int) {
    let day = statement.on
    while statement.others.count < 2, random.chance(perMille) {
      let other = random.below(people.count)
      let code = people[other].code
      guard other != leader, people[other].leads(on: day), !statement.others.contains(code) else {
        return
      }
      statement.others.append(code)
    }
  }

  // MARK: Days

  /// The last day of a year on which something can be held and still be recorded.
  static func end(_ year: Int) -> CivilDate {
    min(CivilDate(year, 12, 30), DemoYear.today.adding(days: -4))
  }

  /// How a number spreads over the months of a year, January first.
  mutating func months(_ count: Int, in year: Int) -> [Int] {
    var season = DemoYear.season.map { $0 * 10 + random.below(25) }
    if year == DemoYear.today.year {
      for month in DemoYear.today.month...12 { season[month - 1] = 0 }
      season[DemoYear.today.month - 1] = 30
    }
    if chapter.founded.year == year {
      for month in 1...chapter.founded.month + 1 { season[month - 1] = 0 }
    }
    return Apportionment.share(count, by: season)
  }

  /// Some day of a month, not a holiday; on a weekday when one is given.
  mutating func day(_ year: Int, _ month: Int, weekday: Int? = nil) -> CivilDate {
    let first = CivilDate(year, month, 1)
    let last = min(
      first.adding(days: CivilDate.length(ofMonth: month, in: year) - 1), Self.end(year))
    var days: [CivilDate] = []
    var day = first
    while day <= last {
      if !day.isHoliday, weekday == nil || day.weekday == weekday { days.append(day) }
      day = day.adding(days: 1)
    }
    return random.pick(days)
  }

  mutating func start(_ hour: Int) -> TimeOfDay {
    TimeOfDay(hour: hour, minute: random.pick([0, 0, 30]))!
  }
}

extension CivilDate {
  /// When nothing is held.
  var isHoliday: Bool {
    switch (month, day) {
    case (1, 1), (5, 1), (5, 17), (12, 24), (12, 25), (12, 26), (12, 31): true
    default: false
    }
  }
}
