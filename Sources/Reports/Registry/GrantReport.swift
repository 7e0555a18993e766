import Events
package import Projections
import Texts

extension Report {
  /// What Bufdir decided, grant year by grant year, newest first (`tilskudd`).
  package static func grants(_ organisation: Organisation, _ context: ReportContext) -> Report {
    let texts = context.texts
    var table = Table([
      .init("grantYear", texts(nb: "tilskuddsår"), .number),
      .init("group", texts(nb: "gruppe"), .number),
      .init("orePerPoint", texts(nb: "poengverdi"), .number),
      .init("basicGrantOre", texts(nb: "grunntilskudd"), .number),
      .init("entry", texts(nb: "ført"), .word),
    ])
    func kroner(_ ore: Int?) -> Table.Cell {
      ore.map { .shown(texts.kroner(ore: $0), value: .integer($0)) } ?? .empty
    }
    for (year, grant) in organisation.grants.sorted(by: { $0.key > $1.key }) {
      table.add([
        .shown("\(year)", value: .integer(year)), .number(grant.parameters.group),
        kroner(grant.parameters.orePerPoint), kroner(grant.parameters.basicGrant),
        .text(grant.handle),
      ])
    }
    return Report(
      title: texts(nb: "Tilskudd"), facts: context.standing, sections: [Section("grants", table)],
      notes: table.rows.isEmpty
        ? [
          texts(
            nb:
              "Ingenting er ført om tilskuddet. «tilskudd sett 2027 --gruppe 3» fører det sentralt."
          )
        ] : [])
  }
}
