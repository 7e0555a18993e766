import Testing

@testable import Events

/// The words as they are stored: a renamed case must not rename a word.
@Suite struct VocabularyTests {
  @Test func `words are frozen`() {
    expect(
      EntryKind.self,
      "moteplass temakveld medlemsmote tur kurs samtalegruppe aktivitetsgruppe oppsokende-samtale "
        + "likepersonskurs arsmote styremote utvalg stand ringevenn frivillig-innsats")
    expect(Mode.self, "physical digital hybrid phone")
    expect(RoleKind.self, "likeperson ringevenn trip-leader user-representative instructor")
    expect(ChapterKind.self, "lokallag fylkeslag sentralt")
    expect(Signatory.self, "leader two-board-members whole-board")
    expect(Service.self, "likepersonstelefon digital-exchange")
    expect(CorrectionReason.self, "mistyped recorded-twice wrong-date wrong-count not-held other")
    expect(ActorRole.self, "coordinator grant-officer auditor other")
    expect(FormKind.self, "chapters people entries annual-reports")
    expect(ClockProblem.self, "behind-log before-build far-future")
    expect(OwnerKeySigner.self, "itself previous central")
    expect(SealedReportKind.self, "bufdir")
    expect(FigureAddressWord.self, "1 2 2a 2b 2c 3 4 5 5a 5b 6")
    expect(ContactField.self, "address email name phone")
    expect(
      FactMember.self,
      "abroad appointed arsmelding arsrapport co-organised county ended exchange filed founded "
        + "functions-as-local kind leader members minutes mode municipality name new-participants "
        + "number on other-organiser others parent participants protokoll regnskap revisjon ringevenn "
        + "series signed start unpaid year")
  }

  /// `kind` of a correction is read as one list, then as the other: no word may stand in both.
  @Test func `no entry kind is a chapter kind`() {
    #expect(EntryKind.allCases.allSatisfy { ChapterKind(rawValue: $0.rawValue) == nil })
  }

  @Test func `contact fields stand in byte order`() {
    #expect(OnFile.list.fields.map(\.rawValue) == ["address", "email", "name", "phone"])
    #expect(OnFile(rawValue: 0xFF) == .list)
  }

  private func expect<Word: Vocabulary>(_: Word.Type, _ words: String) {
    #expect(Word.allCases.map(\.rawValue).joined(separator: " ") == words)
    for word in Word.allCases {
      #expect(Array(word.rawValue.utf8).withUnsafeBytes { Word.table.word($0) } == word)
    }
  }
}
