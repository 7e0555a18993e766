package import Events
import GRDB
package import Vault

extension SQLitePrivateStore {
  package func put(
    _ payloads: [Payload], aliases: [Alias], at instant: Instant
  ) throws(PrivateStoreError) {
    try write { db in
      // What is settled stays settled: an event refers to it.
      let row = try Prepared(
        """
        INSERT INTO payloads (commitment, nonce, bytes, log, seq, put)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (commitment) DO UPDATE
          SET log = excluded.log, seq = excluded.seq, put = excluded.put WHERE settled = 0
        """, in: db)
      for payload in payloads {
        row.bind(1, payload.commitment)
        row.bind(2, payload.nonce)
        row.bind(3, payload.bytes)
        row.bind(4, payload.handle.log.description)
        row.bind(5, payload.handle.seq)
        row.bind(6, Int(instant.milliseconds))
        try row.run()
      }
      for alias in aliases { try Self.put(alias, db) }
    }
  }

  package func payload(_ commitment: Events.Digest) throws(PrivateStoreError) -> PayloadText? {
    guard let sealed = try sealed(commitment) else { return nil }
    guard let text = PayloadText(bytes: sealed.bytes) else {
      throw .storage("a payload is not of the form payloads have")
    }
    return text
  }

  package func sealed(
    _ commitment: Events.Digest
  ) throws(PrivateStoreError) -> (nonce: [UInt8], bytes: [UInt8])? {
    try read { db in
      let row = try Prepared("SELECT nonce, bytes FROM payloads WHERE commitment = ?1", in: db)
      row.bind(1, commitment)
      return try row.step() ? (row.bytes(0), row.bytes(1)) : nil
    }
  }

  package func payloads(after last: KeptPayload?) throws(PrivateStoreError) -> [KeptPayload] {
    try read { db in
      let row = try Prepared(
        """
        SELECT log, seq, number, commitment, nonce, bytes, settled FROM payloads
        WHERE (log, seq, number) > (?1, ?2, ?3) ORDER BY log, seq, number LIMIT 256
        """, in: db)
      row.bind(1, last?.handle.log.description ?? "")
      row.bind(2, last?.handle.seq ?? 0)
      row.bind(3, last?.number ?? 0)
      var payloads: [KeptPayload] = []
      while try row.step() {
        guard let log = row.log(0), let commitment = row.digest(3) else {
          throw PrivateStoreError.storage("a payload is not of the form payloads have")
        }
        payloads.append(
          KeptPayload(
            commitment: commitment, handle: Handle(log, row.int(1)), nonce: row.bytes(4),
            bytes: row.bytes(5), isSettled: row.int(6) == 1, number: row.int(2)))
      }
      return payloads
    }
  }

  package func unsettled() throws(PrivateStoreError) -> [(
    commitment: Events.Digest, handle: Handle, put: Instant
  )] {
    try read { db in
      let row = try Prepared(
        "SELECT commitment, log, seq, put FROM payloads WHERE settled = 0 ORDER BY log, seq, number",
        in: db)
      var found: [(commitment: Events.Digest, handle: Handle, put: Instant)] = []
      while try row.step() {
        guard let commitment = row.digest(0), let log = row.log(1),
          let put = Instant(milliseconds: Int64(row.int(3)))
        else { throw PrivateStoreError.storage("a payload is not of the form payloads have") }
        found.append((commitment, Handle(log, row.int(2)), put))
      }
      return found
    }
  }

  package func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try run("UPDATE payloads SET settled = 1 WHERE commitment = ?1 AND settled = 0", commitments)
  }

  package func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try run("DELETE FROM payloads WHERE commitment = ?1 AND settled = 0", commitments)
  }

  private func run(_ sql: String, _ commitments: [Events.Digest]) throws(PrivateStoreError) {
    guard !commitments.isEmpty else { return }
    try write { db in
      let row = try Prepared(sql, in: db)
      for commitment in commitments {
        row.bind(1, commitment)
        try row.run()
      }
    }
  }
}
