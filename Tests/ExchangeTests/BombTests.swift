import Events
import Exchange
import Testing

@Suite struct BombTests {
  private static func zeros(_ count: Int) throws -> [UInt8] {
    let deflate = try Deflate()
    let part = [UInt8](repeating: 0, count: 1 << 20)
    for _ in 0..<count >> 20 { deflate.add(part) }
    return deflate.finish()
  }

  // A quarter of a MB that is a quarter of a GB: as much as zlib can.
  @Test func unpackingStopsAtTheLimit() throws {
    let packed = try Self.zeros(1 << 28)
    #expect(packed.count < 1 << 18 + 1 << 12)
    for limit in [0, 1, 1_000, 1 << 16, 1 << 20, ParcelLimits.unpacked(packed.count)] {
      let inflate = try Inflate(limit: limit)
      var (input, count) = (packed[...], 0)
      #expect(throws: ZlibError.tooLong) {
        while !inflate.isAtEnd { count += try inflate.next(&input).count }
      }
      #expect(count <= limit && limit - count < 1 << 16)
      // Nor was much more than that read.
      #expect(packed.count - input.count <= limit / 1_000 + 1 << 10)
    }
    let inflate = try Inflate(limit: 1 << 28)
    var (input, count) = (packed[...], 0)
    while !inflate.isAtEnd { count += try inflate.next(&input).count }
    #expect(count == 1 << 28)
  }

  @Test func unpackingNeedsAllOfIt() throws {
    let packed = try Forged.packed(Array("alt som er".utf8))
    let inflate = try Inflate(limit: 100)
    var out: [UInt8] = []
    for byte in packed {
      #expect(!inflate.isAtEnd)
      var part = [byte][...]
      while !part.isEmpty { out += try inflate.next(&part) }
    }
    #expect(inflate.isAtEnd)
    #expect(String(decoding: out, as: UTF8.self) == "alt som er")
    #expect(throws: ZlibError.corrupt) {
      let inflate = try Inflate(limit: 100)
      var part = [1, 2, 3, 4][...] as ArraySlice<UInt8>
      _ = try inflate.next(&part)
    }
  }

  private func refusal(_ packed: [UInt8], last: Int = 1) throws -> ParcelError? {
    let file = try Forged.file(
      sealing: Forged.plain(packed), info: Forged.info(last: last))
    return Sample.refusal { _ = try ParcelFile.open(file, with: Sample.secret) }
  }

  @Test func nothingButZerosIsNoLine() throws {
    #expect(try refusal(Self.zeros(1 << 28)) == .damaged(.contents))
  }

  // Events that could be: the same line again and again.
  @Test func moreThanTheLimitIsABombByItsHeading() throws {
    let line = Array((#"{"x":""# + String(repeating: "a", count: 50_000) + "\"}\n").utf8)
    let count = 400
    let deflate = try Deflate()
    deflate.add(Forged.opening(count, events: count, bytes: count * line.count))
    for _ in 0..<count { deflate.add(line) }
    let packed = deflate.finish()
    #expect(ParcelLimits.unpacked(packed.count) < count * line.count)
    #expect(try refusal(packed, last: count) == .bomb)
  }

  // Each part by itself is within the limit.
  @Test func moreThanTheLimitIsABombTogether() throws {
    let event = Array((#"{"x":""# + String(repeating: "a", count: 50_000) + "\"}\n").utf8)
    let nonce = Base64.encode([UInt8](repeating: 0, count: 32))
    let text = Base64.encode([UInt8](repeating: 97, count: 60_000))
    let payload = Array("1 - \(nonce) \(text)\n".utf8)
    let deflate = try Deflate()
    deflate.add(Forged.opening(24, events: 24, bytes: 24 * event.count))
    for _ in 0..<24 { deflate.add(event) }
    deflate.add(Array("payloads 15 \(15 * payload.count)\n".utf8))
    for _ in 0..<15 { deflate.add(payload) }
    deflate.add(Array("end\n".utf8))
    let packed = deflate.finish()
    let limit = ParcelLimits.unpacked(packed.count)
    #expect(24 * event.count < limit && 15 * payload.count < limit)
    #expect(24 * event.count + 15 * payload.count > limit)
    #expect(try refusal(packed, last: 24) == .bomb)
  }

  @Test func limitsAreThoseOfThePage() {
    #expect(ParcelLimits.unpacked(0) == 1 << 20)
    #expect(ParcelLimits.unpacked(1 << 19) == 33 << 20)
    #expect(ParcelLimits.unpacked(1 << 20) == 48 << 20)
    #expect(ParcelLimits.unpacked(48 << 20) == 48 << 20)
  }
}
