package import Events

/// The words of a closed list and what they mean.
package struct Words<Value: Hashable & Sendable>: Sendable {
  /// The Norwegian words.
  package let norwegian: [String]
  private let anyCase: [String: Value]
  private let loose: [String: Value]
  package let list: WordList

  init(_ list: WordList, _ norwegian: [(String, Value)], also: [(String, Value)] = []) {
    self.list = list
    self.norwegian = norwegian.map(\.0)
    let all = norwegian + also
    anyCase = Dictionary(all.map { (Folding.anyCase($0.0), $0.1) }) { first, _ in first }
    loose = Dictionary(all.map { (Folding.loose($0.0), $0.1) }) { first, _ in first }
  }

  /// What a cell says; in any case.
  package func parse(_ text: String) throws(CellProblem) -> Value {
    guard let value = anyCase[text] ?? anyCase[Folding.anyCase(text)] else {
      throw .unknownWord(list)
    }
    return value
  }

  /// What a word typed into the shell says: `moteplass` will do. nil when nothing.
  package func typed(_ text: String) -> Value? { loose[Folding.loose(text)] }
}

extension Words<EntryKind> {
  /// The column `aktivitet`.
  package static let activities = Words(
    .activity,
    [
      ("møteplass", .moteplass), ("temakveld", .temakveld), ("medlemsmøte", .medlemsmote),
      ("tur", .tur), ("kurs", .kurs), ("samtalegruppe", .samtalegruppe),
      ("aktivitetsgruppe", .aktivitetsgruppe), ("oppsøkende samtale", .oppsokendeSamtale),
      ("likepersonskurs", .likepersonskurs), ("årsmøte", .arsmote), ("styremøte", .styremote),
      ("utvalg", .utvalg), ("stand", .stand), ("ringevenn", .ringevenn),
      ("frivillig innsats", .frivilligInnsats),
    ],
    also: [
      ("besøk", .oppsokendeSamtale), ("trip", .tur), ("course", .kurs),
      ("annual meeting", .arsmote), ("board meeting", .styremote), ("committee", .utvalg),
      ("visit", .oppsokendeSamtale), ("volunteering", .frivilligInnsats),
    ])
}

extension Words<Mode> {
  /// The column `form` of an entry.
  package static let modes = Words(
    .mode,
    [("fysisk", .physical), ("digital", .digital), ("hybrid", .hybrid), ("telefon", .phone)],
    also: [("physical", .physical), ("phone", .phone)])
}

extension Words<RoleKind> {
  /// The column `rolle`.
  package static let roles = Words(
    .role,
    [
      ("likeperson", .likeperson), ("ringevenn", .ringevenn), ("turleder", .tripLeader),
      ("brukerrepresentant", .userRepresentative), ("instruktør", .instructor),
    ],
    also: [
      ("trip leader", .tripLeader), ("user representative", .userRepresentative),
      ("instructor", .instructor),
    ])
}

extension Words<ChapterKind> {
  /// The column `slag`.
  package static let chapterKinds = Words(
    .chapterKind,
    [("lokallag", .lokallag), ("fylkeslag", .fylkeslag), ("sentralt", .sentralt)])
}

extension Words<Signatory> {
  /// The column `signert`.
  package static let signatures = Words(
    .signature,
    [("leder", .leader), ("to styremedlemmer", .twoBoardMembers), ("hele styret", .wholeBoard)],
    also: [
      ("leader", .leader), ("two board members", .twoBoardMembers), ("whole board", .wholeBoard),
    ])
}

extension Words<Bool> {
  /// Yes and no.
  package static let booleans = Words(
    .boolean,
    [("ja", true), ("nei", false), ("j", true), ("n", false), ("x", true)],
    also: [("yes", true), ("y", true), ("no", false)])
}

extension Words<FormKind> {
  /// The names of the forms, as they are given to `importer`.
  package static let forms = Words(
    .form,
    [
      ("lag", .chapters), ("personer", .people), ("registrering", .entries),
      ("årsrapporter", .annualReports),
    ],
    also: [
      ("chapters", .chapters), ("people", .people), ("entries", .entries),
      ("annual-reports", .annualReports), ("annual reports", .annualReports),
    ])
}
