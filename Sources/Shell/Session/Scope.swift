import Application
import Events
import Texts

/// The part of the organisation that the figures are of which were shown last in a shell.
struct ShownPart {
  /// Which report: `bufdir-2025`.
  let report: String
  /// What `--lag` and `--fylke` said.
  let options: [String: [String]]
}

extension Session {
  /// What can be about all chapters is in the shell about the one that was chosen, unless the line says
  /// otherwise; a figure is opened for the part that its report was of.
  func scoped(_ line: ParsedCommand) throws(CommandFailure) -> ParsedCommand {
    guard [.report, .drill, .missing].contains(line.id) else { return line }
    let said = ["lag", "fylke"].filter { line.has($0) }
    if line.has("alle"), let other = said.first { throw .usage(.notTogether("alle", other)) }
    guard isShell else { return line }
    var scoped = line
    if said.isEmpty, !line.has("alle") {
      if line.id == .drill, let first = line.parameters.first {
        if ChangeAddress(first) != nil { return line }
        if let shownPart, !first.contains("/") || first.hasPrefix(shownPart.report + "/") {
          scoped.options.merge(shownPart.options) { said, _ in said }
          return scoped
        }
      }
      if let chapter, chapter != .central, !isOnlyChapter {
        scoped.options["lag"] = [chapter.description]
        if mayAsk, !isScopeTold {
          isScopeTold = true
          remark(texts(.aboutChosen, chapter))
        }
      }
    }
    // Only this report has figures that can be opened.
    let report = line.parameters.prefix(2).joined(separator: "-").lowercased()
    if line.id == .report, report.hasPrefix(ReportKind.bufdir.rawValue + "-") {
      shownPart = ShownPart(
        report: report,
        options: scoped.options.filter { $0.key == "lag" || $0.key == "fylke" })
    }
    return scoped
  }
}
