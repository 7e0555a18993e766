import Decisions
import Events

extension DemoDiary {
  /// Oppsøkende samtaler of a year (§ 11 a).
  mutating func visits(_ count: Int, in year: Int) {
    for (month, number) in months(count, in: year).enumerated() {
      for _ in 0..<number {
        let (day, leader) = dayAndLeader(from: day(year, month + 1))
        var statement = EntryStatement(on: day, kind: .oppsokendeSamtale)
        statement.start = random.chance(700) ? start(random.among(10...18)) : nil
        statement.minutes = random.pick([30, 45, 60, 60, 90, 120])
        statement.participants = random.chance(700) ? 1 : nil
        statement.mode = random.chance(600) ? .physical : nil
        statement.leader = people[leader].code
        statement.words.title = "Oppsøkende samtale"
        add(statement)
      }
    }
  }

  /// Likepersonskurs of a year (§ 11 c), as a rule over a weekend: each day is an entry.
  mutating func courses(_ count: Int, in year: Int) {
    var left = count
    while left > 0 {
      let month = random.pick(year == DemoYear.today.year ? [2, 3, 4, 5] : [5, 9, 10, 11])
      let saturday = day(year, month, weekday: 6)
      let title = random.pick(["Grunnkurs", "Oppfølgingskurs", "Samtalekurs"])
      let participants = random.among(6...15)
      let days = min(left, random.pick([1, 2, 2]))
      for number in 0..<days {
        let (day, leader) = dayAndLeader(from: saturday.adding(days: number))
        var statement = EntryStatement(on: day, kind: .likepersonskurs)
        statement.start = TimeOfDay(hour: 10, minute: 0)
        statement.minutes = random.pick([180, 240, 300, 360])
        statement.participants = participants
        statement.mode = .physical
        statement.leader = people[leader].code
        statement.words.title = "\(title) for likepersoner, dag \(number + 1)"
        addOthers(to: &statement, perMille: 400, leader: leader)
        add(statement)
      }
      left -= days
    }
  }

  /// Calls of the chapter's ringevenner: about every week.
  mutating func calls(in year: Int) {
    for person in people where person.standing == .ringevenn {
      guard let appointed = person.appointed else { continue }
      var day = max(CivilDate(year, 1, 2), appointed.adding(days: 7))
      while day <= Self.end(year), day.year == year {
        day = day.adding(days: random.among(5...11))
        guard day <= Self.end(year), day.year == year, !day.isHoliday,
          day.month != 7 || random.chance(500)
        else { continue }
        var statement = EntryStatement(on: day, kind: .ringevenn)
        statement.minutes = random.chance(970) ? random.pick([20, 25, 30, 30, 40, 45, 60]) : nil
        statement.start = random.chance(300) ? start(random.among(10...19)) : nil
        statement.mode = .phone
        statement.leader = person.code
        add(statement)
      }
    }
  }

  /// Hours that volunteers give besides what they lead.
  mutating func hours(in year: Int) {
    let work = ["Rigging og rydding", "Innkjøp", "Nettside og plakater", "Regnskap", "Dugnad"]
    for (month, number) in months(random.among(5...15), in: year).enumerated() {
      for _ in 0..<number {
        let day = day(year, month + 1)
        let able = people.filter { $0.standing == .volunteer || $0.leads(on: day) }
        guard !able.isEmpty else { continue }
        var statement = EntryStatement(on: day, kind: .frivilligInnsats)
        statement.minutes = random.pick([60, 90, 120, 120, 180, 240, 300])
        statement.leader = random.pick(able).code
        statement.words.title = random.pick(work)
        add(statement)
      }
    }
  }

  /// Somebody who only takes part, at some gatherings of 2025.
  mutating func letTakePart() {
    for person in people where person.standing == .takesPart {
      for index in planned(in: 2025).prefix(5) {
        change(index) { entry, _ in
          guard !entry.right.others.contains(person.code) else { return }
          entry.right.others.append(person.code)
          entry.stated.others.append(person.code)
        }
      }
    }
  }
}
