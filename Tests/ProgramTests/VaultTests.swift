import Foundation
import TestSupport
import Testing

/// A registry under a passphrase, reached through the program, one command at a time.
@Suite("the vault from a script")
struct VaultTests {
  @Test("a registry without a passphrase must be said")
  func saysHow() throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let path = scratch.path + "/a.varde"
    let unsaid = try Subprocess(DiskRegistry.program, ["opprett", path])
    #expect(unsaid.status == 64)
    #expect(unsaid.errors.contains("--passordfil"))
    #expect(unsaid.errors.contains("--uten-passord"))
    #expect(!FileManager.default.fileExists(atPath: path))
    let said = try Subprocess(DiskRegistry.program, ["opprett", path, "--uten-passord"])
    #expect(said.status == 0)
    #expect(said.errors.contains("uten passord"))
    #expect(FileManager.default.fileExists(atPath: path + "/vault.key"))
    let listed = try Subprocess(DiskRegistry.program, ["-r", path, "folk", "--lag", "x"])
    #expect(listed.status == 65)
    let state = try Subprocess(DiskRegistry.program, ["-r", path, "hvelv"])
    #expect(state.output.contains("hvelv uten passord"))
  }

  @Test("a weak passphrase makes nothing")
  func weak() throws {
    let registry = try LockedRegistry(make: false)
    let file = try registry.file("kort", "elleve tegn\n")
    let made = try Subprocess(
      DiskRegistry.program, ["opprett", registry.path, "--passordfil", file])
    #expect(made.status == 65)
    #expect(!made.errors.contains("elleve tegn"))
    #expect(!FileManager.default.fileExists(atPath: registry.path))
  }

  @Test("locked, nothing is recorded and no name is shown; with the passphrase both are")
  func locked() throws {
    let registry = try LockedRegistry()
    #expect(!FileManager.default.fileExists(atPath: registry.path + "/vault.key"))
    let lag = ["lag", "ny", "asker", "--slag", "lokallag"]
    let refused = try registry.run(lag)
    #expect(refused.status == 77)
    #expect(refused.errors.contains("Hvelvet er låst"))
    #expect(try registry.run(lag, with: registry.passphraseFile).status == 0)
    let person = ["folk", "ny", "ZQ", "--lag", "asker", "--navn", "Zacharias"]
    #expect(try registry.run(person, with: registry.passphraseFile).status == 0)
    let wrong = try registry.file("feil", "et helt annet passord")
    let no = try registry.run(["folk", "--lag", "asker"], with: wrong)
    #expect(no.status == 77)
    #expect(no.errors.contains("Feil passord"))
    let hidden = try registry.run(["folk", "--lag", "asker"])
    #expect(hidden.status == 0, "\(hidden.errors)")
    #expect(!hidden.output.contains("Zacharias") && hidden.output.contains("p-"))
    let shown = try registry.run(["folk", "--lag", "asker"], with: registry.passphraseFile)
    #expect(shown.output.contains("Zacharias"))
    let after = try registry.run([
      "folk", "--lag", "asker", "--passordfil", registry.passphraseFile,
    ])
    #expect(after.output.contains("Zacharias"))
  }

  @Test("open for a while, for the commands that follow and for no other registry")
  func forAWhile() throws {
    let registry = try LockedRegistry()
    #expect(try registry.run(["hvelv", "åpne", "5"], with: registry.passphraseFile).status == 0)
    #expect(try registry.run(["lag", "ny", "asker", "--slag", "lokallag"]).status == 0)
    let state = try json(registry.run(["hvelv", "--format", "json"]).output)
    #expect(state["locked"] as? Bool == false)
    #expect(state["until"] is String)
    #expect(state["ways"] as? [String] == ["passphrase", "recovery"])
    let other = try LockedRegistry(runtime: registry.runtime)
    #expect(try other.run(["lag", "ny", "asker", "--slag", "lokallag"]).status == 77)
    #expect(try registry.run(["hvelv", "lås"]).status == 0)
    #expect(try registry.run(["lag", "ny", "barum", "--slag", "lokallag"]).status == 77)
    let left = try FileManager.default.contentsOfDirectory(atPath: registry.runtime + "/varde")
    #expect(left.isEmpty)
  }

  @Test("a place that is not ours alone keeps no key")
  func unsafePlace() throws {
    let registry = try LockedRegistry()
    let open = ["hvelv", "åpne"]
    let nowhere = try Subprocess(
      DiskRegistry.program, ["-r", registry.path, "--passordfil", registry.passphraseFile] + open,
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(nowhere.status == 77)
    #expect(nowhere.errors.contains("XDG_RUNTIME_DIR"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: registry.runtime)
    let seen = try registry.run(open, with: registry.passphraseFile)
    #expect(seen.status == 77)
    #expect(seen.errors.contains("0700"))
    #expect(!FileManager.default.fileExists(atPath: registry.runtime + "/varde"))
  }

  @Test("a forgotten passphrase: the code opens, and a new one needs no old one")
  func forgotten() throws {
    let registry = try LockedRegistry()
    let code = try registry.file("kode", registry.code.uppercased().replacing("0", with: "O"))
    let new = try registry.file("nytt", "et nytt passord 2")
    let change = ["hvelv", "passord", "--ny-passordfil", new]
    #expect(try registry.run(change).status == 64)
    #expect(try registry.run(["hvelv", "åpne", "--kode"], with: code).status == 0)
    #expect(try registry.run(change).status == 0)
    #expect(try registry.run(["hvelv", "åpne"], with: registry.passphraseFile).status == 77)
    #expect(try registry.run(["hvelv", "åpne"], with: new).status == 0)
    // Opened by the passphrase, it is asked for again.
    #expect(try registry.run(change).status == 64)
    let made = try registry.run(["hvelv", "kode"], with: new)
    #expect(made.status == 0)
    #expect(LockedRegistry.code(in: made.output) != registry.code)
    #expect(try registry.run(["hvelv", "åpne", "--kode"], with: code).status == 77)
  }

  @Test("taken away and set again")
  func changed() throws {
    let registry = try LockedRegistry()
    let remove = ["hvelv", "passord", "--fjern"]
    #expect(try registry.run(remove, with: registry.passphraseFile).status == 64)
    #expect(try registry.run(remove + ["--ja"], with: registry.passphraseFile).status == 0)
    let key = registry.path + "/vault.key"
    #expect(FileManager.default.fileExists(atPath: key))
    #expect(try registry.run(["lag", "ny", "asker", "--slag", "lokallag"]).status == 0)
    try FileManager.default.moveItem(atPath: key, toPath: key + ".away")
    let missing = try registry.run(["lag", "ny", "barum", "--slag", "lokallag"])
    #expect(missing.status == 77)
    #expect(missing.errors.contains("vault.key"))
    try FileManager.default.moveItem(atPath: key + ".away", toPath: key)
    let set = ["hvelv", "passord", "--ny-passordfil", registry.passphraseFile]
    #expect(try registry.run(set).status == 0)
    #expect(!FileManager.default.fileExists(atPath: key))
    #expect(try registry.run(["lag", "ny", "barum", "--slag", "lokallag"]).status == 77)
  }
}

