import Foundation
import Shell
import TestSupport
import Testing

/// What is printed for other programs: completions and the manual page, made from the table of
/// commands.
@Suite struct PrintedTests {
  private static func printed(_ arguments: String...) throws -> String {
    let said = try Subprocess(
      DiskRegistry.program, arguments,
      environment: ["PATH": "/usr/bin:/bin", "HOME": "/", "XDG_CONFIG_HOME": "/nowhere"])
    #expect(said.status == 0)
    #expect(said.errors.isEmpty)
    return said.output
  }

  private static func file(_ text: String) throws -> String {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("varde-printed-\(UUID().uuidString)")
    try Data(text.utf8).write(to: url)
    return url.path
  }

  @Test(arguments: ["bash", "zsh", "fish"], ["nb", "nn", "en"])
  func everyCommandAndOptionIsInTheScript(_ shell: String, _ language: String) throws {
    let script = try Self.printed("--språk", language, "fullføring", shell)
    let words = Set(script.split { " ()'\n|:;".contains($0) }.map(String.init))
    for spec in CommandTable.all {
      for name in [spec.name] + spec.aliases {
        for word in name.split(separator: " ") { #expect(words.contains(String(word)), "\(word)") }
      }
      for option in spec.options + CommandTable.global {
        let dashes = shell == "fish" ? "" : "--"
        #expect(words.contains(dashes + option.name))
        #expect(words.contains(dashes + option.english))
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func theShellReadsIt(_ shell: String) throws {
    let there = try Subprocess("sh", ["-c", "command -v \(shell)"])
    if there.status != 0 { return }
    let file = try Self.file(try Self.printed("fullføring", shell))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let read = try Subprocess(shell, ["-n", file])
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.errors.isEmpty)
  }

  /// The words after `varde`, the last being completed, and what must come of it.
  @Test(arguments: [
    (["ra"], "rapport"), (["lag", "ve"], "velg"), (["rapport", "bu"], "bufdir"),
    (["-r", "a", "lag", "--fy"], "--fylke"),
    (["rapport", "bufdir", "2025", "--format", "c"], "csv"),
    (["før", "på", "n"], "nytt"), (["fullføring", "z"], "zsh"),
    (["logg", "--med"], "--medarrangør"),
  ])
  func bashCompletes(_ words: [String], _ completion: String) throws {
    let file = try Self.file(try Self.printed("fullføring", "bash"))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let quoted = (["varde"] + words).map { "'\($0)'" }.joined(separator: " ")
    let said = try Subprocess(
      "bash",
      [
        "-c",
        "cd /; source '\(file)'; COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count); _varde; "
          + "printf '%s\\n' \"${COMPREPLY[@]}\"",
      ])
    let offered = said.output.split(separator: "\n").map(String.init)
    #expect(offered.first == completion, "\(said.output)\(said.errors)")
    // What begins otherwise is not offered.
    #expect(offered.allSatisfy { $0.hasPrefix(words.last ?? "") })
  }

  @Test(arguments: ["nb", "nn", "en"])
  func manualHasEveryCommandAndOption(_ language: String) throws {
    let page = try Self.printed("--språk", language, "manual")
    let text = page.replacingOccurrences(of: "\\-", with: "-")
    for spec in CommandTable.all {
      #expect(text.contains("\n.SS \(spec.call)\n"))
      for option in spec.options + CommandTable.global {
        #expect(text.contains("\\fB--\(option.name)\\fR"))
        #expect(text.contains("\\fB--\(option.english)\\fR"))
      }
    }
    if try Subprocess("sh", ["-c", "command -v man"]).status != 0 { return }
    let file = try Self.file(page)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let read = try Subprocess(
      "sh", ["-c", "LC_ALL=C.UTF-8 MANWIDTH=100 man -l --warnings '\(file)'"])
    #expect(read.status == 0)
    #expect(read.errors.isEmpty, "\(read.errors)")
    #expect(read.output.contains("--passphrase-file"))
  }
}
