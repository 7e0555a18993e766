package import Events
package import Projections

extension Registry {
  /// All chapters, merged from every log.
  package func organisation() throws(ApplicationError) -> Organisation {
    var facts: [OrganisationFacts] = []
    try eachRegister { (register) throws(ApplicationError) in
      facts.append(register.organisationFacts)
    }
    return Organisation(facts)
  }

  /// A chapter by its code, looked up in its own log and the central one; nil when none founded it.
  package func chapter(_ code: LogCode) throws(ApplicationError) -> ChapterFacts? {
    var facts = [try register(of: code).organisationFacts]
    if code != .central { facts.append(try register(of: .central).organisationFacts) }
    return Organisation(facts).chapters[code].flatMap { $0.exists ? $0 : nil }
  }

  /// A chapter that must exist.
  package func chapter(required code: LogCode) throws(ApplicationError) -> ChapterFacts {
    if let facts = try chapter(code) { return facts }
    throw try unknownChapter("\(code)")
  }

  /// The chapter that a person wrote, or the only one there is.
  package func chapter(named text: String?) throws(ApplicationError) -> LogCode {
    // Two logs tell of one chapter; only a guess needs all of them.
    if let text, let code = LogCode(text), try chapter(code) != nil { return code }
    let organisation = try organisation()
    let codes = organisation.codes.filter { organisation.chapters[$0]?.exists == true }
    guard let text else {
      let ordinary = codes.filter { $0 != .central }
      if ordinary.count == 1 { return ordinary[0] }
      throw .chapterNotStated(codes)
    }
    let folded = ChapterName.folded(text)
    let named = codes.filter { code in
      organisation.chapters[code]?.name.map { ChapterName.folded($0.text) } == folded
    }
    if named.count == 1 { return named[0] }
    throw .unknownChapter(text, near: named.isEmpty ? Nearby.of(text, among: codes) : named)
  }

  /// Whether the central log is here and ours.
  func ownsCentral() throws(ApplicationError) -> Bool {
    if try register(of: .central).size == 0 { return false }
    return try !isCopy(.central)
  }

  private func unknownChapter(_ text: String) throws(ApplicationError) -> ApplicationError {
    .unknownChapter(text, near: Nearby.of(text, among: try organisation().codes))
  }

  /// The log that holds facts of the organisation: the central one where it is ours (or about to be),
  /// otherwise the chapter's own.
  func logOfFacts(about chapter: LogCode) throws(ApplicationError) -> LogCode {
    if chapter == .central { return .central }
    return try ownsCentral() ? .central : chapter
  }
}

/// A chapter's name, which begins with the organisation's in all of them.
package enum ChapterName {
  /// The name without the organisation's.
  package static func own(_ name: String) -> String {
    let organisation = "Mental Helse "
    let isWhole = name.lowercased().hasPrefix(organisation.lowercased())
    return isWhole ? String(name.dropFirst(organisation.count)) : name
  }

  /// The same for comparing: in any case, with or without æ, ø, å.
  package static func folded(_ name: String) -> String { Nearby.fold(own(name)) }
}

extension Registry {
  /// A log that a person wrote the code of, whether or not any chapter founded it.
  package func log(named text: String) throws(ApplicationError) -> LogCode {
    let logs = try logs()
    if let code = LogCode(text), logs.contains(code) { return code }
    throw .unknownChapter(text, near: Nearby.of(text, among: logs))
  }
}
