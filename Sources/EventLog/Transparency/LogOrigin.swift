package import Events

/// The identity of a log towards others: `<organisation>/varde/<log>/<log id>`. The random id keeps two
/// logs of one code apart. It is the first line of the log's checkpoints, and the name of its owner's
/// key.
package struct LogOrigin: Hashable, Sendable, CustomStringConvertible {
  /// The organisation's code.
  package let organisation: LogCode
  /// The log's code.
  package let log: LogCode
  /// The random id of log-opened.
  package let id: RandomID

  /// The origin of a log.
  package init(organisation: LogCode, log: LogCode, id: RandomID) {
    self.organisation = organisation
    self.log = log
    self.id = id
  }

  /// Reads an origin; nil for that of any other kind of log.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[1] == "varde", let organisation = LogCode(parts[0]),
      let log = LogCode(parts[2]), let id = RandomID(parts[3])
    else { return nil }
    self.init(organisation: organisation, log: log, id: id)
  }

  package var description: String { "\(organisation)/varde/\(log)/\(id)" }

  /// The name of the owner's key.
  package var keyName: KeyName {
    guard let name = KeyName(description) else { preconditionFailure("ASCII without spaces") }
    return name
  }
}
