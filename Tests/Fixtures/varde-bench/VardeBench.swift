import EventLog
import Events
import Foundation
import GRDBSQLite
import SQLiteStores
import TestSupport
import Vault

/// What it costs to make one event durable, with a payload and without, beside the bare SQLite
/// transaction with the same settings: `varde-bench FOLDER ROUNDS [EVENTS-BEFORE]`. The three take
/// turns, since the disk of a shared machine changes its mind from second to second. Prints medians
/// and their ratios; judges nothing.
@main
struct VardeBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2, let rounds = Int(arguments[2]), rounds > 0 else { exit(64) }
    let before = arguments.count > 3 ? Int(arguments[3]) ?? 0 : 20_000
    var bench = try Bench(in: arguments[1])
    try bench.seed(before)
    var times: [Kind: [Duration]] = [:]
    for _ in 0..<rounds {
      for kind in Kind.allCases { times[kind, default: []].append(try bench.time(kind)) }
    }
    let medians = times.mapValues { $0.sorted()[rounds / 2] / .microseconds(1) }
    let bare = medians[.bare]!
    for kind in Kind.allCases {
      print(
        String(
          format: "%-34@ %8.3f ms %6.2f", kind.rawValue as NSString, medians[kind]! / 1_000,
          medians[kind]! / bare))
    }
  }
}

enum Kind: String, CaseIterable {
  case bare = "a bare transaction"
  case append = "an append"
  case payload = "an append with a payload"
}

struct Bench {
  private let registry: RegistryFolder
  private let bare: BareTransactions
  private let log = LogCode("sandnes")!
  private var sample: SampleEvents
  private var size = 0

  init(in folder: String) throws {
    registry = try RegistryFolder.create(
      at: folder + "/r.varde",
      RegistryHeader(organisation: LogCode("mental-helse")!, demo: false))
    bare = try BareTransactions(at: folder + "/bare.sqlite")
    sample = SampleEvents(log)
  }

  /// So many events with a payload each, as an import leaves them.
  mutating func seed(_ count: Int) throws {
    for _ in 0..<count / 200 {
      let batch = (1...200).map { made(size + $0) }
      try registry.privateStore.put(
        batch.map(\.payload), aliases: [], at: SampleEvents.instant(size))
      _ = try registry.events.append(batch.map(\.event), to: log, expecting: size)
      size += 200
    }
  }

  mutating func time(_ kind: Kind) throws -> Duration {
    let (event, payload) = made(size + 1)
    let blob = event.encoded()
    return try ContinuousClock().measure {
      switch kind {
      case .bare: try bare.insert(blob)
      case .payload, .append:
        if kind == .payload {
          try registry.privateStore.put([payload], aliases: [], at: event.recorded)
        }
        _ = try registry.events.append([event], to: log, expecting: size)
        size += 1
      }
    }
  }

  /// A møteplass with a title and a note.
  private mutating func made(_ seq: Int) -> (event: Event, payload: Payload) {
    let text = PayloadText([
      .title: "Møteplass nummer \(seq)", .note: "Fullt hus, og kaffe til alle som kom.",
    ])
    let payload = Payload(
      nonce: sample.bytes(32), bytes: text.bytes, handle: Handle(log, seq))
    var gathering = Gathering(on: CivilDate("2025-12-01")!)
    gathering.minutes = 150
    gathering.participants = 12
    gathering.leader = RandomID(bytes: [UInt8](repeating: 7, count: 10))
    let event = Event(
      log: log, seq: seq, recorded: SampleEvents.instant(seq), actor: gathering.leader!,
      salt: Salt(bytes: sample.bytes(16)),
      data: .activityHeld(ActivityHeld(kind: .moteplass, gathering)),
      commitment: payload.commitment)
    return (event, payload)
  }
}

/// A file with one table, written as `log.sqlite` is.
final class BareTransactions {
  private var connection: OpaquePointer?
  private var statement: OpaquePointer?

  init(at path: String) throws {
    guard sqlite3_open(path, &connection) == SQLITE_OK else { exit(74) }
    try run("PRAGMA page_size = 16384; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA")
    try run("CREATE TABLE events (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")
    let sql = "INSERT INTO events (bytes) VALUES (?1)"
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else { exit(74) }
  }

  func insert(_ bytes: [UInt8]) throws {
    try run("BEGIN IMMEDIATE")
    bytes.withUnsafeBytes {
      _ = sqlite3_bind_blob(statement, 1, $0.baseAddress, Int32($0.count), nil)
      guard sqlite3_step(statement) == SQLITE_DONE else { exit(74) }
    }
    sqlite3_reset(statement)
    try run("COMMIT")
  }

  private func run(_ sql: String) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { exit(74) }
  }
}
