package import Decisions
package import Events
package import Projections
import Vault

/// Why an entry counts or not, and what became of it.
package struct Explanation {
  /// The entry: the root, whichever of its events was asked for.
  package let handle: Handle
  /// The entry as it stands.
  package let fact: Fact
  /// Nil when the fact is no entry of an activity.
  package let verdict: Verdict?
  /// The rule set of the verdict.
  package let rules: RuleSet?
  /// What happened to it, oldest first; the recording itself is the first.
  package let history: [Event]
  /// Words of the entry now; nil when they are not here or there are none.
  package let words: EntryWords?
  /// Words given for events of the history, by number.
  package let why: [Int: String]
  /// The goal of the chapter's plan that it is of; nil when it is of none.
  package let goal: GoalOfEntry?
  /// Texts that were forgotten.
  package let forgotten: Set<ErasableText>
  /// When the person it enrols was forgotten, and how much; nil when nobody was.
  package let erasure: ChapterRegister.Erasure?
}

extension Registry {
  /// Everything about one entry. Also takes the number of a correction, withdrawal or participation
  /// and explains what it is about.
  package func explain(_ handle: Handle) throws(ApplicationError) -> Explanation {
    guard let asked = try event(handle) else { throw .unknownHandle("\(handle)") }
    let register = try register(of: handle.log)
    let seq = root(of: asked, register)
    guard let fact = register.fact(seq) else { throw .notAnEntry(handle) }
    var history: [Event] = []
    var why: [Int: String] = [:]
    var words: EntryWords?
    let touching =
      register.touches(of: seq) + register.privacyEvents(of: seq) + register.goalEvents(of: seq)
    for number in [seq] + touching.sorted() {
      guard let event = try event(Handle(handle.log, number)) else { continue }
      history.append(event)
      guard let text = try payload(of: event) else { continue }
      why[number] = text[.words]
      if number == seq {
        words = EntryWords(text)
      } else {
        words = (words ?? EntryWords()).corrected(by: text)
      }
    }
    var rules: RuleSet?
    // Before 2020 there are none.
    if let year = fact.data.on?.year, RuleSet.forBaseYear(year) != nil {
      rules = try self.rules(of: year)
    }
    let verdict = rules.flatMap { register.verdict(on: seq, $0) }
    return Explanation(
      handle: Handle(handle.log, seq), fact: fact, verdict: verdict, rules: rules,
      history: history, words: words == EntryWords() ? nil : words, why: why,
      goal: try goal(of: seq, register),
      forgotten: register.erasedTexts[seq] ?? [], erasure: erasure(of: fact.data, register))
  }

  private func erasure(
    of data: EventData, _ register: ChapterRegister
  ) -> ChapterRegister.Erasure? {
    if case .personEnrolled(let body) = data { register.erasures[body.person] } else { nil }
  }

  func root(of event: Event, _ register: ChapterRegister) -> Int {
    switch event.data {
    case .entryCorrected(let body): body.entry
    case .entryWithdrawn(let body): body.entry
    case .entryReinstated(let body): body.entry
    case .tripJoined(let body): body.trip
    case .roleEnded(let body): body.entry
    case .contactChanged(let body): register.person(body.person)?.seq ?? event.seq
    case .textErased(let body): body.entry
    case .goalLinked(let body): body.entry
    case .goalUnlinked(let body): body.entry
    case .personErased, .consentGiven, .consentWithdrawn:
      event.data.people.first.flatMap { register.enrolment(of: $0)?.seq } ?? event.seq
    default: event.seq
    }
  }
}
