import Events
import Exchange
import TestSupport
import Testing

@Suite struct HostileFileTests {
  private func refusal(_ bytes: [UInt8]) -> ParcelError? {
    Sample.refusal { _ = try ParcelFile.open(bytes, with: Sample.secret) }
  }

  @Test(arguments: [true, false])
  func aCutFileIsRefused(isSealed: Bool) throws {
    let parcel = try Sample.parcel(events: 900, payloads: isSealed ? 600 : 0)
    let file = try isSealed ? Sample.sealed(parcel) : ParcelFile.seal(parcel, to: .open)
    #expect(refusal(file) == nil)
    let header = try ParcelFile.header(file).bytes.count
    #expect(file.count > (isSealed ? 65_536 : 0) + 4_096)
    for length in Array(0...header + 20) + Array(stride(from: 0, to: file.count, by: 512)) {
      let found = refusal(Array(file.prefix(length)))
      #expect(found != nil, "\(length)")
      if 1..<header ~= length { #expect(found == .truncated, "\(length)") }
    }
    #expect(refusal([]) == .notAParcel)
    #expect(refusal(file.dropLast()) != nil)
    for more in [[0], [10], file, [UInt8](repeating: 0, count: 4_096)] as [[UInt8]] {
      #expect(refusal(file + more) != nil, "\(more.count) more")
    }
  }

  // Each refused: nothing of a sealed file is left to chance.
  @Test(arguments: UInt64(1)...8)
  func aFlippedBitBreaksTheSeal(seed: UInt64) throws {
    let file = try Sample.sealed(Sample.parcel(events: 400, payloads: 250, seed: seed))
    #expect(refusal(file) == nil)
    let header = try ParcelFile.header(file).bytes.count
    var random = SeededRandom(seed: seed)
    for number in 0..<250 {
      // One in four in the header, which is small.
      let range = number % 4 == 0 ? 0..<header : 0..<file.count
      let (place, bit) = (
        Int.random(in: range, using: &random), Int.random(in: 0..<8, using: &random)
      )
      var other = file
      other[place] ^= 1 << UInt8(bit)
      #expect(refusal(other) != nil, "seed \(seed): byte \(place), bit \(bit)")
    }
  }

  // An open file is text that anybody can write: what can be read is at least not the same.
  @Test(arguments: UInt64(1)...8)
  func aFlippedBitOfAnOpenFileShows(seed: UInt64) throws {
    let parcel = try Sample.parcel(events: 40, seed: seed)
    let file = try ParcelFile.seal(parcel, to: .open)
    // Most of it is events: as many flips in the lines around them.
    let lines = min(file.count, 900)
    var random = SeededRandom(seed: seed)
    var refused = 0
    for number in 0..<250 {
      let range = number % 2 == 0 ? 0..<lines : 0..<file.count
      let (place, bit) = (
        Int.random(in: range, using: &random), Int.random(in: 0..<8, using: &random)
      )
      var other = file
      other[place] ^= 1 << UInt8(bit)
      do {
        let read = try ParcelFile.open(other)
        #expect(read != parcel, "seed \(seed): byte \(place), bit \(bit)")
      } catch {
        refused += 1
      }
    }
    #expect(refused > 50)
  }

  @Test func isForItsReceiverOnly() throws {
    let file = try Sample.sealed(Sample.parcel(events: 3, payloads: 2))
    let refused = ParcelError.notForUs(id: Sample.secret.key.id)
    #expect(throws: refused) { try ParcelFile.open(file) }
    #expect(throws: refused) { try ParcelFile.open(file, with: Sample.stranger) }
    // Nor for whoever writes his own name on it.
    let (ours, theirs) = (Sample.secret.key.id, Sample.stranger.key.id)
    let named = Array("to \(ours)\n".utf8)
    let place = try #require(file.firstRange(of: named))
    var other = file
    other.replaceSubrange(place, with: Array("to \(theirs)\n".utf8))
    #expect(throws: ParcelError.damaged(.seal)) {
      try ParcelFile.open(other, with: Sample.stranger)
    }
    #expect(throws: ParcelError.notForUs(id: theirs)) {
      try ParcelFile.open(other, with: Sample.secret)
    }
  }

  @Test func chunksStayInTheirPlace() throws {
    let parcel = try Sample.parcel(events: 2_500, payloads: 1_000)
    let file = try Sample.sealed(parcel)
    let header = try ParcelFile.header(file).bytes
    let chunks = stride(from: header.count, to: file.count, by: 65_552).map {
      Array(file[$0..<min($0 + 65_552, file.count)])
    }
    try #require(chunks.count >= 3)
    func joined(_ chunks: [[UInt8]]) -> [UInt8] { header + chunks.flatMap { $0 } }
    #expect(refusal(joined(chunks)) == nil)
    // As long as it says, but in another order; and not as long.
    let last = chunks[chunks.count - 1]
    #expect(refusal(joined([chunks[1], chunks[0]] + chunks[2...])) == .damaged(.seal))
    #expect(refusal(joined(Array(chunks.dropLast()))) == .damaged(.packing))
    #expect(refusal(joined(Array(chunks.dropFirst()))) == .damaged(.seal))
    #expect(refusal(joined([chunks[0], chunks[0]] + chunks[1...])) == .damaged(.packing))
    #expect(refusal(joined(chunks + [last])) != nil)
    #expect(refusal(joined([chunks[0], chunks[1]])) == .damaged(.packing))
    let sister = try Sample.sealed(parcel)
    let other = Array(sister[header.count..<header.count + 65_552])
    #expect(refusal(joined([other] + chunks[1...])) == .damaged(.seal))
    // The header of one on the body of another.
    #expect(refusal(try ParcelFile.header(sister).bytes + chunks.flatMap { $0 }) == .damaged(.seal))
  }

  @Test func whatIsPackedOtherwiseIsRefused() throws {
    let packed = try Forged.packed(try Forged.contents())
    func refusal(_ plain: [UInt8]) throws -> ParcelError? {
      self.refusal(try Forged.file(sealing: plain))
    }
    #expect(try refusal(Forged.plain(packed)) == nil)
    let bad = ParcelError.damaged(.packing)
    #expect(try refusal(Forged.plain(packed, padding: 1)) == bad)
    #expect(try refusal(Forged.plain(packed) + [UInt8](repeating: 0, count: 4_096)) == bad)
    #expect(try refusal(Forged.plain(packed, length: packed.count - 1)) == bad)
    #expect(try refusal(Forged.plain(packed, length: packed.count + 1)) == bad)
    for length in [0, 1 << 31, -1] {
      #expect(try refusal(Forged.plain(packed, length: length)) == bad)
    }
    #expect(try refusal(Forged.plain(packed + packed)) == bad)
    #expect(try refusal(Forged.plain(packed + [0])) == bad)
    #expect(try refusal(Forged.plain(Array(packed.dropLast()))) == bad)
    #expect(try refusal(Forged.plain(packed.dropLast() + [packed[packed.count - 1] ^ 1])) == bad)
    #expect(try refusal(Forged.plain([])) == bad)
    #expect(try refusal([UInt8](repeating: 255, count: 4_096)) == bad)
    #expect(try refusal([UInt8](repeating: 0, count: 4_095)) == .truncated)
    // Cut in other chunks, or with the last one said of another.
    let long = Forged.plain(packed + [UInt8](repeating: 0, count: 9_000))
    let file = try Forged.file(sealing: long, chunk: 4_096)
    #expect(self.refusal(file) != nil)
    #expect(
      self.refusal(try Forged.file(sealing: Forged.plain(packed), isLast: { _, _ in false }))
        == .damaged(.seal))
    // A first chunk that says it is the last.
    let two = Forged.plain([UInt8](repeating: 1, count: 70_000))
    #expect(
      self.refusal(try Forged.file(sealing: two, isLast: { number, _ in number == 0 }))
        == .damaged(.seal))
    // The contents, and another line.
    let more = try Forged.packed(try Forged.contents(), Array("more\n".utf8))
    #expect(try refusal(Forged.plain(more)) == .damaged(.contents))
    let cut = try Forged.packed(try Forged.contents().dropLast())
    #expect(try refusal(Forged.plain(cut)) == .truncated)
  }
}
