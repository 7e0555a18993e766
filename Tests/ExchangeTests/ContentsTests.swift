import EventLog
import Events
import Exchange
import TestSupport
import Testing

@Suite struct ContentsTests {
  /// An open file of the events 3 and 4 as text.
  private static func text() throws -> String {
    try String(
      decoding: ParcelFile.seal(Sample.parcel(from: 3, events: 2), to: .open), as: UTF8.self)
  }

  private static let line = #"{"log":"asker","seq":3,"x":"123456789"}"#

  @Test(
    arguments: [
      ("varde/contents/v1", "varde/contents/v2", .newer),
      ("varde/contents/v1", "varde/content/v1", .damaged(.contents)),
      ("\nbase ", "\nbased ", .damaged(.contents)),
      ("BQUFBQU=", "BQUFBQV=", .damaged(.contents)),
      ("\ncheckpoint ", "\ncheckpoint 0", .damaged(.checkpoint)),
      ("\ncheckpoint ", "\ncheckpoint 99999", .damaged(.checkpoint)),
      ("\n— ", "\n- ", .damaged(.checkpoint)),
      ("\nevents 2 ", "\nevents 3 ", .damaged(.contents)),
      ("\nevents 2 ", "\nevents 02 ", .damaged(.contents)),
      ("\nevents 2 ", "\nevents 9007199254740991 ", .damaged(.contents)),
      ("\nevents 2 ", "\nevents 2 9", .truncated),
      ("\nevents 2 ", "\nevents 2 0", .damaged(.contents)),
      ("\nevents 3 4\n", "\nevents 2 4\n", .disagrees(.events)),
      ("\nevents 3 4\n", "\nevents 4 5\n", .disagrees(.events)),
      ("\nevents 3 4\n", "\nevents 1 2\n", .disagrees(.events)),
      ("/asker/2egn", "/asker/3egn", .disagrees(.events)),
      ("\npayloads 0 0\n", "\npayloads 0\n", .damaged(.contents)),
      ("\npayloads 0 0\n", "\npayloads 1 0\n", .damaged(.contents)),
      ("\npayloads 0 0\n", "\npayloads 0 1\n", .damaged(.contents)),
      ("\npayloads 0 0\n", "\n", .damaged(.contents)),
      ("\nend\n", "\nend", .truncated),
      ("\nend\n", "\nend \n", .damaged(.contents)),
      ("\nend\n", "\nend\n\n", .damaged(.contents)),
      ("\nend\n", "\nEND\n", .damaged(.contents)),
    ] as [(String, String, ParcelError)])
  func areRefused(part: String, other: String, refusal: ParcelError) throws {
    let text = try Self.text()
    let range = try #require(text.firstRange(of: part))
    var changed = text
    changed.replaceSubrange(range, with: other)
    let found = Sample.refusal { _ = try ParcelFile.open(Array(changed.utf8)) }
    // A log that is another one's is found first by its origin.
    if part.hasPrefix("/asker/") {
      #expect(
        found
          == .disagrees(
            .origin(
              LogOrigin("mental-helse/varde/asker/3egngc239ze9p4ya")!,
              checkpoint: "\(Sample.origin)")))
    } else {
      #expect(found == refusal)
    }
  }

  @Test func aParcelAgreesWithItself() throws {
    var random = SeededRandom(seed: 1)
    let events = try Sample.events(from: 3, count: 2, &random)
    func parcel(
      _ events: ParcelEvents, origin: LogOrigin = Sample.origin, base: Head = Sample.base(2),
      size: Int = 4, payloads: [ParcelPayload] = []
    ) -> ParcelError? {
      Sample.refusal {
        _ = try Parcel(
          origin: origin, base: base, checkpoint: Sample.checkpoint(size), events: events,
          payloads: ParcelPayloads(payloads))
      }
    }
    #expect(parcel(events) == nil)
    let bergen = LogOrigin("mental-helse/varde/bergen/2egngc239ze9p4ya")!
    #expect(
      parcel(events, origin: bergen)
        == .disagrees(.origin(bergen, checkpoint: "\(Sample.origin)")))
    for base in [Sample.base(3), .empty] {
      #expect(parcel(events, base: base) == .disagrees(.base))
    }
    for size in [2, 3, 5] { #expect(parcel(events, size: size) == .disagrees(.events)) }
    for size in [2, 4] {
      #expect(parcel(ParcelEvents(first: 3), size: size) == .disagrees(.events))
    }
    let first = try Sample.events(count: 4, &random)
    let nothing = Head(size: 0, root: Hash([UInt8](repeating: 1, count: 32))!)
    #expect(parcel(first, base: nothing) == .disagrees(.base))
    #expect(parcel(first, base: .empty) == nil)
    // Of an earlier event, yes; of one to come, no.
    for (seq, refusal) in [(1, nil), (4, nil), (5, .damaged(.payload(0)))]
      as [(Int, ParcelError?)]
    {
      #expect(parcel(events, payloads: [Sample.payload(seq, &random)]) == refusal)
    }
  }

  @Test func anEventIsOneLineOfItsLength() throws {
    let (shortest, longest) = (33, 60_000)
    for (bytes, isTaken) in [
      ([UInt8](repeating: 97, count: shortest), true),
      ([UInt8](repeating: 97, count: shortest - 1), false),
      ([UInt8](repeating: 97, count: longest), true),
      ([UInt8](repeating: 97, count: longest + 1), false),
      (Array((Self.line + "\n" + Self.line).utf8), false),
      (Array((Self.line + "\n").utf8), false), (Array((Self.line + "\r").utf8), false),
      (Array((Self.line + "\0").utf8), false), ([], false),
    ] as [([UInt8], Bool)] {
      var events = ParcelEvents(first: 7)
      let found = Sample.refusal { try events.append(bytes) }
      #expect(found == (isTaken ? nil : .damaged(.event(7))), "\(bytes.count)")
      if isTaken { #expect(events.elementsEqual([bytes[...]])) }
    }
  }

  @Test func aPayloadIsOfItsLength() throws {
    for (count, isTaken) in [(0, false), (1, true), (60_000, true), (60_001, false)] {
      let payload = ParcelPayload(
        seq: 1, person: nil, nonce: [UInt8](repeating: 1, count: 32),
        bytes: [UInt8](repeating: 10, count: count))
      var kept: ParcelPayloads?
      let found = Sample.refusal { kept = try ParcelPayloads([payload]) }
      #expect(found == (isTaken ? nil : .damaged(.payload(1))), "\(count)")
      if isTaken { #expect(kept.map { Array($0) } == [payload]) }
    }
  }

  private static let nonce = Base64.encode([UInt8](repeating: 1, count: 32))

  @Test(
    arguments: [
      ("1 - \(nonce) e30=", nil), ("1 2egngc239ze9p4ya \(nonce) e30=", nil),
      ("0 - \(nonce) e30=", 1), ("01 - \(nonce) e30=", 1), ("-1 - \(nonce) e30=", 1),
      ("1 – \(nonce) e30=", 1), ("1 2egngc239ze9p4y \(nonce) e30=", 1),
      ("1  \(nonce) e30= xx", 1), ("1 - \(nonce) e30=e30", 1), ("1 - \(nonce) e31=", 1),
      ("1 - \(nonce.dropLast(4)) e30=AAAA", 1), ("1 - \(nonce) e30= ", 1),
      ("2 - \(nonce) e30=", 0),
    ] as [(String, Int?)])
  func aPayloadLineHasOneSpelling(line: String, part: Int?) throws {
    let contents = try Forged.contents()
    let text = String(decoding: contents, as: UTF8.self)
      .replacing("payloads 0 0\n", with: "payloads 1 \(line.utf8.count + 1)\n\(line)\n")
    let file = try Forged.file(sealing: Forged.plain(Forged.packed(Array(text.utf8))))
    let found = Sample.refusal { _ = try ParcelFile.open(file, with: Sample.secret) }
    #expect(found == part.map { .damaged(.payload($0)) })
  }

  @Test func payloadsComeInOrder() throws {
    let lines = ["2", "1"].map { "\($0) - \(Self.nonce) e30=\n" }
    let file = try ParcelFile.seal(Sample.parcel(events: 2), to: .open)
    let start = try #require(file.firstRange(of: Array("varde/contents".utf8))).lowerBound
    for (order, refusal) in [(lines, .damaged(.payload(0))), (lines.reversed(), nil)]
      as [([String], ParcelError?)]
    {
      let section = order.joined()
      let text = String(decoding: file[start...], as: UTF8.self)
        .replacing("payloads 0 0\n", with: "payloads 2 \(section.utf8.count)\n\(section)")
      let sealed = try Forged.file(
        sealing: Forged.plain(Forged.packed(Array(text.utf8))), info: Forged.info(last: 2))
      let found = Sample.refusal { _ = try ParcelFile.open(sealed, with: Sample.secret) }
      #expect(found == refusal)
    }
  }

  @Test func theHeaderSaysWhatIsInside() throws {
    let plain = try Forged.plain(Forged.packed(Forged.contents()))
    for (info, refusal) in [
      (Forged.info(), nil), (Forged.info(root: 8), .disagrees(.head)),
      (Forged.info(last: 2), .disagrees(.events)),
      (Forged.info(first: 2, last: 2), .disagrees(.events)),
    ] as [([UInt8], ParcelError?)] {
      let file = try Forged.file(sealing: plain, info: info)
      #expect(Sample.refusal { _ = try ParcelFile.open(file, with: Sample.secret) } == refusal)
    }
  }
}
