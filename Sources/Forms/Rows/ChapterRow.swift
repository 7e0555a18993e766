import Decisions
import Events

extension RowCells {
  /// A row of the form `lag`; nil when it is refused.
  mutating func chapterStatement() -> ChapterStatement? {
    let chapter = required(.kode, CodeCell.chapter)
    let name = stated(.navn, TextCell.name)
    let kind = stated(.slag, Words.chapterKinds.parse)
    let municipality = stated(.kommune, TextCell.name)
    let county = stated(.fylke, TextCell.name)
    let parent = stated(.overordnet, CodeCell.chapter)
    let functionsAsLocal = stated(.fungererSomLokallag, Words.booleans.parse)
    let founded = stated(.stiftet, DateCell.parse)
    let closed = stated(.nedlagt, DateCell.parse)
    let members = stated(.medlemmer, NumberCell.members)
    let membersYear = stated(.medlemsår, NumberCell.year)
    switch (text(.medlemmer), text(.medlemsår)) {
    case (nil, .some): refuse(.medlemmer, .missingBeside(.medlemsår))
    case (.some, nil): refuse(.medlemsår, .missingBeside(.medlemmer))
    default: break
    }
    guard refusals.isEmpty, let chapter else { return nil }
    var statement = ChapterStatement(chapter: chapter)
    statement.name = name
    statement.kind = kind
    statement.municipality = municipality
    statement.county = county
    statement.parent = parent
    statement.functionsAsLocal = functionsAsLocal
    statement.founded = founded
    statement.closed = closed
    statement.members = members
    statement.membersYear = membersYear
    return statement
  }
}
