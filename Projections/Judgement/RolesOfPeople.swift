import Events

/// The roles and contact data of a chapter's people, for look-up while judging.
struct RolesOfPeople {
  private let likepersoner: [Pseudonym: [Role]]
  private let files: [Pseudonym: OnFile]

  init(_ register: ChapterRegister) {
    likepersoner = Dictionary(
      grouping: register.roles.filter { $0.kind == .likeperson }, by: \.person)
    files = Dictionary(
      register.people.map { ($0.pseudonym, $0.onFile) }, uniquingKeysWith: { $1 })
  }

  func roles(of person: Pseudonym) -> [Role] { likepersoner[person] ?? [] }

  func isLikeperson(_ person: Pseudonym, on day: CivilDate) -> Bool {
    roles(of: person).contains { $0.holds(on: day) }
  }

  func onFile(_ person: Pseudonym) -> OnFile { files[person] ?? [] }
}
