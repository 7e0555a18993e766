import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// A chapter's plan: what is recorded, refused, undone and forgotten.
@Suite struct PlanTests {
  private static func prepared() throws -> Registry {
    let registry = Registry.inMemory()
    try registry.prepare()
    return registry
  }

  private static func goal(_ text: String, number: Int? = nil) -> GoalStatement {
    var statement = GoalStatement(year: 2025)
    statement.number = number
    statement.words.goal = text
    return statement
  }

  private static func numbers(_ registry: Registry) throws -> [Int] {
    try registry.plan(of: .asker, in: 2025).answer.goals.map(\.number)
  }

  @Test func theNextNumberIsTaken() throws {
    let registry = try Self.prepared()
    for (stated, number) in [(nil, 1), (5, 5), (nil, 6), (99, 99), (nil, 2)] as [(Int?, Int)] {
      if stated == nil { #expect(try registry.nextGoal(of: .asker, in: 2025) == number) }
      _ = try registry.adopt(Self.goal("m\(number)", number: stated), in: .asker)
      #expect(try Self.numbers(registry).contains(number))
    }
    #expect(throws: ApplicationError.refused(.objection(.goalNumberTaken(5, 2025)))) {
      try registry.adopt(Self.goal("igjen", number: 5), in: .asker)
    }
    #expect(throws: ApplicationError.refused(.goalWithoutWords)) {
      try registry.adopt(GoalStatement(year: 2025), in: .asker)
    }
    #expect(try Self.numbers(registry) == [1, 2, 5, 6, 99])
  }

  @Test func anEntryIsRecordedWithItsGoalInOneAppend() throws {
    let registry = try Self.prepared()
    _ = try registry.adopt(Self.goal("ro"), in: .asker)
    var talk = ReceiptTests.talk()
    talk.goal = 1
    let (size, appends) = (try registry.size(.asker), try registry.appends(.asker))
    let receipt = try registry.record(talk, in: .asker)
    #expect(receipt.handles.map(\.seq) == [size + 1])
    #expect(try registry.types(.asker, after: size).last == "goal-linked")
    #expect(try registry.appends(.asker) == appends + 1)
    #expect(try registry.explain(receipt.handles[0]).goal?.number == 1)
    // The goal goes with the entry, both ways.
    let step = try registry.undoStep(in: .asker)
    #expect(step.change == .withdraw(receipt.handles[0]))
    _ = try registry.take(step, in: .asker, reason: .other, why: nil)
    #expect(try registry.plan(of: .asker, in: 2025).answer.goals[0].isBegun == false)
    _ = try registry.take(
      try registry.redoStep(in: .asker), in: .asker, reason: .other, why: nil)
    #expect(try registry.plan(of: .asker, in: 2025).answer.goals[0].isBegun)
    talk.goal = 4
    #expect(throws: ApplicationError.refused(.unknownGoal(4, 2025, known: [1]))) {
      try registry.record(talk, in: .asker)
    }
  }

  @Test func aLinkIsUndoneAndRedone() throws {
    let registry = try Self.prepared()
    for text in ["en", "to"] { _ = try registry.adopt(Self.goal(text), in: .asker) }
    let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    func number() throws -> Int? { try registry.explain(entry).goal?.number }
    func take(_ step: UndoStep) throws {
      _ = try registry.take(step, in: .asker, reason: .other, why: nil)
    }
    _ = try registry.link(entry, toNumber: 1)
    #expect(try registry.link(entry, toNumber: 1).receipt.handles == [])
    _ = try registry.link(entry, toNumber: 2)
    #expect(try number() == 2)
    #expect(try registry.undoStep(in: .asker).change == .setGoal(entry, number: 1))
    try take(try registry.undoStep(in: .asker))
    #expect(try number() == 1)
    try take(try registry.undoStep(in: .asker))
    #expect(try number() == nil)
    #expect(try registry.undoStep(in: .asker).change == .withdraw(entry))
    try take(try registry.redoStep(in: .asker))
    #expect(try number() == 1)
    try take(try registry.redoStep(in: .asker))
    #expect(try number() == 2)
    _ = try registry.unlink(entry)
    #expect(try number() == nil)
    #expect(try registry.undoStep(in: .asker).change == .setGoal(entry, number: 2))
  }

  @Test func textsAreCorrectedAndForgotten() throws {
    let registry = try Self.prepared()
    var statement = Self.goal("ro")
    statement.words.measures = "kafé"
    let goal = try registry.adopt(statement, in: .asker).handles[0]
    var change = EntryChange()
    change.words.goal.measures = "tur"
    _ = try registry.correct(goal, change, reason: .other, why: nil)
    var words = try registry.plan(of: .asker, in: 2025).words[goal.seq]
    #expect(words?.measures == "tur" && words?.goal == "ro")
    try registry.forget([.measures], of: goal)
    words = try registry.plan(of: .asker, in: 2025).words[goal.seq]
    #expect(words?.measures == nil && words?.goal == "ro")
    #expect(try registry.explain(goal).forgotten == [.measures])
    var other = EntryChange()
    other.words.title = "en tittel"
    #expect(throws: ApplicationError.refused(.textsOfOthers(goal.seq))) {
      try registry.correct(goal, other, reason: .other, why: nil)
    }
    let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    #expect(throws: ApplicationError.refused(.textsOfOthers(entry.seq))) {
      try registry.correct(entry, change, reason: .other, why: nil)
    }
    #expect(try registry.verify().isOK)
  }

  @Test func whatIsKnownOfAGrantStays() throws {
    let registry = try Self.prepared()
    #expect(throws: ApplicationError.refused(.groupNotStated)) {
      var statement = GrantStatement(grantYear: 2027)
      statement.orePerPoint = 100
      _ = try registry.record(statement)
    }
    var group = GrantStatement(grantYear: 2027)
    group.group = 3
    var value = GrantStatement(grantYear: 2027)
    value.orePerPoint = 12_345
    #expect(try registry.record(group).isNew)
    #expect(try registry.record(value).isNew)
    #expect(try registry.record(group).handles == [])
    #expect(
      try registry.organisation().grants[2027]?.parameters
        == GrantParametersSet(grantYear: 2027, group: 3, orePerPoint: 12_345))
  }
}
