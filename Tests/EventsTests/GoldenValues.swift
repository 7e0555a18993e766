import Events

/// The values that the golden files spell.
enum Fixed {
  static let actor = RandomID("7h2k9mzq4rtw0vxy")!
  static let leader = RandomID("b3n8c1dgf5j6ekp0")!
  static let other = RandomID("2sa9r4y7w6v5t1mx")!
  static let another = RandomID("h0ja3kz8q5pn6d2c")!
  static let series = RandomID("gx5w8e1r9vb4k7md")!
  static let participant = RandomID("qt6y2c9f4hs1n8ga")!
  static let logID = RandomID("0000zzzz1111yyyy")!

  static let salt = Salt(bytes: Array(0..<16))
  static let key = Digest([UInt8](0x40..<0x60))!
  static let commitment = Digest([UInt8](0xA0..<0xC0))!
  static let file = Digest([UInt8](0xE0...0xFF))!

  static let asker = LogCode("asker")!
  static let recorded = Instant("2025-03-14T19:42:07.123Z")!

  static func date(_ text: String) -> CivilDate { CivilDate(text)! }

  /// An event without a cause, a key or a commitment.
  static func bare(
    _ seq: Int, _ data: EventData, log: LogCode = asker, recorded: Instant = recorded,
    private commitment: Digest? = nil, cause: Int? = nil
  ) -> Event {
    Event(
      log: log, seq: seq, recorded: recorded, actor: actor, salt: salt, data: data,
      commitment: commitment, cause: cause)
  }

  /// An event with every member an envelope can have.
  static func full(
    _ seq: Int, _ data: EventData, log: LogCode = asker, recorded: Instant = recorded
  ) -> Event {
    Event(
      log: log, seq: seq, recorded: recorded, actor: actor, salt: salt, data: data,
      commitment: commitment, key: key, cause: 3)
  }

  static let gathering: Gathering = {
    var gathering = Gathering(on: date("2025-03-14"))
    gathering.start = TimeOfDay("18:00")
    gathering.minutes = 90
    gathering.mode = .physical
    gathering.leader = leader
    gathering.others = [other, another]
    gathering.participants = 14
    gathering.exchange = true
    gathering.newParticipants = true
    gathering.series = series
    gathering.coOrganised = true
    return gathering
  }()

  static let tripGathering: Gathering = {
    var gathering = Fixed.gathering
    gathering.abroad = true
    gathering.mode = .hybrid
    return gathering
  }()

  static let everyCorrection: [FactMember: MemberValue] = [
    .abroad: .bool(true), .appointed: .date(date("2024-09-02")), .arsmelding: .bool(false),
    .arsrapport: .bool(true), .coOrganised: .bool(false), .county: .name(PlaceName("Troms")!),
    .ended: .date(Fixed.date("2025-06-30")),
    .exchange: .bool(false), .filed: .date(date("2025-02-01")),
    .founded: .date(date("1999-12-31")), .functionsAsLocal: .bool(true),
    .kind: .entryKind(.temakveld), .leader: .id(leader), .members: .integer(0),
    .minutes: .integer(60), .mode: .mode(.digital),
    .municipality: .name(PlaceName("Tromsø")!), .name: .name(PlaceName("Romsa")!),
    .newParticipants: .bool(false), .on: .date(date("2025-03-15")), .otherOrganiser: .bool(true),
    .others: .ids([other, another]), .parent: .log(LogCode("troms")!),
    .participants: .integer(0), .protokoll: .bool(true), .regnskap: .bool(true),
    .revisjon: .bool(false), .signed: .signatory(.wholeBoard), .unpaid: .bool(false),
    .year: .integer(2024),
  ]
}
