import Application
import EventLog
import Events
import Exchange
import TestSupport
import Testing
import Vault

/// A registry with its key folder, as it stands on one machine.
final class Laptop {
  private(set) var registry: Registry
  let keys: InMemoryKeyStore
  /// The chapter that is recorded in here.
  let log: LogCode

  init(_ log: LogCode, seed: UInt64, keys: InMemoryKeyStore = InMemoryKeyStore()) throws {
    registry = .inMemory(environment: .test(seed: seed))
    self.keys = keys
    self.log = log
    let kind = log == .central ? "sentralt" : "lokallag"
    _ = try registry.importText(.chapters, "kode;navn;slag\n\(log);Mental Helse \(log);\(kind)")
    if log != .central {
      _ = try registry.importText(
        .people,
        "lag;kode;navn;telefon;rolle;fra\n\(log);KN;Kari ZQNAVN;ZQ123;likeperson;2024-01-01")
    }
    _ = try registry.makeOwnerKey(OwnerKeyRequest(), keys, Passphrases())
    if log == .central { _ = try registry.makeReceiverKey(in: .central, keys) }
  }

  private init(_ laptop: Laptop, _ registry: Registry) {
    self.registry = registry
    keys = InMemoryKeyStore()
    for key in laptop.keys.keys() { try? keys.add(key) }
    for note in laptop.keys.signed() {
      if let bytes = note.note, let origin = (try? SignedCheckpoint(bytes))?.checkpoint.origin {
        try? keys.keepSigned(bytes, of: origin.description)
      }
    }
    log = laptop.log
  }

  /// An entry of so many minutes, recorded by the form.
  func record(_ minutes: Int, on day: Int = 1) throws {
    _ = try registry.importText(
      .entries,
      """
      lag;dato;varighet;aktivitet;leder;merknad
      \(log);2024-02-\(day < 10 ? "0" : "")\(day);\(minutes);samtalegruppe;KN;ZQMERKNAD \(minutes)
      """)
  }

  /// Another machine with the same keys and the logs as they are now.
  func cloned(seed: UInt64) throws -> Laptop {
    let store = InMemoryEventStore(registry.events.registry)
    for log in try registry.logs() {
      _ = try store.append(try registry.events(of: log), to: log, expecting: 0)
    }
    let other = Registry(
      events: store, privates: SealingPrivateStore.inMemory(),
      accesses: InMemoryEventStore(registry.events.registry), views: InMemoryViewStore(),
      environment: .test(seed: seed))
    var after: KeptPayload?
    while let some = Optional(try registry.privates.payloads(after: after)), let end = some.last {
      after = end
      for payload in some {
        guard case .whole(let nonce, let bytes) = payload.content,
          let event = try registry.event(payload.handle)
        else { continue }
        try other.privates.put(
          [
            Payload(
              nonce: nonce, bytes: bytes, handle: payload.handle,
              person: event.data.payloadPerson(recordedBy: event.actor))
          ], aliases: [], at: .testNow)
      }
    }
    for log in try registry.logs() {
      try other.privates.put(
        [], aliases: try registry.privates.aliases(.person, in: log), at: .testNow)
      if let secret = try registry.privates.secret(of: log) {
        try other.privates.setSecret(secret, of: log)
      }
    }
    return Laptop(self, other)
  }

  /// The log as a file for somebody who has a receiving key; in clear for somebody who has none.
  func send(
    _ log: LogCode? = nil, to other: Laptop? = nil, from first: Int? = 1, withPayloads: Bool = false
  ) throws -> SentLog {
    var recipient = ParcelRecipient.open
    if let other, let key = try other.registry.receiverKey(of: other.log) {
      recipient = .sealed(key)
    }
    return try registry.send(
      SendRequest(
        log: log ?? self.log, to: recipient, from: first, withPayloads: withPayloads),
      keys, Passphrases())
  }

  /// What files are, held against what is here.
  func look(_ files: [SentLog]) throws -> Arrivals {
    try registry.arrivals(opened(files), keys)
  }

  /// What is in files, called by their numbers.
  func opened(_ files: [SentLog]) throws -> [(file: String, parcel: Parcel)] {
    try files.enumerated().map { index, file in
      ("\(index)", try registry.open(parcel: file.file, keys, Passphrases()))
    }
  }

  /// Takes files in.
  @discardableResult
  func receive(_ files: SentLog..., confirmed: Bool = true) throws -> Arrivals {
    try receive(files, confirmed: confirmed)
  }

  @discardableResult
  func receive(_ files: [SentLog], confirmed: Bool = true) throws -> Arrivals {
    let parcels = try opened(files)
    let arrivals = try registry.arrivals(parcels, keys)
    for arrival in arrivals.logs {
      try registry.receive(arrival, of: parcels, isConfirmed: confirmed, keys)
    }
    try registry.noteReceipts()
    return arrivals
  }

  /// The other branch takes the place of what is here.
  func change(to file: SentLog) throws -> LogFork {
    let parcel = try registry.open(parcel: file.file, keys, Passphrases())
    let branch = try registry.otherBranch(parcel, from: "gren", keys)
    try registry.take(branch, parcel, keys)
    return branch.fork
  }

  func head(_ log: LogCode? = nil) throws -> Head {
    try registry.events.head(of: log ?? self.log)
  }
}

extension Arrivals {
  /// Why each file was refused.
  var reasons: [ApplicationError] { refused.map(\.reason) }
}
