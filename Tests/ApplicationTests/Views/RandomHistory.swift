import Application
import Decisions
import Events
import Projections
import TestSupport

/// Commands at random on the sample: most are carried out, some refused, and none may do harm.
struct RandomHistory {
  private var random: SeededRandom
  private(set) var done = 0
  private(set) var refused = 0

  private static let logs = [LogCode.asker, .barum, .nesodden]
  private static let codes = ["KN", "OÅ", "EB", "TS", "RH", "LM", "GA", "PV", "AD", "NY", "ZZ"]

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func run(_ count: Int, on registry: Registry) throws {
    for _ in 0..<count {
      do {
        try step(registry)
        done += 1
      } catch let error as ApplicationError {
        guard case .refused = error else { throw error }
        refused += 1
      }
    }
  }

  private mutating func step(_ registry: Registry) throws {
    let log = pick(Self.logs)
    let entry = Handle(log, pick(Array(1...(try registry.size(log)))))
    let reason = pick(CorrectionReason.allCases)
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2: _ = try registry.record(statement(), in: log)
    case 3: _ = try registry.record(person(), in: log)
    case 4: _ = try registry.record(chapter(log))
    case 5: _ = try registry.record(report(), of: log)
    case 6: _ = try registry.withdraw(entry, reason: reason, why: maybe("feil"))
    case 7: _ = try registry.reinstate(entry, reason: reason, why: nil)
    default: _ = try registry.correct(entry, try change(registry, entry), reason: reason, why: nil)
    }
  }

  private mutating func statement() -> EntryStatement {
    var statement = EntryStatement(on: day(), kind: pick(EntryKind.allCases))
    statement.leader = maybe(pick(Self.codes))
    statement.minutes = maybe(pick([15, 44, 45, 60, 90, 150]))
    statement.participants = maybe(pick([0, 1, 2, 3, 8]))
    statement.others = maybe([pick(Self.codes)]) ?? []
    statement.mode = maybe(pick(Mode.allCases))
    statement.exchange = maybe(Bool.random(using: &random))
    statement.newParticipants = maybe(Bool.random(using: &random))
    statement.participantCodes = (0..<pick([0, 0, 2, 5])).map { _ in pick(["a", "b", "c", "d"]) }
    statement.words.series = maybe(pick(["tirsdager", "turer"]))
    statement.words.country = maybe(pick(["Norge", "Sverige"]))
    return statement
  }

  private mutating func person() -> PersonStatement {
    var person = PersonStatement(code: pick(Self.codes))
    person.name = maybe(pick(["Kari", "Ola"]))
    person.phone = maybe(pick(["1", "2"]))
    person.role = maybe(pick(RoleKind.allCases))
    person.appointed = maybe(day())
    person.ended = maybe(day())
    person.unpaid = maybe(Bool.random(using: &random))
    return person
  }

  private mutating func chapter(_ log: LogCode) -> ChapterStatement {
    var chapter = ChapterStatement(chapter: log)
    chapter.members = pick([3, 5, 80])
    chapter.membersYear = pick([2024, 2025, 2027])
    chapter.closed = pick([nil, nil, nil, day()])
    return chapter
  }

  private mutating func report() -> AnnualReportStatement {
    var report = AnnualReportStatement(year: pick([2024, 2025]))
    report.filed = maybe(day())
    report.annualReport = maybe(true)
    report.signed = maybe(pick(Signatory.allCases))
    return report
  }

  private mutating func change(_ registry: Registry, _ entry: Handle) throws -> EntryChange {
    var change = EntryChange()
    let known = try registry.register(of: entry.log).fact(entry.seq)?.data.members ?? [:]
    let values: [(FactMember, MemberValue)] = [
      (.minutes, .integer(pick([0, 44, 45, 1_440]))), (.participants, .integer(pick([0, 3, 9]))),
      (.on, .date(day())), (.start, .time(TimeOfDay("10:00")!)),
      (.mode, .mode(pick(Mode.allCases))),
      (.exchange, .bool(Bool.random(using: &random))), (.appointed, .date(day())),
      (.ended, .date(day())), (.unpaid, .bool(Bool.random(using: &random))),
      (.members, .integer(pick([4, 5]))), (.year, .integer(pick([2024, 2025]))),
      (.arsrapport, .bool(true)), (.abroad, .bool(Bool.random(using: &random))),
    ]
    for (member, value) in values where known[member] != nil || pick([false, false, true]) {
      if Bool.random(using: &random) { change.set[member] = value }
    }
    for member in known.keys.sorted(by: { $0.rawValue < $1.rawValue })
    where change.set[member] == nil && Int.random(in: 0..<8, using: &random) == 0 {
      change.unset.insert(member)
    }
    if known[.leader] != nil || known[.ringevenn] != nil { change.leader = maybe(pick(Self.codes)) }
    return change
  }

  private mutating func day() -> CivilDate {
    CivilDate(
      year: pick([2024, 2025, 2025, 2025, 2026]), month: pick(Array(1...12)),
      day: pick(Array(1...28)))!
  }

  private mutating func pick<T>(_ list: [T]) -> T { list.randomElement(using: &random)! }
  private mutating func maybe<T>(_ value: T) -> T? {
    Bool.random(using: &random) ? value : nil
  }
}
