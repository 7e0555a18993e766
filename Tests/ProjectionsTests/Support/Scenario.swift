import Testing

/// Given these events, then this. One row of a table of tests.
struct Scenario<Given: Sendable, Then: Sendable>: Sendable, CustomTestStringConvertible {
  let name: String
  let given: Given
  let then: Then

  init(_ name: String, given: Given, then: Then) {
    self.name = name
    self.given = given
    self.then = then
  }

  var testDescription: String { name }
}
