package import LineEditing

/// Answers questions from a list, and keeps what was asked: dialogues are tested without a terminal.
package final class ScriptedLineReader: LineReader {
  /// What somebody does at the keyboard.
  package enum Answer: Hashable, Sendable, ExpressibleByStringLiteral {
    case line(String)
    /// Enter, with what stood on the line from the start.
    case enter
    /// A paste of several lines.
    case paste(String)
    /// Ctrl-C.
    case interrupt
    /// Ctrl-D.
    case end

    package init(stringLiteral text: String) { self = .line(text) }
  }

  /// Every question so far, with its completer and hint, for a test to call.
  package private(set) var requests: [LineRequest] = []

  /// What was asked and answered, a line each: `Deltakere: 9`, with `^C` and `^D` for those keys.
  package private(set) var exchanges: [String] = []

  /// Called with each exchange, for a transcript that holds more than these.
  package var onExchange: ((String) -> Void)?

  /// How often the lines that Up finds were forgotten.
  package private(set) var forgettings = 0

  package func forgetHistory() { forgettings += 1 }

  /// Answers nobody asked for yet.
  package private(set) var remaining: ArraySlice<Answer>

  package let isInteractive: Bool

  package init(_ answers: [Answer], isInteractive: Bool = true) {
    remaining = answers[...]
    self.isInteractive = isInteractive
  }

  package var lineNumber: Int? { isInteractive ? nil : exchanges.count }

  /// The exchanges as one text.
  package var transcript: String { exchanges.joined(separator: "\n") }

  /// The next answer; Ctrl-D when there is none left.
  package func readLine(_ request: LineRequest) -> LineResult {
    requests.append(request)
    switch remaining.popFirst() ?? .end {
    case .line(let text): return exchange(request, text, .line(text))
    case .enter: return exchange(request, request.initialText, .line(request.initialText))
    case .paste(let text):
      guard request.takesPaste?(text) == true else {
        standReady(text)
        return readLine(request)
      }
      return exchange(request, "", .pasted(text))
    case .interrupt: return exchange(request, "^C", .interrupted)
    case .end: return exchange(request, "^D", .end)
    }
  }

  package func standReady(_ text: String) {
    remaining = text.split(whereSeparator: \.isNewline).map { .line(String($0)) } + remaining
  }

  private func exchange(_ request: LineRequest, _ shown: String, _ result: LineResult)
    -> LineResult
  {
    let exchange = request.prompt + (request.isSecret ? "" : shown)
    exchanges.append(exchange)
    onExchange?(exchange)
    return result
  }
}
