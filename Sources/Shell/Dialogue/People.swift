import Application
import Decisions
import Events
import Projections
import Texts

/// People as somebody at the keyboard calls them.
enum People {
  /// The code that a text means: a code, or the beginning of a name that only one person has.
  static func code(meant text: String, among people: [PersonListing]) -> String? {
    let codes = people.compactMap { $0.contact?.code }
    if codes.contains(text) { return text }
    let folded = Nearby.fold(text)
    let sameLetters = codes.filter { Nearby.fold($0) == folded }
    if sameLetters.count == 1 { return sameLetters[0] }
    let named = named(text, among: people)
    return named.count == 1 ? named[0].contact?.code : nil
  }

  /// All whose name begins so.
  static func named(_ text: String, among people: [PersonListing]) -> [PersonListing] {
    let folded = Nearby.fold(text)
    return people.filter { person in
      person.contact?.name.map { Nearby.fold($0).hasPrefix(folded) } ?? false
    }
  }

  /// `KN Kari Nordmann, OÅ Ola Åsgård`.
  static func list(_ people: [PersonListing]) -> String {
    people.compactMap(\.contact).map { [$0.code, $0.name ?? ""].joined(separator: " ") }
      .joined(separator: ", ")
  }

  /// A code for somebody new: the initials, with a number where somebody has them.
  static func newCode(for name: String, among people: [PersonListing]) -> String {
    let words = name.split(whereSeparator: { $0.isWhitespace || $0 == "-" })
    let initials = words.compactMap { $0.first(where: \.isLetter)?.uppercased() }.joined()
    let begin = initials.isEmpty ? "P" : initials
    let taken = Set(people.compactMap { $0.contact.map { Nearby.fold($0.code) } })
    if !taken.contains(Nearby.fold(begin)) { return begin }
    let number = (2...).first { !taken.contains(Nearby.fold("\(begin)\($0)")) }
    return begin + (number.map(String.init) ?? "")
  }
}

extension Session {
  /// The code of whoever is meant. Where several can be, they are listed; whoever is not known can be
  /// added at once.
  ///
  /// - Returns: nil when the question is to be asked again.
  func person(
    meant text: String, among people: inout [PersonListing], in chapter: LogCode
  ) throws(CommandFailure) -> String? {
    if let code = People.code(meant: text, among: people) { return code }
    let several = People.named(text, among: people)
    if several.count > 1 {
      remark(texts(.severalPeople, People.list(several)))
      return nil
    }
    remark(
      people.contains { $0.contact != nil }
        ? texts(.knownPeople, People.list(people)) : texts(.nobodyEntered))
    guard text.contains(where: \.isLetter), try confirm(texts(.addNow, text), standing: false)
    else { return nil }
    let statement: PersonStatement
    do throws(CommandFailure) {
      statement = try askNewPerson(named: text, among: people, in: chapter)
    } catch {
      // Not to add is no reason to leave the entry.
      guard case .declined = error else { throw error }
      return nil
    }
    _ = acknowledge(
      try using { (registry) throws(ApplicationError) in
        try registry.record(statement, in: chapter)
      })
    people = try using { (registry) throws(ApplicationError) in
      try registry.people(of: chapter)
    }
    return statement.code
  }
}
