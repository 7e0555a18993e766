import EventLog
import Events
import Exchange
import Testing

@Suite struct ParcelHeaderTests {
  private static let plain = """
    varde/parcel/v1
    to open
    origin mental-helse/varde/asker/2egngc239ze9p4ya
    events 1 17
    root BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=


    """

  @Test func isReadWhateverFollows() throws {
    for more in ["", "\n", "varde/contents/v1\n", String(repeating: "x", count: 5_000)] {
      let header = try ParcelFile.header(Array((Self.plain + more).utf8))
      #expect(header.origin == Sample.origin)
      #expect(header.first == 1 && header.last == 17)
      #expect(header.head == Sample.checkpoint(17).checkpoint.head)
      #expect(header.recipient == nil)
      #expect(header.bytes == Array(Self.plain.utf8))
    }
  }

  private static let enc = "\nenc BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n\n"

  @Test(
    arguments: [
      ("varde/parcel/v1", "varde/parcel/v2", .newer),
      ("varde/parcel/v1", "varde/parcel/v10", .newer),
      ("varde/parcel/v1", "varde/parcel/", .newer),
      ("varde/parcel/v1", "varde/parsel/v1", .notAParcel),
      ("varde/parcel/v1", " varde/parcel/v1", .notAParcel),
      ("varde/parcel/v1", "varde-seal/v1", .notAParcel),
      ("to open", "to Open", .damaged(.header(line: 2))),
      ("to open", "to  open", .damaged(.header(line: 2))),
      ("to open", "to open\r", .damaged(.header(line: 2))),
      ("to open", "to 1F0C22E9", .damaged(.header(line: 2))),
      ("to open", "to 1f0c22e", .damaged(.header(line: 2))),
      ("to open", "to 1f0c22e9", .damaged(.header(line: 6))),
      ("to open\n", "", .damaged(.header(line: 2))),
      ("to open", "to open\nto open", .damaged(.header(line: 3))),
      ("origin mental", "origin Mental", .damaged(.header(line: 3))),
      ("/varde/", "/other/", .damaged(.header(line: 3))),
      ("/asker/", "/../", .damaged(.header(line: 3))),
      ("2egngc239ze9p4ya", "2EGNGC239ZE9P4YA", .damaged(.header(line: 3))),
      ("2egngc239ze9p4ya", "2egngc239ze9p4y", .damaged(.header(line: 3))),
      ("events 1 17", "events 0 17", .damaged(.header(line: 4))),
      ("events 1 17", "events 1 0", .damaged(.header(line: 4))),
      ("events 1 17", "events 0 0", .damaged(.header(line: 4))),
      ("events 1 17", "events 18 17", .damaged(.header(line: 4))),
      ("events 1 17", "events 01 17", .damaged(.header(line: 4))),
      ("events 1 17", "events +1 17", .damaged(.header(line: 4))),
      ("events 1 17", "events 1 -17", .damaged(.header(line: 4))),
      ("events 1 17", "events 1  17", .damaged(.header(line: 4))),
      ("events 1 17", "events 1 17 ", .damaged(.header(line: 4))),
      ("events 1 17", "events 17", .damaged(.header(line: 4))),
      ("events 1 17", "events 1 9007199254740992", .damaged(.header(line: 4))),
      ("events 1 17", "events 1 99999999999999999999", .damaged(.header(line: 4))),
      ("BwcHBwc=", "BwcHBwd=", .damaged(.header(line: 5))),
      ("BwcHBwc=", "BwcHBwc", .damaged(.header(line: 5))),
      ("root ", "root", .damaged(.header(line: 5))),
      ("\n\n", enc, .damaged(.header(line: 6))),
      ("\n\n", "\nmore\n\n", .damaged(.header(line: 6))),
      ("\n\n", "\n", .truncated),
    ] as [(String, String, ParcelError)])
  func hasOneSpelling(part: String, other: String, refusal: ParcelError) {
    let text = Self.plain.replacing(part, with: other)
    #expect(text != Self.plain)
    #expect(throws: refusal) { try ParcelFile.header(Array(text.utf8)) }
  }

  @Test func isShort() {
    let long = Self.plain.replacing("\n\n", with: "\n" + String(repeating: "x", count: 1_024))
    #expect(throws: ParcelError.damaged(.header(line: 6))) {
      try ParcelFile.header(Array(long.utf8))
    }
    let lines = Self.plain.replacing("\n\n", with: String(repeating: "\nx", count: 1_024))
    #expect(throws: ParcelError.self) { try ParcelFile.header(Array(lines.utf8)) }
  }

  @Test func nothingIsNoParcel() {
    for text in ["", "{}", "PK", "\n\n"] {
      #expect(throws: ParcelError.notAParcel) { try ParcelFile.header(Array(text.utf8)) }
    }
  }
}
