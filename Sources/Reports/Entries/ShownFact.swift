package import Application
import Decisions
import Events
import Projections
import Texts

extension Report {
  /// Everything about one recorded fact: what it states, its words, what became of it (`vis`).
  ///
  /// - Parameter person: contact data and roles, when it is a person.
  package static func shown(
    _ explanation: Explanation, person: PersonListing? = nil, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let handle = explanation.handle
    let names = context.names(handle.log)
    let history = HistoryTable(explanation, texts, names)
    var fields = FieldTable(texts)
    fields.add(explanation.fact.data, names, hasSeriesLabel: explanation.words?.series != nil)
    if let words = explanation.words { fields.add(words) }
    if let goal = explanation.goal { fields.add(goal) }
    fields.add(explanation.forgotten, beside: explanation.words)
    if let contact = person?.contact { fields.add(contact) }
    if let erasure = explanation.erasure { fields.add(erasure) }
    fields.add(person?.roles ?? [])
    var report = Report(
      title: texts(nb: "{0} · {1}", handle, texts.label(explanation.fact.data)),
      facts: context.standing,
      sections: [
        Section("fields", fields.table),
        Section("history", title: texts(nb: "Historikk"), history.table),
      ])
    if person?.isOffContactList == true { report.notes += texts.offContactList(1) }
    if explanation.fact.isWithdrawn { report.summary.append(texts(nb: "Trukket: gjelder ikke.")) }
    if let verdict = explanation.verdict {
      report.notes.append(texts.verdict(verdict, of: explanation.fact.data, in: handle.log, names))
    }
    report.contract = [
      "entry": .string("\(handle)"), "type": .string(explanation.fact.data.type),
      "withdrawn": .bool(explanation.fact.isWithdrawn), "fields": .object(fields.json),
      "history": .array(history.json),
    ]
    return report
  }
}

/// One field a row, its name first.
struct FieldTable {
  let texts: Texts
  private(set) var table = Table([.init("field", "", .word), .init("value", "")])
  private(set) var json: [JSON.Member] = []

  init(_ texts: Texts) { self.texts = texts }

  mutating func add(_ data: EventData, _ names: PersonNames, hasSeriesLabel: Bool) {
    if let person = data.subject {
      let label = data.onFile == nil ? names(person) : names.pseudonym(person)
      add("person", texts(nb: "person"), label, "\(person)")
    }
    if let chapter = data.chapter { add("chapter", texts(nb: "lag"), "\(chapter)") }
    if let role = data.grantedRole {
      add("role", texts(nb: "rolle"), texts.label(role), role.rawValue)
    }
    if let onFile = data.onFile {
      add(
        "on-file", texts(nb: "på fil"), texts.all(onFile),
        value: .array(onFile.fields.map { .string($0.rawValue) }))
    }
    if let kind = data.entryKind, data.members[.kind] == nil {
      add("kind", texts.label(FactMember.kind), texts.label(kind), kind.rawValue)
    }
    let members = data.members
    for member in FactMember.inReadingOrder {
      guard let value = members[member] else { continue }
      if case .bool(false) = value, member.isException { continue }
      if member == .series, hasSeriesLabel {
        json.append(JSON.Member(member.rawValue, HistoryTable.json(value)))
        continue
      }
      add(
        member.rawValue, texts.label(member), texts.value(value, of: member, names),
        value: HistoryTable.json(value))
    }
  }

  mutating func add(_ words: EntryWords) {
    add("title", texts(nb: "tittel"), words.title)
    add("place", texts(nb: "sted"), words.place)
    add("country", texts(nb: "land"), words.country)
    add("organiser", texts(nb: "arrangør"), words.organiser)
    add("co-organiser", texts(nb: "medarrangør"), words.coOrganiser)
    add("series-label", texts(nb: "serie"), words.series)
    add("note", texts(nb: "merknad"), words.note)
    add("activity", texts.label(ErasableText.activity), words.goal.activity)
    add("goal", texts.label(ErasableText.goal), words.goal.goal)
    add("measures", texts.label(ErasableText.measures), words.goal.measures)
    add("result-goal", texts.label(ErasableText.resultGoal), words.goal.resultGoal)
  }

