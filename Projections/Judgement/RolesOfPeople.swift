import Events

/// The roles and contact data of a chapter's people, for look-up while judging.
struct RolesOfPeople {
  private var likepersoner: [Pseudonym: [Role]]
  private var files: [Pseudonym: OnFile]
  private let erased: Set<Pseudonym>

  init(_ register: ChapterRegister) {
    likepersoner = Dictionary(
      grouping: register.roles.filter { $0.kind == .likeperson }, by: \.person)
    files = Dictionary(
      register.people.map { ($0.pseudonym, $0.onFile) }, uniquingKeysWith: { $1 })
    erased = Set(register.erasures.keys.filter { register.isErased($0) })
  }

  func roles(of person: Pseudonym) -> [Role] { likepersoner[person] ?? [] }

  func isLikeperson(_ person: Pseudonym, on day: CivilDate) -> Bool {
    roles(of: person).contains { $0.holds(on: day) }
  }

  func onFile(_ person: Pseudonym) -> OnFile { files[person] ?? [] }

  /// The same people with what is not stated of them filled in: contact data, appointed long ago,
  /// unpaid. Role rows keep their places. Of somebody forgotten no contact data can be filled in.
  var completed: RolesOfPeople {
    var copy = self
    for person in files.keys where !erased.contains(person) { copy.files[person] = .list }
    copy.likepersoner = likepersoner.mapValues { $0.map(\.completed) }
    return copy
  }
}

extension Role {
  fileprivate var completed: Role {
    Role(
      seq: seq, person: person, kind: kind,
      appointed: appointed ?? CivilDate(year: CivilDate.years.lowerBound, month: 1, day: 1),
      ended: ended, unpaid: unpaid ?? true)
  }
}
