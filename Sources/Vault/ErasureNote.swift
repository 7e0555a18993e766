package import Events

/// What was destroyed, in words that say nothing of anybody: kept outside the registry, so that an older
/// copy of it that is put back can be made to forget the same. One line of text each.
package enum ErasureNote: Hashable, Sendable {
  /// Everything under a person's key.
  case person(RandomID, LogCode)
  /// What a person, a participant or a series is called.
  case names(RandomID, LogCode)
  /// A whole payload.
  case payload(Events.Digest)
  /// A member of a payload.
  case member(PayloadMember, of: Events.Digest)

  /// `person asker 4c9mzr51skc1dkth`, `names asker …`, `payload BASE64`, `member note BASE64`.
  package var line: String {
    switch self {
    case .person(let id, let log): "person \(log) \(id)"
    case .names(let id, let log): "names \(log) \(id)"
    case .payload(let commitment): "payload \(Base64.encode(commitment.bytes))"
    case .member(let member, let commitment):
      "member \(member.rawValue) \(Base64.encode(commitment.bytes))"
    }
  }

  /// Reads a line; nil when it is none.
  package init?(line: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch (words.first, words.count) {
    case ("person", 3), ("names", 3):
      guard let log = LogCode(words[1]), let id = RandomID(words[2]) else { return nil }
      self = words[0] == "person" ? .person(id, log) : .names(id, log)
    case ("payload", 2):
      guard let commitment = Self.digest(words[1]) else { return nil }
      self = .payload(commitment)
    case ("member", 3):
      guard let member = PayloadMember(rawValue: words[1]), let commitment = Self.digest(words[2])
      else { return nil }
      self = .member(member, of: commitment)
    default: return nil
    }
  }

  private static func digest(_ text: String) -> Events.Digest? {
    Base64.decode(text.utf8).flatMap { Events.Digest($0) }
  }
}

extension PrivateStore {
  /// Destroys what notes say, whatever of it is here. Needs no key.
  package func apply(_ notes: [ErasureNote]) throws(PrivateStoreError) {
    for note in notes {
      switch note {
      case .person(let id, let log): try erase([id], in: log)
      case .names(let id, let log): try destroyNames(of: [id], in: log)
      case .payload(let commitment): try destroy([commitment])
      case .member(let member, let commitment): try destroy([member], of: [commitment])
      }
    }
  }
}
