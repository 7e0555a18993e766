import Events
import TestSupport
import Testing
import Vault

@Suite struct RecoveryCodeTests {
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")

  private func code(_ seed: UInt64) -> RecoveryCode {
    RecoveryCode(bytes: SeededBytes(seed: seed).bytes(20))
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func isReadAgain(_ seed: UInt64) throws {
    let code = code(seed)
    #expect(code.groups.count == 9)
    #expect(code.groups.allSatisfy { $0.count == 4 && $0.allSatisfy(Self.letters.contains) })
    #expect(try RecoveryCode(code.groups.joined(separator: " ")) == code)
  }

  @Test func everyBitIsInIt() throws {
    for bit in 0..<160 {
      var bytes = [UInt8](repeating: 0, count: 20)
      bytes[bit / 8] = 1 << UInt8(bit % 8)
      #expect(try RecoveryCode(RecoveryCode(bytes: bytes).groups.joined()).bytes == bytes)
    }
  }

  @Test func isReadHoweverItIsTyped() throws {
    let code = code(3)
    let plain = code.groups.joined(separator: " ")
    let capitals = plain.uppercased()
    for typed in [
      capitals, "  \(plain)\t", code.groups.joined(), code.groups.joined(separator: "-"),
      code.groups.joined(separator: " – "), code.groups.joined(separator: "\n"),
      code.groups.joined(separator: "\u{A0}"), plain.replacing("0", with: "o"),
      capitals.replacing("0", with: "O").replacing("1", with: "I"),
      plain.replacing("1", with: "l"), plain.replacing("1", with: "L"),
    ] {
      #expect(try RecoveryCode(typed) == code, "\(typed)")
    }
    #expect(plain.contains("0") && plain.contains("1"), "another seed has more to misread")
  }

  /// A misread letter, wherever and whatever it was misread as.
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func everySlipOfOneLetterIsNoticed(_ seed: UInt64) {
    let typed = Array(code(seed).groups.joined())
    for place in typed.indices {
      for letter in Self.letters where letter != typed[place] {
        var other = typed
        other[place] = letter
        #expect(throws: RecoveryCodeProblem.wrongSum) { try RecoveryCode(String(other)) }
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func everySwapOfNeighboursIsNoticed(_ seed: UInt64) {
    let typed = Array(code(seed).groups.joined())
    for place in typed.indices.dropLast() where typed[place] != typed[place + 1] {
      var other = typed
      other.swapAt(place, place + 1)
      #expect(throws: RecoveryCodeProblem.wrongSum) { try RecoveryCode(String(other)) }
    }
    let groups = code(seed).groups
    for place in groups.indices.dropLast() {
      var other = groups
      other.swapAt(place, place + 1)
      #expect(throws: RecoveryCodeProblem.wrongSum) { try RecoveryCode(other.joined()) }
    }
  }

  @Test func whatIsNoCodeSaysWhereButNotWhat() {
    let groups = code(1).groups
    let tooShort = groups.dropLast().joined()
    #expect(throws: RecoveryCodeProblem.wrongLength(32)) { try RecoveryCode(tooShort) }
    #expect(throws: RecoveryCodeProblem.wrongLength(40)) {
      try RecoveryCode((groups + ["0000"]).joined())
    }
    #expect(throws: RecoveryCodeProblem.wrongLength(0)) { try RecoveryCode("") }
    #expect(throws: RecoveryCodeProblem.notALetter(group: 1)) { try RecoveryCode("u000") }
    #expect(throws: RecoveryCodeProblem.notALetter(group: 2)) { try RecoveryCode("abcd e!") }
    #expect(throws: RecoveryCodeProblem.notALetter(group: 1)) { try RecoveryCode("å") }
  }
}
