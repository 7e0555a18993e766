import Application
import Events
import Texts

/// What happened to a fact, event by event: what each of them changed, from what to what.
struct HistoryTable {
  let texts: Texts
  let names: PersonNames
  let why: [Int: String]
  private let isWhyForgotten: Bool
  private(set) var table: Table
  private(set) var json: [JSON] = []
  private var members: [FactMember: MemberValue] = [:]

  init(_ explanation: Explanation, _ texts: Texts, _ names: PersonNames) {
    self.texts = texts
    self.names = names
    why = explanation.why
    isWhyForgotten = explanation.forgotten.contains(.words)
    table = Table([
      .init("seq", texts(nb: "nr"), .number),
      .init("recorded", texts(nb: "når"), .word),
      .init("event", texts(nb: "hva")),
      .init("actor", texts(nb: "av"), .word),
      .init("change", texts(nb: "endring")),
    ])
    for event in explanation.history { add(event) }
  }

  private mutating func add(_ event: Event) {
    var change: [String] = []
    var correction: EntryCorrected?
    switch event.data {
    case .entryCorrected(let body):
      correction = body
      change = body.set.map { from(members[$0.member], to: $0.value, $0.member) }
      change += body.unset.map { from(members[$0], to: nil, $0) }
      for (member, value) in body.set { members[member] = value }
      for member in body.unset { members[member] = nil }
      if change.isEmpty { change = [texts(nb: "ordene ved føringen")] }
    case .entryWithdrawn, .entryReinstated: break
    case .textErased(let body): change = body.texts.map { texts.label($0) }
    case .personErased(let body):
      change = body.until.map { [texts(nb: "til {0}", texts.date($0))] } ?? []
    case .consentGiven(let body): change = [texts.date(body.on)]
    case .consentWithdrawn(let body): change = [texts.date(body.on)]
    case .goalLinked(let body): change = ["\(Handle(event.log, body.goal))"]
    case .goalUnlinked: break
    case .roleEnded(let body):
      change = [from(nil, to: .date(body.ended), .ended)]
    case .contactChanged(let body):
      change = [texts(nb: "på fil: {0}", texts.all(body.onFile))]
    default:
      members = event.data.members
      change = EntryFacts(event.data).minutes.map { [texts.duration($0)] } ?? []
    }
    if let reason = reason(event.data) {
      change.append(texts(nb: "grunn: {0}", texts.quoted(texts.label(reason))))
    }
    if let why = why[event.seq] {
      change.append(why)
    } else if isWhyForgotten, event.data.hasNothingButReasons, event.commitment != nil {
      change.append(texts(.isForgotten))
    }
    table.add([
      .number(event.seq), .text(texts.moment(event.recorded)), .text(what(event.data)),
      .text(names.pseudonym(event.actor)), .text(change.joined(separator: ", ")),
    ])
    json.append([
      "seq": .integer(event.seq), "recorded": .string("\(event.recorded)"),
      "actor": .string("\(event.actor)"), "type": .string(event.data.type),
      "set": .object(
        (correction?.set ?? []).map { JSON.Member($0.member.rawValue, Self.json($0.value)) }),
      "unset": .array((correction?.unset ?? []).map { .string($0.rawValue) }),
      "reason": .text(reason(event.data)?.rawValue),
    ])
  }

  private func what(_ data: EventData) -> String {
    data.isStatement ? texts(nb: "ført") : texts.label(data)
  }

  private func from(_ old: MemberValue?, to new: MemberValue?, _ member: FactMember) -> String {
    func shown(_ value: MemberValue?) -> String {
      value.map { texts.value($0, of: member, names) } ?? texts(nb: "ikke oppgitt")
    }
    return old == nil && new != nil
      ? texts(nb: "{0} {1}", texts.label(member), shown(new))
      : texts(nb: "{0} {1} -> {2}", texts.label(member), shown(old), shown(new))
  }

  private func reason(_ data: EventData) -> CorrectionReason? {
    switch data {
    case .entryCorrected(let body): body.reason
    case .entryWithdrawn(let body): body.reason
    case .entryReinstated(let body): body.reason
    default: nil
    }
  }

  static func json(_ value: MemberValue) -> JSON {
    switch value {
    case .bool(let value): .bool(value)
    case .integer(let value): .integer(value)
    case .date(let value): .string("\(value)")
    case .time(let value): .string("\(value)")
    case .id(let value): .string("\(value)")
    case .ids(let values): .array(values.map { .string("\($0)") })
    case .entryKind(let value): .string(value.rawValue)
    case .chapterKind(let value): .string(value.rawValue)
    case .mode(let value): .string(value.rawValue)
    case .signatory(let value): .string(value.rawValue)
    case .log(let value): .string("\(value)")
    case .name(let value): .string(value.text)
    }
  }
}

extension EventData {
  /// Whether its payload can hold nothing but words of why.
  fileprivate var hasNothingButReasons: Bool {
    switch self {
    case .entryWithdrawn, .entryReinstated: true
    default: false
    }
  }

  fileprivate var isStatement: Bool {
    switch self {
    case .entryCorrected, .entryWithdrawn, .entryReinstated, .contactChanged, .roleEnded,
      .personErased, .textErased, .consentGiven, .consentWithdrawn, .goalLinked, .goalUnlinked:
      false
    default: true
    }
  }
}
