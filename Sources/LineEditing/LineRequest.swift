/// One question: what is shown, what is offered, and what becomes of the answer.
package struct LineRequest {
  /// One line. May hold colour sequences (`ESC[…m`); every other control character is shown, not
  /// sent.
  package var prompt: String

  /// Text that stands on the line from the start, to be edited.
  package var initialText: String

  /// Whether the line may be recalled later. No line of a request that says no is kept, and none
  /// is recalled while it is asked. A line that begins with a space is never kept.
  package var entersHistory: Bool

  /// Whether nothing of the answer is shown. A secret is not edited, completed, hinted at or kept; a
  /// pipe answers it by its end.
  package private(set) var isSecret = false

  /// What Tab replaces.
  package var completionScope: CompletionScope

  /// What Tab offers.
  package var completer: ((CompletionContext) -> [Completion])?

  /// Whether a paste of several lines, onto an empty line, is an answer by itself. Any other paste
  /// stands ready line by line.
  package var takesPaste: ((String) -> Bool)?

  /// A hint for the right margin, asked for anew at every key; gets the line so far.
  package var hint: ((String) -> String?)?

  package init(
    prompt: String, initialText: String = "", entersHistory: Bool = true,
    completionScope: CompletionScope = .word,
    completer: ((CompletionContext) -> [Completion])? = nil, hint: ((String) -> String?)? = nil
  ) {
    self.prompt = prompt
    self.initialText = initialText
    self.entersHistory = entersHistory
    self.completionScope = completionScope
    self.completer = completer
    self.hint = hint
  }

  /// A question for what nobody else is to see.
  package static func secret(prompt: String) -> LineRequest {
    var request = LineRequest(prompt: prompt, entersHistory: false)
    request.isSecret = true
    return request
  }
}
