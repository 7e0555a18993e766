import Application
import Decisions
import Events
import Forms

extension EntryChange {
  /// What a command line says is to be stated otherwise.
  ///
  /// - Parameter isGoal: whether it is about a goal of a plan: then the activity is a text of its own.
  init(_ reading: OptionReading, isGoal: Bool = false) throws(CommandFailure) {
    self.init()
    if let on = try reading.date("dato") { set[.on] = .date(on) }
    if let start = try reading.value("start", TimeCell.parse) { set[.start] = .time(start) }
    if let minutes = try reading.value("varighet", DurationCell.parse) {
      set[.minutes] = .integer(minutes)
    }
    if let count = try reading.value("deltakere", NumberCell.participants) {
      set[.participants] = .integer(count)
    }
    leader = try reading.value("leder", CodeCell.person)
    others = try reading.value("likepersoner", CodeCell.people)
    if let exchange = try reading.boolean("erfaringsutveksling") {
      set[.exchange] = .bool(exchange)
    }
    if let new = try reading.boolean("nye-deltakere") { set[.newParticipants] = .bool(new) }
    if let mode = try reading.word("form", .modes) { set[.mode] = .mode(mode) }
    if isGoal {
      words.goal.activity = try reading.value("aktivitet", TextCell.lines)
    } else if let kind = try reading.word("aktivitet", .activities) {
      set[.kind] = .entryKind(kind)
    }
    if let number = try reading.value("nummer", goalNumber) { set[.number] = .integer(number) }
    if let year = try reading.value("år", NumberCell.year) { set[.year] = .integer(year) }
    if let appointed = try reading.date("oppnevnt") { set[.appointed] = .date(appointed) }
    if let ended = try reading.date("sluttet") { set[.ended] = .date(ended) }
    if let unpaid = try reading.boolean("ulønnet") { set[.unpaid] = .bool(unpaid) }
    if let members = try reading.value("medlemmer", NumberCell.members) {
      set[.members] = .integer(members)
    }
    words.title = try reading.text("tittel")
    words.place = try reading.text("sted")
    words.country = try reading.text("land")
    words.organiser = try reading.text("arrangør")
    words.coOrganiser = try reading.text("medarrangør")
    words.series = try reading.text("serie")
    words.note = try reading.value("merknad", TextCell.lines)
    words.goal.goal = try reading.value("mål", TextCell.lines)
    words.goal.measures = try reading.value("tiltak", TextCell.lines)
    words.goal.resultGoal = try reading.value("resultatmål", TextCell.lines)
    for name in reading.line.options["fjern"] ?? [] {
      switch try Self.field(name, isGoal: isGoal) {
      case .member(let member): unset.insert(member)
      // An empty word is no longer stated.
      case .word(let word): words[keyPath: word] = ""
      }
    }
  }

  /// The members that can be taken away, by the name of their option.
  static let fields: [(name: String, what: Removable)] = [
    ("start", .member(.start)), ("varighet", .member(.minutes)),
    ("deltakere", .member(.participants)), ("leder", .member(.leader)),
    ("likepersoner", .member(.others)), ("erfaringsutveksling", .member(.exchange)),
    ("nye-deltakere", .member(.newParticipants)), ("form", .member(.mode)),
    ("oppnevnt", .member(.appointed)), ("ulønnet", .member(.unpaid)), ("tittel", .word(\.title)),
    ("sted", .word(\.place)), ("land", .word(\.country)), ("arrangør", .word(\.organiser)),
    ("medarrangør", .word(\.coOrganiser)), ("serie", .word(\.series)), ("merknad", .word(\.note)),
  ]

  /// The texts that can be taken away from a goal of a plan.
  static let goalFields: [(name: String, what: Removable)] = [
    ("aktivitet", .word(\.goal.activity)), ("mål", .word(\.goal.goal)),
    ("tiltak", .word(\.goal.measures)), ("resultatmål", .word(\.goal.resultGoal)),
  ]

  /// What can be taken away: a member of the event, or a word of the payload.
  enum Removable: Sendable {
    case member(FactMember)
    case word(any WritableKeyPath<EntryWords, String?> & Sendable)
  }

  private static func field(
    _ name: String, isGoal: Bool
  ) throws(CommandFailure) -> Removable {
    let folded = Nearby.fold(name)
    let fields = isGoal ? goalFields : fields
    if let field = fields.first(where: {
      Nearby.fold($0.name) == folded || Nearby.fold(english($0.name)) == folded
    }) {
      return field.what
    }
    throw .usage(.unknownWord(name: "fjern", word: name, valid: fields.map(\.name)))
  }

  private static func english(_ name: String) -> String {
    CommandTable.spec(.correct).options.first { $0.name == name }?.english ?? name
  }
}
