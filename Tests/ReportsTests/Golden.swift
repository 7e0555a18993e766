import Application
import Events
import Projections
import Reports
import TestSupport
import Texts

/// One output of one report.
struct Golden {
  let name: String
  let text: String
  /// Columns of the terminal, of a table.
  let width: Int?

  static func all() throws -> [Golden] {
    try yearly() + booklet() + views() + sample() + corrected() + comparisons() + seals()
      + exchange()
      + imports() + damaged() + tampered() + sealing() + accesses() + privacy() + empty()
  }

  /// A report in these widths and formats.
  static func of(
    _ report: Report, _ name: String, widths: [Int] = [], _ formats: OutputFormat...
  ) -> [Golden] {
    widths.map {
      Golden(
        name: "\(name).\($0).txt", text: report.rendered(as: .table, width: $0), width: $0)
    }
      + formats.map {
        Golden(
          name: "\(name).\($0.rawValue)" + ($0 == .list || $0 == .table ? ".txt" : ""),
          text: report.rendered(as: $0), width: nil)
      }
  }
}

/// The Asker sample with a registry's context.
struct Sample {
  let registry: Registry
  let outcomes: [ImportOutcome]

  init(demo: Bool = false) throws {
    registry = Registry.inMemory(demo: demo)
    try registry.setActor(name: "Kari Nordmann", role: .coordinator)
    outcomes = try SampleForms.asker.importAll(into: registry)
  }

  /// The context at a cursor.
  func earlier() throws -> ReportContext {
    var context = try context()
    context.cursor = try CivilDate("2026-11-21").map { try registry.cursor(on: $0) }
    return context
  }

  func context(isDemo: Bool = false) throws -> ReportContext {
    var names: [LogCode: PersonNames] = [:]
    for log in try registry.logs() {
      let register = try registry.register(of: log)
      names[log] = PersonNames(
        codes: try registry.codes(of: log), among: register.people.map(\.pseudonym))
    }
    return ReportContext(
      registry: "mental-helse", isDemo: isDemo, knownOn: CivilDate("2026-11-21"),
      names: { [names] in names[$0] ?? .none })
  }
}
