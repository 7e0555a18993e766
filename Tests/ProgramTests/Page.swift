import Foundation

/// A page of the documentation, read for what it says to type and what it says comes out.
struct Page {
  /// Path below the root of the repository.
  let path: String
  /// The fenced `sh` blocks, in order, each with the `text` block after it.
  let blocks: [Block]

  struct Block {
    var commands: [Command] = []
    /// Lines that come out, in this order, others between; `…` stands for anything.
    var output: [String] = []
  }

  struct Command {
    /// Of its first line.
    let line: Int
    let text: String
    /// As a comment after it says: `# exit 2`.
    let status: Int32

    /// What `make` is to make; nil for another command.
    var target: String? {
      text.hasPrefix("make ") ? String(text.dropFirst(5)) : nil
    }
  }

  /// The repository, from this file up.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  init(_ path: String) throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    var blocks: [Block] = []
    var fence: Substring?
    var waiting = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") {
        fence = fence == nil ? line.dropFirst(3) : nil
        if fence == "sh" { blocks.append(Block()) }
      } else if fence == "sh" {
        waiting += line
        if line.hasSuffix("\\") {
          waiting += "\n"
        } else if !waiting.isEmpty {
          blocks[blocks.count - 1].commands.append(Command(waiting, endingAt: index + 1))
          waiting = ""
        }
      } else if fence == "text", !blocks.isEmpty {
        blocks[blocks.count - 1].output.append(String(line))
      }
    }
    self.path = path
    self.blocks = blocks
  }

  /// All pages that somebody may follow.
  static var all: [String] {
    let pages = try? FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent("docs").path)
    return ["README.md"]
      + (pages ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }
}

extension Page.Command {
  init(_ text: String, endingAt line: Int) {
    self.line = line - text.count { $0 == "\n" }
    let parts = text.split(separator: "# exit ", maxSplits: 1)
    self.text = parts[0].trimmingCharacters(in: .whitespaces)
    status = parts.count > 1 ? Int32(parts[1].trimmingCharacters(in: .whitespaces)) ?? -1 : 0
  }
}
