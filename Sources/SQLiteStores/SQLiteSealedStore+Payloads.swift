package import Events
import GRDB
package import Vault

extension SQLiteSealedStore {
  package func put(
    at instant: Instant, using keys: Int, _ make: (Int) throws(PrivateStoreError) -> SealedBatch
  ) throws(PrivateStoreError) {
    var free = held
    // What a transaction took that failed is not known.
    held = 0..<0
    try write(.adding) { db in
      var batch = SealedBatch()
      var isHeld = keys <= free.count && !free.isEmpty
      if isHeld {
        batch = try make(free.lowerBound)
        isHeld = batch.keysUsed <= free.count
      }
      if !isHeld {
        let first = try Self.firstUnused(db)
        batch = try make(first)
        free = first..<first + batch.keysUsed + batch.keysAhead
        let unused = try Prepared("UPDATE unused_keys SET first = ?1", in: db)
        unused.bind(1, free.upperBound)
        try unused.run()
      }
      free = free.dropFirst(batch.keysUsed)
      for name in batch.names { try Self.put(name, db) }
      try Self.put(batch.payloads, at: instant, db)
    }
    held = free
  }

  private static func firstUnused(_ db: Database) throws -> Int {
    let row = try Prepared("SELECT first FROM unused_keys", in: db)
    guard try row.step() else { throw PrivateStoreError.storage("the count of keys is missing") }
    return row.int(0)
  }

  private static func put(_ payloads: [SealedPayload], at instant: Instant, _ db: Database) throws {
    let known = try Prepared(
      "SELECT number, settled FROM payloads WHERE commitment = ?1", in: db)
    let formerMembers = try Prepared("DELETE FROM members WHERE payload = ?1", in: db)
    let former = try Prepared("DELETE FROM payloads WHERE number = ?1", in: db)
    let row = try Prepared(
      """
      INSERT INTO payloads (commitment, log, seq, put, person, key) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, in: db)
    let members = try Prepared("INSERT INTO members VALUES (?1, ?2, ?3, ?4)", in: db)
    for payload in payloads {
      known.bind(1, payload.commitment)
      let number = try known.step() ? known.int(0) : nil
      let isSettled = number != nil && known.int(1) == 1
      known.rewind()
      // What is settled stays: an event refers to it. Anything else is put anew, since the seal tells the
      // log that it was made for.
      if isSettled { continue }
      if let number {
        formerMembers.bind(1, number)
        try formerMembers.run()
        former.bind(1, number)
        try former.run()
      }
      bind(row, payload, instant)
      switch payload.key {
      case .person(let person, _):
        row.bind(5, person.description)
        row.bindNull(6)
      case .number(let number):
        row.bindNull(5)
        row.bind(6, number)
      }
      try row.run()
      let place = Int(db.lastInsertedRowID)
      for (member, sealed) in payload.members.sorted(by: { $0.key < $1.key }) {
        members.bind(1, place)
        members.bind(2, member)
        members.bind(3, sealed.nonce)
        members.bind(4, sealed.box)
        try members.run()
      }
    }
  }

  private static func bind(
    _ row: borrowing Prepared, _ payload: SealedPayload, _ instant: Instant
  ) {
    row.bind(1, payload.commitment)
    row.bind(2, payload.handle.log.description)
    row.bind(3, payload.handle.seq)
    row.bind(4, Int(instant.milliseconds))
  }

  private static let columns = "commitment, log, seq, settled, number, person, key FROM payloads"

  package func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> SealedPayload? {
    try read { db in
      let row = try Prepared("SELECT \(Self.columns) WHERE commitment = ?1", in: db)
      row.bind(1, commitment)
      return try row.step() ? try Self.payload(row, db) : nil
    }
  }

  package func payloads(
    of person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) -> [SealedPayload] {
    try read { db in
      let row = try Prepared(
        "SELECT \(Self.columns) WHERE log = ?1 AND person = ?2 ORDER BY seq, number", in: db)
      row.bind(1, log.description)
      row.bind(2, person.description)
      return try Self.all(row, db)
    }
  }

  package func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [SealedPayload] {
    try read { db in
      let row = try Prepared(
        """
        SELECT \(Self.columns) WHERE settled = 0 AND (log, seq, number) > (?1, ?2, ?3)
        UNION ALL
        SELECT \(Self.columns) WHERE settled = 1 AND (log, seq, number) > (?1, ?2, ?3)
        ORDER BY log, seq, number LIMIT 256
        """, in: db)
      row.bind(1, last?.handle.log.description ?? "")
      row.bind(2, last?.handle.seq ?? 0)
      row.bind(3, last?.number ?? 0)
      return try Self.all(row, db)
    }
  }

  private static func all(_ row: borrowing Prepared, _ db: Database) throws -> [SealedPayload] {
    var payloads: [SealedPayload] = []
    while try row.step() { payloads.append(try payload(row, db)) }
    return payloads
  }

  private static func payload(
    _ row: borrowing Prepared, _ db: Database
  ) throws -> SealedPayload {
    guard let commitment = row.digest(0), let log = row.log(1) else { throw malformed }
    let key: VaultKeyName
    if row.isNull(5) {
      key = .number(row.int(6))
    } else {
      guard let person = RandomID(row.text(5)) else { throw malformed }
      key = .person(person, log)
    }
    var members: [String: SealedBytes] = [:]
    let part = try Prepared("SELECT member, nonce, box FROM members WHERE payload = ?1", in: db)
    part.bind(1, row.int(4))
    while try part.step() {
      members[part.text(0)] = SealedBytes(nonce: part.bytes(1), box: part.bytes(2))
    }
    return SealedPayload(
      commitment: commitment, handle: Handle(log, row.int(2)), key: key, members: members,
      isSettled: row.int(3) == 1, number: row.int(4))
  }

  private static var malformed: PrivateStoreError {
    .storage("a payload is not of the form payloads have")
  }
}
