package import Events

/// What sealed bytes belong to, as the associated data of AES-GCM: `varde-vault/1`, a word, then each
/// part with its length before it (4 bytes, most significant first), so that no two contexts share bytes.
package struct SealContext: Hashable, Sendable {
  let bytes: [UInt8]

  private init(_ word: String, _ vault: VaultID, _ parts: [[UInt8]]) {
    var bytes = Array("varde-vault/1 \(word)\0".utf8)
    for part in [vault.bytes] + parts {
      bytes += withUnsafeBytes(of: UInt32(part.count).bigEndian, Array.init)
      bytes += part
    }
    self.bytes = bytes
  }

  /// A member of a payload: of which event, by its commitment, and under which key.
  package static func member(
    _ member: String, of commitment: Events.Digest, key: VaultKeyName, log: LogCode,
    in vault: VaultID
  ) -> Self {
    let holder =
      switch key {
      case .person(let person, _): "person \(person)"
      case .number(let number): "number \(number)"
      }
    return Self(
      "member", vault,
      [utf8(log.description), utf8(holder), commitment.bytes, utf8(member)])
  }

  /// What somebody or something is called in a chapter.
  package static func name(_ kind: AliasKind, of id: RandomID, log: LogCode, in vault: VaultID)
    -> Self
  {
    Self("name", vault, [utf8(log.description), utf8(kind.word), utf8(id.description)])
  }

  /// A key under the registry's.
  package static func key(_ name: VaultKeyName, in vault: VaultID) -> Self {
    switch name {
    case .person(let person, let log):
      Self("person-key", vault, [utf8(log.description), utf8(person.description)])
    case .number(let number): Self("key", vault, [utf8("\(number)")])
    }
  }

  /// The registry's key, under what opens the vault.
  package static func registryKey(_ way: LockKind, in vault: VaultID) -> Self {
    Self("registry-key", vault, [utf8(way.rawValue)])
  }

  /// Something of this copy of the registry: a log's secret, a line typed, a setting.
  package static func own(_ word: String, _ name: String, in vault: VaultID) -> Self {
    Self("own", vault, [utf8(word), utf8(name)])
  }

  private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
}

extension AliasKind {
  /// What a store and a seal know it by.
  package var word: String {
    switch self {
    case .person: "person"
    case .series: "series"
    case .participant(let year): "participant-\(year)"
    }
  }

  /// nil for a word of no kind.
  package init?(word: String) {
    switch word {
    case "person": self = .person
    case "series": self = .series
    default:
      guard word.hasPrefix("participant-"), let year = Int(word.dropFirst(12)) else { return nil }
      self = .participant(year: year)
    }
  }
}
