import Decisions
import Events

extension DemoDiary {
  /// Entries of a year that count leniently only, or never, or are withdrawn.
  mutating func flawed(_ flaws: [DemoFlaw], in year: Int) {
    for flaw in flaws { add(flaw, year) }
  }

  private mutating func add(_ flaw: DemoFlaw, _ year: Int) {
    switch flaw {
    case .annualMeeting: meeting(.arsmote, "Årsmøte", month: random.pick([2, 3]), year, 8...40)
    case .boardMeeting: meeting(.styremote, "Styremøte", month: nil, year, 4...7)
    case .committee: meeting(.utvalg, "Valgkomité", month: 1, year, 2...4)
    case .stand: meeting(.stand, "Stand på torget", month: nil, year, 10...80)
    case .courseWithoutLeader: courseWithoutLeader(year)
    case .undocumentedLeader: undocumented(year)
    case .sameDayUnstated: sameDay(year, newParticipants: nil)
    case .sameDayNotNew: sameDay(year, newParticipants: false)
    case .leaderNotLikeperson: ledByVolunteer(year)
    case .recordedTwice: recordedTwice(year)
    case .notHeld: notHeld(year)
    case .digitalVisit:
      gathering(year, [.oppsokendeSamtale]) { statement, _ in
        statement.mode = .digital
        statement.participants = 1
        statement.words.title = "Samtale på skjerm"
      }
    case .nobodyMet:
      gathering(year, [.oppsokendeSamtale]) { statement, _ in
        statement.participants = 0
        statement.words.title = "Oppsøkende samtale"
      }
    default: gathering(year) { statement, random in Self.spoil(&statement, flaw, &random) }
    }
  }

  private static func spoil(
    _ statement: inout EntryStatement, _ flaw: DemoFlaw, _ random: inout DemoRandom
  ) {
    switch flaw {
    case .digital: statement.mode = .digital
    case .noPurpose:
      statement.kind = .moteplass
      statement.words.title = "Åpen møteplass"
      statement.exchange = nil
    case .twoParticipants: statement.participants = 2
    case .tooShort: statement.minutes = random.pick([20, 30, 30, 40])
    case .abroad: statement.words.country = random.pick(["Sverige", "Danmark"])
    case .phone: statement.mode = .phone
    case .otherOrganiser: statement.words.organiser = random.pick(["Kommunen", "Kirken"])
    case .otherPurpose:
      statement.kind = .medlemsmote
      statement.words.title = "Quizkveld"
      statement.exchange = false
    case .noParticipants: statement.participants = nil
    case .noLength: statement.minutes = nil
    case .noLeader: statement.leader = nil
    case .onePerson: statement.participants = 1
    default: break
    }
  }

  private mutating func month(_ year: Int) -> Int {
    let months = months(1, in: year)
    let wish = random.among(1...12)
    // Most of the year, but where nothing is held the month that has most.
    let isOpen = year != DemoYear.today.year || wish < DemoYear.today.month
    let isFounded = chapter.founded.year != year || wish > chapter.founded.month + 1
    return isOpen && isFounded && wish != 7 ? wish : months.firstIndex(of: 1)! + 1
  }

  /// A gathering with a leader of its own, spoilt in one respect.
  private mutating func gathering(
    _ year: Int, _ kinds: [EntryKind]? = nil,
    _ spoil: (inout EntryStatement, inout DemoRandom) -> Void
  ) {
    let (day, leader) = dayAndLeader(from: day(year, month(year)))
    let choice = DemoActivity.series.filter { $0.kind != .tur && $0.kind != .moteplass }
    var statement = gathering(random.pick(choice), on: day, leader: leader)
    statement.mode = nil
    if let kinds { statement.kind = random.pick(kinds) }
    spoil(&statement, &random)
    add(statement)
  }

  private mutating func meeting(
    _ kind: EntryKind, _ title: String, month wish: Int?, _ year: Int,
    _ participants: ClosedRange<Int>
  ) {
    var month = wish ?? month(year)
    if chapter.founded.year == year { month = max(month, chapter.founded.month + 2) }
    var statement = EntryStatement(on: day(year, month), kind: kind)
    statement.start = start(18)
    statement.minutes = random.pick([90, 120, 150])
    statement.participants = random.among(participants)
    statement.mode = .physical
    statement.words.title = title
    add(statement)
  }

  private mutating func courseWithoutLeader(_ year: Int) {
    var statement = EntryStatement(on: day(year, month(year), weekday: 6), kind: .likepersonskurs)
    statement.minutes = 240
    statement.participants = random.among(5...12)
    statement.words.title = "Kursdag"
    add(statement)
  }

  private mutating func undocumented(_ year: Int) {
    let leader = people.indices.first { people[$0].standing == .noPhone }!
    var day = day(year, month(year))
    while !isFree(leader, on: day) { day = self.day(year, month(year)) }
    take(leader, on: day)
    add(gathering(DemoActivity.series[2], on: day, leader: leader))
  }

  private mutating func ledByVolunteer(_ year: Int) {
    guard let leader = people.firstIndex(where: { $0.standing == .volunteer }) else { return }
    let day = day(year, month(year))
    add(gathering(random.pick(DemoActivity.single), on: day, leader: leader))
  }

  /// A second gathering of the same leader on the same day.
  mutating func sameDay(_ year: Int, newParticipants: Bool?) {
    let first = planned(in: year).map { entries[$0].right }.first { $0.start != nil }
    guard let first, let start = first.start else {
      preconditionFailure("nothing is held in \(chapter.code) in \(year)")
    }
    var second = first
    second.start = TimeOfDay(hour: min(23, Int(start.minutes) / 60 + 3), minute: 30)
    second.newParticipants = newParticipants
    second.others = []
    add(second)
  }

  /// The same once more, found and withdrawn soon.
  private mutating func recordedTwice(_ year: Int) {
    guard let first = planned(in: year).first else { return }
    add(entries[first].right)
    change(entries.count - 1) { entry, _ in
      entry.later = [(1, .withdraw(.recordedTwice, "Ført to ganger"))]
    }
  }

  /// Put down beforehand and called off.
  private mutating func notHeld(_ year: Int) {
    gathering(year) { _, _ in }
    change(entries.count - 1) { entry, random in
      let why = random.pick(["Avlyst på grunn av sykdom", "Ingen kom", "Lokalet var stengt"])
      entry.later = [(1, .withdraw(.notHeld, why))]
    }
  }
}
