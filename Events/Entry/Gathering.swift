/// What an activity and a trip have in common.
public struct Gathering: Hashable, Sendable {
  /// The civil date it took place.
  public var on: CivilDate
  /// When it began.
  public var start: TimeOfDay?
  /// How long, 1…1440 minutes.
  public var minutes: Int?
  /// Outside Norway.
  public var abroad = false
  /// How people met; nil is not stated and judged as physical.
  public var mode: Mode?
  /// The one who led it, an enrolled person.
  public var leader: Pseudonym?
  /// Other likepersoner who took part, the leader not among them; kept ascending, each once, since
  /// that is their one spelling.
  public var others: [Pseudonym] = [] {
    didSet { others = Set(others).sorted() }
  }
  /// How many took part, the leader not counted, 0…100 000.
  public var participants: Int?
  /// Whether its purpose was exchange of experience.
  public var exchange: Bool?
  /// Whether the participants were others than at the leader's earlier one that day.
  public var newParticipants: Bool?
  /// The series it belongs to.
  public var series: RandomID?
  /// Somebody else arranged it.
  public var otherOrganiser = false
  /// Arranged together with somebody.
  public var coOrganised = false

  /// How many can take part.
  public static let participantRange = 0...100_000
  /// How long an entry of one day can be.
  public static let minuteRange = 1...1_440

  /// A gathering of which nothing but the day is known.
  public init(on: CivilDate) { self.on = on }

  /// All likepersoner named in it, the leader first.
  public var likepersoner: [Pseudonym] { (leader.map { [$0] } ?? []) + others }

  /// Reads the members of a gathering with that of `kind` in its place, when the type has one.
  init(
    from reader: inout CanonicalReader, kind: inout EntryKind, hasKind: Bool
  ) throws(CodingError) {
    abroad = try reader.required("abroad")
    coOrganised = try reader.required("co-organised")
    exchange = try reader.optional("exchange")
    if hasKind { kind = try reader.required("kind") }
    leader = try reader.optional("leader")
    minutes = try reader.optional("minutes", in: Self.minuteRange)
    mode = try reader.optional("mode")
    newParticipants = try reader.optional("new-participants")
    on = try reader.required("on")
    otherOrganiser = try reader.required("other-organiser")
    others = try reader.optional("others") ?? []
    participants = try reader.optional("participants", in: Self.participantRange)
    series = try reader.optional("series")
    start = try reader.optional("start")
    if let leader, others.contains(leader) { throw .contradiction("leader among others") }
  }

  func encode(to writer: inout CanonicalWriter, kind: EntryKind?) {
    writer.member("abroad", abroad)
    writer.member("co-organised", coOrganised)
    writer.member("exchange", exchange)
    writer.member("kind", kind)
    writer.member("leader", leader)
    writer.member("minutes", minutes)
    writer.member("mode", mode)
    writer.member("new-participants", newParticipants)
    writer.member("on", on)
    writer.member("other-organiser", otherOrganiser)
    writer.member("others", others.isEmpty ? nil : others)
    writer.member("participants", participants)
    writer.member("series", series)
    writer.member("start", start)
  }
}
