import EventLog
import Events
import Foundation
import Testing

/// The owner's key of the golden file was signed by another program, over the text of docs/format.md.
@Suite struct OwnerKeyStatementTests {
  static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../EventsTests/Golden/owner-key-set.v1.json").standardized

  @Test func theGoldenSignatureIsGoodAtItsPlaceOnly() throws {
    let event = try Event(bytes: [UInt8](try Data(contentsOf: Self.golden)))
    guard case .ownerKeySet(let body) = event.data else {
      Issue.record("not an owner-key-set")
      return
    }
    let origin = LogOrigin("mental-helse/varde/asker/0000zzzz1111yyyy")
    for seq in 24...26 {
      let message = OwnerKeyStatement.message(
        try #require(origin), seq: seq, key: "\(body.key)")
      let isGood = Ed25519.isValid(body.signature.bytes, of: message, by: body.key.bytes)
      #expect(isGood == (seq == event.seq))
    }
  }
}
