import Decisions
import Events

/// Everything that is recorded in a chapter's log, in the order in which it is.
struct DemoHistory {
  /// One thing to record.
  enum Step {
    case person(PersonStatement)
    case entry(Int, EntryStatement)
    case later(Int, DemoLater)
  }

  /// The days on which somebody sits down to record, ascending.
  let days: [CivilDate]
  /// What is recorded on each.
  private(set) var steps: [[Step]]

  /// - Parameter random: of the chapter.
  init(_ diary: DemoDiary, _ random: inout DemoRandom) {
    days = Self.days(from: diary.chapter.founded, &random)
    steps = days.map { _ in [] }
    for person in diary.people { enrol(person, of: diary, &random) }
    let order = diary.entries.indices.sorted {
      (diary.entries[$0].right.on, $0) < (diary.entries[$1].right.on, $1)
    }
    var later: [(at: Int, step: Step)] = []
    for index in order { add(diary.entries[index], index, &later, &random) }
    for (at, step) in later { steps[at].append(step) }
  }

  /// Every week, every second or every month, as is the chapter's way; seldom in July.
  private static func days(
    from founded: CivilDate, _ random: inout DemoRandom
  ) -> [CivilDate] {
    let gap = random.pick([7, 14, 14, 28, 28, 28])
    let last = DemoYear.today.adding(days: -random.below(4))
    var day = max(CivilDate(2024, 1, 10), founded.adding(days: 21)).adding(days: random.below(10))
    var days: [CivilDate] = []
    while day < last.adding(days: -5) {
      if day.month != 7 || random.chance(300) { days.append(day) }
      day = day.adding(days: gap + random.below(gap / 3 + 1))
    }
    return days + [last]
  }

  /// The first sitting after a day; nil when there is none left.
  private func sitting(after day: CivilDate) -> Int? {
    var range = 0..<days.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = days[middle] > day ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound < days.count ? range.lowerBound : nil
  }

  private mutating func enrol(
    _ person: DemoPerson, of diary: DemoDiary, _ random: inout DemoRandom
  ) {
    let known = person.appointed?.adding(days: 2) ?? diary.chapter.founded
    guard let first = sitting(after: known) else { return }
    steps[first] += person.statements.map { .person($0) }
    if person.phoneComesLater {
      let at = min(first + random.among(1...4), days.count - 1)
      steps[at].append(.person(person.phone(person.contact.phone)))
    }
    if person.phoneChanges {
      let at = min(first + random.among(5...40), days.count - 1)
      let number = DemoContact.phone(9_000 + random.below(999))
      steps[at].append(.person(person.phone(number)))
    }
    if let ending = person.ending, let ended = person.ended, let at = sitting(after: ended) {
      steps[max(at, first)].append(.person(ending))
    }
  }

  /// An entry that can no longer be recorded, or set right, is left out, or stated right at once.
  private mutating func add(
    _ entry: DemoEntry, _ index: Int, _ later: inout [(at: Int, step: Step)],
    _ random: inout DemoRandom
  ) {
    guard var at = sitting(after: max(entry.right.on, entry.stated.on)) else { return }
    if random.chance(80) { at = min(at + 1, days.count - 1) }
    var corrections: [(at: Int, step: Step)] = []
    var then = at
    if let day = entry.notBefore { then = max(then, (sitting(after: day) ?? at) - 1) }
    for (sittings, what) in entry.later {
      then += sittings + (random.chance(250) ? 1 : 0)
      corrections.append((then, .later(index, what)))
    }
    if then < days.count {
      steps[at].append(.entry(index, entry.stated))
      later += corrections
    } else if entry.isPlanned {
      steps[at].append(.entry(index, entry.right))
    }
  }
}
