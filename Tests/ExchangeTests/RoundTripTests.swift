import EventLog
import Events
import Exchange
import TestSupport
import Testing

@Suite struct RoundTripTests {
  struct Size: CustomTestStringConvertible {
    let first: Int
    let events: Int
    let payloads: Int
    var testDescription: String { "\(first), \(events) events, \(payloads) payloads" }
  }

  static let sizes = [
    Size(first: 1, events: 1, payloads: 0), Size(first: 1, events: 1, payloads: 1),
    Size(first: 18, events: 3, payloads: 0), Size(first: 18, events: 3, payloads: 40),
    Size(first: 1, events: 700, payloads: 0), Size(first: 4_711, events: 300, payloads: 900),
    Size(first: 1, events: 5_000, payloads: 2_000),
  ]

  @Test(arguments: sizes)
  func whatIsSealedIsOpened(_ size: Size) throws {
    let parcel = try Sample.parcel(from: size.first, events: size.events, payloads: size.payloads)
    let file = try Sample.sealed(parcel)
    let opened = try ParcelFile.open(file, with: Sample.secret)
    #expect(opened == parcel)
    #expect(opened.events.count == size.events && opened.payloads.count == size.payloads)
    var random = SeededRandom(seed: 1)
    #expect(Array(opened.events[size.first]) == Sample.event(size.first, &random))
    #expect(opened.payloads.map(\.seq) == opened.payloads.map(\.seq).sorted())

    let header = try ParcelFile.header(file)
    #expect(header.recipient == Sample.secret.key.id)
    #expect(header.origin == Sample.origin && header.head == parcel.head)
    #expect(header.first == size.first && header.last == size.first + size.events - 1)
    let body = file.count - header.bytes.count
    let (steps, rest) = body.quotientAndRemainder(dividingBy: 4_096)
    // 16 bytes of tag for every sixteen steps begun.
    #expect(rest == (steps + 15) / 16 * 16, "\(body)")
    #expect(try Sample.sealed(parcel) != file)
  }

  @Test(arguments: sizes)
  func whatIsOpenIsRead(_ size: Size) throws {
    let parcel = try Sample.parcel(from: size.first, events: size.events)
    let file = try ParcelFile.seal(parcel, to: .open)
    #expect(try ParcelFile.open(file) == parcel)
    #expect(try ParcelFile.open(file, with: Sample.secret) == parcel)
    #expect(try ParcelFile.header(file).recipient == nil)
    #expect(try ParcelFile.seal(parcel, to: .open) == file)
  }

  @Test func anOpenFileIsTextToTheByte() throws {
    var events = ParcelEvents(first: 3)
    try events.append(Array(#"{"log":"asker","seq":3,"x":"123456789"}"#.utf8))
    let checkpoint = Sample.checkpoint(3)
    let parcel = try Parcel(
      origin: Sample.origin, base: Sample.base(2), checkpoint: checkpoint, events: events)
    let note = String(decoding: checkpoint.bytes, as: UTF8.self)
    let text = """
      varde/parcel/v1
      to open
      origin mental-helse/varde/asker/2egngc239ze9p4ya
      events 3 3
      root BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=

      varde/contents/v1
      base BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=
      checkpoint \(note.utf8.count)
      \(note)events 1 40
      {"log":"asker","seq":3,"x":"123456789"}
      payloads 0 0
      end

      """
    #expect(
      try String(decoding: ParcelFile.seal(parcel, to: .open), as: UTF8.self) == text)
  }

  @Test func personalDataNeverTravelsInClear() throws {
    let parcel = try Sample.parcel(events: 2, payloads: 1)
    #expect(throws: ParcelError.payloadsInClear) { try ParcelFile.seal(parcel, to: .open) }
    // Nor is it taken from a file that somebody else wrote so.
    var random = SeededRandom(seed: 1)
    let payload = Sample.payload(1, &random)
    let person = payload.person.map { "\($0)" } ?? "-"
    let line = "1 \(person) \(Base64.encode(payload.nonce)) \(Base64.encode(payload.bytes))\n"
    let file = try ParcelFile.seal(Sample.parcel(events: 2), to: .open)
    let text = String(decoding: file, as: UTF8.self)
      .replacing("payloads 0 0\n", with: "payloads 1 \(line.utf8.count)\n\(line)")
    #expect(throws: ParcelError.payloadsInClear) { try ParcelFile.open(Array(text.utf8)) }
  }

  @Test func nothingOfWhatIsInsideIsInTheBytes() throws {
    let parcel = try Sample.parcel(events: 300, payloads: 300)
    func holds(_ bytes: [UInt8], _ text: String) -> Bool { bytes.contains(Array(text.utf8)) }
    let sealed = try Sample.sealed(parcel)
    for marker in [Sample.eventMarker, Sample.payloadMarker, "varde/contents", "\"salt\""] {
      #expect(!holds(sealed, marker), "\(marker)")
      #expect(!holds(sealed, String(Base64.encode(Array(marker.utf8)).dropLast(4))), "\(marker)")
    }
    for payload in parcel.payloads.prefix(20) {
      #expect(!holds(sealed, String(Base64.encode(payload.nonce).prefix(16))))
      #expect(!sealed.contains(Array(payload.nonce.prefix(8))))
    }
    // The search finds what stands in clear.
    let open = try ParcelFile.seal(Sample.parcel(events: 300), to: .open)
    #expect(holds(open, Sample.eventMarker) && holds(open, "varde/contents"))
  }

  // A file as short as any, whatever few events it holds.
  @Test func smallParcelsAreEquallyLong() throws {
    let one = try Sample.sealed(Sample.parcel(events: 1))
    let three = try Sample.sealed(Sample.parcel(events: 3, payloads: 2))
    #expect(one.count == three.count)
  }

  // Sixty thousand times the same letter packs to less than a limit against bombs would take.
  @Test func whatPacksTooWellIsNotTakenForABomb() throws {
    var events = ParcelEvents(first: 1)
    let long = Array((#"{"x":""# + String(repeating: "a", count: 59_000) + #""}"#).utf8)
    for _ in 0..<60 { try events.append(long) }
    let parcel = try Parcel(
      origin: Sample.origin, base: .empty, checkpoint: Sample.checkpoint(60), events: events)
    let file = try Sample.sealed(parcel)
    #expect(file.count > 3 << 20)
    #expect(try ParcelFile.open(file, with: Sample.secret) == parcel)
  }
}
