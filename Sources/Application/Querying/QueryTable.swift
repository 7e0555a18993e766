/// The tables that `sql` asks: what the registers say, without any text of a person. Documented in
/// docs/shell.md.
package enum QueryTable: String, Hashable, Sendable, CaseIterable {
  /// Entries, withdrawn ones among them.
  case entries
  /// Every event of every log.
  case events
  /// Likepersoner by base year.
  case likepersoner
  /// Chapters.
  case chapters
  /// Counts of members.
  case members
  /// Trips that hold.
  case trips
  /// Participants of trips that hold, as far as they are known by code.
  case tripParticipants = "trip_participants"
  /// Volunteer minutes, entry by entry.
  case hours

  /// Names of its columns, in order. Yes is 1, no is 0, not stated is NULL.
  package var columns: [String] {
    switch self {
    case .entries:
      [
        "handle", "chapter", "date", "year", "kind", "class", "start", "minutes", "participants",
        "mode", "leader", "exchange", "new_participants", "counts_strict", "counts_lenient",
        "main_reason", "paragraph", "withdrawn",
      ]
    case .events: ["handle", "log", "seq", "recorded", "type", "actor"]
    case .likepersoner:
      [
        "chapter", "year", "person", "led", "took_part", "days_led_strict", "days_led_lenient",
        "counts_strict", "counts_lenient",
      ]
    case .chapters:
      [
        "chapter", "name", "kind", "municipality", "county", "parent", "functions_as_local",
        "founded", "closed",
      ]
    case .members: ["chapter", "year", "members"]
    case .trips: ["handle", "chapter", "date", "year", "minutes", "participants"]
    case .tripParticipants: ["trip", "chapter", "year", "participant"]
    case .hours: ["handle", "chapter", "date", "year", "source", "minutes"]
    }
  }
}
