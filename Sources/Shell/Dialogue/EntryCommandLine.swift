import Decisions
import Events
import Forms
import Texts

/// An entry as the command that records it: what teaches the express lane, and what a draft is kept as.
enum EntryCommandLine {
  /// The line, as `FreeOrder` and the options of `logg` read it back to the same entry.
  ///
  /// - Parameters:
  ///   - day: how the date is written; nil for in full.
  ///   - namesLeader: whether the leader's code stands by itself where it can mean nothing else.
  static func line(
    _ draft: EntryDraft, day: String? = nil, namesLeader: Bool = false
  ) -> String {
    var parts = ["logg"]
    if let kind = draft.kind { parts.append(word(kind, Words.activities)) }
    if let on = draft.on { parts.append(day ?? "\(on)") }
    if let start = draft.rest.start { parts.append("\(start)") }
    if let minutes = draft.rest.minutes { parts.append(duration(minutes)) }
    if let count = draft.rest.participants { parts.append("\(count) deltakere") }
    if let exchange = draft.rest.exchange { parts.append(exchange ? "ja" : "nei") }
    if let isNew = draft.rest.newParticipants { parts.append(isNew ? "nye ja" : "nye nei") }
    if let mode = draft.rest.mode { parts.append(word(mode, Words.modes)) }
    var rest = draft.rest
    if namesLeader, let leader = rest.leader, FreeOrder.isUnknown(leader) {
      parts.append(Tokenizer.quoted(leader))
      rest.leader = nil
    }
    for (option, value) in options(rest) {
      parts.append("--\(option) \(Tokenizer.quoted(value))")
    }
    return parts.joined(separator: " ")
  }

  private static func options(_ rest: EntryStatement) -> [(String, String)] {
    let words = rest.words
    let all: [(String, String?)] = [
      ("leder", rest.leader),
      ("likepersoner", rest.others.isEmpty ? nil : rest.others.joined(separator: ", ")),
      (
        "deltakerkoder",
        rest.participantCodes.isEmpty ? nil : rest.participantCodes.joined(separator: ", ")
      ),
      ("mål", rest.goal.map(String.init)), ("tittel", words.title), ("sted", words.place),
      ("land", words.country),
      ("arrangør", words.organiser), ("medarrangør", words.coOrganiser), ("serie", words.series),
      ("merknad", words.note),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }

  /// `2t30`, `90m`: with a unit, which words in free order need.
  static func duration(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest)m" }
    return rest == 0 ? "\(hours)t" : "\(hours)t" + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  /// The word that a value is typed by.
  static func word<T>(_ value: T, _ words: Words<T>) -> String {
    words.norwegian.first { words.typed($0) == value } ?? ""
  }
}
