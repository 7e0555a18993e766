import Events
import Testing

/// `[a-z][a-z0-9-]*-[0-9]{4}\.[1-9][0-9]{0,3}`, at most 40 characters.
@Suite struct RuleRevisionTests {
  @Test(arguments: [
    "base-2020.1", "a-0000.9999", "base--2020.10", "b2-x-2020.1", "a---2020.1", "a-2019-2020.1",
    String(repeating: "a", count: 33) + "-2020.1",
  ])
  func `what a revision can be`(text: String) {
    #expect(RuleRevision(text)?.text == text)
    #expect(RuleRevision(text)?.description == text)
  }

  @Test(arguments: [
    "", "base", "base-2020", "base-2020.", "base-2020.0", "base-2020.01", "base-2020.12345",
    "base-202.1", "base-20200.1", "base2020.1", "-2020.1", "2-2020.1", "2base-2020.1",
    "Base-2020.1", "base-2020.1.1", "base.x-2020.1", "base-2020,1", "base-2020.1 ", " base-2020.1",
    "bås-2020.1", "base_x-2020.1", "base-2020.x", "base-20a0.1", "base-2020.1\n", ".", "-.1",
    String(repeating: "a", count: 34) + "-2020.1",
  ])
  func `what it cannot be`(text: String) { #expect(RuleRevision(text) == nil) }
}
