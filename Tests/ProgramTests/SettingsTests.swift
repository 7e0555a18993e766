import Foundation
import TestSupport
import Testing

/// The program with settings of the user's own.
@Suite struct SettingsTests {
  private static func environment(
    _ registry: DiskRegistry, _ settings: String, _ more: [String: String] = [:]
  ) throws -> [String: String] {
    let folder = registry.scratch.appendingPathComponent("config/varde")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(settings.utf8).write(to: folder.appendingPathComponent("config"))
    return [
      "PATH": "/usr/bin:/bin", "HOME": registry.scratch.path, "LC_ALL": "nb_NO.UTF-8",
      "XDG_CONFIG_HOME": folder.deletingLastPathComponent().path,
    ].merging(more) { $1 }
  }

  @Test(arguments: [
    ("nb", "Lag · hvelv uten passord · ", "Ukjent kommando «loog». Mente du «logg»?"),
    ("nn", "Lag · kvelv utan passord · ", "Ukjend kommando «loog». Meinte du «logg»?"),
    ("en", "Chapters · ", "Unknown command “loog”. Did you mean “logg”?"),
  ])
  func registryAndLanguageOfTheFile(_ language: String, _ title: String, _ error: String) throws {
    let registry = try DiskRegistry()
    let environment = try Self.environment(registry, "register = a.varde\nspråk = \(language)\n")
    let said = try Subprocess(DiskRegistry.program, ["lag"], environment: environment)
    #expect(said.status == 0)
    #expect(said.errors.isEmpty)
    #expect(said.output.hasPrefix(title), "\(said.output.prefix(60))")
    let wrong = try Subprocess(DiskRegistry.program, ["loog"], environment: environment)
    #expect(wrong.errors == error + "\n")
    // The machine's language is nobody's wish, and a file is not asked about a pipe.
    let piped = try Subprocess(
      DiskRegistry.program, [], input: "lag\n", environment: environment)
    #expect(piped.output == said.output)
  }

  @Test func optionGoesBeforeTheVariableAndTheVariableBeforeTheFile() throws {
    let registry = try DiskRegistry()
    let environment = try Self.environment(registry, "register = borte.varde\n")
    #expect(try Subprocess(DiskRegistry.program, ["lag"], environment: environment).status == 66)
    let named = try Self.environment(
      registry, "register = borte.varde\n", ["VARDE_REGISTER": registry.path])
    #expect(try Subprocess(DiskRegistry.program, ["lag"], environment: named).status == 0)
    let gone = try Subprocess(
      DiskRegistry.program, ["-r", "\(registry.path)x", "lag"], environment: named)
    #expect(gone.status == 66)
  }

  @Test func wrongLinesAreToldAndTheRestHolds() throws {
    let registry = try DiskRegistry()
    let environment = try Self.environment(
      registry, "register = a.varde\nfarge = blå\nspraak = nn\nenkel = ja\n")
    let said = try Subprocess(DiskRegistry.program, ["lag"], environment: environment)
    #expect(said.status == 0)
    #expect(said.errors.contains("linje 2: ukjent nøkkel «farge»."))
    #expect(said.errors.contains("linje 3: ukjent nøkkel «spraak». Mente du «språk»?"))
    #expect(said.output.contains("kode: asker"))
  }

  @Test func languageChosenIsRemembered() throws {
    let registry = try DiskRegistry()
    #expect(try registry.run("språk en").output == "Varde speaks English.\n")
    #expect(try registry.run("lag").output.hasPrefix("Chapters · "))
    #expect(try registry.run(["--språk", "nn", "lag"]).output.hasPrefix("Lag · kvelv"))
    #expect(try registry.run(["lag", "--språk", "nn"]).output.hasPrefix("Lag · kvelv"))
    #expect(try registry.run(["--språk", "dansk", "lag"]).status == 64)
  }
}
