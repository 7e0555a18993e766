package import EventLog
package import Events
import GRDB

extension SQLiteEventStore {
  package func keptHead(of log: LogCode, at size: Int) throws(LogError) -> Head? {
    try inDatabase { db in
      let row = try Prepared("SELECT root FROM heads WHERE log = ?1 AND size = ?2", in: db)
      row.bind(1, log.description)
      row.bind(2, size)
      guard try row.step() else { return nil }
      guard let root = row.digest(0) else { throw LogError.damaged(log: log, seq: size) }
      return Head(size: size, root: root)
    }
  }
}
