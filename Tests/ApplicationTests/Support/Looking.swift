import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Vault

/// What a test looks at after a use case.
extension Registry {
  /// The bytes of every event, by log and number.
  func exported(_ log: LogCode? = nil) throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    try exportEvents(only: log) { bytes in
      lines.append(Array(bytes))
      return true
    }
    return lines
  }

  func events(of log: LogCode) throws -> [Event] {
    try exported(log).map { try $0.withUnsafeBytes { (raw) throws in try Event(bytes: raw) } }
  }

  func size(_ log: LogCode) throws -> Int { try events.head(of: log).size }

  /// The types of the events after a number.
  func types(_ log: LogCode, after seq: Int = 0) throws -> [String] {
    try events(of: log).dropFirst(seq).map(\.data.type)
  }

  /// How many appends a log has seen.
  func appends(_ log: LogCode) throws -> Int { try events.keptHeads(of: log).count }

  /// The entry of kind and day, which must be one.
  func entry(_ log: LogCode, _ kind: EntryKind, _ on: String) throws -> Handle {
    let found = try register(of: log).facts.filter {
      $0.data.entryKind == kind && $0.data.on == CivilDate(on)
    }
    guard found.count == 1 else { throw Missing(what: "\(found.count) of \(kind) on \(on)") }
    return Handle(log, found[0].seq)
  }

  /// The roles of a person.
  func roles(_ log: LogCode, _ code: String) throws -> [Role] {
    try people(of: log).first { $0.contact?.code == code }?.roles ?? []
  }
}

extension PrivateStore {
  /// What an event commits to, when all of it is kept.
  func whole(_ commitment: Events.Digest) throws -> (nonce: [UInt8], bytes: [UInt8])? {
    guard case .whole(let nonce, let bytes)? = try content(commitment) else { return nil }
    return (nonce, bytes)
  }
}

struct Missing: Error { let what: String }

extension LogCode {
  static let asker = LogCode("asker")!
  static let barum = LogCode("barum")!
  static let nesodden = LogCode("nesodden")!
}

extension Instant {
  func adding(hours: Int) -> Instant { adding(minutes: hours * 60) }
}
