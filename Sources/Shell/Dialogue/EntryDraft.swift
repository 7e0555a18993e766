import Application
import Decisions
import Events
import Forms

/// An entry while it is being put together.
struct EntryDraft {
  var kind: EntryKind?
  var on: CivilDate?
  /// Everything else, in a statement whose day and kind are not final.
  var rest: EntryStatement

  init() {
    guard let any = CivilDate(year: 2000, month: 1, day: 1) else { preconditionFailure() }
    rest = EntryStatement(on: any, kind: .moteplass)
  }

  /// The entry, once day and kind are known.
  var statement: EntryStatement? {
    guard let kind, let on else { return nil }
    var statement = rest
    statement.kind = kind
    statement.on = on
    return statement
  }

  /// What a command line says.
  init(_ reading: OptionReading, kind: EntryKind?) throws(CommandFailure) {
    self.init()
    self.kind = kind
    on = try reading.date("dato")
    rest.start = try reading.value("start", TimeCell.parse)
    rest.minutes = try reading.value("varighet", DurationCell.parse)
    rest.participants = try reading.value("deltakere", NumberCell.participants)
    rest.leader = try reading.value("leder", CodeCell.person)
    rest.others = try reading.value("likepersoner", CodeCell.people) ?? []
    rest.participantCodes = try reading.value("deltakerkoder", CodeCell.people) ?? []
    rest.exchange = try reading.boolean("erfaringsutveksling")
    rest.newParticipants = try reading.boolean("nye-deltakere")
    rest.mode = try reading.word("form", .modes)
    rest.goal = try reading.value("mål", goalNumber)
    rest.words.title = try reading.text("tittel")
    rest.words.place = try reading.text("sted")
    rest.words.country = try reading.text("land")
    rest.words.organiser = try reading.text("arrangør")
    rest.words.coOrganiser = try reading.text("medarrangør")
    rest.words.series = try reading.text("serie")
    rest.words.note = try reading.value("merknad", TextCell.lines)
  }

  /// Whether a date as typed has its year: three numbers.
  static func statesYear(_ text: String) -> Bool {
    text.split(whereSeparator: { !$0.isNumber }).count > 2
  }
}
