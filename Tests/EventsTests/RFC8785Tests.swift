import TestSupport
import Testing

@testable import Events

/// The samples of RFC 8785 as far as they lie inside the subset; those outside must be refused.
@Suite struct RFC8785Tests {
  @Test(arguments: Golden.all) func `members stand in the order of section 3.2.3`(
    golden: Golden
  ) throws {
    for names in try TinyJSON.parse(GoldenFiles.bytes(golden.name)).nameLists {
      #expect(names == names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
      #expect(Set(names).count == names.count)
    }
  }

  /// Section 3.2.3 sorts CR, 1, U+0080, ö, €, 😀, U+FB33; ours are those of U+0020–U+007E and
  /// U+00A0–U+024F, where UTF-8 bytes, UTF-16 units and scalars sort alike.
  @Test func `names sort as the sample of section 3.2.3 does`() {
    let sample = ["\u{20ac}", "\r", "\u{fb33}", "1", "\u{1F600}", "\u{80}", "\u{f6}"]
    #expect(sample.compactMap { PlaceName($0) }.sorted().map(\.text) == ["1", "\u{f6}"])
    let names = ["a", "z", "Z", "ø", "Å", "å", "Ŋ", "č", "1", "!", "aa", "\u{24F}", "\u{A1}"]
    let byUnits = names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    #expect(names.map { PlaceName($0)! }.sorted().map(\.text) == byUnits)
  }

  /// Section 3.2.2.2: escape only what must be; here `"` and `\`, since controls are refused.
  @Test(arguments: [
    (#"B"\\"/"#, #""B\"\\\\\"/""#), ("'$&<>", #""'$&<>""#), ("\u{7E}\u{A1}", "\"\u{7E}\u{A1}\""),
    (#"""#, #""\"""#), (#"\"#, #""\\""#), ("ÆØÅæøåŊŋŠš", "\"ÆØÅæøåŊŋŠš\""),
  ])
  func `strings are written and read with two escapes only`(text: String, json: String) {
    #expect(written(PlaceName(text)!) == json)
    #expect(read(PlaceName.self, json) == PlaceName(text))
  }

  @Test(arguments: [
    #""\u20ac""#, #""\u000F""#, #""\u000a""#, #""\u0042""#, #""\u0022""#, #""\u005c""#, #""\/""#,
    #""\n""#, #""\b""#, "\"\u{20ac}\"", "\"\u{F}\"", "\"\u{7F}\"", "\"\u{80}\"", "\"a\"b\"",
    #""a\"#,
    #""a"#, "\"\"", "a",
  ])
  func `other spellings of strings are refused`(json: String) {
    #expect(read(PlaceName.self, json) == nil)
  }

  /// Appendix B, the integers; beyond 2^53 - 1 a reader may lose the last digit.
  @Test(arguments: [
    (0, "0"), (1, "1"), (-1, "-1"), (9_007_199_254_740_991, "9007199254740991"),
    (-9_007_199_254_740_991, "-9007199254740991"),
  ])
  func `integers are written and read in one spelling`(value: Int, json: String) {
    #expect(written(value) == json)
    #expect(read(Int.self, json) == value)
  }

  @Test(arguments: [
    "-0", "00", "01", "-01", "+1", "1.0", "1e0", "1E30", "4.50", "6.", "2e-3", ".5", "0x1", " 1",
    "-",
    "", "9007199254740992", "-9007199254740992", "295147905179352830000", "5e-324", "NaN",
    "Infinity", "99999999999999999999999999999999999999", "\u{0661}",
  ])
  func `other numbers are refused`(json: String) {
    #expect(read(Int.self, json) == nil)
  }

  /// Section 3.2.2.1, without null.
  @Test(arguments: [
    ("true", true), ("false", false), ("null", nil), ("True", nil), ("1", nil), ("\"true\"", nil),
    ("tru", nil),
  ])
  func `literals are two`(json: String, value: Bool?) {
    #expect(read(Bool.self, json) == value)
    if let value { #expect(written(value) == json) }
  }

  private func written(_ value: some CanonicalValue) -> String {
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value when it is all there is.
  private func read<T: CanonicalValue>(_: T.Type, _ json: String) -> T? {
    Array(json.utf8).withUnsafeBytes { raw in
      var reader = CanonicalReader(raw)
      guard let value = T.read(from: &reader), reader.offset == raw.count else { return nil }
      return value
    }
  }
}
