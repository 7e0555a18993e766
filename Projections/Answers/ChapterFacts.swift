public import Events

/// What is known of a chapter as part of the organisation.
public struct ChapterFacts: Hashable, Sendable {
  /// Which chapter.
  public let chapter: LogCode
  /// Lokallag, fylkeslag or sentralt; nil when not stated.
  public internal(set) var kind: ChapterKind?
  /// Name.
  public internal(set) var name: PlaceName?
  /// Municipality.
  public internal(set) var municipality: PlaceName?
  /// County.
  public internal(set) var county: PlaceName?
  /// The chapter above it.
  public internal(set) var parent: LogCode?
  /// Whether a fylkeslag functions as a lokallag.
  public internal(set) var functionsAsLocal: Bool?
  /// The day it was founded.
  public internal(set) var founded: CivilDate?
  /// The day it was closed down.
  public internal(set) var closed: CivilDate?
  /// Members by base year, with the handle of the count.
  public internal(set) var members: [Int: Counted] = [:]
  /// Annual reports by year, with the handle of the filing.
  public internal(set) var reports: [Int: Filed] = [:]
  /// The event that founded it.
  public internal(set) var handle: Handle?

  init(chapter: LogCode) { self.chapter = chapter }

  /// A count of members and where it stands.
  public struct Counted: Hashable, Sendable {
    /// How many.
    public let members: Int
    /// The event.
    public let handle: Handle
  }

  /// A filed report and where it stands.
  public struct Filed: Hashable, Sendable {
    /// The report.
    public let report: AnnualReportFiled
    /// The event.
    public let handle: Handle
  }

  /// Whether an event founded it, not only counted or reported something.
  public var exists: Bool { handle != nil }

  /// Whether the chapter exists at the end of a year. Unknown founding days count as founded.
  public func isOpen(atEndOf year: Int) -> Bool {
    let lastDay = CivilDate(year: year, month: 12, day: 31)!
    return exists && founded.map { $0 <= lastDay } ?? true
      && closed.map { $0 > lastDay } ?? true
  }

  /// Whether it can be a lokallag at all: by kind, or a fylkeslag that functions as one.
  public var isLocal: Bool { kind == .lokallag || (kind == .fylkeslag && functionsAsLocal == true) }

  mutating func state(_ data: EventData, at handle: Handle) {
    switch data {
    case .chapterFounded(let body):
      kind = body.kind ?? kind
      name = body.name ?? name
      municipality = body.municipality ?? municipality
      county = body.county ?? county
      parent = body.parent ?? parent
      functionsAsLocal = body.functionsAsLocal ?? functionsAsLocal
      founded = body.founded ?? founded
      self.handle = handle
    case .chapterChanged(let body):
      kind = body.kind ?? kind
      name = body.name ?? name
      municipality = body.municipality ?? municipality
      county = body.county ?? county
      parent = body.parent ?? parent
      functionsAsLocal = body.functionsAsLocal ?? functionsAsLocal
      founded = body.founded ?? founded
    case .chapterClosed(let body): closed = body.on
    case .membersCounted(let body):
      members[body.year] = Counted(members: body.members, handle: handle)
    case .annualReportFiled(let body): reports[body.year] = Filed(report: body, handle: handle)
    default: break
    }
  }
}
