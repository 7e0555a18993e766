import Foundation
import TestSupport
import Testing

/// A passphrase and a recovery code are in no output, in no file, and in nothing that other processes see.
@Suite("secrets stay secret")
struct SecretsTests {
  private static let second = "ZQANDRE tyttebær og multer"

  @Test("thirty commands say and keep nothing of them")
  func nowhere() throws {
    let registry = try LockedRegistry()
    let code = try registry.file("kode", registry.code)
    let wrong = try registry.file("feil", Self.second)
    let marks = [
      "ZQPASSORD", "ZQANDRE", "blåbær og fløte", registry.code,
      registry.code.replacing(" ", with: ""),
      String(registry.code.prefix(9)), String(registry.code.suffix(9)),
    ]
    let commands: [(words: [String], file: String?)] = [
      (["lag"], wrong), (["hvelv"], nil), (["hvelv", "åpne"], wrong),
      (["hvelv", "åpne", "--kode"], registry.passphraseFile),
      (["hvelv", "åpne", "999"], registry.passphraseFile),
      (["hvelv", "åpne", "60"], registry.passphraseFile), (["hvelv"], nil),
      (["lag", "ny", "asker", "--slag", "lokallag"], nil),
      (["hvem", "--navn", "Kari"], nil), (["hvem"], nil),
      (
        [
          "folk", "ny", "OÅ", "--lag", "asker", "--navn", "Ola", "--rolle", "likeperson",
          "--oppnevnt", "2024-01-01",
        ], nil
      ),
      (
        ["logg", "møteplass", "--lag", "asker", "--dato", "2025-05-01", "--leder", "OÅ"], nil
      ),
      (["folk", "--lag", "asker"], nil), (["rapport", "bufdir", "2025"], nil),
      (["mangler", "2025"], nil), (["kontroller"], nil), (["eksporter", "hendelser"], nil),
      (["vis", "asker-3"], nil), (["forklar", "asker-5"], nil),
      (["nøkkel", "ny", "--passordfil", registry.passphraseFile], nil),
      (["nøkkel", "ny", "asker", "--passordfil", wrong], nil),
      (["forsegl", "--passordfil", registry.passphraseFile], nil), (["nøkkel"], nil),
      (["angre", "--lag", "asker", "--ja", "--grunn", "annet"], nil),
      (["loog"], registry.passphraseFile), (["hvelv", "lås"], nil),
      (["folk", "--lag", "asker"], code), (["rapport", "likepersoner", "2025"], nil),
      (["hvelv", "åpne", "--kode"], code), (["hvelv", "passord", "--fjern"], wrong),
      (["hvelv", "passord", "--ny-passordfil", wrong], nil), (["hvelv", "kode"], code),
      (["hvelv", "passord", "--fjern", "--ja"], wrong),
      (["hvelv", "passord", "--ny-passordfil", registry.passphraseFile], nil),
      (["opprett", registry.path, "--passordfil", registry.passphraseFile], nil),
    ]
    #expect(commands.count >= 30)
    for (words, file) in commands {
      let said = try registry.run(words, with: file)
      #expect(said.status != 70, "\(words) \(said.errors)")
      for mark in marks {
        #expect(!said.output.contains(mark), "\(words)")
        #expect(!said.errors.contains(mark), "\(words)")
      }
    }
    for file in [code, wrong, registry.passphraseFile] {
      try FileManager.default.removeItem(atPath: file)
    }
    let names =
      FileManager.default.enumerator(atPath: registry.scratch.path)?
      .compactMap { $0 as? String } ?? []
    #expect(
      names.contains { $0.hasSuffix("keys.sqlite") } && names.contains { $0.hasSuffix(".key") })
    for name in names {
      guard let bytes = try? Data(contentsOf: registry.scratch.appendingPathComponent(name)) else {
        continue
      }
      for mark in marks {
        #expect(bytes.range(of: Data(mark.utf8)) == nil, "\(mark) stands in \(name)")
      }
    }
  }

  @Test("other processes see neither in arguments nor environment")
  func notInProc() throws {
    let registry = try LockedRegistry()
    let program = try RunningProgram(
      ["-r", registry.path, "--passordfil", registry.passphraseFile])
    program.type("lag ny asker --slag lokallag\nlag --format csv\n")
    while let line = program.line(), !line.hasPrefix("asker,") {}
    for file in ["cmdline", "environ"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "/proc/\(program.process)/\(file)"))
      #expect(!bytes.isEmpty)
      #expect(bytes.range(of: Data("ZQPASSORD".utf8)) == nil)
    }
    _ = program.kill()
  }
}
