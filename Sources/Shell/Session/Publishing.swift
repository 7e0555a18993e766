import Application
import Decisions
import Events
import Reports
import Texts

extension Session {
  /// How a report with pages behind it comes out.
  func fileFormat(_ line: ParsedCommand) throws(CommandFailure) -> FileFormat {
    if let named = line[option: "format"] ?? globals["format"]?.last {
      return FileFormat(word: Nearby.fold(named)) ?? .text(format(line))
    }
    return .text(format(line))
  }

  /// Writes a report with all that its figures open to, in the form that was asked for.
  func publish(_ booklet: Booklet, _ line: ParsedCommand) throws(CommandFailure) {
    switch try fileFormat(line) {
    case .text: write(booklet.front, line)
    case .html: console.write(HTMLRenderer(texts).render(booklet))
    }
  }
}
