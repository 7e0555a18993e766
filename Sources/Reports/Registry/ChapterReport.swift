import Events
package import Projections
import Texts

extension Report {
  /// The chapters of a registry (`lag`).
  ///
  /// - Parameter year: the year of the member counts; the newest of each chapter when nil.
  package static func chapters(
    _ organisation: Organisation, year: Int? = nil, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var table = Table([
      .init("code", texts(nb: "kode"), .word),
      .init("name", texts(nb: "navn")),
      .init("kind", texts(nb: "slag"), .word),
      .init("municipality", texts(nb: "kommune"), isExtra: true),
      .init("county", texts(nb: "fylke"), isExtra: true),
      .init("parent", texts(nb: "overordnet"), .word, isExtra: true),
      .init("members", texts(nb: "medlemmer"), .number),
      .init("membersYear", texts(nb: "år"), .word, isExtra: true),
      .init("closed", texts(nb: "nedlagt"), .word, isExtra: true),
    ])
    let codes = organisation.codes.filter { organisation.chapters[$0]?.exists == true }
    for code in codes {
      guard let facts = organisation.chapters[code] else { continue }
      let counted = year ?? facts.members.keys.max()
      let members = counted.flatMap { facts.members[$0]?.members }
      table.add([
        .text("\(code)"), .text(facts.name?.text),
        facts.kind.map { .shown(texts.label($0), value: .string($0.rawValue)) } ?? .empty,
        .text(facts.municipality?.text), .text(facts.county?.text), .text(facts.parent),
        .number(members),
        members == nil
          ? .empty : counted.map { .shown("\($0)", value: .integer($0)) } ?? .empty,
        .date(facts.closed),
      ])
    }
    return Report(
      title: texts(nb: "Lag"), facts: context.standing + [texts(nb: "{0} lag", codes.count)],
      sections: [Section("chapters", table)])
  }
}
