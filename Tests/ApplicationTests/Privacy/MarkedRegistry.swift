import Application
import Decisions
import Events
import TestSupport

/// A registry at random in which everything about a person has a marker in it that nothing else has.
struct MarkedRegistry {
  static let people = 6

  let registry = Registry.inMemory()
  /// What must be told a person, by code.
  private(set) var told: [String: Set<String>] = [:]
  /// What must be told nobody else, by code.
  private(set) var own: [String: Set<String>] = [:]
  /// What somebody would be recognised by, by code.
  private var called: [String: [String]] = [:]
  private var random: SeededRandom
  private var marks = 0

  init(seed: UInt64) throws {
    random = SeededRandom(seed: seed)
    try registry.prepare()
    try registry.setActor(name: "Fører Førersen", role: .coordinator)
    for index in 0..<Self.people { try enrol("K\(index)X") }
    for _ in 0..<30 { try step() }
  }

  var codes: [String] { told.keys.sorted() }

  /// A word that stands nowhere else.
  private mutating func mark(_ prefix: String, of code: String, isTold: Bool = true) -> String {
    marks += 1
    let word = "\(prefix)q\(marks)z"
    if isTold { told[code, default: []].insert(word) }
    own[code, default: []].insert(word)
    return word
  }

  private mutating func enrol(_ code: String) throws {
    told[code] = [code]
    own[code] = [code]
    var person = PersonStatement(code: code)
    person.name = "\(mark("For", of: code)) \(mark("Etter", of: code))"
    person.address = "\(mark("Vei", of: code)) 1"
    person.phone = mark("4", of: code)
    person.email = "\(mark("e", of: code))@example.no"
    called[code] =
      [code, person.name, person.address, person.phone, person.email].compactMap { $0 }
      + (person.name ?? "").split(separator: " ").map(String.init)
    person.role = .likeperson
    person.appointed = CivilDate("2020-01-01")
    person.unpaid = true
    _ = try registry.record(person, in: .asker)
  }

  private mutating func step() throws {
    let code = pick(codes)
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      var change = PersonStatement(code: code)
      change.address = "\(mark("Ny", of: code)) 2"
      called[code]?.append(change.address ?? "")
      _ = try registry.record(change, in: .asker)
    case 1: try trip(code)
    case 2: try change(try entry(code))
    default: _ = try entry(code)
    }
  }

  private mutating func entry(_ code: String) throws -> (entry: Handle, code: String) {
    var statement = statement(pick([.samtalegruppe, .moteplass, .ringevenn, .frivilligInnsats]))
    statement.leader = code
    if statement.kind == .samtalegruppe || statement.kind == .moteplass {
      statement.others = codes.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
        .filter { $0 != code }
      statement.participants = pick([1, 4, 9])
    }
    statement.words.title = "Om \(mark("t", of: code))"
    statement.words.place = mark("s", of: code)
    let other = pick(codes.filter { $0 != code })
    // A note that names somebody is told neither: not the one whose it is, not the one it names.
    statement.words.note =
      Bool.random(using: &random)
      ? mark("m", of: code)
      : "\(mark("m", of: code, isTold: false)) med \(pick(called[other] ?? []))"
    let handle = try registry.record(statement, in: .asker).handles[0]
    return (handle, code)
  }

  private mutating func change(_ made: (entry: Handle, code: String)) throws {
    let why = mark("hvorfor", of: made.code)
    if Bool.random(using: &random) {
      _ = try registry.withdraw(made.entry, reason: .notHeld, why: why)
      return
    }
    var change = EntryChange()
    change.set[.minutes] = .integer(61)
    change.words.title = mark("ny", of: made.code)
    _ = try registry.correct(made.entry, change, reason: .mistyped, why: why)
  }

  private mutating func trip(_ code: String) throws {
    var statement = statement(.tur)
    statement.leader = code
    statement.participantCodes = codes.filter { $0 != code }
    statement.words.title = mark("tur", of: code)
    _ = try registry.record(statement, in: .asker)
  }

  private mutating func statement(_ kind: EntryKind) -> EntryStatement {
    let day = CivilDate(
      year: pick([2024, 2025]), month: pick(Array(1...12)), day: pick(Array(1...28)))!
    var statement = EntryStatement(on: day, kind: kind)
    statement.minutes = pick([30, 60, 120])
    return statement
  }

  private mutating func pick<T>(_ list: [T]) -> T { list.randomElement(using: &random)! }
}
