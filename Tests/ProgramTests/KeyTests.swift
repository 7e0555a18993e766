import Foundation
import TestSupport
import Testing

/// Keys as the program keeps them on disk.
@Suite struct KeyTests {
  private static let passphrase = "ZQPASSORD blåbær"

  /// Every byte of every file of the registry and the key folder.
  private func files(below folder: URL) -> [(name: String, bytes: Data)] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).compactMap { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, $0) }
    }
  }

  private func wait(for text: String, times: Int, on terminal: TmuxTerminal) async throws {
    for _ in 1...500 {
      if try terminal.screen().ranges(of: text).count >= times { return }
      try await Task.sleep(for: .milliseconds(30))
    }
    throw Unexpected(text: try terminal.screen())
  }

  private func variables(_ registry: DiskRegistry) -> [String: String] {
    ["VARDE_KEYS": registry.scratch.path + "/nøkler", "PATH": "/usr/bin:/bin"]
  }

  @Test func worksWithoutARegistry() throws {
    let registry = try DiskRegistry()
    let environment = variables(registry)
    let said = try Subprocess(
      DiskRegistry.program, ["nøkkel", "--format", "json"], environment: environment)
    #expect(said.status == 0, "\(said.errors)")
    #expect(!FileManager.default.fileExists(atPath: registry.scratch.path + "/nøkler"))
    _ = try registry.run(["nøkkel", "ny"], environment: environment)
    let after = try Subprocess(
      DiskRegistry.program, ["key", "show", "--format", "jsonl"], environment: environment)
    #expect(after.output.contains("\"private\":\"here\""))
    let elsewhere = try Subprocess(
      DiskRegistry.program, ["--nøkler", registry.path + "/n", "nøkkel"], environment: environment)
    #expect(elsewhere.status == 77)
    let nowhere = try Subprocess(
      DiskRegistry.program, ["nøkkel"], environment: ["PATH": "/usr/bin:/bin"])
    #expect(nowhere.status == 64)
  }

  @Test func whatIsUnderAPassphraseStandsNowhereInClear() throws {
    let registry = try DiskRegistry()
    let file = try registry.file("passord", "\(Self.passphrase)\n")
    let made = try registry.run(
      ["nøkkel", "ny", "asker", "--passordfil", file], environment: variables(registry))
    #expect(made.status == 0, "\(made.errors)")
    try FileManager.default.removeItem(atPath: file)
    let all = files(below: registry.scratch)
    #expect(all.contains { $0.name.hasSuffix(".key") })
    for (name, bytes) in all {
      #expect(bytes.range(of: Data("ZQPASSORD".utf8)) == nil, "\(name)")
      #expect(bytes.range(of: Data("\nseed ".utf8)) == nil, "\(name)")
    }
    #expect(!(made.output + made.errors).contains("ZQPASSORD"))
  }

  @Test(.enabled(if: TmuxTerminal.isInstalled, "tmux is not installed"))
  func aPassphraseIsTypedUnseen() async throws {
    let shell = try await ShellTerminal.start(["VARDE_KEYS": "/nonexistent"])
    let keys = shell.registry.scratch.path + "/nøkler"
    try shell.type("nøkkel ny asker --passord --nøkler \(keys)")
    for (question, times, answer) in [
      ("Nytt passord", 1, Self.passphrase), ("En gang til", 1, "noe annet"),
      ("Nytt passord", 2, Self.passphrase), ("En gang til", 2, Self.passphrase),
    ] {
      try await wait(for: question, times: times, on: shell.terminal)
      try shell.type(answer)
    }
    try await shell.terminal.wait(for: "Ny nøkkel", seconds: 60)
    try shell.type("nøkkel ny asker --nøkler \(keys)")
    try await shell.terminal.wait(for: "Passord til nøkkelen")
    try shell.terminal.press("C-c")
    try await shell.terminal.wait(for: "Avbrutt")
    try shell.type("hvem")
    try await shell.terminal.wait(for: "koordinator")
    try await shell.leave()
    let sent = try await shell.terminal.wait(forSent: "slutt 0")
    #expect(!sent.contains("ZQPASSORD"))
    for (name, bytes) in files(below: shell.registry.scratch) {
      #expect(bytes.range(of: Data("ZQPASSORD".utf8)) == nil, "\(name)")
      #expect(bytes.range(of: Data("\nseed ".utf8)) == nil, "\(name)")
    }
  }
}
