package import Events
package import Projections

/// Statement of a chapter or of its annual report -> events, in the log that `register` is of: the
/// central one, or the chapter's own.
package struct ChapterDecider {
  /// The log as it stands.
  package let register: ChapterRegister

  /// A decider for a log.
  package init(register: ChapterRegister) { self.register = register }

  /// The events of a chapter; none when everything stated is known.
  package func decide(
    _ statement: ChapterStatement, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    let known = known(statement.chapter)
    var events: [EventData] = []
    if let known, known.exists {
      let changed = changes(statement, known)
      if !changed.isEmpty { events.append(.chapterChanged(changed)) }
    } else {
      events.append(.chapterFounded(founded(statement)))
    }
    if (statement.members == nil) != (statement.membersYear == nil) {
      throw .missing(statement.members == nil ? .medlemmer : .medlemsår)
    }
    if let members = statement.members, let year = statement.membersYear,
      known?.members[year]?.members != members
    {
      events.append(
        .membersCounted(
          MembersCounted(chapter: statement.chapter, year: year, members: members)))
    }
    if let closed = statement.closed, known?.closed != closed {
      if let founded = statement.founded ?? known?.founded, closed < founded {
        throw .invalid(.nedlagt)
      }
      events.append(.chapterClosed(ChapterClosed(chapter: statement.chapter, on: closed)))
    }
    return try checked(events, actor, recorded)
  }

  /// The event of an annual report; none when the same is known. A later report replaces the whole.
  package func decide(
    _ statement: AnnualReportStatement, of chapter: LogCode, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    let report = AnnualReportFiled(
      chapter: chapter, year: statement.year, filed: statement.filed,
      annualReport: statement.annualReport, account: statement.account,
      accounts: statement.accounts, audit: statement.audit, minutes: statement.minutes,
      signed: statement.signed)
    if known(chapter)?.reports[statement.year]?.report == report { return [] }
    return try checked([.annualReportFiled(report)], actor, recorded)
  }

  /// The event of an announced service (§ 12).
  package func decide(
    _ service: Service, year: Int, evidence: String?, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    let known = Organisation([register.organisationFacts]).services[year]?[service]
    if known != nil { throw .nothingToChange }
    let data = EventData.serviceAnnounced(ServiceAnnounced(service: service, year: year))
    _ = try checked([data], actor, recorded)
    return [Decided(data, words: evidence.map { .evidence($0) })]
  }

  /// The event of what Bufdir decided for a grant year; none when the same is known. What is not stated
  /// stays as it is known.
  package func decide(
    _ statement: GrantStatement, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    let known = Organisation([register.organisationFacts]).grants[statement.grantYear]?.parameters
    guard let group = statement.group ?? known?.group else { throw .groupNotStated }
    let body = GrantParametersSet(
      grantYear: statement.grantYear, group: group,
      orePerPoint: statement.orePerPoint ?? known?.orePerPoint,
      basicGrant: statement.basicGrant ?? known?.basicGrant)
    return body == known ? [] : try checked([.grantParametersSet(body)], actor, recorded)
  }

  private func known(_ chapter: LogCode) -> ChapterFacts? {
    Organisation([register.organisationFacts]).chapters[chapter]
  }

  private func founded(_ statement: ChapterStatement) -> ChapterFounded {
    ChapterFounded(
      chapter: statement.chapter,
      kind: statement.kind ?? (statement.chapter == .central ? .sentralt : nil),
      name: statement.name, municipality: statement.municipality, county: statement.county,
      parent: statement.parent, functionsAsLocal: statement.functionsAsLocal,
      founded: statement.founded)
  }

  private func changes(_ statement: ChapterStatement, _ known: ChapterFacts) -> ChapterChanged {
    func new<T: Equatable>(_ stated: T?, _ known: T?) -> T? { stated == known ? nil : stated }
    return ChapterChanged(
      chapter: statement.chapter, kind: new(statement.kind, known.kind),
      name: new(statement.name, known.name),
      municipality: new(statement.municipality, known.municipality),
      county: new(statement.county, known.county), parent: new(statement.parent, known.parent),
      functionsAsLocal: new(statement.functionsAsLocal, known.functionsAsLocal),
      founded: new(statement.founded, known.founded))
  }

  private func checked(
    _ events: [EventData], _ actor: Pseudonym, _ recorded: Instant
  ) throws(Refusal) -> [Decided] {
    for event in events {
      if let kind = kind(in: event), (kind == .sentralt) != (event.chapter == .central) {
        throw .invalid(.slag)
      }
      do throws(Objection) { try register.check(event, actor: actor, recorded: recorded) } catch {
        throw .objection(error)
      }
    }
    return events.map { Decided($0) }
  }

  private func kind(in event: EventData) -> ChapterKind? {
    switch event {
    case .chapterFounded(let body): body.kind
    case .chapterChanged(let body): body.kind
    default: nil
    }
  }
}
