package import Events

/// What people of a chapter are called: by the chapter's own code where it is known, else `p-7f3a`,
/// the shortest prefix that is unique in the chapter, of four letters or more.
package struct PersonNames: Sendable {
  private var codes: [Pseudonym: String]
  private let lengths: [Pseudonym: Int]
  private let forgotten: Set<Pseudonym>
  private let mark: String

  /// Nobody's code is known.
  package static let none = PersonNames()

  /// The codes that are known, and everybody of the chapter who must be told apart.
  ///
  /// - Parameters:
  ///   - forgotten: those who were forgotten.
  ///   - mark: what stands behind them: `(glemt)`.
  package init(
    codes: [Pseudonym: String] = [:], among people: [Pseudonym] = [],
    forgotten: Set<Pseudonym> = [], mark: String = ""
  ) {
    self.codes = codes
    self.forgotten = forgotten
    self.mark = mark
    let sorted = Set(people).union(codes.keys).sorted()
    var lengths: [Pseudonym: Int] = [:]
    for (index, person) in sorted.enumerated() {
      let neighbours = [index - 1, index + 1].filter(sorted.indices.contains)
      let shared = neighbours.map { Self.shared(person, sorted[$0]) }.max() ?? 0
      if shared >= 4 { lengths[person] = shared + 1 }
    }
    self.lengths = lengths
  }

  /// The person's code, else the pseudonym in short.
  package func callAsFunction(_ person: Pseudonym) -> String {
    codes[person] ?? (pseudonym(person) + (forgotten.contains(person) ? " " + mark : ""))
  }

  /// The pseudonym in short, whether or not the code is known.
  package func pseudonym(_ person: Pseudonym) -> String {
    "p-\(person.description.prefix(lengths[person] ?? 4))"
  }

  /// The person's code, where it is known.
  package func code(_ person: Pseudonym) -> String? { codes[person] }

  /// The same people without their codes.
  package var withoutCodes: PersonNames {
    PersonNames(among: Array(codes.keys) + lengths.keys, forgotten: forgotten, mark: mark)
  }

  /// One of them alone; everybody else by pseudonym.
  package func only(_ person: Pseudonym?) -> PersonNames {
    var others = withoutCodes
    if let person, let code = codes[person] { others.codes[person] = code }
    return others
  }

  private static func shared(_ a: Pseudonym, _ b: Pseudonym) -> Int {
    zip(a.description.utf8, b.description.utf8).prefix { $0 == $1 }.count
  }
}
