/// Texts of an entry's payload were destroyed, in every version there was; the rest of it remains.
public struct TextErased: EventBody {
  public static let type = "text-erased"

  /// Number of the event that first stated the entry.
  public let entry: Int
  /// Which texts, ascending by their words.
  public let texts: [ErasableText]

  /// The texts of an entry that are gone.
  ///
  /// - Precondition: `entry` is 1 … 2^53 - 1; at least one text.
  public init(entry: Int, texts: Set<ErasableText>) {
    precondition(1...Int.largest ~= entry && !texts.isEmpty)
    self.entry = entry
    self.texts = ErasableText.allCases.filter { texts.contains($0) }
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    entry = try reader.required("entry", in: 1...Int.largest)
    texts = try reader.required("texts")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("entry", entry)
    writer.member("texts", texts)
  }
}

/// A member of an entry's payload, ascending as they are written.
public enum ErasableText: String, Vocabulary {
  case activity
  case coOrganiser = "co-organiser"
  case country, evidence, goal, measures, note, organiser, place
  case resultGoal = "result-goal"
  case series, title, words

  public static let table = WordTable<ErasableText>()

  /// What only a goal of a plan has.
  public static let ofGoals: Set<ErasableText> = [.activity, .goal, .measures, .resultGoal]
  /// What an entry, a service or a reason can have.
  public static let ofEntries = Set(allCases).subtracting(ofGoals)
}
