import Decisions
import Events
import Projections

/// A plan that some chapters of the made-up organisation have for the newest year, with what was done for
/// it. It is recorded after everything else, so that what comes before is the same with and without it.
enum DemoGoals {
  /// A goal, and which entries were done for it; none is not begun.
  private typealias Goal = (
    kinds: Set<EntryKind>, activity: String, goal: String, measures: String, resultGoal: String
  )

  private static let meetings: Goal = (
    [.samtalegruppe, .moteplass, .aktivitetsgruppe], "Faste møter for alle",
    "Flere har et sted å snakke om egne erfaringer", "Åpent hver uke, med en likeperson til stede",
    "Minst 40 møter i året"
  )
  private static let visits: Goal = (
    [.oppsokendeSamtale], "Likepersoner oppsøker dem som ikke kommer",
    "Færre sitter alene hjemme", "Avtale med kommunens psykiske helsetjeneste",
    "Minst fem samtaler i året"
  )
  private static let courses: Goal = (
    [.likepersonskurs, .kurs], "Kurs for likepersoner", "Alle likepersoner er trygge i rollen",
    "Grunnkurs sammen med fylkeslaget", "Alle nye har gått kurs innen et år"
  )
  private static let outdoors: Goal = (
    [.tur], "LivsGnist: turer to ganger i uka", "Flere er ute i naturen sammen med andre",
    "Turledere med kurs, lette turer fra sentrum", "60 turer i året"
  )
  private static let youth: Goal = (
    [], "Temakveld for unge voksne", "Unge under 30 finner veien til laget",
    "Samarbeid med studentsamskipnaden", "To temakvelder i året"
  )

  private static let plans: [(chapter: String, goals: [Goal])] = [
    ("lillehammer", [meetings, outdoors, visits, youth]), ("asker", [meetings, visits, youth]),
    ("harstad", [meetings, courses, visits, youth]),
  ]

  /// The chapters that have a plan.
  static let chapters = plans.compactMap { LogCode($0.chapter) }

  /// The goals of a chapter, in the order of their numbers.
  static func statements(of chapter: LogCode) -> [GoalStatement] {
    goals(of: chapter).map { goal in
      var statement = GoalStatement(year: DemoYear.today.year)
      statement.words.activity = goal.activity
      statement.words.goal = goal.goal
      statement.words.measures = goal.measures
      statement.words.resultGoal = goal.resultGoal
      return statement
    }
  }

  /// Number of the goal that an entry of the newest year was done for; nil for none.
  static func number(for fact: Fact, in chapter: LogCode) -> Int? {
    guard !fact.isWithdrawn, fact.data.on?.year == DemoYear.today.year,
      let kind = fact.data.entryKind
    else { return nil }
    return goals(of: chapter).firstIndex { $0.kinds.contains(kind) }.map { $0 + 1 }
  }

  private static func goals(of chapter: LogCode) -> [Goal] {
    plans.first { $0.chapter == chapter.description }?.goals ?? []
  }
}

extension DemoOrganisation {
  /// The plans, on the last evening of the history: one append a chapter.
  func fillGoals(as recorders: [LogCode: Actor]) throws(ApplicationError) {
    // A random source of its own.
    let evening = DemoWorld(seed: Self.goalSeed, now: world.now)
    registry.environment = evening.environment(built: CivilDate(2024, 1, 1))
    defer { registry.environment = world.environment(built: CivilDate(2024, 1, 1)) }
    var random = Self.stream(4)
    for chapter in DemoGoals.chapters {
      guard let recorder = recorders[chapter] else { continue }
      let linked = try registry.register(of: chapter).facts.compactMap { fact in
        DemoGoals.number(for: fact, in: chapter).map { (entry: fact.seq, number: $0) }
      }
      var session = DemoSession(DemoYear.today, fromHour: 20, &random)
      evening.now = session.first
      try registry.sit(with: chapter, as: recorder) { (sitting) throws(ApplicationError) in
        for statement in DemoGoals.statements(of: chapter) {
          evening.now = session.next()
          sitting.goOn()
          try sitting.adopt(statement)
        }
        evening.now = session.next()
        sitting.goOn()
        for (entry, number) in linked { try sitting.link(entry, toNumber: number) }
      }
    }
  }
}
