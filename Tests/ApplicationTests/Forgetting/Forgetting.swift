import Application
import Events
import Projections
import TestSupport
import Vault

/// What the tests of forgetting do and look at.
extension Registry {
  /// Everything that opens here: payloads, names of all kinds, lines, settings.
  func everythingReadable() throws -> String {
    var texts: [String] = []
    var last: KeptPayload?
    while case let next = try privates.payloads(after: last), !next.isEmpty {
      for payload in next {
        switch payload.content {
        case .whole(_, let bytes): texts.append(String(decoding: bytes, as: UTF8.self))
        case .partly:
          let left = try privates.payload(payload.commitment)
          texts.append(contentsOf: left?.members.values.map { $0 } ?? [])
        case .erased: break
        case .locked, .unreadable: throw Missing(what: "\(payload.handle) does not open")
        }
      }
      last = next.last
    }
    for log in try logs() {
      let kinds: [AliasKind] = [.person, .series] + (2024...2026).map { .participant(year: $0) }
      for kind in kinds { texts += try privates.aliases(kind, in: log).map(\.text) }
    }
    texts += try privates.lines()
    texts += try Setting.allCases.compactMap { try privates.setting($0) }
    return texts.joined(separator: "\n")
  }

  /// Forgets a person of Asker.
  @discardableResult
  func forget(_ text: String, alsoEvidence: Bool = false, in log: LogCode = .asker) throws
    -> [Handle]
  {
    try forget(planForgetting(text, in: log, takesEvidence: alsoEvidence))
  }

  func pseudonym(_ code: String, in log: LogCode = .asker) throws -> Pseudonym {
    guard let id = try privates.id(.person, code, in: log) else { throw Missing(what: code) }
    return id
  }

  /// The same stores at another time.
  func later(_ instant: String, seed: UInt64 = 31) throws -> Registry {
    guard let instant = Instant(instant) else { throw Missing(what: instant) }
    return Registry(
      events: events, privates: privates, accesses: accesses, views: views,
      environment: .test(of: instant, seed: seed))
  }
}

extension Environment {
  /// A program that was made at the beginning of the year.
  static func test(of instant: Instant, seed: UInt64) -> Environment {
    let source = SeededBytes(seed: seed)
    let day = NorwegianTime.date(at: instant)
    return Environment(
      built: CivilDate(year: day.year, month: 1, day: 1) ?? day, clock: { instant },
      random: { source.bytes($0) })
  }
}