  mutating func add(_ goal: GoalOfEntry) {
    let text = goal.words.flatMap { $0.activity ?? $0.goal }
    add(
      "goal-of-plan", texts(nb: "mål i planen"),
      ["\(goal.number)", text, "(\(goal.handle))"].compactMap { $0 }.joined(separator: " "),
      "\(goal.handle)")
  }

  /// The texts that were forgotten and not stated again since.
  mutating func add(_ forgotten: Set<ErasableText>, beside words: EntryWords?) {
    let gone = ErasableText.allCases.filter {
      forgotten.contains($0) && $0 != .words && words?.states($0) != true
    }
    for text in gone { table.add([.text(texts.label(text)), .text(texts(.isForgotten))]) }
    if !gone.isEmpty {
      json.append(JSON.Member("forgotten", .array(gone.map { .string($0.rawValue) })))
    }
  }

  mutating func add(_ erasure: ChapterRegister.Erasure) {
    let kept = erasure.until.map { texts(nb: "bevis beholdes låst til og med {0}", texts.date($0)) }
    let shown = [texts(.isForgotten), kept].compactMap { $0 }.joined(separator: " ")
    table.add([.text(texts(nb: "kontaktopplysninger")), .text(shown)])
    json.append(JSON.Member("erased", .string(erasure.scope.rawValue)))
  }

  mutating func add(_ contact: Contact) {
    add("code", texts(nb: "kode"), contact.code)
    add("name", texts.label(ContactField.name), contact.name)
    add("address", texts.label(ContactField.address), contact.address)
    add("phone", texts.label(ContactField.phone), contact.phone)
    add("email", texts.label(ContactField.email), contact.email)
  }

  mutating func add(_ roles: [Role]) {
    for role in roles { table.add([.text(texts(nb: "rolle")), .text(texts.role(role))]) }
    if !roles.isEmpty { json.append(JSON.Member("roles", .array(roles.map(\.json)))) }
  }

  mutating func add(_ key: String, _ label: String, _ text: String?, _ raw: String? = nil) {
    guard let text, !text.isEmpty else { return }
    add(key, label, text, value: .string(raw ?? text))
  }

  mutating func add(_ key: String, _ label: String, _ text: String, value: JSON) {
    table.add([.text(label), .shown(text, value: value)])
    json.append(JSON.Member(key, value))
  }
}

extension EntryWords {
  fileprivate func states(_ text: ErasableText) -> Bool {
    let value =
      switch text {
      case .activity: goal.activity
      case .coOrganiser: coOrganiser
      case .country: country
      case .goal: goal.goal
      case .measures: goal.measures
      case .note: note
      case .organiser: organiser
      case .place: place
      case .resultGoal: goal.resultGoal
      case .series: series
      case .title: title
      case .evidence, .words: nil as String?
      }
    return value != nil
  }
}

extension EventData {
  fileprivate var subject: Pseudonym? {
    switch self {
    case .personEnrolled(let body): body.person
    case .roleGranted(let body): body.person
    case .hoursVolunteered(let body): body.person
    default: nil
    }
  }

  fileprivate var grantedRole: RoleKind? {
    if case .roleGranted(let body) = self { body.role } else { nil }
  }

  fileprivate var onFile: OnFile? {
    if case .personEnrolled(let body) = self { body.onFile } else { nil }
  }
}

extension FactMember {
  fileprivate static let inReadingOrder: [FactMember] = [
    .kind, .name, .on, .year, .number, .start, .minutes, .mode, .leader, .ringevenn, .others,
    .participants, .newParticipants, .exchange, .abroad, .otherOrganiser, .coOrganised, .series,
    .appointed, .ended, .unpaid, .municipality, .county, .parent, .functionsAsLocal, .founded,
    .members, .filed, .arsrapport, .arsmelding, .regnskap, .revisjon, .protokoll, .signed,
  ]

  /// Worth saying only when it is so.
  fileprivate var isException: Bool {
    self == .abroad || self == .otherOrganiser || self == .coOrganised
  }
}
