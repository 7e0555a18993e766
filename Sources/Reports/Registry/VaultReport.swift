package import Application
import Events
import Texts

extension Report {
  /// How a vault stands (`hvelv`).
  ///
  /// - Parameter path: of the registry, as given.
  package static func vault(
    _ standing: VaultStanding, at path: String, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var table = Table([
      .init("what", texts(nb: "hva")), .init("is", texts(nb: "er")),
    ])
    func add(_ what: String, _ value: String) { table.add([.text(what), .text(value)]) }
    add(texts(nb: "hvelvet"), state(standing, texts))
    add(texts(nb: "åpnes med"), texts.all(ways(standing).map { texts($0.label) }))
    add(
      texts(nb: "nøkler"),
      texts(
        nb: "{0} i bruk, {1} slettet", texts.number(standing.activeKeys),
        texts.number(standing.erasedKeys)))
    add(texts(nb: "filer"), texts(nb: "keys.sqlite og private.sqlite i {0}", path))
    if let sessions = standing.sessions {
      add(texts(nb: "nøkkel mens det er åpent"), sessions)
    }
    var report = Report(title: texts(nb: "Hvelvet"), facts: context.mark)
    report.sections = [Section("vault", table)]
    report.contract = [
      "locked": .bool(standing.isLocked),
      "until": standing.until.map { .string("\($0)") } ?? .null,
      "ways": .array(ways(standing).map { .string($0.word) }),
      "keys": [
        "active": .integer(standing.activeKeys), "erased": .integer(standing.erasedKeys),
      ],
      "path": .string(path), "sessions": standing.sessions.map { .string($0) } ?? .null,
    ]
    return report
  }

  private static func ways(_ standing: VaultStanding) -> [(word: String, label: Phrase)] {
    var ways: [(word: String, label: Phrase)] = []
    if standing.hasPassphrase { ways.append(("passphrase", .vaultByPassphrase)) }
    if standing.hasRecoveryCode { ways.append(("recovery", .vaultByCode)) }
    if standing.hasKeyFile { ways.append(("key-file", .vaultByKeyFile)) }
    return ways
  }

  private static func state(_ standing: VaultStanding, _ texts: Texts) -> String {
    if standing.isLocked { return texts(nb: "låst") }
    if let until = standing.until { return texts(nb: "åpent til {0}", texts.moment(until)) }
    return texts(nb: "åpent")
  }
}
