import Decisions
import Events

/// A gathering on a day that has no leader yet, or has.
private struct Slot {
  var day: CivilDate
  let activity: DemoActivity
  let series: Int?
  var leader: Int?
}

/// What a chapter holds every week or two.
struct DemoSeries {
  let activity: DemoActivity
  let weekday: Int
  let leaders: [Int]

  var label: String { "\(activity.title) \(DemoActivity.weekdays[weekday - 1])" }
}

extension DemoDiary {
  /// The series of a chapter that holds so many gatherings a year.
  mutating func series(for groups: Int) -> [DemoSeries] {
    // Every chapter has an open house; the rest is as the people there like it.
    let activities = [DemoActivity.series[0]] + random.mixed(Array(DemoActivity.series.dropFirst()))
    let able = people.indices.filter { people[$0].standing == .counted }
    return activities.prefix(2 + groups / 40).map { activity in
      DemoSeries(
        activity: activity,
        weekday: activity.kind == .tur ? random.pick([3, 6, 7]) : random.among(1...5),
        leaders: [random.pick(able), random.pick(able)])
    }
  }

  /// The gatherings of a year that count (§ 11 b).
  mutating func groups(_ count: Int, in year: Int, _ series: [DemoSeries]) {
    guard count > 0 else { return }
    // Now and then somebody leads twice on one day, with other people.
    let twice = count >= 60 && random.chance(300) ? 1 : 0
    var slots: [Slot] = []
    for (month, number) in months(count - twice, in: year).enumerated() {
      for _ in 0..<number { slots.append(slot(year, month + 1, series, slots)) }
    }
    if year == 2025 { letEverybodyLead(&slots) }
    for index in slots.indices where slots[index].leader == nil {
      let preferred = slots[index].series.map { series[$0].leaders } ?? []
      (slots[index].day, slots[index].leader) = dayAndLeader(
        from: slots[index].day, among: preferred)
    }
    slots.sort { ($0.day, $0.activity.hour, $0.leader!) < ($1.day, $1.activity.hour, $1.leader!) }
    for slot in slots { add(statement(slot, series), isPlanned: true) }
    for _ in 0..<twice { sameDay(year, newParticipants: true) }
  }

  private mutating func slot(
    _ year: Int, _ month: Int, _ series: [DemoSeries], _ slots: [Slot]
  ) -> Slot {
    let isSingle = random.chance(130)
    for _ in 0..<(isSingle ? 0 : 8) {
      // The first series meets most often.
      let number = min(random.below(series.count), random.below(series.count))
      let day = day(year, month, weekday: series[number].weekday)
      let isTaken = slots.suffix(60).contains { $0.day == day && $0.series == number }
      if !isTaken { return Slot(day: day, activity: series[number].activity, series: number) }
    }
    return Slot(day: day(year, month), activity: random.pick(DemoActivity.single), series: nil)
  }

  /// Everybody on the list of 2025 leads something that counts; who came last chooses first.
  private mutating func letEverybodyLead(_ slots: inout [Slot]) {
    let all = people.indices.filter { people[$0].mustLead }
    let order = all.sorted {
      (people[$1].appointed!, $0) < (people[$0].appointed!, $1)
    }
    let open = random.mixed(Array(slots.indices))
    for person in order {
      let index = open.first { index in
        slots[index].leader == nil && people[person].leads(on: slots[index].day)
          && isFree(person, on: slots[index].day)
      }
      guard let index else {
        preconditionFailure("nothing to lead for \(people[person].code) in \(chapter.code)")
      }
      slots[index].leader = person
      take(person, on: slots[index].day)
    }
  }

  private mutating func statement(_ slot: Slot, _ series: [DemoSeries]) -> EntryStatement {
    var statement = gathering(slot.activity, on: slot.day, leader: slot.leader!)
    if let number = slot.series { statement.words.series = series[number].label }
    addOthers(to: &statement, perMille: 280, leader: slot.leader!)
    return statement
  }

  /// A gathering of which everything is as it should be.
  mutating func gathering(
    _ activity: DemoActivity, on day: CivilDate, leader: Int
  ) -> EntryStatement {
    var statement = EntryStatement(on: day, kind: activity.kind)
    statement.start = random.chance(950) ? start(activity.hour) : nil
    statement.minutes = random.pick(activity.minutes)
    // Around the middle rather than anywhere in the range.
    let range = activity.participants
    statement.participants = (random.among(range) + random.among(range)) / 2
    if activity.needsPurpose || random.chance(400) { statement.exchange = true }
    if random.chance(600) { statement.mode = random.chance(40) ? .hybrid : .physical }
    statement.leader = people[leader].code
    statement.words.title = activity.title
    if random.chance(500) { statement.words.place = activity.place }
    if random.chance(8) { statement.words.coOrganiser = "Frivilligsentralen" }
    return statement
  }
}
