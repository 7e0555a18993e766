package import Events

/// What the tamper lab does to files behind the stores' back. Not for registries that are in use.
package protocol TamperWorkshop {
  /// Makes the folder in which the copies are laid, where nothing is or an empty folder.
  func prepare(_ folder: String) throws(RegistryOpenError)

  /// Copies a registry that nobody has open to where nothing is.
  func copy(_ registry: String, to path: String) throws(RegistryOpenError)

  /// Puts the log file of one registry in the place of another's.
  func replaceLogFile(of registry: String, with other: String) throws(RegistryOpenError)

  /// Makes a file where nothing is.
  func write(_ bytes: [UInt8], to path: String) throws(RegistryOpenError)

  /// The bytes of a file.
  func read(_ path: String) throws(RegistryOpenError) -> [UInt8]

  /// The rows of a log.
  func rows(of log: LogCode, in registry: String) throws(RegistryOpenError) -> RawLog

  /// Writes the rows of logs in the place of what was there, with the triggers taken away meanwhile.
  /// Where the next append goes on is made to fit the events.
  func write(_ logs: [RawLog], in registry: String) throws(RegistryOpenError)

  /// Removes a trigger of the log file.
  func removeTrigger(_ name: String, in registry: String) throws(RegistryOpenError)

  /// Exchanges the payloads of two events, and leaves what they are looked up by.
  func exchangePayloads(
    _ one: Handle, _ other: Handle, in registry: String
  ) throws(RegistryOpenError)

  /// Destroys the payloads of all events of a log after a number.
  func destroyPayloads(
    of log: LogCode, after seq: Int, in registry: String
  ) throws(RegistryOpenError)
}
