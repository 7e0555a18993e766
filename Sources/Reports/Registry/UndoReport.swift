package import Application
import Events
import Texts

extension Report {
  /// What became of an import that was undone.
  package static func undone(_ undone: UndoneImport, _ context: ReportContext) -> Report {
    let texts = context.texts
    var table = Table([
      .init("entry", texts(nb: "føring"), .word), .init("outcome", texts(nb: "hva")),
    ])
    for handle in undone.left {
      table.add([.text("\(handle)"), .text(texts(nb: "rettet, trukket eller i bruk: latt være"))])
    }
    return Report(
      title: texts(nb: "Importen er angret"),
      facts: context.mark
        + [
          texts(nb: "{0} trukket", texts.rows(undone.withdrawn.count)),
          texts(nb: "{0} latt være", texts.number(undone.left.count)),
        ],
      sections: undone.left.isEmpty ? [] : [Section("left", table)],
      contract: [
        "withdrawn": .array(undone.withdrawn.map { .string("\($0)") }),
        "left": .array(undone.left.map { .string("\($0)") }),
      ])
  }
}
