import Application
import EventLog
import Events
import TestSupport
import Testing
import Vault

extension Registry {
  /// Appends an event that no use case would record, as another program could: with the envelope of
  /// the log's last one. Registers in memory do not see it; views are cleared.
  @discardableResult
  func forge(_ data: EventData, in log: LogCode, cause: Int? = nil) throws -> Handle {
    let last = try #require(try events(of: log).last)
    let event = Event(
      log: log, seq: last.seq + 1, recorded: last.recorded, actor: last.actor, salt: last.salt,
      data: data, cause: cause)
    _ = try events.append([event], to: log, expecting: last.seq)
    views.clear()
    return event.handle
  }

  /// Keys for all logs that have none, in a store of their own.
  @discardableResult
  func withOwnerKeys() throws -> InMemoryKeyStore {
    let keys = InMemoryKeyStore()
    _ = try makeOwnerKey(OwnerKeyRequest(), keys, Passphrases())
    return keys
  }

  /// What `kontroller` finds, as `asker-7 notedHeadDiffers`.
  func found(_ checks: Set<Check> = .all) throws -> [String] {
    try verify(checks: checks).findings.map { finding in
      let place = finding.log.map { log in finding.seq.map { "\(log)-\($0)" } ?? "\(log)" }
      return "\(place ?? "registry") \("\(finding.problem)".prefix { $0 != "(" })"
    }
  }
}
