import Events
import Testing

/// White space, members, numbers and strings: everything that other JSON readers forgive.
@Suite struct StrictFormTests {
  @Test(arguments: [
    Refusal("space after colon", #""minutes":90"#, #""minutes": 90"#, .value("minutes")),
    Refusal("space before colon", #""minutes":90"#, #""minutes" :90"#, .member("on")),
    Refusal("space after comma", #","minutes""#, #", "minutes""#, .member("on")),
    Refusal("space in an array", #"mx","h0"#, #"mx", "h0"#, .value("others")),
    Refusal("tab after brace", #"{"abroad""#, "{\t\"abroad\"", .member("abroad")),
    Refusal("space first", #"{"actor""#, #" {"actor""#, .member("{")),
    Refusal("byte order mark", #"{"actor""#, "\u{FEFF}{\"actor\"", .member("{")),
    Refusal("new line last", #""v":1}"#, "\"v\":1}\n", .noEnvelope),
    Refusal("space before the last brace", #""v":1}"#, #""v":1 }"#, .noEnvelope),
    Refusal("byte after the event", #""v":1}"#, #""v":1}}"#, .noEnvelope),
    Refusal(
      "event after the event", #""v":1}"#, #""v":1},"type":"activity-held","v":1}"#, .trailing),
    Refusal("comma before brace", #"18:00"}"#, #"18:00",}"#, .member("}")),
    Refusal("comma after brace", #"{"abroad""#, #"{,"abroad""#, .member("abroad")),
    Refusal("two commas", #","minutes""#, #",,"minutes""#, .member("on")),
    Refusal("no comma", #"ekp0","minutes""#, #"ekp0""minutes""#, .member("on")),
    Refusal("other quotes", #""mode""#, "'mode'", .member("on")),
    Refusal("escape in a name", #""mode""#, #""m\u006fde""#, .member("on")),
    Refusal("an array for data", #""data":{"#, #""data":[{"#, .member("{")),
    Refusal("data missing", #""data""#, #""date""#, .member("data")),
    Refusal("deeper than it can be", #""minutes":90"#, #""minutes":{"of":90}"#, .value("minutes")),
  ])
  func `white space and brackets`(refusal: Refusal) throws { try refusal.check() }

  @Test(arguments: [
    Refusal("twice", #""minutes":90"#, #""minutes":90,"minutes":90"#, .member("on")),
    Refusal(
      "twice in the envelope", #""log":"asker""#, #""log":"asker","log":"asker""#,
      .member("recorded")),
    Refusal("unknown", #""minutes":90"#, #""minuter":90"#, .member("on")),
    Refusal("unknown beside", #""minutes":90"#, #""minutes":90,"miss":1"#, .member("on")),
    Refusal("unknown in the envelope", #""seq":17"#, #""seq":17,"signature":"a""#, .member("type")),
    Refusal("unknown last in data", #"18:00"}"#, #"18:00","title":"x"}"#, .member("}")),
    Refusal("unknown last of all", #""v":1}"#, #""v":1,"x":1}"#, .noEnvelope),
    Refusal("other case", #""minutes":90"#, #""Minutes":90"#, .member("on")),
    Refusal(
      "out of order", #""minutes":90,"mode":"physical""#, #""mode":"physical","minutes":90"#,
      .member("on")),
    Refusal(
      "out of order in the envelope", #""seq":17,"type":"activity-held""#,
      #""type":"activity-held","seq":17"#, .noEnvelope),
    Refusal("required missing", #""abroad":false,"#, "", .member("abroad")),
    Refusal("the day missing", #""on":"2025-03-14","#, "", .member("on")),
    Refusal("salt missing", #""salt":"AAECAwQFBgcICQoLDA0ODw","#, "", .member("salt")),
    Refusal("actor missing", #""actor":"7h2k9mzq4rtw0vxy","#, "", .member("actor")),
    Refusal("of another type", #""kind":"moteplass","#, "", .member("kind")),
    Refusal(
      "a kind on a trip", in: "trip-held.v1", #""leader""#, #""kind":"tur","leader""#,
      .member("on")),
  ])
  func `members stand in their places`(refusal: Refusal) throws { try refusal.check() }

  @Test(arguments: [
    Refusal("leading zero", #""minutes":90"#, #""minutes":090"#, .value("minutes")),
    Refusal("minus zero", #""participants":14"#, #""participants":-0"#, .value("participants")),
    Refusal("negative", #""participants":14"#, #""participants":-1"#, .value("participants")),
    Refusal("plus", #""minutes":90"#, #""minutes":+90"#, .value("minutes")),
    Refusal("exponent", #""minutes":90"#, #""minutes":1e3"#, .member("on")),
    Refusal("fraction", #""minutes":90"#, #""minutes":1.0"#, .member("on")),
    Refusal("null", #""minutes":90"#, #""minutes":null"#, .value("minutes")),
    Refusal("string for a number", #""minutes":90"#, #""minutes":"90""#, .value("minutes")),
    Refusal("number for a string", #""start":"18:00""#, #""start":1800"#, .value("start")),
    Refusal("number for a boolean", #""abroad":false"#, #""abroad":0"#, .value("abroad")),
    Refusal("string for a boolean", #""abroad":false"#, #""abroad":"false""#, .value("abroad")),
    Refusal("boolean in capitals", #""abroad":false"#, #""abroad":FALSE"#, .value("abroad")),
    Refusal("null for a boolean", #""exchange":true"#, #""exchange":null"#, .value("exchange")),
    Refusal("seq 0", #""seq":17"#, #""seq":0"#, .value("seq")),
    Refusal("seq 2^53", #""seq":17"#, #""seq":9007199254740992"#, .value("seq")),
    Refusal("seq 2^64", #""seq":17"#, #""seq":18446744073709551616"#, .value("seq")),
    Refusal("cause 0", #""cause":3"#, #""cause":0"#, .value("cause")),
    Refusal("minutes 0", #""minutes":90"#, #""minutes":0"#, .value("minutes")),
    Refusal("minutes 1441", #""minutes":90"#, #""minutes":1441"#, .value("minutes")),
    Refusal(
      "participants 100 001", #""participants":14"#, #""participants":100001"#,
      .value("participants")),
    Refusal(
      "members 10 000 001", in: "members-counted.v1", #""members":143"#,
      #""members":10000001"#, .value("members")),
    Refusal(
      "year 1899", in: "members-counted.v1", #""year":2025"#, #""year":1899"#, .value("year")),
    Refusal(
      "year 2200", in: "members-counted.v1", #""year":2025"#, #""year":2200"#, .value("year")),
    Refusal("trip 0", in: "trip-joined.v1", #""trip":18"#, #""trip":0"#, .value("trip")),
    Refusal("entry 0", in: "entry-withdrawn.v1", #""entry":17"#, #""entry":0"#, .value("entry")),
    Refusal(
      "entry 0 of a role", in: "role-ended.v1", #""entry":12"#, #""entry":0"#, .value("entry")),
  ])
  func `numbers and literals`(refusal: Refusal) throws { try refusal.check() }

  @Test(arguments: [
    Refusal("escaped letter", in: Self.named, "Karasjok", #"\u004barasjok"#, .value("name")),
    Refusal("escaped slash", in: Self.named, "Karasjok", #"a\/b"#, .value("name")),
    Refusal("escaped new line", in: Self.named, "Karasjok", #"a\nb"#, .value("name")),
    Refusal("escaped quote by number", in: Self.named, "Karasjok", #"a\u0022b"#, .value("name")),
    Refusal("control character", in: Self.named, "Karasjok", "a\u{1}b", .value("name")),
    Refusal("new line", in: Self.named, "Karasjok", "a\nb", .value("name")),
    Refusal("delete", in: Self.named, "Karasjok", "a\u{7F}b", .value("name")),
    Refusal("C1 control", in: Self.named, "Karasjok", "a\u{85}b", .value("name")),
    Refusal("decomposed å", in: Self.named, "Karasjok", "Bla\u{30A}", .value("name")),
    Refusal("U+2019", in: Self.named, "Karasjok", "d\u{2019}Or", .value("name")),
    Refusal("U+0250", in: Self.named, "Karasjok", "\u{250}", .value("name")),
    Refusal("emoji", in: Self.named, "Karasjok", "\u{1F600}", .value("name")),
    Refusal("empty", in: Self.named, "Karasjok", "", .value("name")),
    Refusal("space first", in: Self.named, "Karasjok", " Karasjok", .value("name")),
    Refusal("space last", in: Self.named, "Karasjok", "Karasjok ", .value("name")),
    Refusal(
      "121 characters", in: Self.named, "Karasjok", String(repeating: "ø", count: 121),
      .value("name")),
    Refusal("quote without escape", in: Self.named, "Karasjok", #"a"b"#, .member("}")),
  ])
  func `text of a name`(refusal: Refusal) throws { try refusal.check() }

  static let named = "chapter-changed.v1.minimal"

  @Test(
    arguments: [
      [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF], [0x80], [0xE2, 0x82],
      [0xF5, 0x80, 0x80, 0x80],
      [0xC2, 0x9F], [0xC1, 0xBF],
    ] as [[UInt8]])
  func `bytes that are not UTF-8`(bytes: [UInt8]) throws {
    var input = try GoldenFiles.bytes(Self.named)
    let place = try #require(input.firstRange(of: Array("Karasjok".utf8)))
    input.replaceSubrange(place, with: bytes)
    let error = try #require(throws: CodingError.self) { try Event(bytes: input) }
    #expect(Refusal.Expected(error) == .value("name"))
  }

  @Test func `60 000 bytes are looked at, 60 001 are not`() throws {
    let short = try GoldenFiles.text(Self.named)
    for (length, error) in [(60_000, Refusal.Expected.value("name")), (60_001, .tooLong(60_001))] {
      let filler = String(repeating: "a", count: length - short.utf8.count + "Karasjok".utf8.count)
      let input = Array(short.replacing("Karasjok", with: filler).utf8)
      #expect(input.count == length)
      let thrown = try #require(throws: CodingError.self) { try Event(bytes: input) }
      #expect(Refusal.Expected(thrown) == error)
    }
  }

  @Test func `every beginning of an event is refused`() throws {
    let whole = try GoldenFiles.bytes("entry-corrected.v1")
    for length in 0..<whole.count {
      #expect(throws: CodingError.self) { try Event(bytes: Array(whole[..<length])) }
    }
  }
}
