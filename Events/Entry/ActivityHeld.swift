/// An activity took place on one day. The payload holds title, place, note and other words.
public struct ActivityHeld: EventBody {
  public static let type = "activity-held"

  /// Every kind but those with an event of their own: tur, ringevenn, frivillig innsats.
  public let kind: EntryKind
  /// What is known of it.
  public let gathering: Gathering

  /// Whether a kind is recorded by this event.
  public static func records(_ kind: EntryKind) -> Bool {
    kind != .tur && kind != .ringevenn && kind != .frivilligInnsats
  }

  /// An activity of a kind.
  public init(kind: EntryKind, _ gathering: Gathering) {
    precondition(Self.records(kind))
    self.kind = kind
    self.gathering = gathering
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    var kind = EntryKind.moteplass
    gathering = try Gathering(from: &reader, kind: &kind, hasKind: true)
    self.kind = kind
    if !Self.records(kind) { throw .contradiction("kind has an event of its own") }
  }

  func encode(to writer: inout CanonicalWriter) { gathering.encode(to: &writer, kind: kind) }
}
