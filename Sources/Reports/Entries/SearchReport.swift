package import Application
import Events
import Projections
import Texts

extension Report {
  /// What a search found, newest first, with where (`søk`).
  ///
  /// - Parameter words: what was searched for.
  package static func found(
    _ hits: [SearchHit], _ words: [String], _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var table = Table([
      .init("entry", texts(nb: "føring"), .word), .init("on", texts(nb: "dato"), .word),
      .init("kind", texts(nb: "slag")), .init("found", texts(nb: "funnet i")),
    ])
    for hit in hits {
      let places = hit.places.map { ($0.place, $0.text.lines) }
      let shown = places.map { place, text in
        texts(nb: "{0}: {1}", texts.label(place), excerpt(text, words))
      }
      table.add([
        .text(hit.handle), .date(hit.fact.data.on),
        hit.fact.data.entryKind.map { .shown(texts.label($0), value: .string($0.rawValue)) }
          ?? .empty,
        .shown(
          shown.joined(separator: texts(nb: "; ")),
          value: .array(
            places.map { ["place": .string(key($0)), "text": .string($1)] as JSON })),
      ])
    }
    return Report(
      title: texts(nb: "Søk etter {0}", texts.quoted(words.joined(separator: " "))),
      facts: context.facts() + [texts.entries(hits.count)], sections: [Section("entries", table)],
      notes: hits.first.map { [texts(nb: "«vis {0}» viser hele føringen.", $0.handle)] } ?? [])
  }

  private static func key(_ place: SearchHit.Place) -> String {
    switch place {
    case .kind: "kind"
    case .leader: "leader"
    case .words(let text): text.rawValue
    }
  }

  /// A long text around the first of the words in it.
  private static func excerpt(_ text: String, _ words: [String]) -> String {
    let (before, length) = (20, 60)
    let letters = Array(text)
    if letters.count <= length { return text }
    let folded = Array(Nearby.fold(text))
    let starts = words.map(Nearby.fold).compactMap { word in
      folded.indices.first { folded[$0...].starts(with: word) }
    }
    // Where folding changed the length nobody can say where the word stands.
    let found = folded.count == letters.count ? starts.min() ?? 0 : 0
    let start = max(0, min(found - before, letters.count - length))
    let end = min(letters.count, start + length)
    return (start > 0 ? "…" : "") + String(letters[start..<end])
      + (end < letters.count ? "…" : "")
  }
}

extension Texts {
  fileprivate func label(_ place: SearchHit.Place) -> String {
    switch place {
    case .kind: self(nb: "slag")
    case .leader: self(nb: "leder")
    case .words(let text): label(text)
    }
  }
}

extension String {
  /// On one line.
  fileprivate var lines: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
