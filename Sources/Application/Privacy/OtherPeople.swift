import Decisions
import Events
import Vault

/// What everybody else of a chapter is called, to hold back a text that names one of them. Holds back too
/// much rather than too little: a word that is somebody's first name may mean something else.
struct OtherPeople {
  private var words: Set<String> = []
  private var phrases: Set<String> = []
  private var numbers: Set<String> = []
  private let own: Set<String>
  private let ownPhrases: Set<String>

  /// Nobody yet, beside whoever the texts are for.
  init(own: [Contact], code: String?) {
    let codes = own.map(\.code) + (code.map { [$0] } ?? [])
    self.own = Set((own.compactMap(\.name) + codes).flatMap(Self.words))
    ownPhrases = Set(
      (own.flatMap { [$0.name, $0.address, $0.phone, $0.email].compactMap { $0 } } + codes)
        .map(Nearby.fold))
  }

  mutating func add(_ contact: Contact) {
    add(code: contact.code)
    if let name = contact.name { add(name: name) }
    for text in [contact.address, contact.email].compactMap({ $0 }) { add(phrase: text) }
    // What stands before the @ is often a name.
    let mailbox = contact.email?.prefix { $0 != "@" }
    add(words: Self.words(String(mailbox ?? "")).filter { $0.count > 2 })
    if let phone = contact.phone { add(number: phone) }
  }

  mutating func add(code: String) {
    let parts = Self.words(code)
    if parts.count == 1 { add(words: parts) } else { add(phrase: code) }
  }

  mutating func add(name: String) {
    add(words: Self.words(name).filter { $0.count > 1 })
    add(phrase: name)
  }

  private mutating func add(words parts: [String]) {
    words.formUnion(parts.filter { !own.contains($0) })
  }

  private mutating func add(phrase: String) {
    let folded = Nearby.fold(phrase)
    if !folded.isEmpty, !ownPhrases.contains(folded) { phrases.insert(folded) }
  }

  private mutating func add(number: String) {
    add(phrase: number)
    let digits = number.filter(\.isWholeNumber)
    let isOwn = ownPhrases.contains { $0.filter(\.isWholeNumber) == digits }
    if digits.count >= 5, !isOwn { numbers.insert(digits) }
  }

  /// Whether a text names somebody by code, by any part of a name, or by contact data.
  func isNamed(in text: String) -> Bool {
    let folded = Nearby.fold(text)
    for word in Self.words(text) {
      if words.contains(word) { return true }
      // «Karis»: a name is written so when something is somebody's.
      if word.hasSuffix("s"), words.contains(String(word.dropLast())) { return true }
    }
    if phrases.contains(where: { folded.contains($0) }) { return true }
    let digits = folded.filter(\.isWholeNumber)
    return numbers.contains { digits.contains($0) }
  }

  /// The words of a text, folded.
  static func words(_ text: String) -> [String] {
    Nearby.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension Registry {
  /// Everybody of a chapter but one.
  func otherPeople(
    than collected: SubjectCollector, own: [Contact], years: [Int]
  ) throws(ApplicationError) -> OtherPeople {
    let subject = collected.subject
    var others = OtherPeople(own: own, code: subject.code)
    let kinds = [AliasKind.person] + years.map { .participant(year: $0) }
    for kind in kinds {
      let aliases = try privately { () throws(PrivateStoreError) in
        try privates.aliases(kind, in: subject.chapter)
      }
      for alias in aliases where !subject.pseudonyms.contains(alias.id) {
        others.add(code: alias.text)
      }
    }
    for event in collected.others {
      guard let text = try payload(of: event) else { continue }
      if let contact = Contact(text) {
        others.add(contact)
      } else if let name = text[.name] {
        others.add(name: name)
      }
    }
    return others
  }
}
