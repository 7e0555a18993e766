import Application
import Shell
import TestSupport
import Testing
import Texts

/// `hjelp`: short, by task, and true.
@Suite struct HelpTests {
  private static var files: FakeFiles {
    FakeFiles([
      "aktiviteter.csv": .success(
        Array("lag;dato;varighet;aktivitet;leder\nasker;2026-11-03;60;samtalegruppe;KN\n".utf8))
    ])
  }

  @Test(arguments: [80, 100, 200]) func fitsASmallTerminal(_ width: Int) throws {
    let sitting = Sitting(try .asker(), [], isSeen: true, width: width)
    #expect(sitting.session.run(["hjelp"]) == .done)
    let lines = sitting.console.results.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 25, "\(sitting.console.results)")
    #expect(lines.allSatisfy { $0.count <= width })
    for spec in CommandTable.all {
      let last = spec.name.split(separator: " ").last ?? ""
      #expect(sitting.console.results.contains(last), "\(spec.name)")
    }
  }

  /// Every command that a task shows does what it says: none is refused.
  @Test(arguments: HelpTask.all.map { $0.names[0] })
  func everyLineOfATaskRuns(_ name: String) throws {
    let task = try #require(HelpTask.all.first { $0.names[0] == name })
    for line in task.steps.map(\.line) where !Self.isAsked(line) {
      let sitting = try Self.prepared(for: task, upTo: line)
      var words = try Tokenizer.words(line)
      let spec = try #require(CommandLineParser.command(words)?.0, "\(line)")
      if spec.options.contains(where: { $0.name == "ja" }) { words.append("--ja") }
      let status = sitting.session.run(words)
      let fine: [ExitCode] = line == "kontroller" ? [.done, .difference] : [.done]
      #expect(fine.contains(status), "\(line): \(sitting.console.remarks)")
    }
  }

  /// A sitting in which the lines before one were run.
  private static func prepared(for task: HelpTask, upTo line: String) throws -> Sitting {
    let sitting = Sitting(try .asker(), [], files: files, isSeen: false)
    sitting.session.isShell = true
    #expect(sitting.session.run(["lag", "velg", "asker"]) == .done)
    for earlier in task.steps.map(\.line).prefix(while: { $0 != line }) where !isAsked(earlier) {
      var words = try Tokenizer.words(earlier)
      let spec = CommandLineParser.command(words)?.0
      if spec?.options.contains(where: { $0.name == "ja" }) == true { words.append("--ja") }
      _ = sitting.session.run(words)
    }
    return sitting
  }

  /// What asks: nobody answers here; `TranscriptTests` run them.
  private static func isAsked(_ line: String) -> Bool { ["logg", "rett asker-20"].contains(line) }

  @Test(arguments: HelpTask.all.flatMap(\.names))
  func aTaskIsFoundByEveryName(_ name: String) throws {
    let sitting = Sitting(try .asker(), [], isSeen: false)
    #expect(sitting.session.run(["hjelp"] + name.split(separator: " ").map(String.init)) == .done)
    #expect(sitting.console.results.contains("\n      "))
  }

  @Test func everyCommandStandsInOneGroup() {
    #expect(
      CommandTable.groups.flatMap(\.ids).map { "\($0)" }.sorted()
        == CommandTable.all.map { "\($0.id)" }.sorted())
  }
}
