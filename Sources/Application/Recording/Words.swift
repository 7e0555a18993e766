package import Decisions
package import Vault

extension PayloadText {
  /// The payload of an event's words.
  init(words: PrivateWords) {
    switch words {
    case .contact(let contact):
      self.init(stated: [
        .code: contact.code, .name: contact.name, .address: contact.address,
        .phone: contact.phone, .email: contact.email,
      ])
    case .entry(let entry): self.init(entry, words: nil)
    case .correction(let changed, let why): self.init(changed, words: why)
    case .why(let why): self.init([.words: why])
    case .evidence(let evidence): self.init([.evidence: evidence])
    case .name(let name): self.init([.name: name])
    }
  }

  private init(_ entry: EntryWords, words: String?) {
    self.init(stated: [
      .title: entry.title, .place: entry.place, .country: entry.country,
      .organiser: entry.organiser, .coOrganiser: entry.coOrganiser, .series: entry.series,
      .note: entry.note, .words: words, .activity: entry.goal.activity, .goal: entry.goal.goal,
      .measures: entry.goal.measures, .resultGoal: entry.goal.resultGoal,
    ])
  }

  private init(stated members: [PayloadMember: String?]) {
    self.init(members.compactMapValues { $0 })
  }
}

extension Contact {
  /// The contact in a payload; nil when it is no person's.
  package init?(_ text: PayloadText) {
    guard let code = text[.code] else { return nil }
    self.init(code: code)
    name = text[.name]
    address = text[.address]
    phone = text[.phone]
    email = text[.email]
  }
}

extension Contact {
  /// What of it stands in a payload under a name; nil when it is not there, and for members that are of no
  /// person.
  package subscript(member: PayloadMember) -> String? {
    switch member {
    case .address: address
    case .code: code
    case .email: email
    case .name: name
    case .phone: phone
    case .activity, .coOrganiser, .country, .evidence, .goal, .measures, .note, .organiser,
      .place, .resultGoal, .series, .title, .words:
      nil
    }
  }
}

extension PayloadMember {
  /// What is kept of a person, in reading order.
  package static let ofPerson: [PayloadMember] = [.code, .name, .address, .phone, .email]
}

extension EntryWords {
  /// The words of an entry in a payload.
  package init(_ text: PayloadText) {
    self.init()
    title = text[.title]
    place = text[.place]
    country = text[.country]
    organiser = text[.organiser]
    coOrganiser = text[.coOrganiser]
    series = text[.series]
    note = text[.note]
    goal.activity = text[.activity]
    goal.goal = text[.goal]
    goal.measures = text[.measures]
    goal.resultGoal = text[.resultGoal]
  }

  /// These words with those of a correction over them.
  package func corrected(by text: PayloadText) -> EntryWords {
    func now(_ member: PayloadMember, _ before: String?) -> String? {
      guard let word = text[member] else { return before }
      return word.isEmpty ? nil : word
    }
    var words = self
    words.title = now(.title, title)
    words.place = now(.place, place)
    words.country = now(.country, country)
    words.organiser = now(.organiser, organiser)
    words.coOrganiser = now(.coOrganiser, coOrganiser)
    words.series = now(.series, series)
    words.note = now(.note, note)
    words.goal.activity = now(.activity, goal.activity)
    words.goal.goal = now(.goal, goal.goal)
    words.goal.measures = now(.measures, goal.measures)
    words.goal.resultGoal = now(.resultGoal, goal.resultGoal)
    return words
  }

  /// What corrects words that were changed back to these; those not changed are left out.
  func correcting(_ changed: EntryWords) -> EntryWords {
    func back(_ now: String?, _ before: String?) -> String? { now == nil ? nil : before ?? "" }
    var words = EntryWords()
    words.title = back(changed.title, title)
    words.place = back(changed.place, place)
    words.country = back(changed.country, country)
    words.organiser = back(changed.organiser, organiser)
    words.coOrganiser = back(changed.coOrganiser, coOrganiser)
    words.series = back(changed.series, series)
    words.note = back(changed.note, note)
    words.goal.activity = back(changed.goal.activity, goal.activity)
    words.goal.goal = back(changed.goal.goal, goal.goal)
    words.goal.measures = back(changed.goal.measures, goal.measures)
    words.goal.resultGoal = back(changed.goal.resultGoal, goal.resultGoal)
    return words
  }
}
