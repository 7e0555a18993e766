import Application
import Decisions
import Events
import Forms
import Projections
import Texts

/// What a line may leave out, because it can be asked for or there is one answer that is meant.
extension Session {
  /// Most entries that are offered.
  private static let offered = 10

  /// The line with the entry or the year that it is about.
  func completed(_ line: ParsedCommand) throws(CommandFailure) -> ParsedCommand {
    var line = line
    switch line.id {
    case .explain, .show, .correct, .withdraw:
      guard line.parameters.isEmpty else { break }
      guard mayAsk else {
        throw .usage(
          .missingParameter("FØRING", command: CommandTable.spec(line.id).name))
      }
      line.parameters = ["\(try chooseEntry(line))"]
    case .report where line.parameters.count == 1, .missing where line.parameters.isEmpty:
      let year = try requiredRegistry().environment.today.year - 1
      if console.remarksAreSeen { remark(texts(.lastYearTaken, year)) }
      line.parameters.append("\(year)")
    default: break
    }
    return line
  }

  /// Lists the newest entries of the chapter and asks for one of them.
  private func chooseEntry(_ line: ParsedCommand) throws(CommandFailure) -> Handle {
    let chapter = try chapter(line)
    let entries = try using { (registry) throws(ApplicationError) in
      try registry.register(of: chapter).facts.filter { !$0.isWithdrawn && $0.data.isEntry }
    }
    let newest = entries.sorted { a, b in
      guard let x = a.data.on, let y = b.data.on else { return false }
      return (x, a.seq) > (y, b.seq)
    }.prefix(Self.offered)
    if newest.isEmpty { throw .usage(.nothingToRepeat) }
    for (index, fact) in newest.enumerated() {
      var items = ["\(Handle(chapter, fact.seq))", texts.known(fact) ?? ""]
      if let count = fact.data.gathering?.participants { items.append(texts.participants(count)) }
      let number = index + 1
      remarkItems(items, behind: (number < 10 ? " " : "") + "\(number)  ")
    }
    while true {
      switch try ask(.askEntry) {
      case .text(let text):
        if let number = Int(text), newest.indices.contains(number - 1) {
          return Handle(chapter, newest[number - 1].seq)
        }
        if let handle = Handle(text) { return handle }
        remark(texts(.entryIsNumber, newest.count))
      case .enter: remark(texts(.entryIsNumber, newest.count))
      case .back, .end: throw .declined
      }
    }
  }
}
