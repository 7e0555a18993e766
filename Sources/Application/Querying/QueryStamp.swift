import EventLog
import Events

/// What a database for `sql` was filled from: where it is the same, the rows are.
package struct QueryStamp: Hashable, Sendable {
  private let sizes: [LogCode: [Int]]
  private let codes: [LogCode: [Pseudonym: String]]

  init(sizes: [LogCode: [Int]], codes: [LogCode: [Pseudonym: String]]) {
    self.sizes = sizes
    self.codes = codes
  }
}

extension Registry {
  /// The stamp as things stand. Looks the codes up, which is put on record each time.
  package func queryStamp() throws(ApplicationError) -> QueryStamp {
    var sizes: [LogCode: [Int]] = [:]
    var codes: [LogCode: [Pseudonym: String]] = [:]
    for log in try logs() {
      let branches = try reading { () throws(LogError) in
        try events.received.branchCount(of: log)
      }
      sizes[log] = [try size(of: log), branches]
      codes[log] = try self.codes(of: log)
    }
    return QueryStamp(sizes: sizes, codes: codes)
  }
}
