import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// The same person code again adds: contact data, roles, the end of a role.
@Suite struct PeopleFormTests {
  private static let header =
    "lag;kode;navn;adresse;telefon;epost;rolle;oppnevnt;sluttet;ulønnet\n"
  private static let first = "asker;EB;Eva Bø;;;e@example.no;likeperson;2023-01-15;;"

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let row: String
    /// Types of the events it leads to; none when everything is known.
    let types: [String]
    var testDescription: String { name }

    init(_ name: String, _ row: String, _ types: String...) {
      self.name = name
      self.row = row
      self.types = types
    }
  }

  static let cases = [
    Case("the same", first),
    Case("less", "asker;EB;Eva Bø;;;;;;;"),
    Case("only the code", "asker;EB;;;;;;;;"),
    Case("a phone", "asker;EB;;;41000009;;;;;", "contact-changed"),
    Case("another name", "asker;EB;Eva Bøe;;;;;;;", "contact-changed"),
    Case("pay", "asker;EB;;;;;likeperson;2023-01-15;;ja", "entry-corrected"),
    Case("an end", "asker;EB;;;;;likeperson;2023-01-15;2025-06-30;", "role-ended"),
    Case("an end without the appointment", "asker;EB;;;;;likeperson;;2025-06-30;", "role-ended"),
    Case("another role", "asker;EB;;;;;turleder;2023-01-15;;", "role-granted"),
    Case("another appointment", "asker;EB;;;;;likeperson;2026-01-15;;", "role-granted"),
    Case(
      "another role, ended", "asker;EB;;;;;turleder;2023-01-15;2024-01-01;", "role-granted",
      "role-ended"),
    Case(
      "everything", "asker;EB;Eva Bøe;Vei 9;41000009;;likeperson;2023-01-15;2025-06-30;nei",
      "contact-changed", "entry-corrected", "role-ended"),
    Case("another code", "asker;EBB;Eva Bø;;;;;;;", "person-enrolled"),
  ]

  @Test(arguments: cases, RegistryKind.allCases)
  func adds(_ test: Case, _ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      try registry.importText(.people, Self.header + Self.first)
      let size = try registry.size(.asker)
      let text = Self.header + test.row
      let counts = test.types.isEmpty ? [1, 0, 1, 0] : [1, 1, 0, 0]
      #expect(try registry.importText(.people, text).counts == counts)
      let begun = test.types.isEmpty ? [] : ["import-begun"]
      #expect(try registry.types(.asker, after: size) == begun + test.types)
      let before = try registry.exported()
      #expect(try registry.importText(.people, text).counts == [1, 0, 1, 0])
      #expect(try registry.exported() == before)
    }
  }

  @Test(arguments: cases)
  func addsWithinOneFile(_ test: Case) throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let size = try registry.size(.asker)
    try registry.importText(.people, Self.header + Self.first + "\n" + test.row)
    #expect(
      try registry.types(.asker, after: size)
        == ["import-begun", "person-enrolled", "role-granted"] + test.types)
  }

  @Test(arguments: RegistryKind.allCases)
  func contactDataIsFilledIn(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      try registry.importText(
        .people,
        """
        lag;kode;navn;telefon;adresse
        asker;EB;Eva Bø;;
        asker;EB;;41000009;
        asker;EB;Eva Bøe;;Vei 9
        """)
      let person = try #require(
        try registry.people(of: .asker).first { $0.contact?.code == "EB" })
      #expect(person.contact?.name == "Eva Bøe")
      #expect(person.contact?.phone == "41000009")
      #expect(person.contact?.address == "Vei 9")
      #expect(person.contact?.email == nil)
      #expect(person.person.onFile.fields == [.address, .name, .phone])
    }
  }

  @Test func aRoleEndedBeforeAnUndatedOneWasAppointedIsAnother() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    try registry.importText(
      .people,
      """
      lag;kode;rolle;oppnevnt;sluttet
      asker;EB;likeperson;;2020-06-30
      asker;EB;likeperson;2024-01-01;
      """)
    let roles = try registry.roles(.asker, "EB")
    #expect(roles.map(\.appointed) == [nil, CivilDate("2024-01-01")])
    #expect(roles.map(\.ended) == [CivilDate("2020-06-30"), nil])
  }

  @Test func theSheetWithTheEndFilledInEndsTheRole() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    try registry.importText(.people, Self.header + Self.first)
    let ended = Self.first.replacing("2023-01-15;;", with: "2023-01-15;2025-06-30;ja")
    try registry.importText(.people, Self.header + ended)
    let role = try #require(try registry.roles(.asker, "EB").first)
    #expect(try registry.roles(.asker, "EB").count == 1)
    #expect(role.ended == CivilDate("2025-06-30"))
    #expect(role.unpaid == true)
  }
}
