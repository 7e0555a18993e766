import Testing

@testable import Events

/// A log holds no free text but a chapter's name, municipality and county.
@Suite struct NoFreeTextTests {
  static let places: Set = ["name", "municipality", "county"]

  static let words: Set<String> = Set(
    EntryKind.spellings + Mode.spellings + RoleKind.spellings + ChapterKind.spellings
      + Signatory.spellings + Service.spellings + CorrectionReason.spellings + ActorRole.spellings
      + FormKind.spellings + ClockProblem.spellings + ContactField.spellings
      + FactMember.spellings + OwnerKeySigner.spellings + SealedReportKind.spellings
      + AccessPurpose.spellings + ConsentPurpose.spellings + ErasureScope.spellings
      + ErasableText.spellings)

  /// Which kind of string a member may hold. A member that is not here fails.
  static let kinds: [String: @Sendable (String) -> Bool] = [
    "actor": isID, "key": isDigest, "log": isCode, "private": isDigest, "recorded": isInstant,
    "salt": isSalt, "type": isType,
    "appointed": isDate, "chapter": isCode, "county": isPlace, "file": isDigest,
    "filed": isDate, "form": isWord, "founded": isDate, "id": isID, "kind": isWord,
    "ended": isDate, "leader": isID, "mode": isWord, "municipality": isPlace, "name": isPlace,
    "on": isDate,
    "on-file": isWord, "organisation": isCode, "others": isID, "parent": isCode,
    "participant": isID, "person": isID, "problem": isWord, "reason": isWord, "ringevenn": isID,
    "role": isWord, "series": isID, "service": isWord, "signed": isWord, "start": isTime,
    "unset": isWord,
    // `key` is a public key in owner-key-set: 32 bytes as well.
    "by": isWord, "signature": isSignature, "log-id": isID, "root": isDigest,
    // `entries` is a digest in report-sealed, handles in data-accessed.
    "entries": { isDigest($0) || isHandle($0) },
    "chapters": isCode, "people": isID, "purpose": isWord, "scope": isWord, "texts": isWord,
    "until": isDate,
    "report": isWord, "rules": isRevision, "rules-digest": isDigest,
  ]

  @Test(arguments: Golden.all) func `every string is of a kind that says nothing in free words`(
    golden: Golden
  ) throws {
    for (member, text) in try TinyJSON.parse(GoldenFiles.bytes(golden.name)).strings() {
      let isAllowed = try #require(Self.kinds[member], "\(member) may hold no string")
      #expect(isAllowed(text), "\(member): \(text)")
    }
  }

  @Test func `free text stands in the three place members only`() throws {
    let free = Self.kinds.filter { $0.value("Kari Nordmann, tlf. 22 22 22 22") }.map(\.key)
    #expect(Set(free) == Self.places)
  }

  @Test(arguments: Golden.all) func `nothing nests deeper than 4`(golden: Golden) throws {
    #expect(try TinyJSON.parse(GoldenFiles.bytes(golden.name)).depth <= 4)
  }

  @Test func `words are ASCII in lower case`() {
    for word in Self.words {
      #expect(word.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(word)")
    }
  }

  @Sendable private static func isID(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9abcdefghjkmnpqrstvwxyz]{16}/) != nil
  }
  @Sendable private static func isDigest(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil
  }
  @Sendable private static func isSalt(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z0-9_-]{22}/) != nil
  }
  @Sendable private static func isSignature(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z0-9_-]{86}/) != nil
  }
  @Sendable private static func isRevision(_ text: String) -> Bool {
    text.utf8.count <= 40 && text.wholeMatch(of: /[a-z][a-z0-9-]*-\d{4}\.[1-9]\d{0,3}/) != nil
  }
  @Sendable private static func isCode(_ text: String) -> Bool {
    text.utf8.count <= 32 && text.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*/) != nil
  }
  @Sendable private static func isHandle(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*-[1-9]\d{0,15}/) != nil
  }
  @Sendable private static func isDate(_ text: String) -> Bool {
    text.wholeMatch(of: /(19|20|21)\d\d-\d\d-\d\d/) != nil
  }
  @Sendable private static func isTime(_ text: String) -> Bool {
    text.wholeMatch(of: /\d\d:\d\d/) != nil
  }
  @Sendable private static func isInstant(_ text: String) -> Bool {
    text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil
  }
  @Sendable private static func isWord(_ text: String) -> Bool { words.contains(text) }
  @Sendable private static func isType(_ text: String) -> Bool {
    Golden.all.contains { $0.event.data.type == text }
  }
  @Sendable private static func isPlace(_ text: String) -> Bool { PlaceName(text) != nil }
}

extension Vocabulary {
  fileprivate static var spellings: [String] { allCases.map(\.rawValue) }
}
