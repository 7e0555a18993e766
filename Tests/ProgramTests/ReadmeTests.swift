import Foundation
import TestSupport
import Testing

/// Every command that a page says to type is typed, in a folder of its own, and gives what it says.
@Suite("what the pages say to type")
struct ReadmeTests {
  @Test("runs", arguments: Page.all)
  func runs(path: String) throws {
    let page = try Page(path)
    let makefile = try String(
      contentsOf: Page.root.appendingPathComponent("Makefile"), encoding: .utf8)
    for target in page.blocks.flatMap(\.commands).compactMap(\.target) {
      #expect(makefile.contains("\n\(target): "), "\(path): there is no target \(target)")
    }
    for block in try Sitting(page).blocks {
      for step in block.steps {
        #expect(
          step.status == step.command.status,
          "\(path):\(step.command.line): \(step.command.text)\n\(step.output)")
      }
      let all = block.steps.map(\.output).joined()
      if let missing = Self.firstMissing(of: block.expected, in: all) {
        Issue.record(
          "\(path):\(block.steps.first?.command.line ?? 0): does not come out: \(missing)\n\(all)")
      }
    }
  }

  private static func firstMissing(of expected: [String], in output: String) -> String? {
    var rest = output.split(separator: "\n", omittingEmptySubsequences: false)[...]
    for line in expected where !line.isEmpty {
      guard let place = rest.firstIndex(where: { matches(String($0), line) }) else { return line }
      rest = rest[(place + 1)...]
    }
    return nil
  }

  private static func matches(_ line: String, _ pattern: String) -> Bool {
    let line = line.trimmingCharacters(in: .whitespaces)
    let parts = pattern.trimmingCharacters(in: .whitespaces).components(separatedBy: "…")
    guard line.hasPrefix(parts[0]), line.hasSuffix(parts[parts.count - 1]) else { return false }
    var rest = line[...]
    for part in parts where !part.isEmpty {
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return parts.count > 1 || line == parts[0]
  }
}

/// The commands of a page, run by one shell, so that variables and folders last from block to block.
private struct Sitting {
  struct Step {
    let command: Page.Command
    let output: String
    let status: Int32
  }

  let blocks: [(steps: [Step], expected: [String])]

  init(_ page: Page) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("varde-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["Tests", "docs", "tools"] {
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent(name),
        withDestinationURL: Page.root.appendingPathComponent(name))
    }
    let programs = URL(fileURLWithPath: Subprocess.built("varde")).deletingLastPathComponent().path
    // After each command a line that no command writes: a control character and the exit status.
    var script = """
      exec 2>&1
      export TMPDIR='\(folder.path)' PATH='\(programs)':"$PATH" LC_ALL=C.UTF-8
      export VARDE_KEYS='\(folder.path)/nøkler'
      cd '\(folder.path)'

      """
    for command in page.blocks.flatMap(\.commands) {
      script += command.target == nil ? command.text : ":"
      script += "\nprintf '\\001%d\\001' $?\n"
    }
    let file = folder.appendingPathComponent("page.sh")
    try script.write(to: file, atomically: true, encoding: .utf8)
    let pieces = try Subprocess("bash", [file.path]).output
      .replacingOccurrences(of: "\r\n", with: "\n")
      .split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
    var next = 0
    blocks = page.blocks.map { block in
      let steps = block.commands.map { command in
        defer { next += 2 }
        return Step(
          command: command, output: next < pieces.count ? pieces[next] : "",
          status: next + 1 < pieces.count ? Int32(pieces[next + 1]) ?? -1 : -1)
      }
      return (steps, block.output)
    }
  }
}
