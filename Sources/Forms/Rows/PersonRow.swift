import Decisions
import Events

extension RowCells {
  /// A row of the form `personer`; nil when it is refused.
  mutating func personStatement() -> PersonStatement? {
    let chapter = chapter()
    let code = required(.kode, CodeCell.person)
    var statement = PersonStatement(code: code ?? "")
    statement.chapter = chapter
    statement.name = stated(.navn, TextCell.line)
    statement.address = stated(.adresse, TextCell.lines)
    statement.phone = stated(.telefon, TextCell.line)
    statement.email = stated(.epost, TextCell.line)
    statement.role = stated(.rolle, Words.roles.parse)
    statement.appointed = stated(.oppnevnt, DateCell.parse)
    statement.ended = stated(.sluttet, DateCell.parse)
    statement.unpaid = stated(.ulønnet, Words.booleans.parse)
    return refusals.isEmpty ? statement : nil
  }
}
