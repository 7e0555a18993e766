public import Events

/// The chapters of a registry, merged from their own logs and the central one, which wins fact by
/// fact and year by year.
public struct Organisation: Hashable, Sendable {
  /// Chapters by code.
  public private(set) var chapters: [LogCode: ChapterFacts] = [:]
  /// Other forms of exchange announced, by base year, with where.
  public private(set) var services: [Int: [Service: Handle]] = [:]
  /// What Bufdir decided, by grant year: the last that was set.
  public private(set) var grants: [Int: GrantOnRecord] = [:]
  /// What a chapter and the central office state differently, by chapter and fact.
  public private(set) var disagreements: [Disagreement] = []
  /// Whether any log is made up.
  public private(set) var isDemo = false

  /// Nothing known.
  public init() {}

  /// Merges the facts of registers; their order does not matter.
  public init(_ registers: some Sequence<OrganisationFacts>) {
    var last: [OrganisationFacts] = []
    for facts in registers.sorted(by: { $0.log < $1.log }) {
      if facts.log == .central { last.append(facts) } else { take(facts) }
    }
    var central = Organisation()
    for facts in last { central.take(facts) }
    disagreements = codes.flatMap { code in
      central.chapters[code].map { Disagreement.between(chapters[code]!, $0) } ?? []
    }
    for facts in last { take(facts) }
  }

  /// Codes of all chapters, ascending.
  public var codes: [LogCode] { chapters.keys.sorted() }

  private mutating func take(_ facts: OrganisationFacts) {
    isDemo = isDemo || facts.isDemo
    for (seq, data) in facts.facts { state(data, at: Handle(facts.log, seq)) }
  }

  private mutating func state(_ data: EventData, at handle: Handle) {
    if case .serviceAnnounced(let body) = data {
      services[body.year, default: [:]][body.service] = handle
    }
    if case .grantParametersSet(let body) = data {
      grants[body.grantYear] = GrantOnRecord(parameters: body, handle: handle)
    }
    guard let chapter = data.chapter else { return }
    chapters[chapter, default: ChapterFacts(chapter: chapter)].state(data, at: handle)
  }
}

/// What one log says about chapters, services and grants, in log order.
public struct OrganisationFacts: Hashable, Sendable {
  /// Which log.
  public let log: LogCode
  /// Whether it is made up.
  public let isDemo: Bool
  /// Facts not withdrawn, with the number of their root.
  public let facts: [(seq: Int, data: EventData)]

  public static func == (a: OrganisationFacts, b: OrganisationFacts) -> Bool {
    a.log == b.log && a.isDemo == b.isDemo
      && a.facts.elementsEqual(b.facts) { $0.seq == $1.seq && $0.data == $1.data }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(log)
    hasher.combine(facts.count)
  }
}

extension ChapterRegister {
  /// What this log says about chapters, services and grants.
  public var organisationFacts: OrganisationFacts {
    OrganisationFacts(
      log: log, isDemo: isDemo,
      facts: facts.compactMap { fact in
        guard !fact.isWithdrawn else { return nil }
        switch fact.data {
        case .chapterFounded, .chapterChanged, .chapterClosed, .membersCounted,
          .annualReportFiled, .serviceAnnounced, .grantParametersSet:
          return (fact.seq, fact.data)
        default: return nil
        }
      })
  }
}

extension Organisation {
  /// The part of the organisation that some chapters make up.
  public func filtered(_ isIncluded: (ChapterFacts) -> Bool) -> Organisation {
    var part = self
    part.chapters = chapters.filter { isIncluded($0.value) }
    part.disagreements = disagreements.filter { part.chapters[$0.chapter] != nil }
    return part
  }
}
