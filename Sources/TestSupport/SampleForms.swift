package import Application
import Events
import Foundation

/// Forms in a folder of the tests, with the expected answers beside them.
package struct SampleForms: Sendable {
  /// Absolute path of the folder.
  package let folder: String

  /// The Asker sample.
  package static let asker = SampleForms(folder: tests + "/Samples/asker")

  /// The vectors of the independent oracle.
  package static let vectors: [SampleForms] = folders(in: tests + "/Oracle/vectors")

  /// The folder `Tests`.
  package static let tests = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Tests").path

  private static func folders(in path: String) -> [SampleForms] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().map { SampleForms(folder: path + "/" + $0) }
  }

  /// Files of one form, in byte order of their names; `.xlsx` are the same sheets as workbooks.
  package func files(
    _ prefix: String, _ suffix: String = ".csv"
  ) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter {
        $0.precomposedStringWithCanonicalMapping.hasPrefix(prefix) && $0.hasSuffix(suffix)
      }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      .map { ($0, Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))) }
  }

  /// The workbooks that LibreOffice made of the Asker sample.
  package static let libreOffice = SampleForms(
    folder: tests + "/Fixtures/workbooks/libreoffice")

  /// Imports all four forms in the order in which they depend on each other.
  package func importAll(
    into registry: Registry, _ suffix: String = ".csv"
  ) throws -> [ImportOutcome] {
    try [
      (FormKind.chapters, "lag"), (.people, "personer"), (.entries, "registrering"),
      (.annualReports, "årsrapporter"),
    ].map { form, prefix in
      try registry.importForms(ImportRequest(form: form, files: try files(prefix, suffix)))
    }
  }

  /// The expected answers of a year; nil when there are none.
  package func expected(_ year: Int) throws -> [String: Any]? {
    let path = folder + "/expected-\(year).json"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try JSONSerialization.jsonObject(with: data) as? [String: Any]
  }
}

extension SampleForms: CustomStringConvertible {
  package var description: String { (folder as NSString).lastPathComponent }
}
