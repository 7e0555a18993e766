import Decisions
import Events
import Forms
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    ("møteplass", EntryKind.moteplass), ("temakveld", .temakveld), ("medlemsmøte", .medlemsmote),
    ("tur", .tur), ("kurs", .kurs), ("samtalegruppe", .samtalegruppe),
    ("aktivitetsgruppe", .aktivitetsgruppe), ("oppsøkende samtale", .oppsokendeSamtale),
    ("besøk", .oppsokendeSamtale), ("likepersonskurs", .likepersonskurs), ("årsmøte", .arsmote),
    ("styremøte", .styremote), ("utvalg", .utvalg), ("stand", .stand), ("ringevenn", .ringevenn),
    ("frivillig innsats", .frivilligInnsats),
    ("Møteplass", .moteplass), ("ÅRSMØTE", .arsmote), ("A\u{30A}RSMØTE", .arsmote),
    ("Frivillig  innsats", .frivilligInnsats), ("Trip", .tur),
  ])
  func readsActivities(_ text: String, _ kind: EntryKind) throws {
    #expect(try Words.activities.parse(text) == kind)
  }

  @Test func everyValueHasANorwegianWord() throws {
    #expect(try Set(WordList.activity.words.map(Words.activities.parse)) == Set(EntryKind.allCases))
    #expect(try Set(WordList.role.words.map(Words.roles.parse)) == Set(RoleKind.allCases))
    #expect(try Set(WordList.mode.words.map(Words.modes.parse)) == Set(Mode.allCases))
    #expect(
      try Set(WordList.signature.words.map(Words.signatures.parse)) == Set(Signatory.allCases))
    #expect(
      try Set(WordList.chapterKind.words.map(Words.chapterKinds.parse)) == Set(ChapterKind.allCases)
    )
    #expect(try Set(WordList.form.words.map(Words.forms.parse)) == Set(FormKind.allCases))
  }

  @Test(arguments: [
    ("ja", true), ("JA", true), ("j", true), ("yes", true), ("x", true), ("X", true),
    ("nei", false), ("n", false), ("no", false), ("Nei", false),
  ])
  func readsBooleans(_ text: String, _ value: Bool) throws {
    #expect(try Words.booleans.parse(text) == value)
  }

  @Test(arguments: [
    ("fysisk", Mode.physical), ("digital", .digital), ("hybrid", .hybrid), ("telefon", .phone),
    ("Physical", .physical), ("PHONE", .phone),
  ])
  func readsModes(_ text: String, _ mode: Mode) throws {
    #expect(try Words.modes.parse(text) == mode)
  }

  @Test(arguments: [
    ("leder", Signatory.leader), ("To styremedlemmer", .twoBoardMembers),
    ("HELE STYRET", .wholeBoard),
  ])
  func readsSignatures(_ text: String, _ signature: Signatory) throws {
    #expect(try Words.signatures.parse(text) == signature)
  }

  @Test(arguments: [
    ("likeperson", RoleKind.likeperson), ("Ringevenn", .ringevenn), ("turleder", .tripLeader),
    ("brukerrepresentant", .userRepresentative), ("INSTRUKTØR", .instructor),
  ])
  func readsRoles(_ text: String, _ role: RoleKind) throws {
    #expect(try Words.roles.parse(text) == role)
  }

  @Test func refusesWhatIsOutsideTheList() {
    #expect(throws: CellProblem.unknownWord(.activity)) { try Words.activities.parse("dans") }
    #expect(throws: CellProblem.unknownWord(.activity)) { try Words.activities.parse("moteplass") }
    #expect(throws: CellProblem.unknownWord(.activity)) { try Words.activities.parse("") }
    #expect(throws: CellProblem.unknownWord(.boolean)) { try Words.booleans.parse("1") }
    #expect(throws: CellProblem.unknownWord(.boolean)) { try Words.booleans.parse("kanskje") }
    #expect(throws: CellProblem.unknownWord(.mode)) { try Words.modes.parse("teams") }
    #expect(throws: CellProblem.unknownWord(.role)) { try Words.roles.parse("kasserer") }
    #expect(throws: CellProblem.unknownWord(.signature)) { try Words.signatures.parse("ja") }
    #expect(throws: CellProblem.unknownWord(.chapterKind)) { try Words.chapterKinds.parse("lag") }
  }

  @Test(arguments: [
    ("moteplass", EntryKind.moteplass), ("moeteplass", .moteplass), ("MØTEPLASS", .moteplass),
    ("aarsmoete", .arsmote), ("arsmote", .arsmote), ("besok", .oppsokendeSamtale),
  ])
  func theShellTakesSpellingsWithoutNorwegianLetters(_ text: String, _ kind: EntryKind) {
    #expect(Words.activities.typed(text) == kind)
    #expect(Words.activities.typed("dans") == nil)
  }

  @Test(arguments: [
    ("Ålesund", "alesund"), ("aalesund", "alesund"), ("ALESUND", "alesund"), ("Bærum", "barum"),
    ("baerum", "barum"), ("Tromsø", "tromso"), ("tromsoe", "tromso"), ("zoo", "zoo"),
    ("Å\u{A0} ", "a"),
  ])
  func looseKeys(_ text: String, _ key: String) {
    #expect(Folding.loose(text) == key)
  }
}
