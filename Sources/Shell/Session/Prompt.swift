import Application
import Events
import TerminalText
import Texts

extension Session {
  /// `Asker> `; at a cursor `Asker (per 31.01.2026)> `, and on a narrow terminal `per 31.01.2026> `.
  var prompt: String {
    let name = chapter.map { texts.capitalized($0.description) } ?? "Varde"
    guard let cursor = registry?.cursor else { return name + "> " }
    let at = texts(.promptCursor, texts.short(cursor))
    let whole = "\(name) (\(at))> "
    // A third of the line is left to type on.
    return DisplayWidth.columns(whole) * 3 <= console.width * 2 ? whole : at + "> "
  }
}
