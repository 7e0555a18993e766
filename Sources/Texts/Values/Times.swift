package import Events

extension Texts {
  /// A date: `14.01.2025`.
  package func date(_ date: CivilDate) -> String {
    self(nb: "{0}.{1}.{2}", twoDigits(date.day), twoDigits(date.month), date.year)
  }

  /// A date with its weekday, where a person compares days: `ti 14. jan 2025`.
  package func dayAndDate(_ date: CivilDate) -> String {
    self(nb: "{0} {1}. {2} {3}", weekday(date.weekday), date.day, month(date.month), date.year)
  }

  /// Norwegian date and time of an instant, to the minute: `13.04.2025 19:40`.
  package func moment(_ instant: Instant) -> String {
    "\(date(NorwegianTime.date(at: instant))) \(NorwegianTime.time(at: instant))"
  }

  /// A weekday in short, Monday 1…7.
  package func weekday(_ number: Int) -> String {
    let names = self(nb: "ma ti on to fr lø sø").split(separator: " ")
    return String(names[number - 1])
  }

  /// A month in short, 1…12.
  package func month(_ number: Int) -> String {
    let names = self(nb: "jan feb mars april mai juni juli aug sep okt nov des")
      .split(separator: " ")
    return String(names[number - 1])
  }

  /// A length: `2 t 30 min`, `2 t`, `44 min`.
  package func duration(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return self(nb: "{0} min", rest) }
    if rest == 0 { return self(nb: "{0} t", number(hours)) }
    return self(nb: "{0} t {1} min", number(hours), rest)
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Texts {
  /// A day of a month that is named elsewhere: `ti 14.`.
  package func weekdayAndDay(_ date: CivilDate) -> String {
    self(nb: "{0} {1}.", weekday(date.weekday), date.day)
  }

  /// A month with its year: `mars 2025`.
  package func monthAndYear(_ month: CivilMonth) -> String {
    self(nb: "{0} {1}", monthName(month.month), month.year)
  }

  /// A month's whole name, 1…12.
  package func monthName(_ number: Int) -> String {
    let names = self(
      nb: "januar februar mars april mai juni juli august september oktober november desember"
    ).split(separator: " ")
    return String(names[number - 1])
  }

  /// The same in short, where there is little room: `des 2025`.
  package func shortMonth(_ month: CivilMonth) -> String {
    self(nb: "{0} {1}", self.month(month.month), month.year)
  }

  /// A length where there is little room: hours and minutes, `102:05`.
  package static func clock(_ minutes: Int) -> String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }

  /// A length more or less: `+2 t 30 min`, `−44 min`.
  package func durationDifference(_ minutes: Int) -> String {
    let sign = minutes > 0 ? "+" : minutes < 0 ? "−" : ""
    return sign + duration(Int(minutes.magnitude))
  }
}
