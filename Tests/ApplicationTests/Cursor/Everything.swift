import Application
import Decisions
import EventLog
import Events
import Projections

/// All that can be read of a registry, to be compared: figures, lists, explanations, bytes.
struct Everything: Equatable {
  let logs: [LogCode]
  let heads: [Head]
  let extent: [Int]
  let days: ClosedRange<CivilDate>?
  let national: [NationalAnswer]
  let missing: [[Gap]]
  let organisation: Organisation
  let registers: [ChapterRegister]
  let people: [Listed]
  let explained: [Explained]
  let bytes: [[UInt8]]
  let keys: [[Int]]

  /// - Parameter all: every log that may have something, also those that must look empty.
  init(_ registry: Registry, all: [LogCode]) throws {
    logs = try registry.logs()
    heads = try registry.events.heads().map(\.head)
    let extent = try registry.extent()
    self.extent = [extent.logs, extent.events]
    days = try registry.recordedDays()
    national = try [2024, 2025].map { try registry.national($0) }
    missing = try national.map { try registry.missing($0) }
    organisation = try registry.organisation()
    registers = try all.map { try registry.register(of: $0) }
    people = try all.flatMap { try registry.people(of: $0).map(Listed.init) }
    explained = try all.flatMap { log in
      try (1...(Self.furthest)).map { seq in try Self.explained(Handle(log, seq), registry) }
    }
    bytes = try registry.exported()
    keys = try all.map { try registry.events.keys(of: $0).map(\.seq) }
  }

  /// Further than any log of the tests goes.
  private static let furthest = 160

  private static func explained(_ handle: Handle, _ registry: Registry) throws -> Explained {
    do throws(ApplicationError) { return Explained(try registry.explain(handle)) } catch {
      switch error {
      case .unknownHandle, .notAnEntry: return Explained(error)
      default: throw error
      }
    }
  }
}

extension Everything {
  struct Listed: Equatable {
    let person: ChapterRegister.Person
    let roles: [Role]
    let contact: Contact?

    init(_ listing: PersonListing) {
      person = listing.person
      roles = listing.roles
      contact = listing.contact
    }
  }

  struct Explained: Equatable {
    var handle: Handle?
    var fact: Fact?
    var verdict: Verdict?
    var history: [Event] = []
    var words: EntryWords?
    var why: [Int: String] = [:]
    var error: ApplicationError?

    init(_ error: ApplicationError) { self.error = error }

    init(_ explanation: Explanation) {
      handle = explanation.handle
      fact = explanation.fact
      verdict = explanation.verdict
      history = explanation.history
      words = explanation.words
      why = explanation.why
    }
  }
}
