import Events
import Testing

/// Keys, heads and seals: values of one spelling, sets in their order, depth 4.
@Suite struct StrictSealingTests {
  static let key = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
  static let signature =
    "Lqr439bodt-tzKn0FsMyTKKxh1crtytTG5uI5tZfbvGWSy3bE60QXDNQ88nuVQ4MyqXqwSV7hXCZEebiPp_ZCA"

  private static func owner(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "owner-key-set.v1", old, new, error)
  }

  @Test(arguments: [
    owner("no signer of the list", #""itself""#, #""myself""#, .value("by")),
    owner("a signer in capitals", #""itself""#, #""Itself""#, .value("by")),
    owner("no signer", #""by":"itself","#, "", .member("by")),
    owner("a key of 31 bytes", key, String(key.dropLast()), .value("key")),
    owner("a key of 33 bytes", key, key + "A", .value("key")),
    owner("unused bits of a key", key, key.dropLast() + "p", .value("key")),
    owner("padding of a key", key, key + "=", .value("key")),
    owner("a signature of 63 bytes", signature, String(signature.dropLast(2)), .value("signature")),
    owner("a signature of 65 bytes", signature, signature + "A", .value("signature")),
    owner(
      "unused bits of a signature", signature, signature.dropLast() + "B", .value("signature")),
    owner("padding of a signature", signature, signature + "==", .value("signature")),
    owner("no signature", #","signature":"\#(signature)""#, "", .member("signature")),
    owner("more", #""by""#, #""algorithm":"ed25519","by""#, .member("by")),
  ])
  func `an owner's key`(refusal: Refusal) throws { try refusal.check() }

  static let asker =
    #"{"log":"asker","log-id":"0000zzzz1111yyyy","root":"QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl8","size":25}"#
  static let vest =
    #"{"log":"asker-vest","log-id":"gx5w8e1r9vb4k7md","root":"oKGio6SlpqeoqaqrrK2ur7CxsrO0tba3uLm6u7y9vr8","size":9007199254740991}"#

  private static func heads(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "heads-noted.v1", old, new, error)
  }

  @Test(arguments: [
    heads("not ascending", "\(asker),\(vest)", "\(vest),\(asker)", .value("heads")),
    heads("twice", asker, "\(asker),\(asker)", .value("heads")),
    heads(
      "two heads of one log", asker,
      "\(asker),\(asker.replacing("0000zzzz1111yyyy", with: "0000zzzz1111yyyz"))",
      .contradiction("two heads of one log")),
    heads(
      "two sizes of one log", asker,
      "\(asker),\(asker.replacing(":25}", with: ":26}"))",
      .contradiction("two heads of one log")),
    heads("comma last", #""size":1}]"#, #""size":1},]"#, .member("{")),
    heads("not closed", #""size":1}]"#, #""size":1}"#, .value("heads")),
    heads("space", "\(asker),", "\(asker), ", .member("{")),
    heads("no comma", "\(asker),", asker, .value("heads")),
    heads("an element that is no object", asker, #""asker""#, .member("{")),
    heads("null", asker, "null", .member("{")),
    heads("an array in the array", "[\(asker)", "[[\(asker)", .member("{")),
    heads("deeper", #""asker""#, #"{"code":"asker"}"#, .value("log")),
    heads("size 0", #""size":25"#, #""size":0"#, .value("size")),
    heads("size 2^53", "9007199254740991", "9007199254740992", .value("size")),
    heads("no size", #","size":25"#, "", .member("size")),
    heads("more", #""size":25"#, #""size":25,"tail":1"#, .member("}")),
    heads("twice in one", #""size":25"#, #""size":25,"size":25"#, .member("}")),
    heads(
      "out of order in one", #"{"log":"asker","log-id":"0000zzzz1111yyyy","#,
      #"{"log-id":"0000zzzz1111yyyy","log":"asker","#, .member("log")),
    heads("an id of 15 letters", "0000zzzz1111yyyy", "000zzzz1111yyyy", .value("log-id")),
    heads("unused bits of a root", "WFlaW1xdXl8", "WFlaW1xdXl9", .value("root")),
  ])
  func `noted heads`(refusal: Refusal) throws { try refusal.check() }

  @Test(arguments: ["[]", "{}", #""""#, "[{}]"]) func `no heads`(heads: String) throws {
    let whole = try GoldenFiles.text("heads-noted.v1")
    let array = try #require(whole.firstMatch(of: /\[.*\]/)).0
    let error = try #require(throws: CodingError.self) {
      try Event(bytes: Array(whole.replacing(array, with: heads).utf8))
    }
    let expected: [String: Refusal.Expected] = ["[]": .member("{"), "[{}]": .member("log")]
    #expect(Refusal.Expected(error) == expected[heads] ?? .value("heads"))
  }

  /// 400 logs with codes as long as they can be; one more is refused.
  @Test func `400 heads and no more`() throws {
    let heads = (100..<500).map { number in
      NotedHead(
        log: LogCode(String(repeating: "x", count: 29) + "\(number)")!, logID: Fixed.logID,
        root: Fixed.commitment, size: 9_007_199_254_740_991)
    }
    let event = Event(
      log: .central, seq: 9_007_199_254_740_991, recorded: Fixed.recorded, actor: Fixed.actor,
      salt: Fixed.salt, data: .headsNoted(HeadsNoted(heads: heads.reversed())),
      commitment: Fixed.commitment, key: Fixed.key, cause: 9_007_199_254_740_990)
    let bytes = event.encoded()
    #expect((55_000..<Event.maximumLength).contains(bytes.count), "\(bytes.count)")
    #expect(try Event(bytes: bytes) == event)
    let text = String(decoding: bytes, as: UTF8.self)
    let more = text.replacing(#""heads":["#, with: #""heads":[\#(Self.asker),"#)
    let error = try #require(throws: CodingError.self) { try Event(bytes: Array(more.utf8)) }
    #expect(Refusal.Expected(error) == .value("heads"))
  }

  private static func sealed(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "report-sealed.v1", old, new, error)
  }

  private static func small(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "report-sealed.v1.minimal", old, new, error)
  }

  static let figure = #""2c":{"lenient":5,"strict":4}"#

  @Test(arguments: [
    small("no figures", figure, "", .contradiction("no figures")),
    small("figures missing", #""figures":{\#(figure)},"#, "", .member("figures")),
    small("an array of figures", "{\(figure)}", #"[{"lenient":5,"strict":4}]"#, .member("{")),
    small("an unknown figure", #""2c""#, #""2d""#, .member("figures")),
    small("a figure in capitals", #""2c""#, #""2C""#, .member("figures")),
    small("a figure of no name", #""2c""#, #""""#, .member("figures")),
    small("a figure twice", figure, "\(figure),\(figure)", .member("figures")),
    small("comma last", figure, figure + ",", .member("member")),
    small("comma first", figure, "," + figure, .member("member")),
    sealed(
      "figures out of order", #""2c":{"lenient":54,"strict":50},"3""#,
      #""3":{"lenient":54,"strict":50},"2c""#, .member("figures")),
    small("a bare number", #"{"lenient":5,"strict":4}"#, "5", .member("{")),
    small("no lenient", #""lenient":5,"#, "", .member("lenient")),
    small("no strict", #","strict":4"#, "", .member("strict")),
    small("more", #""strict":4"#, #""strict":4,"total":9"#, .member("}")),
    small("negative", #""strict":4"#, #""strict":-4"#, .value("strict")),
    small("2^53", #""strict":4"#, #""strict":9007199254740992"#, .value("strict")),
    small("a fraction", #""lenient":5"#, #""lenient":5.5"#, .member("strict")),
    small("deeper", #""lenient":5"#, #""lenient":{"of":5}"#, .value("lenient")),
    sealed(
      "negative points", #""points-lenient":700"#, #""points-lenient":-1"#,
      .value("points-lenient")),
    sealed(
      "points of null", #""points-strict":650"#, #""points-strict":null"#,
      .value("points-strict")),
    sealed(
      "points out of order", #""points-lenient":700,"points-strict":650"#,
      #""points-strict":650,"points-lenient":700"#, .member("strict")),
    sealed("heads 0", #""heads":26"#, #""heads":0"#, .value("heads")),
    sealed("another report", #""report":"bufdir""#, #""report":"reiser""#, .value("report")),
    sealed("a revision of 0", "base-2020.1", "base-2020.0", .value("rules")),
    sealed("a revision of no year", "base-2020.1", "base.1", .value("rules")),
    sealed("an escape in a revision", "base-2020.1", #"base-\u0032020.1"#, .value("rules")),
    sealed("year 1899", #""year":2025"#, #""year":1899"#, .value("year")),
    sealed(
      "a digest of 42 letters", #""rules-digest":"oKG"#, #""rules-digest":"oK"#,
      .value("rules-digest")),
  ])
  func `sealed reports`(refusal: Refusal) throws { try refusal.check() }
}
