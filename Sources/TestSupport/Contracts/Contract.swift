/// One thing that every implementation of a port must do.
package struct Contract<Port>: Sendable, CustomStringConvertible {
  /// What it does, in a few words.
  package let description: String
  /// Throws `ContractBroken` when an empty store does not do so.
  package let check: @Sendable (Port) throws -> Void

  package init(_ description: String, _ check: @escaping @Sendable (Port) throws -> Void) {
    self.description = description
    self.check = check
  }
}

/// An implementation does not do what its port promises.
package struct ContractBroken: Error, CustomStringConvertible {
  package let description: String
}

/// Throws when two values differ.
func same<T: Equatable>(_ actual: T, _ expected: T, line: Int = #line) throws {
  if actual != expected {
    throw ContractBroken(description: "line \(line): \(actual) instead of \(expected)")
  }
}

/// Throws unless `body` throws exactly this error.
func refuses<E: Error & Equatable>(
  _ expected: E, line: Int = #line, _ body: () throws -> some Any
) throws {
  let result: Any
  do { result = try body() } catch let error as E {
    return try same(error, expected, line: line)
  }
  throw ContractBroken(description: "line \(line): \(result) instead of \(expected)")
}
