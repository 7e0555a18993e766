package import Events
import GRDB
package import Vault

extension SQLitePrivateStore {
  package func eachPayload(
    _ body: (Events.Digest, Handle, [UInt8], [UInt8]) -> Void
  ) throws(PrivateStoreError) {
    try read { db in
      let row = try Prepared(
        "SELECT commitment, log, seq, nonce, bytes FROM payloads ORDER BY log, seq, number", in: db)
      while try row.step() {
        guard let commitment = row.digest(0), let log = row.log(1) else {
          throw PrivateStoreError.storage("a payload is not of the form payloads have")
        }
        body(commitment, Handle(log, row.int(2)), row.bytes(3), row.bytes(4))
      }
    }
  }
}
