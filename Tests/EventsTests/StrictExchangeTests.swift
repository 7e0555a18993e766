import Events
import Testing

/// Copies and branches: values of one spelling, moves in their order and within the branch.
@Suite struct StrictExchangeTests {
  static let key = "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo"

  private static func receiver(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "receiver-key-set.v1", old, new, error)
  }

  private static func confirmed(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "owner-key-confirmed.v1", old, new, error)
  }

  private static func received(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "log-received.v1", old, new, error)
  }

  @Test(arguments: [
    receiver("a key of 31 bytes", key, String(key.dropLast()), .value("key")),
    receiver("unused bits of a key", key, key.dropLast() + "p", .value("key")),
    receiver("no key", #""key":"\#(key)""#, "", .member("key")),
    receiver("more", #""key""#, #""by":"itself","key""#, .member("key")),
    confirmed(
      "no key", #""key":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","#, "", .member("key")),
    confirmed("no log", #""log":"asker","#, "", .member("log")),
    confirmed("a log in capitals", #""asker""#, #""Asker""#, .value("log")),
    confirmed("no id", #","log-id":"0000zzzz1111yyyy""#, "", .member("log-id")),
    confirmed("an id of 15 letters", "0000zzzz1111yyyy", "000zzzz1111yyyy", .value("log-id")),
    confirmed(
      "out of order", #""log":"asker","log-id":"0000zzzz1111yyyy""#,
      #""log-id":"0000zzzz1111yyyy","log":"asker""#, .member("log")),
    received("no log", #""log":"asker","#, "", .member("log")),
    received("no id", #","log-id":"0000zzzz1111yyyy""#, "", .member("log-id")),
    received("unused bits of a root", "WFlaW1xdXl8", "WFlaW1xdXl9", .value("root")),
    received("size 0", #""size":25"#, #""size":0"#, .value("size")),
    received("size 2^53", #""size":25"#, #""size":9007199254740992"#, .value("size")),
    received("no size", #","size":25"#, "", .member("size")),
    received("more", #""size":25"#, #""size":25,"tail":1"#, .member("}")),
  ])
  func `keys and copies`(refusal: Refusal) throws { try refusal.check() }

  private static func branch(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "branch-lost.v1", old, new, error)
  }

  private static func small(
    _ what: String, _ old: String, _ new: String, _ error: Refusal.Expected
  ) -> Refusal {
    Refusal(what, in: "branch-lost.v1.minimal", old, new, error)
  }

  static let ten = #"{"lost":10,"now":38}"#
  static let nine = #"{"lost":9,"now":37}"#

  @Test(arguments: [
    branch("numbers ascending, not bytes", ten, nine, .value("again")),
    branch("a move twice", ten, "\(ten),\(ten)", .value("again")),
    branch("lost twice", ten, #"\#(ten),{"lost":10,"now":39}"#, .contradiction("lost twice")),
    branch("now twice", #""now":38"#, #""now":37"#, .contradiction("now twice")),
    branch(
      "lost among what is common", #""lost":9,"#, #""lost":8,"#,
      .contradiction("lost outside the branch")),
    branch(
      "lost after the branch", #""lost":11,"#, #""lost":13,"#,
      .contradiction("lost outside the branch")),
    branch("lost 0", #""lost":10,"#, #""lost":0,"#, .value("lost")),
    branch("now 0", #""now":38"#, #""now":0"#, .value("now")),
    branch("now 2^53", "9007199254740991", "9007199254740992", .value("now")),
    branch("no now", #","now":38"#, "", .member("now")),
    branch("more", #""now":38"#, #""now":38,"type":1"#, .member("}")),
    branch("comma last", "\(nine)]", "\(nine),]", .member("{")),
    branch("a number", ten, "10", .member("{")),
    branch(
      "next among what is common", #""next":12"#, #""next":8"#,
      .contradiction("next outside the branch")),
    branch(
      "next after the branch", #""next":12"#, #""next":13"#,
      .contradiction("next outside the branch")),
    branch("next 0", #""next":12"#, #""next":0"#, .value("next")),
    branch("next 2^53", #""next":12"#, #""next":9007199254740992"#, .value("next")),
    branch("next of null", #""next":12"#, #""next":null"#, .value("next")),
    small("no moves spelled out", #"{"common""#, #"{"again":[],"common""#, .member("{")),
    small("moves of null", #"{"common""#, #"{"again":null,"common""#, .value("again")),
    small("common 0", #""common":1"#, #""common":0"#, .value("common")),
    small("no common", #""common":1,"#, "", .member("common")),
    small(
      "nothing of its own", #""size":2"#, #""size":1"#,
      .contradiction("a branch without events of its own")),
    small("size 2^53", #""size":2"#, #""size":9007199254740992"#, .value("size")),
    small(
      "common is all there can be", #""common":1"#, #""common":9007199254740991"#,
      .contradiction("a branch without events of its own")),
    small(
      "no root", #""root":"oKGio6SlpqeoqaqrrK2ur7CxsrO0tba3uLm6u7y9vr8","#, "", .member("root")),
  ])
  func `a lost branch`(refusal: Refusal) throws { try refusal.check() }

  /// In memory the moves ascend as numbers do.
  @Test func `moves are read in the order of numbers`() throws {
    let event = try Event(bytes: GoldenFiles.bytes("branch-lost.v1"))
    guard case .branchLost(let body) = event.data else { throw Missing() }
    #expect(body.again.map(\.lost) == [9, 10, 11])
  }

  /// 1000 moves with numbers as long as they can be; one more is refused.
  @Test func `1000 moves and no more`() throws {
    let most = 9_007_199_254_740_991
    let moves = (0..<1_000).map { BranchMove(lost: most - $0, now: most - 1_000 + $0) }
    let event = Event(
      log: LogCode(String(repeating: "x", count: 32))!, seq: most, recorded: Fixed.recorded,
      actor: Fixed.actor, salt: Fixed.salt,
      data: .branchLost(
        BranchLost(common: most - 2_000, size: most, root: Fixed.commitment, again: moves)),
      commitment: Fixed.commitment, key: Fixed.key, cause: most - 1)
    let bytes = event.encoded()
    #expect((49_000..<Event.maximumLength).contains(bytes.count), "\(bytes.count)")
    #expect(try Event(bytes: bytes) == event)
    let text = String(decoding: bytes, as: UTF8.self)
    let first = #"{"lost":\#(most - 1_999),"now":1},"#
    let more = text.replacing(#""again":["#, with: #""again":[\#(first)"#)
    let error = try #require(throws: CodingError.self) { try Event(bytes: Array(more.utf8)) }
    #expect(Refusal.Expected(error) == .value("again"))
  }

  private struct Missing: Error {}
}
