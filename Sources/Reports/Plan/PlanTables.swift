import Application
import Decisions
import Events
import Projections
import Texts

/// The tables of a chapter's plan.
struct PlanTables {
  let plan: ChapterPlan
  let texts: Texts

  init(_ plan: ChapterPlan, _ texts: Texts) {
    self.plan = plan
    self.texts = texts
  }

  /// A goal a row, then what was done without one, and the sum.
  var overview: Table {
    var table = Table([
      .init("number", texts(nb: "nr"), .number),
      .init("activity", texts(nb: "aktivitet")),
      .init("goal", texts(nb: "mål"), isExtra: true),
      .init("measures", texts(nb: "tiltak"), isExtra: true),
      .init("resultGoal", texts(nb: "resultatmål"), isExtra: true),
      .init("entries", texts(nb: "føringer"), .number),
      .init("strict", texts(nb: "dager"), .number),
      .init("lenient", texts(nb: "romslig"), .number, isExtra: true),
      .init("participants", texts(nb: "deltakelser"), .number, isExtra: true),
      .init("minutes", texts(nb: "tid"), .number),
      .init("status", texts(nb: "status"), .word),
    ])
    for goal in plan.answer.goals {
      let words = plan.words[goal.seq]
      table.add(
        [
          .number(goal.number), name(words), .text(words?.goal),
          .text(words?.measures), .text(words?.resultGoal),
        ] + sums(goal.progress) + [status(goal)])
    }
    func add(_ name: String, _ progress: GoalProgress) {
      table.add([.empty, .text(name), .empty, .empty, .empty] + sums(progress) + [.empty])
    }
    add(texts(nb: "Uten mål"), plan.answer.withoutGoal)
    add(texts(nb: "Sum"), plan.answer.total)
    return table
  }

  /// Each goal with its texts and what was done, then its entries; what was done without a goal last.
  var pages: [Report.Section] {
    var sections: [Report.Section] = []
    for goal in plan.answer.goals {
      let title =
        goal.isBegun
        ? texts(nb: "Mål {0}", goal.number) : texts(nb: "Mål {0} · ikke begynt", goal.number)
      add(Report.Section("goal-\(goal.number)", title: title, fields(goal)), to: &sections)
      if goal.isBegun {
        add(
          Report.Section(
            "entries-\(goal.number)", title: texts(nb: "Gjort for mål {0}", goal.number),
            entries(goal.progress)), to: &sections)
      }
    }
    return sections
  }

  private func add(_ section: Report.Section, to sections: inout [Report.Section]) {
    var aside = section
    aside.isAside = true
    sections.append(aside)
  }

  private func sums(_ progress: GoalProgress) -> [Table.Cell] {
    let isJudged = plan.answer.rules != nil
    return [
      .number(progress.entries.count), isJudged ? .number(progress.days.strict) : .empty,
      isJudged ? .number(progress.days.lenient) : .empty, .number(progress.participants),
      .minutes(progress.minutes),
    ]
  }

  /// The activity, else whichever text there is; programs are told the activity alone.
  private func name(_ words: GoalWords?) -> Table.Cell {
    let text = words.flatMap { $0.activity ?? $0.goal ?? $0.measures ?? $0.resultGoal }
    return text.map { .shown($0, value: .text(words?.activity)) } ?? .empty
  }

  private func status(_ goal: GoalAnswer) -> Table.Cell {
    .shown(
      goal.isBegun ? texts(nb: "begynt") : texts(nb: "ikke begynt"), value: .bool(goal.isBegun))
  }

  private func fields(_ goal: GoalAnswer) -> Table {
    var table = Table([.init("field", "", .word), .init("value", "")])
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { table.add([.text(label), .text(text)]) }
    }
    let words = plan.words[goal.seq]
    add(texts.label(ErasableText.activity), words?.activity)
    add(texts.label(ErasableText.goal), words?.goal)
    add(texts.label(ErasableText.measures), words?.measures)
    add(texts.label(ErasableText.resultGoal), words?.resultGoal)
    add(texts(nb: "gjort"), done(goal.progress))
    return table
  }

  private func done(_ progress: GoalProgress) -> String {
    if progress.entries.isEmpty { return texts(nb: "ingenting ennå") }
    var parts = [texts.entries(progress.entries.count)]
    if plan.answer.rules != nil {
      let days = progress.days
      parts.append(
        days.strict == days.lenient
          ? texts(nb: "aktivitetsdager: {0}", texts.number(days.strict))
          : texts(
            nb: "aktivitetsdager: {0}, romslig {1}", texts.number(days.strict),
            texts.number(days.lenient)))
    }
    parts.append(texts(nb: "deltakelser: {0}", texts.number(progress.participants)))
    parts.append(texts(nb: "ført tid: {0}", texts.duration(progress.minutes)))
    return parts.joined(separator: "; ")
  }

  private func entries(_ progress: GoalProgress) -> Table {
    var table = Table([
      .init("entry", texts(nb: "føring"), .word), .init("on", texts(nb: "dato"), .word),
      .init("kind", texts(nb: "slag")),
      .init("minutes", texts(nb: "varighet"), .number, isExtra: true),
      .init("participants", texts(nb: "delt."), .number, isExtra: true),
    ])
    for fact in progress.entries.compactMap({ plan.entries[$0] }) {
      let facts = EntryFacts(fact.data)
      table.add([
        .text("\(Handle(plan.answer.log, fact.seq))"), .date(fact.data.on),
        fact.data.entryKind.map { .shown(texts.label($0), value: .string($0.rawValue)) } ?? .empty,
        .minutes(facts.minutes), .number(facts.participants),
      ])
    }
    return table
  }
}
