package import Application
package import Events

/// A workshop that alters nothing: where there are no files.
package struct ClosedWorkshop: TamperWorkshop {
  /// A workshop.
  package init() {}

  package func prepare(_ folder: String) throws(RegistryOpenError) { throw .notPermitted }
  package func copy(_ registry: String, to path: String) throws(RegistryOpenError) {
    throw .notPermitted
  }
  package func replaceLogFile(
    of registry: String, with other: String
  ) throws(RegistryOpenError) { throw .notPermitted }
  package func write(_ bytes: [UInt8], to path: String) throws(RegistryOpenError) {
    throw .notPermitted
  }

  package func read(_ path: String) throws(RegistryOpenError) -> [UInt8] { throw .notFound }

  package func rows(of log: LogCode, in registry: String) throws(RegistryOpenError) -> RawLog {
    throw .notPermitted
  }
  package func write(_ logs: [RawLog], in registry: String) throws(RegistryOpenError) {
    throw .notPermitted
  }
  package func removeTrigger(_ name: String, in registry: String) throws(RegistryOpenError) {
    throw .notPermitted
  }
  package func exchangePayloads(
    _ one: Handle, _ other: Handle, in registry: String
  ) throws(RegistryOpenError) { throw .notPermitted }
  package func destroyPayloads(
    of log: LogCode, after seq: Int, in registry: String
  ) throws(RegistryOpenError) { throw .notPermitted }
}
