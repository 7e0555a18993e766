import Events
import TestSupport
import Testing

/// Goals and grants: what is refused.
@Suite struct StrictPlanTests {
  @Test(arguments: [
    Refusal("goal 0", in: "plan-adopted.v1", #""number":3"#, #""number":0"#, .value("number")),
    Refusal("goal 100", in: "plan-adopted.v1", #""number":3"#, #""number":100"#, .value("number")),
    Refusal("no number", in: "plan-adopted.v1", #""number":3,"#, "", .member("number")),
    Refusal("a text", in: "plan-adopted.v1", #""year":2025"#, #""year":"2025""#, .value("year")),
    Refusal("link to 0", in: "goal-linked.v1", #""goal":41"#, #""goal":0"#, .value("goal")),
    Refusal("no goal", in: "goal-linked.v1", #","goal":41"#, "", .member("goal")),
    Refusal(
      "no entry", in: "goal-unlinked.v1", #""entry":17"#, #""goal":17"#, .member("entry")),
    Refusal(
      "group 0", in: "grant-parameters-set.v1", #""group":3"#, #""group":0"#, .value("group")),
    Refusal(
      "group 6", in: "grant-parameters-set.v1", #""group":3"#, #""group":6"#, .value("group")),
    Refusal(
      "less than nothing a point", in: "grant-parameters-set.v1", #""ore-per-point":12345"#,
      #""ore-per-point":-1"#, .value("ore-per-point")),
    Refusal(
      "more than 100 000 kroner a point", in: "grant-parameters-set.v1",
      #""ore-per-point":12345"#, #""ore-per-point":10000001"#, .value("ore-per-point")),
    Refusal(
      "kroner with decimals", in: "grant-parameters-set.v1", #""basic-grant":100000000"#,
      #""basic-grant":1000000.5"#, .member("grant-year")),
    Refusal(
      "no group", in: "grant-parameters-set.v1.minimal", #","group":3"#, "", .member("group")),
  ])
  func `a goal, a link or a grant`(refusal: Refusal) throws { try refusal.check() }
}
