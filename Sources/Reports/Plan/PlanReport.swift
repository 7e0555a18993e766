package import Application
import Decisions
import Events
import Projections
import Texts

extension Report {
  /// A chapter's plan for a year: each goal, what was done for it and what is left.
  ///
  /// - Parameter isPage: whether each goal is also shown with all its texts and entries, as the annual
  ///   meeting wants it (`rapport plan`); else the overview alone (`plan`).
  package static func plan(
    _ plan: ChapterPlan, isPage: Bool, _ context: ReportContext
  ) -> Report {
    let (answer, texts) = (plan.answer, context.texts)
    var context = context
    context.knownOn = plan.knownOn
    let name = plan.name?.text ?? "\(answer.log)"
    var report = Report(
      title: texts(nb: "Handlingsplan {0} · {1}", answer.year, name),
      facts: context.facts(rules: answer.rules), contract: planJSON(plan, context))
    if answer.goals.isEmpty {
      report.summary = [
        texts(
          nb: "Laget har ingen handlingsplan for {0}. «plan ny {0}» legger inn et mål.",
          answer.year)
      ]
    } else {
      report.summary = [standing(answer, texts)]
      report.sections = [Section("goals", PlanTables(plan, texts).overview)]
    }
    if plan.isLocked, !answer.goals.isEmpty {
      report.summary.append(
        texts(nb: "Tekstene til målene vises ikke, for hvelvet er låst. «hvelv åpne» åpner det."))
    }
    if isPage { report.sections += PlanTables(plan, texts).pages }
    if !answer.goals.isEmpty { report.notes = notes(answer, texts) }
    return report
  }

  private static func standing(_ answer: PlanAnswer, _ texts: Texts) -> String {
    let begun = answer.goals.count(where: \.isBegun)
    return texts(
      nb: "Mål: {0}. Begynt: {1}. Ikke begynt: {2}.", answer.goals.count, begun,
      answer.goals.count - begun)
  }

  private static func notes(_ answer: PlanAnswer, _ texts: Texts) -> [String] {
    var notes = [
      texts(
        nb: "Tiden er ført tid, som i «rapport timer». Den som kom flere ganger, er regnet hver"
          + " gang.")
    ]
    if answer.rules == nil {
      notes.append(
        texts(nb: "Aktivitetsdager vurderes ikke for {0}: Varde har regler fra 2020.", answer.year))
    }
    return notes
  }

  /// The value that other programs rely on.
  private static func planJSON(_ plan: ChapterPlan, _ context: ReportContext) -> JSON {
    let answer = plan.answer
    var members: [JSON.Member] = [
      .init("chapter", .string("\(answer.log)")), .init("year", .integer(answer.year)),
    ]
    if let rules = answer.rules { members.append(.init("ruleSet", .string(rules.revision))) }
    members += context.marks
    members.append(.init("textsShown", .bool(!plan.isLocked)))
    members.append(.init("goals", .array(answer.goals.map { json($0, plan) })))
    members.append(.init("withoutGoal", .object(json(answer.withoutGoal, plan))))
    members.append(.init("total", .object(sums(answer.total))))
    return .object(members)
  }

  private static func json(_ goal: GoalAnswer, _ plan: ChapterPlan) -> JSON {
    let words = plan.words[goal.seq]
    return .object(
      [
        .init("number", .integer(goal.number)),
        .init("goalEntry", .string("\(Handle(plan.answer.log, goal.seq))")),
        .init("activity", .text(words?.activity)), .init("goal", .text(words?.goal)),
        .init("measures", .text(words?.measures)),
        .init("resultGoal", .text(words?.resultGoal)), .init("begun", .bool(goal.isBegun)),
      ] + json(goal.progress, plan))
  }

  private static func json(_ progress: GoalProgress, _ plan: ChapterPlan) -> [JSON.Member] {
    sums(progress) + [
      .init(
        "listed",
        .array(
          progress.entries.compactMap { plan.entries[$0] }.map { fact in
            [
              "entry": .string("\(Handle(plan.answer.log, fact.seq))"),
              "on": .text(fact.data.on?.description),
              "kind": .text(fact.data.entryKind?.rawValue),
            ]
          }))
    ]
  }

  private static func sums(_ progress: GoalProgress) -> [JSON.Member] {
    [
      .init("entries", .integer(progress.entries.count)),
      .init(
        "activityDays",
        [
          "strict": .integer(progress.days.strict), "lenient": .integer(progress.days.lenient),
        ]),
      .init("participants", .integer(progress.participants)),
      .init("minutes", .integer(progress.minutes)),
    ]
  }
}
