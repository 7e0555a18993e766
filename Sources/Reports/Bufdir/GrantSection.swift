import Events
import Projections
import Texts

extension Report.Section {
  /// Net points and kroner below the figures (§ 17 and § 20); nil where the organisation's group is not on
  /// record for the grant year.
  static func grant(_ answer: NationalAnswer, _ texts: Texts) -> Report.Section? {
    guard let strict = answer.grant(\.strict), let lenient = answer.grant(\.lenient) else {
      return nil
    }
    var table = Table([
      .init("what", ""), .init("strict", texts(nb: "streng"), .number),
      .init("lenient", texts(nb: "romslig"), .number),
    ])
    func kroner(_ ore: Int) -> Table.Cell {
      .shown(texts.kroner(ore: ore), value: .integer(ore))
    }
    func add(_ label: String, _ cell: (Grant) -> Table.Cell?) {
      guard let first = cell(strict), let second = cell(lenient) else { return }
      table.add([.text(label), first, second])
    }
    add(texts(nb: "Nettopoeng, gruppe {0}", strict.parameters.group)) { grant in
      .shown(texts.tenths(grant.netPointsTenths), value: .integer(grant.netPointsTenths))
    }
    add(texts(nb: "Poengverdi")) { $0.parameters.orePerPoint.map(kroner) }
    add(texts(nb: "Variabelt tilskudd")) { $0.variableGrantOre.map(kroner) }
    add(texts(nb: "Grunntilskudd")) { $0.parameters.basicGrant.map(kroner) }
    add(texts(nb: "Driftstilskudd")) { $0.operatingGrantOre.map(kroner) }
    var section = Report.Section(
      "grant", title: texts(nb: "Tilskudd {0}", strict.parameters.grantYear), table)
    section.isAside = true
    return section
  }
}

extension NationalAnswer {
  /// Members of JSON for one reading: net points in tenths, kroner in øre; nothing that is not known.
  func grantJSON(_ column: KeyPath<Both<Int>, Int>) -> [JSON.Member] {
    guard let grant = grant(column) else { return [] }
    let ore = [
      ("variableGrantOre", grant.variableGrantOre), ("operatingGrantOre", grant.operatingGrantOre),
    ]
    return [.init("netPointsTenths", .integer(grant.netPointsTenths))]
      + ore.compactMap { name, value in value.map { .init(name, .integer($0)) } }
  }

  /// What the kroner rest on: group, value of a point, basic grant; empty where nothing is on record.
  var grantParametersJSON: [JSON.Member] {
    guard let parameters = grantParameters else { return [] }
    let optional = [
      ("orePerPoint", parameters.orePerPoint), ("basicGrantOre", parameters.basicGrant),
    ]
    let members: [JSON.Member] =
      [.init("group", .integer(parameters.group))]
      + optional.compactMap { name, value in value.map { .init(name, .integer($0)) } }
    return [.init("grantParameters", .object(members))]
  }
}
