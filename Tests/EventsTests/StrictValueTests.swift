import Events
import Testing

/// Values that have one spelling, types and versions, and members that contradict each other.
@Suite struct StrictValueTests {
  static let day = #""on":"2025-03-14""#
  static let at = "2025-03-14T19:42:07.123Z"

  @Test(arguments: [
    Refusal("29 February of no leap year", day, #""on":"2025-02-29""#, .value("on")),
    Refusal("month 13", day, #""on":"2025-13-01""#, .value("on")),
    Refusal("day 0", day, #""on":"2025-03-00""#, .value("on")),
    Refusal("31 April", day, #""on":"2025-04-31""#, .value("on")),
    Refusal("year 1899", day, #""on":"1899-12-31""#, .value("on")),
    Refusal("year 2200", day, #""on":"2200-01-01""#, .value("on")),
    Refusal("no zeros", day, #""on":"2025-3-14""#, .value("on")),
    Refusal("slashes", day, #""on":"2025/03/14""#, .value("on")),
    Refusal("a time with the date", day, #""on":"2025-03-14T00:00""#, .value("on")),
    Refusal("escape in a date", day, #""on":"2025-03-\u0031\u0034""#, .value("on")),
    Refusal("time 24:00", "18:00", "24:00", .value("start")),
    Refusal("minute 60", "18:00", "18:60", .value("start")),
    Refusal("seconds", "18:00", "18:00:00", .value("start")),
    Refusal("one digit of the hour", "18:00", "8:00", .value("start")),
    Refusal("a full stop in a time", "18:00", "18.00", .value("start")),
    Refusal("no milliseconds", at, "2025-03-14T19:42:07Z", .value("recorded")),
    Refusal("microseconds", at, "2025-03-14T19:42:07.123456Z", .value("recorded")),
    Refusal("an offset", at, "2025-03-14T19:42:07.123+00:00", .value("recorded")),
    Refusal("small z", at, "2025-03-14T19:42:07.123z", .value("recorded")),
    Refusal("a space for T", at, "2025-03-14 19:42:07.123Z", .value("recorded")),
    Refusal("leap second", at, "2025-03-14T23:59:60.000Z", .value("recorded")),
    Refusal("hour 24", at, "2025-03-14T24:00:00.000Z", .value("recorded")),
    Refusal("before 1970", at, "1969-12-31T23:59:59.999Z", .value("recorded")),
    Refusal("year 2200", at, "2200-01-01T00:00:00.000Z", .value("recorded")),
  ])
  func `dates and times`(refusal: Refusal) throws { try refusal.check() }

  static let actor = "7h2k9mzq4rtw0vxy"
  static let salt = "AAECAwQFBgcICQoLDA0ODw"
  static let key = "QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl8"

  @Test(arguments: [
    Refusal("capitals", actor, "7H2K9MZQ4RTW0VXY", .value("actor")),
    Refusal("letter i", actor, "ih2k9mzq4rtw0vxy", .value("actor")),
    Refusal("letter l", actor, "lh2k9mzq4rtw0vxy", .value("actor")),
    Refusal("letter o", actor, "oh2k9mzq4rtw0vxy", .value("actor")),
    Refusal("letter u", actor, "uh2k9mzq4rtw0vxy", .value("actor")),
    Refusal("15 letters", actor, "h2k9mzq4rtw0vxy", .value("actor")),
    Refusal("17 letters", actor, "77h2k9mzq4rtw0vxy", .value("actor")),
    Refusal("p- first", actor, "p-7h2k9mzq4rtw0vxy", .value("actor")),
    Refusal("unused bits of a salt", salt, "AAECAwQFBgcICQoLDA0ODx", .value("salt")),
    Refusal("padding of a salt", salt, "AAECAwQFBgcICQoLDA0ODw==", .value("salt")),
    Refusal("a salt of 15 bytes", salt, "AAECAwQFBgcICQoLDA0O", .value("salt")),
    Refusal("unused bits of a digest", key, String(key.dropLast()) + "9", .value("key")),
    Refusal("padding of a digest", key, key + "=", .value("key")),
    Refusal("a digest of 31 bytes", key, String(key.dropLast(2)), .value("key")),
    Refusal("+ of the other alphabet", key, "+" + key.dropFirst(), .value("key")),
    Refusal("/ of the other alphabet", key, "/" + key.dropFirst(), .value("key")),
    Refusal("a digest in hexadecimal", key, String(repeating: "0f", count: 32), .value("key")),
  ])
  func `ids, salts and digests`(refusal: Refusal) throws { try refusal.check() }

  @Test(arguments: [
    "a", "", "Asker", "asker-", "-asker", "as--ker", "oslo-2", "2oslo", "sørum", "as_ker", "as ker",
    "as.ker", "a23456789012345678901234567890123",
  ])
  func `log codes`(code: String) throws {
    try Refusal(code, #""log":"asker""#, #""log":"\#(code)""#, .value("log")).check()
  }

  static let others = #"["2sa9r4y7w6v5t1mx","h0ja3kz8q5pn6d2c"]"#

  @Test(arguments: [
    Refusal("empty", others, "[]", .value("others")),
    Refusal("not ascending", others, #"["h0ja3kz8q5pn6d2c","2sa9r4y7w6v5t1mx"]"#, .value("others")),
    Refusal("twice", others, #"["2sa9r4y7w6v5t1mx","2sa9r4y7w6v5t1mx"]"#, .value("others")),
    Refusal("not closed", others, #"["2sa9r4y7w6v5t1mx"}"#, .value("others")),
    Refusal("comma last", others, #"["2sa9r4y7w6v5t1mx",]"#, .value("others")),
    Refusal("no array", others, #""2sa9r4y7w6v5t1mx""#, .value("others")),
    Refusal("null in it", others, #"[null]"#, .value("others")),
    Refusal(
      "words not ascending", in: "contact-changed.v1", #"["name","phone"]"#,
      #"["phone","name"]"#, .value("on-file")),
    Refusal("words empty", in: "contact-changed.v1", #"["name","phone"]"#, "[]", .value("on-file")),
    Refusal(
      "unset empty", in: "entry-corrected.v1", #"["ringevenn","series","start"]"#, "[]",
      .value("unset")),
    Refusal(
      "unset not ascending", in: "entry-corrected.v1", #"["ringevenn","series","start"]"#,
      #"["start","series"]"#, .value("unset")),
  ])
  func `arrays are ascending`(refusal: Refusal) throws { try refusal.check() }

  @Test(arguments: [
    Refusal("kind", #""moteplass""#, #""kafé""#, .value("kind")),
    Refusal("kind in capitals", #""moteplass""#, #""Moteplass""#, .value("kind")),
    Refusal("kind cut", #""moteplass""#, #""moteplas""#, .value("kind")),
    Refusal("mode", #""physical""#, #""fysisk""#, .value("mode")),
    Refusal(
      "role", in: "role-granted.v1", #""role":"likeperson""#, #""role":"chair""#,
      .value("role")),
    Refusal("reason", in: "entry-withdrawn.v1", "recorded-twice", "because", .value("reason")),
    Refusal("form", in: "import-begun.v1", #""entries""#, #""excel""#, .value("form")),
    Refusal(
      "signature", in: "annual-report-filed.v1", "two-board-members", "two", .value("signed")),
  ])
  func `words of closed lists`(refusal: Refusal) throws { try refusal.check() }

  @Test(arguments: [
    Refusal("version 2", #""v":1}"#, #""v":2}"#, .unknownType("activity-held", 2)),
    Refusal("version 0", #""v":1}"#, #""v":0}"#, .unknownType("activity-held", 0)),
    Refusal("version 01", #""v":1}"#, #""v":01}"#, .value("v")),
    Refusal("version -1", #""v":1}"#, #""v":-1}"#, .noEnvelope),
    Refusal("version 1.0", #""v":1}"#, #""v":1.0}"#, .noEnvelope),
    Refusal("version 10 000 001", #""v":1}"#, #""v":10000001}"#, .noEnvelope),
    Refusal("no version", #""v":1}"#, #""v":}"#, .noEnvelope),
    Refusal("unknown type", "activity-held", "activity-dreamt", .unknownType("activity-dreamt", 1)),
    Refusal("a type in capitals", "activity-held", "Activity-Held", .noEnvelope),
    Refusal("a type with a control character", "activity-held", "\u{1B}[2J", .noEnvelope),
    Refusal("a type without end", "activity-held", String(repeating: "a", count: 65), .noEnvelope),
    Refusal("no type", "activity-held", "", .noEnvelope),
    Refusal("the type of another event", "activity-held", "trip-held", .member("on")),
  ])
  func `types and versions`(refusal: Refusal) throws { try refusal.check() }
}
