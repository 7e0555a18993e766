import Events
import TestSupport
import Testing

@Suite struct LogCodeTests {
  @Test(arguments: [
    "oslo", "as", "a1", "a-b", "mental-helse-akershus", "oslo2", "sentralt", "x9-y8-z7",
    "abcdefghijklmnopqrstuvwxyzabcdef",
  ])
  func `text of a code`(text: String) {
    #expect(LogCode(text)?.description == text)
  }

  @Test(arguments: [
    "", "a", "oslo-2", "2oslo", "-oslo", "oslo-", "os--lo", "Oslo", "OSLO", "os lo", "os_lo",
    "os.lo",
    "sørum", "oslo\n", "oslo\u{0}", "oslo-2b", "abcdefghijklmnopqrstuvwxyzabcdefg", "ｏslo", "p-1",
  ])
  func `what is no code`(text: String) { #expect(LogCode(text) == nil) }

  /// Byte order, where `-` comes before digits and digits before letters, and a prefix before the rest.
  @Test func `order of codes that differ late`() {
    let texts = ["ab", "ab-c", "ab-cd", "ab1", "abc", "abcdefgh", "abcdefgh-i", "abcdefghi", "b-a"]
    #expect(texts.reversed().map { LogCode($0)! }.sorted().map(\.description) == texts)
  }

  @Test(arguments: EventPropertyTests.seeds) func `order is that of the bytes of the text`(
    seed: UInt64
  ) {
    var values = ValueGenerator(seed: seed)
    for _ in 0..<2_000 {
      let (a, b) = (values.logCode(), values.logCode())
      #expect((a < b) == a.description.utf8.lexicographicallyPrecedes(b.description.utf8))
      #expect((a == b) == (a.description == b.description))
      #expect(LogCode(a.description) == a)
      let prefix = a.description.prefix(Int.random(in: 2...32, using: &values.random))
      if let shorter = LogCode(prefix) { #expect(shorter <= a) }
    }
  }
}

@Suite struct HandleTests {
  @Test(arguments: [
    ("asker-17", "asker", 17), ("oslo-2", "oslo", 2), ("a-b-1", "a-b", 1),
    ("oslo2-30", "oslo2", 30),
    ("asker-9007199254740991", "asker", 9_007_199_254_740_991),
  ])
  func `text of a handle`(text: String, log: String, seq: Int) throws {
    let handle = try #require(Handle(text))
    #expect(handle == Handle(LogCode(log)!, seq))
    #expect(handle.description == text)
  }

  @Test(arguments: [
    "", "-", "asker", "asker-", "asker-0", "asker-017", "asker-+17", "asker--17", "asker-17 ",
    " asker-17",
    "asker-1x", "Asker-17", "asker-１７", "asker 17", "asker–17", "a-1", "17", "-17",
    "asker-9007199254740992", "asker-99999999999999999999", "asker-17-18", "asker-1_7",
  ])
  func `what is no handle`(text: String) { #expect(Handle(text) == nil) }

  @Test func `order is by log, then by number`() {
    let texts = ["asker-9", "asker-10", "asker-b-1", "asker2-1", "oslo-1"]
    #expect(texts.reversed().map { Handle($0)! }.sorted().map(\.description) == texts)
  }
}
