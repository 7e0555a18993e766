import Glibc
import LineEditing
import TerminalText

// Says back what the line reader returns, for tests that need a real terminal.

@main
enum LineEcho {
  static let words = ["ærlig", "ærfugl", "æble", "Ålesund", "ørret"]

  static func main() throws {
    var reader: any LineReader
    if Terminal.isTerminal(STDIN_FILENO) {
      let isVi = getenv("LINE_ECHO_KEYS").map { String(cString: $0) } == "vi"
      let terminal = try TerminalLineReader(mode: isVi ? .vi : nil)
      terminal.addHistory("gammelt øl")
      reader = terminal
    } else {
      reader = PipedLineReader()
    }
    var arguments = CommandLine.arguments.dropFirst()
    let prompt = arguments.popFirst() ?? "Blåbær> "
    var request = LineRequest(
      prompt: prompt, initialText: arguments.popFirst() ?? "",
      completer: { context in
        words.filter { $0.hasPrefix(context.word) }.map { Completion($0) }
      },
      hint: { "\($0.count) tegn" })
    request.takesPaste = { $0.contains(";") }
    while let said = say(reader.readLine(request)) {
      print(said)
      if said == "fikk «passord»" {
        print(say(reader.readLine(.secret(prompt: "Passord: "))) ?? "ingen")
      }
      // `navn` is answered by a question whose answer is not kept.
      request.entersHistory = said != "fikk «navn»"
    }
    print("slutt")
  }

  static func say(_ result: LineResult) -> String? {
    switch result {
    case .line("krasj"): fatalError("krasj")
    case .pasted(let text): "limt inn \(text.split(whereSeparator: \.isNewline).count)"
    case .line(let line): "fikk «\(TerminalEscaping.visible(line))»"
    case .interrupted: "avbrutt"
    case .end: nil
    default: "\(result)"
    }
  }
}
