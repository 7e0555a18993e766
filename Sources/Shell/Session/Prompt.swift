import Application
import Events
import TerminalText
import Texts

extension Session {
  /// `Asker> `; of a copy `Asker (kopi)> `; at a cursor `Asker (per 31.01.2026)> `, and on a narrow terminal `per 31.01.2026> `.
  var prompt: String {
    let name = chapter.map { texts.capitalized($0.description) } ?? "Varde"
    let copy = isCopyChosen ? texts(.promptCopy) : nil
    guard let cursor = registry?.cursor else {
      return name + (copy.map { " (\($0))" } ?? "") + "> "
    }
    let at = texts(.promptCursor, texts.short(cursor))
    let whole = "\(name) (\(([copy, at].compactMap { $0 }).joined(separator: ", ")))> "
    // A third of the line is left to type on.
    return DisplayWidth.columns(whole) * 3 <= console.width * 2 ? whole : at + "> "
  }

  /// Whether the chosen chapter's log is somebody else's.
  private var isCopyChosen: Bool {
    guard let chapter, let registry else { return false }
    return (try? registry.isCopy(chapter)) ?? false
  }
}
