import Application
import Texts

extension Session {
  /// `fullføring`: what lets a shell complete the commands of the program.
  func completionScript(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let text = line.parameters[0]
    guard let shell = CompletionScript.Shell(rawValue: Nearby.fold(text)) else {
      let valid = CompletionScript.Shell.allCases.map(\.rawValue)
      throw .usage(.unknownWord(name: "skall", word: text, valid: valid))
    }
    console.write(CompletionScript(texts: texts).text(for: shell))
    return .done
  }

  /// `manual`: the manual page.
  func manual() -> ExitCode {
    console.write(ManualPage(texts: texts).roff)
    return .done
  }
}
