import EventLog
import Events
import Foundation

/// The heads that the central log notes and the reports that it seals. They are read before all other
/// logs, since what they name is met in those only once; and again when the central log is verified.
struct CentralNotes: Hashable {
  /// The heads-noted events, ascending by number.
  private(set) var notings: [Noting] = []
  /// The report-sealed events, ascending by number.
  private(set) var seals: [Seal] = []

  /// A heads-noted event.
  struct Noting: Hashable {
    let seq: Int
    let cause: Int?
    let heads: [NotedHead]
  }

  /// A report-sealed event.
  struct Seal: Hashable {
    let seq: Int
    let body: ReportSealed
  }

  /// Takes in the next event of the central log.
  mutating func take(_ event: Event) {
    switch event.data {
    case .headsNoted(let body):
      notings.append(Noting(seq: event.seq, cause: event.cause, heads: body.heads))
    case .reportSealed(let body): seals.append(Seal(seq: event.seq, body: body))
    default: break
    }
  }

  /// The heads of each log, with the events that note them.
  var heads: [LogCode: [(seq: Int, head: NotedHead)]] {
    var heads: [LogCode: [(seq: Int, head: NotedHead)]] = [:]
    for noting in notings {
      for head in noting.heads { heads[head.log, default: []].append((noting.seq, head)) }
    }
    return heads
  }

  /// The sizes that a noting of one or several events names; nil where there is none.
  func sizes(notedIn first: Int) -> [LogCode: Int]? {
    guard let start = notings.firstIndex(where: { $0.seq == first }) else { return nil }
    var parts = [notings[start]]
    for noting in notings[(start + 1)...] {
      guard noting.cause == first, noting.seq == first + parts.count else { break }
      parts.append(noting)
    }
    return parts.flatMap(\.heads).sizes
  }
}

extension Registry {
  /// Reads what the central log notes and seals, no further than its claims say, and no further than
  /// the verified pass will come.
  func centralNotes(_ claims: LogClaims) throws(ApplicationError) -> CentralNotes {
    let types = [HeadsNoted.type, ReportSealed.type].map { Data("\"type\":\"\($0)\"".utf8) }
    var notes = CentralNotes()
    do throws(LogError) {
      try events.readWithLeaves(claims.log, from: 1) { seq, bytes, _ in
        if seq > claims.size { return false }
        // Nearly all events are neither, and need not be decoded twice.
        let tail = Data(bytes.suffix(64))
        guard types.contains(where: { tail.range(of: $0) != nil }) else { return true }
        guard let event = try? Event(bytes: bytes), event.log == claims.log, event.seq == seq else {
          return true
        }
        notes.take(event)
        return true
      }
    } catch {
      guard case .damaged = error else { throw .log(error) }
    }
    return notes
  }
}
