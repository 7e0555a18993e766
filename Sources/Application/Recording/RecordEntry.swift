package import Decisions
package import Events
package import Projections

/// An entry as it would be recorded: shown before anything is.
package struct EntryPreview {
  /// The verdict it would get; nil for a year without a rule set.
  package let verdict: Verdict?
  /// What it would state.
  package let data: EventData
  /// Entries of the same day, kind and leader, at no other time, that stand already, ascending.
  package let alike: [Int]
  /// What would make it count that does not; empty unless asked for.
  package let remedies: [Gap]
}

extension Registry {
  /// What would be recorded for a statement, and whether it would count. Refuses what recording would
  /// refuse; records nothing.
  ///
  /// - Parameter withRemedies: whether to judge the year again for what would make it count.
  package func preview(
    _ statement: EntryStatement, in chapter: LogCode, withRemedies: Bool = false
  ) throws(ApplicationError) -> EntryPreview {
    // Kept as it stands: `begin` supposes events of its own, which are not recorded here.
    let before = try register(of: chapter)
    defer { keep(before) }
    var recording = try begin(chapter)
    let number = try add(statement, to: &recording)
    guard let data = recording.register.fact(number)?.data else {
      throw .unknownHandle("\(Handle(chapter, number))")
    }
    let rules = RuleSet.forBaseYear(statement.on.year)
    let verdict = rules.flatMap { recording.register.verdict(on: number, $0) }
    var remedies: [Gap] = []
    if withRemedies, let rules, let verdict, !verdict.counts.strict {
      let answer = recording.register.answer(rules, year: statement.on.year)
      remedies = recording.register.gaps(answer, rules)
        .filter { $0.entries.contains(Handle(chapter, number)) && $0.gain.days > 0 }
    }
    let alike = before.facts.filter { !$0.isWithdrawn && isAlike($0.data, data) }
    return EntryPreview(verdict: verdict, data: data, alike: alike.map(\.seq), remedies: remedies)
  }

  private func isAlike(_ a: EventData, _ b: EventData) -> Bool {
    func start(_ data: EventData) -> TimeOfDay? { data.gathering?.start }
    return a.on == b.on && a.entryKind == b.entryKind && a.people.first == b.people.first
      && (start(a) == nil || start(b) == nil || start(a) == start(b))
  }

  /// Records an entry.
  package func record(
    _ statement: EntryStatement, in chapter: LogCode
  ) throws(ApplicationError) -> Receipt {
    try record([statement], in: chapter)
  }

  /// Records entries that belong together: all of them, or none.
  package func record(
    _ statements: [EntryStatement], in chapter: LogCode
  ) throws(ApplicationError) -> Receipt {
    try record(in: chapter) { (recording) throws(ApplicationError) in
      let log = recording.register.log
      let name = try self.chapter(required: log, register: recording.register).name?.text
      // One book for all: a new label that two of them have is one series.
      var names = try NameBook(self, log)
      var numbers: [Int] = []
      for statement in statements {
        numbers.append(try add(statement, chapterName: name, &names, to: &recording))
      }
      return numbers
    }
  }

  private func add(
    _ statement: EntryStatement, to recording: inout Recording
  ) throws(ApplicationError) -> Int {
    let log = recording.register.log
    let name = try chapter(required: log, register: recording.register).name?.text
    var names = try NameBook(self, log)
    return try add(statement, chapterName: name, &names, to: &recording)
  }

  /// Adds the events of an entry; the number of the entry itself.
  func add(
    _ statement: EntryStatement, chapterName name: String?, _ names: inout NameBook,
    to recording: inout Recording
  ) throws(ApplicationError) -> Int {
    let resolved = try names.resolve(statement)
    let first = recording.register.size + 1
    let decider = EntryDecider(register: recording.register, chapterName: name)
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    let decided = try refusing { () throws(Refusal) in
      try decider.decide(statement, resolved, at: first, actor: actor, recorded: instant)
    }
    recording.add(decided)
    for alias in names.takeDrawn() { recording.name(alias) }
    if let goal = statement.goal {
      try addLink(of: first, toNumber: goal, cause: first, to: &recording)
    }
    return first
  }
}
