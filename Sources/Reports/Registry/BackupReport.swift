package import Application
import EventLog
import Events
import Texts

extension Report {
  /// A backup that was made (`sikkerhetskopi`).
  package static func backup(
    _ made: BackupWriter.Made, _ request: BackupWriter.Request, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = Report(
      title: texts(nb: "Sikkerhetskopi"), facts: context.mark,
      summary: [extent(made.registry, texts)],
      sections: [
        Section(
          "archives",
          archives(
            [(request.registryArchive, made.registry), (request.keysArchive, made.keys)], texts))
      ])
    report.contract = contract(made.registry, made.keys)
    return report
  }

  /// A registry that was put back (`gjenopprett`).
  package static func restored(
    _ outcome: RestoreRegistry.Outcome, to destination: String, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let registry = outcome.restored.registry
    var report = Report(
      title: texts(nb: "Lagt tilbake i {0}", texts.quoted(destination)), facts: context.mark,
      summary: [
        texts(nb: "Kopien er fra {0}.", texts.date(NorwegianTime.date(at: registry.made))),
        extent(registry, texts),
        outcome.erasures == 0
          ? texts(nb: "I nøkkelmappen er ingenting notert som glemt.")
          : texts(nb: "Glemt her også: {0}.", texts.erasures(outcome.erasures)),
      ])
    report.contract = contract(
      registry, outcome.restored.keys, [.init("erasures", .integer(outcome.erasures))])
    return report
  }

  private static func extent(_ manifest: BackupManifest, _ texts: Texts) -> String {
    texts(
      nb: "{0} og {1}.", texts.logs(manifest.logs.count),
      texts.events(manifest.logs.reduce(0) { $0 + $1.head.size }))
  }

  private static func archives(
    _ archives: [(path: String, manifest: BackupManifest)], _ texts: Texts
  ) -> Table {
    var table = Table([
      .init("file", texts(nb: "fil")), .init("holds", texts(nb: "inneholder")),
      .init("bytes", texts(nb: "byte"), .number),
    ])
    for (path, manifest) in archives {
      table.add([
        .text(path), .text(manifest.files.map(\.file.rawValue).joined(separator: ", ")),
        .number(manifest.files.reduce(0) { $0 + $1.size }),
      ])
    }
    return table
  }

  private static func contract(
    _ registry: BackupManifest, _ keys: BackupManifest, _ more: [JSON.Member] = []
  ) -> JSON {
    let logs = registry.logs.map { one -> JSON in
      [
        "log": .string("\(one.log)"), "size": .integer(one.head.size),
        "root": .string(one.head.root.base64),
      ]
    }
    let files = (registry.files + keys.files).map { one -> JSON in
      ["file": .string(one.file.rawValue), "bytes": .integer(one.size)]
    }
    return .object(
      [
        .init("registry", .string(registry.registry.description)),
        .init("made", .string("\(registry.made)")), .init("logs", .array(logs)),
        .init("files", .array(files)),
      ] + more)
  }
}
