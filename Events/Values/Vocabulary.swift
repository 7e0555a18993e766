/// A closed list of ASCII words; what a person reads for them stands in Texts.
public protocol Vocabulary: CaseIterable, RawRepresentable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {
  /// The words, once, for reading.
  static var table: WordTable<Self> { get }
}

/// The words of a vocabulary as bytes.
public struct WordTable<Word: Vocabulary>: Sendable {
  private let words: [(bytes: [UInt8], word: Word)]

  /// Of all cases.
  public init() { words = Word.allCases.map { (Array($0.rawValue.utf8), $0) } }

  func word(_ bytes: UnsafeRawBufferPointer) -> Word? {
    for entry in words where entry.bytes.count == bytes.count {
      if entry.bytes.elementsEqual(bytes) { return entry.word }
    }
    return nil
  }
}

/// What an entry is: the column `aktivitet` of the registration form.
public enum EntryKind: String, Vocabulary {
  case moteplass, temakveld, medlemsmote, tur, kurs, samtalegruppe, aktivitetsgruppe
  case oppsokendeSamtale = "oppsokende-samtale"
  case likepersonskurs, arsmote, styremote, utvalg, stand, ringevenn
  case frivilligInnsats = "frivillig-innsats"

  public static let table = WordTable<EntryKind>()
}

/// How people met: the column `form` of the registration form.
public enum Mode: String, Vocabulary {
  case physical, digital, hybrid, phone

  public static let table = WordTable<Mode>()
}

/// What a person is in a chapter.
public enum RoleKind: String, Vocabulary {
  case likeperson, ringevenn
  case tripLeader = "trip-leader"
  case userRepresentative = "user-representative"
  case instructor

  public static let table = WordTable<RoleKind>()
}

/// What kind of chapter.
public enum ChapterKind: String, Vocabulary {
  case lokallag, fylkeslag, sentralt

  public static let table = WordTable<ChapterKind>()
}

/// Who signed an annual report.
public enum Signatory: String, Vocabulary {
  case leader
  case twoBoardMembers = "two-board-members"
  case wholeBoard = "whole-board"

  public static let table = WordTable<Signatory>()
}

/// The other forms of exchange that Bufdir pays for (§ 12).
public enum Service: String, Vocabulary {
  case likepersonstelefon
  case digitalExchange = "digital-exchange"

  public static let table = WordTable<Service>()
}

/// Why an entry was corrected, withdrawn or reinstated; its words are a payload.
public enum CorrectionReason: String, Vocabulary {
  case mistyped
  case recordedTwice = "recorded-twice"
  case wrongDate = "wrong-date"
  case wrongCount = "wrong-count"
  case notHeld = "not-held"
  case other

  public static let table = WordTable<CorrectionReason>()
}

/// What the recorder says to be.
public enum ActorRole: String, Vocabulary {
  case coordinator
  case grantOfficer = "grant-officer"
  case auditor
  case other

  public static let table = WordTable<ActorRole>()
}

/// Which form an import read.
public enum FormKind: String, Vocabulary {
  case chapters, people, entries
  case annualReports = "annual-reports"

  public static let table = WordTable<FormKind>()
}

/// Why the clock rule was set aside.
public enum ClockProblem: String, Vocabulary {
  case behindLog = "behind-log"
  case beforeBuild = "before-build"
  case farFuture = "far-future"

  public static let table = WordTable<ClockProblem>()
}
