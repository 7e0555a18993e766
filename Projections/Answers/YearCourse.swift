public import Events

/// What one log says about a year, month by month.
public struct YearCourse: Hashable, Sendable {
  /// Which log.
  public let log: LogCode
  /// The year.
  public let year: Int
  /// By which rules entries are judged; nil for a year without any.
  public let rules: RuleSet?
  /// Twelve months, January first.
  public let months: [MonthAnswer]
  /// Likepersoner who led or took part in something in the year; nil without rules.
  public let activeLikepersoner: Int?
  /// All months together.
  public var total: MonthAnswer.Sums { months.reduce(into: .init()) { $0 += $1.sums } }
}

/// What one log says about a month.
public struct MonthAnswer: Hashable, Sendable {
  /// The month.
  public let month: CivilMonth
  /// What happened in it, withdrawn entries left out: by day, then by start, then as recorded.
  public internal(set) var entries: [Entry] = []
  /// All of it added up.
  public internal(set) var sums = Sums()

  /// An entry with its verdict.
  public struct Entry: Hashable, Sendable {
    /// The entry as it stands.
    public let fact: Fact
    /// Whether it counts; nil in a year without rules.
    public let verdict: Verdict?
  }

  /// What entries add up to.
  public struct Sums: Hashable, Sendable {
    /// How many entries.
    public internal(set) var entries = 0
    /// Counting activity days; nil in a year without rules.
    public internal(set) var days: Both<Int>? = .zero
    /// Volunteer minutes.
    public internal(set) var minutes = 0
    /// Participants as stated, those of every entry anew.
    public internal(set) var participants = 0

    static func += (a: inout Sums, b: Sums) {
      a.entries += b.entries
      if let days = b.days { a.days? += days } else { a.days = nil }
      a.minutes += b.minutes
      a.participants += b.participants
    }
  }
}

extension ChapterRegister {
  /// What this log says about a year, month by month.
  ///
  /// - Parameter rules: the year's rules; without them nothing is judged.
  public func course(of year: Int, _ rules: RuleSet?) -> YearCourse {
    let answer = rules.map { self.answer($0, year: year) }
    let verdicts = Dictionary(
      (answer?.verdicts ?? []).map { ($0.entry, $0) }, uniquingKeysWith: { first, _ in first })
    var months = (1...12).compactMap { month in
      CivilMonth(year: year, month: month).map { MonthAnswer(month: $0) }
    }
    if rules == nil { for index in months.indices { months[index].sums.days = nil } }
    for fact in facts where !fact.isWithdrawn && fact.data.isEntry {
      guard let on = fact.data.on, on.year == year, months.count == 12 else { continue }
      months[on.month - 1].add(.init(fact: fact, verdict: verdicts[fact.seq]))
    }
    for index in months.indices { months[index].sort() }
    return YearCourse(
      log: log, year: year, rules: rules, months: months,
      activeLikepersoner: answer?.likepersoner.count { $0.led + $0.tookPart > 0 })
  }
}

extension MonthAnswer {
  fileprivate mutating func add(_ entry: Entry) {
    entries.append(entry)
    var minutes = VolunteerMinutes()
    minutes.add(entry.fact.data)
    sums.entries += 1
    if let counted = entry.verdict?.counts.counted { sums.days? += counted }
    sums.minutes += minutes.total
    sums.participants += entry.fact.data.gathering?.participants ?? 0
  }

  fileprivate mutating func sort() {
    entries.sort { a, b in
      let (x, y) = (a.fact.data, b.fact.data)
      if let on = x.on, let other = y.on, on != other { return on < other }
      switch (x.gathering?.start, y.gathering?.start) {
      case (let start?, let other?) where start != other: return start < other
      case (_?, nil): return true
      case (nil, _?): return false
      default: return a.fact.seq < b.fact.seq
      }
    }
  }
}