/// A registry under a passphrase, with a place of its own for keys and open vaults.
final class LockedRegistry {
  static let passphrase = "ZQPASSORD blåbær og fløte"
  let scratch: URL
  let path: String
  let runtime: String
  let passphraseFile: String
  private(set) var code = ""

  init(make: Bool = true, runtime: String? = nil) throws {
    scratch = try DiskRegistry.makeScratch()
    path = scratch.path + "/a.varde"
    self.runtime = runtime ?? scratch.path + "/runtime"
    passphraseFile = scratch.path + "/passord"
    try Data((Self.passphrase + "\n").utf8).write(to: URL(fileURLWithPath: passphraseFile))
    try FileManager.default.createDirectory(
      atPath: self.runtime, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    guard make else { return }
    let made = try Subprocess(
      DiskRegistry.program, ["opprett", path, "--passordfil", passphraseFile],
      environment: variables)
    code = Self.code(in: made.output)
    guard made.status == 0, code.count == 44 else { throw Unexpected(text: made.errors) }
  }

  deinit { try? FileManager.default.removeItem(at: scratch) }

  /// The groups below the line that announces them.
  static func code(in output: String) -> String {
    output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }

  var variables: [String: String] {
    [
      "XDG_RUNTIME_DIR": runtime, "VARDE_KEYS": scratch.path + "/keys", "PATH": "/usr/bin:/bin",
    ]
  }

  func run(
    _ arguments: [String], with file: String? = nil, input: String = ""
  ) throws -> Subprocess {
    let opening = file.map { ["--passordfil", $0] } ?? []
    return try Subprocess(
      DiskRegistry.program, ["-r", path] + opening + arguments, input: input,
      environment: variables)
  }

  func file(_ name: String, _ text: String) throws -> String {
    let url = scratch.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return url.path
  }
}
