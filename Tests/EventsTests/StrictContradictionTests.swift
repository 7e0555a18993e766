import Events
import Testing

/// Members that are right by themselves and wrong together.
@Suite struct StrictContradictionTests {
  @Test(arguments: [
    Refusal(
      "leader among others", "h0ja3kz8q5pn6d2c", "b3n8c1dgf5j6ekp0",
      .contradiction("leader among others")),
    Refusal(
      "kind with an event of its own", #""moteplass""#, #""tur""#,
      .contradiction("kind has an event of its own")),
    Refusal(
      "a change of nothing", in: "chapter-changed.v1.minimal", #","name":"Karasjok""#, "",
      .contradiction("a change of nothing")),
    Refusal(
      "a lokallag that is the central office", in: "chapter-founded.v1.minimal",
      #""chapter":"sentralt""#, #""chapter":"sentralt","kind":"lokallag""#,
      .contradiction("kind sentralt belongs to the chapter sentralt")),
    Refusal(
      "a second central office", in: "chapter-founded.v1", #""lokallag""#, #""sentralt""#,
      .contradiction("kind sentralt belongs to the chapter sentralt")),
    Refusal(
      "a chapter that becomes central", in: "chapter-changed.v1", #""fylkeslag""#, #""sentralt""#,
      .contradiction("kind sentralt belongs to the chapter sentralt")),
  ])
  func `facts that contradict themselves`(refusal: Refusal) throws { try refusal.check() }

  static let corrected = "entry-corrected.v1"
  static let minimal = "entry-corrected.v1.minimal"

  @Test(arguments: [
    Refusal(
      "of nothing", in: minimal, #""private":"oKGio6SlpqeoqaqrrK2ur7CxsrO0tba3uLm6u7y9vr8","#, "",
      .contradiction("a correction of nothing")),
    Refusal(
      "empty set", in: minimal, #""other"}"#, #""other","set":{}}"#, .contradiction("empty set")),
    Refusal(
      "set and unset", in: corrected, #"["ringevenn","#, #"["leader","#,
      .contradiction("set and unset")),
    Refusal(
      "set twice", in: corrected, #""minutes":60"#, #""minutes":60,"minutes":60"#,
      .member("set")),
    Refusal(
      "set out of order", in: corrected, #""unpaid":false,"year":2024"#,
      #""year":2024,"unpaid":false"#, .member("set")),
    Refusal(
      "person set", in: corrected, #""participants":0,"#,
      #""participants":0,"person":"b3n8c1dgf5j6ekp0","#, .member("set")),
    Refusal(
      "chapter set", in: corrected, #""arsrapport":true,"#,
      #""arsrapport":true,"chapter":"asker","#, .member("set")),
    Refusal(
      "note set", in: corrected, #""on":"2025-03-15""#,
      #""note":"free","on":"2025-03-15""#, .member("set")),
    Refusal(
      "no comma in set", in: corrected, #"true,"appointed""#, #"true"appointed""#,
      .member(",")),
    Refusal(
      "comma last in set", in: corrected, #""year":2024}"#, #""year":2024,}"#,
      .member("member")),
    Refusal(
      "value of another kind", in: corrected, #""minutes":60"#, #""minutes":true"#,
      .value("minutes")),
    Refusal("null set", in: corrected, #""minutes":60"#, #""minutes":null"#, .value("minutes")),
    Refusal("kind of no list", in: corrected, #""temakveld""#, #""kafe""#, .value("kind")),
    Refusal("person unset", in: corrected, #"["ringevenn","#, #"["person","#, .value("unset")),
    Refusal(
      "type set", in: corrected, #""unpaid":false,"#, #""type":"x","unpaid":false,"#,
      .member("set")),
  ])
  func `corrections that cannot be`(refusal: Refusal) throws { try refusal.check() }
}
