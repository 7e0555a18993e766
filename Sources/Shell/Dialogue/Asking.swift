import Application
import Forms
import LineEditing
import Texts

/// What somebody answered to a question.
enum Answer: Hashable {
  /// Something was typed.
  case text(String)
  /// Just Enter: the default, or nothing where there is none.
  case enter
  /// `<`: the question before.
  case back
  /// `.`: no more questions.
  case end
}

extension Session {
  /// Asks one question on the terminal.
  ///
  /// - Parameters:
  ///   - standing: the default, shown in brackets.
  ///   - choices: what Tab offers.
  func ask(
    _ question: Phrase, standing: String? = nil, choices: [String] = []
  ) throws(CommandFailure) -> Answer {
    try ask(
      prompt: texts(question) + (standing.map { " [\($0)]" } ?? "") + ": ", choices: choices)
  }

  /// Asks with a prompt as it is.
  func ask(prompt: String, choices: [String] = []) throws(CommandFailure) -> Answer {
    let request = LineRequest(
      prompt: prompt, entersHistory: false, completionScope: .line,
      completer: { context in
        let typed = Nearby.fold(context.word)
        return choices.filter { Nearby.fold($0).hasPrefix(typed) }
          .map { Completion($0, appendsSpace: false) }
      })
    switch readLine(request) {
    case .line(let line):
      switch line.trimmed {
      case "": return .enter
      case "<": return .back
      case ".": return .end
      case let text: return .text(text)
      }
    case .interrupted, .end: throw .interrupted
    case .invalid, .tooLong, .unreadable, .pasted: throw .interrupted
    }
  }

  /// Asks until the answer is one of the grammar's; says what is valid in between.
  func ask<T>(
    _ question: Phrase, standing: String? = nil, choices: [String] = [], name: String,
    _ parse: (String) throws(CellProblem) -> T
  ) throws(CommandFailure) -> (answer: Answer, value: T?) {
    while true {
      let answer = try ask(question, standing: standing, choices: choices)
      guard case .text(let text) = answer else { return (answer, nil) }
      do throws(CellProblem) { return (answer, try parse(text)) } catch {
        remark(
          texts(.badAnswer, console.remarksAreSeen ? texts.quoted(text) : "", texts.sentence(error))
            + (name == "dato" ? " " + texts(.datesAre) : ""))
      }
    }
  }

  /// A question that is answered by yes or no; Enter means `standing`.
  func confirm(_ question: String, standing: Bool) throws(CommandFailure) -> Bool {
    while true {
      let request = LineRequest(
        prompt: question + " " + texts(standing ? .yesStands : .noStands) + ": ",
        entersHistory: false)
      guard case .line(let line) = readLine(request) else { throw .interrupted }
      if line.trimmed.isEmpty { return standing }
      if let answer = Words.booleans.typed(line.trimmed) { return answer }
      remark(texts(.answerYesOrNo))
    }
  }

  /// Asks for a line; not what shows something that could not be put on record.
  func readLine(_ request: LineRequest) -> LineResult {
    gate.passes() ? reader.readLine(request) : .interrupted
  }

  /// Whether questions can be asked.
  var mayAsk: Bool { reader.isInteractive }
}
