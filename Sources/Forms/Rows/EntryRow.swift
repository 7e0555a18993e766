import Decisions
import Events

extension RowCells {
  /// A row of the form `registrering`; nil when it is refused.
  mutating func entryStatement() -> EntryStatement? {
    let chapter = chapter()
    let on = required(.dato, DateCell.parse)
    let start = stated(.start, TimeCell.parse)
    let minutes = stated(.varighet, DurationCell.parse)
    let kind = required(.aktivitet, Words.activities.parse)
    var words = EntryWords()
    words.title = stated(.tittel, TextCell.line)
    words.place = stated(.sted, TextCell.line)
    words.country = stated(.land, TextCell.line)
    let mode = stated(.form, Words.modes.parse)
    let leader = stated(.leder, CodeCell.person)
    let others = stated(.likepersoner, CodeCell.people) ?? []
    let participants = stated(.deltakere, NumberCell.participants)
    let participantCodes = stated(.deltakerkoder, CodeCell.people) ?? []
    let exchange = stated(.erfaringsutveksling, Words.booleans.parse)
    let newParticipants = stated(.nyeDeltakere, Words.booleans.parse)
    words.organiser = stated(.arrangør, TextCell.line)
    words.coOrganiser = stated(.medarrangør, TextCell.line)
    words.series = stated(.serie, TextCell.line)
    words.note = stated(.merknad, TextCell.lines)
    if kind == .frivilligInnsats {
      for column in [Column.varighet, .leder] where isMissing(column) {
        refuse(column, .missingFor(.frivilligInnsats))
      }
    }
    guard refusals.isEmpty, let on, let kind else { return nil }
    var statement = EntryStatement(on: on, kind: kind)
    statement.chapter = chapter
    statement.start = start
    statement.minutes = minutes
    statement.mode = mode
    statement.leader = leader
    statement.others = others.filter { $0 != leader }
    statement.participants = participants
    statement.participantCodes = participantCodes
    statement.exchange = exchange
    statement.newParticipants = newParticipants
    statement.words = words
    statement.dropWhatDoesNotApply()
    return statement
  }
}

extension EntryStatement {
  /// A contact and hours of work are one person's, in no series, and nobody arranged them.
  fileprivate mutating func dropWhatDoesNotApply() {
    guard kind == .ringevenn || kind == .frivilligInnsats else { return }
    if kind == .frivilligInnsats { mode = nil }
    others = []
    participants = nil
    participantCodes = []
    exchange = nil
    newParticipants = nil
    words.country = nil
    words.organiser = nil
    words.coOrganiser = nil
    words.series = nil
  }
}
