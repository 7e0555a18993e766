package import Events
import GRDB
package import Vault

extension SQLiteSealedStore {
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
    try run(
      ["UPDATE payloads SET settled = 1 WHERE commitment = ?1 AND settled = 0"], commitments)
  }

  package func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try run(
      [
        """
        DELETE FROM members WHERE payload IN
          (SELECT number FROM payloads WHERE commitment = ?1 AND settled = 0)
        """,
        "DELETE FROM payloads WHERE commitment = ?1 AND settled = 0",
      ], commitments)
  }

  package func destroy(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try run(
      [
        """
        DELETE FROM members WHERE payload IN (SELECT number FROM payloads WHERE commitment = ?1)
        """,
        "DELETE FROM payloads WHERE commitment = ?1",
      ], commitments)
  }

  package func destroy(
    _ members: [String], of commitments: [Events.Digest]
  ) throws(PrivateStoreError) {
    try write(.removing) { db in
      let row = try Prepared(
        """
        DELETE FROM members WHERE member = ?2
          AND payload IN (SELECT number FROM payloads WHERE commitment = ?1)
        """, in: db)
      for commitment in commitments {
        for member in members {
          row.bind(1, commitment)
          row.bind(2, member)
          try row.run()
        }
      }
    }
  }

  private func run(
    _ statements: [String], _ commitments: [Events.Digest]
  ) throws(PrivateStoreError) {
    guard !commitments.isEmpty else { return }
    try write(.removing) { db in
      for sql in statements {
        let row = try Prepared(sql, in: db)
        for commitment in commitments {
          row.bind(1, commitment)
          try row.run()
        }
      }
    }
  }
}
