package import EventLog
package import Events

extension Registry {
  /// The head of every log, as far as this registry shows it, ascending by code.
  package func heads() throws(ApplicationError) -> [(log: LogCode, head: Head)] {
    try reading { () throws(LogError) in try events.heads() }.sorted { $0.log < $1.log }
  }
}
