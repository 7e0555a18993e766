import Events
import TestSupport
import Testing

/// Each seed stands in the name of its test case, so a failure can be run again.
@Suite struct EventPropertyTests {
  static let seeds: [UInt64] = [1, 2, 3, 20_260_101]

  @Test(arguments: seeds) func `what is written is read as it was`(seed: UInt64) throws {
    var generator = EventGenerator(seed: seed)
    for type in EventType.allCases {
      for _ in 0..<100 {
        let event = generator.event(type)
        let bytes = event.encoded()
        let read = try Event(bytes: bytes)
        #expect(read == event)
        #expect(read.encoded() == bytes)
        #expect(EventType(of: read.data) == type)
        #expect(try TinyJSON.parse(bytes).depth <= 4)
        #expect(bytes.count <= Event.maximumLength)
      }
    }
  }

  /// The one spelling: whatever is read at all is written again with the same bytes.
  @Test(arguments: seeds) func `what is read at all is written as it was`(seed: UInt64) {
    var generator = EventGenerator(seed: seed)
    var random = SeededRandom(seed: seed)
    var read = 0
    for _ in 0..<1_000 {
      let original = generator.event().encoded()
      for _ in 0..<20 {
        let mutated = Mutation.mutate(original, using: &random)
        guard let event = try? Event(bytes: mutated) else { continue }
        read += 1
        #expect(event.encoded() == mutated)
      }
    }
    #expect(read > 100, "mutations inside values must get through, or this tests nothing")
  }
}

/// One to three small changes of bytes.
enum Mutation {
  static let alphabet =
    Array("{}[]\":,\\/0123456789-+.eEtfnu abzA\u{E5}\u{301}".utf8) + [0, 10, 255]

  static func mutate(_ original: [UInt8], using random: inout SeededRandom) -> [UInt8] {
    var bytes = original
    for _ in 0..<(Int.random(in: 0..<8, using: &random) == 0 ? 3 : 1) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[place] = alphabet.randomElement(using: &random)!
      case 2: bytes.insert(alphabet.randomElement(using: &random)!, at: place)
      case 3: bytes.remove(at: place)
      case 4: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
      case 5 where place + 1 < bytes.count: bytes.swapAt(place, place + 1)
      default:
        let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
        let piece = bytes[place..<end]
        bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
      }
    }
    return bytes
  }
}
